import Quern

/// What is printed when a run has ended.
struct RunSummary {
    let plan: Plan
    let result: RunResult

    var text: String {
        var lines = [headline]
        if let effort { lines.append("  " + effort) }
        if let isolation { lines.append("  " + isolation) }
        lines.append("")
        // Few pipelines make several documents of one.
        let hasMade = result.ledger.rows.contains { $0.made > 0 }
        let made = hasMade ? ["made"] : []
        var table = TextTable(
            ["stage", "in"] + made + ["out", "dropped", "merged", "quarantined"], numbersFrom: 1)
        for row in result.ledger.rows {
            let counts =
                [row.documentsIn] + (hasMade ? [row.made] : [])
                + [row.documentsOut, row.droppedTotal, row.merged, row.quarantined]
            table.add([row.stage] + counts.map { String($0) })
        }
        lines += table.lines.map { "  " + $0 }
        let dropped = result.ledger.rows.flatMap { row in
            row.dropped.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
                "\($0.value) by '\(row.stage)': \($0.key)"
            }
        }
        let passedOver = result.ledger.rows.filter { $0.passedOver > 0 }.map {
            "passed over \($0.passedOver) by '\($0.stage)': its 'when' does not hold"
        }
        // Such as bytes that are no text, which nobody would look for in the record.
        let counted = result.ledger.rows.flatMap { row in
            row.counts.filter { $0.key != Ledger.passedOver }
                .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
                    "counted \($0.value) by '\(row.stage)': \($0.key)"
                }
        }
        let remarks = dropped.map { "dropped " + $0 } + passedOver + counted
        if !remarks.isEmpty { lines += [""] + remarks.map { "  " + $0 } }
        lines += ["", "\(result.directory)/"]
        var files = TextTable(["", ""], numbersFrom: 1, hasHeader: false)
        for output in result.outputs { files.add([output.name, Self.size(output.size)]) }
        lines += files.lines.map { "  " + $0 }
        return lines.joined(separator: "\n")
    }

    private var headline: String {
        let inputs = result.inputs.count
        let rate = result.seconds > 0 ? Double(result.bytes) / 1e6 / result.seconds : 0
        let speed = result.bytes > 10_000_000 ? ", \(Self.decimal(rate)) MB/s" : ""
        let amount =
            "\(plan.name): \(Self.count(result.documents, "document")) from "
            + "\(Self.count(inputs, "file")) (\(Self.size(result.bytes)))"
        if result.isUnchanged { return amount + ", unchanged since the last run: nothing to do" }
        return amount + " in \(Self.decimal(result.seconds)) s\(speed)"
    }

    /// How stages ran in worker processes.
    private var isolation: String? {
        guard let isolation = result.isolation else { return nil }
        var text = "in worker processes"
        if let first = isolation.stages.first {
            let others = isolation.stages.count - 1
            text +=
                others == 0
                ? ", because '\(first)' has a limit"
                : ", because '\(first)' and \(Self.count(others, "other stage")) have limits"
        }
        if isolation.losses > 0 {
            text += "; \(Self.count(isolation.losses, "worker")) ended early and had to be replaced"
        }
        return text
    }

    /// What the store spared the run.
    private var effort: String? {
        guard !result.isUnchanged, let parsed = result.ledger.rows.first?.documentsIn, parsed > 0
        else { return nil }
        let most = result.computed.max() ?? 0
        if most >= parsed { return nil }
        if most == 0 { return "all \(Self.count(parsed, "document")) came from the store" }
        var text =
            "\(Self.count(most, "document")) computed, \(parsed - most) from the store"
        if result.computed.first == 0,
            let first = result.computed.firstIndex(where: { $0 > 0 })
        {
            text += "; from '\(result.ledger.rows[first].stage)' on"
        }
        return text
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    var json: String {
        JSONWriter.text { json in
            json.object { json in
                json.key("pipeline")
                json.string(plan.name)
                json.key("directory")
                json.string(result.directory)
                json.key("documents")
                json.integer(result.documents)
                json.key("quarantined")
                json.integer(result.quarantined)
                json.key("inputs")
                json.integer(result.inputs.count)
                json.key("bytes")
                json.integer(result.bytes)
                json.key("seconds")
                json.number((result.seconds * 1000).rounded() / 1000)
                json.key("unchanged")
                json.boolean(result.isUnchanged)
                json.key("computed")
                json.object { json in
                    for (stage, row) in zip(result.computed, result.ledger.rows) {
                        json.key(row.stage)
                        json.integer(stage)
                    }
                }
                if let isolation = result.isolation {
                    json.key("isolation")
                    json.object { json in
                        json.key("because")
                        json.array { json in for stage in isolation.stages { json.string(stage) } }
                        json.key("workers_lost")
                        json.integer(isolation.losses)
                    }
                }
                json.key("ledger")
                result.ledger.write(to: &json)
                json.key("outputs")
                json.array { json in
                    for output in result.outputs {
                        json.object { json in
                            json.key("path")
                            json.string(output.name)
                            json.key("sha256")
                            json.string(output.sha256)
                            json.key("size")
                            json.integer(output.size)
                        }
                    }
                }
            }
        }
    }

    /// Bytes for people: `812 bytes`, `4.5 kB`, `1.2 GB`.
    static func size(_ bytes: Int) -> String {
        if bytes < 1000 { return bytes == 1 ? "1 byte" : "\(bytes) bytes" }
        var value = Double(bytes) / 1000
        var unit = "kB"
        for next in ["MB", "GB", "TB"] where value >= 999.95 {
            value /= 1000
            unit = next
        }
        return "\(decimal(value)) \(unit)"
    }

    /// One decimal below 100; none above.
    static func decimal(_ value: Double) -> String {
        if value >= 100 { return String(Int(value.rounded())) }
        if value > 0, value < 0.1 { return String((value * 1000).rounded() / 1000) }
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}

/// Columns of text, aligned.
struct TextTable {
    private var rows: [[String]]
    private let numbersFrom: Int
    private let hasHeader: Bool

    /// - Parameter numbersFrom: the first column that is aligned to the right.
    init(_ header: [String], numbersFrom: Int, hasHeader: Bool = true) {
        rows = [header]
        self.numbersFrom = numbersFrom
        self.hasHeader = hasHeader
    }

    mutating func add(_ row: [String]) { rows.append(row) }

    var lines: [String] {
        let shown = hasHeader ? rows : Array(rows.dropFirst())
        let widths = rows[0].indices.map { column in
            shown.map { $0[column].unicodeScalars.count }.max() ?? 0
        }
        return shown.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                let pad = String(repeating: " ", count: widths[column] - cell.unicodeScalars.count)
                if column > 0 { line += "  " }
                line += column >= numbersFrom ? pad + cell : cell + pad
            }
            while line.hasSuffix(" ") { line.removeLast() }
            return line
        }
    }
}
