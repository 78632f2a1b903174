public import Quern

/// The words that stand near the hits of a query, and how much more often than by chance.
public struct Collocates: Question {
    public enum Measure: String, CaseIterable, ParameterValue {
        case logDice = "log_dice"
        case mi, mi3, t, g2, together
        case deltaWord = "delta_word"
        case deltaNode = "delta_node"
    }

    @Parameter("The node: words, or a query in CQL.") public var query: CorpusQuery
    @Parameter(
        "Only documents for which this holds: 'date >= 2024-01-01 and source == \"Xinhua\"'.")
    public var `where`: Condition? = nil
    @Parameter(
        "How many words on either side are near; 5 when 'within' does not say either.", in: 1...1000
    )
    public var window: Int? = nil
    @Parameter(
        "A layer such as sentences, beyond whose spans nothing is near; without 'window', all of the span is."
    )
    public var within: String? = nil
    @Parameter("What of a token is counted: word, or lemma, stem or tag where the corpus has them.")
    public var attribute = QuerySyntax.defaultAttribute
    @Parameter("Whether words that differ in case only are different.") public var caseSensitive =
        false
    @Parameter("How often a word must be near.", in: 1...) public var minimum = 3
    @Parameter(
        "The measure that rows are sorted by: log_dice, mi, mi3, t, g2, together, delta_word, delta_node."
    )
    public var sort = Measure.logDice
    @Parameter("How many rows to show; 0 is all.", in: 0...) public var limit = 50

    public static let name = "collocates"
    public static let summary = "Finds the words that stand near a word more often than by chance."

    public init() {}

    public func answer(_ corpus: CorpusReader) throws -> Table {
        let selection = try Selection(self.where, named: "where", in: corpus)
        let vocabulary = try Vocabulary(attribute, caseSensitive: caseSensitive, in: corpus)
        let limits = try within.map { try Layers.named($0, in: corpus) }
        let hits = try QueryEvaluation(query, in: corpus).hits(in: selection)
        let reach = window ?? (within == nil ? 5 : corpus.tokenCount)
        let near = Surroundings(hits, reach: reach, within: limits, in: selection)
        let counts = near.counts(vocabulary)
        let all = vocabulary.counts(in: selection, of: corpus)
        let total = selection.tokenCount - near.nodeTokens
        var rows: [(name: String, frequency: Int, measures: Association)] = []
        for (key, both) in counts.near.sorted(by: { $0.key < $1.key }) where both >= minimum {
            let frequency = all[Int(key)] - (counts.nodes[key] ?? 0)
            let table = Contingency(both: both, part: near.tokens, thing: frequency, total: total)
            rows.append(
                (vocabulary.text(of: Int(key)), frequency, Association(table, nodes: hits.count)))
        }
        rows.sort { a, b in
            RowOrder.precedes((value(a.measures), a.name), (value(b.measures), b.name))
        }
        let shown = limit == 0 ? rows.count : min(limit, rows.count)
        var table = Table("Collocates of \(query.text)", columns: Self.columns(attribute))
        for row in rows.prefix(shown) {
            let measures = row.measures
            table.add([
                .text(row.name), .integer(measures.table.both), .integer(row.frequency),
                .number(measures.table.expected), .number(measures.logDice), .number(measures.mi),
                .number(measures.mi3), .number(measures.t), .number(measures.g2),
                .number(measures.deltaWord), .number(measures.deltaNode),
            ])
        }
        table.notes = notes(hits, near, selection, corpus, rows.count, shown)
        table.picture = .points(
            rows.prefix(min(shown, 60)).map {
                ($0.name, Double($0.measures.table.both), value($0.measures))
            },
            x: .init("how often near", isLogarithmic: true),
            y: .init(sort == .together ? "how often near" : sort.rawValue))
        return table
    }

    private static func columns(_ attribute: String) -> [Table.Column] {
        [
            .init(attribute), .init("together", .integer), .init("frequency", .integer),
            .init("expected", .number(places: 2)), .init("log_dice", .number(places: 2)),
            .init("mi", .number(places: 2)), .init("mi3", .number(places: 2)),
            .init("t", .number(places: 2)), .init("g2", .number(places: 2)),
            .init("delta_word", .number(places: 4)), .init("delta_node", .number(places: 4)),
        ]
    }

