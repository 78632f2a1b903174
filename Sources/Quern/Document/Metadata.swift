/// Facts about a document, or about an annotation: names with values, in the order of first setting.
///
/// Exports sort by name. Names are lower case with underscores.
public struct Metadata: Sendable, Hashable {
    public enum Value: Sendable, Hashable {
        case boolean(Bool)
        case integer(Int)
        case number(Double)
        case string(String)
        case list([Value])
        case record(Metadata)
    }

    public struct Field: Sendable, Hashable {
        public let name: String
        public var value: Value
    }

    public private(set) var fields: [Field] = []

    public init() {}

    /// Fields whose values may be missing; those that are, are left out.
    public init(_ fields: KeyValuePairs<String, Value?>) {
        for (name, value) in fields { self[name] = value }
    }

    /// Fields whose names are known to be different.
    init(unique fields: [Field]) { self.fields = fields }

    public var isEmpty: Bool { fields.isEmpty }

    /// The value of a name; setting nil removes it.
    public subscript(name: String) -> Value? {
        get {
            for field in fields where field.name == name { return field.value }
            return nil
        }
        set {
            let index = fields.firstIndex { $0.name == name }
            switch (index, newValue) {
            case (let index?, let value?): fields[index].value = value
            case (let index?, nil): fields.remove(at: index)
            case (nil, let value?): fields.append(Field(name: name, value: value))
            case (nil, nil): break
            }
        }
    }

    /// Adds a field whose name is known to be new, without looking; parsers that have checked
    /// uniqueness use it.
    public mutating func append(_ name: String, _ value: Value) {
        fields.append(Field(name: name, value: value))
    }

    public mutating func reserve(_ count: Int) { fields.reserveCapacity(count) }

    /// The fields sorted by the bytes of their names.
    public var sorted: [Field] {
        var sorted: [Field] = []
        sorted.reserveCapacity(fields.count)
        forEachSorted { sorted.append(copy $0) }
        return sorted
    }

    /// The places of the fields in the order of the bytes of their names.
    public var sortedPlaces: [Int] {
        fields.indices.sorted { fields[$0].name.precedesInBytes(fields[$1].name) }
    }

    /// Calls `body` with the fields, sorted by the bytes of their names.
    public func forEachSorted(_ body: (borrowing Field) throws -> Void) rethrows {
        let fields = fields.span
        func precedes(_ one: Int, _ other: Int) -> Bool {
            fields[one].name.precedesInBytes(fields[other].name)
        }
        if fields.count > 32 {
            for index in sortedPlaces { try body(fields[index]) }
            return
        }
        // The few that most documents have are put in order without being moved.
        try withUnsafeTemporaryAllocation(of: Int.self, capacity: fields.count) { order in
            for index in fields.indices {
                var place = index
                while place > 0, precedes(index, order[place - 1]) {
                    order[place] = order[place - 1]
                    place -= 1
                }
                order[place] = index
            }
            for index in order { try body(fields[index]) }
        }
    }
}

extension Metadata: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, Value)...) {
        for (name, value) in elements { self[name] = value }
    }
}

extension Metadata.Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByFloatLiteral, ExpressibleByArrayLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .integer(value) }
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
    public init(floatLiteral value: Double) { self = .number(value) }
    public init(arrayLiteral elements: Metadata.Value...) { self = .list(elements) }

    /// The text of a string value.
    public var string: String? { if case .string(let text) = self { text } else { nil } }
    public var integer: Int? { if case .integer(let value) = self { value } else { nil } }
    public var list: [Metadata.Value]? { if case .list(let values) = self { values } else { nil } }
    public var record: Metadata? { if case .record(let value) = self { value } else { nil } }

    /// The value as one cell of a table: lists joined with `; `, records as JSON.
    public var plainText: String {
        switch self {
        case .boolean(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .number(let value): "\(value)"
        case .string(let value): value
        case .list(let values): values.map(\.plainText).joined(separator: "; ")
        case .record:
            JSONWriter.text { $0.value(self) }
        }
    }
}

/// The names that stages agree on.
extension Metadata {
    public var title: String? {
        get { self["title"]?.string }
        set { self["title"] = newValue.map(Value.string) }
    }
    /// Date of publication, ISO 8601 (`2024-09-04`); what a source says instead, where that is no date (``CalendarDate/day(of:)``).
    public var date: String? {
        get { self["date"]?.string }
        set { self["date"] = newValue.map(Value.string) }
    }
    /// Language, BCP 47 (`en`).
    public var language: String? {
        get { self["language"]?.string }
        set { self["language"] = newValue.map(Value.string) }
    }
    public var authors: [String] {
        get { self["authors"]?.list?.compactMap(\.string) ?? [] }
        set { self["authors"] = newValue.isEmpty ? nil : .list(newValue.map(Value.string)) }
    }
    public var url: String? {
        get { self["url"]?.string }
        set { self["url"] = newValue.map(Value.string) }
    }
    /// Who published the document.
    public var source: String? {
        get { self["source"]?.string }
        set { self["source"] = newValue.map(Value.string) }
    }
}
