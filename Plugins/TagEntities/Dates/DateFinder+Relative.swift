internal import Quern
internal import QuernText

/// Dates that count from the document's.
extension DateFinder {
    func relative(at index: Int) -> DateMention? {
        let token = text[index]
        if let (steps, length) = Self.days(text, index) {
            return made(index..<(index + length), .day) { DateSpan.around($0, .day, steps: steps) }
        }
        if let weekday = Self.weekdays[token.text], token.isCapital {
            // "on Friday", "Friday": the one on or before the document's date, as news have it.
            return made(index..<(index + 1), .day) { Self.weekday(weekday, $0, .before) }
        }
        guard let direction = Self.directions[token.text], let next = text.token(index + 1),
            next.gap == 1 || next.gap == 2, next.kind == .word || next.kind == .number
        else { return nil }
        if let weekday = Self.weekdays[next.text], next.isCapital {
            let side: Side = direction < 0 ? .strictlyBefore : direction > 0 ? .after : .inWeek
            return made(index..<(index + 2), .day) { Self.weekday(weekday, $0, side) }
        }
        if let unit = Self.units[next.text], unit != .day || direction == 0 {
            // "last year", "this week", "the previous month"
            guard next.text.utf8.last != UInt8(ascii: "s"), !isHyphenated(index + 2) else {
                return nil
            }
            return made(index..<(index + 2), unit) { DateSpan.around($0, unit, steps: direction) }
        }
        // "the past three years"
        guard direction < 0, let count = count(index + 1), let unitToken = text.token(index + 2),
            let unit = Self.units[unitToken.text], unitToken.gap == 1 || unitToken.gap == 2
        else { return nil }
        return made(index..<(index + 3), unit) { DateSpan.past(count, unit, until: $0) }
    }

    /// `three days ago`, `a week ago`, `two years earlier` does not count: earlier than what?
    func ago(at index: Int) -> DateMention? {
        guard let count = count(index), let unitToken = text.token(index + 1),
            unitToken.gap == 1 || unitToken.gap == 2, let unit = Self.units[unitToken.text],
            text.token(index + 2)?.text == "ago"
        else { return nil }
        return made(index..<(index + 3), unit) { DateSpan.around($0, unit, steps: -count) }
    }

    private func made(
        _ tokens: Range<Int>, _ granularity: DateSpan.Granularity,
        _ span: (CalendarDay) -> DateSpan?
    ) -> DateMention? {
        guard let anchor else {
            return DateMention(tokens: tokens, granularity: granularity, isRelative: true)
        }
        guard let found = span(anchor) else { return nil }
        return DateMention(
            tokens: tokens, span: found, granularity: granularity, isRelative: true)
    }

    /// `last year's` is a date, `next-generation` and `last week-long` are none.
    private func isHyphenated(_ index: Int) -> Bool {
        text.token(index).map { $0.gap == 0 && $0.text == "-" } ?? false
    }

    private func count(_ index: Int) -> Int? {
        guard let token = text.token(index) else { return nil }
        if token.kind == .number { return number(index, 1...999) }
        return Self.counts[token.text]
    }

    enum Side { case before, strictlyBefore, inWeek, after }

    static func weekday(_ weekday: Int, _ anchor: CalendarDay, _ side: Side) -> DateSpan {
        let back = (anchor.weekday - weekday + 7) % 7
        let number =
            switch side {
            case .before: anchor.number - back
            case .strictlyBefore: anchor.number - (back == 0 ? 7 : back)
            case .inWeek: anchor.number - anchor.weekday + weekday
            case .after: anchor.number + (back == 0 ? 7 : 7 - back)
            }
        return DateSpan(CalendarDay(number: number))
    }

    /// `today`, `the day before yesterday`: days from the anchor, and how many tokens it takes.
    private static func days(_ text: TokenizedText, _ index: Int) -> (steps: Int, length: Int)? {
        switch text[index].text {
        case "today", "tonight": return (0, 1)
        case "yesterday": return (-1, 1)
        case "tomorrow": return (1, 1)
        case "day":
            switch (text.token(index + 1)?.text, text.token(index + 2)?.text) {
            case ("before", "yesterday"): return (-2, 3)
            case ("after", "tomorrow"): return (2, 3)
            default: return nil
            }
        default: return nil
        }
    }

    private static let directions: [String: Int] = [
        "last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1,
        "following": 1,
    ]

    static let units: [String: DateSpan.Granularity] = [
        "day": .day, "days": .day, "week": .week, "weeks": .week, "month": .month,
        "months": .month, "quarter": .quarter, "quarters": .quarter, "year": .year,
        "years": .year, "decade": .decade, "decades": .decade, "century": .century,
        "centuries": .century,
    ]

    static let weekdays: [String: Int] = [
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
        "sunday": 6,
    ]

    private static let counts: [String: Int] = [
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "twenty": 20, "thirty": 30,
    ]
}