    private func value(_ measures: Association) -> Double {
        switch sort {
        case .logDice: measures.logDice
        case .mi: measures.mi
        case .mi3: measures.mi3
        case .t: measures.t
        case .g2: measures.g2
        case .together: Double(measures.table.both)
        case .deltaWord: measures.deltaWord
        case .deltaNode: measures.deltaNode
        }
    }

    private func notes(
        _ hits: Hits, _ near: Surroundings, _ selection: Selection, _ corpus: CorpusReader,
        _ rows: Int,
        _ shown: Int
    ) -> [String] {
        var place = window.map { "within \(FixedNumber.count($0, "word"))" } ?? ""
        if window == nil, within == nil { place = "within 5 words" }
        if let within { place += "\(place.isEmpty ? "" : ", ")in the same span of \(within)" }
        var notes = [
            HitNote.text(hits, selection, corpus),
            "\(FixedNumber.count(near.tokens, "token")) \(place), each counted once.",
        ]
        if shown < rows {
            notes.append(
                "The first \(FixedNumber.grouped(shown)) of \(FixedNumber.count(rows, "row")); limit 0 shows all."
            )
        }
        return notes
    }
}

/// The tokens near hits: within so many tokens, in the same document and span, and no part of a hit.
struct Surroundings {
    private let near: [Range<Int>]
    private let nodes: [Range<Int>]
    /// How many tokens are near.
    let tokens: Int
    /// How many tokens are in hits.
    let nodeTokens: Int

    init(_ hits: Hits, reach: Int, within layer: SpanLayer?, in selection: Selection) {
        var near: [Range<Int>] = []
        var nodes: [Range<Int>] = []
        var cursor = selection.makeCursor()
        for index in 0..<hits.count {
            let hit = hits[index]
            guard var bounds = cursor.document(holding: hit.lowerBound) else { continue }
            if let layer {
                bounds = Self.span(holding: hit, layer) ?? hit
            }
            let window =
                max(
                    bounds.lowerBound, hit.lowerBound - reach)..<min(
                    bounds.upperBound, hit.upperBound + reach)
            Self.add(window, to: &near)
            Self.add(hit, to: &nodes)
        }
        nodeTokens = nodes.reduce(0) { $0 + $1.count }
        let free = Self.subtract(nodes, from: near)
        tokens = free.reduce(0) { $0 + $1.count }
        self.near = free
        self.nodes = nodes
    }

    /// The smallest span that holds all of a hit.
    private static func span(holding hit: Range<Int>, _ layer: SpanLayer) -> Range<Int>? {
        var best: Range<Int>?
        for span in layer.spans(overlapping: hit) {
            let range = layer.range(of: span)
            if range.lowerBound <= hit.lowerBound, range.upperBound >= hit.upperBound,
                range.count < best?.count ?? .max
            {
                best = range
            }
        }
        return best
    }

    /// Adds a range that begins no earlier than those before it, but for overlaps that spans make.
    private static func add(_ range: Range<Int>, to ranges: inout [Range<Int>]) {
        var range = range
        while let last = ranges.last, range.lowerBound <= last.upperBound {
            range = min(range.lowerBound, last.lowerBound)..<max(range.upperBound, last.upperBound)
            ranges.removeLast()
        }
        if !range.isEmpty { ranges.append(range) }
    }

    /// What is left of ranges; both lists ascend, and nothing in one overlaps.
    private static func subtract(_ taken: [Range<Int>], from ranges: [Range<Int>]) -> [Range<Int>] {
        var left: [Range<Int>] = []
        var next = 0
        for range in ranges {
            var start = range.lowerBound
            while next < taken.count, taken[next].lowerBound < range.upperBound {
                if taken[next].lowerBound > start { left.append(start..<taken[next].lowerBound) }
                start = max(start, taken[next].upperBound)
                if taken[next].upperBound > range.upperBound { break }
                next += 1
            }
            if start < range.upperBound { left.append(start..<range.upperBound) }
        }
        return left
    }

    /// How often every key is near, and how often it is in a hit.
    func counts(_ vocabulary: Vocabulary) -> (near: [UInt32: Int], nodes: [UInt32: Int]) {
        (Self.counts(near, vocabulary), Self.counts(nodes, vocabulary))
    }

    private static func counts(_ ranges: [Range<Int>], _ vocabulary: Vocabulary) -> [UInt32: Int] {
        var counts: [UInt32: Int] = [:]
        var buffer: [UInt32] = []
        for range in ranges {
            vocabulary.keys(in: range, into: &buffer)
            for key in buffer { counts[key, default: 0] += 1 }
        }
        return counts
    }
}
