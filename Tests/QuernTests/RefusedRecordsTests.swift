import Testing

@testable import Quern

/// Records inside of records: what is refused, and what is no reason to refuse one.
@Suite struct RefusedRecordsTests {
    private struct LineParser: Parser {
        static let description = StageDescription("lines_of_test", "Makes documents of lines.")
        var framing: Framing { .lines }

        func parse(
            _ record: Record, into documents: inout ParsedDocuments, in context: StageContext
        ) throws {
            let text = String(decoding: record.bytes, as: UTF8.self)
            switch text {
            case "interrupted": throw CancellationError()
            case "late": throw StageError("took too long", isRepeatable: false)
            case "bad": throw StageError("is bad")
            default:
                try documents.add(text: text, sourceMap: SourceMap(verbatim: text.utf8.count))
            }
        }
    }

    /// One that cannot go on behind a bad line.
    private struct WholeParser: Parser {
        static let description = StageDescription("whole_of_test", "Fails.")

        func parse(
            _ record: Record, into documents: inout ParsedDocuments, in context: StageContext
        ) throws { throw StageError("took too long", atByte: 1, isRepeatable: false) }
    }

    private func parse(_ text: String, by parser: some Parser) throws -> ParsedDocuments {
        var documents = ParsedDocuments()
        try Array(text.utf8).withUnsafeBytes { bytes in
            let record = Record(
                bytes: bytes, resource: Resource(name: "a", sha256: "", size: bytes.count),
                start: 0, line: 1, isWholeResource: true)
            documents.begin(record, stage: 0)
            try documents.add(
                record.part(0..<bytes.count), by: parser, in: StageContext(label: "test"))
        }
        return documents
    }

    @Test func failuresThatMayNotComeAgain() throws {
        let found = try parse("one\nbad\nlate\n", by: LineParser())
        #expect(found.documents.map(\.text) == ["one"])
        #expect(found.refusals.map(\.message) == ["is bad", "took too long"])
        #expect(found.refusals.map(\.isRepeatable) == [true, false])
        do {
            _ = try parse("x\ny", by: WholeParser())
            Issue.record("it was read")
        } catch let error as StageError {
            #expect(!error.isRepeatable && error.offset == 1)
        }
    }

    @Test func interruptions() {
        #expect(throws: CancellationError.self) {
            _ = try parse("one\ninterrupted\n", by: LineParser())
        }
    }
}
