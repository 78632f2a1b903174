import QuernText
import TestSupport
import Testing

@Suite("TextTokens")
struct TextTokensTests {
    private func cut(_ text: String, _ rules: TextTokens.Rules = [.joinsHyphens, .joinsTags])
        -> [String]
    {
        let utf8 = Array(text.utf8)
        return TextTokens(text, rules).tokens.map {
            String(decoding: utf8[$0.range], as: UTF8.self)
        }
    }

    @Test("words, numbers and marks")
    func words() {
        #expect(
            cut("The U.S. can't pay 1,200.50 crowns; x_1!") == [
                "The", "U.S", ".", "can't", "pay", "1,200.50", "crowns", ";", "x_1", "!",
            ])
        #expect(
            cut("low-altitude -- a-, #flood @ostrow a#b # x") == [
                "low-altitude", "-", "-", "a", "-", ",", "#flood", "@ostrow", "a", "#", "b", "#",
                "x",
            ])
        #expect(cut("low-altitude #flood", []) == ["low", "-", "altitude", "#", "flood"])
        #expect(cut("econ*, ?box why?", [.hasWildcards]) == ["econ*", ",", "?box", "why?"])
        #expect(
            cut("北京 ひら カタカナ é\u{301}a 👩‍👩‍👧 ☀️x") == [
                "北", "京", "ひ", "ら", "カタカナ", "é\u{301}a", "👩‍👩‍👧", "☀️", "x",
            ])
    }

    @Test("what stands between tokens")
    func gaps() {
        let gaps = TextTokens("a b\nc \n\t\n d,e").tokens.map(\.gap)
        #expect(gaps == [.paragraph, .space, .line, .paragraph, .none, .none])
    }

    @Test("tokens of another maker, without empty and overlapping ones")
    func given() {
        var text = "ab cd\n\n!"
        let tokens = text.withUTF8 {
            TextTokens([0..<2, 1..<4, 3..<3, 3..<5, 7..<8, 8..<99], in: $0)
        }
        #expect(tokens.tokens.map(\.range) == [0..<2, 3..<5, 7..<8])
        #expect(tokens.tokens.map(\.gap) == [.paragraph, .space, .paragraph])
        #expect(tokens.tokens.map(\.isWord) == [true, true, false])
    }

    @Test(
        "every character but white space is in exactly one token, whatever the text",
        arguments: 1...20)
    func law(_ seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let pieces = [
            "a", "É", "1", ".", ",", "'", "’", "-", "#", "@", " ", "\n", "北", "\u{301}", "\u{200D}",
            "👍", "🏽", "_", "\u{A0}", "*",
        ]
        for rules in [[], [.joinsHyphens, .joinsTags], [.hasWildcards]] as [TextTokens.Rules] {
            let text = (0..<200).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)]
            }.joined()
            var covered = [Int](repeating: 0, count: text.utf8.count)
            for token in TextTokens(text, rules).tokens {
                for index in token.range { covered[index] += 1 }
            }
            var index = 0
            for scalar in text.unicodeScalars {
                let isSpace = CharacterClass.whiteSpace.contains(scalar.value)
                for _ in 0..<UTF8.width(scalar) {
                    #expect(covered[index] == (isSpace ? 0 : 1))
                    index += 1
                }
            }
        }
    }
}
