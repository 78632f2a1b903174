import ParseWARC
import Quern
import QuernTesting
import TestSupport

/// Parsers that do as little as they can, for bodies of responses.
struct PlainParsersPlugin: Plugin {
    let name = "PlainParsers"
    let version = "1.0.0"
    let stages: [any Stage.Type] = [WholeParser.self, RowsParser.self, PiecesParser.self]
}

/// All of a record is one document.
struct WholeParser: Parser {
    static let description = StageDescription("whole", "Reads a record as it is.", examples: [])

    func parse(
        _ record: Record, into documents: inout ParsedDocuments, in context: StageContext
    ) throws {
        try documents.add(
            text: String(decoding: record.bytes, as: UTF8.self),
            sourceMap: SourceMap(verbatim: record.bytes.count))
    }
}

/// Every line is a record of its own, and one with a `#` is bad there.
struct RowsParser: Parser {
    static let description = StageDescription("rows", "Reads lines.", examples: [])

    let framing = Framing.lines

    func parse(
        _ record: Record, into documents: inout ParsedDocuments, in context: StageContext
    ) throws {
        context.count("rows")
        if record.bytes.elementsEqual("-".utf8) { return documents.skip("no row") }
        try documents.add(
            text: String(decoding: record.bytes, as: UTF8.self),
            sourceMap: SourceMap(verbatim: record.bytes.count)
        ) { document, _ in
            // One edit a document.
            try document.edit(as: Rule("initial")) { $0.remove(0..<1) }
        }
        if let place = record.bytes.firstIndex(of: UInt8(ascii: "#")) {
            throw StageError("a bad row in line \(record.line)", atByte: place)
        }
    }
}

/// Every line of a record that is the whole resource is a document, and a `#` makes all of it bad.
struct PiecesParser: Parser {
    static let description = StageDescription("pieces", "Reads lines at once.", examples: [])

    func parse(
        _ record: Record, into documents: inout ParsedDocuments, in context: StageContext
    ) throws {
        var (start, lines) = (0, 0)
        for line in record.bytes.split(separator: 0x0A) {
            if let place = line.firstIndex(of: UInt8(ascii: "#")) {
                throw StageError("a bad piece", atByte: place)
            }
            let range = start..<(start + line.count)
            try documents.add(
                text: String(decoding: line, as: UTF8.self),
                sourceMap: SourceMap(verbatim: line.count), range: range, lines: lines)
            start = range.upperBound + 1
            lines += 1
        }
    }
}

/// Archives, and what is made of them.
enum Archive {
    /// A record of a page.
    static func response(
        _ body: String, headers: String = "", url: String = "http://mill.example/a"
    ) -> String {
        record(
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\(headers)\r\n\(body)",
            "WARC-Type: response\r\nWARC-Target-URI: \(url)\r\nContent-Type: application/http\r\n")
    }

    /// A record of a page whose body is sent in one chunk.
    static func chunked(_ body: String, url: String = "http://mill.example/a") -> String {
        response(
            "\(String(body.utf8.count, radix: 16))\r\n\(body)\r\n0\r\n\r\n",
            headers: "Transfer-Encoding: chunked\r\n", url: url)
    }

    /// A record of a file.
    static func resource(_ body: String, url: String? = "http://mill.example/a") -> String {
        record(
            body,
            "WARC-Type: resource\r\n" + (url.map { "WARC-Target-URI: \($0)\r\n" } ?? "")
                + "Content-Type: text/plain\r\n")
    }

    static func record(_ block: String, _ fields: String) -> String {
        "WARC/1.0\r\n\(fields)Content-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
    }

    typealias Outcome = (documents: [Document], refusals: [StageHarness<WARCParser>.Refusal])

    /// What is made of an archive by a parser for all that is in it.
    static func parsed(
        _ text: String, by parser: String = "whole",
        _ parameters: [(name: String, value: Metadata.Value)] = []
    ) throws -> Outcome {
        let route = Metadata.Value.record(["media": "*", "parse": .string(parser)])
        return try StageHarness(
            WARCParser.self, parameters + [("routes", .list([route]))],
            registry: StageRegistry([PlainParsersPlugin(), ParseWARCPlugin()])
        ).parseAll(Array(text.utf8), name: "a.warc")
    }
}

extension String {
    /// The bytes at which a text stands in this one for the first time.
    func place(of text: String) -> Range<Int>? { Array(utf8).firstRange(of: Array(text.utf8)) }

    /// The line of a byte, counted from 1.
    func line(at place: Int) -> Int { 1 + utf8.prefix(place).count { $0 == 0x0A } }
}
