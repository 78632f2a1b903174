import CleanDuplicates
import QuernTesting
import TestSupport
import Testing

@testable import Quern

/// What makes two texts, addresses or dates the same.
@Suite struct DuplicateKeyTests {
    private func areEqual(_ one: String, _ other: String, by: Metadata.Value) throws -> Bool {
        try Corpus(texts: [one, other]).outcome([("by", by)]).kept.count == 1
    }

    @Test(arguments: [
        ("The Dam holds.", "the dam: HOLDS", true), ("ﬁne ½", "fine 1⁄2", true),
        ("Fluß", "fluß", true), ("é", "e\u{301}", true), ("ΟΔΟΣ", "οδος", true),
        ("the dam", "thedam", false), ("10.5", "105", false), ("大坝。", "大坝", true),
        // Without a word, a text is compared as it is.
        ("", "…", false), ("👍", "😢", false), ("👍", "👍", true), ("…", "!!!", false),
        // Vowels of scripts that write them as marks.
        ("ကား", "ကီး", false), ("កា", "កិ", false), ("ກິ", "ກຸ", false), ("ދި", "ދު", false),
        // What nobody sees.
        ("the dam", "the d\u{AD}am", true), ("the dam", "\u{FEFF}the\u{2060} d\u{200B}am", true),
        ("the dam", "the d\u{200C}a\u{200D}m", true), ("a \u{AD} b", "a b", true),
        // In some scripts joiners part words, at their ends they do nothing.
        ("می\u{200C}خواهم", "میخواهم", false), ("می\u{200C}خواهم", "می خواهم", true),
        ("क्\u{200D}ष", "क्ष", false), ("می\u{200C}a", "می a", true),
        // Gaps part words only where words are set apart.
        ("大坝没有决口", "大坝, 没有。\n决口", true), ("大坝 2024", "大坝2024", false),
        ("大坝 dam", "大坝dam", false), ("オストロフの ダム", "オストロフのダム", true),
        ("เขื่อน ไม่แตก", "เขื่อนไม่แตก", true), ("ເຂື່ອນ ບໍ່", "ເຂື່ອນບໍ່", true),
        ("ទំនប់ មិន", "ទំនប់\u{200B}មិន", true), ("ဆည် မ", "ဆည်မ", true), ("댐은 없다", "댐은없다", false),
        ("大坝", "大坎", false),
        // Punctuation parts a word.
        ("re-open", "reopen", false), ("re-open", "re open", true),
    ]) func onlyWordsCount(_ one: String, _ other: String, _ same: Bool) throws {
        #expect(try areEqual(one, other, by: "normalised_text") == same)
    }

    @Test(arguments: [
        ("https://www.Example.org/a/", "http://example.org/a", true),
        ("https://example.org:443/a?b=1&a=2#top", "example.org/a?a=2&b=1", true),
        ("https://example.org/a?utm_source=x&fbclid=1", "https://example.org/a", true),
        ("https://example.org:8080/", "https://example.org/", false),
        ("https://example.org/A", "https://example.org/a", false),
        ("https://example.org/a?page=2", "https://example.org/a", false),
        ("https://example.org/#/a", "https://example.org/#/b", false),
        ("https://example.org/?utm_source=a#/p1", "https://example.org/#/p2", false),
        ("https://example.org/?utm_source=a#/p1", "https://example.org#/p1", true),
        ("https://example.org/a#/", "https://example.org/a", true),
        ("https://example.org#!Ab", "https://example.org#!aB", false),
        ("https://example.org/#!a", "https://example.org/#!b", false),
        ("http://example.org.", "https://example.org/", true),
        ("https://example.org?x=1", "https://example.org/?x=1", true),
    ]) func addressesAreCompared(_ one: String, _ other: String, _ same: Bool) throws {
        var corpus = Corpus(texts: ["a", "b"])
        corpus.documents[0].metadata.url = one
        corpus.documents[1].metadata.url = other
        #expect(try corpus.outcome([("by", "url")]).kept.count == (same ? 1 : 2))
    }

    @Test func documentsWithoutAddressStay() throws {
        #expect(try Corpus(texts: ["a", "a"]).outcome([("by", "url")]).kept.count == 2)
    }

