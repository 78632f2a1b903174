/// A type that a parameter can have.
public protocol ParameterValue: Sendable {
    /// What ranges of this type compare; `Never` when there are no ranges.
    associatedtype Bound: Comparable & Sendable = Never

    static var parameterType: ParameterType { get }

    /// Reads the value, or reports why it is not one.
    static func decode(_ node: Node, as name: ParameterName, into report: inout [Diagnostic])
        -> Self?

    /// The value in canonical form, for fingerprints, run records and help.
    var canonical: Metadata.Value? { get }

    /// What results depend on, for fingerprints, where that is more than the canonical form shows.
    var decisive: Metadata.Value? { get }

    /// What a range compares; nil when there is nothing to compare.
    var bound: Bound? { get }
}

extension ParameterValue {
    public var decisive: Metadata.Value? { canonical }
}

extension ParameterValue where Bound == Never {
    public var bound: Never? { nil }
}

/// A parameter's name and whose it is, for error texts: `'min' of 'clean: length'`.
public struct ParameterName: Sendable, CustomStringConvertible {
    public let owner: String
    public let name: String

    public init(owner: String, name: String) {
        self.owner = owner
        self.name = name
    }

    public var description: String { "'\(name)' of '\(owner)'" }

    public func element(_ index: Int) -> ParameterName {
        ParameterName(owner: owner, name: "\(name)[\(index)]")
    }

    public func member(_ key: String) -> ParameterName {
        ParameterName(owner: owner, name: "\(name).\(key)")
    }

    /// The error that this value is not of its type.
    public func mismatch(_ expected: String, _ node: Node) -> Diagnostic {
        .error("\(self) must be \(expected), not \(node.spoken)", at: node.location)
    }
}

extension Bool: ParameterValue {
    public static var parameterType: ParameterType { .boolean }
    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> Bool? {
        switch node.text {
        case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON": return true
        case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF": return false
        default:
            report.append(name.mismatch(parameterType.spoken, node))
            return nil
        }
    }
    public var canonical: Metadata.Value? { .boolean(self) }
}

extension Int: ParameterValue {
    public static var parameterType: ParameterType { .integer }
    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> Int? {
        // Underscores may group digits, as in 100_000.
        if let text = node.text, let first = text.utf8.first, first != UInt8(ascii: "_"),
            let value = Int(String(text.filter { $0 != "_" }))
        {
            return value
        }
        report.append(name.mismatch(parameterType.spoken, node))
        return nil
    }
    public var canonical: Metadata.Value? { .integer(self) }
    public var bound: Int? { self }
}

extension Double: ParameterValue {
    public static var parameterType: ParameterType { .number }
    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> Double? {
        if let text = node.text, let value = Double(text), value.isFinite { return value }
        report.append(name.mismatch(parameterType.spoken, node))
        return nil
    }
    public var canonical: Metadata.Value? { .number(self) }
    public var bound: Double? { self }
}

extension String: ParameterValue {
    public static var parameterType: ParameterType { .string }
    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> String? {
        if let text = node.text, !node.isNull { return text }
        report.append(name.mismatch(parameterType.spoken, node))
        return nil
    }
    public var canonical: Metadata.Value? { .string(self) }
}

/// Enumerations of texts are parameters by conforming to `ParameterValue`.
extension ParameterValue where Self: RawRepresentable & CaseIterable, RawValue == String {
    public static var parameterType: ParameterType { .enumeration(allCases.map(\.rawValue)) }
    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> Self? {
        if let text = node.text, let value = Self(rawValue: text) { return value }
        var diagnostic = name.mismatch(parameterType.spoken, node)
        if let text = node.text,
            let near = Suggestion.closest(to: text, among: allCases.map(\.rawValue))
        {
            diagnostic.hints = ["did you mean '\(near)'?"]
        }
        report.append(diagnostic)
        return nil
    }
    public var canonical: Metadata.Value? { .string(rawValue) }
}

