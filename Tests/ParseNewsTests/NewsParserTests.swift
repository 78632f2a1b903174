import Foundation
import Quern
import QuernTesting
import QuernYAML
import TestSupport
import Testing

@testable import ParseNews

/// The parser with the rule file that ships.
@Suite struct NewsParserTests {
    private static let rules =
        (try? Project.text("pipelines/rules/news-lines.yaml")) ?? ""

    private static func harness(
        _ parameters: [(name: String, value: Metadata.Value)] = []
    ) throws -> StageHarness<NewsParser> {
        try StageHarness(
            NewsParser.self, [(name: "rules", value: "news.yaml")] + parameters,
            resources: [(path: "news.yaml", text: rules)], reader: { try YAML.node(of: $0) })
    }

    /// Made once: the rules take a while to compile.
    private static let shared = Result { try harness() }

    private func parse(_ bytes: [UInt8], encoding: String? = nil) throws -> [Document] {
        guard let encoding else { return try Self.shared.get().parse(bytes) }
        return try Self.harness([(name: "encoding", value: .string(encoding))]).parse(bytes)
    }

    private func parse(_ text: String) throws -> Document {
        try #require(try parse(Array(text.utf8)).first)
    }

    private static let story =
        "The dam of Ostrow held through the night, although the river had risen by two meters since noon and the people of the valley had been told to leave their houses."

    /// A flood of names: looking for each among all of them would take minutes.
    @Test func manyNames() throws {
        let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
        let names = letters.flatMap { first in
            letters.flatMap { second in
                letters.map { "Ann \(first.uppercased())\(second)\($0)éson" }
            }
        }
        let page = "The dam held.\n" + names.map { "By \($0)\n" }.joined()
        let clock = ContinuousClock()
        let begin = clock.now
        #expect(try parse(page).metadata.authors == names)
        #expect(clock.now - begin < .seconds(20))
    }

    /// Lines that say when an article appeared, as many sites write them.
    @Test(
        arguments: [
            ("08:33, March 12, 2025", "2025-03-12", "08:33", nil, []),
            ("(Xinhua) 10:53, September 17, 2020", "2020-09-17", "10:53", "Xinhua", []),
            ("Xinhua) June 19, 2024", "2024-06-19", nil, "Xinhua", []),
            (
                "0 Comment(s)Print E-mail China.org.cn, July 5, 2024", "2024-07-05", nil,
                "China.org.cn", []
            ),
            ("0 CommentsPrint E-mail xinhua, September 3, 2009", "2009-09-03", nil, "Xinhua", []),
            (
                "Source: Xinhua| 2018-05-29 20:15:32|Editor: huaxia", "2018-05-29", "20:15",
                "Xinhua", []
            ),
            ("Source: Xinhua Published: 2024/3/12 9:05:00", "2024-03-12", "09:05", "Xinhua", []),
            (
                "Source: Global Times | 2020/12/2 20:14:14", "2020-12-02", "20:14", "Global Times",
                []
            ),
            ("Xinhua | Updated: March 12, 2024 08:36", "2024-03-12", "08:36", "Xinhua", []),
            ("Updated: May 30, 2023", "2023-05-30", nil, nil, []),
            (
                "By Ada Lind | China Daily | Updated: 2023-03-08 09:12", "2023-03-08", "09:12",
                "China Daily", ["Ada Lind"]
            ),
            (
                "By Ada Lind and Bo Tarn in Halven | China Daily Global | Updated: 2023-03-08 09:12",
                "2023-03-08", "09:12", "China Daily", ["Ada Lind", "Bo Tarn"]
            ),
            (
                "By China Daily and Xinhua | China Daily | Updated: 2012-06-20 08:05", "2012-06-20",
                "08:05", "China Daily", []
            ),
            (
                "By ADA LIND in Ostrow | chinadaily.com.cn | Updated: 2023-03-08", "2023-03-08",
                nil, "China Daily", ["ADA LIND"]
            ),
            (
                "By Ada Lind Published: Mar 12, 2024 10:11 PM", "2024-03-12", "22:11", nil,
                ["Ada Lind"]
            ),
            ("10:31, 07-Mar-2024", "2024-03-07", "10:31", nil, []),
            ("Updated 18:12, 07-Mar-2024", "2024-03-07", "18:12", nil, []),
            ("2025.04.29 22:51 GMT+8", "2025-04-29", "22:51", nil, []),
            ("2024-03-12 08:43:04Ecns.cn Editor : Ada Lind", "2024-03-12", "08:43", "ECNS", []),
            (
                "By Ada Lind (People's Daily Online) 17:03, January 05, 2024", "2024-01-05",
                "17:03", "People's Daily Online", ["Ada Lind"]
            ),
            ("By Qia Ping Source: Updated: 2024-07-30", "2024-07-30", nil, nil, ["Qia Ping"]),
            (
                "Author: Ada Lind | Update time: 2024-03-12 | Close | Text Size: A A A | Print",
                "2024-03-12", nil, nil, ["Ada Lind"]
            ),
            ("Posted on Tuesday, 12 March 2024", "2024-03-12", nil, nil, []),
            ("2024-03-13 22:10:15", "2024-03-13", "22:10", nil, []),
        ] as [(String, String, String?, String?, [String])])
    func dateLines(line: String, date: String, time: String?, agency: String?, authors: [String])
        throws
    {
        let document = try parse("Valley dam holds\n\n\(line)\n\n\(Self.story)\n")
        #expect(document.metadata.date == date)
        #expect(document.metadata["time"]?.string == time)
        #expect(document.metadata["agency"]?.string == agency)
        #expect(document.metadata.authors == authors)
        #expect(document.metadata["date_rule"] == "date-line")
        #expect(!document.text.contains(line))
        #expect(document.text.contains(Self.story))
    }

