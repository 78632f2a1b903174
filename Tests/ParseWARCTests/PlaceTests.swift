import ParseWARC
import Quern
import QuernTesting
import Testing

/// Where documents and errors say that they are.
@Suite struct PlaceTests {
    private let body = "Mill\nRiver é\nLock"

    /// Documents of a body that stands in the file have its bytes and lines.
    @Test(arguments: ["rows", "pieces"]) func bodiesAsTheyAre(parser: String) throws {
        let file = "\r\n" + Archive.resource("Before.") + Archive.response(body)
        let found = try Archive.parsed(file, by: parser).documents.suffix(3)
        #expect(found.count == 3)
        for (document, line) in zip(found, body.split(separator: "\n")) {
            let place = try #require(file.place(of: String(line)))
            #expect(document.origin.range == place)
            #expect(document.origin.line == file.line(at: place.lowerBound))
            #expect(document.origin.decoding == nil)
            let text = document.text.utf8.count
            #expect(
                document.sourceRange(of: 0..<text) == (place.upperBound - text)..<place.upperBound)
        }
    }

    /// Maps of documents of one decoded body all count from its start.
    @Test(arguments: ["rows", "pieces"]) func decodedBodies(parser: String) throws {
        let file = Archive.chunked(body)
        let found = try Archive.parsed(file, by: parser).documents
        #expect(found.count == 3)
        let sent = try #require(file.place(of: String(body.utf8.count, radix: 16) + "\r\nMill"))
        for (document, line) in zip(found, body.split(separator: "\n")) {
            let place = try #require(body.place(of: String(line)))
            let text = document.text.utf8.count
            #expect(
                document.sourceMap.originRange(of: 0..<text)
                    == (place.upperBound - text)..<place.upperBound)
            // The whole body had to be decoded.
            #expect(document.origin.decoding == "chunked")
            #expect(document.origin.range.lowerBound == sent.lowerBound)
            #expect(document.origin.line == file.line(at: sent.lowerBound))
        }
    }

    /// An archive in a body that had to be decoded, with bodies of both kinds.
    @Test func decodedTwice() throws {
        let inner = Archive.resource("Mill\nRiver") + Archive.chunked("Lock\nWeir")
        let file = Archive.chunked(inner, url: "http://mill.example/a.warc")
        let routes: Metadata.Value = [
            .record([
                "glob": "*.warc", "parse": "warc",
                "with": .record([
                    "routes": .list([.record(["media": "*", "parse": "pieces"])])
                ]),
            ])
        ]
        let found = try StageHarness(
            WARCParser.self, [("routes", routes)],
            registry: StageRegistry([PlainParsersPlugin(), ParseWARCPlugin()])
        ).parse(file)
        #expect(found.map(\.text) == ["Mill", "River", "Lock", "Weir"])
        #expect(
            found.map(\.origin.decoding) == [
                "chunked", "chunked", "chunked, chunked", "chunked, chunked",
            ])
        #expect(Set(found.map(\.origin.range)).count == 1)
        #expect(found.last?.sourceMap.originRange(of: 0..<4) == 5..<9)
    }

    /// Errors of parsers have the byte of the file, or that of what was decoded.
    @Test func errors() throws {
        func error(_ file: String) throws -> StageError {
            try #require(
                #expect(throws: StageError.self) { try Archive.parsed(file, by: "pieces") })
        }
        let plain = Archive.response("Mill\nRi#er")
        #expect(try error(plain).offset == plain.place(of: "#")?.lowerBound)
        #expect(try error(plain).message == "a bad piece")
        let decoded = try error(Archive.chunked("Mill\nRi#er"))
        #expect(decoded.offset == nil)
        #expect(decoded.message == "a bad piece at decoded byte 7")
    }
}
