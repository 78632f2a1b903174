internal import Quern

/// When something was published, as a number that grows with time.
enum PublicationTime {
    /// Microseconds in UTC from before the year 0; nil for what is no date (see `CalendarDate`).
    ///
    /// What a date does not say counts as the first possible, and a time without a zone as one in UTC. Of several dates the
    /// earliest counts.
    static func number(of value: Metadata.Value) -> UInt64? {
        if let values = value.list { return values.compactMap(number).min() }
        let plain = value.plainText
        let text = CalendarDate.iso8601(of: plain) ?? plain
        guard let date = CalendarDate(beginningOf: text),
            let day = CalendarDay(date.year, date.month ?? 1, date.day ?? 1)
        else { return nil }
        var time = 0
        if date.day != nil { time = microseconds(in: text.utf8.dropFirst(10)) ?? 0 }
        return UInt64((day.number - origin) * 86_400_000_000 + time)
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
