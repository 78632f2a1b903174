import Quern

/// What `quern why --format json` prints: everything, nothing shortened.
enum ExplanationJSON {
    static func text(_ findings: Explainer.Findings) -> String {
        JSONWriter.text { json in
            json.object { json in
                json.key("matched")
                if let match = findings.match { json.string(match.rawValue) } else { json.null() }
                json.key("count")
                json.integer(findings.count)
                json.key("documents")
                json.array { json in
                    for explanation in findings.explanations { write(explanation, to: &json) }
                }
                if findings.explanations.isEmpty {
                    json.key("candidates")
                    json.array { json in
                        for candidate in findings.candidates { write(candidate, to: &json) }
                    }
                }
                json.key("quarantined")
                json.array { json in
                    for record in findings.quarantined { write(record, to: &json) }
                }
                json.key("skipped")
                json.array { json in
                    for one in findings.skipped {
                        json.object { json in
                            json.key("resource")
                            json.string(one.resource)
                            json.key("reason")
                            json.string(one.reason)
                        }
                    }
                }
            }
        }
    }

    private static func write(_ candidate: Candidate, to json: inout JSONWriter) {
        json.object { json in
            identity(candidate.id, candidate.title, candidate.origin, to: &json)
            if let excerpt = candidate.excerpt {
                json.key("excerpt")
                json.string(excerpt)
            }
        }
    }

    private static func identity(
        _ id: DocumentID, _ title: String?, _ origin: Origin, to json: inout JSONWriter
    ) {
        json.key("id")
        json.string(id.text)
        json.key("title")
        if let title { json.string(title) } else { json.null() }
        json.key("origin")
        json.object { json in
            json.key("resource")
            json.string(origin.resource.name)
            json.key("sha256")
            json.string(origin.resource.sha256)
            json.key("line")
            json.integer(origin.line)
            json.key("start")
            json.integer(origin.range.lowerBound)
            json.key("end")
            json.integer(origin.range.upperBound)
            if let decoding = origin.decoding {
                json.key("decoding")
                json.string(decoding)
            }
        }
    }

    private static func write(_ explanation: Explanation, to json: inout JSONWriter) {
        json.object { json in
            identity(explanation.id, explanation.title, explanation.origin, to: &json)
            json.key("fate")
            fate(of: explanation, to: &json)
            json.key("stages")
            json.array { json in for step in explanation.steps { write(step, to: &json) } }
            json.key("first_text")
            json.string(explanation.firstText)
            json.key("last_text")
            json.string(explanation.document.text)
        }
    }

    private static func fate(of explanation: Explanation, to json: inout JSONWriter) {
        json.object { json in
            func member(_ key: String, _ value: String) {
                json.key(key)
                json.string(value)
            }
            switch explanation.fate {
            case .kept: member("outcome", "kept")
            case .dropped(let dropped):
                member("outcome", dropped.survivor == nil ? "dropped" : "merged")
                member("stage", dropped.stage)
                member("reason", dropped.reason)
                member("detail", dropped.detail)
                if let survivor = dropped.survivor {
                    json.key("survivor")
                    json.object { json in
                        if let found = explanation.survivor {
                            identity(found.id, found.title, found.origin, to: &json)
                            json.key("kept")
                            json.boolean(found.isKept)
                            if case .divided(let parts) = found.fate {
                                json.key("parts")
                                json.array { json in for part in parts { json.string(part.text) } }
                            }
                        } else {
                            json.key("id")
                            json.string(survivor.text)
                        }
                    }
                }
            case .divided(let parts):
                member("outcome", "divided")
                member("stage", explanation.lastStep?.stage ?? "")
                json.key("parts")
                json.array { json in for part in parts { json.string(part.text) } }
            case .quarantined(let record):
                member("outcome", "quarantined")
                member("stage", record.stage)
                member("error", record.error)
            }
        }
    }

