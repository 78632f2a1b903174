/// A day of the Gregorian calendar.
struct CalendarDate: Hashable, Comparable {
    var year: Int
    var month: Int
    var day: Int

    /// Nil when there is no such day.
    init?(year: Int, month: Int, day: Int) {
        guard (1000...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.days(year, month)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// ISO 8601.
    var iso: String { "\(year)-\(Self.two(month))-\(Self.two(day))" }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    static func < (a: CalendarDate, b: CalendarDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    private static func days(_ year: Int, _ month: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since the first of March of year 0 (Hinnant's days_from_civil, shifted).
    var number: Int {
        let y = month <= 2 ? year - 1 : year
        let m = month > 2 ? month - 3 : month + 9
        return y * 365 + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1
    }

    /// The day and month of a dateline in the year that fits its publication best: the nearest, and
    /// rather before than after it, since reports are written before they are published.
    static func nearest(month: Int, day: Int, to published: CalendarDate) -> CalendarDate? {
        (published.year - 1...published.year + 1)
            .compactMap { CalendarDate(year: $0, month: month, day: day) }
            .min { a, b in
                func distance(_ date: CalendarDate) -> Int {
                    let days = published.number - date.number
                    return days >= 0 ? days : -2 * days
                }
                return distance(a) < distance(b)
            }
    }

    /// A month by its number, its English name or an abbreviation of it.
    static func month(_ text: String) -> Int? {
        if let number = Int(text) { return (1...12).contains(number) ? number : nil }
        let name = text.lowercased().filter { $0 != "." }
        guard name.utf8.count >= 3 else { return nil }
        let index = months.firstIndex {
            $0.hasPrefix(name) || (name == "sept" && $0 == "september")
        }
        return index.map { $0 + 1 }
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]
}
