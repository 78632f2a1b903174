import Quern
import Testing

@testable import QuernPatterns

@Suite struct LinePatternsTests {
    private static let sources = [
        "share.*", "é+", "[0-9]+ comments?", "(?:print|read) this", "k", "ß", "s", "(?=x)x.", "\\p{Lu}\\d", "©.*",
        "a?b", "(?-i:Q)", "\\s*z",
    ]

    /// The joined expressions answer as each of them alone would, the first one first.
    @Test(arguments: [true, false]) func answersAsEachAlone(ignoresCase: Bool) throws {
        let set = try LinePatterns(
            Self.sources.enumerated().map { .init($1, id: $0) }, ignoresCase: ignoresCase)
        let alone = try Self.sources.map { try Pattern("\\A(?:\($0))\\z", ignoresCase: ignoresCase) }
        let matcher = set.matcher()
        for line in [
            "share", "SHARE it", "éé", "ÉÉ", "7 comments", "7 Comment", "print this", "read that", "k", "K", "\u{212A}",
            "s", "\u{17F}", "ß", "ẞ", "xy", "XY", "A1", "a1", "© x", "b", "ab", "B", "q", "Q", " z", "z", "", "other",
        ] {
            let bytes = Array(line.utf8)
            let found = try bytes.withUnsafeBufferPointer { try matcher.firstMatch(in: $0, line: 0..<$0.count) }
            let expected = try alone.firstIndex { try $0.firstMatch(in: line) != nil }
            #expect(found == (line.isEmpty ? nil : expected), "\(line)")
        }
    }

    @Test func endsAreSearchedAtTheEnd() throws {
        let set = try LinePatterns([.init("/\\w+", id: 4)], extent: .end)
        for (line, found) in [("a /b", 4), ("/a b", nil), ("/a /b", 4)] as [(String, Int?)] {
            #expect(try Array(line.utf8).withUnsafeBufferPointer { try set.matcher().firstMatch(in: $0, line: 0..<$0.count) } == found)
        }
    }

    /// More expressions than one of PCRE2's can hold.
    @Test func manyExpressions() throws {
        let set = try LinePatterns((0..<1200).map { .init("word \($0) [a-zà-ÿ]{2,20} end", id: $0) })
        for id in [0, 1, 799, 1199] {
            let line = Array("word \(id) été end".utf8)
            #expect(try line.withUnsafeBufferPointer { try set.matcher().firstMatch(in: $0, line: 0..<$0.count) } == id)
        }
    }

    @Test func namesSharedByGroups() throws {
        let pattern = try Pattern("(?J)(?<d>\\d)a|(?<d>\\d)b")
        let matcher = pattern.matcher()
        let bytes = Array("7b".utf8)
        let range = try bytes.withUnsafeBufferPointer { bytes in
            try matcher.match(bytes) ? matcher.range("d") : nil
        }
        #expect(range == 0..<1)
    }
}
