import QuernHTML

extension Section {
    /// The people, organisations and places that are named most often.
    static func who(_ lists: [NameList]) -> Section {
        let content: HTML = """
            <div class="columns-of-tables">
            \(lists.map(\.html))\
            </div>

            """
        return Section(
            id: "who", heading: "Who and where", content: lists.isEmpty ? .empty : content)
    }
}

extension NameList {
    fileprivate var html: HTML {
        """
        <div>
        <table class="bars">
        <caption><strong>\(heading)</strong></caption>
        <thead><tr><th scope="col">name</th><th scope="col" class="n"><abbr title="documents">docs</abbr></th><th scope="col" class="n">mentions</th></tr></thead>
        <tbody>
        \(lines: names.map(row))\
        </tbody>
        </table>
        \(rest: rest)
        </div>

        """
    }

    private func row(_ name: NamedCount) -> HTML {
        """
        <tr><th scope="row"><bdi>\(name.name)</bdi>\(Chart.bar(name.documents, of: most))</th><td class="n">\(grouped: name.documents)</td><td class="n">\(grouped: name.mentions)</td></tr>
        """
    }
}
