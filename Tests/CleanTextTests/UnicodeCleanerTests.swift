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

    /// Removals, then CR LF to LF, then the normal form: each over the whole text.
    private func reference(_ text: String, _ form: NormalizationForm = .nfc) -> String {
        let kept = text.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x200B...0x200D, 0xFEFF, 0...8, 0xB, 0xC, 0xE...0x1F: false
            default: true
            }
        }
        var result = String.UnicodeScalarView()
        for scalar in kept {
            if scalar == "\n" { while result.last == "\r" { result.removeLast() } }
            result.append(scalar)
        }
        var text = String(result)
        return text.withUTF8 {
            String(decoding: Normalization.normalized($0, to: form), as: UTF8.self)
        }
    }

    /// Tags hide a text from readers and not from programs; flags are spelled with them.
    @Test func hiddenText() throws {
        let hidden = String(
            String.UnicodeScalarView("drop".unicodeScalars.map { .init($0.value + 0xE0000)! }))
        let flag = "\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"
        let text = "The mill\u{E0001}\(hidden) in \(flag)\(flag) stands\u{2065}.\u{FFF8}"
        let remove: [(name: String, value: Metadata.Value)] = [("format_characters", "remove")]
        #expect(try clean(text, remove).text == "The mill in \(flag)\(flag) stands.")
        #expect(try clean(text).text == text)
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

    /// Characters that each switch is about, and those that a removed neighbour brings together.
    private static let switchedPieces =
        pieces + [
            "\u{85}", "\u{2028}", "‘", "”", "–", "\u{2212}", "\u{2011}", "\u{FE32}", "\u{207B}",
            "ﬀ",
            "ŉ", "ǆ", "ĳ", "ｶ", "ﾞ", "ﾟ", "カ", "\u{3099}", "Ａ", "－", "￣", "\u{FFA1}", "\u{FFC2}",
            "\u{FFA3}", "\u{2000}", "\u{2002}", "\u{9C}", "\u{61C}", "\u{202E}", "\u{2060}",
            "\u{FFFC}", "\u{34F}", "\u{AC}", "\u{338}", "\u{9BE}", "\u{9C7}", "\u{A8}", "\u{344}",
            "\u{1100}", "\u{1161}", "i", "A", "\u{30A}", "\u{1F71}", "\u{387}", "\u{FDFA}",
            "\u{2024}",
        ]

    private static let parameterNames = [
        ("controls", ["remove", "keep"]), ("invisible", ["remove", "keep_joiners", "keep"]),
        ("soft_hyphens", ["remove", "keep"]), ("direction_marks", ["remove", "keep"]),
        ("line_ends", ["lf", "keep"]), ("lone_cr", ["lf", "keep"]), ("spaces", ["ascii", "keep"]),
        ("c1_controls", ["remove", "keep"]), ("format_characters", ["remove", "keep"]),
        ("line_separators", ["lf", "keep"]), ("quotes", ["ascii", "keep"]),
        ("dashes", ["ascii", "keep"]), ("ligatures", ["split", "keep"]),
        ("width", ["fold", "keep"]),
    ]

    /// A second run finds nothing to do, whatever is switched on: 73,728 combinations of switches are
    /// more than a test has time for, so each text meets one of them at random, and those that
    /// switch one thing alone on or off are all there.
    @Test func aSecondRunFindsNothing() throws {
        typealias Settings = [(name: String, value: Metadata.Value)]
        var random = SeededGenerator(seed: 23)
        var combinations: [Settings] = []
        for form in ["nfc", "nfkc", "none"] {
            for (name, values) in Self.parameterNames {
                for value in values {
                    combinations.append([("form", .string(form)), (name, .string(value))])
                    combinations.append(
                        [("form", .string(form))]
                            + Self.parameterNames.map {
                                ($0.0, .string($0.0 == name ? value : $0.1[0]))
                            })
                }
            }
            for _ in 0..<200 {
                combinations.append(
                    [("form", .string(form))]
                        + Self.parameterNames.map {
                            ($0.0, .string($0.1.randomElement(using: &random) ?? ""))
                        })
            }
        }
        for settings in combinations {
            let shown = settings.map { "\($0.name)=\($0.value.plainText)" }.joined(separator: " ")
            let harness = try StageHarness(UnicodeCleaner.self, settings)
            for _ in 0..<12 {
                let text = randomText(of: Self.switchedPieces, upTo: 10, &random)
                let once = try harness.clean(.sample(text)).document
                let twice = try harness.clean(.sample(once.text)).document.text
                #expect(
                    twice.isSame(as: once.text),
                    "\(escaped(text)) gives \(escaped(once.text)), then \(escaped(twice)) with \(shown)"
                )
                checkMap(once, of: text, "\(escaped(text)) with \(shown)")
            }
        }
    }

    /// Thousands of characters that each wait for the one before are not scanned thousands of times.
    @Test func joinsInBoundedTime() throws {
        let marks = "e" + String(repeating: "\u{200B}\u{301}", count: 100_000)
        #expect(try clean(marks).text.isSame(as: "é" + String(repeating: "\u{301}", count: 99_999)))
        let returns = String(repeating: "\r\u{0}", count: 100_000) + "\n"
        #expect(try clean(returns).text.isSame(as: "\n"))
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
