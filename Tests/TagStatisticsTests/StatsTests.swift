import Quern
import QuernTesting
import TagStatistics
import Testing

func stats(_ text: String) throws -> Metadata {
    try StageHarness(StatsTagger.self).tag(.sample(text)).metadata
}

@Suite("tag: stats")
struct StatsTests {
    @Test("the examples hold")
    func examples() {
        for type in TagStatisticsPlugin().stages {
            #expect(
                ExampleRunner(reader: { _ in throw StageError("none") }).failures(of: type) == [])
        }
    }

    @Test(
        "words and types",
        arguments: [
            ("Don't don’t DON'T", 3, 1), ("well-known, well - known", 3, 3),
            ("2.3 million, 1,000", 3, 3),
            ("'quoted' --dash-- a.b", 4, 4), ("Élan élan e\u{301}lan", 3, 2), ("日本 日本", 2, 1),
            ("…", 0, 0),
            ("x_y x", 2, 2), ("end.", 1, 1), ("a-", 1, 1),
        ])
    func words(_ text: String, _ words: Int, _ types: Int) throws {
        let found = try stats(text)
        #expect(found["words"] == .integer(words))
        #expect(found["types"] == .integer(types))
    }

    @Test("characters are code points")
    func characters() throws {
        #expect(try stats("a\u{301}😀\r\n")["characters"] == 5)
        #expect(try stats("")["characters"] == 0)
        #expect(try stats("")["type_token_ratio"] == nil)
    }

    @Test("the ratio has four decimals, rounded half up")
    func ratio() throws {
        #expect(try stats("a b a")["type_token_ratio"] == 0.6667)
        #expect(try stats("a")["type_token_ratio"] == 1.0)
        #expect(try stats(String(repeating: "a ", count: 16))["type_token_ratio"] == 0.0625)
    }

    @Test(
        "sentences",
        arguments: [
            ("One. Two! Three? Four", 4), ("Dr. No met J. R. Ewing at 5 p.m. on Sept. 3.", 1),
            ("It cost $2.5 million. He paid.", 2), ("Orlin Co., Ltd. The firm won.", 2),
            ("Orlin Ltd. won.", 1),
            ("He said: \"Go.\" She went.", 2), ("\"Go!\" he said.", 1), ("Heading\n\nText here", 2),
            ("一。二！三", 3), ("Wait... what?", 1), ("", 0), ("  \n\n ", 0),
            ("In the U.S. it rains.", 1),
            ("One line\nand its end.", 1), ("See e.g. Fig. 3.", 1), ("What?! No.", 2),
        ])
    func sentences(_ text: String, _ count: Int) throws {
        #expect(try stats(text)["sentences"] == .integer(count), "\(text)")
    }

    @Test("paragraphs are parts between blank lines")
    func paragraphs() throws {
        #expect(try stats("a\nb\n\nc\r\n \r\nd")["paragraphs"] == 3)
    }

    @Test("a paragraph of 10 MB")
    func large() throws {
        let found = try stats(String(repeating: "Word another. ", count: 700_000))
        #expect(found["words"] == 1_400_000)
        #expect(found["types"] == 2)
        #expect(found["sentences"] == 700_000)
    }
}
