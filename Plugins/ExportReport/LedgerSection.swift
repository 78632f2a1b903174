import Quern
import QuernHTML

extension Section {
    /// What went into every stage and what became of it.
    static func ledger(_ ledger: Ledger) -> Section {
        let content: HTML = """
            <p>What went into each stage and what became of it.
            \(ledger.imbalances.isEmpty ? balanced(ledger) : unbalanced)</p>
            <div class="scroll" role="region" tabindex="0" aria-label="Ledger">
            <table>
            <caption>Documents by stage</caption>
            <thead><tr><th scope="col">stage</th><th scope="col" class="n">in</th><th scope="col" class="n">out</th><th scope="col" class="n">dropped</th><th scope="col" class="n">merged</th><th scope="col" class="n">quarantined</th><th scope="col">work done</th></tr></thead>
            <tbody>
            \(lines: ledger.rows.map(row))\
            </tbody>
            </table>
            </div>

            """
        return Section(
            id: "ledger", heading: "Ledger", content: ledger.rows.isEmpty ? .empty : content)
    }

    private static func balanced(_ ledger: Ledger) -> HTML {
        let made = ledger.rows.contains { $0.made > 0 }
        return """
            <strong class="balanced">The ledger balances:</strong> in\(if: made, " + made") = out + dropped + merged + quarantined for every stage; no document is lost.
            """
    }

    private static let unbalanced: HTML = """
        <strong class="alarm">The ledger does not balance:</strong> documents are missing, and the figures on this page must not be used.
        """

    private static func row(_ row: Ledger.Row) -> HTML {
        """
        <tr><th scope="row">\(row.stage)</th><td class="n">\(grouped: row.documentsIn)</td><td class="n">\(grouped: row.documentsOut)</td>\(loss(row.droppedTotal))\(loss(row.merged))\(loss(row.quarantined))<td class="notes">\(notes(row), separator: ", ")</td></tr>
        """
    }

    /// A number that is pale when it is none.
    private static func loss(_ count: Int) -> HTML {
        "<td class=\"n\(count == 0 ? " none" : "")\">\(grouped: count)</td>"
    }

    private static func notes(_ row: Ledger.Row) -> [HTML] {
        var notes: [HTML] = []
        if row.records > 0 {
            notes.append("\(grouped: row.records) \(row.records == 1 ? "record" : "records")")
        }
        if row.made > 0 { notes.append("\(grouped: row.made) made by division") }
        let edits = row.edits.values.reduce(0) { $0 + $1.edits }
        if edits > 0 { notes.append("\(grouped: edits) \(edits == 1 ? "edit" : "edits")") }
        for (layer, count) in sorted(row.annotations) {
            notes.append("\(grouped: count) in \(layer)")
        }
        for (name, count) in sorted(row.counts) { notes.append("\(grouped: count) \(name)") }
        return notes
    }

    private static func sorted(_ counts: [String: Int]) -> [(key: String, value: Int)] {
        counts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }
}
