import ParseWARC
import Quern
import QuernTesting
import Testing

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
}
