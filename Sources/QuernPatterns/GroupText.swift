public import Quern

/// A text with references to groups of an expression: `$1`, `${2}`, `${name}`; `$$` is a dollar sign.
public struct GroupText: ParameterValue {
    enum Part: Sendable, Hashable {
        case text(String)
        case number(Int)
        case name(String)
    }

    let parts: [Part]
    public let location: SourceLocation?
    private let source: String

    /// No text.
    public init() { self.init([], "", nil) }

    private init(_ parts: [Part], _ source: String, _ location: SourceLocation?) {
        self.parts = parts
        self.source = source
        self.location = location
    }

    /// The text for one match; a group that took no part is empty.
    public func text(_ matcher: Pattern.Matcher, in bytes: UnsafeBufferPointer<UInt8>) -> String {
        // Most are one fixed text, or none.
        if parts.isEmpty { return "" }
        if parts.count == 1, case .text(let only) = parts[0] { return only }
        return parts.reduce(into: "") { text, part in
            let group: Range<Int>?
            switch part {
            case .text(let fixed):
                text += fixed
                return
            case .number(let number): group = matcher.range(number)
            case .name(let name): group = matcher.range(name)
            }
            if let group { text += String(decoding: bytes[group], as: UTF8.self) }
        }
    }

    /// The text where there is no expression, and so no group.
    public var fixedText: String {
        parts.reduce(into: "") { if case .text(let fixed) = $1 { $0 += fixed } }
    }

    /// What in it refers to groups that an expression does not have; nil is a text that is looked for as it is.
    public func unknownGroups(in pattern: Pattern?) -> [String] {
        parts.compactMap { part in
            switch part {
            case .number(let group) where group > pattern?.groupCount ?? 0:
                return "refers to '$\(group)', but there is no group \(group)"
            case .name(let name) where pattern?.groupNames[name] == nil:
                return "refers to '${\(name)}', but there is no group '\(name)'"
            default: return nil
            }
        }
    }

    public static var parameterType: ParameterType { .string }

    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> GroupText? {
        if node.isNull { return GroupText([], "", node.location) }
        guard let source = String.decode(node, as: name, into: &report) else { return nil }
        guard let parts = parse(source) else {
            report.append(
                .error(
                    "\(name) has a '$' that refers to nothing", at: node.location,
                    hints: ["write $1 or ${name} for a group, $$ for a dollar sign"]))
            return nil
        }
        return GroupText(parts, source, node.location)
    }

    private static func parse(_ source: String) -> [Part]? {
        var parts: [Part] = []
        var fixed = ""
        var rest = source.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "$" else {
                fixed.unicodeScalars.append(scalar)
                continue
            }
            if rest.first == "$" {
                fixed.unicodeScalars.append(rest.removeFirst())
                continue
            }
            let key: String
            if rest.first == "{" {
                guard let end = rest.firstIndex(of: "}") else { return nil }
                key = String(String.UnicodeScalarView(rest[..<end].dropFirst()))
                rest = rest[end...].dropFirst()
            } else {
                let digits = rest.prefix { ("0"..."9").contains($0) }
                key = String(String.UnicodeScalarView(digits))
                rest = rest.dropFirst(digits.count)
            }
            guard !key.isEmpty else { return nil }
            if !fixed.isEmpty { parts.append(.text(fixed)) }
            fixed = ""
            parts.append(Int(key).map(Part.number) ?? .name(key))
        }
        if !fixed.isEmpty { parts.append(.text(fixed)) }
        return parts
    }

    public var canonical: Metadata.Value? { .string(source) }
}
