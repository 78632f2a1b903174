internal import Quern
internal import QuernText

/// Reads lexicons in YAML: a list of entries, or a mapping with `entries` and defaults for them.
///
/// ```yaml
/// label: concept            # for entries that have none
/// case: smart               # exact | ignore | smart
/// entries:
///   - id: ai
///     name: artificial intelligence
///     variants: [AI, {phrase: ai, case: exact}]
///     attributes: {wikidata: Q11660}
///     children:
///       - large language model        # an entry may be its name alone
///   - id: digital
///     name: Digital technologies
///     match: false                    # a heading: its name is not looked for
/// ```
struct LexiconYAMLReader {
    let label: String
    let rule: PhraseCase

    private static let fileKeys = ["name", "description", "source", "label", "case", "entries"]
    private static let entryKeys = [
        "id", "name", "label", "variants", "parent", "case", "match", "attributes", "children",
    ]

    private struct Scope {
        var label: String
        var rule: PhraseCase
        var parent: Int?
    }

    func read(_ root: Node, into collector: inout LexiconCollector) {
        var scope = Scope(label: label, rule: rule, parent: nil)
        switch root.content {
        case .sequence(let nodes):
            for node in nodes { entry(node, scope, &collector) }
        case .mapping(let fields):
            check(fields, Self.fileKeys, "a lexicon", &collector)
            if let label = root["label"] {
                scope.label = string(label, "label", &collector) ?? scope.label
            }
            if let rule = root["case"] { scope.rule = caseRule(rule, &collector) ?? scope.rule }
            guard let entries = root["entries"] else {
                collector.report(.error("the lexicon has no 'entries'", at: root.location))
                return
            }
            for node in list(entries, "entries", &collector) { entry(node, scope, &collector) }
        case .scalar:
            if !root.isNull {
                collector.report(
                    .error(
                        "a lexicon must be a list of entries, not \(root.spoken)", at: root.location
                    ))
            }
        }
    }

    private func entry(_ node: Node, _ scope: Scope, _ collector: inout LexiconCollector) {
        guard case .mapping(let fields) = node.content else {
            guard let name = string(node, "an entry", &collector) else { return }
            let index = collector.add(
                LexiconEntry(
                    id: name, label: scope.label, name: name,
                    parent: scope.parent.map { .entry($0) },
                    location: node.location, hasDeclaredID: true))
            collector.addPhrase(name, to: index, case: scope.rule, at: node.location)
            return
        }
        check(fields, Self.entryKeys, "an entry", &collector)
        var scope = scope
        if let label = node["label"] {
            scope.label = string(label, "label", &collector) ?? scope.label
        }
        if let rule = node["case"] { scope.rule = caseRule(rule, &collector) ?? scope.rule }
        let name = node["name"].flatMap { string($0, "name", &collector) }
        let id = node["id"].flatMap { string($0, "id", &collector) }
        guard let shown = id ?? name else {
            if node["id"] == nil, node["name"] == nil {
                collector.report(
                    .error("the entry has neither a 'name' nor an 'id'", at: node.location))
            }
            return
        }
        var parent = scope.parent.map { LexiconParent.entry($0) }
        if let given = node["parent"], let text = string(given, "parent", &collector) {
            if scope.parent != nil {
                collector.report(
                    .error(
                        "'\(shown)' is nested in its parent and names another", at: given.location,
                        hints: ["remove 'parent', or move the entry out of 'children'"]))
            }
            parent = .named(text, at: given.location)
        }
        var entry = LexiconEntry(
            id: shown, label: scope.label, name: name, parent: parent,
            location: (node["id"] ?? node["name"] ?? node).location, hasDeclaredID: true)
        if let attributes = node["attributes"] {
            entry.attributes = self.attributes(attributes, &collector)
        }
        let index = collector.add(entry)
        if let nameNode = node["name"], let name, matches(node, &collector) {
            collector.addPhrase(name, to: index, case: scope.rule, at: nameNode.location)
        }
        for variant in node["variants"].map({ list($0, "variants", &collector) }) ?? [] {
            self.variant(variant, of: index, scope.rule, &collector)
        }
        var inner = scope
        inner.parent = index
        inner.label = scope.label
        for child in node["children"].map({ list($0, "children", &collector) }) ?? [] {
            self.entry(child, inner, &collector)
        }
    }

