public import Quern
import QuernText

/// Reads the text layer of PDF files by `pdftotext` (poppler-utils), page by page.
///
/// A file is a document; its pages are joined by an empty line, and the layer `pages` has each page that has text, with its
/// number; pages without text, as scans are, are counted. Title, author and date of creation come from the file's own description. Running heads, page numbers and
/// hyphens at line ends are text, which cleaners may take away.
///
/// A PDF holds drawing instructions, not text, so its characters have no bytes of their own: the address of every
/// character is the whole file, and its page. Files that are encrypted, that cannot be opened, or hold images of pages only go
/// to quarantine. Of a damaged file that can be opened, text and whole pages may be missing: what `pdftotext` says is wrong with it is
/// the list `pdf.errors`, and such files are counted. The program is started for each file, with limits on time, memory and
/// output. What it gives depends on its version, which is part of the run record; `poppler` asks for one.
public struct PDFParser: Parser {
    public enum Order: String, CaseIterable, Sendable, ParameterValue {
        case reading, layout, raw
    }

    @Parameter(
        "The order of the text: as one reads it, as it lies on the page, or as the file draws it.")
    var order = Order.reading
    @Parameter("Whether to read title, author and date of creation; starts a second program.")
    var info = true
    @Parameter("How long a program may work on one file.", decides: false)
    var deadline = TimeSpan.seconds(60)
    @Parameter("How much memory a program may take; Linux only.", decides: false)
    var memory: ByteSize = 1_073_741_824
    @Parameter("How much text a file may give.") var limit: ByteSize = 67_108_864
    @Parameter("The version of poppler that must be there; any, where nothing is said.")
    var poppler: String? = nil

    public static let description = StageDescription(
        "pdf", "Reads the text layer of PDF files, page by page.", version: 2, writes: ["pages"],
        sets: ["title", "authors", "date", "pdf"],
        examples: [
            Example(
                "Two pages", [:],
                sample(
                    ["The mill.", "Grinds rice."],
                    info: "/Title(A mill)/Author(Ada Lind)/CreationDate(D:20240904101500Z)"),
                gives: "The mill.\n\nGrinds rice.",
                sets: ["title": "A mill", "authors": ["Ada Lind"], "date": "2024-09-04"],
                annotates: ["pages": ["The mill.=1", "Grinds rice.=2"]]),
            Example(
                "Without its description", ["info": false],
                sample(["The mill."], info: "/Title(A mill)"), gives: "The mill.",
                sets: ["pdf": .record(["pages": 1])]),
            Example(
                "Images of pages", [:], sample(["", ""]),
                fails: "has no text layer: its 2 pages hold images only"),
            Example("A cut-off file", [:], "%PDF-1.4\n1 0 obj<</Type", fails: "is damaged"),
            Example("No PDF", [:], "The mill.", fails: "is no PDF: it does not begin with '%PDF-'"),
        ])

    private var program: TextProgram {
        TextProgram(order: order, deadline: deadline, memory: memory.bytes, limit: limit.bytes)
    }

    public init() {}

    public mutating func prepare(in context: PreparationContext) throws {
        let found = try program.version()
        if let poppler, poppler != found {
            throw StageError(
                "needs version \(poppler) of poppler, and version \(found) is installed")
        }
        // Another version may give other text, so it is part of the fingerprint and of the record.
        poppler = found
    }

    public func parse(
        _ record: Record, into documents: inout ParsedDocuments, in context: StageContext
    ) throws {
        guard Self.isPDF(record.bytes) else {
            throw StageError("is no PDF: it does not begin with '%PDF-'", atByte: 0)
        }
        let bytes = Array(record.bytes)
        let answer = try program.text(of: bytes)
        let pages = PageText(answer.printed)
        context.count("invalid bytes", by: pages.invalidBytes)
        guard !pages.spans.isEmpty else {
            let count = pages.count == 1 ? "its page holds" : "its \(pages.count) pages hold"
            throw StageError(
                "has no text layer: \(count) images only; have its characters recognised first")
        }
        // Scans behind a page that was set: their words are not in the document.
        context.count("pages without text", by: pages.count - pages.spans.count)
        var metadata = Metadata()
        var facts = Metadata(["pages": .integer(pages.count)])
        if !answer.errors.isEmpty {
            context.count("files read with errors")
            facts["errors"] = .list(answer.errors.map { .string($0) })
        }
        if info {
            DocumentInfo(try program.info(of: bytes)).set(&metadata, &facts)
            if metadata.date == nil, facts["created"] != nil {
                context.count(CalendarDate.unreadableCount)
            }
        }
        metadata["pdf"] = .record(facts)
        var map = SourceMap.Builder()
        map.appendReplacement(pages.text.utf8.count, for: 0..<bytes.count)
        try documents.add(text: pages.text, sourceMap: map.build(), metadata: metadata) { _, tags in
            tags.annotate(
                "pages",
                pages.spans.map {
                    Annotation(
                        $0.range, label: String($0.number),
                        attributes: ["number": .integer($0.number)])
                })
        }
    }

    /// Readers take files with something before the mark, up to 1024 bytes.
    private static func isPDF(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let mark = Array("%PDF-".utf8)
        guard bytes.count >= mark.count else { return false }
        for start in 0...min(1024, bytes.count - mark.count)
        where bytes[start] == mark[0] {
            if bytes[start..<(start + mark.count)].elementsEqual(mark) { return true }
        }
        return false
    }

    /// A small PDF for examples; pages without text are empty.
    private static func sample(_ pages: [String], info: String = "") -> String {
        let kids = pages.indices.map { "\(10 + 2 * $0) 0 R" }.joined(separator: " ")
        var text = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>endobj
            3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
            4 0 obj<<\(info)>>endobj

            """
        for (index, page) in pages.enumerated() {
            let drawing = page.isEmpty ? "" : "BT /F1 12 Tf 20 100 Td (\(page)) Tj ET"
            text += """
                \(10 + 2 * index) 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]\
                /Resources<</Font<</F1 3 0 R>>>>/Contents \(11 + 2 * index) 0 R>>endobj
                \(11 + 2 * index) 0 obj<</Length \(drawing.utf8.count)>>stream
                \(drawing)
                endstream endobj

                """
        }
        return text + "trailer<</Size 99/Root 1 0 R/Info 4 0 R>>\n%%EOF\n"
    }
}

// MARK: Checks

extension PDFParser {
    /// Reads bytes as `pdftotext` prints them and traps when a law is broken; for fuzzing.
    package static func checkPages(_ printed: [UInt8]) {
        let pages = PageText(printed)
        var last = 0
        var number = 0
        for page in pages.spans {
            precondition(page.range.lowerBound >= last && !page.range.isEmpty, "pages overlap")
            precondition(page.number > number && page.number <= pages.count, "pages miscounted")
            (last, number) = (page.range.upperBound, page.number)
        }
        precondition(last == pages.text.utf8.count, "text outside pages")
    }

    /// Reads bytes as `pdfinfo` prints them; for fuzzing.
    package static func checkInfo(_ printed: [UInt8]) {
        var (metadata, facts) = (Metadata(), Metadata())
        DocumentInfo(printed).set(&metadata, &facts)
        precondition(metadata.date.map { CalendarDay(iso: $0)?.iso == $0 } ?? true, "no date")
    }
}
