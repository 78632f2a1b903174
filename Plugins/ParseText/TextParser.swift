public import Quern
import QuernEncoding
import QuernText

/// Reads a file of plain text as one document.
///
/// The encoding is declared or guessed; either way the metadata say which it is and how it is known.
/// Bytes that mean nothing in it become U+FFFD, are counted, and the first of them located. Every
/// character is mapped to its bytes in the file. Files that are no text are quarantined.
public struct TextParser: Parser {
    public enum Title: String, CaseIterable, ParameterValue {
        case firstLine = "first_line"
        case fileName = "file_name"
        case none
    }

    @Parameter(
        "The encoding, such as utf-8, windows-1252 or gb18030; auto guesses it file by file.")
    var encoding = EncodingChoice.auto
    @Parameter("Where the title is taken from; a first line stays in the text too.")
    var title = Title.none

    public static let description = StageDescription(
        "text", "Reads a file of plain text as one document.",
        examples: [
            Example(
                "Most files are UTF-8", [:], "Der Fluß führt Hochwasser.\n",
                gives: "Der Fluß führt Hochwasser.\n",
                sets: ["encoding": .record(["name": "utf-8", "source": "valid"])]),
            Example(
                "A byte order mark is no text", [:], "\u{FEFF}Hello", gives: "Hello",
                sets: ["encoding": .record(["name": "utf-8", "source": "bom"])]),
            Example(
                "An encoding that is known", ["encoding": "latin1"], "plain",
                sets: ["encoding": .record(["name": "windows-1252", "source": "declared"])]),
            Example(
                "The first line as title", ["title": "first_line"],
                "\n  The lake froze \nIt was cold.",
                gives: "\n  The lake froze \nIt was cold.", sets: ["title": "The lake froze"]),
            Example(
                "The file's name as title", ["title": "file_name"], "text",
                sets: ["title": "sample"]),
            Example("No text, no document", [:], " \n\t\u{3000}\n", documents: []),
            Example("An empty file", [:], "", documents: []),
            Example(
                "A PDF is no text", [:], "%PDF-1.7 …",
                fails: "looks like a binary file (a PDF document)"),
            Example(
                "Zero bytes and controls", [:], "\u{0}\u{1}\u{2}\u{3}abc\u{0}\u{0}\u{7}\u{0}d",
                fails: "looks like a binary file"),
            Example("A slip in a name", ["encoding": "utf-9"], "", fails: "did you mean 'utf-8'"),
        ])

    /// A first line beyond this many bytes is a paragraph and no title.
    private static let titleLimit = 300

    public init() {}

    public func parse(
        _ record: Record, into documents: inout ParsedDocuments, in context: StageContext
    ) throws {
        let source = try EncodedText(record, as: encoding, in: context)
        var text = source.text
        let titleRange = text.withUTF8 { Self.firstLine(of: $0) }
        guard let titleRange else {
            documents.skip("no text")
            return
        }
        var metadata = Metadata()
        switch title {
        case .firstLine where titleRange.count <= Self.titleLimit:
            metadata.title = text.withUTF8 { String(decoding: $0[titleRange], as: UTF8.self) }
        case .fileName: metadata.title = Self.stem(of: record.resource.fileName)
        default: break
        }
        metadata["encoding"] = .record(source.report)
        try documents.add(text: text, sourceMap: source.sourceMap, metadata: metadata)
    }

    /// The first line with something in it, without white space at its ends; nil when there is none.
    private static func firstLine(of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        var start = 0
        while start < bytes.count {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: start)
            guard CharacterClass.whiteSpace.contains(scalar) || scalar == 0 else { break }
            start += length
        }
        guard start < bytes.count else { return nil }
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        while end > start, case (let scalar, let length) = UTF8Scan.scalar(bytes, before: end),
            CharacterClass.whiteSpace.contains(scalar)
        { end -= length }
        return start..<end
    }

    private static func stem(of name: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }
}
