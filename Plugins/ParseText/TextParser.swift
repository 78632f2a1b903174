public import Quern
import QuernEncoding
import QuernPatterns
import QuernText

/// Reads a file of plain text as one document, or cuts it into many by a pattern.
///
/// The encoding is declared or guessed; either way the metadata say which it is and how it is known.
/// Bytes that mean nothing in it become U+FFFD, are counted, and the first of them located. Every
/// character is mapped to its bytes in the file. Files that are no text are quarantined.
public struct TextParser: Parser {
    public enum SplitPoint: String, CaseIterable, ParameterValue {
        case separator, heading
    }

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
    @Parameter(
        "A regular expression at which the file is cut into documents; ^ and $ match at every line. A group named title gives the title of the document that follows."
    )
    var split: PatternText? = nil
    @Parameter(
        "What the pattern matches: a separator, which is left out, or the heading with which a document begins."
    )
    var splitAt = SplitPoint.separator

    @Parameter(
        "Cuts a file into documents of at least this size, at ends of lines; for large files that are lists of lines. Each is read alone, so an encoding other than UTF-8 should be declared.",
        in: 1...) var blocks: ByteSize? = nil

    public static let description = StageDescription(
        "text", "Reads a file of plain text as one document.", version: 6,
        sets: ["title", "encoding"],
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
            Example(
                "Many documents in one file", ["split": "^\\* \\* \\*$"],
                "The mill stands.\n* * *\n\nThe river runs.\n* * *\n",
                documents: ["The mill stands.", "The river runs."]),
            Example(
                "Lines that end as on Windows", ["split": "^\\* \\* \\*$"],
                "The mill.\r\n* * *\r\nThe river.\r\n", documents: ["The mill.", "The river."]),
            Example(
                "Documents that begin with a heading",
                ["split": "^CHAPTER (?<title>[IVX]+)$", "split_at": "heading"],
                "Preface\n\nCHAPTER I\nThe mill.\n\nCHAPTER II\nThe river.",
                documents: ["Preface", "CHAPTER I\nThe mill.", "CHAPTER II\nThe river."]),
            Example(
                "Blocks of lines", ["blocks": 10], "The mill.\nThe river.\nThe lock.\n",
                documents: ["The mill.\n", "The river.\n", "The lock.\n"]),
            Example(
                "A mistake in the expression", ["split": "(mill"], "",
                fails: "the regular expression cannot be compiled: missing closing parenthesis"),
            Example("No text, no document", [:], " \n\t\u{3000}\n", documents: []),
            Example("An empty file", [:], "", documents: []),
            Example(
                "A PDF is no text", [:], "%PDF-1.7 …",
                fails: "looks like a binary file (a PDF document)"),
            Example(
                "An RTF document is none, though its bytes are", [:], #"{\rtf1\ansi The mill.}"#,
                fails: "looks like a binary file (an RTF document)"),
            Example(
                "Zero bytes and controls", [:], "\u{0}\u{1}\u{2}\u{3}abc\u{0}\u{0}\u{7}\u{0}d",
                fails: "looks like a binary file"),
            Example("A slip in a name", ["encoding": "utf-9"], "", fails: "did you mean 'utf-8'"),
        ])

    /// A first line beyond this many bytes is a paragraph and no title.
    private static let titleLimit = 300

    private var pattern: Pattern?

    public init() {}

    public var framing: Framing {
        blocks.map { .records(BlockCutter(size: $0.bytes)) } ?? .resource
    }

    public mutating func prepare(in context: PreparationContext) throws {
        if blocks != nil, case .named(let declared) = encoding, declared != .utf8,
            declared.isUnicode
        {
            throw StageError(
                "'blocks' are cut at the byte that ends a line, and in \(declared.name) there is none; leave 'blocks' out"
            )
        }
        guard let split else {
            if splitAt != TextParser().splitAt { throw StageError("'split_at' needs 'split'") }
            return
        }
        if blocks != nil {
            throw StageError(
                "'blocks' would cut documents that 'split' makes; leave one of the two out")
        }
        do throws(Pattern.SyntaxError) {
            // The end of a line and what is in one mean the same in files of all systems. An expression that says neither may
            // begin a match between CR and LF, which is not found otherwise.
            pattern = try Pattern(
                split.text, multiline: true,
                knowsAllLineEnds: split.text.utf8.contains { $0 == 0x24 || $0 == 0x2E })
        } catch {
            throw Diagnostics([PatternText.syntaxError(split.text, error, at: split.location)])
        }
    }

    public func parse(
        _ record: Record, into documents: inout ParsedDocuments, in context: StageContext
    ) throws {
        let source = try EncodedText(record, as: encoding, in: context)
        var text = source.text
        let pieces = try text.withUTF8 { bytes in
            guard let pattern else { return [Piece(range: 0..<bytes.count)] }
            let (pieces, matches) = try TextSplit(pattern, keepsMatches: splitAt == .heading)
                .pieces(of: bytes)
            // Another year or language of an export may have other separators, and be one document.
            if matches == 0, !pieces.isEmpty { context.count("files without a match of 'split'") }
            return pieces
        }
        var isEmpty = true
        // Counted in the text: in UTF-16 half a character may look like the end of a line.
        var counted = (place: 0, lines: 0)
        for piece in pieces {
            let found = text.withUTF8 { bytes -> (line: Range<Int>, title: String?)? in
                let part = UnsafeBufferPointer(rebasing: bytes[piece.range])
                guard let line = Self.firstLine(of: part) else { return nil }
                let first =
                    line.count <= Self.titleLimit
                    ? String(decoding: part[line], as: UTF8.self) : nil
                return (line, title == .firstLine ? first : nil)
            }
            guard let found else { continue }
            isEmpty = false
            var metadata = Metadata()
            metadata.title =
                piece.title ?? found.title
                ?? (title == .fileName ? Self.stem(of: record.resource.fileName) : nil)
            guard pattern != nil else {
                metadata["encoding"] = .record(source.report)
                try documents.add(text: text, sourceMap: source.sourceMap, metadata: metadata)
                return
            }
            metadata["encoding"] = .record(
                text.withUTF8 { source.report(of: piece.range, in: $0) })
            counted.lines += text.withUTF8 { bytes in
                bytes[counted.place..<piece.range.lowerBound].count { $0 == 0x0A }
            }
            counted.place = piece.range.lowerBound
            let origin = source.sourceMap.originRange(of: piece.range)
            try documents.add(
                text: text.withUTF8 { String(decoding: $0[piece.range], as: UTF8.self) },
                sourceMap: source.sourceMap.part(piece.range).counted(from: origin.lowerBound),
                range: origin, lines: counted.lines, metadata: metadata)
        }
        if isEmpty { documents.skip("no text") }
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
