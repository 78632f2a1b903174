import QuernText
import TestSupport
import Testing

@Suite struct ScanTests {
    private let text = "Ab é 中文 😀\n\u{A0}x\r\nlast"

    @Test func scalars() {
        var text = text
        let expected = text.unicodeScalars.map(\.value)
        text.withUTF8 { bytes in
            var found: [UInt32] = []
            var index = 0
            while index < bytes.count {
                let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
                found.append(scalar)
                index += length
                #expect(UTF8Scan.scalar(bytes, before: index) == (scalar, length))
            }
            #expect(found == expected)
            #expect(UTF8Scan.scalarCount(bytes) == expected.count)
        }
    }

    @Test func countsAtEveryLength() {
        var random = SeededGenerator(seed: 3)
        for length in 0..<70 {
            var text = String((0..<length).map { _ in "ab é中😀".randomElement(using: &random)! })
            let count = text.unicodeScalars.count
            text.withUTF8 { #expect(UTF8Scan.scalarCount($0) == count) }
        }
    }

    @Test func linesEndAtLineFeedsOnly() {
        var text = "one\r\n\ntwo\u{2028}three\nfour"
        var lines: [String] = []
        text.withUTF8 { bytes in
            UTF8Scan.forEachLine(bytes) { lines.append(String(decoding: bytes[$0], as: UTF8.self)) }
        }
        #expect(
            lines.map { Array($0.utf8) }
                == ["one\r", "", "two\u{2028}three", "four"].map { Array($0.utf8) })
    }

    @Test func validity() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<20_000 {
            let bytes = (0..<6).map { _ in
                [
                    0x41, 0x80, 0xBF, 0x9F, 0xA0, 0x90, 0x8F, 0xC0, 0xC2, 0xE0, 0xED, 0xEF, 0xF0,
                    0xF4, 0xF5,
                ]
                .randomElement(using: &random)! as UInt8
            }
            let (length, isValid) = bytes.withUnsafeBufferPointer { UTF8Scan.sequence($0, at: 0) }
            #expect(isValid == (String(validating: bytes[..<length], as: UTF8.self) != nil))
            // One maximal subpart is one replacement character.
            #expect(String(decoding: bytes[..<length], as: UTF8.self).unicodeScalars.count == 1)
        }
    }

    @Test func classes() {
        #expect(CharacterClass.letters.contains(0x4E2D))
        #expect(!CharacterClass.letters.contains(0x39))
        #expect(CharacterClass.wordCharacters.contains(0x5F))
        #expect(!CharacterClass.wordCharacters.contains(0x301))
        #expect(CharacterClass.uppercase.contains(0x410))
        #expect(CharacterClass.whiteSpace.contains(0x3000))
        #expect(!CharacterClass.whiteSpace.contains(0x200B))
        #expect(!CharacterClass.letters.contains(0x10FFFF))
    }

    /// A sentence ends as its language writes it, in quotation marks or not.
    @Test(arguments: [
        "Er sagte: „Der Damm hält.“", "« Le barrage tient. »", "«\u{202F}Il tient.\u{202F}»",
        "Он сказал: «Плотина стоит.»",
        "»Er hält.«", "‚Er hält.‘", "बाँध टिका रहा।", "هل صمد السد؟", "ڈیم قائم رہا۔", "Կեցցե՛։",
        "ተጠናቀቀ።", "မြစ်။", "大坝安然无恙。",
        "“大坝安然无恙！”", "「続く？」", "ﾀﾞﾑ｡", "It holds…", "It holds. (So far.)", "(It holds!)",
    ]) func sentencesEnd(line: String) {
        #expect(Self.endsSentence(line))
    }

    @Test(arguments: ["The dam", "大坝", "„Der Damm“", "12", "a:", "“”", "", "«»"])
    func noSentenceEnds(line: String) {
        #expect(!Self.endsSentence(line))
    }

    private static func endsSentence(_ line: String) -> Bool {
        Array(line.utf8).withUnsafeBufferPointer { LineScan.endsSentence($0, 0..<$0.count) }
    }
}
