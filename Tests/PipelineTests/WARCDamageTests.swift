import Foundation
import TestSupport
import Testing

/// Web archives that are damaged, with the real program.
@Suite struct WARCDamageTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
        try directory.write(
            "web.yaml",
            "quern: 1\nname: web\ninputs: []\nstages:\n"
                + "  - parse: warc\n    routes: [{media: '*', parse: text}]\n"
                + "  - export: jsonl\n    to: documents.jsonl\n")
    }

    /// What becomes of an archive: the numbers of its pages, all of its documents, and its quarantine.
    private func run(
        _ archive: [UInt8], name: String = "a.warc", _ more: [String] = ["--no-store"]
    ) throws -> (pages: [Int], documents: String, errors: String, output: String) {
        try directory.write(name, Data(archive))
        let outcome = try QuernProcess.run(
            ["run", "web.yaml", "--input", name] + more, in: directory.path)
        let text = try directory.text("out/web/documents.jsonl")
        let pages = text.split(separator: "\n").compactMap { line in
            Int(line.dropFirst("{\"id\":\"page-".count).prefix { $0.isNumber })
        }
        return (pages, text, try directory.text("out/web/quarantine.jsonl"), outcome.output)
    }

    /// A record of a page.
    ///
    /// - Parameter error: by how much its length is wrong.
    private func record(
        _ number: Int, _ body: [UInt8], coding: String? = nil, error: Int = 0
    ) -> [UInt8] {
        let coding = coding.map { "Content-Encoding: \($0)\r\n" } ?? ""
        let block =
            Array("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\(coding)\r\n".utf8) + body
        let head =
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:page-\(number)>\r\n"
            + "WARC-Target-URI: https://mill.example/\(number)\r\n"
            + "Content-Type: application/http; msgtype=response\r\n"
            + "Content-Length: \(block.count + error)\r\n\r\n"
        return Array(head.utf8) + block + Array("\r\n\r\n".utf8)
    }

    private func page(_ number: Int) -> [UInt8] { Array("Page \(number) of the mill.".utf8) }

    // MARK: Bodies

    /// Layers of a bomb share one limit.
    @Test func layersOfABomb() throws {
        var bomb = Packed.gzip([UInt8](repeating: 0x41, count: 60 << 20))
        bomb = Packed.gzip(bomb + [UInt8](repeating: 0, count: 60 << 20))
        let found = try run(record(0, bomb, coding: "gzip, gzip") + record(1, page(1)))
        #expect(found.pages == [1])
        #expect(found.errors.contains("it decompresses to more than "), "\(found.errors)")
        let twice = Packed.gzip(Packed.gzip(page(2)))
        #expect(try run(record(2, twice, coding: "gzip, gzip")).pages == [2])
    }

    /// What stands behind a compressed body is left out, and the document says so.
    @Test func bytesBehindABody() throws {
        for (rest, isMarked) in [
            ("<p>It is old.</p>", true), ("\r\n", false), ("\0\0\0", false), ("", false),
        ] {
            let found = try run(
                record(0, Packed.gzip(page(0)) + Array(rest.utf8), coding: "gzip"))
            #expect(found.pages == [0])
            #expect(found.documents.contains("\"warc_truncated\":\"trailer\"") == isMarked)
            #expect(found.output.contains("bytes behind compressed bodies") == isMarked)
        }
    }
}
