internal import Quern
internal import QuernText

/// Answers full-text queries: which documents match, and which of them best.
public struct CorpusSearch: Sendable {
    private let corpus: CorpusReader
    private let ranking: RankedSearch
    private let titleRanking: RankedSearch

    public init(_ corpus: CorpusReader) {
        self.corpus = corpus
        ranking = RankedSearch(TokenAttribute(file: corpus.attributes[0]))
        titleRanking = RankedSearch(TokenAttribute(file: corpus.title))
    }

    /// The answer to a query.
    public struct Answer: Sendable {
        /// How many documents match.
        public let total: Int
        /// The best of them: by the sum of BM25 over the words and phrases that they have, then in their order.
        public let hits: [RankedSearch.Hit]
        /// The classes of the words that were searched for in texts, for marking them.
        let classes: Set<Int>
    }

    /// - Parameters:
    ///   - query: words, phrases and operators; see ``SearchExpression``.
    ///   - count: how many of the best documents are wanted.
    ///   - accepts: leaves documents out, such as by their metadata; nil for none.
    /// - Throws: ``StageError`` when the query cannot be understood.
    public func answer(
        _ query: String, best count: Int, where accepts: ((Int) -> Bool)? = nil
    ) throws -> Answer {
        let expression = try SearchQueryParser.parse(query, corpus.words)
        var classes: Set<Int> = []
        collect(expression, into: &classes)
        if accepts == nil, let words = plainWords(expression) {
            let hits = ranking.best(count, of: words)
            return Answer(
                total: DocumentSet.union(words.map { documents(ofClass: $0) }).count, hits: hits,
                classes: classes)
        }
        var scores: [Double] = []
        scores = [Double](repeating: 0, count: corpus.documentCount)
        var found = matches(expression, &scores)
        if let accepts { found.removeAll { !accepts(Int($0)) } }
        var heap = HitHeap(capacity: max(0, min(count, found.count)))
        if count > 0, !found.isEmpty {
            for document in found {
                _ = heap.offer(
                    RankedSearch.Hit(document: Int(document), score: scores[Int(document)]))
            }
        }
        return Answer(total: found.count, hits: heap.sorted, classes: classes)
    }

    /// The best documents of a query that asks for any of some words, without counting the others.
    ///
    /// - Throws: ``StageError`` when the query cannot be understood.
    public func best(_ count: Int, _ query: String) throws -> [RankedSearch.Hit] {
        let expression = try SearchQueryParser.parse(query, corpus.words)
        if let words = plainWords(expression) { return ranking.best(count, of: words) }
        return try answer(query, best: count).hits
    }

    /// How many documents match.
    public func count(_ query: String) throws -> Int {
        let expression = try SearchQueryParser.parse(query, corpus.words)
        var none: [Double] = []
        return matches(expression, &none).count
    }

    /// The words of a query that asks for any of some words; nil for other queries.
    private func plainWords(_ expression: SearchExpression) -> [Int]? {
        switch expression {
        case .phrase(let words, isPrefix: false, inTitle: false) where words.count == 1:
            corpus.attributes[0].classes(folding: words[0])
        case .any(let parts):
            parts.reduce([Int]?.some([])) { known, part in
                guard let known, let more = plainWords(part) else { return nil }
                return known + more
            }
        default: nil
        }
    }

    private func collect(_ expression: SearchExpression, into classes: inout Set<Int>) {
        switch expression {
        case .phrase(_, _, inTitle: true): break
        case .phrase(let words, let isPrefix, inTitle: false):
            for word in resolved(words, isPrefix, corpus.attributes[0]) { classes.formUnion(word) }
        case .near(let parts, _), .all(let parts), .any(let parts):
            for part in parts { collect(part, into: &classes) }
        case .without(let kept, _): collect(kept, into: &classes)
        }
    }

    private func resolved(
        _ words: [String], _ isPrefix: Bool, _ attribute: AttributeFile
    ) -> [[Int]] {
        words.enumerated().map { index, word in
            isPrefix && index == words.count - 1
                ? attribute.classes(foldingPrefix: word) : attribute.classes(folding: word)
        }
    }

    // MARK: Sets of documents

    /// The documents that match, in order; what they have is added to their scores, unless there are none to add to.
    private func matches(_ expression: SearchExpression, _ scores: inout [Double]) -> [UInt32] {
        switch expression {
        case .phrase(let words, let isPrefix, let inTitle):
            let attribute = inTitle ? corpus.title : corpus.attributes[0]
            return instances(resolved(words, isPrefix, attribute), attribute, inTitle, &scores)
        case .near(let parts, let distance):
            return near(parts, distance, &scores)
        case .all(let parts):
            let sets = parts.map { matches($0, &scores) }
            return DocumentSet.intersection(sets)
        case .any(let parts):
            return DocumentSet.union(parts.map { matches($0, &scores) })
        case .without(let kept, let excluded):
            var none: [Double] = []
            return DocumentSet.difference(matches(kept, &scores), matches(excluded, &none))
        }
    }

    private func documents(ofClass number: Int) -> [UInt32] {
        let cursor = DocumentCursor(PostingList(corpus.attributes[0], class: number))
        var result: [UInt32] = []
        result.reserveCapacity(cursor.list.documentCount)
        cursor.next()
        while cursor.document < .max {
            result.append(UInt32(cursor.document))
            cursor.next()
        }
        return result
    }