    @Test(arguments: [
        ("2024-01-02", "2024-01-03"), ("2023", "2024-01-01"), ("2024-01-02", nil),
        ("2024-01-02T09:59", "2024-01-02T10:00"), ("1999-12-31", "some day"),
        ("2024-01-02T01:00:00+09:00", "2024-01-01T20:00:00Z"),
        ("2024-01-02T00:30+0100", "2024-01-01T23:31"), ("2024-01-01T23:00", "2024-01-01T19:30-05"),
        ("2024-09-04 08:00", "2024-09-04 9:00"),
        ("2024-09-04T08:00:00.25", "2024-09-04T08:00:00.3"),
        ("2024-02-01", "2024-9-04"), ("2024-02-30", "2024-02-02"), ("2024-03", "2024/09/04"),
        ("20230904", "2024"), ("2024", "16000000000000"), ("2024-01-01", "5 March 1999"),
        ("2024-9", "2024-10-01"), ("2024-00-00", "2024-01-02"), ("2024-Sep-04", "2025-01-01"),
        ("20240904", "20240905"), ("20240904T080000Z", "20240904T080001Z"),
        ("20240904110000", "20240904120000"), ("2024.9.4", "2024/09/05"),
        ("2024-12-04", "2024-13-05"),
        ("2024-09-04T12.10", "2024-09-04T12.30"), ("2024-01-05", "17000000"),
        ("1700000000", "2024-01-05"),
        ("1700000000", "1700000000001"), ("Sat Dec 17 10:00:00 +0000 2022", "2022-12-17T10:01Z"),
        ("Sat, 17 Dec 2022 10:00:00 +0200", "Sat Dec 17 09:00:00 +0000 2022"),
        ("2022-12-17", "Sat Dec 17 10:00:00 +0000 2022"),
        ("0000-01-01T00:00+14:00", "0000-01-01"), ("2024-01-01", "2024-01-01T08:00"),
        ("2024-01-01T99:00", "2024-01-01T00:01"),
    ]) func theEarliestStays(_ early: String, _ late: String?) throws {
        for order in [[early, late], [late, early]] {
            var corpus = Corpus(texts: ["a", "a"])
            for index in 0..<2 { corpus.documents[index].metadata.date = order[index] }
            let kept = try corpus.outcome([("by", "text"), ("keep", "earliest")]).kept
            #expect(kept == [order[0] == early ? "100000000" : "100000001"])
        }
    }

    /// Those that went without a date to go by are counted.
    @Test func documentsWithoutDatesAreCounted() throws {
        var corpus = Corpus(texts: ["a", "a", "a", "b"])
        let dates: [String?] = ["some day", "2024", nil, "5 March 2024"]
        for index in 0..<4 { corpus.documents[index].metadata.date = dates[index] }
        for (keep, counts) in [
            (
                "earliest",
                ["merged with a 'date' that cannot be read": 1, "merged without 'date'": 1]
            ),
            ("longest", [:]),
        ] as [(Metadata.Value, [String: Int])] {
            let stage = try StageHarness(
                DuplicatesCleaner.self, [("by", "text"), ("keep", keep)]
            ).stage
            let context = StageContext(label: "duplicates")
            var summary = stage.begin(in: SurveySpace())
            for document in corpus.documents {
                try stage.survey(document, into: &summary, in: context)
            }
            let found = try stage.conclude(summary)
            for document in corpus.documents {
                var document = document
                _ = try stage.clean(&document, given: found, in: context)
                context.counters.commit()
            }
            #expect(context.counters.counts == counts)
        }
    }

    /// Numbers and lists are dates, too.
    @Test(
        arguments: [
            (2021, "2022-01-01"), (2021, 2022), (20_210_101, 2022), ("2022", 99),
            (["2021", "2024"], 2022), (2022.5, "unknown"), ("2022", true),
        ] as [(Metadata.Value, Metadata.Value)])
    func datesOfOtherTypes(_ early: Metadata.Value, _ late: Metadata.Value) throws {
        for order in [[early, late], [late, early]] {
            var corpus = Corpus(texts: ["a", "a"])
            for index in 0..<2 { corpus.documents[index].metadata["date"] = order[index] }
            let kept = try corpus.outcome([("by", "text"), ("keep", "earliest")]).kept
            #expect(kept == [order[0] == early ? "100000000" : "100000001"])
        }
    }

    /// Words of every length, in upper and lower case, at the end of the text or not, beside white space of all kinds.
    @Test func wordsAreHashedAlikeOnEveryPath() throws {
        for length in 1...40 {
            let word = String(repeating: "Abcdefgh", count: 5).prefix(length)
            let texts = [
                "\(word) x", "\(word.lowercased())\tx", "\(word)\u{3000}x ", "  \(word)\nX",
                "\(word.uppercased())\u{A0}x",
            ]
            #expect(try Corpus(texts: texts).outcome([("threshold", 1)]).kept.count == 1)
            let others = ["\(word) é", "\(word)é"]
            #expect(try Corpus(texts: others).outcome([("threshold", 1)]).kept.count == 2)
        }
    }

    @Test func tooLongASignatureIsRefused() {
        #expect {
            _ = try StageHarness(DuplicatesCleaner.self, [("bands", 500), ("rows", 60)])
        } throws: {
            "\($0)" == "'bands' times 'rows' is 30000, and the limit is 8192"
        }
    }

    /// What would have no effect is refused.
    @Test(
        arguments: [
            (
                [("by", "text"), ("threshold", 0.5)],
                "'threshold' needs 'by: near', and documents are compared by text"
            ),
            (
                [("exact", true), ("bands", 8)],
                "'bands' means nothing with 'exact: true', which compares all"
            ),
            (
                [("unit", "line"), ("exact", true)],
                "'exact' needs 'by: near', and lines are compared by text"
            ),
            (
                [("exact", true), ("bands", 8)],
                "'bands' means nothing with 'exact: true', which compares all"
            ),
            ([("min_length", 5)], "'min_length' needs 'unit: paragraph' or 'unit: line'"),
        ] as [([(name: String, value: Metadata.Value)], String)])
    func parametersWithoutEffect(parameters: [(name: String, value: Metadata.Value)], says: String)
    {
        #expect {
            try Corpus(texts: ["a"]).outcome(parameters)
        } throws: {
            "\($0)" == says
        }
    }
}
