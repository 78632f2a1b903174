import CleanText
import Quern
import QuernTesting
import TestSupport
import Testing

@Suite struct LengthCleanerTests {
    private func verdict(_ text: String, _ parameters: [(name: String, value: Metadata.Value)])
        throws -> Verdict
    {
        try StageHarness(LengthCleaner.self, parameters).clean(.sample(text)).verdict
    }

    @Test func bothLimitsAreIncluded() throws {
        let limits: [(String, Metadata.Value)] = [("min_characters", 200), ("max_characters", 400)]
        for (character, unit) in [("a", 1), ("é", 1), ("中", 1), ("😀", 1), ("e\u{301}", 2)] {
            for count in [0, 57, 199, 200, 201, 399, 400, 401, 1000] where count % unit == 0 {
                let got = try verdict(String(repeating: character, count: count / unit), limits)
                let detail = "\(count) characters"
                let expected: Verdict =
                    count < 200
                    ? .drop(reason: "fewer than 200 characters", detail: detail)
                    : count > 400
                        ? .drop(reason: "more than 400 characters", detail: detail) : .keep
                #expect(got == expected, "\(count) times \(character)")
            }
        }
    }

    @Test func wordsAreRunsWithoutWhiteSpace() throws {
        var random = SeededGenerator(seed: 19)
        // White space as Python's `str.split()` has it, and what only looks like it.
        let spaces =
            "\t\n\u{B}\u{C}\r\u{1C}\u{1D}\u{1E}\u{1F} \u{85}\u{A0}\u{1680}\u{2000}\u{200A}\u{2028}\u{2029}\u{202F}\u{205F}\u{3000}"
        let pieces =
            spaces.unicodeScalars.map { String($0) } + [
                "a", "é", "中", "\u{200B}", "\u{FEFF}", "\u{C0}", "😀", "\u{1B}",
            ]
        for _ in 0..<3_000 {
            let text = randomText(of: pieces, upTo: 12, &random)
            let count = text.unicodeScalars.split { spaces.unicodeScalars.contains($0) }.count
            #expect(
                try verdict(text, [("min_words", .integer(count + 1))])
                    == .drop(
                        reason: "fewer than \(count + 1) word\(count == 0 ? "" : "s")",
                        detail: "\(count) word\(count == 1 ? "" : "s")"),
                "\(escaped(text))")
            #expect(
                try verdict(text, [("min_words", .integer(count)), ("max_words", .integer(count))])
                    == .keep)
        }
    }
}
