internal import QuernText

/// A pattern whose names are those of a corpus.
indirect enum ResolvedPattern: Sendable {
    case token(ResolvedTest)
    case sequence([ResolvedPattern])
    case either([ResolvedPattern])
    case repeated(ResolvedPattern, from: Int, to: Int)
    case span(ResolvedSpan)
    case boundary(ResolvedSpan, isStart: Bool)

    /// How many tokens a match has; `most` is nil when spans are part of it.
    var length: (least: Int, most: Int?) {
        switch self {
        case .token: return (1, 1)
        case .span: return (1, nil)
        case .boundary: return (0, 0)
        case .sequence(let parts):
            return parts.reduce((0, 0)) { sum, part in
                let length = part.length
                return (sum.0 + length.least, Self.sum(sum.1, length.most))
            }
        case .either(let parts):
            let lengths = parts.map(\.length)
            let most = lengths.reduce(0 as Int?) { most, length in
                most.flatMap { most in length.most.map { max(most, $0) } }
            }
            return (lengths.map(\.least).min() ?? 0, most)
        case .repeated(let part, let from, let to):
            let length = part.length
            return (length.least * from, length.most.map { $0 * to })
        }
    }

    static func sum(_ a: Int?, _ b: Int?) -> Int? {
        guard let a, let b else { return nil }
        return a + b
    }
}

/// A test of one token, by the ids of its values.
indirect enum ResolvedTest: Sendable {
    case any
    /// Whether the value of an attribute, which the query knows by number, is one of these.
    case values(attribute: Int, IDSet)
    case not(ResolvedTest)
    case all([ResolvedTest])
    case either([ResolvedTest])

    /// In how many places it holds at most, as far as frequencies tell.
    func estimate(of count: Int) -> Int {
        switch self {
        case .any, .not: count
        case .values(_, let ids): min(count, ids.frequency)
        case .all(let parts): parts.map { $0.estimate(of: count) }.min() ?? count
        case .either(let parts): min(count, parts.reduce(0) { $0 + $1.estimate(of: count) })
        }
    }
}

/// Some ids of an attribute.
struct IDSet: Sendable {
    /// Ascending.
    let ids: [Int]
    /// The sum of their frequencies.
    let frequency: Int
    /// The lists of positions: of all cases of a word where all are meant, or of one of them.
    private let lists: [(number: Int, isFolded: Bool)]
    private let bits: [UInt64]
    private let single: UInt32

    /// How many lists of positions there are; those of one come in order.
    var listCount: Int { lists.count }

    init(_ ids: [Int], of attribute: TokenAttribute) {
        self.ids = ids
        var byClass: [Int: [Int]] = [:]
        for id in ids { byClass[attribute.foldedID(id), default: []].append(id) }
        lists = byClass.sorted { $0.key < $1.key }.flatMap { folded, some in
            some.count == attribute.ids(ofFolded: folded).count
                ? [(folded, true)] : some.map { ($0, false) }
        }
        frequency = ids.reduce(0) { $0 + attribute.frequency(of: $1) }
        single = ids.count == 1 ? UInt32(truncatingIfNeeded: ids[0]) : .max
        guard ids.count > 1, let last = ids.last else {
            bits = []
            return
        }
        var bits = [UInt64](repeating: 0, count: last / 64 + 1)
        for id in ids { bits[id / 64] |= 1 << UInt64(id % 64) }
        self.bits = bits
    }

    /// Calls `body` with every position; those of one list ascend.
    @inline(__always)
    func forEachPosition(of attribute: TokenAttribute, _ body: (Int) -> Void) {
        for list in lists {
            let cursor =
                list.isFolded
                ? attribute.positions(ofFolded: list.number) : attribute.positions(of: list.number)
            while let position = cursor.next() { body(position) }
        }
    }

    @inline(__always)
    func contains(_ id: UInt32) -> Bool {
        if bits.isEmpty { return id == single && id != .max }
        let word = Int(id >> 6)
        return word < bits.count && bits[word] >> UInt64(id & 63) & 1 != 0
    }
}

/// Spans of a layer, with what is asked of them.
struct ResolvedSpan: Sendable {
    let layer: SpanLayer
    let tests: [Test]

    struct Test: Sendable {
        let field: QuerySyntax.Span.Test.Field
        let isNegated: Bool
        let value: ValueTest
    }

    func holds(_ span: Int) -> Bool {
        tests.allSatisfy { test in
            let text = test.field == .id ? layer.id(of: span) : layer.label(of: span)
            return test.value.holds(for: text) != test.isNegated
        }
    }

    /// The spans that begin at a position and are meant.
    func forEach(at position: Int, _ body: (Range<Int>) -> Void) {
        for span in layer.spans(overlapping: position..<(position + 1)) {
            let range = layer.range(of: span)
            if range.lowerBound == position, !range.isEmpty, holds(span) { body(range) }
        }
    }

    /// The furthest end of the spans that hold a position and are meant; nil when there is none.
    func reach(from position: Int) -> Int? {
        var reach: Int?
        for span in layer.spans(overlapping: position..<(position + 1)) {
            let range = layer.range(of: span)
            if range.contains(position), range.upperBound > reach ?? 0, holds(span) {
                reach = range.upperBound
            }
        }
        return reach
    }

    /// Whether one of the spans that are meant begins at a position, or ends before it.
    func hasEdge(at position: Int, isStart: Bool) -> Bool {
        if isStart {
            var holds = false
            forEach(at: position) { _ in holds = true }
            return holds
        }
        guard position > 0 else { return false }
        for span in layer.spans(overlapping: (position - 1)..<position) {
            let range = layer.range(of: span)
            if range.upperBound == position, !range.isEmpty, holds(span) { return true }
        }
        return false
    }

    /// Whether one of the spans that are meant lies in a range.
    func hasSpan(in range: Range<Int>) -> Bool {
        for span in layer.spans(overlapping: range) {
            let found = layer.range(of: span)
            if found.lowerBound >= range.lowerBound, found.upperBound <= range.upperBound,
                !found.isEmpty, holds(span)
            {
                return true
            }
        }
        return false
    }
}
