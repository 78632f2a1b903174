/// Dates as sources write them. Conditions, the choice among duplicates and questions to the index read them here, so that they
/// agree on what a date is.
extension CalendarDate {
    /// What a source says of a date, as ``Metadata/date`` has it: the day of `2024-09-04T10:00:00Z`; everything else as it stands
    /// there, `2024-02-30` too, which is no day.
    ///
    /// Those who read dates know more forms, and more of what is left of one (``init(beginningOf:)``). Parsers count what
    /// ``isReadable(_:)`` denies.
    public static func day(of text: String) -> String { CalendarDay(iso: text)?.iso ?? text }

    /// Whether a text is a year, a month or a day that there is, in ISO 8601 or as ``iso8601(of:)`` reads it.
    public static func isReadable(_ text: String) -> Bool {
        CalendarDate(text) != nil || iso8601(of: text).flatMap { CalendarDate($0) } != nil
    }

    /// The name under which parsers count dates that are none.
    public static let unreadableCount = "dates that are no day, month or year"

    /// A date that is written otherwise, in the form of ISO 8601, with its time where it has one: `2024-09-04T08:00:00+0200`. Nil for what
    /// has that form already, and for what is no date.
    ///
    /// - With the year first, in any of `-`, `/` and `.`, and one digit where one is enough: `2024/9/04`, `2024-9`; `20240904`,
    ///   `20240904T080000Z`, `20240904080000`. `2024/9` may be a season, and stays what it is.
    /// - Seconds or milliseconds since 1970, of the years 1990 to 2099: 9 or 10, and 12 or 13 digits, as Reddit has them.
    /// - `Sat Dec 17 10:00:00 +0000 2022`, as Twitter has it and C's `ctime` without the zone, and RFC 2822:
    ///   `Sat, 17 Dec 2022 10:00:00 +0200`.
    ///
    /// Which of `03/04/2024` is the month nobody knows, so it is no date.
    public static func iso8601(of text: String) -> String? {
        var text = text
        return text.withUTF8 { bytes -> String? in
            let bytes = bytes[...]
            switch digits(bytes).count {
            case 4: return withYearFirst(bytes)
            case 8, 14: return withoutSeparators(bytes)
            case 9, 10: return sinceEpoch(bytes, perSecond: 1)
            case 12, 13: return sinceEpoch(bytes, perSecond: 1000)
            case 0...2: return withMonthName(bytes)
            default: return nil
            }
        }
    }

    private typealias Bytes = Swift.Slice<UnsafeBufferPointer<UInt8>>

    private static func digits(_ bytes: Bytes) -> Bytes { bytes.prefix { $0 &- 0x30 < 10 } }

