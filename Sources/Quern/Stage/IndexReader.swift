/// Opens what an indexer wrote, and answers queries.
public protocol IndexReader {
    /// The indexer's name, such as `fulltext`.
    static var indexName: String { get }
    /// Whether words in titles count. Of the indexes of one run, `quern search` asks one that does.
    static var searchesTitles: Bool { get }
    /// Whether the file is of this kind, by its first bytes.
    static func recognises(_ head: [UInt8]) -> Bool

    /// - Throws: ``StageError`` when the file is damaged or of another version.
    init(path: String) throws

    func search(_ query: SearchQuery) throws -> SearchResults

    /// What the first row or word is in which two indexes differ that may hold the same in other bytes; nil when
    /// they hold the same. `quern verify` asks it.
    ///
    /// - Throws: ``StageError`` when a file is damaged or of another version.
    static func difference(between recorded: String, and now: String) throws -> String?
}

/// A question to an index.
public struct SearchQuery: Sendable {
    /// Words, `"phrases"`, `pre*`, `AND`, `OR`, `NOT`, `NEAR(a b, 5)`.
    public var text: String
    /// Metadata that must be equal: `source=Xinhua`, `date>=2024-01-01`.
    public var filters: [Filter]
    public var limit: Int
    public var offset: Int
    /// What stands before and after a hit in a snippet.
    public var highlight: (open: String, close: String)

    public struct Filter: Sendable {
        public enum Comparison: String, Sendable, CaseIterable {
            case notEqual = "!="
            case atLeast = ">="
            case atMost = "<="
            case equal = "="
            case more = ">"
            case less = "<"
        }
        public var field: String
        public var comparison: Comparison
        public var value: String

        public init(field: String, comparison: Comparison, value: String) {
            self.field = field
            self.comparison = comparison
            self.value = value
        }

        /// `source=Xinhua`, `date >= 2024-01-01`, `source == "Mill Post"`; nil when the text is no condition.
        public init?(_ text: String) {
            let signs = "!=<>".utf8
            let bytes = text.utf8
            guard let start = bytes.firstIndex(where: signs.contains) else { return nil }
            let rest = text[start...]
            guard
                let comparison = Comparison.allCases.first(where: { rest.hasPrefix($0.rawValue) })
            else { return nil }
            func trimmed(_ text: Substring) -> String {
                var text = text
                while text.utf8.first == 0x20 { text.removeFirst() }
                while text.utf8.last == 0x20 { text.removeLast() }
                return String(text)
            }
            field = trimmed(text[..<start])
            if field.isEmpty { return nil }
            var value = rest.dropFirst(comparison.rawValue.count)
            if comparison == .equal, value.utf8.first == UInt8(ascii: "=") { value.removeFirst() }
            self.value = trimmed(value)
            if self.value.utf8.count >= 2, self.value.hasPrefix("\""), self.value.hasSuffix("\"") {
                self.value = String(self.value.dropFirst().dropLast())
            }
            self.comparison = comparison
        }
    }

    public init(
        _ text: String, filters: [Filter] = [], limit: Int = 10, offset: Int = 0,
        highlight: (open: String, close: String) = ("[", "]")
    ) {
        self.text = text
        self.filters = filters
        self.limit = limit
        self.offset = offset
        self.highlight = highlight
    }
}

/// The answer: how many documents match, and the best of them.
public struct SearchResults: Sendable {
    public struct Hit: Sendable {
        public let id: String
        /// BM25, higher is better.
        public let score: Double
        public let title: String
        public let date: String
        public let source: String
        /// The resource, and the bytes of it that the document came from.
        public let resource: String
        public let range: Range<Int>
        /// Some words around the first hits, with the hits marked.
        public let snippet: String

        public init(
            id: String, score: Double, title: String, date: String, source: String,
            resource: String, range: Range<Int>, snippet: String
        ) {
            self.id = id
            self.score = score
            self.title = title
            self.date = date
            self.source = source
            self.resource = resource
            self.range = range
            self.snippet = snippet
        }
    }

    public let total: Int
    public let hits: [Hit]

    public init(total: Int, hits: [Hit]) {
        self.total = total
        self.hits = hits
    }
}
