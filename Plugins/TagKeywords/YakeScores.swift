#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Keywords by YAKE: Campos, Mangaravite, Pasquali, Jorge, Nunes and Jatowt, "YAKE! Keyword extraction from single documents using
/// multiple local features", Information Sciences 509 (2020). The lower a score, the better.
///
/// Scores are those of the package yake 0.7, which differs from the paper in the weight of stop words inside a keyword
/// and takes words with and without an `s` as one.
struct YakeScores {
    struct Keyword {
        /// In lower case, with one space between words.
        var text: String
        var score: Double
        var count: Int
    }

    private struct Candidate {
        var text: String
        var terms: [Int]
        var isOrdinary: Bool
        var count: Int
    }

    private var candidates: [Candidate] = []
    private var numbers: [String: Int] = [:]
    private var edges: [Edge: Int] = [:]

    private struct Edge: Hashable {
        var from: Int
        var to: Int
    }

    /// The keywords of a text, the best first; of equal ones, the one that stands first.
    static func keywords(of words: YakeWords, longest: Int, window: Int) -> [Keyword] {
        var scores = YakeScores()
        for block in words.blocks { scores.read(block, longest, window) }
        let terms = scores.termScores(words)
        var found: [Keyword] = []
        for candidate in scores.candidates {
            guard candidate.isOrdinary, let first = candidate.terms.first,
                let last = candidate.terms.last, !words.terms[first].isStopWord,
                !words.terms[last].isStopWord
            else { continue }
            let score = scores.score(candidate, words, terms)
            guard score.isFinite else { continue }
            found.append(Keyword(text: candidate.text, score: score, count: candidate.count))
        }
        let order = found.indices.sorted {
            found[$0].score != found[$1].score ? found[$0].score < found[$1].score : $0 < $1
        }
        return order.map { found[$0] }
    }

    private mutating func read(_ block: [YakeWords.Word], _ longest: Int, _ window: Int) {
        for (place, word) in block.enumerated() {
            if word.look.isOrdinary {
                for before in block[max(0, place - window)..<place] where before.look.isOrdinary {
                    edges[Edge(from: before.term, to: word.term), default: 0] += 1
                }
            }
            for first in stride(from: place, through: max(0, place - longest + 1), by: -1) {
                add(block[first...place])
            }
        }
    }

    private mutating func add(_ words: ArraySlice<YakeWords.Word>) {
        let text = words.map(\.lower).joined(separator: " ")
        let isOrdinary = words.allSatisfy(\.look.isOrdinary)
        if let known = numbers[text] {
            candidates[known].count += 1
            if isOrdinary { candidates[known].isOrdinary = true }
            return
        }
        numbers[text] = candidates.count
        candidates.append(
            Candidate(text: text, terms: words.map(\.term), isOrdinary: isOrdinary, count: 1))
    }

    /// The score of each term by its case, place, frequency, company and spread.
    private func termScores(_ words: YakeWords) -> [Double] {
        let valid = words.terms.filter { !$0.isStopWord }.map { Double($0.count) }
        guard !valid.isEmpty else { return words.terms.map { _ in 0 } }
        let mean = valid.reduce(0, +) / Double(valid.count)
        let variance = valid.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(valid.count)
        let deviation = variance.squareRoot()
        let most = Double(words.terms.map(\.count).max() ?? 1)
        var right = [(different: Int, all: Int)](repeating: (0, 0), count: words.terms.count)
        var left = right
        // Sums of whole numbers, so that the order does not matter.
        for (edge, count) in edges {
            right[edge.from].different += 1
            right[edge.from].all += count
            left[edge.to].different += 1
            left[edge.to].all += count
        }
        func share(_ side: (different: Int, all: Int)) -> Double {
            side.all == 0 ? 0 : Double(side.different) / Double(side.all)
        }
        return words.terms.indices.map { index in
            let term = words.terms[index]
            let count = Double(term.count)
            let company =
                (0.5 + share(left[index]) * (count / most))
                + (0.5 + share(right[index]) * (count / most))
            let frequency = count / (mean + deviation)
            let spread = Double(term.sentences.count) / Double(words.sentenceCount)
            let capitals = Double(max(term.acronyms, term.names)) / (1 + log(count))
            let place = log(log(3 + Self.median(term.sentences)))
            return place * company / (capitals + frequency / company + spread / company)
        }
    }

    private static func median(_ sorted: [Int]) -> Double {
        let middle = sorted.count / 2
        return sorted.count % 2 == 1
            ? Double(sorted[middle]) : Double(sorted[middle - 1] + sorted[middle]) / 2
    }

    private func score(
        _ candidate: Candidate, _ words: YakeWords, _ scores: [Double]
    ) -> Double {
        var (sum, product) = (0.0, 1.0)
        let terms = candidate.terms
        func probability(_ from: Int, _ to: Int, of term: Int) -> Double {
            Double(edges[Edge(from: from, to: to)] ?? 0) / Double(words.terms[term].count)
        }
        for (place, term) in terms.enumerated() {
            guard words.terms[term].isStopWord else {
                sum += scores[term]
                product *= scores[term]
                continue
            }
            // A stop word inside counts by how surely its neighbours come with it.
            let before = place > 0 ? probability(terms[place - 1], term, of: terms[place - 1]) : 0
            let after =
                place + 1 < terms.count
                ? probability(term, terms[place + 1], of: terms[place + 1]) : 0
            let both = before * after
            product *= 1 + (1 - both)
            sum -= 1 - both
        }
        return product / ((sum + 1) * Double(candidate.count))
    }
}

/// How alike two texts are.
enum Likeness {
    /// Whether one less the distance of Levenshtein, as a share of the longer text, is above a limit; in characters.
    static func of(_ a: String, _ b: String, isAbove limit: Double) -> Bool {
        let (x, y) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
        let longest = max(x.count, y.count)
        if longest == 0 { return 1 > limit }
        func isAbove(_ distance: Int) -> Bool { 1 - Double(distance) / Double(longest) > limit }
        // The distance is at least the difference in length, and no row's least is above it.
        guard isAbove(abs(x.count - y.count)) else { return false }
        var row = Array(0...y.count)
        for i in x.indices {
            var corner = row[0]
            row[0] = i + 1
            for j in y.indices {
                let change = corner + (x[i] == y[j] ? 0 : 1)
                corner = row[j + 1]
                row[j + 1] = min(change, min(row[j], row[j + 1]) + 1)
            }
            guard isAbove(row.min() ?? 0) else { return false }
        }
        return isAbove(row[y.count])
    }
}
