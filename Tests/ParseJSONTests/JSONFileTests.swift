import ParseJSON
import Quern
import QuernTesting
import TestSupport
import Testing

/// Files of JSON: arrays, and objects over several lines.
@Suite struct JSONFileTests {
    private func parse(_ text: String) throws -> [Document] {
        try StageHarness(JSONLinesParser.self).parse(Array(text.utf8), name: "a.json")
    }

    @Test(arguments: [
        #"[{"id":"1","text":"Rye"},{"id":"2","text":"Oats"}]"#,
        "\u{FEFF} [\n  {\n\"id\": \"1\",\n\"text\": \"Rye\"\n} , {\"id\":2,\"text\":\"Oats\"}\r\n]\n",
        #"{"id":"1","text":"Rye","a":[{"b":{}},[1]]}{"id":"2","text":"Oats"}"#,
        "{\n\"id\":1,\"text\":\"Rye\"\n}\n\n{\n\"id\":2,\"text\":\"Oats\"\n}\n",
        "{\"id\":1,\"text\":\"Rye\"}\n{\"id\":2,\"text\":\"Oats\"}\n",
    ]) func everyObjectIsADocument(file: String) throws {
        let documents = try parse(file)
        #expect(documents.map(\.text) == ["Rye", "Oats"])
        #expect(documents.map(\.id.description) == ["1", "2"])
        // Every text stands where the document says.
        let bytes = Array(file.utf8)
        for document in documents {
            let place = document.sourceRange(of: 0..<document.text.utf8.count)
            #expect(bytes[place].elementsEqual(document.text.utf8))
        }
    }

    /// Archives of X are scripts, as `.js` files that hold data are elsewhere.
    @Test(arguments: [
        "window.YTD.tweets.part0 = [\n  {\n    \"tweet\" : {\n \"text\" : \"Rye\"} },\n {\"tweet\": {\"text\": \"Oats\"}}\n]",
        "\u{FEFF}var data=[{\"tweet\":{\"text\":\"Rye\"}},{\"tweet\":{\"text\":\"Oats\"}}];\n",
        "window[\"posts\"] = {\"tweet\":{\"text\":\"Rye\"}}\n{\"tweet\":{\"text\":\"Oats\"}}",
    ]) func scriptsThatAssignData(file: String) throws {
        let (documents, refusals) = try StageHarness(JSONLinesParser.self, [("text", "tweet.text")])
            .parseAll(Array(file.utf8), name: "tweets.js")
        #expect(documents.map(\.text) == ["Rye", "Oats"])
        #expect(refusals.isEmpty)
    }

    @Test func scriptsThatAreNoDataStayScripts() {
        for text in [
            "let a = 5;", "if (a == [1]) {}", "function f() { return {} }", "= [1]", "x = {",
        ] {
            let bytes = Array(text.utf8)
            let type = bytes.withUnsafeBytes { MediaType.of("a.js", $0) }
            #expect(type.essence == (text == "x = {" ? "application/json" : "text/plain"))
        }
    }

