import Testing

@testable import ParseNews

@Suite struct CalendarDateTests {
    @Test(arguments: [
        ("Jan", 1), ("Jan.", 1), ("January", 1), ("Sept", 9), ("Sept.", 9), ("SEPTEMBER", 9),
        ("sep", 9),
        ("May", 5), ("12", 12), ("07", 7), ("Dec.", 12),
    ])
    func months(text: String, month: Int) {
        #expect(CalendarDate.month(text) == month)
    }

    @Test(arguments: ["", "Ja", "13", "0", "Mayor", "Sunday", "Septic"])
    func noMonths(text: String) {
        #expect(CalendarDate.month(text) == nil)
    }

    @Test func daysThatDoNotExist() {
        #expect(CalendarDate(year: 2024, month: 2, day: 29)?.iso == "2024-02-29")
        #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
        #expect(CalendarDate(year: 2000, month: 2, day: 29) != nil)
        #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
        #expect(CalendarDate(year: 2024, month: 4, day: 31) == nil)
        #expect(CalendarDate(year: 2024, month: 13, day: 1) == nil)
    }

    /// Every day of 400 years follows the one before by one.
    @Test func daysAreNumberedWithoutGaps() throws {
        var last = try #require(CalendarDate(year: 1899, month: 12, day: 31)).number
        for year in 1900..<2300 {
            for month in 1...12 {
                for day in 1...31 {
                    guard let date = CalendarDate(year: year, month: month, day: day) else {
                        continue
                    }
                    try #require(date.number == last + 1)
                    last = date.number
                }
            }
        }
    }

    @Test(arguments: [
        ("2024-01-03", 12, 31, "2023-12-31"), ("2023-12-31", 1, 1, "2024-01-01"),
        ("2024-09-04", 9, 3, "2024-09-03"), ("2024-03-01", 2, 29, "2024-02-29"),
        ("2024-07-05", 6, 5, "2024-06-05"),
        // A leap day is that of the nearest leap year at hand.
        ("2023-03-01", 2, 29, "2024-02-29"),
    ])
    func yearOfADateline(published: String, month: Int, day: Int, expected: String) throws {
        let parts = published.split(separator: "-").compactMap { Int($0) }
        let date = try #require(CalendarDate(year: parts[0], month: parts[1], day: parts[2]))
        #expect(CalendarDate.nearest(month: month, day: day, to: date)?.iso == expected)
    }
}