    private func variant(
        _ node: Node, of entry: Int, _ rule: PhraseCase, _ collector: inout LexiconCollector
    ) {
        guard case .mapping(let fields) = node.content else {
            if let text = string(node, "variants", &collector) {
                collector.addPhrase(text, to: entry, case: rule, at: node.location)
            }
            return
        }
        check(fields, ["phrase", "case"], "a variant", &collector)
        let rule = node["case"].flatMap { caseRule($0, &collector) } ?? rule
        guard let phrase = node["phrase"] else {
            collector.report(.error("the variant has no 'phrase'", at: node.location))
            return
        }
        if let text = string(phrase, "phrase", &collector) {
            collector.addPhrase(text, to: entry, case: rule, at: phrase.location)
        }
    }

    private func matches(_ node: Node, _ collector: inout LexiconCollector) -> Bool {
        guard let given = node["match"] else { return true }
        var report: [Diagnostic] = []
        let value = Bool.decode(
            given, as: ParameterName(owner: "lexicon", name: "match"), into: &report)
        for problem in report { collector.report(problem) }
        return value ?? true
    }

    private func attributes(_ node: Node, _ collector: inout LexiconCollector) -> Metadata {
        guard case .mapping(let fields) = node.content else {
            collector.report(
                .error("'attributes' must be a mapping, not \(node.spoken)", at: node.location))
            return Metadata()
        }
        var attributes = Metadata()
        for field in fields {
            if case .sequence(let values) = field.value.content {
                attributes[field.key] = .list(
                    values.compactMap {
                        string($0, field.key, &collector).map(Metadata.Value.string)
                    })
            } else if let text = string(field.value, field.key, &collector) {
                attributes[field.key] = .string(text)
            }
        }
        return attributes
    }

    private func list(
        _ node: Node, _ name: String, _ collector: inout LexiconCollector
    ) -> [Node] {
        switch node.content {
        case .sequence(let nodes): return nodes
        case .scalar where !node.isNull: return [node]
        default:
            collector.report(
                .error("'\(name)' must be a list, not \(node.spoken)", at: node.location))
            return []
        }
    }

    private func string(
        _ node: Node, _ name: String, _ collector: inout LexiconCollector
    ) -> String? {
        if let text = node.text, !node.isNull { return text }
        collector.report(
            .error(
                "'\(name)' must be text, not \(node.spoken)", at: node.location,
                hints: node.isNull ? ["put it in quotes if this word is meant"] : []))
        return nil
    }

    private func caseRule(_ node: Node, _ collector: inout LexiconCollector) -> PhraseCase? {
        guard let text = string(node, "case", &collector) else { return nil }
        if let rule = PhraseCase(rawValue: text) { return rule }
        collector.report(Self.badCase(text, at: node.location))
        return nil
    }

    static func badCase(_ text: String, at location: SourceLocation) -> Diagnostic {
        let names = PhraseCase.allCases.map(\.rawValue)
        return .error(
            "'case' must be one of \(names.joined(separator: ", ")), not '\(text)'", at: location,
            hints: Suggestion.closest(to: text, among: names).map { ["did you mean '\($0)'?"] }
                ?? [])
    }

    private func check(
        _ fields: [Node.Entry], _ known: [String], _ owner: String,
        _ collector: inout LexiconCollector
    ) {
        for field in fields where !known.contains(field.key) {
            collector.report(
                .error(
                    "\(owner) has no '\(field.key)'", at: field.keyLocation,
                    hints: [Suggestion.hint(for: field.key, among: known, called: "keys")]))
        }
    }
}
