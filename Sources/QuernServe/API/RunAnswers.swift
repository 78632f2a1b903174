import Quern

extension API {
    /// `/api/run`: what the run is, and what of it can be asked.
    func run() -> HTTPResponse {
        let record = site.run.record
        return HTTPResponse { json in
            json.object { json in
                json.key("name")
                json.string(record.pipeline.name)
                json.key("description")
                json.string(record.pipeline.description ?? "")
                json.key("documents")
                json.integer(record.counts.documents)
                json.key("quarantined")
                json.integer(record.counts.quarantined)
                json.key("inputs")
                json.integer(record.counts.inputs)
                json.key("bytes")
                json.integer(record.counts.bytes)
                json.key("ended")
                json.string(record.timings.ended)
                json.key("quern")
                json.string(record.quern)
                json.key("lock")
                json.string(record.lock)
                json.key("has")
                json.object { json in
                    json.key("fulltext")
                    json.boolean(site.fulltext != nil)
                    json.key("corpus")
                    json.boolean(site.corpus != nil)
                }
                json.key("problems")
                json.array { json in
                    for one in site.problems {
                        json.object { json in
                            json.key("file")
                            json.string(one.file)
                            json.key("problem")
                            json.string(one.problem)
                        }
                    }
                }
            }
        }
    }

    /// `/api/ledger`: what became of the documents, stage by stage, and what rules did to texts.
    func ledger() throws -> HTTPResponse {
        let ledger = site.run.record.ledger
        let quarantined = try site.run.quarantined()
        return HTTPResponse { json in
            json.object { json in
                json.key("balances")
                json.boolean(ledger.imbalances.isEmpty && ledger.brokenLink == nil)
                json.key("stages")
                json.array { json in for row in ledger.rows { write(row, to: &json) } }
                json.key("quarantined")
                json.integer(quarantined.count)
                json.key("quarantine")
                json.array { json in
                    for record in quarantined.prefix(Self.pageLimit) {
                        LifeJSON.write(record, to: &json)
                    }
                }
            }
        }
    }

    private func write(_ row: Ledger.Row, to json: inout JSONWriter) {
        func counts(_ name: String, _ counts: [String: Int], to json: inout JSONWriter) {
            json.key(name)
            json.array { json in
                for (name, count) in sorted(counts) {
                    json.array { json in
                        json.string(name)
                        json.integer(count)
                    }
                }
            }
        }
        json.object { json in
            json.key("stage")
            json.string(row.stage)
            json.key("kind")
            json.string(row.kind.rawValue)
            for (key, value) in [
                ("in", row.documentsIn), ("out", row.documentsOut), ("made", row.made),
                ("merged", row.merged), ("quarantined", row.quarantined),
                ("passed_over", row.passedOver),
            ] {
                json.key(key)
                json.integer(value)
            }
            counts("dropped", row.dropped, to: &json)
            counts("annotations", row.annotations, to: &json)
            json.key("rules")
            json.array { json in
                for (name, tally) in sorted(row.edits) {
                    json.object { json in
                        json.key("name")
                        json.string(name)
                        json.key("reason")
                        json.string(tally.reason)
                        json.key("edits")
                        json.integer(tally.edits)
                        json.key("documents")
                        json.integer(tally.documents)
                        json.key("bytes_removed")
                        json.integer(tally.bytesRemoved)
                    }
                }
            }
        }
    }

    private func sorted<Value>(_ counts: [String: Value]) -> [(String, Value)] {
        counts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }
}
