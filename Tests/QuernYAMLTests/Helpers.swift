import Quern
import QuernYAML
import Testing

/// The node of a text.
func node(_ text: String) throws -> Node {
    try YAML.node(of: SourceFile(path: "a.yaml", text: text))
}

/// The errors of a text as people see them.
func errors(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) -> String {
    errors(bytes: Array(text.utf8), sourceLocation: sourceLocation)
}

func errors(
    bytes: [UInt8], limits: YAMLLimits = YAMLLimits(),
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) -> String {
    do {
        _ = try YAML.node(of: SourceFile(path: "a.yaml", bytes: bytes), limits: limits)
        Issue.record("no error", sourceLocation: sourceLocation)
        return ""
    } catch {
        return error.description
    }
}

/// A node in a notation that shows its kind and whether scalars are plain.
func shown(_ node: Node) -> String {
    switch node.content {
    case .scalar(let text, let isPlain): isPlain ? text : "\"\(text)\""
    case .sequence(let items): "[" + items.map(shown).joined(separator: ", ") + "]"
    case .mapping(let entries):
        "{" + entries.map { "\($0.key): \(shown($0.value))" }.joined(separator: ", ") + "}"
    }
}

/// Files in memory; the first is the pipeline.
struct Files {
    var texts: [(path: String, text: String)]
    var settings: [(name: String, value: String)] = []
    var environment: [String: String] = [:]

    init(_ texts: (String, String)..., settings: [(name: String, value: String)] = []) {
        self.texts = texts.map { (path: $0.0, text: $0.1) }
        self.settings = settings
    }

    func read() throws(Diagnostics) -> PipelineDeclaration {
        let texts = texts
        let environment = environment
        let files = FileAccess(
            read: { path in
                guard let file = texts.first(where: { $0.path == path }) else {
                    throw FileAccess.Failure("there is no such file", isMissing: true)
                }
                return Array(file.text.utf8)
            },
            names: { folder in
                texts.map(\.path).filter { $0.hasPrefix(folder + "/") }
                    .map { String($0.dropFirst(folder.utf8.count + 1)) }
            })
        let reader = PipelineReader(
            settings: settings, files: files, environment: { environment[$0] })
        return try reader.read(path: texts[0].path)
    }

    func errors(sourceLocation: Testing.SourceLocation = #_sourceLocation) -> String {
        do {
            _ = try read()
            Issue.record("no error", sourceLocation: sourceLocation)
            return ""
        } catch {
            return error.description
        }
    }
}
