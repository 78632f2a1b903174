import Quern
import QuernHTML

extension Section {
    /// What the rules of every stage took away.
    static func removed(_ ledger: Ledger) -> Section {
        let tables = ledger.rows.filter { !$0.edits.isEmpty }.map(rules)
        let content: HTML = """
            <p>Every edit was made by a rule. The first texts that each rule took away stand below it.</p>
            \(tables)
            """
        return Section(
            id: "removed", heading: "Text removed", content: tables.isEmpty ? .empty : content)
    }

    /// The rules of one stage, those that removed most first.
    private static func rules(_ row: Ledger.Row) -> HTML {
        let rules = row.edits.sorted {
            $0.value.bytesRemoved != $1.value.bytesRemoved
                ? $0.value.bytesRemoved > $1.value.bytesRemoved
                : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }
        return """
            <h3>\(row.stage)</h3>
            <div class="scroll" role="region" tabindex="0" aria-label="Edits by \(row.stage)">
            <table class="rules">
            <caption class="unseen">Edits by \(row.stage)</caption>
            <thead><tr><th scope="col">rule</th><th scope="col" class="n">edits</th><th scope="col" class="n">documents</th><th scope="col" class="n">removed</th></tr></thead>
            <tbody>
            \(lines: rules.map { rule($0.key, $0.value) })\
            </tbody>
            </table>
            </div>

            """
    }

    private static func rule(_ name: String, _ tally: Ledger.EditTally) -> HTML {
        let reason: HTML = " <span class=\"reason\"><bdi>\(tally.reason)</bdi></span>"
        return """
            <tr><th scope="row"><code>\(name)</code>\(if: !tally.reason.isEmpty, reason)\(examples(tally.examples))</th><td class="n">\(grouped: tally.edits)</td><td class="n">\(grouped: tally.documents)</td><td class="n">\(bytes: tally.bytesRemoved)</td></tr>
            """
    }

    private static func examples(_ examples: [Ledger.EditTally.Example]) -> HTML {
        if examples.isEmpty { return .empty }
        let items: [HTML] = examples.map { example in
            """
            <li><q><bdi>\(example.text.excerpt(200))</bdi></q> <span class="id">\(example.document.text)</span></li>
            """
        }
        return """

            <details><summary>\(grouped: items.count) \(items.count == 1 ? "example" : "examples")</summary>
            <ul class="examples">
            \(lines: items)\
            </ul></details>
            """
    }
}
