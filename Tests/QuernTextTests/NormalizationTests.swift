import QuernText
import TestSupport
import Testing

@Suite struct NormalizationTests {
    private func normalized(_ text: String, _ form: NormalizationForm) -> String {
        var text = text
        return text.withUTF8 {
            String(decoding: Normalization.normalized($0, to: form), as: UTF8.self)
        }
    }

    /// The text with the stretches carried out, and whether they ascend.
    private func byStretches(_ text: String, _ form: Normalizer) -> (String, Bool) {
        var text = text
        return text.withUTF8 { bytes in
            var result: [UInt8] = []
            var kept = 0
            var ascends = true
            Normalization.forEachChange(to: form, in: bytes) { range, replacement in
                if range.lowerBound < kept { ascends = false }
                result += bytes[kept..<max(kept, range.lowerBound)]
                result += replacement.utf8
                kept = range.upperBound
            }
            result += bytes[kept...]
            return (String(decoding: result, as: UTF8.self), ascends)
        }
    }

    @Test(
        .enabled(
            if: SharedData.suites.has("unicode-ucd15/NormalizationTest.txt"),
            Comment(rawValue: SharedData.absent)))
    func unicodeTestFile() throws {
        let file = String(
            decoding: try SharedData.suites.bytes("unicode-ucd15/NormalizationTest.txt"),
            as: UTF8.self)
        var lines = 0
        var differences: [String] = []
        for line in file.split(separator: "\n") where !line.hasPrefix("#") && !line.hasPrefix("@") {
            let columns = line.split(separator: ";", maxSplits: 5).prefix(5).map { column in
                var text = String.UnicodeScalarView()
                for code in column.split(separator: " ") {
                    UInt32(code, radix: 16).flatMap(Unicode.Scalar.init).map { text.append($0) }
                }
                return String(text)
            }
            lines += 1
            // The columns are source, NFC, NFD, NFKC, NFKD; the file's head says what must hold.
            for (index, text) in columns.enumerated() {
                let wanted: [(NormalizationForm, String)] = [
                    (.nfc, index < 3 ? columns[1] : columns[3]),
                    (.nfd, index < 3 ? columns[2] : columns[4]), (.nfkc, columns[3]),
                    (.nfkd, columns[4]),
                ]
                for (form, expected) in wanted {
                    let got = normalized(text, form)
                    if !got.utf8.elementsEqual(expected.utf8) {
                        differences.append("\(form) of column \(index + 1): \(line)")
                    }
                }
                for form in [Normalizer.nfc, .nfkc] {
                    let expected = form.form == .nfc ? wanted[0].1 : wanted[2].1
                    // Neighbours on both sides must not matter, and must not be touched.
                    for (before, after) in [("", ""), ("中", "é")] {
                        let (got, ascends) = byStretches(before + text + after, form)
                        if !got.utf8.elementsEqual((before + expected + after).utf8) || !ascends {
                            differences.append(
                                "stretches, \(form.form), column \(index + 1): \(line)")
                        }
                    }
                }
            }
        }
        #expect(lines > 18_000)
        #expect(
            differences.isEmpty, "\(differences.count) of \(lines * 40): \(differences.prefix(5))")
    }

    @Test func stretchesAgreeWithTheWhole() {
        var random = SeededGenerator(seed: 1)
        let alphabet: [[Unicode.Scalar]] = [
            Array("abc e oxAEO .\n".unicodeScalars),
            Array("\u{300}\u{301}\u{316}\u{323}\u{345}\u{302}\u{1D16D}".unicodeScalars),
            Array("éЙйŁ\u{1E9B}\u{212B}\u{2126}\u{37E}\u{1F71}".unicodeScalars),
            Array("\u{1100}\u{1161}\u{11A8}\u{AC00}\u{AC01}".unicodeScalars),
            Array(
                "\u{915}\u{93C}\u{958}\u{9C7}\u{9BE}\u{DDA}\u{DCA}\u{F73}\u{F71}\u{344}"
                    .unicodeScalars),
            Array("中。、\u{3000}か\u{3099}が\u{FF9E}\u{F900}\u{FB2C}ﬁ①".unicodeScalars),
            Array("\u{200B}\u{200D}\u{FEFF}\u{A0}\u{2000}😀".unicodeScalars),
        ]
        for round in 0..<20_000 {
            var view = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...14, using: &random) {
                view.append(alphabet.randomElement(using: &random)!.randomElement(using: &random)!)
            }
            let text = String(view)
            for form in [Normalizer.nfc, .nfkc] {
                let (got, ascends) = byStretches(text, form)
                let whole = normalized(text, form.form)
                #expect(ascends)
                #expect(
                    got.utf8.elementsEqual(whole.utf8),
                    "round \(round) \(form.form): \(text.unicodeScalars.map { String($0.value, radix: 16) })"
                )
            }
        }
    }

    @Test func everyScalarAlone() {
        // Of the large blocks without decompositions, a sample will do.
        let values =
            Array(UInt32(0)..<0x3400) + Array(0x9FF0..<0xAC10) + Array(0xD7A0..<0x1FFFF)
            + Array(0x2F700..<0x2FB00) + Array(stride(from: 0x3400, to: 0x110000, by: 101))
        for value in values {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(Character(scalar))
            for form in [Normalizer.nfc, .nfkc] where form.isBoundary(value) {
                let whole = normalized(text, form.form)
                if !whole.utf8.elementsEqual(text.utf8) {
                    Issue.record("U+\(String(value, radix: 16)) changes in \(form.form)")
                }
            }
        }
    }

    @Test func changesAreWhereTheyBelong() {
        var found: [(Range<Int>, String)] = []
        var text = "Cafe\u{301} in Zu\u{308}rich, déjà."
        text.withUTF8 { bytes in
            Normalization.forEachChange(to: .nfc, in: bytes) { found.append(($0, $1)) }
        }
        #expect(found.map(\.0) == [3..<6, 11..<14])
        #expect(found.map(\.1) == ["é", "ü"])
    }

    /// Neighbours that change are not one change: words keep their ends.
    @Test func neighboursChangeApart() {
        var found: [(Range<Int>, String)] = []
        var text = "cafe\u{301}\u{A0}\u{A0}ｂｏn ｶﾞﾗ ﬁ\u{301}"
        text.withUTF8 { bytes in
            Normalization.forEachChange(to: .nfkc, in: bytes) { found.append(($0, $1)) }
        }
        #expect(found.map(\.1) == ["é", " ", " ", "b", "o", "ガ", "ラ", "fí"])
        #expect(
            found.map(\.0)
                == [3..<6, 6..<8, 8..<10, 10..<13, 13..<16, 18..<24, 24..<27, 28..<33])
    }

    @Test(.timeLimit(.minutes(1)))
    func aMegabyteOfMarks() {
        // Alternating classes are the worst case of sorting in place.
        let text = "a" + String(repeating: "\u{301}\u{316}", count: 100_000)
        let result = normalized(text, .nfc)
        #expect(result.unicodeScalars.first == "\u{E1}")
        #expect(result.unicodeScalars.dropFirst().prefix(3).allSatisfy { $0 == "\u{316}" })
        let (same, _) = byStretches(text, .nfc)
        #expect(same.utf8.elementsEqual(result.utf8))
    }
}
