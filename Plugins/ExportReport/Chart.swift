import QuernHTML

/// Drawings as inline SVG, in the page's own colours. What they show also stands beside them in words.
enum Chart {
    /// Fewer documents than this do not fill a scale: one document is no peak.
    static let leastScale = 3

    /// A bar of a table, its length in proportion.
    static func bar(_ value: Int, of most: Int) -> HTML {
        // Never so short that it cannot be seen.
        let width = most > 0 ? max(1, value * 100 / most) : 0
        return """
            <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" \
            focusable="false"><rect width="\(width)" height="8"/></svg>
            """
    }

    /// One column for every period, stretched to the page's width.
    static func columns(_ values: [(label: String, count: Int)]) -> HTML {
        let most = max(1, values.map(\.count).max() ?? 1)
        let percent = min(100, most * 100 / leastScale)
        let columns = values.enumerated().filter { $1.count > 0 }.map { index, value in
            column(index, value.label, value.count, of: most)
        }
        return """
            <svg class="columns" viewBox="0 0 \(values.count * 10) 100" preserveAspectRatio="none" \
            style="height: calc(11rem * \(percent) / 100)" aria-hidden="true" focusable="false">\(columns)</svg>
            """
    }

    private static func column(_ index: Int, _ label: String, _ count: Int, of most: Int) -> HTML {
        let height = max(1, count * 100 / most)
        return """
            <rect x="\(index * 10 + 1)" y="\(100 - height)" width="8" height="\(height)">\
            <title>\(label): \(grouped: count)</title></rect>
            """
    }
}
