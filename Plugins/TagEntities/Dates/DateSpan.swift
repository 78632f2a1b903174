internal import Quern

/// A stretch of time with the precision in which it was given.
struct DateSpan: Equatable, Sendable {
    enum Granularity: String, Sendable {
        case day, week, month, quarter, half, year, decade, century
    }

    var first: CalendarDay
    var last: CalendarDay
    var granularity: Granularity

    init(_ first: CalendarDay, _ last: CalendarDay, _ granularity: Granularity) {
        self.first = first
        self.last = last
        self.granularity = granularity
    }

    init(_ day: CalendarDay) { self.init(day, day, .day) }

    /// So many months from the first of one.
    private init?(_ year: Int, _ month: Int, months: Int, _ granularity: Granularity) {
        let (lastYear, lastMonth) = Self.moved(year, month, by: months - 1)
        guard (1...9999).contains(year), (1...9999).contains(lastYear),
            let first = CalendarDay(year, month, 1),
            let last = CalendarDay(
                lastYear, lastMonth, CalendarDay.days(in: lastMonth, of: lastYear))
        else { return nil }
        self.init(first, last, granularity)
    }

    static func month(_ year: Int, _ month: Int) -> DateSpan? {
        (1...12).contains(month) ? DateSpan(year, month, months: 1, .month) : nil
    }
    static func quarter(_ year: Int, _ quarter: Int) -> DateSpan? {
        (1...4).contains(quarter)
            ? DateSpan(year, quarter * 3 - 2, months: 3, .quarter) : nil
    }
    static func half(_ year: Int, _ half: Int) -> DateSpan? {
        (1...2).contains(half) ? DateSpan(year, half * 6 - 5, months: 6, .half) : nil
    }
    static func year(_ year: Int) -> DateSpan? { DateSpan(year, 1, months: 12, .year) }
    static func decade(_ year: Int) -> DateSpan? { DateSpan(year, 1, months: 120, .decade) }
    /// The 21st century is 2001 to 2100.
    static func century(_ number: Int) -> DateSpan? {
        DateSpan((number - 1) * 100 + 1, 1, months: 1200, .century)
    }
    /// The week from Monday to Sunday that a day is in.
    static func week(of day: CalendarDay) -> DateSpan {
        let monday = CalendarDay(number: day.number - day.weekday)
        return DateSpan(monday, CalendarDay(number: monday.number + 6), .week)
    }

    static func moved(_ year: Int, _ month: Int, by months: Int) -> (year: Int, month: Int) {
        let all = year * 12 + month - 1 + months
        let newYear = all >= 0 ? all / 12 : (all - 11) / 12
        return (newYear, all - newYear * 12 + 1)
    }

    /// The span of a granularity that is so many steps away from the one that a day is in.
    static func around(
        _ day: CalendarDay, _ granularity: Granularity, steps: Int
    ) -> DateSpan? {
        let (year, month) = (day.year, day.month)
        switch granularity {
        case .day: return DateSpan(CalendarDay(number: day.number + steps))
        case .week: return week(of: CalendarDay(number: day.number + steps * 7))
        case .month:
            let (newYear, newMonth) = moved(year, month, by: steps)
            return Self.month(newYear, newMonth)
        case .quarter:
            let (newYear, newMonth) = moved(year, month, by: steps * 3)
            return quarter(newYear, (newMonth - 1) / 3 + 1)
        case .half:
            let (newYear, newMonth) = moved(year, month, by: steps * 6)
            return half(newYear, (newMonth - 1) / 6 + 1)
        case .year: return Self.year(year + steps)
        case .decade: return decade(year - year % 10 + steps * 10)
        case .century: return century((year + 99) / 100 + steps)
        }
    }

    /// The last so many days, weeks, … that end with a day.
    static func past(_ count: Int, _ granularity: Granularity, until day: CalendarDay) -> DateSpan?
    {
        let (year, month) = (day.year, day.month)
        var first: CalendarDay?
        switch granularity {
        case .day: first = CalendarDay(number: day.number - count)
        case .week: first = CalendarDay(number: day.number - count * 7)
        default:
            let months: [Granularity: Int] = [
                .month: 1, .quarter: 3, .half: 6, .year: 12, .decade: 120, .century: 1200,
            ]
            let (newYear, newMonth) = moved(year, month, by: -count * (months[granularity] ?? 1))
            let newDay = min(day.day, CalendarDay.days(in: newMonth, of: newYear))
            first = newYear > 0 ? CalendarDay(newYear, newMonth, newDay) : nil
        }
        return first.map { DateSpan($0, day, granularity) }
    }

    /// ISO 8601 in the precision that it has: `2024-09-04`, `2024-09`, `2024`; for weeks, quarters and longer
    /// ones the interval `2024-07-01/2024-09-30`.
    var value: String {
        let (year, month) = (first.year, first.month)
        switch granularity {
        case .day where first == last: return first.iso
        case .month where DateSpan.month(year, month) == self:
            return CalendarDate(year, month).iso
        case .year where DateSpan.year(year) == self: return CalendarDate(year).iso
        default: return first.iso + "/" + last.iso
        }
    }
}
