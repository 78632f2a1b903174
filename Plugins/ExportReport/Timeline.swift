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
}
