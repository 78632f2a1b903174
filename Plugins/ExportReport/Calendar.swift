import Quern

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
        switch self {
        case .day: CalendarDay(number: index).iso
        case .month: CalendarDate(index / 12, index % 12 + 1).iso
        case .quarter: "\(CalendarDate(index / 4).iso) Q\(index % 4 + 1)"
        case .year: CalendarDate(index).iso
        case .decade: CalendarDate(index * 10).iso + "s"
        case .century: "\(CalendarDate(index * 100).iso)–\(CalendarDate(index * 100 + 99).iso)"
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
