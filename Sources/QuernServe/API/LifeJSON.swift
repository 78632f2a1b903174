import Quern

/// The life of documents for the page: the original in passages, the rules, the stages.
struct LifeJSON {
    private let found: RunExplanation
    private var findings: Explainer.Findings { found.findings }

    init(_ found: RunExplanation) { self.found = found }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("count")
            json.integer(findings.count)
            json.key("warnings")
            json.array { json in for warning in found.warnings { json.string(warning) } }
            json.key("documents")
            json.array { json in for life in findings.explanations { write(life, to: &json) } }
            json.key("candidates")
            json.array { json in
                guard findings.explanations.isEmpty else { return }
                for candidate in findings.candidates { write(candidate, to: &json) }
            }
            json.key("quarantined")
            json.array { json in for one in findings.quarantined { Self.write(one, to: &json) } }
            json.key("skipped")
            json.array { json in
                for one in findings.skipped {
                    json.object { json in
                        Self.member("resource", one.resource, to: &json)
                        Self.member("reason", one.reason, to: &json)
                    }
                }
            }
        }
    }

    private static func member(_ key: String, _ value: String, to json: inout JSONWriter) {
        json.key(key)
        json.string(value)
    }

    private func write(_ candidate: Candidate, to json: inout JSONWriter) {
        json.object { json in
            Self.member("id", candidate.id.text, to: &json)
            Self.member("title", candidate.title ?? "", to: &json)
            Self.member("resource", candidate.origin.resource.name, to: &json)
            Self.member("excerpt", candidate.excerpt ?? "", to: &json)
        }
    }

    static func write(_ record: QuarantinedRecord, to json: inout JSONWriter) {
        json.object { json in
            member("id", record.id?.text ?? "", to: &json)
            member("stage", record.stage, to: &json)
            member("error", record.error, to: &json)
            member("resource", record.resource, to: &json)
            json.key("line")
            json.integer(record.line)
        }
    }

    private func write(_ life: Explanation, to json: inout JSONWriter) {
        let rules = AppliedRules(of: life)
        json.object { json in
            Self.member("id", life.id.text, to: &json)
            Self.member("title", life.title ?? "", to: &json)
            Self.member("resource", life.origin.resource.name, to: &json)
            json.key("line")
            json.integer(life.origin.line)
            json.key("bytes")
            json.array { json in
                json.integer(life.origin.range.lowerBound)
                json.integer(life.origin.range.upperBound)
            }
            json.key("fate")
            write(fateOf: life, to: &json)
            json.key("rules")
            json.array { json in
                for entry in rules.entries {
                    json.object { json in
                        Self.member("stage", entry.stage, to: &json)
                        Self.member("name", entry.rule.name, to: &json)
                        Self.member("reason", entry.rule.reason, to: &json)
                        json.key("edits")
                        json.integer(entry.edits)
                    }
                }
            }
            json.key("passages")
            json.array { json in
                for passage in life.passages {
                    json.array { json in
                        json.string(Self.word(passage.kind))
                        json.string(passage.text)
                        for number in rules.numbers(of: passage.edits) { json.integer(number) }
                    }
                }
            }
            json.key("stages")
            json.array { json in for step in life.steps { write(step, to: &json) } }
        }
    }

    private static func word(_ kind: Explanation.Passage.Kind) -> String {
        switch kind {
        case .kept: "kept"
        case .removed: "removed"
        case .added: "added"
        }
    }

    private func write(fateOf life: Explanation, to json: inout JSONWriter) {
        json.object { json in
            switch life.fate {
            case .kept: Self.member("outcome", "kept", to: &json)
            case .divided(let parts):
                Self.member("outcome", "divided", to: &json)
                Self.member("stage", life.lastStep?.stage ?? "", to: &json)
                json.key("parts")
                json.integer(parts.count)
            case .quarantined(let record):
                Self.member("outcome", "quarantined", to: &json)
                Self.member("stage", record.stage, to: &json)
                Self.member("reason", record.error, to: &json)
            case .dropped(let dropped):
                Self.member("outcome", dropped.survivor == nil ? "dropped" : "merged", to: &json)
                Self.member("stage", dropped.stage, to: &json)
                Self.member("reason", dropped.reason, to: &json)
                Self.member("detail", dropped.detail, to: &json)
                if let survivor = dropped.survivor {
                    Self.member("survivor", survivor.text, to: &json)
                    Self.member("survivor_title", life.survivor?.title ?? "", to: &json)
                }
            }
        }
    }

    private func write(_ step: Explanation.Step, to json: inout JSONWriter) {
        json.object { json in
            Self.member("stage", step.stage, to: &json)
            Self.member("kind", step.kind.rawValue, to: &json)
            Self.member("outcome", Self.word(step.outcome), to: &json)
            if !step.isApplied { Self.member("when", step.condition ?? "", to: &json) }
            json.key("edits")
            json.integer(step.edits.count)
            if let division = step.division, let number = division.number {
                json.key("part")
                json.array { json in
                    json.integer(number)
                    json.integer(division.parts.count)
                }
            }
            json.key("scores")
            json.array { json in for score in step.scores { write(score, to: &json) } }
            json.key("metadata")
            json.array { json in
                for change in step.metadata {
                    json.array { json in
                        json.string(change.name)
                        for value in [change.old, change.new] {
                            if let value { json.string(value.plainText) } else { json.null() }
                        }
                    }
                }
            }
            for (key, layers) in [("added", step.added), ("lost", step.lost)] {
                json.key(key)
                json.array { json in
                    for layer in layers {
                        json.array { json in
                            json.string(layer.layer)
                            json.integer(layer.annotations.count)
                        }
                    }
                }
            }
        }
    }

    private static func word(_ outcome: Explanation.Outcome) -> String {
        switch outcome {
        case .handedOn: "handed on"
        case .dropped: "dropped"
        case .merged: "merged"
        case .quarantined: "quarantined"
        case .divided: "divided"
        }
    }

    private func write(_ score: Explanation.JudgedScore, to json: inout JSONWriter) {
        json.object { json in
            Self.member("name", score.name, to: &json)
            json.key("value")
            json.number((score.value * 10_000).rounded() / 10_000)
            json.key("passes")
            json.boolean(score.isMet)
            json.key("limits")
            json.array { json in
                for limit in score.limits {
                    json.array { json in
                        json.string(limit.isLeast ? "at least" : "at most")
                        json.number(limit.value)
                        json.string(limit.parameter)
                    }
                }
            }
        }
    }
}
