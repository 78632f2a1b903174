internal import ArgumentParser
import Quern

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Searches an index that a run has made.",
        discussion: """
            A query is words, "phrases", beginnings (grind*), AND, OR, NOT, brackets, NEAR(rice tea, 5) and \
            title:word. The best matches by BM25 come first.
            """)

    @Argument(help: "The index file, or the run directory that holds it.", completion: .file())
    var index: String

    @Argument(help: "The query.")
    var query: [String]

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only documents with this metadata: source=Xinhua, 'date>=2024-01-01'; all of them must hold.",
            valueName: "field=value"))
    var `where`: [String] = []

    @Option(name: [.customShort("n"), .long], help: "How many documents to show.")
    var limit = 10

    @Option(name: .long, help: "How many documents to pass over first.")
    var offset = 0

    @Option(name: .long, help: "How the result is printed.")
    var format: OutputFormat = .text

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit must be 1 or more, not \(limit)") }
        if offset < 0 { throw ValidationError("--offset must be 0 or more, not \(offset)") }
    }

    func run() throws {
        let reader = try open()
        let colour = format == .text && Console.hasColour(STDOUT_FILENO)
        let query = SearchQuery(
            query.joined(separator: " "), filters: try self.where.map(Self.filter), limit: limit,
            offset: offset,
            highlight: colour ? ("\u{1B}[1;33m", "\u{1B}[0m") : ("[", "]"))
        let results = try reader.search(query)
        try Console.print(format == .json ? json(results) : text(results))
    }

    private func open() throws -> any IndexReader {
        var candidates = [index]
        if try POSIXFile.status(index).isDirectory {
            candidates = try POSIXFile.list(index).map { Path.join(index, $0) }
        }
        var withoutTitles: (reader: any IndexReader.Type, path: String)?
        for path in candidates {
            guard let status = try? POSIXFile.status(path), status.isRegular else { continue }
            let head = try POSIXFile.head(of: path, count: 100)
            for reader in CommandEnvironment.registry.readers where reader.recognises(head) {
                if reader.searchesTitles { return try reader.init(path: path) }
                withoutTitles = withoutTitles ?? (reader, path)
            }
        }
        if let withoutTitles {
            return try withoutTitles.reader.init(path: withoutTitles.path)
        }
        throw Diagnostics(
            .error(
                "'\(index)' is no index that this binary can read, nor a run directory that holds one",
                hints: ["a pipeline makes one with '- index: fulltext' or '- index: corpus'"]))
    }

    static func filter(_ text: String) throws -> SearchQuery.Filter {
        if let filter = SearchQuery.Filter(text) { return filter }
        throw Diagnostics(
            .error(
                "'--where \(text)' is no condition",
                hints: ["write a field, one of = != < <= > >=, and a value: --where source=Xinhua"])
        )
    }

    private func text(_ results: SearchResults) -> String {
        var lines = ["\(results.total) \(results.total == 1 ? "document" : "documents")"]
        for (index, hit) in results.hits.enumerated() {
            let facts = [hit.date, hit.source].filter { !$0.isEmpty }.joined(separator: ", ")
            lines.append("")
            lines.append(
                "\(offset + index + 1). \(hit.title.isEmpty ? "(no title)" : hit.title)\(facts.isEmpty ? "" : " — \(facts)")"
            )
            lines.append("   \(hit.snippet)")
            lines.append(
                "   \(hit.id)  \(hit.resource)  bytes \(hit.range.lowerBound)–\(hit.range.upperBound)  BM25 \(Self.score(hit.score))"
            )
        }
        return lines.joined(separator: "\n")
    }

    /// Three significant digits are enough to see who is ahead; small corpora have small scores.
    private static func score(_ value: Double) -> String {
        value >= 0.1 ? RunSummary.decimal(value) : "\((value * 1e6).rounded() / 1e6)"
    }

    private func json(_ results: SearchResults) -> String {
        JSONWriter.text { json in
            json.object { json in
                json.key("total")
                json.integer(results.total)
                json.key("hits")
                json.array { json in
                    for hit in results.hits {
                        json.object { json in
                            json.key("id")
                            json.string(hit.id)
                            json.key("score")
                            json.number((hit.score * 10000).rounded() / 10000)
                            json.key("title")
                            json.string(hit.title)
                            json.key("date")
                            json.string(hit.date)
                            json.key("source")
                            json.string(hit.source)
                            json.key("snippet")
                            json.string(hit.snippet)
                            json.key("resource")
                            json.string(hit.resource)
                            json.key("start")
                            json.integer(hit.range.lowerBound)
                            json.key("end")
                            json.integer(hit.range.upperBound)
                        }
                    }
                }
            }
        }
    }
}
