import Quern
import QuernTesting
import Testing

@Suite struct SourceMapTests {
    @Test func removalMapsAround() throws {
        var document = Document.sample("one two three")
        try document.edit(as: "test") { $0.remove(3..<7) }
        #expect(document.text == "one three")
        #expect(document.sourceRange(of: 4..<9) == 8..<13)
    }

    /// A text of two columns of a table, of which the later one comes first: places do not ascend, and none is lost.
    @Test func partsInAnotherOrder() {
        var builder = SourceMap.Builder()
        builder.appendVerbatim(10, from: 50)
        builder.appendReplacement(2, for: 60..<60)
        builder.appendVerbatim(8, from: 20)
        let map = builder.build()
        #expect(map.originRange(of: 0..<10) == 50..<60)
        #expect(map.originRange(of: 5..<15) == 20..<60)
        #expect(map.originRanges(of: 5..<15) == [20..<23, 55..<60])
        #expect(map.originRanges(of: 0..<20) == [20..<28, 50..<60])
        #expect(map.originRange(of: 10..<12) == 60..<60)
    }
}
