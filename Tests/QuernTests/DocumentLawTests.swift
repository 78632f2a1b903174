import Quern
import QuernTesting
import TestSupport
import Testing

/// Laws that hold for any document under any sequence of edits.
@Suite struct DocumentLawTests {
    static let words = ["mill", "été", "谷物", "grain", "\u{1F33E}", "a", "stone—", "\n\n", "river"]

    /// A text in which every word is different, so that a word names its place.
    static func text(_ count: Int, _ generator: inout SeededGenerator) -> (String, [Range<Int>]) {
        var text = ""
        var ranges: [Range<Int>] = []
        for index in 0..<count {
            let start = text.utf8.count
            text += words.randomElement(using: &generator)! + String(index)
            ranges.append(start..<text.utf8.count)
            text += " "
        }
        return (text, ranges)
    }

    /// Random edits at character boundaries.
    static func edit(_ document: inout Document, _ generator: inout SeededGenerator) throws {
        let bytes = Array(document.text.utf8)
        let boundaries = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
        var places: [Int] = []
        for _ in 0..<(2 * Int.random(in: 1...6, using: &generator)) {
            places.append(boundaries.randomElement(using: &generator)!)
        }
        places.sort()
        try document.edit(as: "random") { edits in
            for pair in stride(from: 0, to: places.count, by: 2) {
                let range = places[pair]..<places[pair + 1]
                if Bool.random(using: &generator) {
                    edits.remove(range)
                } else {
                    edits.replace(
                        range, with: ["", "X", "→Ü", "LONG→ONE"].randomElement(using: &generator)!)
                }
            }
        }
    }

    @Test(arguments: 0..<200) func annotationsStayOnTheirWords(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let (text, ranges) = Self.text(30, &generator)
        var document = Document.sample(text)
        try document.annotate("words", ranges.map { Annotation($0, label: document.text(in: $0)) })
        for _ in 0..<5 {
            try Self.edit(&document, &generator)
            for annotation in document.annotations["words"] {
                #expect(annotation.range.upperBound <= document.text.utf8.count)
                let now = document.text(in: annotation.range)
                #expect(!now.unicodeScalars.contains("\u{FFFD}"))
                #expect(!annotation.range.isEmpty)
                // Replacements are in capitals, which no word has; what is left is of this word.
                let left = String(
                    String.UnicodeScalarView(
                        now.unicodeScalars.filter { !"XLONGE→Ü".unicodeScalars.contains($0) }))
                #expect(
                    Self.isSubsequence(left, of: annotation.label), "\(now) of \(annotation.label)")
            }
        }
    }

    static func isSubsequence(_ part: String, of whole: String) -> Bool {
        var rest = whole.unicodeScalars[...]
        for scalar in part.unicodeScalars {
            guard let index = rest.firstIndex(of: scalar) else { return false }
            rest = rest[rest.index(after: index)...]
        }
        return true
    }

    @Test(arguments: 0..<200) func everyOffsetMapsIntoTheOrigin(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed &+ 1000)
        let (text, _) = Self.text(30, &generator)
        let original = Array(text.utf8)
        var document = Document.sample(text)
        for _ in 0..<5 { try Self.edit(&document, &generator) }
        let bytes = Array(document.text.utf8)
        #expect(document.sourceMap.textLength == bytes.count)
        var last = 0
        for offset in bytes.indices {
            let source = document.sourceRange(of: offset..<(offset + 1))
            #expect(source.lowerBound >= last && source.upperBound <= original.count)
            last = source.lowerBound
            // One byte from one byte is the same byte, unless a replacement happens to be as long.
            if source.count == 1, original[source.lowerBound] != bytes[offset] {
                #expect("XLONGE→Ü".utf8.contains(bytes[offset]))
            }
        }
        #expect(document.sourceRange(of: 0..<bytes.count).upperBound <= original.count)
    }

    @Test(arguments: 0..<200) func composedMapsEqualStepByStepMaps(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed &+ 2000)
        let (text, _) = Self.text(20, &generator)
        var document = Document.sample(text)
        var steps: [SourceMap] = []
        for _ in 0..<4 {
            // A copy that believes its text to be its origin gives the map of this step alone.
            var step = Document.sample(document.text)
            let state = generator
            try Self.edit(&step, &generator)
            generator = state
            try Self.edit(&document, &generator)
            #expect(step.text == document.text)
            steps.append(step.sourceMap)
        }
        for offset in 0..<document.text.utf8.count {
            var range = offset..<(offset + 1)
            for step in steps.reversed() { range = step.originRange(of: range) }
            #expect(document.sourceMap.originRange(of: offset..<(offset + 1)) == range)
        }
        let folded = steps.dropFirst().reduce(steps[0]) { $0.composed(with: $1) }
        #expect(folded == document.sourceMap)
    }

    @Test(arguments: 0..<50) func historyGivesEveryRemovedTextBack(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed &+ 3000)
        let (text, _) = Self.text(20, &generator)
        var document = Document.sample(text)
        for _ in 0..<3 { try Self.edit(&document, &generator) }
        let entries = document.history.entries(from: text, SourceMap(verbatim: text.utf8.count))
        for entry in entries {
            #expect(entry.origin.allSatisfy { $0.upperBound <= text.utf8.count })
            #expect(
                zip(entry.origin, entry.origin.dropFirst()).allSatisfy {
                    $0.upperBound < $1.lowerBound
                })
            #expect(!(entry.before.isEmpty && entry.after.isEmpty))
        }
    }

    @Test func unfitEditsAreRefusedAndChangeNothing() {
        var document = Document.sample("né")
        #expect(throws: EditError.insideCharacter) {
            try document.edit(as: "x") { $0.remove(0..<2) }
        }
        #expect(throws: EditError.outside) { try document.edit(as: "x") { $0.remove(0..<9) } }
        #expect(throws: EditError.overlap) {
            try document.edit(as: "x") {
                $0.remove(1..<3)
                $0.remove(0..<1)
            }
        }
        #expect(document.text == "né")
        #expect(document.sourceMap == SourceMap(verbatim: 3))
    }
}
