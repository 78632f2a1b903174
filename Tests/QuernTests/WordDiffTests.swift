import Quern
import TestSupport
import Testing

/// Word diffs say how one text becomes another, whatever the texts are, and in bounded time.
@Suite struct WordDiffTests {
    static let pieces = [
        "mill", "été", "谷物", " ", "\n", "e\u{301}", "\u{1F33E}", "a", "—", ".", "\r\n", "don't",
        "42", "\u{A0}", "",
    ]

    static func text(_ count: Int, _ random: inout SeededGenerator) -> String {
        (0..<count).map { _ in pieces.randomElement(using: &random)! }.joined()
    }

    @Test(arguments: 0..<300) func appliedItGivesTheNewText(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let old = Self.text(Int.random(in: 0...40, using: &random), &random)
        let new = Self.text(Int.random(in: 0...40, using: &random), &random)
        let diff = WordDiff(from: old, to: new)
        #expect(diff.applied.utf8.elementsEqual(new.utf8))
        #expect(diff.isEmpty == old.utf8.elementsEqual(new.utf8))
        for (one, next) in zip(diff.changes, diff.changes.dropFirst()) {
            #expect(one.old.upperBound < next.old.lowerBound)
            #expect(one.new.upperBound < next.new.lowerBound)
        }
    }

    /// What excerpts show are whole characters of the texts, and every change is in one of them.
    @Test(arguments: 0..<300) func excerptsShowEveryChange(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let old = Self.text(120, &random)
        var new = Self.text(2, &random)
        for piece in old.unicodeScalars where Int.random(in: 0..<20, using: &random) > 0 {
            new.unicodeScalars.append(piece)
        }
        let diff = WordDiff(from: old, to: new)
        let excerpts = diff.excerpts(context: Int.random(in: 0...50, using: &random))
        #expect(excerpts.flatMap { Array($0.changes) } == Array(diff.changes.indices))
        for excerpt in excerpts {
            let before = excerpt.parts.filter { $0.kind != .added }.map(\.text).joined()
            let after = excerpt.parts.filter { $0.kind != .removed }.map(\.text).joined()
            #expect(old.unicodeScalars.contains(Array(before.unicodeScalars)), "\(before)")
            #expect(new.unicodeScalars.contains(Array(after.unicodeScalars)), "\(after)")
            #expect(!before.unicodeScalars.contains("\u{FFFD}"))
        }
    }

    @Test func itFindsTheFewestWords() {
        let diff = WordDiff(
            from: "The dam of Ostrow held through the night.",
            to: "The old dam of Ostrow held all night.")
        let parts = diff.excerpts().flatMap(\.parts)
        #expect(parts.filter { $0.kind == .removed }.map(\.text) == ["through the"])
        #expect(parts.filter { $0.kind == .added }.map(\.text) == ["old ", "all"])
    }

    @Test func anApostropheIsNoLetter() {
        let diff = WordDiff(from: "It can’t be so", to: "It can't be so")
        #expect(diff.excerpts().flatMap(\.parts).map(\.text) == ["It can", "’", "'", "t be so"])
    }

    /// Texts that make the textbook algorithm quadratic; the test ends, or hangs.
    @Test func longTextsEnd() {
        let lines = (0..<40_000).map { "line \($0 &* 2_654_435_761 % 9973) of the log\n" }
        let old = lines.joined()
        for new in [
            lines.reversed().joined(),
            String(old.utf8.reversed().map { Character(Unicode.Scalar($0)) }),
            lines.enumerated().map { $0.offset % 3 == 0 ? "changed \($0.offset)\n" : $0.element }
                .joined(),
            String(repeating: "a b ", count: 100_000), "",
        ] {
            #expect(WordDiff(from: old, to: new).applied == new)
        }
    }

    /// A change in a large text does not hide the rest of it.
    @Test func whatIsFarApartStaysApart() {
        let lines = (0..<20_000).map { "entry \($0) of the log\n" }
        var changed = lines
        for index in stride(from: 0, to: lines.count, by: 7) { changed[index] = "gone \(index)\n" }
        let diff = WordDiff(from: lines.joined(), to: changed.joined())
        #expect(diff.applied == changed.joined())
        #expect(diff.changes.map(\.old.count).reduce(0, +) < lines.joined().utf8.count / 3)
    }
}
