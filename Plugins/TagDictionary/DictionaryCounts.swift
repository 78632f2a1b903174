internal import Quern
internal import QuernText

/// What can be set in the metadata.
enum DictionaryFigure: String, Sendable, CaseIterable, ParameterValue {
    /// By category: how often.
    case count
    /// By category: how often in 1,000 words, rounded half up to four decimals; none for no words.
    case per1000 = "per_1000"
    /// By category: the sum of the weights of its values.
    case weight
    /// The number of words, punctuation left out.
    case words
    /// The number of words that belong to no category.
    case unmatched
}

/// How often the categories of a dictionary occur in a document.
struct DictionaryCounts {
    private let categories: [String]
    private var counts: [Int]
    private var weights: [Double]
    private var words = 0
    private var unmatched = 0

    init(_ kept: [ValueHit], _ tokens: TextTokens, _ dictionary: CompiledDictionary) {
        categories = dictionary.categories
        counts = [Int](repeating: 0, count: categories.count)
        weights = [Double](repeating: 0, count: categories.count)
        for hit in kept {
            let value = dictionary.values[Int(hit.value)]
            counts[Int(value.category)] += 1
            weights[Int(value.category)] += value.weight
        }
        // Hits are sorted by first token.
        var end = 0
        var next = kept.startIndex
        for (index, token) in tokens.tokens.enumerated() {
            while next < kept.endIndex, kept[next].token == index {
                end = max(end, index + kept[next].length)
                next += 1
            }
            guard token.isWord else { continue }
            words += 1
            if index >= end { unmatched += 1 }
        }
    }

    func value(of figure: DictionaryFigure, zeros: Bool) -> Metadata.Value? {
        switch figure {
        case .words: return .integer(words)
        case .unmatched: return .integer(unmatched)
        case .count: return record(zeros) { .integer(counts[$0]) }
        case .weight: return record(zeros) { .number(weights[$0]) }
        case .per1000:
            if words == 0 { return nil }
            // In whole ten-thousandths, so that every platform rounds alike.
            return record(zeros) { index in
                let scaled = (counts[index] * 20_000_000 + words) / (2 * words)
                return .number(Double(scaled) / 10_000)
            }
        }
    }

    private func record(_ zeros: Bool, _ value: (Int) -> Metadata.Value) -> Metadata.Value {
        var record = Metadata()
        for index in categories.indices where zeros || counts[index] > 0 {
            record.append(categories[index], value(index))
        }
        return .record(record)
    }
}
