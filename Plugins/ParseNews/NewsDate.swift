import Quern

/// Days as reports write them.
enum NewsDate {
    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// The day and month of a dateline in the year that fits its publication best: the nearest, and
    /// rather before than after it, since reports are written before they are published.
    static func nearest(month: Int, day: Int, to published: CalendarDay) -> CalendarDay? {
        (published.year - 1...published.year + 1)
            .compactMap { CalendarDay($0, month, day) }
            .min { a, b in
                func distance(_ date: CalendarDay) -> Int {
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
