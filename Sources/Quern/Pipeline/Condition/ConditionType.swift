/// What is known of an operand's value before any document is.
enum ConditionType: String {
    case text
    case number = "a number"
    case date = "a date"
    /// A list whose members are texts.
    case texts = "a list of texts"
    case unknown = "of any type"

    /// The names that stages agree on; see `Metadata`.
    private static let fields: KeyValuePairs<String, ConditionType> = [
        "title": .text, "date": .date, "language": .text, "authors": .texts, "url": .text,
        "source": .text,
    ]

    init(of operand: ConditionExpression.Operand, isInLayer: Bool) {
        switch operand {
        case .text, .lower: self = .text
        case .textCount, .score, .count: self = .number
        case .field(let name) where isInLayer:
            self = name == "label" || name == "id" ? .text : .unknown
        case .field(let name) where TextCount(rawValue: name) != nil: self = .number
        case .field(let name), .metadata(let name):
            self = Self.fields.first { $0.key == name }?.value ?? .unknown
        }
    }

    /// What can stand behind such an operand.
    var example: String {
        switch self {
        case .number: "> 100"
        case .date: ">= 2024-01-01"
        default: "== \"…\""
        }
    }

    /// The name that was probably meant by one that is not known.
    static func nearlyKnown(_ name: String) -> String? {
        let known = fields.map(\.key) + TextCount.allCases.map(\.rawValue)
        guard name.utf8.count >= 4, !known.contains(name) else { return nil }
        let wanted = Array(name.utf8)
        return known.first { other in
            other.utf8.first == wanted.first && other.utf8.count >= 4
                && Suggestion.distance(wanted, Array(other.utf8)) == 1
        }
    }

    /// The value as this type has it, or why it cannot be compared.
    func accept(
        _ value: ConditionExpression.Literal, _ operand: ConditionExpression.Operand,
        _ comparison: ConditionExpression.Comparison
    ) -> (ConditionExpression.Literal, (message: String, hints: [String])?) {
        func mismatch(_ hint: String) -> (
            ConditionExpression.Literal, (message: String, hints: [String])?
        ) {
            (
                value,
                ("'\(operand.text)' is \(rawValue), and \(value.text) is \(value.spoken)", [hint])
            )
        }
        switch (self, value) {
        case (.unknown, _), (.text, .text), (.texts, .text), (.number, .integer),
            (.number, .number), (.date, .date):
            return (value, nil)
        case (.date, .integer(1000...9999)): return (.date(value.text), nil)
        case (.date, .text(let text)):
            if ConditionExpression.Literal.isDate(text) { return (.date(text), nil) }
            if comparison == .equal || comparison == .unequal { return (value, nil) }
            return mismatch("write a date without quotes: 2024, 2024-09 or 2024-09-04")
        case (.date, _): return mismatch("write a date: 2024, 2024-09 or 2024-09-04")
        case (.number, _): return mismatch("write a number without quotes")
        case (.text, _), (.texts, _): return mismatch("put text in quotes")
        }
    }
}

extension ConditionExpression.Literal {
    fileprivate var spoken: String {
        switch self {
        case .text: "text"
        case .integer, .number: "a number"
        case .date: "a date"
        case .boolean: "neither text nor number"
        }
    }
}
