public import Quern
import QuernPatterns

/// One rule of `clean: replace`.
public struct ReplaceRule: ParameterRecord {
    @Parameter("A regular expression; or give 'text'.") var pattern: Pattern? = nil
    @Parameter("A fixed text; or give 'pattern'.") var text: String? = nil
    @Parameter(
        "What stands there instead; $1 and ${name} are groups of the pattern, $$ is a dollar sign.")
    var with = Replacement()
    @Parameter("A name for ledger and history.") var name: String? = nil
    @Parameter("Why, in a sentence.") var reason: String? = nil
    @Parameter("Whether case is ignored.") var ignoreCase = false

    public init() {}
}

/// A replacement with references to groups: `$1`, `${2}`, `${name}`; `$$` is a dollar sign.
public struct Replacement: ParameterValue {
    enum Part: Sendable, Hashable {
        case text(String)
        case group(Int)
        case name(String)
    }

    let parts: [Part]
    let location: SourceLocation?
    private let source: String

    /// Nothing: what matches is removed.
    public init() {
        parts = []
        location = nil
        source = ""
    }

    private init(_ parts: [Part], _ source: String, _ location: SourceLocation) {
        self.parts = parts
        self.source = source
        self.location = location
    }

    /// The replacement for one match.
    func text(_ group: (Part) -> String?) -> String {
        // Most replacements are one fixed text.
        if parts.count == 1, case .text(let only) = parts[0] { return only }
        return parts.reduce(into: "") { text, part in
            if case .text(let fixed) = part { text += fixed } else { text += group(part) ?? "" }
        }
    }

    public static var parameterType: ParameterType { .string }

    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> Replacement? {
        if node.isNull { return Replacement([], "", node.location) }
        guard let source = String.decode(node, as: name, into: &report) else { return nil }
        guard let parts = parse(source) else {
            report.append(
                .error(
                    "\(name) has a '$' that refers to nothing", at: node.location,
                    hints: ["write $1 or ${name} for a group, $$ for a dollar sign"]))
            return nil
        }
        return Replacement(parts, source, node.location)
    }

    private static func parse(_ source: String) -> [Part]? {
        var parts: [Part] = []
        var fixed = ""
        var rest = source[...]
        while let character = rest.popFirst() {
            guard character == "$" else {
                fixed.append(character)
                continue
            }
            if rest.first == "$" {
                fixed.append(rest.removeFirst())
                continue
            }
            let key: Substring
            if rest.first == "{" {
                guard let end = rest.firstIndex(of: "}") else { return nil }
                key = rest[..<end].dropFirst()
                rest = rest[end...].dropFirst()
            } else {
                key = rest.prefix { $0.isASCII && $0.isWholeNumber }
                rest = rest.dropFirst(key.count)
            }
            guard !key.isEmpty else { return nil }
            if !fixed.isEmpty { parts.append(.text(fixed)) }
            fixed = ""
            parts.append(Int(key).map(Part.group) ?? .name(String(key)))
        }
        if !fixed.isEmpty { parts.append(.text(fixed)) }
        return parts
    }

    public var canonical: Metadata.Value? { .string(source) }
}

/// A value with its place, for errors that come up when it is used.
public struct Placed<Value: ParameterValue>: ParameterValue {
    let value: Value
    let location: SourceLocation

    public static var parameterType: ParameterType { Value.parameterType }

    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> Placed? {
        Value.decode(node, as: name, into: &report).map {
            Placed(value: $0, location: node.location)
        }
    }

    public var canonical: Metadata.Value? { value.canonical }
}
