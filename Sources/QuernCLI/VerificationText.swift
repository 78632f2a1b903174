import Quern

/// What came of verifying a run, for people and for programs.
struct VerificationText {
    let run: RecordedRun
    let verification: Verification

    var text: String {
        var lines = [headline, ""]
        for obstacle in verification.obstacles { lines.append("  \(obstacle)") }
        if !verification.obstacles.isEmpty, !verification.outputs.isEmpty { lines.append("") }
        var table = TextTable(["", "", ""], numbersFrom: 3, hasHeader: false)
        for output in verification.outputs {
            table.add([output.path, output.answer.rawValue, output.detail])
        }
        lines += table.lines.map { "  " + $0 }
        if let cause = verification.cause { lines += [""] + self.lines(of: cause) }
        return lines.joined(separator: "\n")
    }

    private var headline: String {
        let name = "\(run.directory) (\(run.record.pipeline.name), Quern \(run.record.quern))"
        let scope =
            verification.sampled.map {
                " in a sample of \($0) \($0 == 1 ? "document" : "documents")"
            }
            ?? ""
        switch verification.answer {
        case .identical: return "\(name): identical\(scope)"
        case .logicallyIdentical: return "\(name): logically identical\(scope)"
        case .differs: return "\(name): differs\(scope)"
        case .cannot: return "\(name): cannot be verified"
        }
    }

    private func lines(of cause: Verification.Cause) -> [String] {
        var lines: [String] = []
        func add(_ name: String, _ value: String?) {
            if let value { lines.append("  \(name)\(value)") }
        }
        add("first stage     ", cause.stage ?? "not found")
        add("first document  ", cause.document)
        add("                ", cause.place)
        add("first field     ", cause.field)
        if cause.field != nil, cause.values.first != nil || cause.values.second != nil {
            let names =
                cause.isOfRepetitions
                ? ("  once          ", "  again         ")
                : ("  was           ", "  is            ")
            add(names.0, cause.values.first ?? "nothing")
            add(names.1, cause.values.second ?? "nothing")
        }
        if !cause.explanation.isEmpty { lines += ["", "  " + cause.explanation] }
        return lines
    }

    var json: String {
        JSONWriter.text { json in
            json.object { json in
                json.key("run")
                json.string(run.directory)
                json.key("answer")
                json.string(verification.answer.rawValue)
                if let sampled = verification.sampled {
                    json.key("sampled")
                    json.integer(sampled)
                }
                json.key("obstacles")
                json.array { json in for text in verification.obstacles { json.string(text) } }
                json.key("warnings")
                json.array { json in for text in verification.warnings { json.string(text) } }
                json.key("outputs")
                json.array { json in
                    for output in verification.outputs {
                        json.object { json in
                            json.key("path")
                            json.string(output.path)
                            json.key("answer")
                            json.string(output.answer.rawValue)
                            json.key("detail")
                            json.string(output.detail)
                        }
                    }
                }
                if let cause = verification.cause {
                    json.key("cause")
                    json.object { json in write(cause, to: &json) }
                }
            }
        }
    }

    private func write(_ cause: Verification.Cause, to json: inout JSONWriter) {
        let members = [
            ("stage", cause.stage), ("document", cause.document), ("place", cause.place),
            ("field", cause.field),
            (cause.isOfRepetitions ? "once" : "recorded", cause.values.first),
            (cause.isOfRepetitions ? "again" : "now", cause.values.second),
            ("explanation", cause.explanation),
        ]
        for (name, value) in members {
            guard let value else { continue }
            json.key(name)
            json.string(value)
        }
    }
}
