internal import Quern
internal import QuernText

/// A date in a text.
struct DateMention {
    var tokens: Range<Int>
    /// Nil when it is relative and the document has no date.
    var span: DateSpan?
    var granularity: DateSpan.Granularity
    var isRelative = false
}

/// Reads dates off tokens: absolute ones here, ranges and relative ones in extensions.
struct DateFinder {
    enum NumericOrder: String, Sendable {
        case monthFirst = "month_first"
        case dayFirst = "day_first"
    }

    let text: TokenizedText
    /// The document's date, which relative ones count from.
    let anchor: CalendarDay?
    let order: NumericOrder

    func find() -> [DateMention] {
        var found: [DateMention] = []
        var index = 0
        while index < text.count {
            if let mention = mention(at: index) {
                found.append(mention)
                index = mention.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private func mention(at index: Int) -> DateMention? {
        let token = text[index]
        switch token.kind {
        case .number:
            return numeric(at: index) ?? dayMonth(at: index) ?? yearOrDecade(at: index)
                ?? century(at: index) ?? ago(at: index)
        case .word:
            return monthDay(at: index) ?? quarter(at: index) ?? relative(at: index)
                ?? ago(at: index)
        default: return nil
        }
    }

    /// A number without separators, within bounds.
    func number(_ index: Int, _ range: ClosedRange<Int>) -> Int? {
        guard let token = text.token(index), token.kind == .number, token.text.utf8.count <= 4,
            let value = Int(token.text), range.contains(value)
        else { return nil }
        return value
    }

    func year(_ index: Int) -> Int? {
        guard text.token(index)?.text.utf8.count == 4, let year = number(index, 1000...2999),
            !isGlued(index + 1)
        else { return nil }
        return year
    }

    /// Whether a word or a sign stands right behind: `2024th`, `2024/25`.
    func isGlued(_ index: Int) -> Bool {
        guard let token = text.token(index), token.gap == 0 else { return false }
        return token.kind == .word || token.kind == .number
            || ["/", "_", "%", ":"].contains(token.text)
            || token.text == "."
                && text.token(index + 1).map { $0.gap == 0 && $0.kind == .number } ?? false
    }

    /// A month by name, with its full stop.
    func month(_ index: Int) -> (month: Int, end: Int)? {
        guard let token = text.token(index), token.kind == .word, token.isCapital,
            let month = Self.months[token.text]
        else { return nil }
        // "in June." ends a sentence, "Sept. 3" does not.
        if token.text.utf8.count <= 4, !["may", "june", "july"].contains(token.text),
            let stop = text.token(index + 1), stop.text == ".",
            stop.gap == 0
        {
            return (month, index + 2)
        }
        return (month, index + 1)
    }

    /// `5`, `5th`
    func day(_ index: Int) -> (day: Int, end: Int)? {
        guard let day = number(index, 1...31) else { return nil }
        if let suffix = text.token(index + 1), suffix.gap == 0, suffix.kind == .word {
            return ["st", "nd", "rd", "th"].contains(suffix.text) ? (day, index + 2) : nil
        }
        return isGlued(index + 1) ? nil : (day, index + 1)
    }

    /// `2024-03-05`, `2024/3/5`, `05.03.2024`, `3/5/2024`
    private func numeric(at index: Int) -> DateMention? {
        guard let first = text.token(index) else { return nil }
        if index > 0, first.gap == 0, !["(", "[", "\"", "“", "'"].contains(text[index - 1].text) {
            return nil
        }
        // The tokenizer takes "05.03.2024" for one number.
        let parts = first.text.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count == 3, parts[2].utf8.count == 4, let day = Int(parts[0]),
            let month = Int(parts[1]), let year = Int(parts[2]),
            let date = CalendarDay(year, month, day)
        {
            return DateMention(tokens: index..<(index + 1), span: DateSpan(date), granularity: .day)
        }
        guard let separator = text.token(index + 1), separator.gap == 0,
            ["-", "/", "‐", "‑"].contains(separator.text), let second = text.token(index + 2),
            second.kind == .number, second.gap == 0, let middle = number(index + 2, 1...31),
            let other = text.token(index + 3), other.text == separator.text, other.gap == 0,
            let third = text.token(index + 4), third.kind == .number, third.gap == 0
        else { return nil }
        let end = index + 5
        if text.token(end).map({ $0.gap == 0 && ($0.text == separator.text || $0.kind == .number) })
            ?? false
        {
            return nil
        }
        var date: CalendarDay?
        if first.text.utf8.count == 4, let year = number(index, 1000...2999),
            let day = number(index + 4, 1...31)
        {
            date = CalendarDay(year, middle, day)
        } else if third.text.utf8.count == 4, let year = number(index + 4, 1000...2999),
            let before = number(index, 1...31)
        {
            date =
                order == .monthFirst
                ? CalendarDay(year, before, middle) ?? CalendarDay(year, middle, before)
                : CalendarDay(year, middle, before) ?? CalendarDay(year, before, middle)
        }
        return date.map {
            DateMention(tokens: index..<end, span: DateSpan($0), granularity: .day)
        }
    }

    /// `1990s`, `in 2024`, `from 2019 to 2023`
    private func yearOrDecade(at index: Int) -> DateMention? {
        guard text.token(index)?.text.utf8.count == 4, let year = number(index, 1000...2999)
        else { return nil }
        if let suffix = text.token(index + 1), suffix.gap == 0, suffix.text == "s" {
            guard year % 10 == 0, let decade = DateSpan.decade(year) else { return nil }
            return DateMention(tokens: index..<(index + 2), span: decade, granularity: .decade)
        }
        guard !isGlued(index + 1), let span = DateSpan.year(year) else { return nil }
        if let range = yearRange(index, from: span) { return range }
        guard let before = text.token(index - 1), text[index].gap == 1 || text[index].gap == 2,
            Self.yearCues.contains(before.text), !isCounted(index + 1)
        else { return nil }
        return DateMention(tokens: index..<(index + 1), span: span, granularity: .year)
    }

    /// Whether a plural stands behind: `in 2000 villages` is no year.
    private func isCounted(_ index: Int) -> Bool {
        guard let token = text.token(index), token.kind == .word, token.gap == 1, !token.isCapital
        else { return false }
        return token.text.utf8.count > 3 && token.text.utf8.last == UInt8(ascii: "s")
            && !English.functionWords.contains(token.text)
    }

    /// `the 21st century`
    private func century(at index: Int) -> DateMention? {
        guard let (value, end) = day(index), end == index + 2, text.token(end)?.text == "century",
            let span = DateSpan.century(value)
        else { return nil }
        return DateMention(tokens: index..<(end + 1), span: span, granularity: .century)
    }

    /// `the first quarter of 2024`, `Q1 2024`, `the second half of 2024`
    private func quarter(at index: Int) -> DateMention? {
        let token = text[index]
        if token.text.utf8.count == 2, token.text.utf8.first == UInt8(ascii: "q"), token.isCapital,
            let quarter = Int(token.text.dropFirst()), let year = year(index + 1),
            let span = DateSpan.quarter(year, quarter)
        {
            return DateMention(tokens: index..<(index + 2), span: span, granularity: .quarter)
        }
        guard let ordinal = Self.ordinals[token.text], let unit = text.token(index + 1),
            unit.text == "quarter" || unit.text == "half", text.token(index + 2)?.text == "of"
        else { return nil }
        var end = index + 3
        var yearOf: Int?
        var isRelative = false
        if let year = year(end) {
            yearOf = year
            end += 1
        } else if text.token(end + 1)?.text == "year", let word = text.token(end)?.text,
            let steps = ["this": 0, "the": 0, "last": -1, "next": 1][word]
        {
            isRelative = true
            yearOf = anchor.map { $0.year + steps }
            end += 2
        } else {
            return nil
        }
        let isQuarter = unit.text == "quarter"
        let span = yearOf.flatMap {
            isQuarter ? DateSpan.quarter($0, ordinal) : DateSpan.half($0, ordinal)
        }
        guard span != nil || isRelative && anchor == nil && ordinal <= (isQuarter ? 4 : 2) else {
            return nil
        }
        return DateMention(
            tokens: index..<end, span: span, granularity: isQuarter ? .quarter : .half,
            isRelative: isRelative)
    }

    static let ordinals: [String: Int] = ["first": 1, "second": 2, "third": 3, "fourth": 4]

    static let months: [String: Int] = [
        "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
        "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
        "sep": 9, "sept": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12,
        "dec": 12,
    ]

    /// Words before a number of four digits that make it a year.
    private static let yearCues: Set<String> = [
        "in", "since", "by", "from", "until", "till", "during", "of", "before", "after", "early",
        "late", "mid", "around", "year", "circa", "summer", "winter", "spring", "autumn", "fall",
    ]
}
