/// A part of a run record whose members are declared once: they are written, read back and described by
/// the JSON Schema from ``fields`` alone.
protocol Recorded: RecordValue {
    /// A blank, which reading fills.
    init()
    /// In the order in which they are written.
    static var fields: [RecordField<Self>] { get }
}

/// One member of a part of the record.
struct RecordField<Owner: Sendable>: Sendable {
    /// Whether `quern.lock` has the member, too.
    enum Lock: Sendable {
        case always, never
        /// Where the owner says so.
        case `where`(@Sendable (Owner) -> Bool)
    }

    let name: String
    let isRequired: Bool
    let lock: Lock
    let schema: @Sendable (RecordForm) -> JSONSchema
    let write: @Sendable (Owner, inout JSONWriter, RecordForm) -> Void
    let isWritten: @Sendable (Owner) -> Bool
    let read: @Sendable (inout Owner, Metadata.Value, String) throws(RecordProblem) -> Void

    /// A member that every record has, unless `written` says where.
    ///
    /// - Parameters:
    ///   - pattern: a regular expression for the JSON Schema.
    ///   - written: where the member is left out, its blank stands for it.
    init<Value: RecordValue>(
        _ name: String, _ help: String, _ path: any WritableKeyPath<Owner, Value> & Sendable,
        lock: Lock = .always, pattern: String? = nil, written: (@Sendable (Owner) -> Bool)? = nil
    ) {
        self.name = name
        self.lock = lock
        isRequired = written == nil
        schema = { Self.schema(Value.schema($0), help, pattern) }
        isWritten = written ?? { _ in true }
        write = { owner, json, form in owner[keyPath: path].write(to: &json, as: form) }
        read = { (owner, value, place) throws(RecordProblem) in
            owner[keyPath: path] = try Value.read(value, at: place)
        }
    }

    /// A member that is left out when it is nil.
    init<Value: RecordValue>(
        _ name: String, _ help: String, _ path: any WritableKeyPath<Owner, Value?> & Sendable,
        lock: Lock = .always, pattern: String? = nil
    ) {
        self.name = name
        self.lock = lock
        isRequired = false
        schema = { Self.schema(Value.schema($0), help, pattern) }
        isWritten = { $0[keyPath: path] != nil }
        write = { owner, json, form in owner[keyPath: path]?.write(to: &json, as: form) }
        read = { (owner, value, place) throws(RecordProblem) in
            owner[keyPath: path] = try Value.read(value, at: place)
        }
    }

    private static func schema(
        _ schema: JSONSchema, _ help: String, _ pattern: String?
    ) -> JSONSchema {
        let schema = schema.described(help)
        return pattern.map { schema.with("pattern", .value(.string($0))) } ?? schema
    }

    func isIn(_ form: RecordForm, of owner: Owner) -> Bool {
        guard form == .lock else { return true }
        switch lock {
        case .always: return true
        case .never: return false
        case .where(let condition): return condition(owner)
        }
    }

    /// Whether every file of a form has the member, none has it, or some.
    func presence(in form: RecordForm) -> (mayBe: Bool, mustBe: Bool) {
        switch (form, lock) {
        case (.record, _), (.lock, .always): (true, isRequired)
        case (.lock, .never): (false, false)
        case (.lock, .where): (true, false)
        }
    }
}

extension Recorded {
    static func schema(_ form: RecordForm) -> JSONSchema {
        let fields = fields.filter { $0.presence(in: form).mayBe }
        return .object(
            fields.map { ($0.name, $0.schema(form)) },
            required: fields.filter { $0.presence(in: form).mustBe }.map(\.name))
    }

    func write(to json: inout JSONWriter, as form: RecordForm) {
        json.object { json in
            for field in Self.fields where field.isWritten(self) && field.isIn(form, of: self) {
                json.key(field.name)
                field.write(self, &json, form)
            }
        }
    }

    static func read(_ value: Metadata.Value, at path: String) throws(RecordProblem) -> Self {
        guard let record = value.record else {
            throw RecordProblem(path: path.isEmpty ? "the record" : path, problem: "is no object")
        }
        var result = Self()
        for field in fields {
            let place = path.isEmpty ? field.name : "\(path).\(field.name)"
            if let value = record[field.name] {
                try field.read(&result, value, place)
            } else if field.isRequired {
                throw RecordProblem(path: place, problem: "is missing")
            }
        }
        return result
    }
}

/// Regular expressions of the schemas.
enum RecordPattern {
    static let sha256 = "^[0-9a-f]{64}$"
    /// Empty for an input that could not be read.
    static let sha256OrNothing = "^([0-9a-f]{64})?$"
}
