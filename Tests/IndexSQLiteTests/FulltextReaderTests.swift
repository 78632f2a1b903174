import Foundation
import Quern
import QuernTesting
import TestSupport
import Testing

@testable import IndexSQLite

@Suite struct FulltextReaderTests {
    @Test func findsAndShows() throws {
        let index = try IndexFixture([IndexFixture.news()])
        let results = try index.search("fund")
        #expect(results.total == 2)
        #expect(Set(results.hits.map(\.id)) == ["fund", "untitled"])
        #expect(results.hits[0].score >= results.hits[1].score)
        #expect(results.hits.allSatisfy { $0.score > 0 })
        let hit = try index.search("mayor").hits[0]
        #expect(hit.title == "Larkholm opens a fund")
        #expect(hit.date == "2024-09-04")
        #expect(hit.source == "Larkholm Post")
        #expect(hit.resource == "news/fund.txt")
        #expect(hit.range == 0..<77)
        // One line, hits marked.
        #expect(
            hit.snippet
                == "The sci-tech fund opened in Larkholm. It's worth 3.5 million, the [mayor] said."
        )
        let marked = try index.reader().search(
            SearchQuery("mayor", highlight: ("\u{1B}[1m", "\u{1B}[0m")))
        #expect(marked.hits[0].snippet.contains("the \u{1B}[1mmayor\u{1B}[0m said"))
        let untitled = try index.search("again").hits[0]
        #expect((untitled.title, untitled.date, untitled.source) == ("", "", ""))
    }

    @Test func pagesThroughResults() throws {
        let documents = (0..<30).map { Document.sample("word \($0)", id: "d\($0)") }
        let reader = try IndexFixture([documents]).reader()
        let pages = try stride(from: 0, to: 40, by: 10).map {
            try reader.search(SearchQuery("word", limit: 10, offset: $0))
        }
        #expect(pages.map(\.total) == [30, 30, 30, 30])
        // Equal scores: the order of the corpus.
        #expect(pages.flatMap(\.hits).map(\.id) == documents.map(\.id.text))
        #expect(try reader.search(SearchQuery("word", limit: 0)).hits.isEmpty)
        #expect(try reader.search(SearchQuery("word", limit: -5, offset: -1)).total == 30)
    }

    @Test(arguments: [
        ("sci-tech", ["fund"]), ("it's", ["fund"]), ("3.5", ["fund"]),
        ("\"sci tech fund\"", ["fund"]),
        ("\"fund sci\"", []), ("robo*", ["robots"]), ("\"new rob\"*", ["robots"]),
        ("fund NOT larkholm", ["untitled"]), ("fund AND NOT larkholm", ["untitled"]),
        ("larkholm OR robots", ["fund", "robots"]),
        ("fund larkholm OR robots", ["fund", "robots"]),
        ("fund (larkholm OR title)", ["fund", "untitled"]), ("FUND", ["fund", "untitled"]),
        ("NEAR(sci fund, 1)", ["fund"]), ("NEAR(sci mayor, 3)", []), ("NEAR(sci, mayor)", []),
        ("NEAR(fund opened)", ["fund"]), ("NEAR(\"sci tech\" open*, 5)", ["fund"]),
        ("title:larkholm", ["fund"]), ("text:title", ["untitled"]),
        ("title:(fund OR robots)", ["fund", "robots"]),
        ("title:nothing", ["empty"]), ("café", ["robots"]), ("cafe", ["robots"]),
        ("caf\u{65}\u{301}", ["robots"]), ("“sci-tech fund”", ["fund"]),
        ("fund & more", ["untitled"]),
        ("fund and more", ["untitled"]), ("or", []), ("fund :-", ["fund", "untitled"]),
        ("fund () more", ["untitled"]), ("near miss", []),
        ("fund NOT larkholm NOT robots", ["untitled"]),
        ("fund NOT robots more", ["untitled"]), ("again,fund", []), ("fund,again", ["untitled"]),
        ("“fund", ["fund", "untitled"]), ("'; DROP TABLE documents; --", []),
        ("title:*  fund", ["fund", "untitled"]),
    ]) func understands(_ query: String, _ expected: [String]) throws {
        #expect(try IndexFixture([IndexFixture.news()]).ids(query) == expected)
    }

    @Test(arguments: [
        ("\"fund", "the quote at character 1 has no end"),
        ("é \"fund", "the quote at character 3 has no end"),
        ("(fund", "the '(' at character 1 is not closed"),
        ("fund)", "the ')' at character 5 closes nothing"),
        ("AND fund", "the AND at character 1 needs a word before and after it"),
        ("fund OR", "the OR at character 6 needs a word before and after it"),
        ("a OR OR b", "the OR at character 3 needs"),
        ("a AND OR b", "the AND at character 3 needs"),
        ("NOT fund", "the NOT at character 1 needs a word before"),
        ("& NOT fund", "the NOT at character 3 has no word before it"),
        ("NEAR(a (b), 3)", "stands inside NEAR"),
        ("NEAR(a b", "the NEAR at character 1 is not closed"),
        ("!!!", "no word to search for"), ("   ", "the query is empty"),
        ("()", "no word to search for"),
        (String(repeating: "(", count: 5000) + "a", "nested more than"),
        (String(repeating: "a ", count: 5000), "more than 500 words"),
    ]) func refusesWithThePlaceAndARemedy(_ query: String, _ message: String) throws {
        let refusal = try #require(try IndexFixture([IndexFixture.news()]).refusal(query))
        #expect(refusal.contains(message), "\(refusal)")
    }

    @Test func filters() throws {
        let index = try IndexFixture([IndexFixture.news()])
        func ids(
            _ field: String, _ comparison: SearchQuery.Filter.Comparison, _ value: String,
            _ query: String = ""
        ) throws -> [String] {
            try index.ids(query, [.init(field: field, comparison: comparison, value: value)])
        }
        #expect(try ids("source", .equal, "Larkholm Post") == ["fund"])
        #expect(try ids("source", .notEqual, "Larkholm Post") == ["empty", "robots", "untitled"])
        #expect(try ids("date", .atLeast, "2024-09-05") == ["robots"])
        #expect(try ids("date", .less, "2024-09-05") == ["fund"])
        #expect(try ids("words", .more, "9") == ["fund", "untitled"])
        #expect(try ids("words", .atMost, "12.0") == ["fund", "robots"])
        #expect(try ids("tone", .equal, "0.25") == ["fund"])
        #expect(try ids("checked", .equal, "true") == ["fund"])
        #expect(try ids("authors", .equal, "Bo Lind") == ["fund"])
        #expect(try ids("authors", .notEqual, "Bo Lind") == ["empty", "robots", "untitled"])
        #expect(try ids("place.city", .equal, "Larkholm") == ["fund"])
        #expect(try ids("layers.gazetteer", .equal, "larkholm") == ["fund"])
        #expect(try ids("layers.gazetteer", .equal, "sci-tech") == ["fund"])
        #expect(try ids("counts.gazetteer", .atLeast, "2") == ["fund"])
        #expect(try ids("counts.gazetteer", .equal, "0") == ["empty", "robots", "untitled"])
        #expect(try ids("id", .equal, "fund", "fund") == ["fund"])
        #expect(try ids("words", .more, "50", "fund") == ["untitled"])
        #expect(try ids("source", .equal, "' OR 1=1 --") == [])
        let both: [SearchQuery.Filter] = [
            .init(field: "words", comparison: .more, value: "5"),
            .init(field: "source", comparison: .equal, value: "Larkholm Post"),
        ]
        #expect(try index.ids("fund", both) == ["fund"])
        #expect(try index.search("", both).hits[0].snippet.hasPrefix("The sci-tech fund"))
        let refusal = try index.refusal(
            "fund", [.init(field: "word", comparison: .equal, value: "1")])
        #expect(
            refusal?.contains(
                "no document of this index has the field 'word'; did you mean 'words'?") == true)
        #expect(
            try index.refusal(
                "fund", [.init(field: "a' OR '1'='1", comparison: .equal, value: "1")]) != nil)
        #expect(
            try index.refusal(
                "fund", [.init(field: "counts.gazetteer", comparison: .equal, value: "x")]) != nil)
    }

    @Test func hostileQueriesGiveResultsOrRefusals() throws {
        try answersOrRefuses([
            "\0", "a\0b", "\"\0\"", "\u{202E}fund", "\u{FEFF}", "😀", "a😀b", "{title}:fund", "^fund",
            "+", "a+b",
            "-fund", "fund*fund", "***", "NEAR(", "NEAR()", "NEAR(,)", "NEAR(a,999999999999999999)",
            "NEAR(a b,-1)",
            "title:", "title:title:title:fund", "rank:1", "search:1", "a\\", "%", "_", "\u{0301}",
            "\u{E000}",
            String(repeating: "z", count: 200_000), String(repeating: "\"a\" ", count: 400),
            String(repeating: "title:", count: 3000) + "a",
            "NEAR(" + String(repeating: "a ", count: 300) + ")",
            String(repeating: "(", count: 20) + "a" + String(repeating: ")", count: 20),
            String(repeating: "title:(a b OR c NOT (x AND ", count: 10) + "a"
                + String(repeating: "))", count: 10),
            String(repeating: "a NOT (b OR (c ", count: 10) + "d"
                + String(repeating: "))", count: 10),
            Array(repeating: "(a OR b)", count: 200).joined(separator: " AND "),
            Array(repeating: "a", count: 300).joined(separator: " NOT "),
        ])
    }

    @Test(
        .enabled(if: SharedData.suites.has("blns/blns.json"), Comment(rawValue: SharedData.absent)))
    func naughtyStringsGiveResultsOrRefusals() throws {
        let json = Data(try SharedData.suites.bytes("blns/blns.json"))
        try answersOrRefuses(JSONDecoder().decode([String].self, from: json))
    }

    /// Whatever the query says, it is answered or clearly refused, and the index is as it was.
    private func answersOrRefuses(_ queries: [String]) throws {
        let index = try IndexFixture([IndexFixture.news()])
        let reader = try index.reader()
        for query in queries {
            do {
                _ = try reader.search(SearchQuery(query))
                _ = try reader.search(
                    SearchQuery(
                        "fund", filters: [.init(field: "source", comparison: .equal, value: query)])
                )
            } catch let error as StageError {
                #expect(!error.message.contains("unusual signs"), "\(query): \(error.message)")
                #expect(!error.message.contains("damaged"), "\(query): \(error.message)")
            }
        }
        #expect(try reader.search(SearchQuery("fund")).total == 2)
    }

    @Test func recognisesItsOwnFilesOnly() throws {
        let index = try IndexFixture([IndexFixture.news()])
        let head = try Array(Data(contentsOf: URL(fileURLWithPath: index.path)).prefix(100))
        #expect(FulltextReader.recognises(head))
        #expect(!FulltextReader.recognises(Array(head.prefix(71))))
        #expect(!FulltextReader.recognises([]))
        var other = head
        other[70] ^= 1
        #expect(!FulltextReader.recognises(other))
    }

    @Test func filesThatAreNoIndexAreRefusedClearly() throws {
        let folder = try TemporaryDirectory()
        func refusal(_ path: String, _ query: String = "fund") throws -> String {
            do {
                _ = try FulltextReader(path: path).search(SearchQuery(query))
                return "none"
            } catch let error as StageError {
                return error.message
            }
        }
        #expect(try refusal(folder.file("none.sqlite")).contains("No such file"))
        #expect(try refusal(folder.path).contains("it is a folder"))
        for (name, content) in [
            ("empty", ""),
            ("text", "just words, many of them " + String(repeating: "x", count: 9000)),
        ] {
            try Data(content.utf8).write(to: URL(fileURLWithPath: folder.file(name)))
            #expect(try refusal(folder.file(name)).contains("is no full-text index"))
        }
        let foreign = folder.file("foreign ?#%.sqlite")
        try Database(path: foreign, .create).run("CREATE TABLE t(x)")
        #expect(try refusal(foreign).contains("is no full-text index"))

        let documents = (0..<2000).map { Document.sample("word\($0) fund alike", id: "d\($0)") }
        let index = try IndexFixture([documents])
        let good = try Data(contentsOf: URL(fileURLWithPath: index.path))
        let path = folder.file("damaged.sqlite")
        try good.prefix(good.count / 2).write(to: URL(fileURLWithPath: path))
        #expect(try refusal(path).contains("is damaged"))
        // Whole pages of rubbish, everywhere but in the first: an answer or a refusal, no crash.
        for page in 1..<(good.count / 4096) {
            var bad = good
            for byte in 0..<4096 {
                bad[page * 4096 + byte] = UInt8(truncatingIfNeeded: byte &* 37 &+ page)
            }
            try bad.write(to: URL(fileURLWithPath: path))
            _ = try refusal(path)
        }
        for version in [0, 1, 77] {
            try good.write(to: URL(fileURLWithPath: path))
            try Database(path: path, .create).run("PRAGMA user_version=\(version)")
            #expect(
                try refusal(path).contains(
                    version == 0 ? "never finished" : "has format \(version)"))
        }
    }

    @Test func opensFilesThatCannotBeWritten() throws {
        let index = try IndexFixture([IndexFixture.news()])
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: index.path)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o555], ofItemAtPath: index.folder.path)
        defer {
            try? FileManager.default.setAttributes(
                [.posixPermissions: 0o755], ofItemAtPath: index.folder.path)
        }
        #expect(try index.search("fund").total == 2)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: index.folder.path) == [
                "index.sqlite"
            ])
    }
}
