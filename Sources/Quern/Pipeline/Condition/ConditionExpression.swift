/// A condition that has been read; see ``Condition``.
indirect enum ConditionExpression: Sendable, Hashable {
    case all([ConditionExpression])
    case either([ConditionExpression])
    case not(ConditionExpression)
    case truth(Operand)
    case comparison(Operand, Comparison, Literal)
    case membership(Operand, [Literal])
    case match(Operand, Matching, Literal)
    case missing(Operand, Bool)
    /// Whether a layer has an annotation for which a condition holds.
    case any(String, ConditionExpression?)

    indirect enum Operand: Sendable, Hashable {
        /// A field, or the count of that name where there is no such field.
        case field(String)
        case metadata(String)
        case text
        case textCount(TextCount)
        case score(ScoreReference)
        case count(String, ConditionExpression?)
        case lower(Operand)
    }

    enum Comparison: String, Sendable, CaseIterable {
        case equal = "=="
        case unequal = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
    }

    enum Matching: String, Sendable, CaseIterable {
        case contains
        case starts = "starts with"
        case ends = "ends with"
    }

    enum Literal: Sendable, Hashable {
        case text(String)
        case integer(Int)
        case number(Double)
        case date(String)
        case boolean(Bool)
    }
}

/// What can be counted in a text.
enum TextCount: String, Sendable, CaseIterable {
    case words, characters, bytes, lines, paragraphs
}

// MARK: Text

extension ConditionExpression {
    /// The condition as it could be written; reading it gives the same one.
    var text: String {
        switch self {
        case .all(let parts):
            parts.map { $0.isEither ? "(\($0.text))" : $0.text }.joined(separator: " and ")
        case .either(let parts): parts.map(\.text).joined(separator: " or ")
        case .not(let inner): inner.isJoined ? "not (\(inner.text))" : "not \(inner.text)"
        case .truth(let operand): operand.text
        case .comparison(let operand, let comparison, let value):
            "\(operand.text) \(comparison.rawValue) \(value.text)"
        case .membership(let operand, let values):
            "\(operand.text) in [\(values.map(\.text).joined(separator: ", "))]"
        case .match(let operand, let matching, let value):
            "\(operand.text) \(matching.rawValue) \(value.text)"
        case .missing(let operand, let isMissing):
            "\(operand.text) is \(isMissing ? "" : "not ")missing"
        case .any(let layer, let condition): Operand.call("any", layer, condition)
        }
    }

    private var isEither: Bool { if case .either = self { true } else { false } }
    private var isJoined: Bool {
        switch self {
        case .all, .either: true
        default: false
        }
    }

    /// See ``Condition/written``.
    var written: String { resolved([:]).text }

    /// The condition with the positions of stages, where they are known.
    func resolved(_ stages: [String: Int]) -> ConditionExpression {
        func operand(_ one: Operand) -> Operand { one.resolved(stages) }
        switch self {
        case .all(let parts): return .all(parts.map { $0.resolved(stages) })
        case .either(let parts): return .either(parts.map { $0.resolved(stages) })
        case .not(let inner): return .not(inner.resolved(stages))
        case .truth(let one): return .truth(operand(one))
        case .comparison(let one, let comparison, let value):
            return .comparison(operand(one), comparison, value)
        case .membership(let one, let values): return .membership(operand(one), values)
        case .match(let one, let matching, let value): return .match(operand(one), matching, value)
        case .missing(let one, let isMissing): return .missing(operand(one), isMissing)
        case .any: return self
        }
    }
}

extension ConditionExpression.Operand {
    func resolved(_ stages: [String: Int]) -> Self {
        switch self {
        case .score(let reference):
            .score(ScoreReference(name: reference.name, stage: stages[reference.name]))
        case .lower(let inner): .lower(inner.resolved(stages))
        default: self
        }
    }

    /// See ``Condition/written``.
    var written: String { resolved([:]).text }

    var text: String {
        switch self {
        case .field(let name): name
        case .metadata(let name): "metadata.\(name)"
        case .text: "text"
        case .textCount(let count): "text.\(count.rawValue)"
        case .score(let reference):
            // The position tells two stages apart that have changed their labels.
            "score(\(Self.quoted(reference.name))\(reference.stage.map { ", \($0)" } ?? ""))"
        case .count(let layer, let condition): Self.call("count", layer, condition)
        case .lower(let inner): "lower(\(inner.text))"
        }
    }

    static func call(_ name: String, _ layer: String, _ condition: ConditionExpression?) -> String {
        "\(name)(\(layer)\(condition.map { ", \($0.text)" } ?? ""))"
    }

    /// In the quotes that do not occur in the text; no literal holds both.
    static func quoted(_ text: String) -> String {
        text.utf8.contains(UInt8(ascii: "\"")) ? "'\(text)'" : "\"\(text)\""
    }
}

extension ConditionExpression.Literal {
    /// The value in lower case where the operand is: no other could ever be met.
    func folded(like operand: ConditionExpression.Operand) -> Self {
        guard case .lower = operand, case .text(let text) = self else { return self }
        return .text(text.lowercased())
    }

    var text: String {
        switch self {
        case .text(let text): ConditionExpression.Operand.quoted(text)
        case .integer(let value): String(value)
        case .number(let value): "\(value)"
        case .date(let text): text
        case .boolean(let value): value ? "true" : "false"
        }
    }
}

// MARK: Subjects

extension Condition {
    /// What a condition looks at, for those who know only some of a document.
    package struct Subjects: Sendable {
        /// Fields of the metadata, in order of mention; a dot reaches into records.
        package fileprivate(set) var fields: [String] = []
        /// What is no field: texts, counts, scores, layers.
        package fileprivate(set) var others: [String] = []
    }

    package var subjects: Subjects {
        var subjects = Subjects()
        expression.collect(into: &subjects)
        return subjects
    }
}

extension ConditionExpression {
    fileprivate func collect(into subjects: inout Condition.Subjects) {
        switch self {
        case .all(let parts), .either(let parts):
            for part in parts { part.collect(into: &subjects) }
        case .not(let inner): inner.collect(into: &subjects)
        case .truth(let one), .comparison(let one, _, _), .membership(let one, _),
            .match(let one, _, _), .missing(let one, _):
            one.collect(into: &subjects)
        case .any: subjects.others.append(text)
        }
    }
}

extension ConditionExpression.Operand {
    fileprivate func collect(into subjects: inout Condition.Subjects) {
        switch self {
        case .field(let name), .metadata(let name):
            if !subjects.fields.contains(name) { subjects.fields.append(name) }
        case .lower(let inner): inner.collect(into: &subjects)
        default: subjects.others.append(text)
        }
    }
}