    private func instances(
        _ words: [[Int]], _ attribute: AttributeFile, _ inTitle: Bool, _ scores: inout [Double]
    ) -> [UInt32] {
        var documents: [UInt32] = []
        var counts: [UInt32] = []
        if words.count == 1, words[0].count == 1 {
            let cursor = DocumentCursor(PostingList(attribute, class: words[0][0]))
            cursor.next()
            while cursor.document < .max {
                documents.append(UInt32(cursor.document))
                counts.append(UInt32(cursor.frequency))
                cursor.next()
            }
        } else {
            var end = 0
            let places = attribute.documents
            PhraseMatch(attribute, words).visit { position in
                if position >= end {
                    let document = places.document(at: position)
                    end = places.tokens(document).upperBound
                    documents.append(UInt32(document))
                    counts.append(1)
                } else {
                    counts[counts.count - 1] += 1
                }
            }
        }
        add(documents, counts, inTitle ? titleRanking : ranking, to: &scores)
        return documents
    }

    private func add(
        _ documents: [UInt32], _ counts: [UInt32], _ ranking: RankedSearch,
        to scores: inout [Double]
    ) {
        guard !scores.isEmpty else { return }
        for (document, count) in zip(documents, counts) {
            scores[Int(document)] += ranking.score(
                frequency: Int(count), in: Int(document), documentCount: documents.count)
        }
    }

    /// Documents in which instances of all parts lie so close that at most so many words stand between the last word of
    /// one and the first of the next.
    private func near(
        _ parts: [SearchExpression], _ distance: Int, _ scores: inout [Double]
    ) -> [UInt32] {
        var lists: [[(start: Int, end: Int)]] = []
        var attribute = corpus.attributes[0]
        var isTitle = false
        for part in parts {
            guard case .phrase(let words, let isPrefix, let inTitle) = part else { return [] }
            isTitle = inTitle
            attribute = inTitle ? corpus.title : corpus.attributes[0]
            var list: [(start: Int, end: Int)] = []
            PhraseMatch(attribute, resolved(words, isPrefix, attribute)).visit {
                list.append(($0, $0 + words.count))
            }
            lists.append(list)
        }
        var heads = [Int](repeating: 0, count: lists.count)
        var (documents, counts): ([UInt32], [UInt32]) = ([], [])
        let places = attribute.documents
        while heads.indices.allSatisfy({ heads[$0] < lists[$0].count }) {
            let spans = heads.indices.map { (list: $0, span: lists[$0][heads[$0]]) }
                .sorted { $0.span.start < $1.span.start }
            let document = places.document(at: spans[0].span.start)
            let isOne = spans.allSatisfy {
                places.document(at: $0.span.start) == document
            }
            let isNear = zip(spans, spans.dropFirst()).allSatisfy {
                $1.span.start - $0.span.end <= distance
            }
            if isOne, isNear {
                if documents.last == UInt32(document) {
                    counts[counts.count - 1] += 1
                } else {
                    documents.append(UInt32(document))
                    counts.append(1)
                }
            }
            heads[spans[0].list] += 1
        }
        add(documents, counts, isTitle ? titleRanking : ranking, to: &scores)
        return documents
    }
}

/// Ascending lists of documents.
enum DocumentSet {
    static func intersection(_ sets: [[UInt32]]) -> [UInt32] {
        let sets = sets.sorted { $0.count < $1.count }
        guard var result = sets.first else { return [] }
        for set in sets.dropFirst() {
            var (kept, place) = (0, 0)
            for document in result {
                // A far one is found by doubling the step.
                var step = 1
                while place + step < set.count, set[place + step] < document {
                    place += step
                    step *= 2
                }
                while place < set.count, set[place] < document { place += 1 }
                if place < set.count, set[place] == document {
                    result[kept] = document
                    kept += 1
                }
            }
            result.removeSubrange(kept...)
        }
        return result
    }

    static func union(_ sets: [[UInt32]]) -> [UInt32] {
        guard var result = sets.first else { return [] }
        for set in sets.dropFirst() {
            var merged: [UInt32] = []
            merged.reserveCapacity(result.count + set.count)
            var (a, b) = (0, 0)
            while a < result.count || b < set.count {
                let x = a < result.count ? result[a] : .max
                let y = b < set.count ? set[b] : .max
                merged.append(min(x, y))
                if x <= y { a += 1 }
                if y <= x { b += 1 }
            }
            result = merged
        }
        return result
    }

    static func difference(_ set: [UInt32], _ excluded: [UInt32]) -> [UInt32] {
        var place = 0
        return set.filter { document in
            while place < excluded.count, excluded[place] < document { place += 1 }
            return place == excluded.count || excluded[place] != document
        }
    }
}

extension AttributeFile {
    /// The class of the words that equal a word without case, if there is one.
    func classes(folding word: String) -> [Int] {
        let places = places(folded: CaseFolding.folded(word.utf8))
        return places.isEmpty ? [] : [classes[order[places.lowerBound]]]
    }

    func classes(foldingPrefix prefix: String) -> [Int] {
        // Ordered by class, so equal ones stand side by side.
        var result: [Int] = []
        for place in places(foldedPrefix: CaseFolding.folded(prefix.utf8)) {
            let number = classes[order[place]]
            if result.last != number { result.append(number) }
        }
        return result
    }
}