extension Optional: ParameterValue where Wrapped: ParameterValue {
    public typealias Bound = Wrapped.Bound
    public static var parameterType: ParameterType { .optional(Wrapped.parameterType) }
    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> Wrapped?? {
        if node.isNull { return .some(nil) }
        return Wrapped.decode(node, as: name, into: &report).map(Optional.some)
    }
    public var canonical: Metadata.Value? { flatMap(\.canonical) }
    public var bound: Wrapped.Bound? { flatMap(\.bound) }
}

extension Array: ParameterValue where Element: ParameterValue {
    public static var parameterType: ParameterType { .list(Element.parameterType) }

    /// A single value stands for a list of one.
    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> [Element]? {
        let nodes: [Node]
        switch node.content {
        case .sequence(let elements): nodes = elements
        case .scalar where !node.isNull: nodes = [node]
        case .mapping where Element.parameterType.isRecord: nodes = [node]
        default:
            report.append(name.mismatch(parameterType.spoken, node))
            return nil
        }
        var values: [Element] = []
        values.reserveCapacity(nodes.count)
        for (index, element) in nodes.enumerated() {
            if let value = Element.decode(element, as: name.element(index), into: &report) {
                values.append(value)
            }
        }
        return values.count == nodes.count ? values : nil
    }
    public var canonical: Metadata.Value? { .list(compactMap(\.canonical)) }
}

extension ParameterType {
    var isRecord: Bool { if case .record = self { true } else { false } }
}

/// Free names with values, in the order of the file.
public struct ParameterMap<Value: ParameterValue>: ParameterValue, ExpressibleByDictionaryLiteral {
    public var entries: [(key: String, value: Value)]

    public init(_ entries: [(key: String, value: Value)] = []) { self.entries = entries }

    public init(dictionaryLiteral elements: (String, Value)...) {
        entries = elements.map { (key: $0.0, value: $0.1) }
    }

    public subscript(key: String) -> Value? { entries.first { $0.key == key }?.value }

    public static var parameterType: ParameterType { .map(Value.parameterType) }
    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> Self? {
        guard case .mapping(let nodes) = node.content else {
            report.append(name.mismatch(parameterType.spoken, node))
            return nil
        }
        var entries: [(key: String, value: Value)] = []
        for entry in nodes {
            if let value = Value.decode(entry.value, as: name.member(entry.key), into: &report) {
                entries.append((entry.key, value))
            }
        }
        return entries.count == nodes.count ? Self(entries) : nil
    }
    public var canonical: Metadata.Value? {
        var record = Metadata()
        for entry in entries { record[entry.key] = entry.value.canonical }
        return .record(record)
    }
}

/// A number of bytes: `4096`, `64KiB`, `1.5GiB`, `10MB`.
public struct ByteSize: ParameterValue, Comparable, Hashable, ExpressibleByIntegerLiteral {
    public var bytes: Int

    public init(bytes: Int) { self.bytes = bytes }
    public init(integerLiteral value: Int) { bytes = value }

    /// Nil when the text is no size.
    public init?(text: String) {
        let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "_") }
        let unit = text.dropFirst(number.count).drop { $0 == " " }.lowercased()
        let factors: [String: Double] = [
            "": 1, "b": 1, "kb": 1e3, "mb": 1e6, "gb": 1e9, "tb": 1e12, "k": 1024, "m": 1_048_576,
            "g": 1_073_741_824, "kib": 1024, "mib": 1_048_576, "gib": 1_073_741_824,
            "tib": 1_099_511_627_776,
        ]
        guard let value = Double(number.filter { $0 != "_" }), let factor = factors[unit],
            value * factor < 9e18
        else { return nil }
        bytes = Int(value * factor)
    }

    /// The size in the largest unit that gives a whole number: `256MiB`.
    public var text: String {
        for (unit, factor) in [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)]
        where bytes >= factor && bytes % factor == 0 {
            return "\(bytes / factor)\(unit)"
        }
        return "\(bytes) bytes"
    }

    public static func < (a: ByteSize, b: ByteSize) -> Bool { a.bytes < b.bytes }
    public static var parameterType: ParameterType { .byteSize }
    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> ByteSize? {
        if let size = node.text.flatMap(ByteSize.init(text:)) { return size }
        report.append(name.mismatch(parameterType.spoken, node))
        return nil
    }
    public var canonical: Metadata.Value? { .integer(bytes) }
    public var bound: ByteSize? { self }
}

