import Quern
import Testing

@testable import ParseNews

@Suite struct NewsDateTests {
    @Test(arguments: [
        ("Jan", 1), ("Jan.", 1), ("January", 1), ("Sept", 9), ("Sept.", 9), ("SEPTEMBER", 9),
        ("sep", 9),
        ("May", 5), ("12", 12), ("07", 7), ("Dec.", 12),
    ])
    func months(text: String, month: Int) {
        #expect(NewsDate.month(text) == month)
    }

    @Test(arguments: ["", "Ja", "13", "0", "Mayor", "Sunday", "Septic"])
    func noMonths(text: String) {
        #expect(NewsDate.month(text) == nil)
    }

    @Test(arguments: [
        ("2024-01-03", 12, 31, "2023-12-31"), ("2023-12-31", 1, 1, "2024-01-01"),
        ("2024-09-04", 9, 3, "2024-09-03"), ("2024-03-01", 2, 29, "2024-02-29"),
        ("2024-07-05", 6, 5, "2024-06-05"),
        // A leap day is that of the nearest leap year at hand.
        ("2023-03-01", 2, 29, "2024-02-29"),
    ])
    func yearOfADateline(published: String, month: Int, day: Int, expected: String) throws {
        let date = try #require(CalendarDay(iso: published))
        #expect(NewsDate.nearest(month: month, day: day, to: date)?.iso == expected)
    }
}
