/// A condition on metadata, as `when:` has it: `language == "en" and date >= 2024-01-01`.
///
/// ```
/// condition  = conjunction { "or" conjunction }
/// conjunction = negation { "and" negation }
/// negation   = "not" negation | "(" condition ")" | comparison
/// comparison = field [ ("==" | "!=" | "<" | "<=" | ">" | ">=") value ]
/// ```
/// A field alone is true when the document has it and it is not `false`. Values are numbers, dates,
/// `true`, `false`, or text in quotes. Numbers compare as numbers, everything else as text, byte by
/// byte, which is the order of ISO dates. A comparison with a missing field is false, except `!=`.
/// Fields of records are reached with a dot: `dateline.place`.
public struct Condition: Sendable {
    indirect enum Expression: Sendable {
        case field(String)
        case comparison(String, String, Metadata.Value)
        case not(Expression)
        case and(Expression, Expression)
        case or(Expression, Expression)
    }

    let expression: Expression
    /// The same condition whatever its spacing and quoting.
    public let canonical: String

    public init(_ node: Node, owner: String) throws(Diagnostic) {
        guard let text = node.text, !text.isEmpty else {
            throw .error(
                "'when' of '\(owner)' must be a condition, not \(node.spoken)", at: node.location)
        }
        var parser = ConditionParser(text)
        do throws(ConditionParser.Problem) {
            expression = try parser.parse()
        } catch {
            // A plain scalar stands in the file as it is, so the place within it can be shown.
            let place = SourceLocation(
                file: node.location.file, offset: node.location.offset + error.offset,
                length: error.length)
            throw .error(
                "'when' of '\(owner)': \(error.message)", at: place,
                hints: ["a condition looks like: language == \"en\" and date >= 2024-01-01"])
        }
        canonical = expression.canonical
    }

    public func holds(for metadata: Metadata) -> Bool { expression.holds(for: metadata) }
}

extension Condition.Expression {
    var canonical: String {
        switch self {
        case .field(let name): name
        case .comparison(let field, let op, let value):
            "\(field) \(op) \(JSONWriter.text { $0.value(value) })"
        case .not(let inner): "not (\(inner.canonical))"
        case .and(let a, let b): "(\(a.canonical)) and (\(b.canonical))"
        case .or(let a, let b): "(\(a.canonical)) or (\(b.canonical))"
        }
    }

    func holds(for metadata: Metadata) -> Bool {
        switch self {
        case .field(let name):
            switch Self.value(name, metadata) {
            case nil, .boolean(false): false
            default: true
            }
        case .comparison(let field, let op, let wanted):
            Self.compare(Self.value(field, metadata), op, wanted)
        case .not(let inner): !inner.holds(for: metadata)
        case .and(let a, let b): a.holds(for: metadata) && b.holds(for: metadata)
        case .or(let a, let b): a.holds(for: metadata) || b.holds(for: metadata)
        }
    }

    private static func value(_ path: String, _ metadata: Metadata) -> Metadata.Value? {
        if let value = metadata[path] { return value }
        guard let dot = path.firstIndex(of: "."),
            let record = metadata[String(path[..<dot])]?.record
        else { return nil }
        return value(String(path[path.index(after: dot)...]), record)
    }

    private static func compare(_ value: Metadata.Value?, _ op: String, _ wanted: Metadata.Value)
        -> Bool
    {
        guard let value else { return op == "!=" }
        if case .list(let values) = value {
            // A list is like its members: equal when one is.
            return op == "!="
                ? !values.contains { compare($0, "==", wanted) }
                : values.contains { compare($0, op, wanted) }
        }
        func number(_ value: Metadata.Value) -> Double? {
            switch value {
            case .integer(let value): Double(value)
            case .number(let value): value
            case .string(let text): Double(text)
            default: nil
            }
        }
        func test<T: Comparable>(_ a: T, _ b: T) -> Bool {
            switch op {
            case "==": a == b
            case "!=": a != b
            case "<": a < b
            case "<=": a <= b
            case ">": a > b
            default: a >= b
            }
        }
        if case .string = wanted {
        } else if let a = number(value), let b = number(wanted) {
            return test(a, b)
        }
        let (a, b) = (value.plainText, wanted.plainText)
        if a.utf8.elementsEqual(b.utf8) { return op == "==" || op == "<=" || op == ">=" }
        return ordered(a, b, op)
    }

    /// For texts that differ.
    private static func ordered(_ a: String, _ b: String, _ op: String) -> Bool {
        let less = a.utf8.lexicographicallyPrecedes(b.utf8)
        switch op {
        case "==": return false
        case "!=": return true
        case "<", "<=": return less
        default: return !less
        }
    }
}
