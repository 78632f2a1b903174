import ExportText
import Quern
import QuernTesting
import TestSupport
import Testing

@Suite struct TextExporterTests {
    private func exported(
        _ texts: [[String]], _ parameters: [(name: String, value: Metadata.Value)] = []
    ) throws -> String {
        let folder = try TemporaryDirectory()
        let harness = try StageHarness(TextExporter.self, parameters)
        try harness.fold(
            texts.map { slice in slice.map { .sample($0) } }, into: folder.path + "/run")
        return try folder.text("run/documents.txt")
    }

    @Test func everyDocumentEndsOnce() throws {
        #expect(try exported([["a\nb\n", "c"], ["", "d\r\n"]]) == "a\nb\nc\n\nd\r\n")
    }

    @Test func endsMayBeLonger() throws {
        #expect(try exported([["a\n", "b\n\n"], ["c"]], [("end", "\n\n")]) == "a\n\n\nb\n\nc\n\n")
    }

    @Test func nothingMayStandBetween() throws {
        #expect(try exported([["a", "b"], [], ["c"]], [("end", "")]) == "abc")
    }
}
