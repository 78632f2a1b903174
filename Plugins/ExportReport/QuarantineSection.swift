import Quern
import QuernHTML

extension Section {
    /// How many documents are set aside, by stage.
    static func quarantine(_ ledger: Ledger) -> Section {
        let items: [HTML] = ledger.rows.filter { $0.quarantined > 0 }.map { row in
            """
            <li>\(grouped: row.quarantined) \(row.quarantined == 1 ? "document" : "documents") by <code>\(row.stage)</code></li>
            """
        }
        let content: HTML = """
            <p>Documents on which a stage failed are set aside, whole and with the error, in <code>quarantine.jsonl</code>.</p>
            <ul class="examples">
            \(lines: items)\
            </ul>

            """
        return Section(
            id: "quarantine", heading: "Quarantine", content: items.isEmpty ? .empty : content)
    }
}
