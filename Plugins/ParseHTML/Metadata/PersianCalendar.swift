import Quern

/// Days of the Persian calendar (Solar Hijri), as pages of Iran write them.
///
/// The year begins with spring. Leap years follow each other by the cycle of 33 years (those whose remainder is 1, 5, 9, 13, 17, 22, 26 or 30),
/// which agrees with the astronomical calendar from 1178 to 1633: Mohammad Heydari-Malayeri, "A concise review of the Iranian calendar", 2004.
enum PersianCalendar {
    /// Years in which pages have been written. What is later would be a year of Islam's lunar calendar.
    static let years = 1359...1430

    private static let leapYears = [1, 5, 9, 13, 17, 22, 26, 30]

    /// How many leap years precede a year.
    private static func leaps(before year: Int) -> Int {
        year / 33 * leapYears.count + leapYears.count { $0 < year % 33 }
    }

    /// The Gregorian day; nil when there is no such day.
    static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
        guard years.contains(year), (1...12).contains(month) else { return nil }
        let days = month <= 6 ? 31 : month < 12 || leapYears.contains(year % 33) ? 30 : 29
        // 1 Farvardin 1403 was 20 March 2024.
        guard (1...days).contains(day), let start = CalendarDay(2024, 3, 20)?.number else {
            return nil
        }
        let yearStart =
            start + (year - 1403) * 365 + leaps(before: year) - leaps(before: 1403)
        return CalendarDay(number: yearStart + (month - 1) * 30 + min(month - 1, 6) + day - 1)
    }
}
