public import Quern
internal import QuernText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Sets as keywords the terms that are frequent in a document and rare in the corpus; changes nothing else.
///
/// The weight of a term is tf · idf, with the count in the document as tf (or 1 + ln of it, with `sublinear`) and the smooth
/// idf of scikit-learn, ln((1 + n) / (1 + df)) + 1, where n is the number of documents and df of those that have the term; the weights
/// of a document are then divided by their Euclidean length. Words are runs of at least two letters, numbers or `_`, in
/// lower case; terms are runs of words without stop words, as `TfidfVectorizer` has them. Terms that are left out by
/// `min_documents` or `max_share` have no weight at all.
///
/// It is a cleaner because it must see the corpus first, which only cleaners can.
public struct TFIDFCleaner: SurveyCleaner {
    @Parameter("Most keywords.", in: 1...1000) var most = 20
    @Parameter("Most words of a term.", in: 1...5) var words = 1
    @Parameter("Lists of words to leave out: one on each line.") var stopWords: [ResourcePath] = []
    @Parameter("Fewest documents that have a term.", in: 1...) var minDocuments = 1
    @Parameter("Largest share of the documents that have a term.", in: 0...1) var maxShare = 1.0
    @Parameter("Whether tf is 1 + ln of the count.") var sublinear = false
    @Parameter("The metadata field to set.") var field = "tfidf"
    @Parameter("Whether FIELD_score has the weight of each keyword.") var scores = false

    public static let description = StageDescription(
        "tfidf", "Sets keywords by TF-IDF over the corpus.",
        examples: [
            Example(
                "Frequent here, rare elsewhere",
                ["most": 2, "scores": true], "The mill, the old mill.",
                corpus: ["The old road.", "The river."],
                gives: "The mill, the old mill.",
                sets: [
                    "tfidf": ["mill", "the"],
                    "tfidf_score": .record(["mill": 0.8183, "the": 0.4833]),
                ]),
            Example("Nothing in, nothing out", [:], "", gives: "", sets: ["tfidf": []]),
        ])

    private var stops: Set<String> = []

    public init() {}

    public mutating func prepare(in context: PreparationContext) throws {
        stops = try StopWordFile.read(stopWords, in: context)
    }

    /// In how many documents each term is, by the term's hash.
    public typealias Summary = DocumentFrequencies

    private func key(_ term: String) -> UInt64 { Fingerprint.fast(Array(term.utf8)) }

    /// The terms of a text with their counts, in order of first occurrence.
    private func terms(_ document: Document) -> [(term: String, count: Int)] {
        var found: [(term: String, count: Int)] = []
        var numbers: [String: Int] = [:]
        var run: [String] = []
        func add(_ term: String) {
            if let known = numbers[term] {
                found[known].count += 1
            } else {
                numbers[term] = found.count
                found.append((term, 1))
            }
        }
        var text = document.text
        text.withUTF8 { bytes in
            WordRuns.forEach(bytes) { range in
                let word = String(
                    decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self
                ).lowercased()
                if stops.contains(word) { return }
                add(word)
                if words == 1 { return }
                run.append(word)
                if run.count > words { run.removeFirst() }
                for length in 2...words where length <= run.count {
                    add(run.suffix(length).joined(separator: " "))
                }
            }
        }
        return found
    }

    public func survey(
        _ document: Document, into summary: inout Summary, in context: StageContext
    ) throws {
        summary.add(documentWith: Set(terms(document).map { key($0.term) }))
    }

    public func clean(
        _ document: inout Document, given corpus: Summary, in context: StageContext
    ) throws -> Verdict {
        let limit = Int(maxShare * Double(corpus.documents))
        var weights: [(term: String, weight: Double)] = []
        var squares = 0.0
        for (term, count) in terms(document) {
            let frequency = Int(corpus.counts[key(term)] ?? 1)
            if frequency < minDocuments || (maxShare < 1 && frequency > limit) { continue }
            let tf = sublinear ? 1 + log(Double(count)) : Double(count)
            let idf = log(Double(1 + corpus.documents) / Double(1 + frequency)) + 1
            weights.append((term, tf * idf))
            squares += tf * idf * (tf * idf)
        }
        let length = squares.squareRoot()
        let order = weights.indices.sorted {
            weights[$0].weight != weights[$1].weight
                ? weights[$0].weight > weights[$1].weight
                : weights[$0].term.utf8.lexicographicallyPrecedes(weights[$1].term.utf8)
        }
        let kept = order.prefix(most).map { weights[$0] }
        document.metadata[field] = .list(kept.map { .string($0.term) })
        if scores {
            var record = Metadata()
            for (term, weight) in kept {
                record[term] = .number(Digits.rounded(weight / length, 4))
            }
            document.metadata[field + "_score"] = .record(record)
        }
        return .keep
    }
}

/// Words as scikit-learn's default pattern `\b\w\w+\b` has them.
enum WordRuns {
    /// Calls `body` with every run of two or more word characters.
    static func forEach(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
        let isWord = CharacterClass.wordCharacters
        var (index, start, count) = (0, 0, 0)
        while index < bytes.count {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            if isWord.contains(scalar) {
                if count == 0 { start = index }
                count += 1
            } else {
                if count > 1 { body(start..<index) }
                count = 0
            }
            index += length
        }
        if count > 1 { body(start..<bytes.count) }
    }
}
