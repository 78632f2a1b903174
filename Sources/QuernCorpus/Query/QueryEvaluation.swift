import Quern

/// Answers a query on a corpus: candidates from the rarest token or span that every match must hold, then the
/// program at each of them.
struct QueryEvaluation {
    private let corpus: CorpusReader
    private let pattern: ResolvedPattern
    private let attributes: [TokenAttribute]
    private let program: QueryProgram
    private let within: [ResolvedSpan]
    private let containing: [Containment]

    private enum Containment {
        case span(ResolvedSpan)
        case pattern(QueryProgram)
    }

    /// So that every query ends: the most steps of programs, and the most hits.
    private let stepLimit: Int
    private static let hitLimit = 20_000_000

    /// - Throws: ``Diagnostics`` for names that the corpus does not have, and for what is too large.
    init(
        _ query: CorpusQuery, in corpus: CorpusReader, stepLimit: Int = 1_000_000_000
    ) throws(Diagnostics) {
        self.corpus = corpus
        self.stepLimit = stepLimit
        do throws(QueryProblem) {
            var resolution = QueryResolution(corpus)
            pattern = try resolution.pattern(query.syntax.pattern)
            program = try QueryProgram(pattern)
            var within: [ResolvedSpan] = []
            var containing: [Containment] = []
            for limit in query.syntax.limits {
                switch limit {
                case .within(let span): within.append(try resolution.span(span))
                case .containing(.span(let span)):
                    containing.append(.span(try resolution.span(span)))
                case .containing(let part):
                    containing.append(.pattern(try QueryProgram(try resolution.pattern(part))))
                }
            }
            self.within = within
            self.containing = containing
            attributes = resolution.attributes
        } catch {
            throw Diagnostics(query.error(error))
        }
    }

    /// All hits in the documents of a selection.
    ///
    /// - Throws: ``Diagnostics`` when there are too many, or it takes too long.
    func hits(in selection: Selection) throws(Diagnostics) -> Hits {
        let candidates = candidates(in: selection)
        let isScan = candidates == nil
        // Where hardly a token is passed over, more are read at a time.
        let stride = isScan ? 4096 : min(64, program.chain?.count ?? 64)
        var matcher = QueryMatcher(program, attributes, of: corpus.tokenCount, stride: stride)
        var inner = containing.map { one -> QueryMatcher? in
            guard case .pattern(let program) = one else { return nil }
            return QueryMatcher(program, attributes, of: corpus.tokenCount, stride: 64)
        }
        var hits = Hits()
        var lastEnd = 0
        let isBare = within.isEmpty && containing.isEmpty
        // A single token of which all candidates are instances needs no looking.
        let isCertain = candidates?.isCertain == true && isBare
        if isCertain { hits.reserve(candidates?.positions.count ?? 0) }
        func visit(_ start: Int, _ document: Range<Int>) throws(Diagnostics) {
            if isCertain {
                hits.append(start..<(start + 1))
            } else {
                var limit = document.upperBound
                for span in within {
                    guard let reach = span.reach(from: start) else { return }
                    limit = min(limit, reach)
                }
                guard let end = matcher.match(at: start, limit: limit, in: document), end > lastEnd
                else {
                    return
                }
                guard holds(start..<end, document, &inner) else { return }
                hits.append(start..<end)
                lastEnd = end
                if matcher.steps + inner.reduce(0, { $0 + ($1?.steps ?? 0) }) > stepLimit {
                    throw Self.tooMuch("takes too many steps")
                }
            }
            if hits.count > Self.hitLimit {
                throw Self.tooMuch("has more than \(FixedNumber.grouped(Self.hitLimit)) hits")
            }
        }
        if let candidates {
            var ranges = selection.makeCursor()
            for position in candidates.positions {
                let start = Int(position)
                if let document = ranges.document(holding: start) {
                    try visit(start, document)
                    if matcher.steps > stepLimit { throw Self.tooMuch("takes too many steps") }
                }
            }
        } else {
            for document in selection.documents {
                let tokens = corpus.documents.tokens(of: document)
                for start in tokens {
                    try visit(start, tokens)
                    if matcher.steps > stepLimit { throw Self.tooMuch("takes too many steps") }
                }
            }
        }
        return hits
    }

    private static func tooMuch(_ what: String) -> Diagnostics {
        Diagnostics(
            .error(
                "the query \(what)",
                hints: ["make it narrower: a rarer word, fewer repetitions, or --where"]))
    }

    private func holds(
        _ range: Range<Int>, _ document: Range<Int>, _ inner: inout [QueryMatcher?]
    ) -> Bool {
        for (index, one) in containing.enumerated() {
            var isFound = false
            switch one {
            case .span(let span): isFound = span.hasSpan(in: range)
            case .pattern:
                for start in range where !isFound {
                    isFound =
                        inner[index]?.match(at: start, limit: range.upperBound, in: document) != nil
                }
            }
            if !isFound { return false }
        }
        return true
    }

    // MARK: Candidates

    struct Candidates {
        /// Where matches may begin, ascending.
        var positions: [UInt32]
        /// Whether every one of them is a match of one token.
        var isCertain = false
    }

    /// Where matches may begin; nil when that can be nearly anywhere.
    private func candidates(in selection: Selection) -> Candidates? {
        guard let anchors = QueryAnchor.best(of: pattern, tokens: corpus.tokenCount) else {
            return nil
        }
        let cost = anchors.reduce(0) { $0 + $1.cost(in: corpus.tokenCount) }
        if cost > max(1000, corpus.tokenCount / 3) { return nil }
        var positions: [UInt32] = []
        positions.reserveCapacity(cost)
        for anchor in anchors { anchor.add(to: &positions, attributes) }
        var isSorted = anchors.count == 1 && anchors[0].isSorted
        if !isSorted {
            positions.sort()
            isSorted = true
            var kept = 0
            for index in positions.indices
            where index == 0 || positions[index] != positions[kept - 1] {
                positions[kept] = positions[index]
                kept += 1
            }
            positions.removeLast(positions.count - kept)
        }
        var isCertain = false
        if case .token(.values) = pattern { isCertain = true }
        return Candidates(positions: positions, isCertain: isCertain)
    }
}
