public import Quern

/// One word of a command line, with its place in the pipeline file.
///
/// A word that is an absolute path counts by its last part alone, because where things lie must not
/// change what a pipeline means.
public struct CommandWord: ParameterValue, ExpressibleByStringLiteral {
    let text: String
    let location: SourceLocation?

    public init(stringLiteral text: String) {
        self.text = text
        location = nil
    }

    private init(_ text: String, at location: SourceLocation) {
        self.text = text
        self.location = location
    }

    public static var parameterType: ParameterType { .string }
    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> CommandWord? {
        guard let text = String.decode(node, as: name, into: &report) else { return nil }
        if text.utf8.contains(0) {
            report.append(name.mismatch("text without NUL characters", node))
            return nil
        }
        return CommandWord(text, at: node.location)
    }
    public var canonical: Metadata.Value? {
        .string(text.hasPrefix("/") ? Path.name(text) : text)
    }
}

/// What offsets count.
public enum OffsetUnit: String, CaseIterable, Sendable, ParameterValue {
    /// UTF-8 bytes.
    case bytes
    /// Unicode code points, as Python's strings do.
    case characters
}
