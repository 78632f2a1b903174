import CleanSelection
import Quern
import QuernTesting
import TestSupport
import Testing

/// Parts are pieces of the text, with everything that belongs to them.
@Suite struct ChunkTests {
    static func divide(_ document: Document, _ parameters: [(String, Metadata.Value)]) throws
        -> [Document]
    {
        try StageHarness(ChunkDivider.self, parameters.map { (name: $0.0, value: $0.1) })
            .divide(document)
    }

    @Test func headings() throws {
        var document = Document.sample("Preface.\n\nMills\nThey grind.\n\nTea\nIt steeps.\n")
        try document.annotate("headings", [Annotation(10..<15), Annotation(29..<32)])
        let parts = try Self.divide(document, [("by", "headings")])
        #expect(parts.map(\.text) == ["Preface.", "Mills\nThey grind.", "Tea\nIt steeps."])
        #expect(parts.map { $0.metadata["heading"]?.string } == [nil, "Mills", "Tea"])
        #expect(parts.map(\.id.text) == ["sample#1", "sample#2", "sample#3"])
        #expect(parts[2].metadata["part_of"] == "sample" && parts[2].metadata["chunks"] == 3)
        #expect(parts[2].annotations["headings"].map(\.range) == [0..<3])
        #expect(parts[2].sourceRange(of: 4..<6) == 33..<35)
    }

    @Test func annotationsAreCutAndMoved() throws {
        var document = Document.sample("one two three four")
        try document.annotate("all", [Annotation(0..<18), Annotation(4..<13), Annotation(14..<18)])
        let parts = try Self.divide(document, [("by", "words"), ("size", 2)])
        #expect(parts[0].annotations["all"].map(\.range) == [0..<7, 4..<7])
        #expect(parts[1].annotations["all"].map(\.range) == [0..<10, 0..<5, 6..<10])
    }

    /// Whatever the unit: parts are text of the document at the place that the map says, they ascend, every word is in
    /// one of them, and the history gives the first text back.
    @Test(arguments: ["words", "characters", "bytes", "sentences", "paragraphs"])
    func laws(unit: String) throws {
        var generator = SeededGenerator(seed: 5)
        let pieces = ["mill ", "Øre. ", "磨坊", "\n\n", " ", "No! ", "\u{1F375}", "tea\n"]
        for _ in 0..<300 {
            let text = (0..<Int.random(in: 0..<40, using: &generator)).map { _ in
                pieces.randomElement(using: &generator) ?? ""
            }.joined()
            var document = Document.sample(text)
            try document.edit(as: "tea") { edits in
                let bytes = Array(text.utf8)
                for index in bytes.indices where bytes[index] == UInt8(ascii: "t") {
                    edits.remove(index..<(index + 1))
                }
            }
            let size = Int.random(in: 1..<9, using: &generator) + (unit == "bytes" ? 12 : 0)
            let overlap = Int.random(in: 0..<min(4, size), using: &generator)
            let parts = try Self.divide(
                document,
                [("by", .string(unit)), ("size", .integer(size)), ("overlap", .integer(overlap))])
            var covered = Set<Int>()
            var last = -1
            for part in parts {
                let length = part.text.utf8.count
                #expect(length > 0 && part.sourceMap.textLength == length)
                for offset in 0..<length {
                    let place = part.sourceRange(of: offset..<(offset + 1))
                    let own = Array(part.text.utf8)[offset]
                    #expect(place.count == 1 && Array(text.utf8)[place.lowerBound] == own)
                    covered.insert(place.lowerBound)
                }
                let start = part.sourceRange(of: 0..<1).lowerBound
                #expect(start > last)
                last = start
                if unit == "characters" { #expect(part.text.unicodeScalars.count <= size) }
                if unit == "bytes" { #expect(length <= size) }
                let entries = part.history.entries(
                    from: text, SourceMap(verbatim: text.utf8.count))
                #expect(entries.last?.after ?? "" == "")
            }
            for offset in 0..<document.text.utf8.count
            where Array(document.text.utf8)[offset] > 0x20 {
                #expect(
                    covered.contains(document.sourceRange(of: offset..<(offset + 1)).lowerBound))
            }
        }
    }
}
