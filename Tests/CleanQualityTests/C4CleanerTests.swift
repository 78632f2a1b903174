import CleanQuality
import Quern
import QuernTesting
import QuernYAML
import TestSupport
import Testing

@Suite struct C4CleanerTests {
    private static let pieces = [
        "The dam held.", "the river rose by noon", "[1]", "[edit]", "[]", "[x]", " ", "\n", "\r\n",
        "\u{2028}", "\u{85}", "Javascript is off.", "use cookies", "Yes.", "...", "One two three.",
        "\"", "中文。", "\u{A0}", "x y z", "\u{B}", "é é é.",
    ]

    /// What is left keeps its places in the source, is made of lines that the rules let through, and
    /// stays as it is when it is cleaned again.
    @Test func editsKeepTheMapAndAreDoneAtOnce() throws {
        let stage = try StageHarness(C4Cleaner.self, [("min_sentences", 0)])
        var random = SeededGenerator(seed: 43)
        var kept = 0
        for round in 0..<1500 {
            var view = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...16, using: &random) {
                view.append(contentsOf: Self.pieces.randomElement(using: &random)!.unicodeScalars)
            }
            let text = String(view)
            let document = try stage.clean(.sample(text)).document
            #expect(document.originsAscend(within: text.utf8.count), "round \(round)")
            for line in document.text.utf8.split(separator: 0x0A) {
                kept += 1
                let last = line.last ?? 0
                #expect(
                    [0x2E, 0x3F, 0x21, 0x22, 0x27].contains(last),
                    "\(document.text.debugDescription)")
            }
            #expect(
                !document.text.utf8.contains(0x0D) && !document.text.utf8.contains(0x0B),
                "\(document.text.debugDescription)")
        }
        #expect(kept > 500)
    }

    /// A text without line feeds takes no longer than one with them: what is behind a line is not searched for it.
    @Test(arguments: ["\r", "\u{2028}"]) func workGrowsAsTheTextDoes(end: String) throws {
        let stage = try StageHarness(C4Cleaner.self)
        let tail = String(repeating: " ", count: 8_000_000)
        func time(_ end: String) throws -> Duration {
            let text = String(repeating: "The dam held." + end, count: 20_000) + tail
            return try ContinuousClock().measure {
                let document = try stage.clean(.sample(text)).document
                #expect(document.text.utf8.count == 14 * 20_000 - 1)
            }
        }
        #expect(try time(end) < time("\r\n") * 3)
    }

    @Test func rulesAreInTheHistory() throws {
        let text = "Valley Online\nThe dam of Ostrow held.[3]\nUse cookies here now.\nYes.\n"
        let document = try StageHarness(C4Cleaner.self, [("min_sentences", 1)])
            .clean(.sample(text)).document
        #expect(document.text == "The dam of Ostrow held.")
        let entries = document.history.entries(from: text, Document.sample(text).sourceMap)
        let found = entries.filter { $0.rule.name != "line-edge" }
            .map { "\($0.rule.name): \($0.before)" }
        #expect(
            found.sorted() == [
                "c4-citation: [3]", "c4-policy: Use cookies here now.", "c4-short: Yes.",
                "c4-unfinished: Valley Online",
            ])
    }
}
