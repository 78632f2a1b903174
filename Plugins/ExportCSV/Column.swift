public import Quern

/// What a column of a table holds.
///
/// - `id`, `text`: of the document.
/// - `resource`, `sha256`, `start`, `end`, `line`: the file it came from, that file's hash, the bytes
///   of it, and the line.
/// - `layers.NAME`: the different things that a layer names, by their ids, or by their texts where
///   they have no id, in order of appearance, joined with `; `.
/// - `texts.NAME`: the different texts that a layer marks, joined in the same way.
/// - `counts.NAME`: how many annotations the layer has.
/// - anything else: a field of the metadata; a dot reaches into records (`place.city`). In front
///   of a field that has one of the names above, write `metadata.` (`metadata.text`).
public struct Column: ParameterValue, Hashable {
    enum Content: Hashable {
        case id, text, resource, sha256, start, end, line
        case names(layer: String)
        case texts(layer: String)
        case count(layer: String)
        case metadata([String])
    }

    /// As the pipeline file has it.
    public let name: String
    let content: Content

    private static let facts: [(name: String, content: Content)] = [
        ("id", .id), ("text", .text), ("resource", .resource), ("sha256", .sha256),
        ("start", .start),
        ("end", .end), ("line", .line),
    ]

    /// The layer that the column is made of.
    var layer: String? {
        switch content {
        case .names(let layer), .texts(let layer), .count(let layer): layer
        default: nil
        }
    }

    /// - Throws: ``StageError`` when the text is no column.
    init(_ name: String) throws(StageError) {
        self.name = name
        if let fact = Self.facts.first(where: { $0.name == name }) {
            content = fact.content
            return
        }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        if parts.contains("") {
            throw StageError(
                name.isEmpty ? "a column needs a name" : "a name is missing beside a dot")
        }
        let rest = parts.dropFirst().joined(separator: ".")
        switch parts[0] {
        case "metadata" where parts.count > 1: content = .metadata(Array(parts.dropFirst()))
        case "layers" where parts.count > 1: content = .names(layer: rest)
        case "texts" where parts.count > 1: content = .texts(layer: rest)
        case "counts" where parts.count > 1: content = .count(layer: rest)
        case "layers", "texts", "counts":
            throw StageError("the layer is missing; write '\(name).gazetteer'")
        default:
            if let meant = Self.slip(name, parts) {
                throw StageError(
                    "did you mean '\(meant)'? A field of the metadata with this name is 'metadata.\(name)'"
                )
            }
            content = .metadata(parts)
        }
    }

    /// What somebody probably meant who wrote `Text`, `layer.people` or `count(people)`.
    private static func slip(_ name: String, _ parts: [String]) -> String? {
        let lower = name.lowercased()
        if facts.contains(where: { $0.name == lower }) { return lower }
        for (wrong, right) in [
            ("layer", "layers"), ("annotations", "layers"), ("annotation", "layers"),
            ("count", "counts"),
            ("counts", "counts"), ("layers", "layers"), ("texts", "texts"),
        ] {
            if parts.count > 1, parts[0].lowercased() == wrong {
                return right + "." + parts.dropFirst().joined(separator: ".")
            }
            if lower.hasPrefix(wrong + "("), lower.hasSuffix(")") {
                return right + "." + name.dropFirst(wrong.count + 1).dropLast()
            }
        }
        return nil
    }

    public static var parameterType: ParameterType { .string }

    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> Column? {
        guard let text = String.decode(node, as: name, into: &report) else { return nil }
        do {
            return try Column(text)
        } catch {
            report.append(
                .error(
                    "\(name) is no column: '\(text)'", at: node.location,
                    hints: [
                        error.message,
                        "columns: " + facts.map(\.name).joined(separator: ", ")
                            + ", layers.NAME, texts.NAME, counts.NAME, or a field of the metadata",
                    ]))
            return nil
        }
    }

    public var canonical: Metadata.Value? { .string(name) }
}