/// A length of time: `500ms`, `30s`, `5m`, `1h`; without a unit, seconds.
public struct TimeSpan: ParameterValue, Comparable, Hashable {
    public var milliseconds: Int

    public init(milliseconds: Int) { self.milliseconds = milliseconds }
    public static func seconds(_ seconds: Int) -> TimeSpan {
        TimeSpan(milliseconds: seconds * 1000)
    }

    /// Nil when the text is no duration.
    public init?(text: String) {
        let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        let unit = text.dropFirst(number.count).drop { $0 == " " }
        let factors = ["": 1000.0, "ms": 1, "s": 1000, "m": 60_000, "min": 60_000, "h": 3_600_000]
        guard let value = Double(number), let factor = factors[String(unit)], value * factor < 9e15
        else { return nil }
        milliseconds = Int(value * factor)
    }

    /// The time in the largest unit that gives a whole number: `2s`, `500ms`.
    public var text: String {
        for (unit, factor) in [("h", 3_600_000), ("m", 60_000), ("s", 1000)]
        where milliseconds >= factor && milliseconds % factor == 0 {
            return "\(milliseconds / factor)\(unit)"
        }
        return "\(milliseconds)ms"
    }

    public static func < (a: TimeSpan, b: TimeSpan) -> Bool { a.milliseconds < b.milliseconds }
    public static var parameterType: ParameterType { .duration }
    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> TimeSpan? {
        if let span = node.text.flatMap(TimeSpan.init(text:)) { return span }
        report.append(name.mismatch(parameterType.spoken, node))
        return nil
    }
    /// As text, because a number alone would be read as seconds.
    public var canonical: Metadata.Value? {
        .string(milliseconds % 1000 == 0 ? "\(milliseconds / 1000)s" : "\(milliseconds)ms")
    }
    public var bound: TimeSpan? { self }
}

/// The path of a file that a stage reads, relative to the file that declares it.
///
/// The path itself is no part of a fingerprint; the content is.
public struct ResourcePath: ParameterValue, ExpressibleByStringLiteral {
    public let path: String
    /// Where it was declared, for errors about the file; nil in examples and defaults.
    public let location: SourceLocation?

    public init(_ path: String, at location: SourceLocation? = nil) {
        self.path = path
        self.location = location
    }

    public init(stringLiteral path: String) { self.init(path) }

    public static var parameterType: ParameterType { .resource }
    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> ResourcePath? {
        guard let text = String.decode(node, as: name, into: &report) else { return nil }
        if text.isEmpty || text.utf8.contains(0) {
            report.append(name.mismatch(parameterType.spoken, node))
            return nil
        }
        return ResourcePath(text, at: node.location)
    }
    public var canonical: Metadata.Value? { nil }
}

/// The path of a file that a stage writes, relative to the run directory, which it may not leave.
public struct OutputPath: ParameterValue, Hashable, ExpressibleByStringLiteral {
    /// Whether a path stays inside the folder that it is relative to.
    static func isInside(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return !path.hasPrefix("/") && !path.utf8.contains(0)
            && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    }

    public let path: String

    public init(stringLiteral path: String) { self.path = path }

    public static var parameterType: ParameterType { .output }
    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> OutputPath? {
        guard let text = String.decode(node, as: name, into: &report) else { return nil }
        if !isInside(text) {
            report.append(
                .error(
                    "\(name) must stay inside the run directory, so it cannot be '\(text)'",
                    at: node.location,
                    hints: [
                        "give a relative path such as 'documents.jsonl'; --out chooses the directory"
                    ]))
            return nil
        }
        return OutputPath(stringLiteral: text)
    }
    public var canonical: Metadata.Value? { .string(path) }
}
