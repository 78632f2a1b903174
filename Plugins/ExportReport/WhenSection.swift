import QuernHTML

extension Section {
    /// The documents along a time axis; nothing when there is nothing to compare.
    static func when(_ timeline: Timeline, undated: Int) -> Section {
        Section(
            id: "when", heading: "When",
            content: timeline.values.count > 1 ? timeline.figure(undated: undated) : .empty)
    }
}

extension Timeline {
    fileprivate func figure(undated: Int) -> HTML {
        let most = values.map(\.count).max() ?? 0
        let missing: HTML =
            "; \(grouped: undated) without a date \(undated == 1 ? "is" : "are") not shown"
        return """
            <figure>
            <figcaption>Documents per \(period.name), at most \(grouped: most)\(if: undated != 0, missing).</figcaption>
            <div class="timeline">
            \(Chart.columns(values))
            <div class="axis" aria-hidden="true" style="grid-template-columns: repeat(\(values.count), minmax(0, 1fr))">
            \(labels)
            </div>
            </div>
            \(table)
            </figure>

            """
    }

    /// As many labels as find room on a telephone.
    private var labels: [HTML] {
        let step = (values.count + 5) / 6
        return stride(from: 0, to: values.count, by: step).filter { index in
            // The last one may have too little room.
            index == 0 || (values.count - index) * 4 >= step * 3
        }.map { index in
            """
            <span style="grid-column: \(index + 1) / span \(min(step, values.count - index))">\
            \(values[index].label)</span>
            """
        }
    }

    private var table: HTML {
        let rows: [HTML] = values.map { value in
            """
            <tr><th scope="row">\(value.label)</th><td class="n">\(grouped: value.count)</td></tr>
            """
        }
        return """
            <details>
            <summary>The same as a table</summary>
            <div class="scroll" role="region" tabindex="0" aria-label="Documents per \(period.name)">
            <table class="narrow">
            <thead><tr><th scope="col">\(period.name)</th><th scope="col" class="n">documents</th></tr></thead>
            <tbody>
            \(lines: rows)\
            </tbody>
            </table>
            </div>
            </details>
            """
    }
}
