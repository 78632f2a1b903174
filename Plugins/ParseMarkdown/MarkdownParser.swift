public import Quern
internal import QuernEncoding

/// Reads a Markdown file as one document: text without markup, and layers for what the markup says.
///
/// CommonMark 0.31 with GFM's tables, strikethrough and task lists, footnotes, and front matter. Blocks
/// are set apart by blank lines, items of tight lists and rows of tables by line breaks, cells by ` | `;
/// a line break within a paragraph is a space. Every character keeps its place in the file.
///
/// Where it differs from the reference implementation: a tab that a container takes a part of
/// leaves no spaces in code behind it; containers deeper than 100 are text; of named references only
/// about 200 are known, others stay as written; addresses without brackets are no links; HTML is
/// taken out tag by tag, but for cells and blocks, which stay apart.
public struct MarkdownParser: Parser {
    @Parameter("The encoding, such as utf-8; auto guesses it file by file.")
    var encoding = EncodingChoice.auto
    @Parameter("Whether lines between --- or +++ at the top are metadata.") var frontMatter = true
    @Parameter("Whether the texts that stand for images are text.") var imageTexts = false

    public static let description = StageDescription(
        "markdown", "Reads a Markdown file: text without markup, structure as layers.", version: 8,
        writes: MarkdownLayer.allCases.map(\.rawValue),
        examples: [
            Example(
                "Markup goes, text and structure stay", [:],
                "# The mill\n\nIt *grinds* [rye](https://mill.example/rye) and `oats`.\n",
                gives: "The mill\n\nIt grinds rye and oats.", sets: ["title": "The mill"],
                annotates: ["headings": ["The mill=h1"], "links": ["rye"], "code": ["oats"]]),
            Example(
                "Front matter is metadata", [:],
                "---\ntitle: \"Rye: a history\"\nauthor: Ada Lind\ndate: 2024-09-04T10:00:00Z\ntags: [rye, mills]\n---\nRye came late.\n",
                gives: "Rye came late.",
                sets: [
                    "title": "Rye: a history", "authors": ["Ada Lind"], "date": "2024-09-04",
                    "tags": ["rye", "mills"],
                ]),
            Example(
                "Lists, quotations, listings", [:],
                "Grains:\n\n- rye\n- oats\n  and barley\n\n> Bread\n> is life.\n\n```swift\nlet a = 1\n```\n",
                gives: "Grains:\n\nrye\noats and barley\n\nBread is life.\n\nlet a = 1",
                annotates: [
                    "lists": ["rye\noats and barley=unordered"],
                    "block_quotations": ["Bread is life."],
                    "code": ["let a = 1=swift"],
                ]),
            Example(
                "A table", [:], "| Grain | Price |\n|---|--:|\n| Rye | **4** |\n",
                gives: "Grain | Price\nRye | 4", annotates: ["tables": ["Grain | Price\nRye | 4"]]),
            Example(
                "What is no markup stays", [:],
                "2 * 3 * 4, snake_case_name, [sic] and a \\*star\\*",
                gives: "2 * 3 * 4, snake_case_name, [sic] and a *star*"),
            Example("A rule at the top is no front matter", [:], "---\nA note\n", gives: "A note"),
            Example("Nothing but markup", [:], "![](mill.png)\n\n***\n", documents: []),
        ])

    public init() {}

    public func parse(
        _ record: Record, into documents: inout ParsedDocuments, in context: StageContext
    ) throws {
        let source = try EncodedText(record, as: encoding, in: context)
        var input = source.text
        let (front, content) = input.withUTF8 { bytes in
            let front = frontMatter ? FrontMatter(bytes) : nil
            var blocks = BlockScanner(bytes)
            blocks.scan(from: front?.end ?? 0)
            return (front, MarkdownText(blocks, showsImageTexts: imageTexts))
        }
        let (text, map) = content.text.build()
        guard text.utf8.contains(where: { $0 > 0x20 }) else {
            documents.skip("no text")
            return
        }
        var metadata = Metadata()
        for (name, value) in front?.fields ?? [] { Self.set(name, value, in: &metadata) }
        if let date = metadata.date, !CalendarDate.isReadable(date) {
            context.count(CalendarDate.unreadableCount)
        }
        if metadata.title == nil { metadata.title = content.firstHeading }
        metadata["encoding"] = .record(source.report)
        try documents.add(
            text: text, sourceMap: source.sourceMap.composed(with: map), metadata: metadata
        ) { _, tags in
            for layer in MarkdownLayer.allCases {
                tags.annotate(layer.rawValue, content.layers[layer] ?? [])
            }
        }
    }

    /// Sets a field of the front matter under the name that stages agree on.
    private static func set(_ name: String, _ value: Metadata.Value, in metadata: inout Metadata) {
        switch name.lowercased() {
        case "author", "authors":
            let given = value.list ?? [value]
            let names = given.compactMap(authorName)
            let before = metadata.authors
            let known = Set(before)
            metadata.authors = before + names.filter { !known.contains($0) }
            // Where authors have addresses and the like, too.
            if given.contains(where: { $0.record != nil }) { metadata["author_details"] = value }
        case "title": metadata.title = value.plainText
        case "lang", "language": metadata.language = value.plainText
        case "date": metadata.date = CalendarDate.day(of: value.plainText)
        case "canonical", "canonical_url", "canonicalurl": metadata.url = value.plainText
        default: metadata[fieldName(name)] = value
        }
    }

    /// An author's name, as a text or, as Quarto and Hugo have it, in fields.
    private static func authorName(_ value: Metadata.Value) -> String? {
        guard let record = value.record else { return value.list == nil ? value.plainText : nil }
        if let name = record["name"] { return authorName(name) }
        let parts = [["given", "first"], ["family", "last"]].map { names in
            names.lazy.compactMap { record[$0]?.string }.first
        }
        return parts.contains(nil)
            ? record["literal"]?.string : parts.compactMap(\.self).joined(separator: " ")
    }

    /// Lower case, with underscores.
    private static func fieldName(_ name: String) -> String {
        String(
            decoding: name.lowercased().utf8.map { byte in
                byte == 0x20 || byte == UInt8(ascii: "-") ? UInt8(ascii: "_") : byte
            }, as: UTF8.self)
    }
}
