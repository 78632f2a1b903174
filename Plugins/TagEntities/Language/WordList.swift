public import Quern

/// Words or phrases in a rule file: a list, or text that is split at `;`, or at white space when there
/// is no `;` in it.
public struct WordList: ParameterValue {
    let words: [String]

    public init() { words = [] }

    init(_ words: [String]) { self.words = words }

    public static var parameterType: ParameterType { .list(.string) }

    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> WordList? {
        if case .sequence = node.content {
            return [String].decode(node, as: name, into: &report).map { WordList($0) }
        }
        guard let text = String.decode(node, as: name, into: &report) else { return nil }
        let parts =
            text.contains(";")
            ? text.split(separator: ";") : text.split { $0 == " " || $0 == "\n" || $0 == "\t" }
        return WordList(
            parts.map { String($0.drop { $0 == " " || $0 == "\n" }.trimmingSpaces) }.filter {
                !$0.isEmpty
            })
    }

    public var canonical: Metadata.Value? { .list(words.map(Metadata.Value.string)) }

    /// In lower case; for asking, never for going through.
    var set: Set<String> { Set(words.map { $0.lowercased() }) }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        var rest = self
        while let last = rest.last, last == " " || last == "\n" { rest.removeLast() }
        return rest
    }
}
