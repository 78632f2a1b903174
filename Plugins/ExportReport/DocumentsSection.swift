import QuernHTML

extension Section {
    /// The first documents of the corpus.
    static func documents(_ summary: Summary) -> Section {
        let (listed, total) = (summary.listed.count, summary.documents)
        let cut: HTML = """
            <p>The first \(grouped: listed) of \(grouped: total), in the order of the corpus; \(grouped: total - listed) more are not listed.</p>
            """
        return Section(
            id: "documents", heading: "Documents",
            content: """
                \(if: total > listed, cut)
                \(if: total == 0, "<p>The corpus is empty.</p>")
                \(list(summary.listed))
                """)
    }

    private static func list(_ documents: [Summary.Listed]) -> HTML {
        if documents.isEmpty { return .empty }
        return """
            <ol class="documents">
            \(lines: documents.map(item))\
            </ol>

            """
    }

    private static func item(_ document: Summary.Listed) -> HTML {
        """
        <li><h3><bdi>\(document.title.isEmpty ? "(no title)" : document.title)</bdi></h3>
        <p class="aside"><span>\(document.date)</span> <span><bdi>\(document.source)</bdi></span> <span class="id">\(document.id)</span></p>
        <p class="excerpt"><bdi>\(document.excerpt)</bdi></p></li>
        """
    }
}
