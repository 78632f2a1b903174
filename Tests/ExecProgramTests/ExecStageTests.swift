import Quern
import QuernTesting
import TestSupport
import Testing

@testable import ExecProgram

@Suite(.enabled(if: ProgramFixture.hasPython, "there is no python3"))
struct ExecStageTests {
    /// Says back what it was told.
    static let echo = """
        for line in sys.stdin:
            if line.strip():
                document = json.loads(line)
                print(json.dumps({"id": document["id"], "metadata": {"told": line.strip(), "folder": os.getcwd()}}), flush=True)
        """

    @Test func aProgramIsToldWhatItMaySee() throws {
        let fixture = try ProgramFixture(Self.echo)
        var document = Document.sample(
            "Zoë saw 中文.", id: "z\"1", metadata: ["year": 2024, "a": "b"])
        try document.annotate("names", [Annotation(0..<4, label: "person", id: "zoe")])
        try document.annotate("other", [Annotation(5..<8)])
        let bytes = try fixture.tagger([("reads", ["names"])])
        let line =
            #"{"id":"z\"1","text":"Zoë saw 中文.","metadata":{"a":"b","year":2024},"annotations":{"names":[{"start":0,"end":4,"label":"person","id":"zoe"}]}}"#
        var tagged = try #require(try bytes.tag([document]).first).get()
        #expect(tagged.metadata["told"] == .string(line))
        #expect(tagged.metadata["folder"]?.string == POSIXFile.realPath(fixture.folder.path))
        let characters = try fixture.tagger([("reads", ["names"]), ("offsets", "characters")])
        tagged = try #require(try characters.tag([document]).first).get()
        #expect(tagged.metadata["told"] == .string(line.replacing("\"end\":4", with: "\"end\":3")))
    }

    @Test func layersThatAreNotDeclared() throws {
        let fixture = try ProgramFixture.perDocument(
            misbehaving: #"answer["annotations"] = {"names": [{"start": 0, "end": 1}]}"#)
        let failures = try fixture.tagger().tag(ProgramFixture.documents(bad: [4])).failures
        #expect(failures == [4: "'exec' writes the layer 'names', which it does not declare"])
        let declared = try fixture.tagger([("writes", ["names"])])
        let tagged = try declared.tag(ProgramFixture.documents(bad: [4]))
        #expect(try tagged[4].get().annotations["names"].map(\.range) == [0..<1])
    }

    @Test func largeDocumentsInBothDirections() throws {
        let fixture = try ProgramFixture(
            """
            for line in sys.stdin:
                if line.strip():
                    document = json.loads(line)
                    print(json.dumps({"id": document["id"], "metadata": {"length": len(document["text"]), "copy": document["text"]}}), flush=True)
            """)
        let documents = (0..<8).map {
            Document.sample(String(repeating: "many ", count: 200_000), id: "d\($0)")
        }
        #expect(try fixture.tagger().tag(documents).failures.isEmpty)
    }

    @Test func edits() throws {
        let fixture = try ProgramFixture(
            """
            for line in sys.stdin:
                if not line.strip():
                    continue
                document = json.loads(line)
                answer = {"id": document["id"]}
                text = document["text"]
                if text.startswith("drop"):
                    answer.update({"drop": "no news", "detail": "it says so"})
                elif text.startswith("over"):
                    answer["edits"] = [{"start": 0, "end": 3}, {"start": 2, "end": 4}]
                elif text.startswith("fail"):
                    answer["error"] = "too short"
                else:
                    answer["edits"] = [{"start": 8, "end": 10, "text": "Chinese", "rule": "translate"}, {"start": 0, "end": 4}]
                    answer["metadata"] = {"title": None, "seen": True}
                print(json.dumps(answer), flush=True)
            """)
        let cleaner = try fixture.cleaner([("offsets", "characters")])
        let results = try cleaner.clean([
            .sample("Zoë saw 中文.", metadata: ["title": "T"]), .sample("drop"), .sample("overlap"),
            .sample("fail"),
        ])
        let first = try results[0].get()
        #expect(first.document.text == "saw Chinese.")
        #expect(first.document.metadata == ["seen": true])
        #expect(first.document.sourceRange(of: 4..<11) == 9..<15)
        #expect(try results[1].get().verdict == .drop(reason: "no news", detail: "it says so"))
        #expect(throws: EditError.overlap) { try results[2].get() }
        let error = #expect(throws: StageError.self) { try results[3].get() }
        #expect(error?.message == "the program says: too short")
    }

    // MARK: Before any document

    private func error(_ parameters: [(name: String, value: Metadata.Value)]) throws -> String {
        let fixture = try ProgramFixture("")
        let error = #expect(throws: (any Error).self) {
            _ = try StageHarness(ExecTagger.self, parameters, directory: fixture.folder.path)
        }
        return error.map { "\($0)" } ?? ""
    }

    @Test func programsThatAreNotThere() throws {
        #expect(
            try error([("command", ["no-such-program"])]).contains(
                "error: there is no program 'no-such-program'"))
        #expect(
            try error([("command", ["no-such-program"])]).contains("it is in no folder of PATH"))
        #expect(
            try error([("command", ["program.py"])]).contains(
                "a program beside the pipeline file is written './program.py'"))
        #expect(
            try error([("command", ["./program.py"])]).contains(
                "the file is there, but may not be executed; 'chmod +x' allows it"))
        #expect(try error([("command", [])]).contains("'command' must name a program"))
    }

    @Test func versions() throws {
        let fixture = try ProgramFixture("")
        func version(_ command: Metadata.Value) throws -> String? {
            try fixture.tagger([("version_command", command)]).stage.version
        }
        #expect(try version(["sh", "-c", "echo 1.2; echo more"]) == "1.2")
        #expect(try version(["sh", "-c", "echo 1.3 >&2"]) == "1.3")
        let python: [(name: String, value: Metadata.Value)] = [("command", ["python3"])]
        #expect(
            try error(python + [("version_command", ["sh", "-c", "exit 3"])]).contains(
                "'version_command' failed: it ended with status 3"))
        #expect(
            try error(python + [("version_command", ["true"])]).contains(
                "'version_command' printed nothing"))
        #expect(
            try error(python + [("version_command", ["true"]), ("version", "1")]).contains(
                "'version' and 'version_command' cannot both be given"))
    }
}
