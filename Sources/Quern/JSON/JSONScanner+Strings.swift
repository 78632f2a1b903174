internal import QuernUTF8

/// What lies between the quotes of a string, and what has been seen of it in passing.
struct JSONStringSpan {
    var range: Range<Int>
    var escapes = 0
    /// Of what it says, escapes included.
    var isASCII = true
    /// The first byte that is not UTF-8.
    var invalid: Int?
}

/// Strings: passed over, unescaped, mapped to their bytes.
extension JSONScanner {
    /// Passes over a string; returns the range between its quotes. Escapes are checked, UTF-8 is not.
    public mutating func skipString() throws(JSONError) -> Range<Int> { try scanString().range }

    /// Passes over a string. Escapes are checked; of bytes that are not UTF-8 the first is noted, because what ends the
    /// string early comes first among its faults.
    mutating func scanString() throws(JSONError) -> JSONStringSpan {
        try expect(0x22, "expected a string")
        var span = JSONStringSpan(range: offset..<offset)
        while true {
            offset = Self.plainEnd(bytes, from: offset)
            guard offset < bytes.count else { throw fail("expected '\"' at the end of a string") }
            switch bytes[offset] {
            case 0x22:
                span.range = span.range.lowerBound..<offset
                offset += 1
                check(&span)
                return span
            case 0x5C:
                span.escapes += 1
                if try escape().value >= 0x80 { span.isASCII = false }
            default: throw fail("a control character in a string must be escaped")
            }
        }
    }

    /// Notes whether a string is ASCII, and UTF-8: quotes and escapes are told by their bytes alone.
    @inline(__always)
    private func check(_ span: inout JSONStringSpan) {
        let raw = UnsafeRawBufferPointer(rebasing: bytes[span.range])
        let end = UTF8Bytes.asciiEnd(raw)
        guard end < raw.count else { return }
        span.isASCII = false
        span.invalid = UTF8Bytes.firstInvalid(raw, from: end).map { span.range.lowerBound + $0 }
    }

    /// The offset of the next byte that is a quote, a backslash or a control.
    @inline(__always)
    private static func plainEnd(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        typealias Block = UTF8Bytes.Block
        var index = start
        while index + 16 <= bytes.count {
            let block = UTF8Bytes.block(bytes, at: index)
            let stops =
                (block .== Block(repeating: 0x22)) .| (block .== Block(repeating: 0x5C))
                .| (block .< Block(repeating: 0x20))
            if let place = UTF8Bytes.first(stops) { return index + place }
            index += 16
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x22 || byte == 0x5C || byte < 0x20 { break }
            index += 1
        }
        return index
    }

    /// Reads one escape, from its backslash on; a lone surrogate is U+FFFD.
    private mutating func escape() throws(JSONError) -> Unicode.Scalar {
        let start = offset
        offset += 1
        guard offset < bytes.count else { throw fail("expected an escape") }
        let byte = bytes[offset]
        offset += 1
        switch byte {
        case 0x22: return "\""
        case 0x5C: return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let unit = try hexUnit()
            if let scalar = Unicode.Scalar(unit) { return scalar }
            guard unit < 0xDC00, offset + 1 < bytes.count, bytes[offset] == 0x5C,
                bytes[offset + 1] == UInt8(ascii: "u")
            else { return "\u{FFFD}" }
            let back = offset
            offset += 2
            let low = try hexUnit()
            guard (0xDC00...0xDFFF).contains(low) else {
                offset = back
                return "\u{FFFD}"
            }
            return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
        default:
            offset = start
            throw JSONError(offset: start, problem: "no such escape")
        }
    }

    private mutating func hexUnit() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard offset < bytes.count else { throw fail("expected four hexadecimal digits") }
            let byte = bytes[offset]
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 + UInt32(byte - 0x30)
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 + UInt32(byte - 0x57)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 + UInt32(byte - 0x37)
            default: throw fail("expected four hexadecimal digits")
            }
            offset += 1
        }
        return value
    }

    /// Reads a string.
    public mutating func string() throws(JSONError) -> String {
        var none: SourceMap.Builder?
        return try string(into: &none)
    }

    /// Reads a string and maps it: `builder`, when there is one, receives the map from the text to
    /// this buffer, with one piece a run between escapes.
    public mutating func string(into builder: inout SourceMap.Builder?) throws(JSONError) -> String
    {
        try content(of: try scanString(), into: &builder)
    }

    /// The text of a span that ``skipString()`` or ``nextKey(first:)`` returned.
    public func content(of span: Range<Int>) throws(JSONError) -> String {
        var none: SourceMap.Builder?
        return try content(of: span, into: &none)
    }

    /// As ``string(into:)``, for a span that was passed over before.
    public func content(
        of span: Range<Int>, into builder: inout SourceMap.Builder?
    ) throws(JSONError) -> String {
        // From its quote on; that it ends well has been seen.
        var reader = JSONScanner(bytes, from: span.lowerBound - 1)
        return try content(of: try reader.scanString(), into: &builder)
    }

    private func content(
        of span: JSONStringSpan, into builder: inout SourceMap.Builder?
    ) throws(JSONError) -> String {
        if let invalid = span.invalid {
            throw JSONError(offset: invalid, problem: "invalid UTF-8")
        }
        let raw = UnsafeRawBufferPointer(rebasing: bytes[span.range])
        guard span.escapes > 0 else {
            builder?.appendVerbatim(raw.count, from: span.range.lowerBound)
            return String(knownUTF8: raw, isASCII: span.isASCII)
        }
        // Runs and escapes take turns.
        builder?.reserve(2 * span.escapes + 1)
        // Memory for the worst case, which is the raw length, for no escape grows; blocks are written whole.
        return withUnsafeTemporaryAllocation(byteCount: raw.count + 16, alignment: 16) { target in
            let length = unescape(span.range, into: target, &builder)
            return String(
                knownUTF8: UnsafeRawBufferPointer(rebasing: target[..<length]),
                isASCII: span.isASCII)
        }
    }

    /// Writes what a checked span says; returns its length.
    private func unescape(
        _ span: Range<Int>, into target: UnsafeMutableRawBufferPointer,
        _ builder: inout SourceMap.Builder?
    ) -> Int {
        var reader = JSONScanner(bytes, from: span.lowerBound)
        var filled = 0
        var index = span.lowerBound
        // Where the run that is being copied began.
        var run = index
        while index < span.upperBound {
            if index + 16 <= span.upperBound {
                let block = UTF8Bytes.block(bytes, at: index)
                target.storeBytes(of: block, toByteOffset: filled, as: UTF8Bytes.Block.self)
                let plain =
                    UTF8Bytes.first(block .== UTF8Bytes.Block(repeating: 0x5C)) ?? 16
                index += plain
                filled += plain
                if plain == 16 { continue }
            } else if bytes[index] != 0x5C {
                target[filled] = bytes[index]
                index += 1
                filled += 1
                continue
            }
            builder?.appendVerbatim(index - run, from: run)
            reader.offset = index
            let scalar = (try? reader.escape()) ?? "\u{FFFD}"
            let start = filled
            if scalar.isASCII {
                target[filled] = UInt8(scalar.value)
                filled += 1
            } else {
                for byte in UTF8.encode(scalar)! {
                    target[filled] = byte
                    filled += 1
                }
            }
            builder?.appendReplacement(filled - start, for: index..<reader.offset)
            index = reader.offset
            run = index
        }
        builder?.appendVerbatim(index - run, from: run)
        return filled
    }
}
