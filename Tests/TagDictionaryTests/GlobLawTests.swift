import TestSupport
import Testing

@testable import TagDictionary

@Suite("Globs that are looked for at once")
struct GlobLawTests {
    /// Tries every way in which stars can be filled.
    private func matchesSlowly(_ pattern: ArraySlice<UInt8>, _ word: ArraySlice<UInt8>) -> Bool {
        guard let first = pattern.first else { return word.isEmpty }
        if first == UInt8(ascii: "*") {
            return matchesSlowly(pattern.dropFirst(), word)
                || !word.isEmpty && matchesSlowly(pattern, word.dropFirst())
        }
        guard let next = word.first, first == UInt8(ascii: "?") || first == next else {
            return false
        }
        return matchesSlowly(pattern.dropFirst(), word.dropFirst())
    }

    private func text(
        _ letters: String, _ length: ClosedRange<Int>, _ random: inout SeededGenerator
    ) -> [UInt8] {
        let letters = Array(letters.utf8)
        return (0..<Int.random(in: length, using: &random)).map { _ in
            letters[Int.random(in: 0..<letters.count, using: &random)]
        }
    }

    @Test("find what trying each of them finds, whatever they look like", arguments: 1...6)
    func law(_ seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var set = GlobSet()
        var patterns: [[UInt8]] = []
        for _ in 0..<60 {
            let pattern = text("abc*?", 1...6, &random)
            if !patterns.contains(pattern) {
                #expect(set.insert(Glob(pattern, isExact: false)) == UInt32(patterns.count))
                patterns.append(pattern)
            }
        }
        set.freeze()
        var scratch: [UInt8] = []
        for _ in 0..<300 {
            let word = text("abcd", 1...8, &random)
            var found: [UInt32] = []
            word.withUnsafeBufferPointer { set.find($0, &scratch, into: &found) }
            let expected = patterns.indices.filter { matchesSlowly(patterns[$0][...], word[...]) }
            #expect(found.sorted() == expected.map(UInt32.init))
        }
    }
}
