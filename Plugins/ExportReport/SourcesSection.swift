import QuernHTML

extension Section {
    /// Who published the documents; nothing when no document says.
    static func sources(_ summary: Summary, top: Int) -> Section {
        let ranked = summary.sources.entries.sorted {
            $0.value != $1.value
                ? $0.value > $1.value : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }
        let without = summary.documents - ranked.reduce(0) { $0 + $1.value } - summary.sources.lost
        let rows: [HTML] = ranked.prefix(top).map { source, count in
            """
            <tr><th scope="row"><bdi>\(source)</bdi>\(Chart.bar(count, of: ranked[0].value))</th><td class="n">\(grouped: count)</td></tr>
            """
        }
        let content: HTML = """
            <table class="bars narrow">
            <caption>Who published the documents</caption>
            <thead><tr><th scope="col">source</th><th scope="col" class="n">documents</th></tr></thead>
            <tbody>
            \(lines: rows)\
            </tbody>
            </table>
            \(rest: ranked.count - top)
            \(if: without > 0, "<p class=\"aside\">Without a source: \(grouped: without).</p>")

            """
        return Section(
            id: "sources", heading: "Sources", content: ranked.isEmpty ? .empty : content)
    }
}
