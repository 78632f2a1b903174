internal import QuernUTF8

/// Writes canonical JSON: keys in the order given, no spaces, the shortest escapes, UTF-8.
///
/// U+2028, U+2029 and U+0085 are escaped, because many programs take them for line ends and JSON
/// Lines would then break.
public struct JSONWriter: Sendable {
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    public init() {}

    public mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// The JSON text that `body` writes.
    public static func text(_ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter()
        body(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    public mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
        open(UInt8(ascii: "{"))
        try body(&self)
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    public mutating func array(_ body: (inout JSONWriter) throws -> Void) rethrows {
        open(UInt8(ascii: "["))
        try body(&self)
        bytes.append(UInt8(ascii: "]"))
        needsComma = true
    }

    private mutating func open(_ bracket: UInt8) {
        put(1) { $0.store(bracket) }
        needsComma = false
    }

    public mutating func key(_ name: String) {
        quote(name, before: UInt8(ascii: ":"))
        needsComma = false
    }

    /// A key that has been written before, with its quotes and its colon.
    public mutating func key(_ key: borrowing JSONKey) {
        let key = key.bytes.span
        put(key.count) { room in
            key.withUnsafeBytes { room.store($0) }
        }
        needsComma = false
    }

    public mutating func string(_ text: String) {
        quote(text)
        needsComma = true
    }

    /// - Parameter mark: what comes right behind the quotes.
    private mutating func quote(_ text: String, before mark: UInt8? = nil) {
        text.withUTF8Bytes { text in
            // Most strings are short and without escapes: all of one goes into the bytes at a time.
            let isPlain = text.count <= 64 && Self.plainEnd(text) == text.count
            put(isPlain ? text.count + 3 : 1) { room in
                room.store(0x22)
                guard isPlain else { return }
                room.store(text)
                room.store(0x22)
                if let mark { room.store(mark) }
            }
            if isPlain { return }
            appendEscaped(text)
            bytes.append(0x22)
            if let mark { bytes.append(mark) }
        }
    }

    public mutating func integer(_ value: Int) {
        put(20) { room in
            room.store(UInt8(ascii: "-"), if: value < 0)
            var (digits, limit) = (1, UInt(10))
            while value.magnitude >= limit, digits < 19 {
                digits += 1
                limit *= 10
            }
            room.store(value.magnitude, digits: digits)
        }
        needsComma = true
    }

    /// A number; what JSON cannot say (infinite, not a number) becomes null.
    public mutating func number(_ value: Double) {
        separate()
        if !value.isFinite {
            bytes.append(contentsOf: "null".utf8)
        } else if value == value.rounded(), abs(value) < 1e15 {
            bytes.append(contentsOf: String(Int(value)).utf8)
        } else {
            bytes.append(contentsOf: "\(value)".utf8)
        }
        needsComma = true
    }

    public mutating func boolean(_ value: Bool) {
        separate()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
        needsComma = true
    }

    public mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
        needsComma = true
    }

    public mutating func value(_ value: Metadata.Value) {
        switch value {
        case .boolean(let value): boolean(value)
        case .integer(let value): integer(value)
        case .number(let value): number(value)
        case .string(let value): string(value)
        case .list(let values): array { for value in values { $0.value(value) } }
        case .record(let record): metadata(record)
        }
    }

    /// An object with its keys sorted.
    public mutating func metadata(_ metadata: borrowing Metadata) {
        object { writer in
            metadata.forEachSorted { field in
                writer.key(field.name)
                writer.value(field.value)
            }
        }
    }

    /// Ends a line of JSON Lines.
    public mutating func newline() {
        bytes.append(0x0A)
        needsComma = false
    }

    /// Takes over text that is already JSON: a value, or members of an object.
    public mutating func raw(_ json: [UInt8]) {
        separate()
        bytes.append(contentsOf: json)
        needsComma = true
    }

    @inline(__always)
    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    /// Appends a comma where one is due, and then what `body` stores, at most so many bytes.
    @inline(__always)
    private mutating func put(_ most: Int, _ body: (inout Room) -> Void) {
        let needsComma = needsComma
        bytes.append(addingCapacity: most + 1) { span in
            span.withUnsafeMutableBufferPointer { buffer, count in
                var room = Room(bytes: UnsafeMutableRawBufferPointer(buffer))
                room.store(UInt8(ascii: ","), if: needsComma)
                body(&room)
                count = room.filled
            }
        }
    }

    /// Bytes that are being filled from the start.
    private struct Room {
        let bytes: UnsafeMutableRawBufferPointer
        var filled = 0

        @inline(__always)
        mutating func store(_ byte: UInt8, if isWanted: Bool = true) {
            guard isWanted else { return }
            bytes[filled] = byte
            filled += 1
        }

        @inline(__always)
        mutating func store(_ more: UnsafeRawBufferPointer) {
            UnsafeMutableRawBufferPointer(rebasing: bytes[filled...]).copyMemory(from: more)
            filled += more.count
        }

        @inline(__always)
        mutating func store(_ value: UInt, digits: Int) {
            var rest = value
            for index in stride(from: filled + digits - 1, through: filled, by: -1) {
                bytes[index] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
            filled += digits
        }
    }

    /// Where in a block there are bytes that may need an escape: what JSON demands, DEL, and the first bytes of U+0085, U+2028
    /// and U+2029.
    @inline(__always)
    private static func stops(_ block: UTF8Bytes.Block) -> SIMDMask<SIMD16<Int8>> {
        typealias Block = UTF8Bytes.Block
        return (block .== Block(repeating: 0x5C)) .| (block .== Block(repeating: 0x7F))
            // With its second bit turned over, a quote stands right behind the controls; C2 and E2 differ in one bit.
            .| (block ^ Block(repeating: 0x02) .<= Block(repeating: 0x20))
            .| (block | Block(repeating: 0x20) .== Block(repeating: 0xE2))
    }

    /// The offset of the first byte that may need an escape.
    @inline(__always)
    private static func plainEnd(_ text: UnsafeRawBufferPointer) -> Int {
        var index = 0
        while index + 16 <= text.count {
            if let place = UTF8Bytes.first(stops(UTF8Bytes.block(text, at: index))) {
                return index + place
            }
            index += 16
        }
        while index < text.count {
            switch text[index] {
            case 0x22, 0x5C, 0..<0x20, 0x7F, 0xC2, 0xE2: return index
            default: index += 1
            }
        }
        return index
    }

    /// Texts are escaped piece by piece, straight into the bytes: no byte needs more than six, so the room for a piece is
    /// seldom more than there is anyway.
    private static let piece = 1024

    private mutating func appendEscaped(_ text: UnsafeRawBufferPointer) {
        var index = 0
        while index < text.count {
            let end = min(text.count, index + Self.piece)
            // A character may begin in the piece and end behind it, and blocks are written whole.
            bytes.append(addingCapacity: (end - index) * 6 + 32) { span in
                span.withUnsafeMutableBufferPointer { buffer, count in
                    count = Self.escape(
                        text, from: &index, to: end, into: UnsafeMutableRawBufferPointer(buffer))
                }
            }
        }
    }

    /// Escapes the bytes up to `end`, and the rest of a character that begins before it; returns how many bytes it has
    /// written.
    private static func escape(
        _ text: UnsafeRawBufferPointer, from start: inout Int, to end: Int,
        into buffer: UnsafeMutableRawBufferPointer
    ) -> Int {
        var filled = 0
        var index = start
        defer { start = index }
        while index < end {
            if index + 32 <= text.count {
                let low = UTF8Bytes.block(text, at: index)
                let high = UTF8Bytes.block(text, at: index + 16)
                buffer.storeBytes(of: low, toByteOffset: filled, as: UTF8Bytes.Block.self)
                buffer.storeBytes(of: high, toByteOffset: filled + 16, as: UTF8Bytes.Block.self)
                let plain = min(UTF8Bytes.first(stops(low), stops(high)) ?? 32, end - index)
                index += plain
                filled += plain
                if plain == 32 || index == end { continue }
            }
            let byte = text[index]
            index += 1
            switch byte {
            case 0x22, 0x5C:
                buffer[filled] = 0x5C
                buffer[filled + 1] = byte
                filled += 2
            case 0..<0x20, 0x7F:
                let short: UInt8? =
                    switch byte {
                    case 0x08: UInt8(ascii: "b")
                    case 0x09: UInt8(ascii: "t")
                    case 0x0A: UInt8(ascii: "n")
                    case 0x0C: UInt8(ascii: "f")
                    case 0x0D: UInt8(ascii: "r")
                    default: nil
                    }
                if let short {
                    buffer[filled] = 0x5C
                    buffer[filled + 1] = short
                    filled += 2
                } else {
                    filled += put(UInt16(byte), at: filled, in: buffer)
                }
            case 0xC2 where index < text.count && text[index] == 0x85:
                filled += put(0x0085, at: filled, in: buffer)
                index += 1
            case 0xE2
            where index + 1 < text.count && text[index] == 0x80 && text[index + 1] & 0xFE == 0xA8:
                filled += put(text[index + 1] == 0xA8 ? 0x2028 : 0x2029, at: filled, in: buffer)
                index += 2
            default:
                buffer[filled] = byte
                filled += 1
            }
        }
        return filled
    }

    /// Writes `\u` and four digits; returns their number.
    private static func put(
        _ unit: UInt16, at offset: Int, in buffer: UnsafeMutableRawBufferPointer
    ) -> Int {
        buffer[offset] = 0x5C
        buffer[offset + 1] = UInt8(ascii: "u")
        for digit in 0..<4 {
            buffer[offset + 2 + digit] = HexDigits.lower[Int(unit >> (12 - 4 * UInt16(digit)) & 15)]
        }
        return 6
    }
}

/// A key of an object, made once and written many times.
public struct JSONKey: Sendable {
    fileprivate let bytes: [UInt8]

    public init(_ name: String) {
        var writer = JSONWriter()
        writer.key(name)
        bytes = writer.bytes
    }
}

/// Hexadecimal text through a table; `String(format:)` is a hundred times slower.
public enum HexDigits {
    static let lower: [UInt8] = Array("0123456789abcdef".utf8)

    public static func text(_ bytes: some Sequence<UInt8>) -> String {
        var digits: [UInt8] = []
        for byte in bytes {
            digits.append(lower[Int(byte >> 4)])
            digits.append(lower[Int(byte & 15)])
        }
        return String(decoding: digits, as: UTF8.self)
    }
}
