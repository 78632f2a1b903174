internal import Quern
internal import QuernPatterns

/// Reads patterns of spaCy's Matcher from JSON, where they mean the same here.
///
/// A file is a list of `{"label": …, "pattern": […], "id": …}` as the EntityRuler has it, or a mapping of labels to lists of
/// patterns as they are given to `Matcher.add`. Attributes that need a model or lists that are not here (POS, DEP, MORPH, NORM,
/// SHAPE, IS_STOP, LIKE_URL, custom ones, …) are errors.
struct SpacyReader {
    /// The layer that `ENT_TYPE` is about.
    let entities: String?
    let hasTokenLayer: Bool
    private(set) var rules: [TokenRule] = []
    private(set) var problems: [Diagnostic] = []

    init(entities: String?, hasTokenLayer: Bool) {
        self.entities = entities
        self.hasTokenLayer = hasTokenLayer
    }

    private mutating func report(_ message: String, _ place: SourceLocation, hints: [String] = []) {
        problems.append(.error(message, at: place, hints: hints))
    }

    mutating func read(_ root: Node) {
        switch root.content {
        case .mapping(let entries):
            for entry in entries {
                guard case .sequence(let patterns) = entry.value.content else {
                    report(
                        "'\(entry.key)' must be a list of patterns, not \(entry.value.spoken)",
                        entry.value.location)
                    continue
                }
                for node in patterns { pattern(node, label: entry.key, id: "") }
            }
        case .sequence(let nodes):
            for node in nodes { entry(node) }
        case .scalar:
            report(
                "a file of patterns must be a list or a mapping, not \(root.spoken)", root.location)
        }
    }

    private mutating func entry(_ node: Node) {
        guard case .mapping(let fields) = node.content else {
            report(
                "an entry must be a mapping with 'label' and 'pattern', not \(node.spoken)",
                node.location)
            return
        }
        let keys = ["label", "pattern", "id"]
        for field in fields where !keys.contains(field.key) {
            report(
                "an entry has no '\(field.key)'", field.keyLocation,
                hints: [Suggestion.hint(for: field.key, among: keys, called: "keys")])
        }
        guard let given = node["pattern"] else {
            report("the entry has no 'pattern'", node.location)
            return
        }
        pattern(given, label: node["label"]?.text ?? "", id: node["id"]?.text ?? "")
    }

    private mutating func pattern(_ node: Node, label: String, id: String) {
        guard case .sequence(let tokens) = node.content else {
            report(
                "a pattern must be a list of tokens, not \(node.spoken)", node.location,
                hints: node.text == nil ? [] : ["phrases are for 'tag: gazetteer'"])
            return
        }
        let before = problems.count
        let parts = tokens.map { part($0) }
        guard problems.count == before else { return }
        do throws(StageError) {
            rules.append(try TokenRule(label: label, id: id, parts))
        } catch {
            report("the pattern \(error.message)", node.location)
        }
    }

    private mutating func part(_ node: Node) -> TokenRule.Part {
        var part = TokenRule.Part(conditions: [], quantifier: Quantifier(least: 1, most: 1))
        guard case .mapping(let fields) = node.content else {
            report("a token must be a mapping, not \(node.spoken)", node.location)
            return part
        }
        for field in fields {
            // spaCy takes names in any case.
            let key = field.key.uppercased()
            if key == "OP" {
                if let text = field.value.text, let quantifier = Quantifier(text) {
                    part.quantifier = quantifier
                } else {
                    report(
                        "'OP' must be one of !, ?, *, +, {n}, {n,m}, {n,}, {,m}, not \(field.value.spoken)",
                        field.value.location)
                }
            } else if let flag = TokenFlags.spacy.first(where: { $0.name == key })?.flag {
                if let wanted = truth(field) { part.conditions.append(.flag(flag, wanted)) }
            } else {
                condition(key, field, &part)
            }
        }
        return part
    }

    private mutating func truth(_ field: Node.Entry) -> Bool? {
        switch field.value.text {
        case "true", "True", "1": return true
        case "false", "False", "0": return false
        default:
            report(
                "'\(field.key)' must be true or false, not \(field.value.spoken)",
                field.value.location)
            return nil
        }
    }

