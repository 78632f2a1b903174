import CleanQuality
import Quern
import QuernTesting
import QuernYAML
import TestSupport
import Testing

@Suite struct QualityCleanerTests {
    private let open: [(name: String, value: Metadata.Value)] = [
        ("min_words", 0), ("min_mean_word_length", 0), ("max_mean_word_length", 1000),
        ("max_hashes", 1000), ("max_ellipses", 1000), ("max_bullet_lines", 1000),
        ("max_ellipsis_lines", 1000), ("min_alphabetic_words", 0), ("min_stop_words", 0),
    ]

    private func scores(_ text: String, _ more: [(name: String, value: Metadata.Value)] = [])
        throws -> [String: Double]
    {
        let document = try StageHarness(QualityCleaner.self, open + more).clean(.sample(text))
            .document
        return Dictionary(document.scores.map { ($0.name, $0.value) }) { first, _ in first }
    }

    @Test func valuesOfASmallText() throws {
        let found = try scores(
            "• The dam -- of Ostrow… #1\n  - held with 中文 and é ...\u{2028}3.5 ++ the end ....\u{85}\t"
        )
        // Nineteen words, of which five are symbols alone: • The dam -- of Ostrow… #1 - held with 中文 and é ... 3.5 ++ the end ....
        #expect(found["words"] == 14)
        #expect(found["mean_word_length"] == 41.0 / 14)
        #expect(found["hashes"] == 1.0 / 19)
        #expect(found["ellipses"] == 3.0 / 19)
        #expect(found["bullet_lines"] == 2.0 / 4)
        #expect(found["ellipsis_lines"] == 2.0 / 4)
        #expect(found["alphabetic_words"] == 11.0 / 19)
        #expect(found["stop_words"] == 4)
    }
}
