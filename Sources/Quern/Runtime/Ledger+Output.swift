extension Ledger {
    /// The account as a table: one row for each stage, outcome and reason.
    var csv: String {
        var text = "stage,kind,outcome,reason,documents\n"
        func row(_ fields: [String]) {
            text += fields.map(Self.quoted).joined(separator: ",") + "\n"
        }
        for stage in rows {
            let head = [stage.stage, stage.kind.rawValue]
            row(head + ["in", "", String(stage.documentsIn)])
            if stage.made > 0 { row(head + ["made", "", String(stage.made)]) }
            row(head + ["out", "", String(stage.documentsOut)])
            // Of those that came out.
            if stage.passedOver > 0 {
                row(head + ["passed over", Self.passedOver, String(stage.passedOver)])
            }
            for (reason, count) in Self.sorted(stage.dropped) {
                row(head + ["dropped", reason, String(count)])
            }
            if stage.merged > 0 { row(head + ["merged", "", String(stage.merged)]) }
            if stage.quarantined > 0 { row(head + ["quarantined", "", String(stage.quarantined)]) }
        }
        return text
    }

    private static func quoted(_ field: String) -> String {
        guard field.utf8.contains(where: { "\",\n\r".utf8.contains($0) }) else { return field }
        var text = "\""
        for character in field.unicodeScalars {
            if character == "\"" { text += "\"" }
            text.unicodeScalars.append(character)
        }
        return text + "\""
    }

    /// Names with counts, sorted by the bytes of the names.
    static func sorted<Value>(_ counts: [String: Value]) -> [(name: String, value: Value)] {
        counts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
            ($0.key, $0.value)
        }
    }
}

extension QuarantinedRecord {
    /// A line of `quarantine.jsonl`.
    var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.key("stage")
            json.string(stage)
            json.key("error")
            json.string(error)
            json.key("resource")
            json.string(resource)
            json.key("line")
            json.integer(line)
            json.key("start")
            json.integer(range.lowerBound)
            json.key("end")
            json.integer(range.upperBound)
            if let id {
                json.key("id")
                json.string(id.text)
            }
            if let text {
                json.key("text")
                json.string(text)
            }
        }
        json.newline()
        return json.bytes
    }
}