    private mutating func condition(
        _ key: String, _ field: Node.Entry, _ part: inout TokenRule.Part
    ) {
        switch key {
        case "ORTH", "TEXT": part.conditions += texts(field).map { .text($0) }
        case "LOWER": part.conditions += texts(field).map { .lower($0) }
        case "LENGTH": lengths(field, &part)
        case "LEMMA", "TAG":
            if hasTokenLayer {
                part.conditions += texts(field).map { .attribute(key.lowercased(), $0) }
            } else {
                report(
                    "'\(field.key)' needs the attribute '\(key.lowercased())' of a layer of tokens",
                    field.keyLocation, hints: ["name the layer by 'tokens:'"])
            }
        case "ENT_TYPE":
            guard let entities else {
                report(
                    "'\(field.key)' needs a layer of entities", field.keyLocation,
                    hints: ["name the layer by 'entities:'; its labels are the types"])
                return
            }
            for test in texts(field) {
                switch test {
                case .oneOf(let labels):
                    // The empty text is the type of what is no entity.
                    part.conditions.append(
                        .inside(
                            layer: entities, labels: labels == [""] ? [] : labels, ids: [],
                            isIn: labels != [""]))
                case .noneOf(let labels):
                    part.conditions.append(
                        .inside(layer: entities, labels: labels, ids: [], isIn: false))
                case .matching:
                    report("'\(field.key)' by REGEX is not supported", field.keyLocation)
                }
            }
        default:
            report(
                "'\(field.key)' \(Self.reason(key))", field.keyLocation,
                hints: [
                    "supported are: ORTH, TEXT, LOWER, LENGTH, LEMMA, TAG, ENT_TYPE, OP, "
                        + TokenFlags.spacy.map(\.name).joined(separator: ", ")
                ])
        }
    }

    /// Why an attribute is not supported.
    private static func reason(_ key: String) -> String {
        switch key {
        case "POS", "DEP", "MORPH", "ENT_ID", "ENT_IOB", "ENT_KB_ID":
            "is not supported: only a model of spaCy's knows it"
        case "NORM", "SHAPE", "IS_STOP", "LIKE_URL", "LIKE_EMAIL", "IS_SENT_START", "SENT_START",
            "SPACY", "IS_OOV", "IS_BRACKET", "IS_QUOTE", "IS_LEFT_PUNCT", "IS_RIGHT_PUNCT":
            "is not supported: nothing here has the same meaning"
        case "_": "is not supported: it is about attributes of a Python program"
        default: "is no attribute of a token"
        }
    }

    private mutating func texts(_ field: Node.Entry) -> [TokenCondition.TextTest] {
        if let text = field.value.text { return [.oneOf([text])] }
        guard case .mapping(let predicates) = field.value.content else {
            report(
                "'\(field.key)' must be text or a mapping such as {\"IN\": […]}, not \(field.value.spoken)",
                field.value.location)
            return []
        }
        var tests: [TokenCondition.TextTest] = []
        for predicate in predicates {
            switch predicate.key.uppercased() {
            case "IN": if let list = list(predicate) { tests.append(.oneOf(list)) }
            case "NOT_IN": if let list = list(predicate) { tests.append(.noneOf(list)) }
            case "REGEX":
                guard let source = predicate.value.text else {
                    report("'REGEX' must be text", predicate.value.location)
                    continue
                }
                do throws(Pattern.SyntaxError) {
                    tests.append(.matching(try Pattern(source)))
                } catch {
                    problems.append(
                        PatternText.syntaxError(source, error, at: predicate.value.location))
                }
            default:
                report(
                    "'\(predicate.key)' is not supported for '\(field.key)'", predicate.keyLocation,
                    hints: ["supported are: IN, NOT_IN, REGEX"])
            }
        }
        return tests
    }

    private mutating func list(_ predicate: Node.Entry) -> Set<String>? {
        guard case .sequence(let nodes) = predicate.value.content,
            nodes.allSatisfy({ $0.text != nil })
        else {
            report(
                "'\(predicate.key)' must be a list of texts, not \(predicate.value.spoken)",
                predicate.value.location)
            return nil
        }
        return Set(nodes.compactMap(\.text))
    }

    private mutating func lengths(_ field: Node.Entry, _ part: inout TokenRule.Part) {
        if let length = field.value.text.flatMap({ Int($0) }) {
            part.conditions.append(.length(.equal, length))
            return
        }
        guard case .mapping(let predicates) = field.value.content else {
            report(
                "'\(field.key)' must be a number or a mapping such as {\">=\": 3}, not \(field.value.spoken)",
                field.value.location)
            return
        }
        for predicate in predicates {
            guard let comparison = TokenCondition.Comparison(rawValue: predicate.key),
                let length = predicate.value.text.flatMap({ Int($0) })
            else {
                report(
                    "'\(predicate.key)' is no comparison with a number", predicate.keyLocation,
                    hints: ["supported are: ==, !=, >=, <=, >, <"])
                continue
            }
            part.conditions.append(.length(comparison, length))
        }
    }
}
