/// The best documents for some words by BM25, without looking at those that cannot be among them.
///
/// MaxScore (Turtle and Flood, "Query evaluation: strategies and optimizations", 1995): words whose bounds together do not reach
/// the least score that is wanted are only looked up in documents that other words bring. Bounds by block (Ding and
/// Suel, "Faster top-k document retrieval using block-max indexes", 2011) let most blocks of the others be passed over.
/// Scores and order are exactly those of scoring every document: sums are taken in the order of the words, and of
/// equal scores the earlier document comes first.
public struct RankedSearch: Sendable {
    public struct Hit: Sendable, Hashable {
        public let document: Int
        public let score: Double

        public init(document: Int, score: Double) {
            self.document = document
            self.score = score
        }

        /// Higher scores first, then earlier documents.
        static func precedes(_ a: Hit, _ b: Hit) -> Bool {
            a.score != b.score ? a.score > b.score : a.document < b.document
        }
    }

    private let attribute: AttributeFile
    private let norms: [Double]

    /// - Parameter attribute: whose words are searched for, such as `word`.
    public init(_ attribute: TokenAttribute) {
        let file = attribute.file
        self.attribute = file
        let places = file.documents
        let average = Double(places.tokenCount) / Double(max(places.count, 1))
        norms = (0..<places.count).map {
            BM25.norm(length: places.tokens($0).count, average: average)
        }
    }

    /// A word on its way through the documents.
    private struct Term {
        let cursor: DocumentCursor
        /// What a saturation is multiplied by.
        let weight: Double
        /// The most that the word can add to a score.
        let most: Double
    }

    private func terms(_ folded: [Int]) -> [Term] {
        folded.map { number in
            let list = PostingList(attribute, class: number)
            let cursor = DocumentCursor(list)
            let weight =
                BM25.idf(documents: norms.count, with: list.documentCount) * (BM25.k1 + 1)
            return Term(
                cursor: cursor, weight: weight,
                most: weight * Double(cursor.highestBound) / 255)
        }
    }

    /// The best documents that have at least one of the words.
    ///
    /// - Parameters:
    ///   - folded: the words, as folded ids; a word that is there twice counts twice.
    ///   - count: how many documents are wanted at most.
    public func best(_ count: Int, of folded: [Int]) -> [Hit] {
        let terms = terms(folded)
        guard count > 0, !terms.isEmpty else { return [] }
        // From the word that can add least to the one that can add most; sums of what the first ones can add.
        let order = terms.indices.sorted {
            terms[$0].most != terms[$1].most ? terms[$0].most < terms[$1].most : $0 < $1
        }
        var reach: [Double] = []
        for index in order { reach.append((reach.last ?? 0) + terms[index].most) }
        let total = reach[reach.count - 1]
        var heap = HitHeap(capacity: count)
        var threshold = -1.0
        // The words from here on, in `order`, bring documents.
        var essential = 0
        for term in terms { term.cursor.next() }
        var scores = [Double](repeating: 0, count: terms.count)
        while essential < order.count {
            var document = Int.max
            for place in essential..<order.count {
                document = min(document, terms[order[place]].cursor.document)
            }
            guard document < norms.count else { break }
            let norm = norms[document]
            var sum = 0.0
            for place in essential..<order.count {
                let term = terms[order[place]]
                guard term.cursor.document == document else {
                    scores[order[place]] = 0
                    continue
                }
                let score = term.weight * BM25.saturation(term.cursor.frequency, norm)
                scores[order[place]] = score
                sum += score
                term.cursor.next()
            }
            var place = essential - 1
            var isHopeless = false
            while place >= 0 {
                // The rounding of sums must not cost a document its place.
                if (sum + reach[place]) * Self.slack <= threshold {
                    isHopeless = true
                    break
                }
                let term = terms[order[place]]
                term.cursor.advance(to: document)
                if term.cursor.document == document {
                    let score = term.weight * BM25.saturation(term.cursor.frequency, norm)
                    scores[order[place]] = score
                    sum += score
                } else {
                    scores[order[place]] = 0
                }
                place -= 1
            }
            if isHopeless { continue }
            let score = scores.reduce(0, +)
            guard heap.offer(Hit(document: document, score: score)), heap.isFull else { continue }
            threshold = heap.least
            while essential < order.count, reach[essential] * Self.slack <= threshold {
                // Looked up from now on, it must not leave out what others bring.
                terms[order[essential]].cursor.leastBound = 0
                essential += 1
            }
            for place in essential..<order.count {
                let term = terms[order[place]]
                let others = total - term.most
                let needed = (threshold / Self.slack - others) / term.weight * 255
                term.cursor.leastBound = needed > 0 ? Int(needed.rounded(.down)) : 0
            }
        }
        return heap.sorted
    }

    /// More than sums of a few numbers in another order can differ by.
    private static let slack = 1 + 1e-9

    /// The same by scoring every document, which tests compare with.
    func bestByScoringAll(_ count: Int, of folded: [Int]) -> [Hit] {
        var scores = [Double](repeating: 0, count: norms.count)
        var found = [Bool](repeating: false, count: norms.count)
        for term in terms(folded) {
            term.cursor.next()
            while term.cursor.document < norms.count {
                let document = term.cursor.document
                scores[document] +=
                    term.weight * BM25.saturation(term.cursor.frequency, norms[document])
                found[document] = true
                term.cursor.next()
            }
        }
        let hits = scores.indices.filter { found[$0] }.map {
            Hit(document: $0, score: scores[$0])
        }
        return Array(hits.sorted(by: Hit.precedes).prefix(count))
    }

    /// The share of a score that some instances in a document have, for words and phrases alike.
    func score(frequency: Int, in document: Int, documentCount: Int) -> Double {
        BM25.idf(documents: norms.count, with: documentCount) * (BM25.k1 + 1)
            * BM25.saturation(frequency, norms[document])
    }
}

/// The best hits so far, the worst of them on top.
struct HitHeap {
    private var hits: [RankedSearch.Hit] = []
    private let capacity: Int

    init(capacity: Int) {
        self.capacity = capacity
        hits.reserveCapacity(min(capacity, 1 << 12))
    }

    var isFull: Bool { hits.count == capacity }
    var least: Double { hits.first?.score ?? -1 }
    var sorted: [RankedSearch.Hit] { hits.sorted(by: RankedSearch.Hit.precedes) }

    /// - Returns: whether the hit is one of the best.
    mutating func offer(_ hit: RankedSearch.Hit) -> Bool {
        if hits.count < capacity {
            hits.append(hit)
            var child = hits.count - 1
            while child > 0 {
                let parent = (child - 1) / 2
                guard RankedSearch.Hit.precedes(hits[parent], hits[child]) else { break }
                hits.swapAt(parent, child)
                child = parent
            }
            return true
        }
        guard let worst = hits.first, RankedSearch.Hit.precedes(hit, worst) else { return false }
        hits[0] = hit
        var parent = 0
        while true {
            var worst = parent
            for child in [2 * parent + 1, 2 * parent + 2]
            where child < hits.count && RankedSearch.Hit.precedes(hits[worst], hits[child]) {
                worst = child
            }
            if worst == parent { break }
            hits.swapAt(parent, worst)
            parent = worst
        }
        return true
    }
}
