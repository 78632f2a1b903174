import TestSupport
import Testing

@testable import Quern

@Suite struct ByteCodingTests {
    /// A value of one of the forms that there are.
    private enum Item: Equatable {
        case unsigned(UInt64)
        case integer(Int)
        case fixed(UInt64)
        case number(UInt64)
        case boolean(Bool)
        case text(String)
        case data([UInt8])
        case name(String)
        case optional(Int?)
        case list([Int])

        init(_ random: inout SeededGenerator) {
            // Of every size.
            let bits = random.next() >> UInt64.random(in: 0..<64, using: &random)
            let text = String(
                String.UnicodeScalarView(
                    (0..<Int.random(in: 0..<20, using: &random)).compactMap { _ in
                        Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random))
                    }))
            switch Int.random(in: 0..<10, using: &random) {
            case 0: self = .unsigned(bits)
            case 1:
                self = .integer(Int(truncatingIfNeeded: Bool.random(using: &random) ? ~bits : bits))
            case 2: self = .fixed(bits)
            case 3: self = .number(bits)
            case 4: self = .boolean(bits & 1 == 1)
            case 5: self = .text(text)
            case 6: self = .data(Array(text.utf8.map { $0 ^ UInt8(truncatingIfNeeded: bits) }))
            case 7: self = .name(["id", "rule", "é", "", text][Int(bits % 5)])
            case 8: self = .optional(bits & 1 == 1 ? Int(truncatingIfNeeded: bits) : nil)
            default: self = .list((0..<Int(bits % 9)).map { $0 &* Int(truncatingIfNeeded: bits) })
            }
        }

        func encode(to encoder: inout ByteEncoder) {
            switch self {
            case .unsigned(let value): encoder.unsigned(value)
            case .integer(let value): encoder.integer(value)
            case .fixed(let value): encoder.fixed(value)
            case .number(let value): encoder.number(Double(bitPattern: value))
            case .boolean(let value): encoder.boolean(value)
            case .text(let value): encoder.text(value)
            case .data(let value): encoder.data(value)
            case .name(let value): encoder.name(value)
            case .optional(let value): encoder.optional(value) { $0.integer($1) }
            case .list(let value): encoder.list(value) { $0.integer($1) }
            }
        }

        /// Reads an item of the same form.
        func decoded(from decoder: inout ByteDecoder) throws -> Item {
            switch self {
            case .unsigned: .unsigned(try decoder.unsigned())
            case .integer: .integer(try decoder.integer())
            case .fixed: .fixed(try decoder.fixed())
            case .number: .number(try decoder.number().bitPattern)
            case .boolean: .boolean(try decoder.boolean())
            case .text: .text(try decoder.text())
            case .data: .data(try decoder.data())
            case .name: .name(try decoder.name())
            case .optional: .optional(try decoder.optional { try $0.integer() })
            case .list: .list(try decoder.list { try $0.integer() })
            }
        }
    }

    private static func decode(_ items: [Item], _ bytes: [UInt8]) throws -> [Item] {
        try bytes.withUnsafeBytes { buffer in
            var decoder = ByteDecoder(buffer)
            let found = try items.map { try $0.decoded(from: &decoder) }
            guard decoder.isAtEnd else { throw DamagedBytes(offset: bytes.count) }
            return found
        }
    }

    @Test func whatIsWrittenIsRead() throws {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<2000 {
            let items = (0..<Int.random(in: 0..<30, using: &random)).map { _ in Item(&random) }
            var encoder = ByteEncoder()
            for item in items { item.encode(to: &encoder) }
            #expect(try Self.decode(items, encoder.bytes) == items)
        }
    }

    /// Names that look the same keep the bytes that they have.
    @Test func namesKeepTheirBytes() throws {
        let names = ["\u{E9}", "e\u{301}", "\u{E9}", "x", "e\u{301}", "e\u{301}", "\u{E9}", "x"]
        var encoder = ByteEncoder()
        for name in names { encoder.name(name) }
        try encoder.bytes.withUnsafeBytes { buffer in
            var decoder = ByteDecoder(buffer)
            for name in names { try #expect(Array(decoder.name().utf8) == Array(name.utf8)) }
            #expect(decoder.isAtEnd)
        }
    }

    @Test(arguments: [0, 1, -1, .max, .min, 63, 64, -64, -65, 1 << 62]) func edges(value: Int)
        throws
    {
        let item = Item.integer(value)
        var encoder = ByteEncoder()
        item.encode(to: &encoder)
        #expect(try Self.decode([item], encoder.bytes) == [item])
    }

    /// Too few bytes are an error wherever they end; other bytes are an error or other values, never a crash.
    @Test func damagedBytesAreAnErrorOrOtherValues() {
        var random = SeededGenerator(seed: 2)
        for _ in 0..<2000 {
            let items = (0..<Int.random(in: 1..<12, using: &random)).map { _ in Item(&random) }
            var encoder = ByteEncoder()
            for item in items { item.encode(to: &encoder) }
            let bytes = encoder.bytes
            for end in 0..<min(bytes.count, 40) {
                #expect(throws: DamagedBytes.self) {
                    _ = try Self.decode(items, Array(bytes[..<end]))
                }
            }
            for _ in 0..<10 { _ = try? Self.decode(items, Mutation.of(bytes, &random)) }
            _ = try? Self.decode(
                items, (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) })
        }
    }

    /// Lengths that nothing stands behind reserve no memory.
    @Test func hugeLengthsAreRefused() {
        var encoder = ByteEncoder()
        encoder.unsigned(UInt64(Int.max))
        for form in [Item.text(""), .data([]), .list([]), .name("")] {
            #expect(throws: DamagedBytes.self) { _ = try Self.decode([form], encoder.bytes) }
        }
        #expect(throws: DamagedBytes.self) {
            _ = try Self.decode([.unsigned(0)], [UInt8](repeating: 0xFF, count: 11))
        }
    }

    /// Values inside values inside values: an error, and no stack that overflows.
    @Test func deepNestingIsRefused() {
        let bytes = [UInt8](repeating: 0, count: 200_000).enumerated().map {
            UInt8($0.offset % 2 == 0 ? 5 : 1)
        }
        #expect(throws: DamagedBytes.self) {
            try bytes.withUnsafeBytes { buffer in
                var decoder = ByteDecoder(buffer)
                _ = try Metadata.Value(from: &decoder)
            }
        }
    }
}

/// Bytes that are nearly what they were.
enum Mutation {
    static func of(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 1: bytes[place] = [0, 0x7F, 0x80, 0xFF].randomElement(using: &random) ?? 0
            case 2: bytes.removeLast(bytes.count - place)
            case 3: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
            case 4: bytes.remove(at: place)
            default:
                // A number of many bytes.
                bytes.replaceSubrange(
                    place..<min(bytes.count, place + 9),
                    with: [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F])
            }
        }
        return bytes
    }
}
