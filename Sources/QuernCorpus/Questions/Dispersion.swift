public import Quern

/// How evenly things are spread over a corpus.
public struct Dispersion: Question {
    @Parameter("What to look for, each in quotes; without any, the most frequent words.") public
        var query: [CorpusQuery] = []
    @Parameter(
        "Only documents for which this holds: 'date >= 2024-01-01 and source == \"Xinhua\"'.")
    public var `where`: Condition? = nil
    @Parameter("The parts of the corpus: 'document', or a field of the metadata.") public var by =
        "document"
    @Parameter("So many parts of equal size in place of these.", in: 2...1_000_000) public
        var parts: Int? =
            nil
    @Parameter("What of a token is counted when there is no query.") public var attribute =
        QuerySyntax.defaultAttribute
    @Parameter("Whether words that differ in case only are different, when there is no query.")
    public var caseSensitive = false
    @Parameter("How many words to show when there is no query.", in: 1...10_000) public var limit =
        50

    public static let name = "dispersion"
    public static let summary = "Measures how evenly words are spread over the parts of a corpus."

    /// How many parts of the corpus a picture tells apart.
    private static let stripes = 400

    public init() {}

    public func answer(_ corpus: CorpusReader) throws -> Table {
        let selection = try Selection(self.where, named: "where", in: corpus)
        let layout = try PartLayout(selection, by: by, parts: parts, in: corpus)
        var table = Table(
            "Dispersion over \(FixedNumber.count(layout.sizes.count, "part"))",
            columns: Self.columns)
        var strips: [(name: String, counts: [Int])] = []
        func add(_ name: String, _ frequency: Int, _ positions: (inout PartCounter) throws -> Void)
            rethrows
        {
            var counter = PartCounter(layout, frequency: frequency, stripes: Self.stripes)
            try positions(&counter)
            let measure = DispersionMeasure(counts: counter.counts, sizes: layout.sizes)
            table.add([
                .text(name), .integer(counter.total),
                .optional(PerMillion.of(counter.total, in: selection.tokenCount)),
                .integer(measure.range), .integer(measure.sizes.count), .optional(measure.juilland),
                .optional(measure.dp), .optional(measure.dpNorm), .optional(counter.reduced.value),
            ])
            strips.append((name, counter.stripes))
        }
        if query.isEmpty {
            let vocabulary = try Vocabulary(attribute, caseSensitive: caseSensitive, in: corpus)
            let counts = vocabulary.counts(in: selection, of: corpus)
            let frequent = counts.indices.filter { counts[$0] > 0 }.sorted {
                counts[$0] > counts[$1]
            }
            // Words that are as frequent as the last are ordered by name with it.
            let least = frequent.count > limit ? counts[frequent[limit - 1]] : 0
            let named = frequent.prefix { counts[$0] >= least }.map {
                ($0, vocabulary.text(of: $0))
            }
            .sorted { RowOrder.precedes((counts[$0.0], $0.1), (counts[$1.0], $1.1)) }
            for (key, name) in named.prefix(limit) {
                add(name, counts[key]) { counter in
                    let cursor = vocabulary.positions(of: key)
                    while let position = cursor.next() { counter.add(position) }
                }
            }
        } else {
            for one in query {
                let hits = try QueryEvaluation(one, in: corpus).hits(in: selection)
                add(one.text, hits.count) { counter in
                    for start in hits.starts { counter.add(Int(start)) }
                }
            }
        }
        if table.rows.allSatisfy({ $0[1] == .integer(0) }) { table.rows = [] }
        table.notes = [
            "\(FixedNumber.count(selection.tokenCount, "token")) in \(FixedNumber.count(selection.documents.count, "document")); parts: \(layout.text).",
            "Juilland's D: 1 is perfectly even. Gries' DP: 0 is perfectly even; DP norm is DP by its greatest possible value. ARF: average reduced frequency.",
        ]
        table.picture = .strips(strips, unit: "place in the corpus")
        return table
    }

