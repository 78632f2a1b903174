import Quern

/// The differences between two runs, for programs.
enum RunDiffJSON {
    static func text(_ comparison: RunComparison) -> String {
        JSONWriter.text { json in
            json.object { json in
                for (key, run) in [("old", comparison.old), ("new", comparison.new)] {
                    json.key(key)
                    json.string(run.directory)
                }
                json.key("same")
                json.boolean(comparison.isSame)
                json.key("pipeline")
                pipeline(comparison.pipeline, to: &json)
                json.key("inputs")
                inputs(comparison.inputs, to: &json)
                json.key("counts")
                counts(comparison, to: &json)
                json.key("documents")
                if let documents = comparison.documents {
                    write(documents, to: &json)
                } else {
                    json.object { json in
                        json.key("not_compared")
                        json.string(comparison.problem ?? "")
                    }
                }
            }
        }
    }

    private static func strings(_ values: [String], to json: inout JSONWriter) {
        json.array { json in for value in values { json.string(value) } }
    }

    private static func pipeline(_ pipeline: PipelineComparison, to json: inout JSONWriter) {
        json.object { json in
            json.key("differences")
            strings(pipeline.differences, to: &json)
            json.key("stages")
            json.array { json in
                for pair in pipeline.pairs where !pair.isSame {
                    // A stage that moved is told where it stands now.
                    if pair.isMoved, pair.new == nil { continue }
                    json.object { json in
                        json.key("stage")
                        json.string(pair.label)
                        json.key("change")
                        json.string(
                            pair.isMoved
                                ? "moved"
                                : pair.old == nil
                                    ? "added" : pair.new == nil ? "removed" : "changed")
                        json.key("differences")
                        strings(pair.differences, to: &json)
                    }
                }
            }
        }
    }

    private static func inputs(_ inputs: InputComparison, to json: inout JSONWriter) {
        json.object { json in
            json.key("same")
            json.integer(inputs.sameCount)
            json.key("added")
            strings(inputs.added.map(\.path), to: &json)
            json.key("removed")
            strings(inputs.removed.map(\.path), to: &json)
            json.key("changed")
            strings(inputs.changed.map(\.new.path), to: &json)
        }
    }

    private static func counts(_ comparison: RunComparison, to json: inout JSONWriter) {
        json.array { json in
            for pair in comparison.pipeline.pairs {
                json.object { json in
                    json.key("stage")
                    json.string(pair.label)
                    let sides = [
                        ("old", pair.old.map { comparison.old.record.ledger.rows[$0] }),
                        ("new", pair.new.map { comparison.new.record.ledger.rows[$0] }),
                    ]
                    for (key, row) in sides {
                        guard let row else { continue }
                        json.key(key)
                        json.object { json in
                            for (name, value) in [
                                ("in", row.documentsIn), ("out", row.documentsOut),
                                ("dropped", row.droppedTotal), ("merged", row.merged),
                                ("quarantined", row.quarantined),
                            ] + (row.made > 0 ? [("made", row.made)] : []) {
                                json.key(name)
                                json.integer(value)
                            }
                        }
                    }
                }
            }
        }
    }

    private static func write(_ documents: RunComparison.Documents, to json: inout JSONWriter) {
        json.object { json in
            json.key("same")
            json.integer(documents.same)
            json.key("made_again")
            json.boolean(documents.isRemade)
            for (key, list) in [
                ("added", documents.added), ("removed", documents.removed),
                ("changed", documents.changed),
            ] {
                json.key(key)
                json.object { json in
                    json.key("count")
                    json.integer(list.count)
                    json.key("documents")
                    json.array { json in for item in list.first { write(item, to: &json) } }
                }
            }
        }
    }

    private static func write(_ item: RunComparison.Item, to json: inout JSONWriter) {
        json.object { json in
            json.key("id")
            json.string(item.id)
            json.key("title")
            if let title = item.title { json.string(title) } else { json.null() }
            json.key("resource")
            json.string(item.resource)
            if let end = item.end {
                json.key("end")
                json.object { json in
                    json.key("stage")
                    json.string(end.stage)
                    json.key("outcome")
                    json.string(end.text)
                }
            }
            if let old = item.old, let new = item.new { write(old, new, to: &json) }
            json.key("cause")
            json.object { json in
                json.key("sort")
                json.string(CauseText.word(item.cause))
                json.key("text")
                json.string(CauseText.text(item.cause))
            }
        }
    }

    private static func write(
        _ old: DocumentContent, _ new: DocumentContent, to json: inout JSONWriter
    ) {
        let diff = WordDiff(from: old.text, to: new.text)
        let (before, after) = (Array(old.text.utf8), Array(new.text.utf8))
        json.key("text")
        json.array { json in
            for change in diff.changes {
                json.object { json in
                    for (key, range, bytes) in [
                        ("old", change.old, before), ("new", change.new, after),
                    ] {
                        json.key(key)
                        json.object { json in
                            json.key("start")
                            json.integer(range.lowerBound)
                            json.key("end")
                            json.integer(range.upperBound)
                            json.key("text")
                            json.string(String(decoding: bytes[range], as: UTF8.self))
                        }
                    }
                }
            }
        }
        let change = ContentChange(old, new)
        json.key("metadata")
        json.array { json in
            for field in change.metadata {
                json.object { json in
                    json.key("name")
                    json.string(field.name)
                    for (key, value) in [("old", field.old), ("new", field.new)] {
                        json.key(key)
                        if let value { json.value(value) } else { json.null() }
                    }
                }
            }
        }
        json.key("annotations")
        json.object { json in
            for layer in change.layers {
                json.key(layer.name)
                json.object { json in
                    for (key, marks) in [("removed", layer.removed), ("added", layer.added)] {
                        json.key(key)
                        strings(marks.map(\.text), to: &json)
                    }
                }
            }
        }
    }
}
