internal import Quern
internal import QuernText

/// A value as a dictionary file gives it.
struct DeclaredValue {
    var text: String
    var path: [String]
    var weight: Double
    var isExact: Bool
    var location: SourceLocation
}

/// Collects what all dictionaries of a stage declare, and all that is wrong with them.
struct DictionaryCollector {
    private(set) var values: [DeclaredValue] = []
    /// Every category that is declared, in order; also those that have no values.
    private(set) var categories: [[String]] = []
    private var known: Set<[String]> = []
    private(set) var problems: [Diagnostic] = []
    private(set) var warnings: [Diagnostic] = []
    private(set) var hasWeights = false

    mutating func report(_ problem: Diagnostic) { problems.append(problem) }

    mutating func warn(_ message: String, at place: SourceLocation, hints: [String] = []) {
        warnings.append(.warning(message, at: place, hints: hints))
    }

    mutating func declare(_ path: [String]) {
        if known.insert(path).inserted { categories.append(path) }
    }

    /// Adds a value to a category, or says why it is none.
    mutating func add(
        _ text: String, to path: [String], weight: Double? = nil, isExact: Bool,
        at place: SourceLocation
    ) {
        let words = ValueMatcher.words(of: text).count
        if words == 0 {
            report(
                .error(
                    text.isEmpty ? "the value is empty" : "the value '\(text)' is only white space",
                    at: place, hints: ["a value is one word or more, with * and ? as wildcards"]))
            return
        }
        if words > ValueMatcher.longestValue {
            report(
                .error(
                    "the value has \(words) words; at most \(ValueMatcher.longestValue) are allowed",
                    at: place))
            return
        }
        if weight != nil { hasWeights = true }
        values.append(
            DeclaredValue(
                text: text, path: path, weight: weight ?? 1, isExact: isExact, location: place))
    }

    /// Reads a weight.
    mutating func weight(_ text: String, at place: SourceLocation) -> Double? {
        if let value = Double(text), value.isFinite { return value }
        report(.error("the weight must be a number, not '\(text)'", at: place))
        return nil
    }
}
