import Quern
import QuernStandard
import QuernTesting
import QuernYAML
import TestSupport
import Testing

/// Bytes that nobody would write, given to every parser that ships.
///
/// None may crash or hang; every record becomes documents, or goes to quarantine with a reason, or is left out with one; and
/// every document lies in its record, byte for byte.
@Suite struct HostileBytesTests {
    /// A parser, a small file for it with characters of one to four bytes, and its parameters.
    struct Target: Sendable, CustomTestStringConvertible {
        let name: String
        let file: String
        let good: String
        var parameters: [(name: String, value: Metadata.Value)] = []

        var testDescription: String { name }
    }

    static let targets: [Target] = [
        Target(
            name: "csv", file: "a.csv",
            good: "id,text,place\n1,\"Tea é, \"\"中\"\"\nand 😀\",Łódź\n2,Rye,\n"),
        Target(
            name: "html", file: "a.html",
            good:
                "<!DOCTYPE html><meta charset=utf-8><title>é</title><body><p>The mill &amp; 中 😀 <b>stands</b>."
                + "<script>x</script><p>It is old, and it grinds.</body>"),
        Target(
            name: "jsonl", file: "a.jsonl",
            good: "{\"id\":\"1\",\"text\":\"é\\u4e2d 😀\\n\"}\n\n{\"text\":\"b\"}\n"),
        Target(name: "lines", file: "a.txt", good: "The mill é\n\n中 😀\nb"),
        Target(
            name: "markdown", file: "a.md",
            good:
                "---\ntitle: é\n---\n# 中\n\n- a *b* &eacute;\n  > [c](d)\n\n| a | b |\n|---|---|\n| 😀 | `x` |\n"
        ),
        Target(name: "pdf", file: "a.pdf", good: "%PDx é 中 😀"),
        Target(name: "route", file: "a.txt", good: "The mill é 中 😀\n"),
        Target(
            name: "text", file: "a.txt", good: "The mill é\n* *\n中 😀\n",
            parameters: [("split", "^[*] [*]$")]),
        Target(name: "tsv", file: "a.tsv", good: "id\ttext\n1\tTea é 中\n2\t😀\n"),
        Target(
            name: "warc", file: "a.warc", good: archive,
            parameters: [
                (
                    "routes",
                    [
                        .record(["media": "text/html", "parse": "html"]),
                        .record(["media": "text/csv", "parse": "csv"]),
                        .record(["media": "*", "parse": "lines"]),
                    ]
                )
            ]),
        Target(
            name: "xml", file: "a.xml",
            good:
                "<?xml version=\"1.0\"?><all><doc a='é'>中 &amp; <![CDATA[😀]]></doc><!-- x --><doc>b</doc></all>",
            parameters: [("document", "//doc")]),
    ]

    /// A page, a table, and lines that had to be decoded.
    static let archive: String = {
        func record(_ number: Int, _ type: String, _ body: String, _ more: String = "") -> String {
            let block = "HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\n\(more)\r\n\(body)"
            return
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://mill.example/\(number)\r\n"
                + "Content-Type: application/http\r\nContent-Length: \(block.utf8.count)\r\n\r\n"
                + block + "\r\n\r\n"
        }
        return record(1, "text/html; charset=utf-8", "<p>é 中 😀 The mill</p>")
            + record(2, "text/csv", "id,text\n1,Tea é\n2,\"Rye\n\"\n")
            + record(
                3, "text/plain", "c\r\nMill é\n\n中\r\n9\r\n😀\nLock\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n")
    }()

    static let registry = try? StageRegistry(standardPlugins)

    @Test func everyParserIsHere() throws {
        // News reads what text reads, with rules that it has to be given.
        let shipped = try #require(Self.registry).entries.filter { $0.kind == .parse }.map(\.name)
        #expect(Set(Self.targets.map(\.name)).union(["news"]) == Set(shipped))
    }

    // MARK: What is given

    @Test(arguments: targets) func oneByte(_ target: Target) throws {
        let parse = try parser(target)
        try parse([], "nothing")
        for byte in UInt8.min...UInt8.max { try parse([byte], "the byte \(byte)") }
    }

    @Test(arguments: targets) func aMillionTimesTheSame(_ target: Target) throws {
        let parse = try parser(target)
        for byte in Array("a<\"[&\n\r >*-".utf8) + [0x00, 0x80, 0xFF] {
            try parse([UInt8](repeating: byte, count: 1 << 20), "a megabyte of \(byte)")
        }
    }

    @Test(arguments: targets) func cutAnywhere(_ target: Target) throws {
        let parse = try parser(target)
        let good = Array(target.good.utf8)
        for end in good.indices {
            try parse(Array(good[..<end]), "cut at \(end)")
            try parse(Array(good[end...]), "from \(end)")
        }
    }

