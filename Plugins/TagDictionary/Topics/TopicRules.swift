internal import Quern
internal import QuernText

/// Topics, ready to be told.
struct TopicRules: Sendable {
    struct Topic: Sendable {
        let name: String
        var all: [[Int]] = []
        var any: [(term: Int, weight: Double)] = []
        var exclude: [Int] = []
        var threshold: Double
        var atMost: Int
        var perThousand: Bool
        var when: Condition?
        var parents: [String] = []
    }

    /// Why a document has a topic.
    struct Finding {
        var topic: Topic
        var score: Double
        /// The rule in words: what must occur and what counted.
        var reason: String
        /// The terms that spoke for it.
        var terms: [Int]
    }

    private(set) var topics: [Topic] = []
    private var terms: [String] = []
    private var numbers: [String: Int] = [:]
    private var matcher = ValueMatcher()
    private var values: [DictionaryValue] = []
    private(set) var layers: [String] = []

    /// - Throws: ``Diagnostics`` with all that is wrong.
    init(
        _ declared: [(key: String, value: Placed<TopicRecord>)], isExact: Bool,
        in context: PreparationContext
    ) throws {
        var problems: [Diagnostic] = []
        func number(_ placed: Placed<String>, of topic: String) -> Int {
            let term = placed.value
            if let known = numbers[term] { return known }
            let words = ValueMatcher.words(of: term).count
            if words == 0 || words > ValueMatcher.longestValue {
                problems.append(
                    .error(
                        words == 0
                            ? "the topic '\(topic)' has an empty term"
                            : "a term of the topic '\(topic)' has \(words) words; at most \(ValueMatcher.longestValue) are allowed",
                        at: placed.location))
                return 0
            }
            let new = terms.count
            terms.append(term)
            numbers[term] = new
            let literals = matcher.add(term, isExact: isExact, value: UInt32(new))
            values.append(
                DictionaryValue(
                    category: UInt32(new), weight: 1, text: term, literalCount: literals))
            return new
        }
        let names = declared.map(\.key)
        for (name, placed) in declared {
            let record = placed.value
            var topic = Topic(
                name: name, threshold: record.threshold, atMost: record.atMost ?? .max,
                perThousand: record.perThousand)
            topic.all = record.all.map { $0.terms.map { number($0, of: name) } }
            topic.any = record.any.map { (number($0.term, of: name), $0.weight) }
            topic.exclude = record.exclude.map { number($0, of: name) }
            if record.all.isEmpty, record.any.isEmpty, record.when == nil {
                problems.append(
                    .error(
                        "the topic '\(name)' has no 'all', 'any' or 'when', so every document would have it",
                        at: placed.location))
            }
            do throws(Diagnostics) {
                topic.when = try record.when?.resolved(in: context)
            } catch {
                problems += error.all
            }
            for layer in record.when?.layers ?? [] where !layers.contains(layer) {
                layers.append(layer)
            }
            var parent = record.parent
            while let next = parent {
                guard let found = declared.first(where: { $0.key == next.value })?.value.value
                else {
                    problems.append(
                        .error(
                            "there is no topic '\(next.value)'", at: next.location,
                            hints: [
                                Suggestion.hint(for: next.value, among: names, called: "topics")
                            ]
                        ))
                    break
                }
                if next.value == name || topic.parents.contains(next.value) {
                    problems.append(
                        .error("the topic '\(name)' is part of itself", at: next.location))
                    break
                }
                topic.parents.append(next.value)
                parent = found.parent
            }
            topics.append(topic)
        }
        if !problems.isEmpty { throw Diagnostics(problems) }
        matcher.freeze()
    }

    /// The places where a term occurs, and how often each does.
    func occurrences(
        _ tokens: TextTokens, in bytes: UnsafeBufferPointer<UInt8>
    ) -> (hits: [ValueHit], counts: [Int]) {
        let hits = LookupPolicy(scope: .category, values: values).kept(
            of: matcher.hits(tokens, in: bytes), tokenCount: tokens.count)
        var counts = [Int](repeating: 0, count: terms.count)
        for hit in hits { counts[Int(hit.value)] += 1 }
        return (hits, counts)
    }

    /// The topics of a document, in order of the file.
    func findings(_ document: Document, _ counts: [Int], words: Int) -> [Finding] {
        topics.compactMap { finding($0, document, counts, words) }
    }

    private func finding(
        _ topic: Topic, _ document: Document, _ counts: [Int], _ words: Int
    ) -> Finding? {
        if topic.exclude.contains(where: { counts[$0] > 0 }) { return nil }
        var spoke: [Int] = []
        var reasons: [String] = []
        for group in topic.all {
            let found = group.filter { counts[$0] > 0 }
            guard let first = found.first else { return nil }
            spoke += found
            reasons.append("has '\(terms[first])'")
        }
        var score = 0.0
        var counted: [String] = []
        for (term, weight) in topic.any where counts[term] > 0 {
            let count = min(counts[term], topic.atMost)
            score += Double(count) * weight
            spoke.append(term)
            let factor = weight == 1 ? "" : " × \(Self.text(weight))"
            counted.append("'\(terms[term])' \(count)\(factor)")
        }
        if topic.perThousand { score = words == 0 ? 0 : score * 1000 / Double(words) }
        score = Decimals.rounded(score, to: 4)
        if !topic.any.isEmpty {
            if score < topic.threshold { return nil }
            let unit = topic.perThousand ? " per 1,000 words" : ""
            reasons.append(
                "\(Self.text(score))\(unit) ≥ \(Self.text(topic.threshold)): "
                    + counted.joined(separator: ", "))
        }
        if let when = topic.when {
            guard when.holds(for: document) else { return nil }
            reasons.append(when.text)
        }
        return Finding(
            topic: topic, score: score, reason: reasons.joined(separator: "; "), terms: spoke)
    }

    /// A number without a needless `.0`.
    private static func text(_ number: Double) -> String {
        abs(number) < 1e15 && number == number.rounded() ? String(Int(number)) : "\(number)"
    }
}
