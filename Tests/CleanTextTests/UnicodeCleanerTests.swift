import CleanText
import Quern
import QuernTesting
import QuernText
import TestSupport
import Testing

@Suite struct UnicodeCleanerTests {
    private func clean(
        _ text: String, _ parameters: [(name: String, value: Metadata.Value)] = []
    ) throws -> Document {
        try StageHarness(UnicodeCleaner.self, parameters).clean(.sample(text)).document
    }

    /// NFC, then CR LF to LF, then removals: each over the whole text, as the benchmark says it.
    private func reference(_ text: String, _ form: NormalizationForm = .nfc) -> String {
        var text = text
        let normal = text.withUTF8 {
            String(decoding: Normalization.normalized($0, to: form), as: UTF8.self)
        }
        var result = String.UnicodeScalarView()
        let scalars = Array(normal.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch scalar.value {
            case 0x0D where index + 1 < scalars.count && scalars[index + 1].value == 0x0A: break
            case 0x200B...0x200D, 0xFEFF, 0...8, 0xB, 0xC, 0xE...0x1F: break
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    private static let pieces = [
        "a", "e", " ", "\n", "\r", "\r\n", "\t", "\u{0}", "\u{1F}", "\u{7F}", "\u{301}", "\u{316}",
        "\u{323}", "é", "\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}", "\u{AD}", "\u{A0}",
        "\u{3000}",
        "中文", "か\u{3099}", "\u{1100}\u{1161}", "\u{11A8}", "가", "“x”", "й", "и\u{306}", "\u{2126}",
        "ﬁ",
        "\u{958}", "😀", "\u{1D15E}", "\u{F900}",
        "plain text of some length that is scanned in blocks ",
    ]

    @Test func agreesWithTheReference() throws {
        var random = SeededGenerator(seed: 11)
        let harness = try StageHarness(UnicodeCleaner.self)
        let compatible = try StageHarness(UnicodeCleaner.self, [("form", "nfkc")])
        for round in 0..<4_000 {
            let text = randomText(of: Self.pieces, upTo: 12, &random)
            let (document, verdict) = try harness.clean(.sample(text))
            #expect(verdict == .keep)
            let expected = reference(text)
            #expect(document.text.isSame(as: expected), "round \(round): \(escaped(text))")
            checkMap(document, of: text, "round \(round): \(escaped(text))")
            let other = try compatible.clean(.sample(text)).document.text
            #expect(
                other.isSame(as: reference(text, .nfkc)), "nfkc, round \(round): \(escaped(text))")
        }
    }

    /// Every scalar alone and between others: the tables that skip characters by their first byte
    /// skip none that matters.
    @Test func everyScalarIsSeen() throws {
        for form in [NormalizationForm.nfc, .nfkc] {
            var text = String.UnicodeScalarView()
            for value in Array(UInt32(1)..<0x3400) + Array(0x4DF0..<0x4E10) + Array(0x9FF0..<0xA900)
                + Array(0xAA00..<0xAC20) + Array(0xD780..<0x12000) + Array(0x1D100..<0x1D800)
                + Array(0x1F100..<0x1F300) + Array(0x2F7F0..<0x2FA30)
            {
                guard let scalar = Unicode.Scalar(value) else { continue }
                text.append(scalar)
                // A letter between, so that marks have something to join.
                text.append("n")
            }
            let got = try clean(String(text), [("form", .string(form.rawValue))]).text
            #expect(got.isSame(as: reference(String(text), form)))
        }
    }

    @Test func cleanTextIsNotTouched() throws {
        let text = "Plain – “quoted” déjà vu,\n\n中文。かな 한글 й 😀 \u{A0} lone \r end"
        let document = try clean(text)
        #expect(document.text.isSame(as: text))
        #expect(document.history.entries(from: text, SourceMap(verbatim: text.utf8.count)).isEmpty)
        #expect(document.sourceMap.pieceCount == 1)
    }

    @Test func everyEditSaysWhy() throws {
        let text = "e\u{301}\u{0}\u{1}\r\n\u{200B}\u{FEFF}x\u{AD}\u{200E}\u{A0}"
        let document = try clean(
            text, [("soft_hyphens", "remove"), ("direction_marks", "remove"), ("spaces", "ascii")])
        let entries = document.history.entries(from: text, SourceMap(verbatim: text.utf8.count))
        #expect(
            entries.map(\.rule.name) == [
                "nfc", "control-character", "line-end", "invisible-character", "soft-hyphen",
                "direction-mark",
                "space",
            ])
        #expect(entries.allSatisfy { !$0.rule.reason.isEmpty })
        #expect(entries[1].before.utf8.count == 2)
        #expect(document.text.isSame(as: "é\nx "))
    }

    @Test func hugeInputs() throws {
        let paragraph = String(repeating: "word ", count: 2_000_000)
        #expect(try clean(paragraph).text.utf8.count == paragraph.utf8.count)
        let zeros = String(repeating: "\u{0}", count: 1_000_000)
        #expect(try clean(zeros).text.isEmpty)
        let breaks = String(repeating: "\r\n", count: 200_000)
        #expect(try clean(breaks).text.utf8.count == 200_000)
    }

    @Test func unknownValues() {
        #expect {
            try clean("", [("form", "nfcc")])
        } throws: {
            "\($0)".contains("'form' of 'unicode' must be one of nfc, nfkc, none")
                && "\($0)".contains("'nfc'")
        }
    }
}
