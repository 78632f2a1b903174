/// Drawings as inline SVG, in the page's own colours. What they show also stands beside them in words.
enum Chart {
    /// Fewer documents than this do not fill a scale: one document is no peak.
    static let leastScale = 3

    /// A bar of a table, its length in proportion.
    static func bar(_ value: Int, of most: Int) -> String {
        // Never so short that it cannot be seen.
        let width = most > 0 ? max(1, value * 100 / most) : 0
        return """
            <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" \
            focusable="false"><rect width="\(width)" height="8"/></svg>
            """
    }

    /// One column for every period, stretched to the page's width.
    static func columns(_ values: [(label: String, count: Int)]) -> String {
        let most = max(1, values.map(\.count).max() ?? 1)
        let percent = min(100, most * 100 / leastScale)
        var svg = """
            <svg class="columns" viewBox="0 0 \(values.count * 10) 100" preserveAspectRatio="none" \
            style="height: calc(11rem * \(percent) / 100)" aria-hidden="true" focusable="false">
            """
        for (index, value) in values.enumerated() where value.count > 0 {
            let height = max(1, value.count * 100 / most)
            svg += """
                <rect x="\(index * 10 + 1)" y="\(100 - height)" width="8" height="\(height)">\
                <title>\(value.label): \(View.grouped(value.count))</title></rect>
                """
        }
        return svg + "</svg>"
    }
}

/// Documents by date, in periods that fit the page.
struct Timeline {
    static let mostPeriods = 60

    let period: Period
    /// Every period from the first to the last, also the empty ones.
    let values: [(label: String, count: Int)]
    /// The first and the last day.
    let span: (first: String, last: String)?

    init(_ days: Tally<Int, Int>) {
        let numbers = days.entries.map(\.key)
        guard let first = numbers.min(), let last = numbers.max() else {
            (period, values, span) = (.day, [], nil)
            return
        }
        let period = Period.fitting(Self.mostPeriods, of: Period.allCases) {
            $0.index(ofDay: last) - $0.index(ofDay: first) + 1
        }
        let start = period.index(ofDay: first)
        var counts = [Int](repeating: 0, count: period.index(ofDay: last) - start + 1)
        for entry in days.entries { counts[period.index(ofDay: entry.key) - start] += entry.value }
        self.period = period
        values = counts.enumerated().map { (period.label(start + $0), $1) }
        span = (Period.day.label(first), Period.day.label(last))
    }

    /// Nothing when there is nothing to compare.
    var view: View? {
        guard values.count > 1, let most = values.map(\.count).max() else { return nil }
        // As many labels as find room on a telephone.
        let step = (values.count + 5) / 6
        let labels = stride(from: 0, to: values.count, by: step).filter { index in
            // The last one may have too little room.
            index == 0 || (values.count - index) * 4 >= step * 3
        }.map { index in
            View([
                "label": .text(values[index].label), "column": .number(index + 1),
                "width": .number(min(step, values.count - index)),
            ])
        }
        return View([
            "period": .text(period.name), "chart": .markup(Chart.columns(values)),
            "most": .number(most),
            "labels": .list(labels), "columns": .markup(String(values.count)),
            "rows": .list(
                values.map { View(["label": .text($0.label), "count": .number($0.count)]) }),
        ])
    }
}