    /// Members that were asked for and are not there are counted, or a slip in a name would cost its field everywhere.
    @Test func membersThatAreMissing() throws {
        let harness = try StageHarness(
            JSONLinesParser.self,
            [
                ("fields", .record(["date": "creatd", "authors": "user.name"])),
                ("keep", ["user.name", "text", "k"]),
            ])
        let file =
            "{\"text\":\"Rye\",\"user\":[{\"name\":\"Ann\"},{\"name\":\"Bo\"}]}\n{\"text\":\"Oats\",\"k\":1,\"user\":{\"id\":1}}"
        let (documents, _, counts) = try harness.parseCounting(Array(file.utf8), name: "a.jsonl")
        #expect(documents.map(\.metadata) == [["authors": ["Ann", "Bo"]], ["k": 1]])
        #expect(
            counts == [
                "without a member 'creatd'": 2, "without a member 'k'": 1,
                "without a member 'user.name'": 1,
            ])
    }

    /// Fields that are made of one member, or of parts of it, and objects that nobody asked for.
    @Test(
        arguments: [
            (
                ["who": "tweet.user.name", "name": "tweet.user.name"], nil,
                ["who": "Ann", "name": "Ann", "e": .record([:])]
            ),
            (
                ["user": "tweet.user", "who": "tweet.user.name"], nil,
                ["user": .record(["name": "Ann"]), "who": "Ann", "e": .record([:])]
            ),
            (
                [:], ["tweet", "tweet.user", "e"],
                ["tweet": .record(["user": .record(["name": "Ann"])]), "e": .record([:])]
            ),
            (
                [:], ["tweet.user", "tweet.user.name"],
                ["tweet": .record(["user": .record(["name": "Ann"])])]
            ),
        ] as [([String: Metadata.Value], [Metadata.Value]?, [String: Metadata.Value])])
    func membersAskedForTwice(
        fields: [String: Metadata.Value], keep: [Metadata.Value]?,
        expected: [String: Metadata.Value]
    ) throws {
        var mapping = Metadata()
        for (name, value) in fields { mapping[name] = value }
        var parameters: [(name: String, value: Metadata.Value)] = [("fields", .record(mapping))]
        if let keep { parameters.append(("keep", .list(keep))) }
        let harness = try StageHarness(JSONLinesParser.self, parameters)
        let line = #"{"text":"Rye","tweet":{"user":{"name":"Ann"}},"e":{}}"#
        let (documents, _, counts) = try harness.parseCounting(Array(line.utf8), name: "a.jsonl")
        let metadata = try #require(documents.first?.metadata)
        #expect(Dictionary(metadata.fields.map { ($0.name, $0.value) }) { $1 } == expected)
        #expect(counts.isEmpty)
    }

    @Test(arguments: ["[", " [\n", "x = ["]) func arraysOfNothingThatAreCutOff(file: String) {
        #expect {
            try StageHarness(JSONLinesParser.self).parse(
                Array(file.utf8), name: file.hasPrefix("x") ? "a.js" : "a.json")
        } throws: {
            "\($0)".contains("it seems to be cut off")
        }
    }

    @Test(arguments: ["[]", " [ ]\n", "[\n]", ""]) func arraysOfNothing(file: String) throws {
        #expect(try parse(file).isEmpty)
    }

    @Test(arguments: [
        ("[1, 2]", "expected an object"),
        ("[[{\"text\":\"Rye\"}]]", "expected an object"),
        ("[{\"text\":\"Ry", "expected '\"' at the end of a string"),
    ]) func mistakes(file: String, message: String) {
        #expect {
            try parse(file)
        } throws: {
            "\($0)".contains(message)
        }
    }

    /// What is no object costs none beside it.
    @Test(arguments: [
        "[{\"text\":\"Rye\"},null,{\"text\":\"Oats\"},17]",
        "[{\"text\":\"Rye\"},,{\"text\":\"Oats\"},]",
        "[{\"text\":\"Rye\"}] [{\"text\":\"Oats\"}] x",
    ]) func oddThingsBetween(file: String) throws {
        let (documents, refusals) = try StageHarness(JSONLinesParser.self).parseAll(
            Array(file.utf8), name: "a.json")
        #expect(documents.map(\.text) == ["Rye", "Oats"])
        #expect(refusals.count == 2)
        for refusal in refusals {
            #expect(refusal.message == "not JSON: expected the next object or the end of the array")
        }
    }

    /// A download that broke off between two objects has whole objects only, and is told all the same.
    @Test(arguments: [
        "[{\"text\":\"Rye\"},{\"text\":\"Oats\"}",
        "\u{FEFF}\n[{\"text\":\"Rye\"},\n{\"text\":\"Oats\"},\n",
    ]) func arraysThatAreCutOff(file: String) throws {
        let (documents, refusals) = try StageHarness(JSONLinesParser.self).parseAll(
            Array(file.utf8), name: "a.json")
        #expect(documents.map(\.text) == ["Rye", "Oats"])
        #expect(
            refusals.map(\.message) == [
                "not JSON: expected the end of the array, but the file ends; it seems to be cut off"
            ])
        #expect(refusals.first?.range == file.utf8.count..<file.utf8.count)
    }

    /// Cutting in any pieces gives the same objects, and a fresh copy goes on from any of them.
    @Test func objectsAreCutAlikeInAnyPieces() throws {
        var generator = SeededGenerator(seed: 5)
        let pieces = ["{", "}", "[", "]", "\"", "\\", ",", "\n", "a", " ", "{\"a\":\"}{\"}"]
        guard
            case .records(let cutter) = JSONLinesParser().framing(
                of: "a.json", type: MediaType("application/json"))
        else {
            Issue.record("it is not cut into objects")
            return
        }
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 0..<30, using: &generator)).map { _ in
                pieces.randomElement(using: &generator) ?? ""
            }.joined()
            #expect(
                cutter.lawfulEnds(in: Array(text.utf8)) != nil, "\(text.debugDescription)")
        }
    }
}
