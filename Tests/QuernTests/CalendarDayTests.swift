import Quern
import Testing

@Suite struct CalendarDayTests {
    @Test func everyDayOfFiveCenturiesFollowsTheOneBefore() throws {
        let first = try #require(CalendarDay(1860, 1, 1))
        var (year, month, day) = (1860, 1, 1)
        for number in first.number..<first.number + 180_000 {
            let date = CalendarDay(number: number)
            guard (date.year, date.month, date.day) == (year, month, day),
                date == CalendarDay(year, month, day), date.number == number,
                date == CalendarDay(iso: date.iso)
            else {
                Issue.record("day \(number) is no \(year)-\(month)-\(day)")
                return
            }
            // Said once more here, so that the two must agree.
            let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            day += 1
            if day > lengths[month - 1] + (isLeap && month == 2 ? 1 : 0) {
                (month, day) = (month + 1, 1)
            }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
    }

    @Test func numbersBeginIn1970() {
        #expect(CalendarDay(1970, 1, 1)?.number == 0)
        #expect(CalendarDay(1970, 1, 1)?.weekday == 3)
        #expect(CalendarDay(0, 3, 1)?.number == -719_468)
        #expect(CalendarDay(number: -719_469).iso == "0000-02-29")
    }

    @Test(arguments: [
        (2023, 2, 29), (1900, 2, 29), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0),
    ])
    func daysThatDoNotExist(year: Int, month: Int, day: Int) {
        #expect(CalendarDay(year, month, day) == nil)
    }

    @Test(arguments: [
        "", "2024", "2024-09", "2024-9-4", "2024-13-01", "2023-02-29", "2024-00-10", "2024-01-32",
        "20240904", "2024-09-045", "２０２４-09-04", "abcd-ef-gh", "2024-09-0", "2024-",
    ])
    func noDays(_ text: String) { #expect(CalendarDay(iso: text) == nil) }

    @Test(arguments: ["2024-02-29", "2024-02-29T23:59:59+08:00", "2024-02-29 10:00"])
    func takesTimesForTheirDays(_ text: String) {
        #expect(CalendarDay(iso: text) == CalendarDay(2024, 2, 29))
    }

    @Test(
        arguments: [
            ("2024", "2024"), ("2024-09", "2024-09"), ("2024-09-04", "2024-09-04"),
            ("0033-04-03T15:00", "0033-04-03"), ("2024-13", nil), ("2024-09-31", nil), ("202", nil),
            ("2024x", nil), ("2024-09x", nil), ("2024-09-", nil), ("24-09-04", nil),
        ] as [(String, String?)])
    func asMuchAsIsKnown(_ text: String, _ iso: String?) {
        #expect(CalendarDate(text)?.iso == iso)
    }

    @Test(
        arguments: [
            ("2024-09-04T10", "2024-09-04"), ("2024-02-30", "2024-02"), ("2024-9-4", "2024-09-04"),
            ("2024 Q3", "2024"), ("2024/09/04", "2024-09-04"), ("2024.0", "2024"),
            ("2024", "2024"), ("2024-13-05", nil), ("2020-13-45", nil), ("2024/9/45", nil),
            ("2024-00-00", "2024"), ("2024-09-00", "2024-09"), ("2020-21", "2020"),
            ("2020/21", "2020"), ("2024-9", "2024-09"), ("2024-09-045", "2024-09"),
            ("20240904", "2024-09-04"), ("20241304", nil), ("1577836802", "2020-01-01"),
            ("03/04/2024", nil), ("5 March 2024", nil), ("", nil), ("unknown", nil),
        ] as [(String, String?)])
    func asMuchAsATextBeginsWith(_ text: String, _ iso: String?) {
        #expect(CalendarDate(beginningOf: text)?.iso == iso)
    }

    /// The forms in which sources write dates.
    @Test(
        arguments: [
            ("2024-09-04", nil), ("2024-09-04T10", nil), ("2024/09/04", "2024-09-04"),
            ("2024.9.4 9:00", "2024-09-04 9:00"), ("2024/9-4", nil), ("2024/9", nil),
            ("2024-123", nil), ("20240904T080000Z", "2024-09-04T080000Z"),
            ("20240904080000", "2024-09-04T080000"), ("20249999", nil),
            ("1577836802", "2020-01-01T00:00:02Z"), ("1577836802.0", "2020-01-01T00:00:02.0Z"),
            ("1577836802123", "2020-01-01T00:00:02.123Z"), ("1577836802 s", nil),
            ("1577836802.", nil), ("631152000", "1990-01-01T00:00:00Z"), ("631151999", nil),
            ("4102444799", "2099-12-31T23:59:59Z"), ("4102444800", nil),
            ("16000000000000", nil), ("1577836802123456", nil),
            ("Sat Dec 17 10:00:00 +0000 2022", "2022-12-17T10:00:00+0000"),
            ("Sat Dec 17 10:00:00 2022", "2022-12-17T10:00:00"),
            ("Sat, 17 Dec 2022 10:00:00 +0200", "2022-12-17T10:00:00+0200"),
            ("17 dec 2022 9:05 EST", "2022-12-17T09:05-0500"),
            ("Sat, 17 Dec 2022 10:00:00 GMT", "2022-12-17T10:00:00Z"),
            ("Sat, 31 Feb 2022 10:00:00 GMT", nil), ("Sat, 17 Dec 2022 25:00:00 GMT", nil),
            ("17 December 2022 10:00", nil), ("17 Dec 2022", nil), ("Sat Dec 17 2022", nil),
            ("unknown", nil), ("", nil), ("-1577836802", nil), ("2024年9月4日", nil),
        ] as [(String, String?)])
    func datesAsSourcesWriteThem(_ text: String, _ iso: String?) {
        #expect(CalendarDate.iso8601(of: text) == iso)
    }
}
