import Quern

/// When documents were published.
struct DateTable: Sendable {
    enum Period: String, Sendable, CaseIterable {
        case day, month, year
    }

    /// The day of each document as year × 10000 + month × 100 + day; 0 for what is not said.
    let days: [Int32]

    init(_ column: FacetColumn?, documents: Int) {
        guard let column else {
            days = Array(repeating: 0, count: documents)
            return
        }
        let numbers = column.values.map(Self.number)
        days = (0..<documents).map { document in
            column.codes(of: document).first.map { numbers[Int($0)] } ?? 0
        }
    }

    /// `2024-09-04` → 20240904, `2024-09` → 20240900, `2024` → 20240000, what begins with none of them → 0.
    private static func number(_ text: String) -> Int32 {
        guard let date = CalendarDate(beginningOf: text), date.year > 0 else { return 0 }
        return Int32(date.year * 10000 + (date.month ?? 0) * 100 + (date.day ?? 0))
    }

    /// A period that suits the span of the documents: about 20 to 100 of them.
    var usualPeriod: Period {
        let known = days.lazy.filter { $0 > 0 }
        guard let first = known.min(), let last = known.max() else { return .month }
        let months = (last / 10000 - first / 10000) * 12 + (last / 100 % 100 - first / 100 % 100)
        return months <= 3 ? .day : months <= 120 ? .month : .year
    }

    /// All periods from the first to the last that has a document, without gaps; no more than the limit, the
    /// latest.
    func periods(_ period: Period) -> [Int32] {
        let keys = Set(days.compactMap { key($0, period) })
        guard let first = keys.min(), let last = keys.max() else { return [] }
        var all: [Int32] = []
        var next = first
        // A date that is wrong by centuries must not make a million columns.
        while next <= last, all.count < Self.walkLimit {
            all.append(next)
            next = Self.following(next, period)
        }
        return all.count > Self.periodLimit || next <= last
            ? Array(keys.sorted().suffix(Self.periodLimit)) : all
    }

    static let periodLimit = 1000
    private static let walkLimit = 20_000

    /// How many of some documents fall into each period.
    func counts(of matches: some Sequence<Int>, _ period: Period, in periods: [Int32]) -> [Int] {
        let places = Dictionary(
            uniqueKeysWithValues: periods.enumerated().map { ($0.element, $0.offset) })
        var counts = [Int](repeating: 0, count: periods.count)
        for document in matches {
            if let key = key(days[document], period), let place = places[key] {
                counts[place] += 1
            }
        }
        return counts
    }

    /// The period of a day, if the day says it.
    private func key(_ day: Int32, _ period: Period) -> Int32? {
        switch period {
        case .day: day % 100 > 0 ? day : nil
        case .month: day / 100 % 100 > 0 ? day / 100 : nil
        case .year: day > 0 ? day / 10000 : nil
        }
    }

    private static func following(_ key: Int32, _ period: Period) -> Int32 {
        switch period {
        case .year: return key + 1
        case .month: return key % 100 == 12 ? key + 89 : key + 1
        case .day:
            let (year, month, day) = parts(of: key)
            guard let date = CalendarDay(year, month, day) else { return key + 1 }
            let next = CalendarDay(number: date.number + 1)
            return Int32(next.year * 10000 + next.month * 100 + next.day)
        }
    }

    private static func parts(of key: Int32) -> (year: Int, month: Int, day: Int) {
        (Int(key) / 10000, Int(key) / 100 % 100, Int(key) % 100)
    }

    /// `2024-09`
    static func text(_ key: Int32, _ period: Period) -> String {
        switch period {
        case .year: return CalendarDate(Int(key)).iso
        case .month: return CalendarDate(Int(key) / 100, Int(key) % 100).iso
        case .day:
            let (year, month, day) = parts(of: key)
            return CalendarDate(year, month, day).iso
        }
    }

    /// Document numbers by day, the newest or the oldest first; those without a day come last.
    func sorted(_ matches: [Int], newestFirst: Bool) -> [Int] {
        matches.sorted { a, b in
            let (x, y) = (days[a], days[b])
            if x == y { return a < b }
            if x == 0 || y == 0 { return y == 0 }
            return newestFirst ? x > y : x < y
        }
    }
}
