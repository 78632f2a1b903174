extension Metadata: Storable {
    public func encode(to encoder: inout ByteEncoder) {
        encoder.list(fields) { encoder, field in
            encoder.name(field.name)
            field.value.encode(to: &encoder)
        }
    }

    public init(from decoder: inout ByteDecoder) throws {
        self.init()
        let count = try decoder.length()
        reserve(count)
        for _ in 0..<count {
            let name = try decoder.name()
            append(name, try Value(from: &decoder))
        }
    }
}

extension Metadata.Value: Storable {
    public func encode(to encoder: inout ByteEncoder) {
        switch self {
        case .boolean(let value):
            encoder.count(value ? 1 : 0)
        case .integer(let value):
            encoder.count(2)
            encoder.integer(value)
        case .number(let value):
            encoder.count(3)
            encoder.number(value)
        case .string(let value):
            encoder.count(4)
            encoder.text(value)
        case .list(let values):
            encoder.count(5)
            encoder.list(values) { $1.encode(to: &$0) }
        case .record(let value):
            encoder.count(6)
            value.encode(to: &encoder)
        }
    }

    public init(from decoder: inout ByteDecoder) throws {
        switch try decoder.count() {
        case 0: self = .boolean(false)
        case 1: self = .boolean(true)
        case 2: self = .integer(try decoder.integer())
        case 3: self = .number(try decoder.number())
        case 4: self = .string(try decoder.text())
        case 5: self = .list(try decoder.nested { try $0.list { try Self(from: &$0) } })
        case 6: self = .record(try decoder.nested { try Metadata(from: &$0) })
        default: throw DamagedBytes(offset: 0)
        }
    }
}
