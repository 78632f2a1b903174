public import Quern

/// A regular expression as a rule file has it, with its place, before definitions are put in.
public struct PatternText: ParameterValue, ExpressibleByStringLiteral {
    public let text: String
    /// Where it stands, for errors about it; nil for a default.
    public let location: SourceLocation?

    public init(_ text: String, at location: SourceLocation? = nil) {
        self.text = text
        self.location = location
    }

    public init(stringLiteral text: String) { self.init(text) }

    public static var parameterType: ParameterType { .pattern }

    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> PatternText? {
        guard let text = String.decode(node, as: name, into: &report) else { return nil }
        if text.isEmpty {
            report.append(name.mismatch("a regular expression", node))
            return nil
        }
        return PatternText(text, at: node.location)
    }

    public var canonical: Metadata.Value? { .string(text) }

    /// The error that an expression, with its definitions put in, is none.
    public static func syntaxError(
        _ expanded: String, _ error: Pattern.SyntaxError, at location: SourceLocation?
    ) -> Diagnostic {
        // With definitions put in, an expression can fill a screen.
        let bytes = Array(expanded.utf8)
        let start = max(0, min(error.offset, bytes.count) - 40)
        let near = String(decoding: bytes[start..<min(bytes.count, start + 60)], as: UTF8.self)
        return .error(
            "the regular expression cannot be compiled: \(error.message)", at: location,
            hints: ["near '\(near)'"])
    }
}

/// Named parts of expressions: `%{date}` stands for what a rule file defines as `date`.
///
/// A definition may use others. Groups named inside one keep their names, which is what
/// PCRE2's own `(?&name)` does not give.
public struct PatternDefinitions: Sendable {
    private var entries: [(name: String, text: PatternText)]

    public init(_ definitions: ParameterMap<PatternText> = [:]) {
        entries = definitions.entries.map { ($0.key, $0.value) }
    }

    /// Adds a definition that is computed, unless the name is taken.
    public mutating func add(_ name: String, _ text: String) {
        if !entries.contains(where: { $0.name == name }) {
            entries.append((name, PatternText(text)))
        }
    }

    /// Puts definitions in.
    ///
    /// - Throws: ``Diagnostics`` when a name is unknown or a definition needs itself.
    public func expanded(_ pattern: PatternText) throws(Diagnostics) -> String {
        try expanded(pattern.text, at: pattern.location, inside: [])
    }

    private func expanded(
        _ text: String, at location: SourceLocation?, inside names: [String]
    ) throws(Diagnostics) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var result: [UInt8] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            guard bytes[index...].starts(with: "%{".utf8),
                let end = bytes[index...].firstIndex(of: UInt8(ascii: "}"))
            else {
                result.append(bytes[index])
                index += 1
                continue
            }
            let name = String(decoding: bytes[(index + 2)..<end], as: UTF8.self)
            guard let definition = entries.first(where: { $0.name == name })?.text else {
                let hint =
                    entries.isEmpty
                    ? "the file has no 'define:'"
                    : "defined are: " + entries.map(\.name).joined(separator: ", ")
                throw Diagnostics(
                    .error("nothing defines '%{\(name)}'", at: location, hints: [hint]))
            }
            if names.contains(name) {
                throw Diagnostics(
                    .error(
                        "the definition of '\(name)' needs itself", at: definition.location,
                        hints: [(names + [name]).joined(separator: " → ")]))
            }
            let inner = try expanded(
                definition.text, at: definition.location, inside: names + [name])
            result += "(?:".utf8
            result += inner.utf8
            result.append(UInt8(ascii: ")"))
            index = end + 1
        }
        return String(decoding: result, as: UTF8.self)
    }
}