    private static let columns: [Table.Column] = [
        .init("query"), .init("frequency", .integer), .init("per_million", .number(places: 2)),
        .init("range", .integer), .init("parts", .integer), .init("juilland_d", .number(places: 4)),
        .init("dp", .number(places: 4)), .init("dp_norm", .number(places: 4)),
        .init("arf", .number(places: 2)),
    ]
}

/// The parts into which the documents of a selection are put.
struct PartLayout {
    /// Of every part, in tokens.
    let sizes: [Int]
    /// In words.
    let text: String
    let selection: Selection
    /// For every document of the corpus the part it belongs to, and how many tokens of the selection are before it.
    let partOfDocument: [Int32]
    let before: [Int]
    /// The number of equal parts; 0 when documents make the parts.
    let equalParts: Int

    init(
        _ selection: Selection, by field: String, parts: Int?, in corpus: CorpusReader
    ) throws(Diagnostics) {
        self.selection = selection
        var before = [Int](repeating: 0, count: corpus.documentCount)
        var sum = 0
        for document in selection.documents {
            before[document] = sum
            sum += corpus.documents.tokens(of: document).count
        }
        self.before = before
        var partOfDocument = [Int32](repeating: -1, count: corpus.documentCount)
        if let parts {
            equalParts = parts
            sizes = (0..<parts).map { sum * ($0 + 1) / parts - sum * $0 / parts }
            text = "\(FixedNumber.grouped(parts)) of equal size"
        } else if field == "document", !corpus.documents.columnNames.contains(field) {
            equalParts = 0
            for (number, document) in selection.documents.enumerated() {
                partOfDocument[document] = Int32(truncatingIfNeeded: number)
            }
            sizes = selection.documents.map { corpus.documents.tokens(of: $0).count }
            text = "the documents"
        } else {
            equalParts = 0
            let groups = try Grouping(selection, by: [field], in: corpus).groups
            var sizes: [Int] = []
            for (number, group) in groups.enumerated() {
                sizes.append(group.selection.tokenCount)
                for document in group.selection.documents {
                    partOfDocument[document] = Int32(truncatingIfNeeded: number)
                }
            }
            self.sizes = sizes
            text = "the documents with one value of \(field)"
        }
        self.partOfDocument = partOfDocument
    }
}

/// Counts positions, which ascend, by parts.
struct PartCounter {
    private let layout: PartLayout
    private var cursor: SelectionCursor
    private let tokenCount: Int
    private(set) var counts: [Int]
    private(set) var stripes: [Int]
    private(set) var reduced: ReducedFrequency
    private(set) var total = 0

    init(_ layout: PartLayout, frequency: Int, stripes: Int) {
        self.layout = layout
        cursor = layout.selection.makeCursor()
        tokenCount = max(1, layout.selection.tokenCount)
        counts = [Int](repeating: 0, count: layout.sizes.count)
        self.stripes = [Int](repeating: 0, count: stripes)
        reduced = ReducedFrequency(frequency: frequency, size: layout.selection.tokenCount)
    }

    mutating func add(_ position: Int) {
        guard let tokens = cursor.document(holding: position) else { return }
        let place = layout.before[cursor.document] + position - tokens.lowerBound
        total += 1
        reduced.add(place)
        stripes[min(stripes.count - 1, place * stripes.count / tokenCount)] += 1
        if layout.equalParts > 0 {
            // The part of which the bounds, rounded down, hold the place.
            var part = min(layout.equalParts - 1, place * layout.equalParts / tokenCount)
            while part + 1 < layout.equalParts,
                tokenCount * (part + 1) / layout.equalParts <= place
            {
                part += 1
            }
            counts[part] += 1
        } else if layout.partOfDocument[cursor.document] >= 0 {
            counts[Int(layout.partOfDocument[cursor.document])] += 1
        }
    }
}
