public import Quern

/// What the documents of a group, or of the whole corpus, come to.
struct Totals: Sendable, Equatable {
    var documents = 0
    var words = 0
    var characters = 0
    var bytes = 0
    /// By summed field.
    var sums: [DecimalSum]

    init(fields: Int) { sums = Array(repeating: DecimalSum(), count: fields) }

    mutating func add(_ other: Totals) {
        documents &+= other.documents
        words &+= other.words
        characters &+= other.characters
        bytes &+= other.bytes
        for index in sums.indices where index < other.sums.count {
            sums[index] += other.sums[index]
        }
    }
}

extension Totals: Storable {
    func encode(to encoder: inout ByteEncoder) {
        for count in [documents, words, characters, bytes] { encoder.count(count) }
        encoder.list(sums) { $1.encode(to: &$0) }
    }

    init(from decoder: inout ByteDecoder) throws {
        documents = try decoder.count()
        words = try decoder.count()
        characters = try decoder.count()
        bytes = try decoder.count()
        sums = try decoder.list { try DecimalSum(from: &$0) }
    }
}

/// The value by which documents are grouped.
enum GroupValue: Sendable, Hashable {
    /// The document has no such field.
    case missing
    case integer(Int)
    /// UTF-8: texts that look the same may differ in their bytes, and are then two groups.
    case text([UInt8])

    init(_ value: Metadata.Value?) {
        switch value {
        case nil: self = .missing
        case .integer(let number)?: self = .integer(number)
        case let value?: self = .text(Array(value.plainText.utf8))
        }
    }

    /// Nothing before numbers, numbers before texts, texts by their bytes.
    static func isBefore(_ a: [GroupValue], _ b: [GroupValue]) -> Bool {
        for (a, b) in zip(a, b) where a != b {
            switch (a, b) {
            case (.missing, _): return true
            case (_, .missing): return false
            case (.integer(let a), .integer(let b)): return a < b
            case (.integer, .text): return true
            case (.text, .integer): return false
            case (.text(let a), .text(let b)): return a.lexicographicallyPrecedes(b)
            }
        }
        return false
    }
}

extension GroupValue: Storable {
    func encode(to encoder: inout ByteEncoder) {
        switch self {
        case .missing: encoder.count(0)
        case .integer(let value):
            encoder.count(1)
            encoder.integer(value)
        case .text(let value):
            encoder.count(2)
            encoder.data(value)
        }
    }

    init(from decoder: inout ByteDecoder) throws {
        switch try decoder.count() {
        case 0: self = .missing
        case 1: self = .integer(try decoder.integer())
        case 2: self = .text(try decoder.data())
        default: throw DamagedBytes(offset: 0)
        }
    }
}

/// The totals of one slice: a few numbers, so that the store keeps them and a slice that is what it was need
/// not be read.
public struct PartialTotals: Storable {
    var groups: [[GroupValue]: Totals] = [:]

    init() {}

    mutating func add(_ totals: Totals, to key: [GroupValue]) {
        groups[key, default: Totals(fields: totals.sums.count)].add(totals)
    }

    public func encode(to encoder: inout ByteEncoder) {
        encoder.list(groups.sorted { GroupValue.isBefore($0.key, $1.key) }) { encoder, group in
            encoder.list(group.key) { $1.encode(to: &$0) }
            group.value.encode(to: &encoder)
        }
    }

    public init(from decoder: inout ByteDecoder) throws {
        for (key, totals) in try decoder.list({ decoder in
            (try decoder.list { try GroupValue(from: &$0) }, try Totals(from: &decoder))
        }) {
            add(totals, to: key)
        }
    }
}
