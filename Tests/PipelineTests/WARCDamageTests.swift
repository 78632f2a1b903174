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

    // MARK: Lengths

    /// Wrong lengths cost their records, whoever reads which slice.
    @Test func wrongLengths() throws {
        // Beyond the page that follows; beyond the file; too short.
        let errors = [7: 100, 500: 61_233, 501: 999_999_999, 1300: -5, 2999: 1_000_000]
        let archive = (0..<3000).flatMap { record($0, page($0), error: errors[$0] ?? 0) }
        let wanted = (0..<3000).filter { errors[$0] == nil }
        var outputs: Set<String> = []
        for more in [["--no-store"], ["--no-store", "--isolate"], [], ["--workers", "2"]] {
            try? FileManager.default.removeItem(atPath: directory.file("out"))
            let found = try run(archive, more)
            #expect(found.pages == wanted, "\(more)")
            #expect(found.errors.split(separator: "\n").count == errors.count, "\(found.errors)")
            outputs.insert(found.documents + found.errors)
        }
        #expect(outputs.count == 1)
    }

    // MARK: Members of gzip files

    /// Nothing can be read of the first member, or only as much as does not tell what the file is.
    @Test func damagedFirstMembers() throws {
        let members = (0..<5).map { Packed.gzip(record($0, page($0))) }
        var broken = members
        broken[0].replaceSubrange(10..<30, with: [UInt8](repeating: 0xFF, count: 20))
        // A block of two bytes, and then one of no kind that there is.
        let opening: [UInt8] =
            members[0].prefix(10) + [0, 2, 0, 0xFD, 0xFF, 0x57, 0x41, 0xFF, 0xFF, 0xFF]
        for first in [broken[0], opening] {
            let found = try run(first + members[1...].flatMap(\.self), name: "a.warc.gz")
            #expect(found.pages == [1, 2, 3, 4])
            #expect(
                found.errors.contains(" going on at byte \(first.count)\""), "\(found.errors)")
        }
    }

    /// However many members are damaged, the others are read.
    @Test func manyDamagedMembers() throws {
        let members = (0..<4000).flatMap { number in
            var member = Packed.gzip(record(number, page(number)))
            if number % 3 == 1 { member[member.count - 6] ^= 1 }
            return member
        }
        let found = try run(members, name: "a.warc.gz")
        #expect(found.pages == (0..<4000).filter { $0 % 3 != 1 })
        #expect(found.errors.contains("; and 1330 more"), "\(found.errors)")
    }

    /// Members that lie in each other and are all damaged would take time that grows with the square of their number.
    @Test func membersInEachOther() throws {
        // Each holds the beginning of the next one in a block that is stored, until the end of the file.
        let frame: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
        let mark = Array("WARC/1.0\r\n".utf8)
        func stored(_ size: Int) -> [UInt8] {
            [0, UInt8(size & 255), UInt8(size >> 8), UInt8(~size & 255), UInt8(~size >> 8 & 255)]
        }
        let unit = frame + stored(mark.count) + mark + stored(frame.count + 10 + mark.count)
        let nested = [[UInt8]](repeating: unit, count: 30_000).flatMap(\.self)
        let clock = ContinuousClock()
        let time = try clock.measure {
            let found = try run(
                Packed.gzip(record(0, page(0))) + nested, name: "a.warc.gz")
            #expect(found.pages == [0])
            #expect(found.errors.contains(" bytes are not read"), "\(found.errors)")
        }
        #expect(time < .seconds(120))
    }

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
            #expect(found.output.contains("bodies with more behind them") == isMarked)
        }
    }
}
