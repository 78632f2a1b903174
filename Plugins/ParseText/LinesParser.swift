public import Quern
import QuernEncoding
import QuernText

/// Reads text whose every line is a document, such as a list of sentences or one article a line.
///
/// LF ends a line, and a CR before it is no part of the document. Blank lines are no documents. `encoding: auto` finds one
/// encoding for the whole file; where it had to be guessed, or a line has bytes that mean nothing in it, the metadata
/// say so: those bytes become U+FFFD, are counted, and the first of them located. Files in UTF-16 and the like are read
/// whole, and must have their encoding declared. Files that are no text are quarantined.
public struct LinesParser: Parser {
    @Parameter("Whether to number documents by their line (`line` in the metadata).") var numbers =
        false
    @Parameter("The encoding, such as utf-8 or windows-1252; auto guesses it file by file.")
    var encoding = EncodingChoice.auto

    public static let description = StageDescription(
        "lines", "Reads text whose every line is a document.", version: 5,
        sets: ["line", "encoding"],
        examples: [
            Example(
                "A document a line", [:], "The mill.\n\nThe river.\n",
                documents: ["The mill.", "The river."]),
            Example(
                "With its number", ["numbers": true], "\nThe mill.", gives: "The mill.",
                sets: ["line": 2]),
            Example(
                "A declared encoding", ["encoding": "latin1"], "The mill.\r\n",
                documents: ["The mill."]),
            Example(
                "An RTF document is no text", [:], "{\\rtf1\\ansi\nThe mill.\n}",
                fails: "looks like a binary file (an RTF document)"),
            Example(
                "Zero bytes and controls are no text", [:],
                "\u{0}\u{1}\u{2}\u{3}a\u{0}\n\u{0}\u{7}\u{0}d",
                fails: "looks like a binary file"),
        ])

    private var isReadByLine = true
    public var dependsOnPlace: Bool { numbers }

    public init() {}

    public mutating func prepare(in context: PreparationContext) throws {
        if case .named(let encoding) = encoding { isReadByLine = encoding.keepsPunctuation }
    }

    public var framing: Framing {
        isReadByLine ? .records(LineCutter(encoding: encoding)) : .resource
    }

    public func parse(
        _ record: Record, into documents: inout ParsedDocuments, in context: StageContext
    ) throws {
        var isEmpty = true
        if isReadByLine {
            try Self.forEachLine(of: record.bytes) { line, number in
                let bytes = UnsafeRawBufferPointer(rebasing: record.bytes[line])
                let source = try EncodedText(bytes, of: record, as: encoding, in: context)
                if source.text.isEmpty { return }
                isEmpty = false
                try documents.add(
                    text: source.text, sourceMap: source.sourceMap, range: line, lines: number,
                    metadata: metadata(source.report, line: record.line + number))
            }
        } else {
            let source = try EncodedText(record, as: encoding, in: context)
            var text = source.text
            try text.withUTF8 { bytes in
                try Self.forEachLine(of: UnsafeRawBufferPointer(bytes)) { line, number in
                    isEmpty = false
                    let range = source.sourceMap.originRange(of: line)
                    try documents.add(
                        text: String(decoding: bytes[line], as: UTF8.self),
                        sourceMap: source.sourceMap.part(line).counted(from: range.lowerBound),
                        range: range, lines: number,
                        metadata: metadata(
                            source.report(of: line, in: bytes), line: record.line + number))
                }
            }
        }
        if isEmpty { documents.skip("no text") }
    }

    private func metadata(_ report: Metadata, line: Int) -> Metadata {
        var metadata = Metadata()
        if numbers { metadata["line"] = .integer(line) }
        if let remark = EncodedText.remark(report) { metadata["encoding"] = .record(remark) }
        return metadata
    }

    /// Calls `body` with every line that is not blank, without its line break, and how many lines come before it.
    private static func forEachLine(
        of bytes: UnsafeRawBufferPointer, _ body: (Range<Int>, Int) throws -> Void
    ) rethrows {
        var start = 0
        var number = 0
        let text = bytes.bindMemory(to: UInt8.self)
        while start < bytes.count {
            let end = UTF8Scan.firstIndex(of: 0x0A, in: text, from: start) ?? bytes.count
            let stop = end > start && bytes[end - 1] == 0x0D ? end - 1 : end
            if !LineCutter.isBlank(bytes, start..<stop) { try body(start..<stop, number) }
            start = end + 1
            number += 1
        }
    }
}
