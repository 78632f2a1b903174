import ParseJSON
import Quern
import QuernTesting
import Testing

@Suite struct JSONLinesParserTests {
    private func parse(
        _ line: String, _ parameters: [(name: String, value: Metadata.Value)] = []
    ) throws -> [Document] {
        try StageHarness(JSONLinesParser.self, parameters).parse(Array(line.utf8))
    }

    /// Python's json writes names like that, unless it is asked not to.
    @Test func namesWithEscapes() throws {
        let line = "{\"\\u0442\\u0435\\u043a\\u0441\\u0442\": \"Hi\", \"\\u0069d\": \"1\"}"
        let documents = try parse(line, [("text", "текст")])
        #expect(documents.map(\.text) == ["Hi"])
        #expect(try parse("{\"\\u0074ext\": \"x\"}").map(\.text) == ["x"])
        let inside = "{\"\\u0442\": {\"text\": \"x\"}}"
        #expect(try parse(inside, [("text", "т.text")]).map(\.text) == ["x"])
    }

    /// A member that is asked for under a name comes before one that bears it, wherever they stand.
    @Test(arguments: [
        "{\"text\":\"x\",\"headline\":\"H\",\"title\":\"T\"}",
        "{\"text\":\"x\",\"title\":\"T\",\"headline\":\"H\"}",
    ]) func mappedMembers(line: String) throws {
        let documents = try parse(line, [("fields", .record(["title": "headline"]))])
        #expect(documents.map(\.metadata.title) == ["H"])
    }
}
