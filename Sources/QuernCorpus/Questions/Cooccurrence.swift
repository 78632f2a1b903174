public import Quern

/// Which things occur together: entities or concepts in one sentence, paragraph or document.
public struct Cooccurrence: Question {
    public enum Order: String, CaseIterable, ParameterValue { case together, dice, g2 }

    @Parameter("The layers whose spans are the things, such as people and organisations.") public
        var layers: [String]
    @Parameter(
        "Where they are together: 'document', or the spans of a layer such as sentences or paragraphs."
    )
    public var within = "document"
    @Parameter("What a span counts as: id (or text where there is none), label or text.") public
        var name =
        Frequencies.Naming.id
    @Parameter(
        "Only documents for which this holds: 'date >= 2024-01-01 and source == \"Xinhua\"'.")
    public var `where`: Condition? = nil
    @Parameter("In how many sentences, paragraphs or documents a pair must be together.", in: 1...)
    public var minimum = 2
    @Parameter("What rows are sorted by: together, dice or g2.") public var sort = Order.together
    @Parameter("How many pairs to show; 0 is all.", in: 0...) public var limit = 100

    public static let name = "cooccurrence"
    public static let summary =
        "Finds which people, organisations or concepts occur together, as a table or a network."
    public static let positional = ["layers"]

    public init() {}

    public mutating func prepare(opening open: (ResourcePath) throws -> [UInt8]) throws {
        if layers.isEmpty {
            throw Diagnostics(.error("'layers' is empty; name at least one layer"))
        }
        for (index, layer) in layers.enumerated() where layers[..<index].contains(layer) {
            throw Diagnostics(.error("'layers' has '\(layer)' twice; take one out"))
        }
    }

    public func answer(_ corpus: CorpusReader) throws -> Table {
        let selection = try Selection(self.where, named: "where", in: corpus)
        let units = try UnitReader(layers, within: within, naming: name, selection, in: corpus)
        let found = try units.pairs(minimum: minimum)
        var pairs = found.pairs.map { pair in
            Pair(
                a: Int(pair.key >> 32), b: Int(pair.key & 0xFFFF_FFFF), together: pair.count,
                counts: found.counts, units: found.all)
        }
        pairs.sort { a, b in
            let (x, y) = (value(a), value(b))
            if x != y { return x > y }
            if a.together != b.together { return a.together > b.together }
            let (m, n) = (found.names[a.a], found.names[b.a])
            return m == n ? found.names[a.b] < found.names[b.b] : m < n
        }
        let shown = limit == 0 ? pairs.count : min(limit, pairs.count)
        var table = Table(
            "Co-occurrence of \(layers.joined(separator: ", ")) in one \(unitName)",
            columns: [
                .init("a"), .init("a_layer"), .init("b"), .init("b_layer"),
                .init("together", .integer),
                .init("a_units", .integer), .init("b_units", .integer),
                .init("dice", .number(places: 4)),
                .init("mi", .number(places: 2)), .init("g2", .number(places: 2)),
            ])
        for pair in pairs.prefix(shown) {
            let (a, b) = (found.names[pair.a], found.names[pair.b])
            table.add([
                .text(a.text), .text(layers[a.layer]), .text(b.text), .text(layers[b.layer]),
                .integer(pair.together), .integer(pair.table.part), .integer(pair.table.thing),
                .number(pair.dice), .number(Association(pair.table, nodes: pair.table.part).mi),
                .number(pair.table.g2),
            ])
        }
        table.notes = [
            "\(FixedNumber.count(found.units, unitName, within == "document" ? nil : "spans of \(within)")) with one of them at least, out of \(FixedNumber.grouped(found.all))."
        ]
        if found.below > 0 {
            table.notes.append(
                "No pair is together in \(FixedNumber.grouped(minimum)) or more of them; \(FixedNumber.count(found.below, "pair")) \(found.below == 1 ? "is" : "are") in fewer: ask with a smaller minimum."
            )
        }
        if shown < pairs.count {
            table.notes.append(
                "The first \(FixedNumber.grouped(shown)) of \(FixedNumber.count(pairs.count, "pair")); limit 0 shows all."
            )
        }
        draw(pairs, shown, found, into: &table)
        return table
    }

    private var unitName: String { within == "document" ? "document" : "span of \(within)" }

    private struct Pair {
        let a: Int
        let b: Int
        let together: Int
        let table: Contingency

        init(a: Int, b: Int, together: Int, counts: [Int], units: Int) {
            self.a = a
            self.b = b
            self.together = together
            table = Contingency(both: together, part: counts[a], thing: counts[b], total: units)
        }

        var dice: Double { 2 * Double(together) / Double(table.part + table.thing) }
    }

    private func value(_ pair: Pair) -> Double {
        switch sort {
        case .together: Double(pair.together)
        case .dice: pair.dice
        case .g2: pair.table.g2
        }
    }

    private func draw(
        _ pairs: [Pair], _ shown: Int, _ found: UnitReader.Pairs, into table: inout Table
    ) {
        var number: [Int: Int] = [:]
        var network = Network()
        for pair in pairs.prefix(shown) {
            for one in [pair.a, pair.b] where number[one] == nil {
                number[one] = network.nodes.count
                let name = found.names[one]
                network.nodes.append(
                    .init(
                        id: "\(layers[name.layer]):\(name.text)", label: name.text,
                        kind: layers[name.layer], units: found.counts[one]))
            }
            guard let a = number[pair.a], let b = number[pair.b] else { continue }
            network.edges.append(
                .init(source: a, target: b, together: pair.together, dice: pair.dice))
        }
        table.network = network
        // All pairs of the names that are drawn, also those that are no row: an empty field says that there is none.
        let drawn = min(24, network.nodes.count)
        var values = [[Int]](repeating: [Int](repeating: 0, count: drawn), count: drawn)
        for pair in pairs {
            guard let a = number[pair.a], let b = number[pair.b], a < drawn, b < drawn else {
                continue
            }
            values[a][b] = pair.together
            values[b][a] = pair.together
        }
        table.picture = .matrix(
            names: network.nodes.prefix(drawn).map(\.label), values: values,
            unit: "the stronger the colour, the more often together")
    }
}

