public import Quern

/// How often words, runs of words or the spans of a layer occur.
public struct Frequencies: Question {
    /// What a span of a layer counts as.
    public enum Naming: String, CaseIterable, ParameterValue {
        /// Its id, or its text where it has none.
        case id
        case label, text
    }

    public enum Order: String, CaseIterable, ParameterValue { case frequency, name }

    @Parameter("Count what this query finds, by its words; everything without it.") public
        var query: CorpusQuery? = nil
    @Parameter(
        "Only documents for which this holds: 'date >= 2024-01-01 and source == \"Xinhua\"'.")
    public var `where`: Condition? = nil
    @Parameter("What of a token is counted: word, or lemma, stem or tag where the corpus has them.")
    public var attribute = QuerySyntax.defaultAttribute
    @Parameter("Count runs of so many tokens.", in: 1...10) public var ngram = 1
    @Parameter("Count the spans of this layer in place of tokens.") public var layer: String? = nil
    @Parameter("What spans are counted by: id (or text where there is none), label or text.") public
        var name =
        Naming.id
    @Parameter(
        "Fields of the metadata by which documents are grouped; date.year, date.month and date.day are the beginnings of a date, 'document' is each by itself."
    ) public var by: [String] = []
    @Parameter("Whether words that differ in case only are different.") public var caseSensitive =
        false
    @Parameter("The least frequency of a row.", in: 1...) public var minimum = 1
    @Parameter("The order of rows: frequency or name.") public var sort = Order.frequency
    @Parameter("How many rows to show, of every group; 0 is all.", in: 0...) public var limit = 100

    public static let name = "freq"
    public static let summary = "Counts words, runs of words, or the spans of a layer."

    public init() {}

    public mutating func prepare(opening open: (ResourcePath) throws -> [UInt8]) throws {
        if layer != nil, ngram > 1 || query != nil {
            throw Diagnostics(
                .error("'layer' counts spans, so it goes with neither 'ngram' nor 'query'"))
        }
        if query != nil, ngram > 1 {
            throw Diagnostics(
                .error(
                    "'query' says how long a run is, so it does not go with 'ngram'",
                    hints: ["repeat any token: []{2} for runs of two"]))
        }
    }

    public func answer(_ corpus: CorpusReader) throws -> Table {
        let selection = try Selection(self.where, named: "where", in: corpus)
        let groups = try Grouping(selection, by: by, in: corpus).groups
        let counter = try makeCounter(corpus)
        var table = Table(title, columns: columns)
        var left = 0
        var below = 0
        // Tokens for which the attribute says nothing, such as numbers, which have no lemma.
        var unnamed = 0
        for group in groups {
            var all = try counter.count(group.selection)
            if layer == nil, query == nil, ngram == 1,
                let place = all.firstIndex(where: { $0.name.isEmpty })
            {
                unnamed += all.remove(at: place).count
            }
            var entries = all.filter { $0.count >= minimum }
            below += all.count - entries.count
            entries.sort { a, b in
                sort == .frequency
                    ? RowOrder.precedes((a.count, a.name), (b.count, b.name))
                    : a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
            }
            let shown = limit == 0 ? entries.count : min(limit, entries.count)
            left += entries.count - shown
            for entry in entries.prefix(shown) {
                table.add(
                    group.values.map { .text($0) } + [
                        .text(entry.name), .integer(entry.count),
                        .optional(PerMillion.of(entry.count, in: group.selection.tokenCount)),
                        .integer(entry.documents),
                    ])
            }
        }
        table.notes = [
            "\(FixedNumber.count(selection.tokenCount, "token")) in \(FixedNumber.count(selection.documents.count, "document"))\(by.isEmpty ? "" : ", in \(FixedNumber.count(groups.count, "group")); per million tokens of the group")."
        ]
        // Of runs of words, those with a rare word are not even counted.
        if table.rows.isEmpty, below > 0, ngram == 1 {
            table.notes.append(
                "\(FixedNumber.count(below, "row")) with a frequency below \(FixedNumber.grouped(minimum)): ask with a smaller minimum."
            )
        }
        if unnamed > 0 {
            table.notes.append(
                "\(FixedNumber.count(unnamed, "token")) without \(attribute) \(unnamed == 1 ? "is" : "are") in no row."
            )
        }
        if left > 0 {
            table.notes.append(
                "\(FixedNumber.count(left, "row")) more with a frequency of at least \(minimum); limit 0 shows all."
            )
        }
        if by.isEmpty {
            table.picture = .bars(
                table.rows.prefix(40).map { row in
                    if case .text(let name) = row[0], case .integer(let count) = row[1] {
                        return (name, Double(count))
                    }
                    return ("", 0)
                }, unit: "occurrences", places: 0)
        }
        return table
    }

    private var title: String {
        if let layer { return "Frequencies of \(layer)" }
        if let query { return "Frequencies of \(query.text)" }
        return ngram > 1
            ? "Frequencies of runs of \(ngram) (\(attribute))" : "Frequencies of \(attribute)"
    }

    private var columns: [Table.Column] {
        by.map { .init($0) } + [
            .init(layer != nil ? name.rawValue : query != nil || ngram > 1 ? "words" : attribute),
            .init("count", .integer), .init("per_million", .number(places: 2)),
            .init("documents", .integer),
        ]
    }

    private func makeCounter(_ corpus: CorpusReader) throws -> any FrequencyCounter {
        if let layer { return try SpanCounter(layer, name, in: corpus) }
        let vocabulary = try Vocabulary(attribute, caseSensitive: caseSensitive, in: corpus)
        if let query {
            return HitCounter(
                vocabulary, try QueryEvaluation(query, in: corpus), of: corpus)
        }
        if ngram > 1 { return NGramCounter(vocabulary, ngram, minimum, of: corpus) }
        return WordCounter(vocabulary: vocabulary, corpus: corpus)
    }
}

/// One row of a list of frequencies.
struct FrequencyEntry {
    let name: String
    let count: Int
    let documents: Int
}

protocol FrequencyCounter {
    func count(_ selection: Selection) throws -> [FrequencyEntry]
}

struct WordCounter: FrequencyCounter {
    let vocabulary: Vocabulary
    let corpus: CorpusReader

    func count(_ selection: Selection) -> [FrequencyEntry] {
        let (counts, documents) = vocabulary.countsAndDocuments(in: selection, of: corpus)
        return counts.indices.filter { counts[$0] > 0 }.map {
            FrequencyEntry(
                name: vocabulary.text(of: $0), count: counts[$0], documents: documents[$0])
        }
    }
}
