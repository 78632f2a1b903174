/// A day of the Gregorian calendar.
struct CalendarDay {
    let year, month, day: Int

    /// Reads `2024-09-04`, with or without a time behind it; nil when it is no day.
    init?(_ text: String) {
        let bytes = Array(text.utf8.prefix(11))
        guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
            return nil
        }
        if bytes.count == 11, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[10]) {
            return nil
        }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            (1...12).contains(month), (1...Self.days(in: month, year)).contains(day)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    private static func days(in month: Int, _ year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    /// Days since 1 March of the year 0 (Howard Hinnant, "chrono-compatible low-level date
    /// algorithms", without eras, which four-digit years do not need).
    var number: Int {
        let y = month > 2 ? year : year - 1
        let m = (month + 9) % 12
        // A year before 0 comes up only for January and February of the year 0.
        return y * 365 + Self.floor(y, 4) - Self.floor(y, 100) + Self.floor(y, 400) + (153 * m + 2)
            / 5 + day - 1
    }

    init(number: Int) {
        // The year by estimate, corrected; then the month as above, backwards.
        var y = Self.floor(number * 400, 146_097)
        func start(_ y: Int) -> Int {
            y * 365 + Self.floor(y, 4) - Self.floor(y, 100) + Self.floor(y, 400)
        }
        while start(y + 1) <= number { y += 1 }
        while start(y) > number { y -= 1 }
        let rest = number - start(y)
        let m = (5 * rest + 2) / 153
        day = rest - (153 * m + 2) / 5 + 1
        month = m < 10 ? m + 3 : m - 9
        year = month > 2 ? y : y + 1
    }

    private static func floor(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((b - 1 - a) / b) }
}

extension CalendarDay {
    /// Months since January of the year 0.
    var monthNumber: Int { year * 12 + month - 1 }
}

/// The steps of a time axis.
enum Period: CaseIterable {
    case day, month, quarter, year, decade, century

    /// The number of the period in which a month lies; consecutive periods have consecutive numbers.
    func index(ofMonth month: Int) -> Int {
        switch self {
        case .day, .month: month
        case .quarter: month / 3
        case .year: month / 12
        case .decade: month / 120
        case .century: month / 1200
        }
    }

    func index(ofDay number: Int) -> Int {
        self == .day ? number : index(ofMonth: CalendarDay(number: number).monthNumber)
    }

    /// `2024-09-04`, `2024-09`, `2024 Q3`, `2024`, `2020s`, `2000–2099`
    func label(_ index: Int) -> String {
        func padded(_ number: Int, _ width: Int) -> String {
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        switch self {
        case .day:
            let day = CalendarDay(number: index)
            return "\(padded(day.year, 4))-\(padded(day.month, 2))-\(padded(day.day, 2))"
        case .month: return "\(padded(index / 12, 4))-\(padded(index % 12 + 1, 2))"
        case .quarter: return "\(padded(index / 4, 4)) Q\(index % 4 + 1)"
        case .year: return padded(index, 4)
        case .decade: return padded(index * 10, 4) + "s"
        case .century: return "\(padded(index * 100, 4))–\(padded(index * 100 + 99, 4))"
        }
    }

    /// The part of a label that neighbours share, and the rest: `2024` and `Sep` or `Q3`; nil where
    /// a label is short enough as it is.
    func grouped(_ index: Int) -> (group: String, rest: String)? {
        switch self {
        case .month:
            let names = [
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
            ]
            return (Period.year.label(index / 12), names[index % 12])
        case .quarter: return (Period.year.label(index / 4), "Q\(index % 4 + 1)")
        case .day, .year, .decade, .century: return nil
        }
    }

    var name: String {
        switch self {
        case .day: "day"
        case .month: "month"
        case .quarter: "quarter"
        case .year: "year"
        case .decade: "decade"
        case .century: "century"
        }
    }

    /// The finest of these periods that cuts a time into no more than so many.
    static func fitting(_ most: Int, of periods: [Period], spans: (Period) -> Int) -> Period {
        periods.first { spans($0) <= most } ?? .century
    }
}