    @Test(arguments: targets) func aBadByteAnywhere(_ target: Target) throws {
        let parse = try parser(target)
        let good = Array(target.good.utf8)
        for place in good.indices {
            for byte: UInt8 in [0x00, 0x0A, 0x0D, 0x22, 0x3C, 0x80, 0xC3, 0xF0, 0xFF] {
                var bytes = good
                bytes[place] = byte
                try parse(bytes, "\(byte) at \(place)")
            }
            // A byte order mark, as files that were put together have, and NULs.
            for piece: [UInt8] in [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0, 0]] {
                try parse(good[..<place] + piece + good[place...], "\(piece) at \(place)")
            }
        }
    }

    @Test(arguments: targets) func lineEndsOfAllKinds(_ target: Target) throws {
        let parse = try parser(target)
        var random = SeededGenerator(seed: 71)
        for ending in ["\r", "\r\n", "\n\r", "\r\r\n"] {
            try parse(
                Array(target.good.replacing("\n", with: ending).utf8), ending.debugDescription)
        }
        for round in 0..<50 {
            let bytes = target.good.utf8.flatMap { byte -> [UInt8] in
                byte == 0x0A || byte == 0x20
                    ? [[0x0A], [0x0D], [0x0D, 0x0A], [0x0A, 0x0D]].randomElement(using: &random)!
                    : [byte]
            }
            try parse(bytes, "line ends of round \(round)")
        }
    }

    @Test(arguments: targets) func deep(_ target: Target) throws {
        let parse = try parser(target)
        for piece in [
            "<a>", "<div>", "[", "{\"a\":", "> ", "- ", "*", "(", "&a;", "<!--", "\"", "<![CDATA[",
        ] {
            let deep = [UInt8](String(repeating: piece, count: 5_000).utf8)
            try parse(deep, "5,000 times \(piece)")
            try parse(Array(target.good.utf8) + deep, "5,000 times \(piece), behind a good text")
        }
    }

    @Test(arguments: [
        #""\ud800""#, #""\udc00""#, #""a\ud83d""#, #""\ud83dA""#, #""\ud83d\u0041""#,
        #""\udc00\ud800""#,
        #""\uD83D\uD83D\uDE00""#, #""\u""#, #""\ud8""#, #""\ud800\u""#,
    ])
    func loneSurrogates(text: String) throws {
        let target = try #require(Self.targets.first { $0.name == "jsonl" })
        let parse = try parser(target)
        for line in [
            "{\"text\":\(text)}", "{\(text):1,\"text\":\"a\"}", "{\"text\":\"a\",\"id\":\(text)}",
        ] {
            try parse(Array(line.utf8), line)
        }
    }

    // MARK: What must hold

    /// A function that parses a file and checks what becomes of it.
    private func parser(
        _ target: Target
    ) throws -> (_ bytes: [UInt8], _ note: String) throws -> Void {
        let registry = try #require(Self.registry)
        let entry = try #require(
            registry.entries.first { $0.kind == .parse && $0.name == target.name })
        func make<P: Parser>(_ type: P.Type) throws -> any Parser {
            try StageHarness(
                type, target.parameters, reader: { try YAML.node(of: $0) }, registry: registry
            ).stage
        }
        let type = try #require(entry.type as? any Parser.Type)
        let parser = try make(type)
        return { bytes, note in try check(parser, bytes, target.file, note) }
    }

    private func check(
        _ parser: any Parser, _ bytes: [UInt8], _ file: String, _ note: String
    ) throws {
        let note = Comment(rawValue: note)
        try bytes.withUnsafeBytes { buffer in
            let type = MediaType.of(file, buffer)
            let resource = Resource(
                name: file, sha256: String(repeating: "0", count: 64), size: bytes.count,
                mediaType: type)
            let framing = parser.framing(of: file, type: type)
            let preamble: (header: [UInt8], finding: [UInt8]?)
            do {
                preamble = try framing.preamble(of: buffer)
            } catch {
                return checkReason(error, in: bytes.count, note)
            }
            var isHeader = framing.hasHeader
            var end = 0
            try framing.forEachRecord(of: buffer) { framed in
                // Only blank lines lie between records.
                #expect(framed.span.lowerBound >= end, note)
                #expect(buffer[end..<framed.span.lowerBound].allSatisfy { $0 <= 0x20 }, note)
                end = framed.span.upperBound
                if isHeader {
                    isHeader = false
                    return
                }
                let part = UnsafeRawBufferPointer(rebasing: buffer[framed.content])
                let record = Record(
                    bytes: part, resource: resource, start: framed.content.lowerBound,
                    line: framed.line, isWholeResource: part.count == bytes.count,
                    header: preamble.header, finding: preamble.finding)
                checkFate(of: record, parser, framed.content, note)
            }
            #expect(buffer[min(end, buffer.count)...].allSatisfy { $0 <= 0x20 }, note)
        }
    }

    private func checkFate(
        of record: Record, _ parser: any Parser, _ range: Range<Int>, _ note: Comment
    ) {
        var parsed = ParsedDocuments()
        parsed.begin(record, stage: 0)
        do {
            try parser.parse(record, into: &parsed, in: StageContext(label: "hostile"))
        } catch {
            return checkReason(error, in: range.count, note)
        }
        let refusals = parsed.refusals
        for refusal in refusals {
            #expect(!refusal.message.isEmpty && range.contains(refusal.range), note)
        }
        let documents = parsed.take()
        if documents.isEmpty, refusals.isEmpty { #expect(!parsed.skips.isEmpty, note) }
        var decodedEnd = 0
        for document in documents {
            let origin = document.origin.range
            #expect(range.contains(origin), note)
            #expect(document.sourceMap.textLength == document.text.utf8.count, note)
            if document.text.utf8.count < 4096, document.origin.decoding == nil {
                #expect(document.originsAscend(within: origin.count), note)
            }
            if document.origin.decoding != nil {
                // Each has bytes of its own in what was decoded.
                let bytes = document.sourceMap.originRange(of: 0..<document.text.utf8.count)
                #expect(bytes.lowerBound >= decodedEnd, note)
                decodedEnd = bytes.upperBound
            }
            for layer in document.annotations.layers {
                for annotation in layer.annotations {
                    #expect(annotation.range.upperBound <= document.text.utf8.count, note)
                }
            }
        }
    }

    /// What goes to quarantine says why, in words for people, and where.
    private func checkReason(_ error: any Error, in count: Int, _ note: Comment) {
        guard let error = error as? StageError else {
            Issue.record("\(note): \(type(of: error)): \(error)")
            return
        }
        #expect(!error.message.isEmpty, note)
        if let place = error.offset { #expect((0...count).contains(place), note) }
    }
}
