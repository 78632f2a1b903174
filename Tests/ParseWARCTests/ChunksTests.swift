import ParseWARC
import Quern
import QuernTesting
import Testing

/// Bodies that are said to be in chunks.
@Suite struct ChunksTests {
    private func document(_ body: String) throws -> Document? {
        try Archive.parsed(
            Archive.response(body, headers: "Transfer-Encoding: chunked\r\n")
        ).documents.first
    }

    /// Archives that put chunks together and keep the header: the first line of a text is none of a chunk.
    @Test(arguments: [
        "Feed\nThe mill stands.", "Feed\r\nThe mill stands.", "1984\nThe mill stands.",
        "4\nThe mill stands.", "4\r\nThe mill stands.", "a\nThe mill\nstands.", "0\nThe mill",
        "0\r\n\r\nThe mill", "5\nWheel\n", "Add;\r\nThe mill", "The mill stands.",
    ]) func textsWithoutChunks(body: String) throws {
        let document = try #require(try document(body))
        #expect(document.text == body)
        #expect(document.metadata["warc_truncated"] == nil)
        #expect(document.origin.decoding == nil)
    }

    @Test(arguments: [
        ("8\r\nThe mill\r\n0\r\n\r\n", "The mill"), ("8;a=b\r\nThe mill\r\n0\r\n\r\n", "The mill"),
        ("0008  \r\nThe mill\r\n0\r\n\r\n", "The mill"),
        ("3\r\nThe\r\nA\r\n mill runs\r\n0\r\n\r\n", "The mill runs"),
        // Servers that end lines as texts do.
        ("8\nThe mill\n0\n\n", "The mill"), ("8\nThe mill\n1\n.\n0\n\n", "The mill."),
    ]) func wholeChunks(body: String, text: String) throws {
        let document = try #require(try document(body))
        #expect(document.text == text)
        #expect(document.metadata["warc_truncated"] == nil)
        #expect(document.origin.decoding == "chunked")
    }

    /// Wherever a body in chunks is cut behind its first line, it is one, and is marked.
    @Test(arguments: ["1e\r\nThe mill stands by the river. \r\n4\r\nIt i", "1F;a=b\r\nThe mill"])
    func chunksThatAreCut(body: String) throws {
        let head = try #require(body.place(of: "\r\n")).upperBound
        for end in (head + 1)...body.utf8.count {
            let document = try #require(try document(String(body.utf8.prefix(end))!))
            #expect(document.metadata["warc_truncated"] == "chunks", "cut at \(end)")
            #expect(document.text.utf8.first == UInt8(ascii: "T"))
        }
    }

    /// Fields may follow the last chunk; a text is none of it, and the document says that it is left out.
    @Test(arguments: [
        ("", false), ("\r\n", false), ("X-Sum: 7\r\n\r\n", false), ("\r\n\r\n", false),
        ("\r\nIt is old.", true), ("X-Sum: 7\r\n\r\n<p>", true), ("It is old.\r\n", true),
    ]) func bytesBehindChunks(rest: String, isMarked: Bool) throws {
        let document = try #require(try document("8\r\nThe mill\r\n0\r\n\(rest)"))
        #expect(document.text == "The mill")
        #expect(document.metadata["warc_truncated"] == (isMarked ? "trailer" : nil))
    }

    @Test(arguments: ["0\r\n\r\n", "0\n\n", "0\r\n"]) func noChunks(body: String) throws {
        #expect(try document(body) == nil)
    }
}
