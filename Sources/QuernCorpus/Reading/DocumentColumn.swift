public import Quern

/// The values of one field of metadata, document by document.
public struct DocumentColumn: Sendable {
    public let name: String
    private let form: Form

    private enum Form: Sendable {
        case texts(SortedLexicon, PackedArray)
        case integers(least: Int, PackedArray)
        case mixed(SortedLexicon, PackedArray, MixedValues)
    }

    private struct MixedValues: Sendable {
        nonisolated(unsafe) let start: UnsafeRawPointer

        subscript(index: Int) -> UInt64 {
            UInt64(littleEndian: start.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
        }
    }

    init(_ name: String, _ cursor: inout SectionCursor, documents: Int) throws {
        self.name = name
        let ids: PackedArray
        switch try cursor.fixed() {
        case 1:
            let lexicon = try SortedLexicon(&cursor)
            ids = try PackedArray(&cursor)
            form = .texts(lexicon, ids)
        case 2:
            let least = try cursor.raw(8).loadUnaligned(as: UInt64.self)
            ids = try PackedArray(&cursor)
            form = .integers(least: Int(Int64(bitPattern: UInt64(littleEndian: least))), ids)
        case 3:
            let lexicon = try SortedLexicon(&cursor)
            ids = try PackedArray(&cursor)
            guard ids.count == documents else { throw cursor.damage }
            form = .mixed(
                lexicon, ids, MixedValues(start: try cursor.raw(documents * 8)))
        default: throw cursor.damage
        }
        guard ids.count == documents else { throw cursor.damage }
    }

    /// The value of a document; nil when it has none.
    public subscript(document: Int) -> Metadata.Value? {
        switch form {
        case .texts(let lexicon, let ids):
            let id = ids[document]
            return id == 0 ? nil : .string(lexicon[id - 1])
        case .integers(let least, let offsets):
            let offset = offsets[document]
            return offset == 0 ? nil : .integer(least &+ offset &- 1)
        case .mixed(let lexicon, let tags, let values):
            guard (0..<tags.count).contains(document),
                let tag = RowWriter.Tag(rawValue: UInt8(truncatingIfNeeded: tags[document]))
            else { return nil }
            let value = values[document]
            switch tag {
            case .string: return .string(lexicon[Int(truncatingIfNeeded: value)])
            case .integer: return .integer(Int(Int64(bitPattern: value)))
            case .number: return .number(Double(bitPattern: value))
            case .boolean: return .boolean(value != 0)
            case .json:
                let bytes = lexicon.bytes(Int(truncatingIfNeeded: value))
                return bytes.withUnsafeBytes { buffer in
                    var scanner = JSONScanner(buffer)
                    return try? scanner.value()
                }
            }
        }
    }

    /// The different texts of a column that holds nothing but texts, as ids in the order of their bytes; nil for
    /// other columns. Dates of the form `2024-09-04` are in the order of time.
    public var texts: TextIDs? {
        if case .texts(let lexicon, let ids) = form {
            TextIDs(lexicon: lexicon, ids: ids)
        } else {
            nil
        }
    }

    /// Whether every value of the column is a whole number.
    public var isInteger: Bool { if case .integers = form { true } else { false } }

    /// A column of texts, each by its rank among all of them.
    public struct TextIDs: Sendable {
        let lexicon: SortedLexicon
        let ids: PackedArray

        /// How many different texts there are.
        public var count: Int { lexicon.count }
        public subscript(id: Int) -> String { lexicon[id] }
        /// The id of a document's text; nil when it has none.
        @inline(__always)
        public func id(of document: Int) -> Int? {
            let id = ids[document]
            return id == 0 ? nil : id - 1
        }
        public func id(of text: String) -> Int? { lexicon.id(of: Array(text.utf8)) }
        /// The first id whose text is not less than this one by its bytes: with it a comparison of texts is one of numbers.
        public func lowerBound(_ text: String) -> Int { lexicon.lowerBound(Array(text.utf8)) }
    }
}
