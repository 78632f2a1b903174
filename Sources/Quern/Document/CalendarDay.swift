/// A day of the Gregorian calendar, also before its introduction.
///
/// Days are numbered from 1970-01-01 by Howard Hinnant's `days_from_civil` and `civil_from_days` ("chrono-Compatible
/// Low-Level Date Algorithms"): years are counted from March, so that the leap day comes last, in eras of 400 years.
public struct CalendarDay: Hashable, Comparable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Nil when there is no such day, as 30 February.
    public init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year) else {
            return nil
        }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// - Parameter number: the days since 1970-01-01.
    public init(number: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// Reads `2024-09-04`, with or without a time behind it; nil when it is no day.
    public init?(iso text: String) {
        guard let date = CalendarDate(text) else { return nil }
        self.init(date)
    }

    /// Nil when only a year or a month is known.
    public init?(_ date: CalendarDate) {
        guard let month = date.month, let day = date.day else { return nil }
        self.init(date.year, month, day)
    }

    /// The days since 1970-01-01.
    public var number: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// 0 is Monday.
    public var weekday: Int { ((number + 3) % 7 + 7) % 7 }

    /// `2024-09-04`
    public var iso: String { CalendarDate(year, month, day).iso }

    /// How many days a month has.
    public static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public static func < (a: CalendarDay, b: CalendarDay) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}

/// A year, a month or a day: as much of a date as is known.
public struct CalendarDate: Hashable, Sendable {
    public let year: Int
    /// Nil when only the year is known.
    public let month: Int?
    /// Nil when only the month is known.
    public let day: Int?

    public init(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) {
        (self.year, self.month, self.day) = (year, month, month == nil ? nil : day)
    }

    /// Reads `2024`, `2024-09`, or `2024-09-04` with or without a time behind it; nil when it is none of them, or there is no such
    /// day.
    public init?(_ text: String) {
        let bytes = Array(text.utf8.prefix(11))
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[range] {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            return value
        }
        guard let year = number(0..<4) else { return nil }
        if bytes.count == 4 {
            self.init(year)
            return
        }
        guard bytes[4] == UInt8(ascii: "-"), let month = number(5..<7), (1...12).contains(month)
        else { return nil }
        if bytes.count == 7 {
            self.init(year, month)
            return
        }
        guard bytes[7] == UInt8(ascii: "-"), let day = number(8..<10), number(10..<11) == nil,
            (1...CalendarDay.days(in: month, of: year)).contains(day)
        else { return nil }
        self.init(year, month, day)
    }

    /// As much of a date as a text begins with, in ISO 8601 or as ``iso8601(of:)`` reads it: the year of `2024 Q3`, the month of
    /// `2024-02-30`, the day of `2024/9/4`.
    ///
    /// Nil where it does not begin with four digits and no more, and where what looks like a day cannot be one in any month or
    /// year: `2024-13-05`. A month or day of zero is one that nobody knows.
    public init?(beginningOf text: String) {
        if let date = CalendarDate(text) {
            self = date
            return
        }
        let text = Self.iso8601(of: text) ?? text
        if let date = CalendarDate(text) {
            self = date
            return
        }
        let bytes = text.utf8
        guard let year = CalendarDate(String(decoding: bytes.prefix(4), as: UTF8.self)),
            bytes.dropFirst(4).first.map({ (0x30...0x39).contains($0) }) != true
        else { return nil }
        let parts = bytes.prefix(10).split(separator: 0x2D).map { Int(String($0) ?? "") ?? -1 }
        if bytes.prefix(10).count == 10, parts.count == 3, parts[1] > 12 || parts[2] > 31 {
            return nil
        }
        self =
            (bytes.count > 7
                ? CalendarDate(String(decoding: bytes.prefix(7), as: UTF8.self)) : nil) ?? year
    }

    /// ISO 8601: `2024`, `2024-09` or `2024-09-04`.
    public var iso: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
        return padded(year, 4) + (month.map { "-" + padded($0, 2) } ?? "")
            + (day.map { "-" + padded($0, 2) } ?? "")
    }
}
