import QuernHTML

extension Section {
    /// The most frequent concepts, a table for each kind, a column for each period.
    static func what(_ tables: [ConceptTable]) -> Section {
        Section(id: "what", heading: "What", content: "\(tables.map(\.html))")
    }
}

extension ConceptTable {
    fileprivate var html: HTML {
        let byPeriod: HTML = ": documents that mention each, by \(axis.period.name)"
        return """
            <div class="scroll" role="region" tabindex="0" aria-label="\(heading)">
            <table class="heat">
            <caption><strong>\(heading)</strong>\(if: axis.count > 0, byPeriod)</caption>
            <thead>
            \(axis.years.isEmpty ? head : headWithYears)\
            </thead>
            <tbody>
            \(lines: rows.map(html))\
            </tbody>
            </table>
            </div>
            \(rest: rest)

            """
    }

    private var periods: [HTML] {
        axis.labels.map { "<th scope=\"col\" class=\"p\">\($0)</th>" }
    }

    private var head: HTML {
        """
        <tr><th scope="col">\(heading)</th>\(periods)<th scope="col" class="n">documents</th><th scope="col" class="n">mentions</th></tr>

        """
    }

    private var headWithYears: HTML {
        let years: [HTML] = axis.years.map { year in
            "<th scope=\"colgroup\" colspan=\"\(year.width)\" class=\"p\">\(year.name)</th>"
        }
        return """
            <tr><th scope="col" rowspan="2">\(heading)</th>\(years)<th scope="col" rowspan="2" class="n">documents</th><th scope="col" rowspan="2" class="n">mentions</th></tr>
            <tr class="months">\(periods)</tr>

            """
    }

    private func html(_ row: Row) -> HTML {
        """
        <tr><th scope="row"><bdi>\(row.entry.name)</bdi></th>\(row.counts.map(cell))<td class="n">\(grouped: row.entry.documents)</td><td class="n">\(grouped: row.entry.mentions)</td></tr>
        """
    }

    /// A zero is shown as a dot, and read out as a zero.
    private func cell(_ count: Int) -> HTML {
        if count == 0 {
            return """
                <td class="h0"><span class="unseen">0</span><span class="zero" aria-hidden="true">·</span></td>
                """
        }
        return "<td class=\"h\(level(count))\">\(grouped: count)</td>"
    }
}
