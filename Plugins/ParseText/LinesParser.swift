public import Quern
import QuernText

/// Reads text whose every line is a document, such as a list of sentences or one article a line.
///
/// The text must be UTF-8; bytes that are none become U+FFFD and are counted. LF ends a line, and a CR
/// before it is no part of the document. Blank lines are no documents.
public struct LinesParser: Parser {
    @Parameter("Whether to number documents by their line (`line` in the metadata).") var numbers =
        false

    public static let description = StageDescription(
        "lines", "Reads text whose every line is a document.",
        examples: [
            Example(
                "A document a line", [:], "The mill.\n\nThe river.\n",
                documents: ["The mill.", "The river."]),
            Example(
                "With its number", ["numbers": true], "The mill.", gives: "The mill.",
                sets: ["line": 1]),
        ])

    public let framing = Framing.lines
    public var dependsOnPlace: Bool { numbers }

    public init() {}

    public func parse(
        _ record: Record, into documents: inout ParsedDocuments, in context: StageContext
    ) throws {
        let decoded = TextDecoder(.utf8).decode(record.bytes.bindMemory(to: UInt8.self))
        context.count("invalid bytes", by: decoded.invalidBytes)
        var metadata = Metadata()
        if decoded.invalidBytes > 0 { metadata["invalid_bytes"] = .integer(decoded.invalidBytes) }
        if numbers { metadata["line"] = .integer(record.line) }
        var map = SourceMap.Builder()
        for run in decoded.runs {
            map.appendRun(
                text: run.textUnit, origin: run.originUnit, count: run.count, from: run.originStart)
        }
        try documents.add(text: decoded.text, sourceMap: map.build(), metadata: metadata)
    }
}