/// Reads which things are in each unit.
struct UnitReader {
    struct Name: Hashable, Comparable {
        let layer: Int
        let text: String

        static func < (a: Name, b: Name) -> Bool {
            a.layer == b.layer
                ? a.text.utf8.lexicographicallyPrecedes(b.text.utf8) : a.layer < b.layer
        }
    }

    struct Pairs {
        /// By number.
        let names: [Name]
        /// In how many units each is.
        let counts: [Int]
        /// Both numbers, the name that comes first in the high half, and how often they are together.
        let pairs: [(key: UInt64, count: Int)]
        /// When there are no such pairs: how many are together in fewer units than wanted.
        let below: Int
        /// How many units have a thing at all, and how many there are.
        let units: Int
        let all: Int
    }

    private let layers: [SpanLayer]
    private let unit: SpanLayer?
    private let naming: Frequencies.Naming
    private let selection: Selection
    private let corpus: CorpusReader

    /// More pairs do not fit into memory.
    private static let pairLimit = 20_000_000
    /// The most things in a unit; a longer list says nothing of who goes with whom.
    private static let thingLimit = 5000

    init(
        _ names: [String], within: String, naming: Frequencies.Naming, _ selection: Selection,
        in corpus: CorpusReader
    ) throws(Diagnostics) {
        layers = try names.map { name throws(Diagnostics) in try Layers.named(name, in: corpus) }
        unit = within == "document" ? nil : try Layers.named(within, in: corpus)
        self.naming = naming
        self.selection = selection
        self.corpus = corpus
    }

    func pairs(minimum: Int) throws -> Pairs {
        var numbers: [Name: Int] = [:]
        var names: [Name] = []
        var counts: [Int] = []
        var units: [[UInt32]] = []
        var all = 0
        for document in selection.documents {
            var things: [(token: Range<Int>, number: UInt32)] = []
            for (index, layer) in layers.enumerated() {
                var reader = SpanNames(layer, naming, document, corpus)
                for span in layer.spans(inDocument: document) {
                    let name = Name(layer: index, text: try reader.name(of: span))
                    let number: Int
                    if let known = numbers[name] {
                        number = known
                    } else {
                        number = names.count
                        numbers[name] = number
                        names.append(name)
                        counts.append(0)
                    }
                    things.append((layer.range(of: span), UInt32(number)))
                }
            }
            for range in self.units(of: document) {
                all += 1
                var inside = things.filter {
                    $0.token.lowerBound >= range.lowerBound
                        && $0.token.lowerBound < range.upperBound
                }.map(\.number)
                if inside.isEmpty { continue }
                inside.sort()
                var distinct: [UInt32] = []
                for number in inside where number != distinct.last { distinct.append(number) }
                if distinct.count > Self.thingLimit { throw tooMany(document, distinct.count) }
                for number in distinct { counts[Int(number)] += 1 }
                units.append(distinct)
            }
        }
        let found = try Self.count(units, names, counts, minimum)
        let below =
            found.isEmpty && minimum > 1
            // Too many to count, and so to show, are as good as none.
            ? (try? Self.count(units, names, counts, 1).count) ?? 0 : 0
        return Pairs(
            names: names, counts: counts, pairs: found, below: below, units: units.count, all: all)
    }

    private func tooMany(_ document: Int, _ count: Int) -> Diagnostics {
        Diagnostics(
            .error(
                "the document '\(corpus.documents.id(of: document))' has \(FixedNumber.grouped(count)) different things in one place, and \(FixedNumber.grouped(Self.thingLimit)) are the most",
                hints: ["look for pairs in smaller units: within sentences or paragraphs"]))
    }

    private func units(of document: Int) -> [Range<Int>] {
        let tokens = corpus.documents.tokens(of: document)
        guard let unit else {
            // With what stands behind the last word.
            return [tokens.lowerBound..<(tokens.upperBound + 1)]
        }
        return unit.spans(inDocument: document).map { unit.range(of: $0) }
    }

    private static func count(
        _ units: [[UInt32]], _ names: [Name], _ counts: [Int], _ minimum: Int
    ) throws(Diagnostics) -> [(key: UInt64, count: Int)] {
        var pairs: [UInt64: Int] = [:]
        for unit in units {
            // No pair is in more units than its rarer thing.
            let frequent = unit.filter { counts[Int($0)] >= minimum }
            for (index, a) in frequent.enumerated() {
                for b in frequent[(index + 1)...] {
                    let isBefore = names[Int(a)] < names[Int(b)]
                    let key = isBefore ? UInt64(a) << 32 | UInt64(b) : UInt64(b) << 32 | UInt64(a)
                    pairs[key, default: 0] += 1
                }
            }
            if pairs.count > pairLimit {
                throw Diagnostics(
                    .error(
                        "there are more than \(FixedNumber.grouped(pairLimit)) pairs",
                        hints: [
                            "ask for a greater 'minimum', smaller units with 'within', or fewer documents"
                        ]))
            }
        }
        return pairs.filter { $0.value >= minimum }.map { ($0.key, $0.value) }.sorted {
            $0.0 < $1.0
        }
    }
}
