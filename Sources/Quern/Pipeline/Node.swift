/// A value as a declaration file gives it, with its place, before anybody knows its type.
///
/// The core reads no YAML; whoever does hands over nodes. A scalar stays text until a parameter's
/// declaration says what it is, so that `no`, `1e3`, `012` and dates never change their meaning.
public struct Node: Sendable {
    public enum Content: Sendable {
        /// The text; `isPlain` when it was written without quotes, so that a plain `null`, `~` or
        /// nothing can mean "no value".
        case scalar(String, isPlain: Bool)
        case sequence([Node])
        /// In file order; keys are unique, which the reader has checked.
        case mapping([Entry])
    }

    public struct Entry: Sendable {
        public let key: String
        public let keyLocation: SourceLocation
        public let value: Node

        public init(key: String, keyLocation: SourceLocation, value: Node) {
            self.key = key
            self.keyLocation = keyLocation
            self.value = value
        }
    }

    public let content: Content
    public let location: SourceLocation

    public init(_ content: Content, at location: SourceLocation) {
        self.content = content
        self.location = location
    }

    /// Whether this is a plain `null`, `~` or an empty plain scalar.
    public var isNull: Bool {
        guard case .scalar(let text, isPlain: true) = content else { return false }
        return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
    }

    /// The text of a scalar.
    public var text: String? {
        if case .scalar(let text, _) = content { text } else { nil }
    }

    public subscript(key: String) -> Node? {
        guard case .mapping(let entries) = content else { return nil }
        return entries.first { $0.key == key }?.value
    }

    /// What this is, in the words of an error text: `a list`, `a mapping`, `'abc'`, `nothing`.
    public var spoken: String {
        switch content {
        case .scalar(let text, _):
            if isNull { return "nothing" }
            // A message is one line.
            let line = text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }
            let short = String(String.UnicodeScalarView(line.prefix(40)))
            return "'\(short)\(line.count > 40 ? "…" : "")'"
        case .sequence: return "a list"
        case .mapping: return "a mapping"
        }
    }
}

extension Metadata.Value {
    /// What a node says, all scalars as text.
    init(_ node: Node) {
        switch node.content {
        case .scalar(let text, _): self = .string(text)
        case .sequence(let nodes): self = .list(nodes.map { Metadata.Value($0) })
        case .mapping(let entries):
            var record = Metadata()
            for entry in entries { record[entry.key] = Metadata.Value(entry.value) }
            self = .record(record)
        }
    }
}
