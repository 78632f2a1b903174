internal import Quern

/// Reads dictionaries in YAML: Quern's own, which has `categories:`, and quanteda's, which is all categories.
///
/// ```yaml
/// name: Sectors of the economy
/// case: ignore                    # ignore | exact
/// categories:
///   economy:                      # values alone, or a mapping:
///     values: [econom*, {value: recession*, weight: -1}]
///     categories:
///       trade: [trade*, export?, free trade agreement]
/// ```
///
/// quanteda's: a mapping of categories to values, or to a mapping or a list of further categories.
struct DictionaryYAMLReader {
    let isExact: Bool

    private static let fileKeys = [
        "name", "description", "source", "licence", "case", "categories",
    ]
    private static let categoryKeys = ["values", "weight", "case", "categories"]
    private static let valueKeys = ["value", "weight", "case"]

    private struct Scope {
        var path: [String] = []
        var weight: Double?
        var isExact: Bool
    }

    func read(_ root: Node, into collector: inout DictionaryCollector) {
        guard case .mapping(let fields) = root.content else {
            if !root.isNull {
                collector.report(
                    .error(
                        "a dictionary must be a mapping of categories, not \(root.spoken)",
                        at: root.location))
            }
            return
        }
        guard let categories = root["categories"], fields.allSatisfy(isHead) else {
            for field in fields { quanteda(field, under: [], &collector) }
            return
        }
        check(fields, Self.fileKeys, "a dictionary", &collector)
        var scope = Scope(isExact: isExact)
        if let given = root["case"] { scope.isExact = isExactCase(given, &collector) }
        self.categories(categories, scope, &collector)
    }

    /// Whether a field can stand beside `categories`: quanteda's files may have a category of that name.
    private func isHead(_ field: Node.Entry) -> Bool {
        if case .scalar = field.value.content { return true }
        return field.key == "categories"
    }

    // MARK: Quern's own

    private func categories(
        _ node: Node, _ scope: Scope, _ collector: inout DictionaryCollector
    ) {
        guard case .mapping(let fields) = node.content else {
            collector.report(
                .error("'categories' must be a mapping, not \(node.spoken)", at: node.location))
            return
        }
        for field in fields {
            guard let path = path(field, under: scope.path, &collector) else { continue }
            var scope = scope
            scope.path = path
            guard case .mapping(let parts) = field.value.content else {
                values(field.value, scope, &collector)
                continue
            }
            check(parts, Self.categoryKeys, "the category '\(field.key)'", &collector)
            if let given = field.value["weight"] {
                scope.weight = given.text.flatMap { collector.weight($0, at: given.location) }
            }
            if let given = field.value["case"] { scope.isExact = isExactCase(given, &collector) }
            if let given = field.value["values"] { values(given, scope, &collector) }
            if let given = field.value["categories"] { categories(given, scope, &collector) }
            if field.value["values"] == nil, field.value["categories"] == nil {
                collector.report(
                    .error(
                        "the category '\(field.key)' has neither 'values' nor 'categories'",
                        at: field.keyLocation))
            }
        }
    }

    private func values(_ node: Node, _ scope: Scope, _ collector: inout DictionaryCollector) {
        switch node.content {
        case .sequence(let nodes):
            for node in nodes { value(node, scope, &collector) }
        case .scalar where !node.isNull: value(node, scope, &collector)
        default:
            collector.report(
                .error("values must be a list, not \(node.spoken)", at: node.location))
        }
    }

    private func value(_ node: Node, _ scope: Scope, _ collector: inout DictionaryCollector) {
        guard case .mapping(let fields) = node.content else {
            text(node, scope, &collector)
            return
        }
        check(fields, Self.valueKeys, "a value", &collector)
        var scope = scope
        if let given = node["weight"] {
            scope.weight = given.text.flatMap { collector.weight($0, at: given.location) }
            if given.text == nil {
                collector.report(
                    .error("the weight must be a number, not \(given.spoken)", at: given.location))
            }
        }
        if let given = node["case"] { scope.isExact = isExactCase(given, &collector) }
        guard let value = node["value"] else {
            collector.report(.error("the value has no 'value'", at: node.location))
            return
        }
        text(value, scope, &collector)
    }

    private func text(_ node: Node, _ scope: Scope, _ collector: inout DictionaryCollector) {
        guard let text = node.text, !node.isNull else {
            collector.report(
                .error(
                    "a value must be text, not \(node.spoken)", at: node.location,
                    hints: node.isNull ? ["put it in quotes if this word is meant"] : []))
            return
        }
        collector.add(
            text, to: scope.path, weight: scope.weight, isExact: scope.isExact, at: node.location)
    }

    private func isExactCase(_ node: Node, _ collector: inout DictionaryCollector) -> Bool {
        switch node.text {
        case "exact": return true
        case "ignore": return false
        default:
            collector.report(
                .error("'case' must be one of ignore, exact, not \(node.spoken)", at: node.location)
            )
            return isExact
        }
    }

    // MARK: quanteda's

    private func quanteda(
        _ field: Node.Entry, under parent: [String], _ collector: inout DictionaryCollector
    ) {
        guard let path = path(field, under: parent, &collector) else { return }
        content(field.value, path, &collector)
    }

    private func content(_ node: Node, _ path: [String], _ collector: inout DictionaryCollector) {
        switch node.content {
        case .scalar:
            // quanteda leaves empty categories out, too.
            if node.isNull {
                collector.warn("the category has no values", at: node.location)
            } else {
                text(node, Scope(path: path, isExact: isExact), &collector)
            }
        case .sequence(let nodes):
            for node in nodes {
                if node.isNull {
                    text(node, Scope(path: path, isExact: isExact), &collector)
                } else {
                    content(node, path, &collector)
                }
            }
        case .mapping(let fields):
            for field in fields { quanteda(field, under: path, &collector) }
        }
    }

    // MARK: Both

    private func path(
        _ field: Node.Entry, under parent: [String], _ collector: inout DictionaryCollector
    ) -> [String]? {
        if field.key.isEmpty {
            collector.report(.error("the category has no name", at: field.keyLocation))
            return nil
        }
        let path = parent + [field.key]
        collector.declare(path)
        return path
    }

    private func check(
        _ fields: [Node.Entry], _ known: [String], _ owner: String,
        _ collector: inout DictionaryCollector
    ) {
        for field in fields where !known.contains(field.key) {
            collector.report(
                .error(
                    "\(owner) has no '\(field.key)'", at: field.keyLocation,
                    hints: [Suggestion.hint(for: field.key, among: known, called: "keys")]))
        }
    }
}