    @Test(
        arguments: [
            ("CHONGQING, Sept. 3 (Xinhua) --", "CHONGQING", "Xinhua"),
            ("NEW YORK, Sept. 3 (Xinhua) --", "NEW YORK", "Xinhua"),
            ("XI'AN, Sept. 3 (Xinhua) —", "XI'AN", "Xinhua"),
            ("GENEVA/HALVEN, Sept. 3 (Xinhua) --", "GENEVA/HALVEN", "Xinhua"),
            ("JIUQUAN, northwest China, Sept. 3 (Xinhua) --", "JIUQUAN", "Xinhua"),
            ("Ostrow, September 3 (ECNS) --", "Ostrow", "ECNS"),
            ("HALVEN, Sept. 3 --", "HALVEN", nil),
        ] as [(String, String, String?)])
    func datelines(lead: String, place: String, agency: String?) throws {
        let document = try parse(" date 2024-09-04 Valley dam holds\n\n\(lead) \(Self.story)\n")
        #expect(
            document.metadata["dateline"]
                == .record(["place": .string(place), "date": "2024-09-03"]))
        #expect(document.metadata["agency"]?.string == agency)
        #expect(document.text.hasSuffix("\(lead) \(Self.story)\n"))
    }

    @Test func aDayInTheTextIsNoDateLine() throws {
        let text = "\(Self.story)\n\(Self.story)\n\(Self.story)\n\nMarch 5, 2024\n\n\(Self.story)\n"
        let document = try parse(text)
        #expect(document.metadata.date == nil)
        #expect(document.text == text)
    }

    @Test func theHeaderOfAMenuGivesTheDateAlone() throws {
        let document = try parse(
            " date 2024-09-04 Facebook Twitter YouTube\nValley dam holds\n\n\(Self.story)\n")
        #expect(document.metadata.date == "2024-09-04")
        #expect(document.metadata.title == nil)
        #expect(document.text.hasPrefix("Facebook Twitter YouTube\nValley"))
        #expect(document.sourceRange(of: 0..<8) == 17..<25)
    }

    @Test func theTimeOfAnotherDayIsNotTaken() throws {
        let document = try parse(
            " date 2024-09-04 Valley dam holds\n\n08:33, March 12, 2023\n\n\(Self.story)\n")
        #expect(document.metadata.date == "2024-09-04")
        #expect(document.metadata["time"] == nil)
    }

    @Test func turnsLieOnTheTextThatIsLeft() throws {
        let document = try parse(
            "Briefing\n\nChina.org.cn, July 5, 2024\n\nValley Post:\n\nWill it hold?\n\nAda Lind, head of the dam office:\n\nYes.\n\nIt will.\n"
        )
        let turns = document.annotations["turns"]
        #expect(
            turns.map { document.text(in: $0.range) } == [
                "Valley Post:\n\nWill it hold?",
                "Ada Lind, head of the dam office:\n\nYes.\n\nIt will.",
            ])
        #expect(turns.map(\.label) == ["Valley Post", "Ada Lind"])
    }

    @Test func languageIsSaidOnlyWhereItShows() throws {
        #expect(try parse("\(Self.story)\n免费在线观看高清天天看片免费在线观看高清天天看片").metadata.language == "en")
        for other in [
            "Der Damm hielt die ganze Nacht, obwohl der Fluss seit Mittag um zwei Meter gestiegen war und die Menschen im Tal ihre Häuser verlassen sollten, was sie auch taten.",
            "De dam hield de hele nacht stand, hoewel de rivier sinds de middag twee meter was gestegen en de mensen in het dal hun huizen moesten verlaten, of dat nu nodig was of niet.",
            "Le barrage a tenu toute la nuit, bien que la rivière soit montée de deux mètres depuis midi et que les gens de la vallée aient dû quitter leurs maisons.",
            "免费在线观看高清天天看片。", "Home | News | Video", "12 13 14",
        ] {
            #expect(try parse(other).metadata.language == nil, "\(other)")
        }
    }

    @Test func bytes() throws {
        // A byte order mark, UTF-16, bytes that mean nothing, no text at all.
        let marked = try #require(try parse([0xEF, 0xBB, 0xBF] + Array("Dam\n".utf8)).first)
        #expect(marked.text == "Dam\n")
        #expect(marked.sourceRange(of: 0..<3) == 3..<6)
        let wide = try #require(
            try parse(
                [0xFF, 0xFE] + "Dam é\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            ).first)
        #expect(wide.text == "Dam é\n")
        let broken = try #require(
            try parse(Array("Da".utf8) + [0xFF] + Array("m".utf8), encoding: "utf-8").first)
        #expect(broken.text == "Da\u{FFFD}m")
        #expect(broken.sourceRange(of: 5..<6) == 3..<4)
        let western = try #require(try parse([0x44, 0xE9], encoding: "windows-1252").first)
        #expect(western.text == "Dé")
        #expect(try parse(Array(" \n\t\n".utf8)).isEmpty)
        #expect(throws: Diagnostics.self) { try parse([], encoding: "utf-9") }
    }

    /// Lines without an end, and expressions that could backtrack without end, take bounded time.
    @Test func hostileLines() throws {
        for line in [
            String(repeating: "By Ada Lind and ", count: 24),
            String(repeating: "Print E-mail ", count: 30),
            String(repeating: "a ", count: 200), String(repeating: "Source: Xinhua | ", count: 23),
            String(repeating: "x", count: 1_000_000),
        ] {
            #expect(try parse(line).text == line)
        }
    }
}