    private static func text(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func padded(_ bytes: Bytes) -> String {
        bytes.count == 1 ? "0" + text(bytes) : text(bytes)
    }

    /// `2024/9/04 10:00`, `2024-9`
    private static func withYearFirst(_ bytes: Bytes) -> String? {
        let year = bytes.prefix(4)
        guard let separator = bytes.dropFirst(4).first, "-/.".utf8.contains(separator) else {
            return nil
        }
        let month = digits(bytes.dropFirst(5))
        guard (1...2).contains(month.count) else { return nil }
        let rest = bytes[month.endIndex...]
        if rest.first == separator, case let day = digits(rest.dropFirst()),
            (1...2).contains(day.count)
        {
            if separator == 0x2D, month.count == 2, day.count == 2 { return nil }
            return "\(text(year))-\(padded(month))-\(padded(day))\(text(bytes[day.endIndex...]))"
        }
        guard separator == 0x2D, month.count == 1 else { return nil }
        return "\(text(year))-0\(text(month))\(text(rest))"
    }

    /// `20240904T080000Z`, `20240904080000`
    private static func withoutSeparators(_ bytes: Bytes) -> String? {
        guard let number = Int(text(bytes.prefix(8))),
            let day = CalendarDay(number / 10_000, number / 100 % 100, number % 100)
        else { return nil }
        let isTogether = digits(bytes).count == 14
        return day.iso + (isTogether ? "T" : "") + text(bytes.dropFirst(8))
    }

    private static let epochs = 631_152_000..<4_102_444_800

    private static func sinceEpoch(_ bytes: Bytes, perSecond: Int) -> String? {
        let whole = digits(bytes)
        guard let number = Int(text(whole)), epochs.contains(number / perSecond) else { return nil }
        var fraction = ""
        if perSecond > 1 {
            fraction = "." + text(whole.suffix(3))
        } else if bytes[whole.endIndex...].first == UInt8(ascii: ".") {
            fraction = "." + text(digits(bytes[whole.endIndex...].dropFirst()))
        }
        // Pandas and others write whole seconds as `1577836802.0`.
        guard whole.count + (perSecond > 1 ? 0 : fraction.utf8.count) == bytes.count,
            fraction != "."
        else { return nil }
        let seconds = number / perSecond
        let time = [seconds / 3600 % 24, seconds / 60 % 60, seconds % 60].map { part in
            part < 10 ? "0\(part)" : "\(part)"
        }
        return
            "\(CalendarDay(number: seconds / 86_400).iso)T\(time.joined(separator: ":"))\(fraction)Z"
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    /// The zones of RFC 2822 that have names.
    private static let zones = [
        "gmt": "Z", "utc": "Z", "ut": "Z", "z": "Z", "est": "-0500", "edt": "-0400",
        "cst": "-0600", "cdt": "-0500", "mst": "-0700", "mdt": "-0600", "pst": "-0800",
        "pdt": "-0700",
    ]

    private static func withMonthName(_ bytes: Bytes) -> String? {
        // No form is longer, and a text that is no date may be long.
        guard (17...60).contains(bytes.count) else { return nil }
        var words = bytes.split { $0 == 0x20 || $0 == 0x2C }[...]
        func lower(_ word: Bytes) -> String {
            String(decoding: word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
        }
        func month(_ word: Bytes) -> Int? { months.firstIndex(of: lower(word)).map { $0 + 1 } }
        if let first = words.first, weekdays.contains(lower(first)) { words.removeFirst() }
        guard words.count >= 4 else { return nil }
        let parts = Array(words)
        var zone: Bytes?
        let (day, time, year): (Bytes, Bytes, Bytes)
        let monthNumber: Int
        if let number = month(parts[0]), parts.count <= 5 {
            (monthNumber, day, time, year) = (number, parts[1], parts[2], parts[parts.count - 1])
            if parts.count == 5 { zone = parts[3] }
        } else if let number = month(parts[1]) {
            (monthNumber, day, time, year) = (number, parts[0], parts[3], parts[2])
            if parts.count > 4 { zone = parts[4] }
        } else {
            return nil
        }
        guard (1...2).contains(day.count), year.count == 4, let dayNumber = Int(text(day)),
            let yearNumber = Int(text(year)),
            let date = CalendarDay(yearNumber, monthNumber, dayNumber), let clock = clock(time)
        else { return nil }
        var offset = ""
        if let zone {
            let isNumber = zone.first == 0x2B || zone.first == 0x2D
            offset = isNumber ? text(zone) : zones[lower(zone)] ?? ""
        }
        return date.iso + "T" + clock + offset
    }

    /// `10:00:00` and `9:05`, with two digits each.
    private static func clock(_ bytes: Bytes) -> String? {
        let parts = bytes.split(separator: 0x3A, omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count) else { return nil }
        // A minute may have a leap second.
        for (part, limit) in zip(parts, [24, 60, 61]) {
            guard (1...2).contains(part.count), let number = Int(text(part)), number < limit,
                digits(part).count == part.count
            else { return nil }
        }
        return parts.map(padded).joined(separator: ":")
    }
}
