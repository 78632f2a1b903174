internal import Quern
internal import QuernText

/// Dates with the name of a month, and ranges.
extension DateFinder {
    /// `March 5, 2024`, `March 5-7`, `March 30 to April 2, 2024`, `March 2024`, `in March`
    func monthDay(at index: Int) -> DateMention? {
        guard let (month, next) = month(index) else { return nil }
        guard let (day, end) = day(next), text[next].gap == 1 || text[next].gap == 2 else {
            return monthAlone(index, month, next)
        }
        // "March 5 to April 2, 2024", "March 5-7, 2024"
        var last = (month: month, day: day, end: end)
        if let to = rangeSign(end) {
            if let (otherMonth, place) = self.month(to), let other = self.day(place) {
                last = (otherMonth, other.day, other.end)
            } else if let other = self.day(to) {
                last.day = other.day
                last.end = other.end
            }
        }
        let (year, behind) = yearBehind(last.end)
        return days((month, day), (last.month, last.day), year, index..<behind)
    }

    /// `5 March 2024`, `the 5th of March`, `5-7 March 2024`
    func dayMonth(at index: Int) -> DateMention? {
        guard let (first, firstEnd) = day(index) else { return nil }
        var end = firstEnd
        var last = first
        if let to = rangeSign(end), let other = day(to) {
            last = other.day
            end = other.end
        }
        if text.token(end)?.text == "of" { end += 1 }
        guard let (month, behindMonth) = month(end), text[end].gap == 1 || text[end].gap == 2 else {
            return nil
        }
        let (year, behind) = yearBehind(behindMonth)
        return days((month, first), (month, last), year, index..<behind)
    }

    /// The place behind `-`, `to`, `and`, `until` between two parts of a range.
    func rangeSign(_ index: Int) -> Int? {
        guard let sign = text.token(index), let next = text.token(index + 1) else { return nil }
        if ["-", "–", "—", "‑"].contains(sign.text) {
            return sign.gap == next.gap ? index + 1 : nil
        }
        return ["to", "until", "till", "through"].contains(sign.text) ? index + 1 : nil
    }

    private func yearBehind(_ index: Int) -> (Int?, Int) {
        if let year = year(index), text[index].gap == 1 || text[index].gap == 2 {
            return (year, index + 1)
        }
        if text.token(index)?.text == ",", text[index].gap == 0, let year = year(index + 1) {
            return (year, index + 2)
        }
        return (nil, index)
    }

    private func days(
        _ first: (month: Int, day: Int), _ last: (month: Int, day: Int), _ year: Int?,
        _ tokens: Range<Int>
    ) -> DateMention? {
        guard CalendarDay(2024, first.month, first.day) != nil,
            CalendarDay(2024, last.month, last.day) != nil
        else { return nil }
        // Without a year: the one nearest to the document's date.
        let isRelative = year == nil
        guard let year = year ?? anchor.flatMap({ nearest(first, $0) }) else {
            return DateMention(tokens: tokens, granularity: .day, isRelative: true)
        }
        let isAcross = (last.month, last.day) < (first.month, first.day)
        guard
            let start = CalendarDay(
                isAcross && !isRelative ? year - 1 : year, first.month, first.day),
            let end = CalendarDay(isAcross && isRelative ? year + 1 : year, last.month, last.day)
        else { return nil }
        return DateMention(
            tokens: tokens, span: DateSpan(start, end, .day), granularity: .day,
            isRelative: isRelative)
    }

    /// The year in which a day is nearest to the anchor.
    private func nearest(_ date: (month: Int, day: Int), _ anchor: CalendarDay) -> Int? {
        let year = anchor.year
        let candidates = (year - 1...year + 1).compactMap { year in
            CalendarDay(year, date.month, date.day).map { (year, abs($0.number - anchor.number)) }
        }
        return candidates.min { $0.1 < $1.1 }?.0
    }

    /// `March 2024`; without a year behind words that ask for a time.
    private func monthAlone(_ index: Int, _ month: Int, _ end: Int) -> DateMention? {
        var (year, behind) = yearBehind(end)
        if text.token(end)?.text == "of", let named = self.year(end + 1) {
            (year, behind) = (named, end + 2)
        }
        if let year, let span = DateSpan.month(year, month) {
            if let to = rangeSign(behind), let (other, next) = self.month(to),
                let lastYear = yearBehind(next).0, let last = DateSpan.month(lastYear, other),
                last.last >= span.first
            {
                return DateMention(
                    tokens: index..<yearBehind(next).1,
                    span: DateSpan(span.first, last.last, .month), granularity: .month)
            }
            return DateMention(tokens: index..<behind, span: span, granularity: .month)
        }
        guard let before = text.token(index - 1), text[index].gap == 1 || text[index].gap == 2,
            Self.monthCues.contains(before.text)
        else { return nil }
        guard let anchor else {
            return DateMention(tokens: index..<end, granularity: .month, isRelative: true)
        }
        // "last March" is over, "next March" to come, another the nearest.
        let (thisYear, thisMonth) = (anchor.year, anchor.month)
        let year0: Int
        switch before.text {
        case "last", "since": year0 = month < thisMonth ? thisYear : thisYear - 1
        case "next": year0 = month > thisMonth ? thisYear : thisYear + 1
        default:
            let distance = month - thisMonth
            year0 = distance > 6 ? thisYear - 1 : distance < -6 ? thisYear + 1 : thisYear
        }
        return DateMention(
            tokens: index..<end, span: DateSpan.month(year0, month), granularity: .month,
            isRelative: true)
    }

    /// `2019-2023`, `2019 to 2023`, `2019-23`; `between 2019 and 2023`
    func yearRange(_ index: Int, from first: DateSpan) -> DateMention? {
        var next = rangeSign(index + 1)
        if next == nil, text.token(index + 1)?.text == "and",
            text.token(index - 1)?.text == "between"
        {
            next = index + 2
        }
        guard let next, let last = year(next).flatMap({ DateSpan.year($0) }),
            last.first > first.first
        else { return nil }
        return DateMention(
            tokens: index..<(next + 1), span: DateSpan(first.first, last.last, .year),
            granularity: .year)
    }

    private static let monthCues: Set<String> = [
        "in", "since", "last", "next", "this", "until", "till", "by", "early", "late", "mid", "of",
        "during", "from", "before", "after",
    ]
}
