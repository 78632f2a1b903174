import QuernText
import TestSupport
import Testing

@Suite struct WordCountTests {
    private func count(_ text: String) -> Int {
        var text = text
        return text.withUTF8 { UTF8Scan.wordCount($0) }
    }

    /// The definition: runs of scalars that are no white space.
    private func slowCount(_ text: String) -> Int {
        var words = 0
        var inWord = false
        for scalar in text.unicodeScalars {
            let isSpace = CharacterClass.whiteSpace.contains(scalar.value)
            if !isSpace, !inWord { words += 1 }
            inWord = !isSpace
        }
        return words
    }

    @Test func wordsAreRunsWithoutWhiteSpace() {
        #expect(count("") == 0)
        #expect(count(" \n\t\u{3000}") == 0)
        #expect(count("one") == 1)
        #expect(count(" one  two\u{A0}three\u{2028}four\u{1F}five ") == 5)
        #expect(count("中文字符，中文") == 1)
    }

    /// Every white space, and scalars whose bytes are like theirs, at every place of a word of memory.
    @Test func agreesWithTheDefinition() {
        var random = SeededGenerator(seed: 3)
        let scalars: [UInt32] =
            (0...0x7F) + [0x85, 0x86, 0xA0, 0xA1, 0xC2, 0xE9, 0x1680, 0x1681, 0x180E]
            + (0x1FFF...0x2030) + [0x205E, 0x205F, 0x2060, 0x2FFF, 0x3000, 0x3001, 0x3042, 0x4E2D]
            + [0xAC00, 0xFEFF, 0x1F600, 0x10FFFF]
        for _ in 0..<20_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0..<40, using: &random) {
                let value =
                    Bool.random(using: &random)
                    ? scalars.randomElement(using: &random) ?? 0x20
                    : [0x20, 0x61, 0x4E2D, 0x3000].randomElement(using: &random) ?? 0x61
                if let scalar = Unicode.Scalar(value) { text.append(scalar) }
            }
            let string = String(text)
            #expect(count(string) == slowCount(string), "\(Array(string.utf8))")
        }
    }
}
