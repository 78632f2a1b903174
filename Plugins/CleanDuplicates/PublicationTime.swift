internal import Quern

/// When something was published, as a number that grows with time.
enum PublicationTime {
    /// Microseconds in UTC from before the year 0; nil for what is no date (see `CalendarDate`, and `extended(_:)`).
    ///
    /// What a date does not say counts as the first possible, and a time without a zone as one in UTC. Of several dates the
    /// earliest counts.
    static func number(of value: Metadata.Value) -> UInt64? {
        if let values = value.list { return values.compactMap(number).min() }
        let text = extended(value.plainText)
        guard let date = CalendarDate(beginningOf: text),
            let day = CalendarDay(date.year, date.month ?? 1, date.day ?? 1)
        else { return nil }
        // "2024-13-05" is no day of 2024; "2024-00-00" is one that nobody knows.
        if date.month == nil, let month = Int(text.dropFirst(5).prefix(2)),
            text.utf8.dropFirst(4).first == UInt8(ascii: "-"), month > 12
        {
            return nil
        }
        var time = 0
        if date.day != nil { time = microseconds(in: text.utf8.dropFirst(10)) ?? 0 }
        return UInt64((day.number - origin) * 86_400_000_000 + time)
    }

    /// A date as `CalendarDate` reads it, where its parts are written otherwise: `20240904T080000`, `20240904080000`, `2024/9/04`,
    /// `2024.09.04`, `2024-9-4`.
    private static func extended(_ text: String) -> String {
        let bytes = Array(text.utf8)
        func number(_ start: Int) -> ArraySlice<UInt8> {
            bytes[min(start, bytes.count)...].prefix { $0 &- 0x30 < 10 }
        }
        let first = number(0)
        var parts: [ArraySlice<UInt8>]
        var rest: ArraySlice<UInt8>
        if first.count == 8 || first.count == 14,
            let year = Int(text.prefix(4)), let month = Int(text.dropFirst(4).prefix(2)),
            let day = Int(text.dropFirst(6).prefix(2)), CalendarDay(year, month, day) != nil
        {
            parts = [bytes[..<4], bytes[4..<6], bytes[6..<8]]
            rest = bytes[8...]
            if first.count == 14 { rest = [UInt8(ascii: "T")] + rest }
        } else if first.count == 4, bytes.count > 4, [0x2D, 0x2E, 0x2F].contains(bytes[4]),
            case let month = number(5), (1...2).contains(month.count), month.endIndex < bytes.count,
            bytes[month.endIndex] == bytes[4], case let day = number(month.endIndex + 1),
            (1...2).contains(day.count)
        {
            parts = [first, month, day]
            rest = bytes[day.endIndex...]
        } else if first.count == 4, bytes.count > 4, bytes[4] == 0x2D, number(5).count == 1 {
            parts = [first, number(5)]
            rest = bytes[6...]
        } else {
            return text
        }
        parts = parts.map { $0.count == 1 ? [0x30] + $0 : $0 }
        return String(decoding: parts.joined(separator: [0x2D]) + rest, as: UTF8.self)
    }

    /// Two days before all dates, because zones reach back.
    private static let origin = CalendarDay.firstOfYearZero - 2

    /// The time of day, in UTC, behind a date: `T08:00:30.5+09:00`, ` 9:00`. Nil when there is none.
    private static func microseconds(in bytes: Substring.UTF8View) -> Int? {
        var reader = Reader(rest: bytes)
        guard reader.skip("Tt ") else { return nil }
        while reader.skip(" ") {}
        guard let hour = reader.number(1...2), hour <= 24 else { return nil }
        var seconds = hour * 3600
        var fraction = 0
        _ = reader.skip(":.")
        if let minute = reader.number(2...2) {
            guard minute < 60 else { return nil }
            seconds += minute * 60
            _ = reader.skip(":")
            if let second = reader.number(2...2) {
                guard second <= 60 else { return nil }
                seconds += second
                if reader.skip(".,") { fraction = reader.fraction(6) }
            }
        }
        while reader.skip(" ") {}
        return (seconds - reader.zone()) * 1_000_000 + fraction
    }

    private struct Reader {
        var rest: Substring.UTF8View

        mutating func skip(_ anyOf: StaticString) -> Bool {
            guard let first = rest.first,
                anyOf.withUTF8Buffer({ $0.contains(first) })
            else { return false }
            rest.removeFirst()
            return true
        }

        private var digit: Int? {
            rest.first.flatMap { (0x30...0x39).contains($0) ? Int($0 - 0x30) : nil }
        }

        /// A number of so many digits; nil, and nothing is read, when there are fewer.
        mutating func number(_ digits: ClosedRange<Int>) -> Int? {
            let start = rest
            var value = 0
            var count = 0
            while count < digits.upperBound, let digit {
                value = value * 10 + digit
                count += 1
                rest.removeFirst()
            }
            if count >= digits.lowerBound { return value }
            rest = start
            return nil
        }

        /// Digits behind a point, as so many.
        mutating func fraction(_ digits: Int) -> Int {
            var value = 0
            for _ in 0..<digits {
                value = value * 10 + (digit ?? 0)
                if digit != nil { rest.removeFirst() }
            }
            while digit != nil { rest.removeFirst() }
            return value
        }

        /// How many seconds a zone is ahead of UTC; 0 where there is none.
        mutating func zone() -> Int {
            let isWest = rest.first == UInt8(ascii: "-")
            guard skip("+-"), let hours = number(2...2), hours < 24 else { return 0 }
            _ = skip(":")
            let minutes = number(2...2) ?? 0
            return (hours * 60 + minutes) * (isWest ? -60 : 60)
        }
    }
}

extension CalendarDay {
    /// The day number of 0000-01-01.
    fileprivate static let firstOfYearZero = CalendarDay(0, 1, 1)?.number ?? 0
}