    private static func write(_ step: Explanation.Step, to json: inout JSONWriter) {
        json.object { json in
            json.key("stage")
            json.string(step.stage)
            json.key("kind")
            json.string(step.kind.rawValue)
            json.key("applied")
            json.boolean(step.isApplied)
            if let condition = step.condition {
                json.key("when")
                json.string(condition)
            }
            json.key("outcome")
            json.string("\(step.outcome.word)")
            if let division = step.division, let number = division.number,
                let source = division.source
            {
                json.key("part")
                json.object { json in
                    json.key("number")
                    json.integer(number)
                    json.key("of")
                    json.integer(division.parts.count)
                    json.key("source")
                    json.array { json in
                        json.integer(source.lowerBound)
                        json.integer(source.upperBound)
                    }
                }
            }
            json.key("scores")
            json.array { json in for score in step.scores { write(score, to: &json) } }
            json.key("edits")
            json.array { json in for edit in step.edits { write(edit, to: &json) } }
            json.key("metadata")
            json.array { json in
                for change in step.metadata {
                    json.object { json in
                        json.key("name")
                        json.string(change.name)
                        for (key, value) in [("old", change.old), ("new", change.new)] {
                            json.key(key)
                            if let value { json.value(value) } else { json.null() }
                        }
                    }
                }
            }
            for (key, changes) in [("added", step.added), ("lost", step.lost)] {
                json.key(key)
                json.object { json in
                    for change in changes {
                        json.key(change.layer)
                        write(change, to: &json)
                    }
                }
            }
        }
    }

    private static func write(_ score: Explanation.JudgedScore, to json: inout JSONWriter) {
        json.object { json in
            json.key("name")
            json.string(score.name)
            json.key("value")
            json.number(score.value)
            json.key("passes")
            json.boolean(score.isMet)
            json.key("decides")
            json.string(score.decides == .keeping ? "keeping" : "work")
            json.key("limits")
            json.object { json in
                for limit in score.limits {
                    json.key(limit.parameter)
                    json.number(limit.value)
                }
            }
        }
    }

    private static func write(_ edit: Explanation.Edit, to json: inout JSONWriter) {
        json.object { json in
            json.key("rule")
            json.string(edit.rule.name)
            json.key("reason")
            json.string(edit.rule.reason)
            json.key("source")
            json.array { json in
                for range in edit.source {
                    json.array { json in
                        json.integer(range.lowerBound)
                        json.integer(range.upperBound)
                    }
                }
            }
            json.key("before")
            json.string(edit.before)
            json.key("after")
            json.string(edit.after)
        }
    }

    private static func write(_ change: Explanation.LayerChange, to json: inout JSONWriter) {
        json.array { json in
            for (annotation, text) in zip(change.annotations, change.texts) {
                json.object { json in
                    json.key("start")
                    json.integer(annotation.range.lowerBound)
                    json.key("end")
                    json.integer(annotation.range.upperBound)
                    json.key("text")
                    json.string(text)
                    if !annotation.label.isEmpty {
                        json.key("label")
                        json.string(annotation.label)
                    }
                    if !annotation.id.isEmpty {
                        json.key("id")
                        json.string(annotation.id)
                    }
                    if !annotation.attributes.isEmpty {
                        json.key("attributes")
                        json.metadata(annotation.attributes)
                    }
                }
            }
        }
    }

    private static func write(_ record: QuarantinedRecord, to json: inout JSONWriter) {
        json.object { json in
            json.key("stage")
            json.string(record.stage)
            json.key("error")
            json.string(record.error)
            json.key("resource")
            json.string(record.resource)
            json.key("line")
            json.integer(record.line)
            json.key("start")
            json.integer(record.range.lowerBound)
            json.key("end")
            json.integer(record.range.upperBound)
        }
    }
}

extension Explanation.Outcome {
    var word: String {
        switch self {
        case .handedOn: "handed on"
        case .dropped: "dropped"
        case .merged: "merged"
        case .quarantined: "quarantined"
        case .divided: "divided"
        }
    }
}
