/// An index that can also be leafed through: which documents match, what they have in common, one of them whole.
///
/// `quern serve` asks it. Documents are numbered from 0 in the order of the corpus.
public protocol BrowsableIndex: IndexReader, SendableMetatype {
    /// How many documents the index holds.
    var documentCount: Int { get throws }

    /// The numbers of all documents that match, ascending; a query without words leaves the choice to the filters.
    ///
    /// - Throws: ``StageError`` when the query cannot be understood or the file is damaged.
    func matches(_ query: SearchQuery) throws -> [Int]

    /// Some documents as a list of hits shows them, in the order asked for.
    ///
    /// - Parameter query: its words are marked in the snippets; limit, offset and filters do not count.
    func hits(_ numbers: [Int], for query: SearchQuery) throws -> [SearchResults.Hit]

    /// The fields by which documents can be counted: `date`, `source`, texts of the metadata, and `layers.NAME`.
    ///
    /// - Parameter limit: fields with more values than this are left out, except `date`.
    func columns(limit: Int) throws -> [FacetColumn]

    /// A document whole; nil when there is none of this id.
    ///
    /// - Parameter query: its words are marked in ``IndexedDocument/matches``; nothing is when it is blank.
    func document(_ id: String, marking query: String) throws -> IndexedDocument?
}

/// The values that documents have in a field, as numbers of the different values.
public struct FacetColumn: Sendable {
    public let name: String
    /// The different values, sorted by their bytes.
    public let values: [String]
    /// What people should read for each value, where it differs: the label of an annotation's id.
    public let labels: [String]
    /// The values of document `n` are `codes[starts[n]..<starts[n + 1]]`, ascending, each once.
    public let starts: [Int32]
    public let codes: [Int32]

    /// - Parameter pairs: a document's number and one of its values, in any order, also repeated.
    public init(
        name: String, documents: Int, pairs: [(document: Int, value: String)],
        labels: [String: String] = [:]
    ) {
        self.name = name
        var known: [String: Int32] = [:]
        for pair in pairs where known[pair.value] == nil { known[pair.value] = 0 }
        values = known.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for (code, value) in values.enumerated() { known[value] = Int32(code) }
        self.labels = values.map { labels[$0] ?? $0 }
        var rows: [(document: Int32, code: Int32)] = []
        rows.reserveCapacity(pairs.count)
        for pair in pairs where pair.document >= 0 && pair.document < documents {
            rows.append((Int32(pair.document), known[pair.value] ?? 0))
        }
        rows.sort { $0.document == $1.document ? $0.code < $1.code : $0.document < $1.document }
        var starts: [Int32] = [0]
        starts.reserveCapacity(documents + 1)
        var codes: [Int32] = []
        codes.reserveCapacity(rows.count)
        var next = 0
        for document in 0..<documents {
            while next < rows.count, rows[next].document == document {
                if codes.count == starts[document] || codes.last != rows[next].code {
                    codes.append(rows[next].code)
                }
                next += 1
            }
            starts.append(Int32(codes.count))
        }
        self.starts = starts
        self.codes = codes
    }

    /// The numbers of a document's values.
    public func codes(of document: Int) -> ArraySlice<Int32> {
        codes[Int(starts[document])..<Int(starts[document + 1])]
    }
}

/// A document as an index keeps it.
public struct IndexedDocument: Sendable {
    public struct Span: Sendable {
        /// UTF-8 offsets in the text.
        public let range: Range<Int>
        public let label: String
        public let id: String

        public init(range: Range<Int>, label: String, id: String) {
            self.range = range
            self.label = label
            self.id = id
        }
    }

    public let id: String
    public let title: String
    public let text: String
    /// Names with values, date and source first.
    public let metadata: [(name: String, value: String)]
    public let resource: String
    public let resourceHash: String
    /// Bytes of the resource.
    public let range: Range<Int>
    /// Layers in the order of their names, spans in order of place.
    public let layers: [(name: String, spans: [Span])]
    /// Where the words of a query stand in the text, in order.
    public let matches: [Range<Int>]

    public init(
        id: String, title: String, text: String, metadata: [(name: String, value: String)],
        resource: String, resourceHash: String, range: Range<Int>,
        layers: [(name: String, spans: [Span])], matches: [Range<Int>]
    ) {
        self.id = id
        self.title = title
        self.text = text
        self.metadata = metadata
        self.resource = resource
        self.resourceHash = resourceHash
        self.range = range
        self.layers = layers
        self.matches = matches
    }
}
