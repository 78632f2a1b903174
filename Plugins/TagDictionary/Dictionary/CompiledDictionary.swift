internal import Quern
internal import QuernText

/// Dictionaries with their categories at the levels that are wanted, ready to match.
struct CompiledDictionary: Sendable {
    /// Categories by their paths, in order of the dictionaries.
    private(set) var categories: [String] = []
    private(set) var values: [DictionaryValue] = []
    private(set) var matcher = ValueMatcher()
    let hasWeights: Bool

    /// - Parameter levels: which levels of nested categories make the path, counted from 1; without any, all. What
    ///   lies deeper counts for the deepest level that is wanted, and what has none of the levels is left out, as
    ///   quanteda's `flatten_dictionary` does it.
    init(_ collector: DictionaryCollector, levels: [Int]) {
        hasWeights = collector.hasWeights
        func flat(_ path: [String]) -> String? {
            if levels.isEmpty { return path.joined(separator: ".") }
            let kept = path.indices.filter { levels.contains($0 + 1) }.map { path[$0] }
            return kept.isEmpty ? nil : kept.joined(separator: ".")
        }
        var numbers: [String: UInt32] = [:]
        var hasValues: [Bool] = []
        for path in collector.categories {
            guard let name = flat(path), numbers[name] == nil else { continue }
            numbers[name] = UInt32(categories.count)
            categories.append(name)
            hasValues.append(false)
        }
        var known: Set<Entry> = []
        for value in collector.values {
            guard let name = flat(value.path), let category = numbers[name] else { continue }
            hasValues[Int(category)] = true
            let entry = Entry(
                category: category, text: value.text, isExact: value.isExact,
                weight: value.weight)
            guard known.insert(entry).inserted else { continue }
            let number = UInt32(values.count)
            let literals = matcher.add(value.text, isExact: value.isExact, value: number)
            values.append(
                DictionaryValue(
                    category: category, weight: value.weight, text: value.text,
                    literalCount: literals))
        }
        matcher.freeze()
        // Categories that only hold others have no count of their own.
        let kept = categories.indices.filter { hasValues[$0] }
        if kept.count < categories.count {
            var moved = [UInt32](repeating: 0, count: categories.count)
            for (new, old) in kept.enumerated() { moved[old] = UInt32(new) }
            categories = kept.map { categories[$0] }
            for index in values.indices {
                values[index].category = moved[Int(values[index].category)]
            }
        }
    }

    private struct Entry: Hashable {
        var category: UInt32
        var text: String
        var isExact: Bool
        var weight: Double
    }
}
