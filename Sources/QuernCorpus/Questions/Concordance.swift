public import Quern
internal import QuernText

/// Every hit of a query with what stands around it: keyword in context.
public struct Concordance: Question {
    @Parameter("What to look for: words, or a query in CQL.") public var query: CorpusQuery
    @Parameter(
        "Only documents for which this holds: 'date >= 2024-01-01 and source == \"Xinhua\"'.")
    public var `where`: Condition? = nil
    @Parameter("How many words of context to show on either side.", in: 0...100) public
        var context = 10
    @Parameter(
        """
        What lines are sorted by, one after the other: left (the nearest word first), right, hit, position, document, or any field of \
        the metadata, such as date.
        """) public var sort: [String] = ["position"]
    @Parameter("A field of the metadata; lines with one value stand together.") public var group:
        String? =
            nil
    @Parameter("So many hits, chosen by chance.", in: 1...) public var sample: Int? = nil
    @Parameter("The number that decides what is chosen.") public var seed = 1
    @Parameter("How many lines to show; 0 is all.", in: 0...) public var limit = 100

    public static let name = "kwic"
    public static let summary = "Shows every hit of a query with what stands around it."

    /// More lines are no table that anybody reads.
    private static let rowLimit = 1_000_000
    /// How many words decide the order on one side.
    private static let sortDepth = 5

    public init() {}

    public var seedInUse: Int? { sample == nil ? nil : seed }

    public func answer(_ corpus: CorpusReader) throws -> Table {
        let selection = try Selection(self.where, named: "where", in: corpus)
        let order = try LineOrder(
            (group.map { [$0] } ?? []) + sort, in: corpus, depth: Self.sortDepth)
        let all = try QueryEvaluation(query, in: corpus).hits(in: selection)
        var hits = all
        if let sample, sample < all.count {
            hits = all.only(Sampling.choose(sample, of: all.count, seed: seed))
        }
        let numbers = order.sorted(hits)
        let shown = limit == 0 ? numbers.count : min(limit, numbers.count)
        if shown > Self.rowLimit {
            throw Diagnostics(
                .error(
                    "there are \(FixedNumber.count(numbers.count, "line")), and \(FixedNumber.grouped(Self.rowLimit)) are the most",
                    hints: ["choose some with 'sample', or show fewer with 'limit'"]))
        }
        var table = try makeTable(corpus)
        let lines = LineReader(corpus, context: context)
        let fields = try Self.fields(of: corpus).map { try FieldReader($0, in: corpus.documents) }
        let groupReader = try group.map { try FieldReader($0, in: corpus.documents) }
        for number in numbers.prefix(shown) {
            let line = lines.read(hits[number])
            var cells: [Table.Cell] = []
            if let groupReader { cells.append(.text(groupReader.text(of: line.document))) }
            cells += [
                .text(line.left), .text(line.hit), .text(line.right),
                .text(corpus.documents.id(of: line.document)),
            ]
            cells += fields.map { .text($0.text(of: line.document)) }
            cells += [
                .text(corpus.documents.resource(of: line.document)),
                .integer(line.source.lowerBound),
                .integer(line.source.upperBound),
            ]
            table.add(cells)
        }
        table.notes = notes(all, hits, shown, selection, corpus)
        return table
    }

    /// What is known of most documents, and helps to read a line.
    private static func fields(of corpus: CorpusReader) -> [String] {
        ["date", "source"].filter { corpus.documents.columnNames.contains($0) }
    }

    private func makeTable(_ corpus: CorpusReader) throws -> Table {
        var columns: [Table.Column] = []
        if let group { columns.append(.init(group)) }
        columns += [
            .init("left", isTrailing: true), .init("hit"), .init("right"), .init("document"),
        ]
        columns += Self.fields(of: corpus).filter { $0 != group }.map { .init($0) }
        columns += [.init("resource"), .init("start", .integer), .init("end", .integer)]
        return Table("Concordance of \(query.text)", columns: columns)
    }

    private func notes(
        _ all: Hits, _ hits: Hits, _ shown: Int, _ selection: Selection, _ corpus: CorpusReader
    ) -> [String] {
        var notes = [HitNote.text(all, selection, corpus)]
        if hits.count < all.count {
            notes.append("A sample of \(FixedNumber.count(hits.count, "hit")), seed \(seed).")
        }
        if shown < hits.count {
            notes.append(
                "The first \(FixedNumber.grouped(shown)) of \(FixedNumber.count(hits.count, "line")); limit 0 shows all."
            )
        }
        return notes
    }
}

/// How many hits there are, where.
enum HitNote {
    static func text(_ hits: Hits, _ selection: Selection, _ corpus: CorpusReader) -> String {
        var documents = 0
        var cursor = selection.makeCursor()
        var last = -1
        for index in 0..<hits.count {
            _ = cursor.document(holding: hits[index].lowerBound)
            if cursor.document != last { documents += 1 }
            last = cursor.document
        }
        let rate = PerMillion.of(hits.count, in: selection.tokenCount).map {
            " (\(FixedNumber.text($0, places: 2)) per million tokens)"
        }
        return
            "\(FixedNumber.count(hits.count, "hit"))\(rate ?? "") in \(FixedNumber.grouped(documents)) of \(FixedNumber.count(selection.documents.count, "document")) with \(FixedNumber.count(selection.tokenCount, "token"))."
    }
}

/// Chooses by chance, the same with the same seed on every machine.
enum Sampling {
    /// So many of the numbers below `count`, ascending, each as likely as any other (Knuth's algorithm S).
    static func choose(_ wanted: Int, of count: Int, seed: Int) -> [Int] {
        var random = SplitMix64(UInt64(bitPattern: Int64(seed)))
        var chosen: [Int] = []
        chosen.reserveCapacity(wanted)
        for number in 0..<count where chosen.count < wanted {
            let left = UInt64(count - number)
            if random.below(left) < UInt64(wanted - chosen.count) { chosen.append(number) }
        }
        return chosen
    }
}

/// Steele, Lea and Flood's generator (2014).
struct SplitMix64 {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A number below a bound, without bias (Lemire 2019).
    mutating func below(_ bound: UInt64) -> UInt64 {
        var product = next().multipliedFullWidth(by: bound)
        if product.low < bound {
            let threshold = (0 &- bound) % bound
            while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
        }
        return product.high
    }
}
