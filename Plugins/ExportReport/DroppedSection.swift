import Quern
import QuernHTML

extension Section {
    /// Dropped and merged documents by stage and reason, in the order of the stages.
    static func dropped(_ ledger: Ledger, _ summary: Summary) -> Section {
        let causes = ledger.rows.map { drops(of: $0, summary) + merges(of: $0, summary) }
        return Section(
            id: "dropped", heading: "Documents dropped", content: "\(causes.joined())")
    }

    private static func drops(of row: Ledger.Row, _ summary: Summary) -> [HTML] {
        let reasons = row.dropped.sorted {
            $0.value != $1.value
                ? $0.value > $1.value : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }
        return reasons.map { reason, count in
            let cause = Summary.Cause(stage: row.stage, reason: reason, isMerge: false)
            return gone(row.stage, reason, count, summary.gone[cause]?.first ?? [])
        }
    }

    private static func merges(of row: Ledger.Row, _ summary: Summary) -> [HTML] {
        let merges = summary.gone.entries.filter { $0.key.stage == row.stage && $0.key.isMerge }
        return merges.sorted {
            $0.key.reason.utf8.lexicographicallyPrecedes($1.key.reason.utf8)
        }.map { cause, examples in
            gone(row.stage, "merged: \(cause.reason)", examples.count, examples.first)
        }
    }

    private static func gone(
        _ stage: String, _ reason: String, _ count: Int, _ examples: [Summary.Gone]
    ) -> HTML {
        let isCut = !examples.isEmpty && examples.count < count
        return """
            <h3><bdi>\(reason)</bdi></h3>
            <p class="aside">\(grouped: count) \(count == 1 ? "document" : "documents"), by <code>\(stage)</code>\(if: isCut, "; the first \(grouped: examples.count):")</p>
            \(list(examples))
            """
    }

    private static func list(_ examples: [Summary.Gone]) -> HTML {
        if examples.isEmpty { return .empty }
        return """
            <ul class="examples">
            \(lines: examples.map(item))\
            </ul>

            """
    }

    private static func item(_ example: Summary.Gone) -> HTML {
        let survivor: HTML = "; stands for it: <span class=\"id\">\(example.survivor)</span>"
        return """
            <li><bdi>\(example.title.isEmpty ? "(no title)" : example.title)</bdi> <span class="id">\(example.id)</span>\
            \(if: !example.detail.isEmpty, " — \(example.detail)")\(if: !example.survivor.isEmpty, survivor)</li>
            """
    }
}
