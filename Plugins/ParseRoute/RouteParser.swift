public import Quern

/// Hands every input to the parser that is meant for it, so that a mixed folder is one input.
///
/// A route is taken when the input's media type or its name fits; the first that fits wins. The type is found by
/// the first bytes where these are certain (PDF, WARC), else by the name's ending, else by what the bytes look
/// like. All kinds of files are called `.txt`: one that begins with `<!DOCTYPE html` or `<html` is HTML, and one whose first line is an
/// object, with an object or nothing behind it, is JSON Lines; a route by name (`glob: "*.txt"`) that comes first keeps them as they are called.
/// Without routes there is one for every parser that this program has: HTML, Markdown, PDF, CSV, TSV, JSON
/// Lines, WARC, XML and plain text.
public struct RouteParser: Parser {
    public enum Others: String, CaseIterable, ParameterValue {
        case quarantine, drop
    }

    @Parameter("Which parser reads what; the first route that fits wins.")
    var routes = ParserRoutes()
    @Parameter("What becomes of inputs that no route is for.") var others = Others.quarantine

    public static let description = StageDescription(
        "route", "Hands every input to the parser that is meant for it.", version: 2,
        examples: [
            Example(
                "By what it is", [:], "The mill stands.\n", gives: "The mill stands.\n"),
            Example(
                "A page that is called a text", [:],
                "<!DOCTYPE html><html><body><p>The mill stands.</p></body></html>",
                gives: "The mill stands."),
            Example(
                "Lines of objects that are called a text", [:], "{\"text\": \"The mill.\"}\n",
                documents: ["The mill."]),
            Example(
                "An RTF document", [:], "{\\rtf1\\ansi The mill.}",
                fails: "looks like a binary file (an RTF document)"),
            Example(
                "By its name",
                ["routes": [.record(["glob": "*.txt", "parse": "lines"])]],
                "The mill.\nThe river.\n", documents: ["The mill.", "The river."]),
            Example(
                "With the parser's parameters",
                [
                    "routes": [
                        .record([
                            "media": "text/*", "parse": "text",
                            "with": .record(["title": "first_line"]),
                        ])
                    ]
                ], "The mill\nstands.", sets: ["title": "The mill"]),
            Example(
                "Nobody is there for it",
                ["routes": [.record(["glob": "*.html", "parse": "text"])]], "Text.",
                fails: "no route is for 'sample.txt' (text/plain)"),
            Example(
                "What nobody is there for may go",
                [
                    "routes": [.record(["glob": "*.html", "parse": "text"])], "others": "drop",
                ], "Text.", documents: []),
            Example(
                "A slip in a name", ["routes": [.record(["glob": "*", "parse": "txt"])]], "",
                fails: "did you mean 'text'?"),
        ])

    public init() {}

    public var layers: LayerContract { routes.layers }
    public var dependsOnPlace: Bool { routes.dependOnPlace }

    public mutating func prepare(in context: PreparationContext) throws {
        routes = try routes.prepared(in: context, orElse: Self.standard)
    }

    /// Files of JSON are documents, unlike the answers to scripts that web archives hold.
    private static let standard =
        ParserRoute.standard + [ParserRoute(["application/json"], to: "jsonl")]

    public func framing(of name: String, type: MediaType) -> Framing {
        routes.parser(for: name, type)?.framing(of: name, type: type) ?? .resource
    }

    public func parse(
        _ record: Record, into documents: inout ParsedDocuments, in context: StageContext
    ) throws {
        guard let parser = routes.parser(for: record.name, record.mediaType) else {
            if others == .drop {
                documents.skip("no route")
                return
            }
            throw StageError(
                "no route is for '\(record.name)' (\(record.mediaType)); add one to 'routes', leave it out of the inputs, or set 'others' to drop"
            )
        }
        try parser.parse(record, into: &documents, in: context)
    }
}
