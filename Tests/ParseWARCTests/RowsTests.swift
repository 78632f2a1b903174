import ParseWARC
import QuernTesting
import Testing

@testable import Quern

/// Bodies that are cut into records of their own.
@Suite struct RowsTests {
    private let body = "Mill\nRi#er\nLock\n#\nWeir"

    /// A bad one costs itself, as in a file.
    @Test func badRows() throws {
        let file = Archive.response(body)
        let found = try Archive.parsed(file, by: "rows")
        #expect(found.documents.map(\.text) == ["ill", "ock", "eir"])
        let bad = ["Ri#er", "#"].map { file.place(of: "\n\($0)\n")!.lowerBound + 1 }
        #expect(found.refusals.map(\.range) == [bad[0]..<(bad[0] + 5), bad[1]..<(bad[1] + 1)])
        let lines = bad.map { file.line(at: $0) }
        #expect(found.refusals.map(\.line) == lines)
        #expect(found.refusals.map(\.message) == lines.map { "a bad row in line \($0)" })
    }

    /// Those that give nothing are counted one by one, as in a file.
    @Test func rowsOfNothing() throws {
        try Array("Mill\n-\n#\n-".utf8).withUnsafeBytes { bytes in
            let resource = Resource(name: "a.txt", sha256: "", size: bytes.count)
            let record = Record(
                bytes: bytes, resource: resource, start: 0, line: 1, isWholeResource: true)
            var documents = ParsedDocuments()
            documents.begin(record, stage: 0)
            let context = StageContext(label: "warc")
            try documents.add(record.part(0..<bytes.count), by: RowsParser(), in: context)
            #expect(documents.documents.count == 1 && documents.refusals.count == 1)
            #expect(documents.skips.map { "\($0.reason): \($0.count)" } == ["no row: 2"])
        }
    }

    @Test func badRowsOfDecodedBodies() throws {
        let file = Archive.chunked(body)
        let found = try Archive.parsed(file, by: "rows")
        #expect(found.documents.map(\.text) == ["ill", "ock", "eir"])
        let origin = try #require(found.documents.first).origin
        #expect(found.refusals.map(\.range) == [origin.range, origin.range])
        #expect(found.refusals.map(\.line) == [origin.line, origin.line])
        #expect(
            found.refusals.map(\.message) == [
                "a bad row in line 2 at decoded byte 7", "a bad row in line 4 at decoded byte 16",
            ])
    }

    /// Rows of a record with an identity are numbered, without those that are bad.
    @Test func identities() throws {
        let file = Archive.response(body).replacing(
            "WARC-Type", with: "WARC-Record-ID: <urn:uuid:mill>\r\nWARC-Type")
        let found = try Archive.parsed(file, by: "rows").documents
        #expect(found.map(\.id.text) == ["mill", "mill#2", "mill#3"])
    }

    /// What was counted and edited in a bad row leaves no trace, and that of the others stays.
    @Test func countsAndEdits() throws {
        let context = StageContext(label: "warc")
        let collector = EditCollector()
        try Array(body.utf8).withUnsafeBytes { bytes in
            let resource = Resource(name: "a.txt", sha256: "", size: bytes.count)
            let record = Record(
                bytes: bytes, resource: resource, start: 0, line: 1, isWholeResource: true)
            var documents = ParsedDocuments(collector: collector, keepsFirstStates: true)
            documents.begin(record, stage: 0)
            try documents.add(record.part(5..<bytes.count), by: RowsParser(), in: context)
            documents.commit()
            #expect(documents.documents.map(\.text) == ["ock", "eir"])
            #expect(documents.firstStates?.map(\.text) == ["Lock", "Weir"])
            #expect(documents.refusals.map(\.place) == [7, 16])
        }
        context.counters.commit()
        #expect(context.counters.counts == ["rows": 2])
        #expect(collector.tallies["initial"]?.edits == 2)
    }
}
