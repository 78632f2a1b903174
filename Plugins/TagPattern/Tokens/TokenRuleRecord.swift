internal import Quern
internal import QuernPatterns

/// One rule of `tag: pattern`.
struct TokenRuleRecord: ParameterRecord {
    @Parameter("The label of its annotations.") var label = ""
    @Parameter("The id of its annotations.") var id = ""
    @Parameter("The tokens, in order.") var tokens: [TokenRecord]

    init() {}
}

/// One token of a rule, or a gap; of several conditions, all must hold.
struct TokenRecord: ParameterRecord {
    @Parameter("One of these words, in any case; * and ? are wildcards.") var word: [String] = []
    @Parameter("One of these texts, as written.") var text: [String] = []
    @Parameter("One of these lemmas, of the attribute 'lemma' of the layer of tokens.")
    var lemma: [String] = []
    @Parameter("One of these stems, of the attribute 'stem' of the layer of tokens.")
    var stem: [String] = []
    @Parameter("One of these tags, of the attribute 'tag' of the layer of tokens.")
    var tag: [String] = []
    @Parameter("An expression that matches in the token.") var regex: Pattern? = nil
    @Parameter(
        "How it looks: alpha, digit, number, lower, upper, title, punctuation, ascii, currency; 'not upper' is the opposite."
    ) var look: [TokenLook] = []
    @Parameter(
        "A layer in whose annotations it lies: 'people', with a label 'people=minister', with an id 'places#ostrow'."
    ) var within: LayerName? = nil
    @Parameter("Fewest characters.", in: 1...) var minLength: Int? = nil
    @Parameter("Most characters.", in: 1...) var maxLength: Int? = nil
    @Parameter("Whether it is a token for which the conditions do not hold.") var negate = false
    @Parameter("How often it stands: ?, *, +, {2}, {1,3}, {2,}, {,4}.") var `repeat`: RepeatText? =
        nil
    @Parameter(
        "Up to so many tokens of any kind, or none, as few as there can be; alone.", in: 1...100)
    var gap: Int? = nil
    @Parameter("An attribute of the annotation that gets the text that stands here.")
    var name: String? = nil

    init() {}

    /// The part of a rule that it declares.
    func part() throws(StageError) -> TokenRule.Part {
        var conditions: [TokenCondition] = []
        if word.contains(where: { $0.contains("*") || $0.contains("?") }) {
            conditions.append(.lower(.matching(try Self.globs(word))))
        } else if !word.isEmpty {
            conditions.append(.lower(.oneOf(Set(word.map { $0.lowercased() }))))
        }
        if !text.isEmpty { conditions.append(.text(.oneOf(Set(text)))) }
        for (name, values) in [("lemma", lemma), ("stem", stem), ("tag", tag)]
        where !values.isEmpty {
            conditions.append(.attribute(name, .oneOf(Set(values))))
        }
        if let regex { conditions.append(.text(.matching(regex))) }
        conditions += look.map { .flag($0.flag, $0.isWanted) }
        if let minLength { conditions.append(.length(.atLeast, minLength)) }
        if let maxLength { conditions.append(.length(.atMost, maxLength)) }
        if let within {
            conditions.append(
                .inside(
                    layer: within.layer, labels: within.label.map { [$0] } ?? [],
                    ids: within.id.map { [$0] } ?? [], isIn: true))
        }
        var quantifier = `repeat`?.quantifier ?? Quantifier(least: 1, most: 1)
        if negate {
            if `repeat` != nil {
                throw StageError("has a token with both 'negate' and 'repeat'; remove one")
            }
            quantifier.isNegated = true
        }
        if let gap {
            if !conditions.isEmpty || negate || `repeat` != nil {
                throw StageError("has a 'gap' with conditions; a gap stands alone")
            }
            quantifier = Quantifier(least: 0, most: gap)
        }
        return TokenRule.Part(
            conditions: conditions, quantifier: quantifier, name: name, isLazy: gap != nil)
    }

    private static func globs(_ words: [String]) throws(StageError) -> Pattern {
        let parts = words.map { word in
            word.lowercased().unicodeScalars.reduce(into: "") { result, scalar in
                switch scalar {
                case "*": result += ".*"
                case "?": result += "."
                default: result += "\\x{\(String(scalar.value, radix: 16))}"
                }
            }
        }
        do throws(Pattern.SyntaxError) {
            return try Pattern("(?s)\\A(?:\(parts.joined(separator: "|")))\\z")
        } catch {
            throw StageError("has too many words with wildcards for one token")
        }
    }
}

/// A look of a token: `upper`, `not upper`.
struct TokenLook: ParameterValue {
    let flag: TokenFlags
    let isWanted: Bool
    private let source: String

    static var parameterType: ParameterType { .string }

    static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> TokenLook? {
        guard let text = String.decode(node, as: name, into: &report) else { return nil }
        let isWanted = !text.hasPrefix("not ")
        let word = isWanted ? text : String(text.dropFirst(4))
        guard let look = TokenFlags.named.first(where: { $0.name == word }) else {
            let names = TokenFlags.named.map(\.name)
            report.append(
                .error(
                    "\(name) must say how a token looks, not '\(text)'", at: node.location,
                    hints: [Suggestion.hint(for: word, among: names, called: "looks")]))
            return nil
        }
        return TokenLook(flag: look.flag, isWanted: isWanted, source: text)
    }

    var canonical: Metadata.Value? { .string(source) }
}

/// A layer, with a label or an id where one is meant: `people`, `people=minister`, `places#ostrow`.
struct LayerName: ParameterValue {
    let layer: String
    let label: String?
    let id: String?
    private let source: String

    static var parameterType: ParameterType { .string }

    static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> LayerName? {
        guard let text = String.decode(node, as: name, into: &report) else { return nil }
        let hash = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let parts =
            hash.first?.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false) ?? []
        guard let layer = parts.first, !(hash + parts).contains(where: \.isEmpty) else {
            report.append(name.mismatch("a layer, 'layer=label' or 'layer#id'", node))
            return nil
        }
        return LayerName(
            layer: String(layer), label: parts.count > 1 ? String(parts[1]) : nil,
            id: hash.count > 1 ? String(hash[1]) : nil, source: text)
    }

    var canonical: Metadata.Value? { .string(source) }
}

/// How often something stands.
struct RepeatText: ParameterValue {
    let quantifier: Quantifier
    private let source: String

    static var parameterType: ParameterType { .string }

    static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> RepeatText? {
        guard let text = String.decode(node, as: name, into: &report) else { return nil }
        guard text != "!", let quantifier = Quantifier(text) else {
            report.append(name.mismatch("one of ?, *, +, {2}, {1,3}, {2,}, {,4}", node))
            return nil
        }
        return RepeatText(quantifier: quantifier, source: text)
    }

    var canonical: Metadata.Value? { .string(source) }
}

/// A file of rules, with `name` and `description` for people.
struct TokenRuleFile: ParameterRecord {
    @Parameter("What it is called.") var name: String? = nil
    @Parameter("What it is for.") var description: String? = nil
    @Parameter("The rules.") var rules: [Placed<TokenRuleRecord>]

    init() {}
}
