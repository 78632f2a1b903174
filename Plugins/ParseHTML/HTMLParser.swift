public import Quern
internal import QuernEncoding
internal import QuernText

/// Reads a web page: its main text, and what it says about itself.
///
/// The text is that of the article; of a forum, the posts; of documentation, the page without its menus. Blocks
/// are separated by blank lines, items of lists and rows of tables stand on lines of their own, cells have
/// ` | ` between them, white space is collapsed as in browsers, and `pre` stays as it is. Everything else that
/// the page shows is taken out again by rules, such as `html-navigation` and `html-comments`, so that the history
/// holds it. What is never shown, such as scripts, is no text. Every character is mapped to the page's bytes.
public struct HTMLParser: Parser {
    public enum Favour: String, CaseIterable, ParameterValue {
        case balance, precision, recall
    }

    @Parameter(
        "What to favour where a block may be main text or not: precision leaves it out, recall keeps it, and paragraphs that repeat others, too."
    )
    var favour = Favour.balance
    @Parameter("Whether to keep comments of readers; the posts of a forum are kept anyway.")
    var comments = false
    @Parameter("Whether to keep tables.") var tables = true
    @Parameter("Whether to keep captions of pictures.") var captions = false
    @Parameter(
        "Whether to keep the page's title where it stands in the text; it is in the metadata, too.")
    var title = false
    @Parameter("Whether to annotate links, with their targets, in the layer `links`.")
    var links = false
    @Parameter(
        "The fewest characters (bytes of UTF-8) of main text that are believed; when fewer are found, the text is what the page holds "
            + "as data for scripts (`articleBody`), or else all of the page that is no menu or the like.",
        in: 0...)
    var minLength = 200
    @Parameter(
        "The encoding, such as utf-8 or windows-1252; auto takes what the page declares, else guesses."
    )
    var encoding = EncodingChoice.auto
    @Parameter("The largest page to read, in megabytes (of 1,000,000 bytes).", in: 1...1000)
    var maxMegabytes = 64

    public static let description = StageDescription(
        "html", "Reads web pages: the main text, title, authors, dates and other metadata.",
        version: 7, writes: PageSpan.Kind.structural + ["links"],
        sets: [
            "title", "authors", "date", "date_modified", "language", "source", "url",
            "description", "tags", "found_in", "encoding",
        ], examples: examples)

    public init() {}

    public var layers: LayerContract {
        LayerContract(writes: PageSpan.Kind.structural + (links ? ["links"] : []))
    }

    public func parse(
        _ record: Record, into documents: inout ParsedDocuments, in context: StageContext
    ) throws {
        guard record.bytes.count <= maxMegabytes * 1_000_000 else {
            throw StageError(
                "the page has \(record.bytes.count) bytes, and at most \(maxMegabytes) MB were expected; raise "
                    + "'max_megabytes', or leave it out of the inputs",
                atByte: maxMegabytes * 1_000_000)
        }
        let source = try EncodedText(record, as: choice(record), in: context)
        var metadata = Metadata()
        var utf8 = source.text
        let extraction = try utf8.withUTF8 { bytes in
            do throws(TreeBuilder.TooManyNodes) {
                let tree = try TreeBuilder.tree(of: bytes)
                PageMetadata.read(tree, from: record.name, into: &metadata)
                return Extraction(tree, title: metadata.title, options)
            } catch {
                throw StageError(
                    "the page has more than \(TreeBuilder.nodeLimit) elements and pieces of text, which no page has; "
                        + "leave it out of the inputs",
                    atByte: source.sourceMap.originRange(of: error.offset..<error.offset).lowerBound
                )
            }
        }
        guard !extraction.text.isEmpty else {
            documents.skip("no text")
            return
        }
        if let language = metadata.language,
            !DeclaredLanguage.isBelievable(language, for: extraction.scripts)
        {
            metadata.language = nil
        }
        if extraction.isEmbedded { context.count("texts of structured data") }
        metadata["encoding"] = .record(source.report)
        let isVerbatim =
            source.sourceMap.pieceCount == 1 && source.text.utf8.count == record.bytes.count
        try documents.add(
            text: extraction.text,
            sourceMap: isVerbatim
                ? extraction.map : source.sourceMap.composed(with: extraction.map),
            metadata: metadata
        ) { document, tags in
            if !extraction.removals.isEmpty {
                try document.edit(as: Rule("html")) { edits in
                    for (range, rule) in extraction.removals { edits.remove(range, as: rule) }
                }
            }
            for (layer, annotations) in extraction.annotations { tags.annotate(layer, annotations) }
        }
    }

    private var options: ExtractionOptions {
        ExtractionOptions(
            favour: favour, title: title, comments: comments, captions: captions, tables: tables,
            links: links, minLength: minLength)
    }

    private func choice(_ record: Record) -> EncodingChoice {
        // What the page says of itself counts when its carrier has said nothing, or the western encoding that servers say
        // of everything, and the page can be read as what it says.
        guard case .auto = encoding, let declared = DeclaredEncoding.encoding(of: record.bytes)
        else { return encoding }
        switch EncodedText.declaration(of: record) {
        case nil: return .named(declared)
        case .windows1252? where declared != .windows1252:
            let bytes = record.bytes.bindMemory(to: UInt8.self)
            return TextDecoder(declared).decode(bytes).invalidBytes == 0
                ? .named(declared) : encoding
        default: return encoding
        }
    }
}
