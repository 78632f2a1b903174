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

    /// What stands beside a text inside of objects is no less metadata than what stands beside these.
    @Test func membersBesideATextInside() throws {
        let line =
            #"{"a": {"b": {"text": "x", "by": "Ann"}, "n": 1}, "c": {"d": 2}, "a": {"b": {"text": "y"}}}"#
        #expect(
            try parse(line, [("text", "a.b.text")])[0].metadata == [
                "a": .record(["b": .record(["by": "Ann"]), "n": 1]), "c": .record(["d": 2]),
            ])
        #expect(
            try parse(line, [("text", "a.b.text"), ("keep", ["c"])])[0].metadata
                == ["c": .record(["d": 2])])
        #expect(try parse(#"{"a": {"text": "x"}}"#, [("text", "a.text")])[0].metadata.isEmpty)
    }

    /// One member may become several fields.
    @Test func severalFieldsOfOneMember() throws {
        let fields = Metadata.Value.record(["title": "headline", "subtitle": "headline"])
        #expect(
            try parse(#"{"text": "x", "headline": "Rye"}"#, [("fields", fields)])[0].metadata
                == ["title": "Rye", "subtitle": "Rye"])
        #expect(
            try parse(
                #"{"text": "x", "headline": "Rye", "title": "No"}"#,
                [("fields", fields), ("keep", ["headline", "title"])])[0].metadata
                == ["title": "Rye", "subtitle": "Rye"])
    }

    /// No digit is lost: such numbers are identifiers as a rule.
    @Test func numbersBeyondTheirTypes() throws {
        let line =
            #"{"text": "x", "a": 12345678901234567890, "b": -9223372036854775808, "c": 1e999, "d": 1.5e3}"#
        #expect(
            try parse(line)[0].metadata == [
                "a": "12345678901234567890", "b": .integer(.min), "c": "1e999", "d": 1500.0,
            ])
        #expect(
            try parse(#"{"text": "x", "id": 12345678901234567890}"#)[0].id.text
                == "12345678901234567890")
    }

    @Test(arguments: [
        (#"{"title": "x"}"#, "there is no member 'text'"),
        (
            #"{"name": "Mill", "messages": [{"text": "x"}, {"text": "y"}]}"#,
            "there is no member 'text'; 'messages' is a list of 2, and objects in a list are no documents: write them one a line, as \"jq -c '.messages[]'\" does"
        ),
        (#"{"text": 5}"#, "the member 'text' must be a string"),
        (#"{"text": "x", "id": 1.5}"#, "the member 'id' must be a string or a whole number"),
        (#"{"text": "x", "id": 1e400}"#, "the member 'id' must be a string or a whole number"),
        (#"{"text": "x" "id": 1}"#, "not JSON: expected ',' or '}'"),
    ]) func problems(line: String, message: String) throws {
        do {
            _ = try parse(line)
            Issue.record("\(line) was read")
        } catch let error as StageError {
            #expect(error.message == message)
        }
    }

    @Test func aFileInUTF16() throws {
        let harness = try StageHarness(JSONLinesParser.self)
        for mark in [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]] {
            #expect {
                _ = try harness.parse(mark + [0x7B, 0])
            } throws: {
                "\($0)".contains("the file is in UTF-16, and JSON Lines are UTF-8; convert it")
            }
        }
    }

    @Test func anIdentityInside() throws {
        let line = #"{"text": "x", "meta": {"id": "Q1", "n": {"id": 7}}, "a.b": "lit"}"#
        #expect(try parse(line, [("id", "meta.id")])[0].id.text == "Q1")
        #expect(try parse(line, [("id", "meta.n.id"), ("keep", [])])[0].id.text == "7")
        #expect(try parse(line, [("id", "a.b")])[0].id.text == "lit")
        let both = #"{"body": {"text": "x", "id": "Q2"}}"#
        #expect(try parse(both, [("id", "body.id"), ("text", "body.text")])[0].id.text == "Q2")
        #expect(throws: StageError.self) { _ = try parse(line, [("id", "meta.n")]) }
    }

    @Test func anEmptyIdentityIsNone() throws {
        let documents = try parse(#"{"text": "x", "id": ""}"#)
        #expect(documents.map(\.text) == ["x"] && !documents[0].id.text.isEmpty)
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
