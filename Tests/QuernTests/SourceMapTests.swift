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
}
