/// The periods of a table's columns.
struct MonthAxis {
    private static let mostPeriods = 12

    private(set) var period = Period.month
    private(set) var start = 0
    private(set) var count = 0

    init(_ summary: Summary) {
        let months = summary.months.entries.map(\.key.month)
        guard let first = months.min(), let last = months.max() else { return }
        period = Period.fitting(
            Self.mostPeriods, of: [.month, .quarter, .year, .decade, .century]
        ) { $0.index(ofMonth: last) - $0.index(ofMonth: first) + 1 }
        start = period.index(ofMonth: first)
        count = period.index(ofMonth: last) - start + 1
    }

    /// A header for each period.
    var labels: [String] {
        (start..<start + count).map { period.grouped($0)?.rest ?? period.label($0) }
    }

    /// Headers over those: years, with the number of their columns.
    var years: [(name: String, width: Int)] {
        var years: [(name: String, width: Int)] = []
        for index in start..<start + count {
            guard let year = period.grouped(index)?.group else { continue }
            if years.last?.name == year {
                years[years.count - 1].width += 1
            } else {
                years.append((year, 1))
            }
        }
        return years
    }
}
