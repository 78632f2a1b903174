/// Which of the two files of a run is written.
enum RecordForm: Sendable {
    /// `run.json`: everything.
    case record
    /// `quern.lock`: what is the same wherever and however the run was carried out.
    case lock
}

/// What a run record can hold: how it is written, read back, and described by the JSON Schema.
protocol RecordValue: Sendable {
    static func schema(_ form: RecordForm) -> JSONSchema
    func write(to json: inout JSONWriter, as form: RecordForm)
    /// - Parameter path: where the value stands, for the error.
    static func read(_ value: Metadata.Value, at path: String) throws(RecordProblem) -> Self
}

/// A record that is not what the schema says.
struct RecordProblem: Error, CustomStringConvertible {
    let path: String
    let problem: String

    var description: String { "'\(path)' \(problem)" }
}

extension String: RecordValue {
    static func schema(_ form: RecordForm) -> JSONSchema { .type("string") }
    func write(to json: inout JSONWriter, as form: RecordForm) { json.string(self) }
    static func read(_ value: Metadata.Value, at path: String) throws(RecordProblem) -> String {
        guard let text = value.string else {
            throw RecordProblem(path: path, problem: "is no text")
        }
        return text
    }
}

extension Int: RecordValue {
    /// Everything that a record counts is zero or more.
    static func schema(_ form: RecordForm) -> JSONSchema { .integer(from: 0) }
    func write(to json: inout JSONWriter, as form: RecordForm) { json.integer(self) }
    static func read(_ value: Metadata.Value, at path: String) throws(RecordProblem) -> Int {
        guard let number = value.integer else {
            throw RecordProblem(path: path, problem: "is no whole number")
        }
        return number
    }
}

extension Bool: RecordValue {
    static func schema(_ form: RecordForm) -> JSONSchema { .type("boolean") }
    func write(to json: inout JSONWriter, as form: RecordForm) { json.boolean(self) }
    static func read(_ value: Metadata.Value, at path: String) throws(RecordProblem) -> Bool {
        guard case .boolean(let value) = value else {
            throw RecordProblem(path: path, problem: "is neither true nor false")
        }
        return value
    }
}

extension Double: RecordValue {
    static func schema(_ form: RecordForm) -> JSONSchema { .type("number") }
    func write(to json: inout JSONWriter, as form: RecordForm) { json.number(self) }
    static func read(_ value: Metadata.Value, at path: String) throws(RecordProblem) -> Double {
        switch value {
        case .integer(let number): return Double(number)
        case .number(let number): return number
        default: throw RecordProblem(path: path, problem: "is no number")
        }
    }
}

extension Metadata: RecordValue {
    static func schema(_ form: RecordForm) -> JSONSchema { .type("object") }
    func write(to json: inout JSONWriter, as form: RecordForm) { json.metadata(self) }
    static func read(_ value: Metadata.Value, at path: String) throws(RecordProblem) -> Metadata {
        guard let record = value.record else {
            throw RecordProblem(path: path, problem: "is no object")
        }
        return record
    }
}

extension RecordValue where Self: RawRepresentable & CaseIterable, RawValue == String {
    static func schema(_ form: RecordForm) -> JSONSchema { .one(of: allCases.map(\.rawValue)) }
    func write(to json: inout JSONWriter, as form: RecordForm) { json.string(rawValue) }
    static func read(_ value: Metadata.Value, at path: String) throws(RecordProblem) -> Self {
        guard let known = value.string.flatMap({ Self(rawValue: $0) }) else {
            let all = allCases.map(\.rawValue).joined(separator: ", ")
            throw RecordProblem(path: path, problem: "is none of \(all)")
        }
        return known
    }
}

extension StageKind: RecordValue {}
extension ErrorPolicy: RecordValue {}

extension Array: RecordValue where Element: RecordValue {
    static func schema(_ form: RecordForm) -> JSONSchema { .list(of: Element.schema(form)) }
    func write(to json: inout JSONWriter, as form: RecordForm) {
        json.array { json in for element in self { element.write(to: &json, as: form) } }
    }
    static func read(_ value: Metadata.Value, at path: String) throws(RecordProblem) -> [Element] {
        guard let list = value.list else {
            throw RecordProblem(path: path, problem: "is no list")
        }
        var elements: [Element] = []
        elements.reserveCapacity(list.count)
        for (index, value) in list.enumerated() {
            elements.append(try Element.read(value, at: "\(path)[\(index)]"))
        }
        return elements
    }
}

extension Dictionary: RecordValue where Key == String, Value: RecordValue {
    static func schema(_ form: RecordForm) -> JSONSchema { .map(of: Value.schema(form)) }
    /// Sorted by the bytes of the names.
    func write(to json: inout JSONWriter, as form: RecordForm) {
        json.object { json in
            for (name, value) in Ledger.sorted(self) {
                json.key(name)
                value.write(to: &json, as: form)
            }
        }
    }
    static func read(
        _ value: Metadata.Value, at path: String
    ) throws(RecordProblem) -> [String: Value] {
        guard let record = value.record else {
            throw RecordProblem(path: path, problem: "is no object")
        }
        var values: [String: Value] = [:]
        for field in record.fields {
            values[field.name] = try Value.read(field.value, at: "\(path).\(field.name)")
        }
        return values
    }
}
