import Quern
import QuernTesting
import QuernYAML
import TagEntities
import Testing

private func dates(_ text: String, date: String? = "2024-09-04", dayFirst: Bool = false) throws
    -> [String]
{
    var metadata = Metadata()
    metadata.date = date
    let harness = try StageHarness(
        DatesTagger.self, [("day_first", .boolean(dayFirst))], reader: { try YAML.node(of: $0) })
    let document = try harness.tag(.sample(text, metadata: metadata))
    return document.annotations["dates"].map { "\(document.text(in: $0.range)) = \($0.id)" }
}

@Suite("tag: dates")
struct DateTests {
    @Test(
        "absolute dates",
        arguments: [
            ("on March 5, 2024.", ["March 5, 2024 = 2024-03-05"]),
            ("Sept. 3, 2021", ["Sept. 3, 2021 = 2021-09-03"]),
            ("5 March 2024", ["5 March 2024 = 2024-03-05"]),
            ("the 5th of March, 2024", ["5th of March, 2024 = 2024-03-05"]),
            ("2024-03-05 and 2024/3/5", ["2024-03-05 = 2024-03-05", "2024/3/5 = 2024-03-05"]),
            ("05.03.2024", ["05.03.2024 = 2024-03-05"]),
            ("3/5/2024, 25/12/2023", ["3/5/2024 = 2024-03-05", "25/12/2023 = 2023-12-25"]),
            ("March 2024, in 1998", ["March 2024 = 2024-03", "1998 = 1998"]),
            ("the 1990s", ["1990s = 1990-01-01/1999-12-31"]),
            ("the 21st century", ["21st century = 2001-01-01/2100-12-31"]),
            ("Q1 2024", ["Q1 2024 = 2024-01-01/2024-03-31"]),
            ("the second half of 2023", ["second half of 2023 = 2023-07-01/2023-12-31"]),
            ("February 29, 2024", ["February 29, 2024 = 2024-02-29"]),
        ])
    func absolute(_ text: String, _ expected: [String]) throws {
        #expect(try dates(text) == expected)
    }

    @Test(
        "ranges",
        arguments: [
            ("March 5-7, 2024", ["March 5-7, 2024 = 2024-03-05/2024-03-07"]),
            ("5 to 7 March 2024", ["5 to 7 March 2024 = 2024-03-05/2024-03-07"]),
            (
                "December 30 to January 2, 2024",
                ["December 30 to January 2, 2024 = 2023-12-30/2024-01-02"]
            ),
            ("between 2019 and 2023", ["2019 and 2023 = 2019-01-01/2023-12-31"]),
            ("March 2023 to May 2024", ["March 2023 to May 2024 = 2023-03-01/2024-05-31"]),
        ])
    func ranges(_ text: String, _ expected: [String]) throws {
        #expect(try dates(text) == expected)
    }

    /// 2024-09-04 is a Wednesday. `yesterday`, `tomorrow`, `… ago`, `last Friday` and days without a year are
    /// as dateparser 1.5.0 has them (RELATIVE_BASE 2024-09-04, PREFER_DATES_FROM past); weeks, months and
    /// weekdays with `next` and `this` follow TimeML's conventions, which dateparser does not know.
    @Test(
        "relative dates",
        arguments: [
            ("yesterday", ["yesterday = 2024-09-03"]), ("tomorrow", ["tomorrow = 2024-09-05"]),
            ("the day before yesterday", ["day before yesterday = 2024-09-02"]),
            ("three days ago", ["three days ago = 2024-09-01"]),
            ("2 weeks ago", ["2 weeks ago = 2024-08-19/2024-08-25"]),
            ("a year ago", ["a year ago = 2023"]),
            ("last Friday", ["last Friday = 2024-08-30"]),
            ("last Wednesday", ["last Wednesday = 2024-08-28"]),
            ("on Wednesday", ["Wednesday = 2024-09-04"]),
            ("on Thursday", ["Thursday = 2024-08-29"]),
            ("next Monday", ["next Monday = 2024-09-09"]),
            ("this Friday", ["this Friday = 2024-09-06"]),
            ("the previous month", ["previous month = 2024-08"]),
            ("last year", ["last year = 2023"]),
            ("this week", ["this week = 2024-09-02/2024-09-08"]),
            ("next quarter", ["next quarter = 2024-10-01/2024-12-31"]),
            ("the past three years", ["past three years = 2021-09-04/2024-09-04"]),
            ("on December 30", ["December 30 = 2024-12-30"]), ("in March", ["March = 2024-03"]),
            ("by June.", ["June = 2024-06"]),
            ("last November", ["November = 2023-11"]),
            (
                "the first quarter of this year",
                ["first quarter of this year = 2024-01-01/2024-03-31"]
            ),
        ])
    func relative(_ text: String, _ expected: [String]) throws {
        #expect(try dates(text) == expected)
    }

    @Test(
        "what is no date",
        arguments: [
            "in 2000 villages", "May I march in august company?", "February 30, 2024",
            "version 1.2.2024.5",
            "Apollo 11 in 3 parts", "2024-13-45", "31/31/2024", "last but not least", "a 5-7 win",
            "",
            "next-generation", "room 2019", "1/2", "two days earlier", "0000-00-00",
        ])
    func none(_ text: String) throws {
        #expect(try dates(text) == [])
    }

    @Test("without a date of the document relative ones have no value; day first is a parameter")
    func parameters() throws {
        #expect(try dates("yesterday, March 5", date: nil) == ["yesterday = ", "March 5 = "])
        #expect(try dates("3/5/2024", dayFirst: true) == ["3/5/2024 = 2024-05-03"])
    }
}

@Suite("tag: money")
struct MoneyTests {
    private func money(_ text: String) throws -> [Annotation] {
        let harness = try StageHarness(MoneyTagger.self, [], reader: { try YAML.node(of: $0) })
        return try harness.tag(.sample(text)).annotations["money"]
    }

    @Test(
        "amounts by sign, code and word",
        arguments: [
            ("$3.5bn", ["USD 3500000000"]), ("US$4, HK$4.50", ["USD 4", "HKD 4.5"]),
            ("€5 million and £0.05", ["EUR 5000000", "GBP 0.05"]),
            ("PLN 40, 40 PLN", ["PLN 40", "PLN 40"]),
            ("1.5 billion yuan", ["CNY 1500000000"]), ("12,000 yen", ["JPY 12000"]),
            ("10 to 15 million Norwegian kroner", ["NOK 10000000-15000000"]),
            ("5 km, 40 cars, the dollar fell", []),
        ])
    func amounts(_ text: String, _ expected: [String]) throws {
        #expect(try money(text).map(\.id) == expected)
    }

    @Test("a conversion links both amounts")
    func conversion() throws {
        let found = try money("1.5 billion yuan (about 210 million U.S. dollars)")
        #expect(found.map(\.id) == ["CNY 1500000000", "USD 210000000"])
        #expect(found[0].attributes["converted"]?.record?["currency"] == "USD")
        #expect(found[0].attributes["converted"]?.record?["amount"] == 210_000_000)
        #expect(found[1].attributes["conversion_of"]?.record?["start"] == 0)
        #expect(found[1].attributes["qualifier"] == "about")
        #expect(
            try money("1 yuan and then 2 dollars").allSatisfy { $0.attributes["converted"] == nil })
    }
}
