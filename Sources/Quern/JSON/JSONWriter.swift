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
        separate()
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
        try body(&self)
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    public mutating func array(_ body: (inout JSONWriter) throws -> Void) rethrows {
        separate()
        bytes.append(UInt8(ascii: "["))
        needsComma = false
        try body(&self)
        bytes.append(UInt8(ascii: "]"))
        needsComma = true
    }

    public mutating func key(_ name: String) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    public mutating func string(_ text: String) {
        separate()
        bytes.append(0x22)
        var text = text
        text.withUTF8 { appendEscaped(UnsafeRawBufferPointer($0)) }
        bytes.append(0x22)
        needsComma = true
    }

    public mutating func integer(_ value: Int) {
        separate()
        var value = value
        if value < 0 {
            // The magnitude of Int.min fits no Int; its text is rare enough for the slow way.
            if value == .min {
                bytes.append(contentsOf: String(value).utf8)
                needsComma = true
                return
            }
            bytes.append(UInt8(ascii: "-"))
            value = -value
        }
        let start = bytes.count
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
            value /= 10
        } while value > 0
        bytes[start...].reverse()
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
    public mutating func metadata(_ metadata: Metadata) {
        object { writer in
            for field in metadata.sorted {
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

    /// Takes over text that is already JSON.
    public mutating func raw(_ json: some Collection<UInt8>) {
        separate()
        bytes.append(contentsOf: json)
        needsComma = true
    }

    @inline(__always)
    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    /// The offset of the next byte that may need an escape: what JSON demands, DEL, and the first
    /// bytes of U+0085, U+2028 and U+2029.
    @inline(__always)
    private static func plainEnd(_ text: UnsafeRawBufferPointer, from start: Int) -> Int {
        typealias Block = UTF8Bytes.Block
        var index = start
        while index + 16 <= text.count {
            let block = UTF8Bytes.block(text, at: index)
            let stops =
                (block .== Block(repeating: 0x22)) .| (block .== Block(repeating: 0x5C))
                .| (block .< Block(repeating: 0x20)) .| (block .== Block(repeating: 0x7F))
                .| (block .== Block(repeating: 0xC2)) .| (block .== Block(repeating: 0xE2))
            if let place = UTF8Bytes.first(stops) { return index + place }
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

    private mutating func appendEscaped(_ text: UnsafeRawBufferPointer) {
        guard let base = text.baseAddress else { return }
        var copied = 0
        var index = 0
        func flush(_ writer: inout JSONWriter) {
            if index > copied {
                writer.bytes.append(
                    contentsOf: UnsafeRawBufferPointer(start: base + copied, count: index - copied))
            }
        }
        while true {
            index = Self.plainEnd(text, from: index)
            guard index < text.count else { break }
            let byte = text[index]
            switch byte {
            case 0x22, 0x5C:
                flush(&self)
                bytes.append(0x5C)
                bytes.append(byte)
                index += 1
                copied = index
            case 0..<0x20, 0x7F:
                flush(&self)
                appendControl(byte)
                index += 1
                copied = index
            case 0xC2 where index + 1 < text.count && text[index + 1] == 0x85:
                flush(&self)
                bytes.append(contentsOf: "\\u0085".utf8)
                index += 2
                copied = index
            case 0xE2
            where index + 2 < text.count && text[index + 1] == 0x80
                && text[index + 2] & 0xFE == 0xA8:
                flush(&self)
                bytes.append(contentsOf: (text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8)
                index += 3
                copied = index
            default: index += 1
            }
        }
        flush(&self)
    }

    private mutating func appendControl(_ byte: UInt8) {
        bytes.append(0x5C)
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        default:
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(HexDigits.lower[Int(byte >> 4)])
            bytes.append(HexDigits.lower[Int(byte & 15)])
        }
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
