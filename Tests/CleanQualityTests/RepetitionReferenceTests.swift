import CleanQuality
import Quern
import QuernTesting
import TestSupport
import Testing

/// The scores of `clean: repetition` against the rules written down without any cleverness.
@Suite struct RepetitionReferenceTests {
    /// Off, so that a document keeps all its scores.
    private static let limits: [(name: String, value: Metadata.Value)] = [
        "max_duplicate_paragraphs", "max_duplicate_paragraph_characters", "max_duplicate_lines",
        "max_duplicate_line_characters", "max_top_bigram", "max_top_trigram", "max_top_fourgram",
        "max_duplicate_fivegrams", "max_duplicate_sixgrams", "max_duplicate_sevengrams",
        "max_duplicate_eightgrams", "max_duplicate_ninegrams", "max_duplicate_tengrams",
    ].map { ($0, 1000.0) }

    /// White space as Python has it, of one scalar each.
    private static let spaces = Set(" \t\n\u{A0}\u{2003}\u{3000}\u{1C}\u{85}".unicodeScalars)

    @Test func scoresAreThoseOfTheRules() throws {
        let stage = try StageHarness(RepetitionCleaner.self, Self.limits)
        var random = SeededGenerator(seed: 41)
        let pieces = [
            "a", "b", "c ", "dam ", "river ", "\n", "\n\n", " ", "the river rose ", "中", "é ",
            "\u{A0}", "\u{2003}", "\u{3000}", "\u{1C}", "\u{85}", "a longer word ",
            "extraordinarily ",
            "“so” ", "one two three four five six seven eight nine ten ",
        ]
        for round in 0..<1500 {
            var text = ""
            for _ in 0..<Int.random(in: 1...(round % 3 == 0 ? 60 : 12), using: &random) {
                text.unicodeScalars.append(
                    contentsOf: pieces.randomElement(using: &random)!.unicodeScalars)
            }
            let document = try stage.clean(.sample(text)).document
            let expected = Self.expected(Array(text.unicodeScalars))
            #expect(document.scores.map(\.name) == expected.map(\.0), "round \(round)")
            for (score, (name, value)) in zip(document.scores, expected) {
                #expect(score.value == value, "round \(round), \(name): \(text.debugDescription)")
            }
        }
    }

    private typealias Word = [Unicode.Scalar]

    private static func expected(_ text: Word) -> [(String, Double)] {
        let length = Double(text.count)
        var scores: [(String, Double)] = []
        for (unit, pieces) in [
            ("paragraph", split(stripped(text), atLeast: 2)), ("line", split(text, atLeast: 1)),
        ] {
            var seen: Set<Word> = []
            var (count, size) = (0, 0)
            for piece in pieces where !seen.insert(piece).inserted {
                count += 1
                size += piece.count
            }
            scores.append(("duplicate_\(unit)s", Double(count) / Double(pieces.count)))
            scores.append(("duplicate_\(unit)_characters", Double(size) / length))
        }
        let words = text.split { spaces.contains($0) }.map(Array.init)
        for (n, name) in [(2, "bigram"), (3, "trigram"), (4, "fourgram")] where words.count >= n {
            var counts: [[Word]: Int] = [:]
            var order: [[Word]] = []
            for start in 0...(words.count - n) {
                let gram = Array(words[start..<(start + n)])
                if counts[gram] == nil { order.append(gram) }
                counts[gram, default: 0] += 1
            }
            let most = counts.values.max() ?? 0
            let top = order.first { counts[$0] == most } ?? []
            let size = top.reduce(n - 1) { $0 + $1.count } * most
            scores.append(("top_\(name)", Double(size) / length))
        }
        for (n, name) in [
            (5, "five"), (6, "six"), (7, "seven"), (8, "eight"), (9, "nine"), (10, "ten"),
        ] {
            var seen: Set<[Word]> = []
            var (size, place) = (0, 0)
            while place + n <= words.count {
                let gram = Array(words[place..<(place + n)])
                if seen.insert(gram).inserted {
                    place += 1
                } else {
                    size += gram.reduce(0) { $0 + $1.count }
                    place += n
                }
            }
            scores.append(("duplicate_\(name)grams", Double(size) / length))
        }
        return scores
    }

    private static func stripped(_ text: Word) -> Word {
        let head = Word(text.drop { spaces.contains($0) })
        return Word(head.reversed().drop { spaces.contains($0) }.reversed())
    }

    /// Cuts at runs of line feeds.
    private static func split(_ text: Word, atLeast breaks: Int) -> [Word] {
        var pieces: [Word] = [[]]
        var index = 0
        while index < text.count {
            var end = index
            while end < text.count, text[end] == "\n" { end += 1 }
            if end - index >= breaks {
                pieces.append([])
            } else if end > index {
                pieces[pieces.count - 1] += text[index..<end]
            } else {
                pieces[pieces.count - 1].append(text[index])
                end += 1
            }
            index = end
        }
        return pieces
    }
}
