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

    /// Where in a block there is a quote, a backslash or a control.
    @inline(__always)
    private static func stops(_ block: UTF8Bytes.Block) -> SIMDMask<SIMD16<Int8>> {
        typealias Block = UTF8Bytes.Block
        return (block .== Block(repeating: 0x5C))
            // With its second bit turned over, a quote stands right behind the controls.
            .| (block ^ Block(repeating: 0x02) .<= Block(repeating: 0x20))
    }

    /// The offset of the next byte that is a quote, a backslash or a control.
    @inline(__always)
    private static func plainEnd(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var index = start
        while index + 16 <= bytes.count {
            if let place = UTF8Bytes.first(stops(UTF8Bytes.block(bytes, at: index))) {
                return index + place
            }
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
    @inline(__always)
    private mutating func escape() throws(JSONError) -> Unicode.Scalar {
        // Nearly all of a text's escapes are these two.
        if offset + 1 < bytes.count {
            switch bytes[offset + 1] {
            case UInt8(ascii: "n"):
                offset += 2
                return "\n"
            case 0x22:
                offset += 2
                return "\""
            default: break
            }
        }
        return try anyEscape()
    }

    private mutating func anyEscape() throws(JSONError) -> Unicode.Scalar {
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
        guard builder != nil else { return try content(of: try scanString(), into: &builder) }
        // What is mapped is the text of a record, most of it: no need to look for its end first.
        let result = withUnsafeTemporaryAllocation(
            byteCount: bytes.count - min(offset, bytes.count) + 32, alignment: 1
        ) { target -> Result<String, JSONError> in
            Result { () throws(JSONError) in
                let (span, length) = try unescapeString(into: target, &builder)
                return try Self.text(UnsafeRawBufferPointer(target), length, of: span)
            }
        }
        return try result.get()
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
        // Names of members are mostly short and plain.
        if span.count < 16, builder == nil,
            bytes[span].allSatisfy({ $0 >= 0x20 && $0 < 0x80 && $0 != 0x5C })
        {
            return String(
                knownUTF8: UnsafeRawBufferPointer(rebasing: bytes[span]), isASCII: true)
        }
        // From its quote on; that it ends well has been seen.
        var reader = JSONScanner(bytes, from: span.lowerBound - 1)
        return try content(of: try reader.scanString(), into: &builder)
    }

    private func content(
        of span: JSONStringSpan, into builder: inout SourceMap.Builder?
    ) throws(JSONError) -> String {
        guard span.escapes > 0 else {
            if span.invalid == nil {
                builder?.appendVerbatim(span.range.count, from: span.range.lowerBound)
            }
            return try Self.text(
                UnsafeRawBufferPointer(rebasing: bytes[span.range]), span.range.count, of: span)
        }
        var reader = JSONScanner(bytes, from: span.range.lowerBound - 1)
        let result = withUnsafeTemporaryAllocation(
            byteCount: span.range.count + 32, alignment: 1
        ) { target -> Result<String, JSONError> in
            Result { () throws(JSONError) in
                let (_, length) = try reader.unescapeString(into: target, &builder)
                return try Self.text(UnsafeRawBufferPointer(target), length, of: span)
            }
        }
        return try result.get()
    }

    private static func text(
        _ bytes: UnsafeRawBufferPointer, _ length: Int, of span: JSONStringSpan
    ) throws(JSONError) -> String {
        if let invalid = span.invalid {
            throw JSONError(offset: invalid, problem: "invalid UTF-8")
        }
        return String(
            knownUTF8: UnsafeRawBufferPointer(rebasing: bytes[..<length]), isASCII: span.isASCII)
    }

    /// Passes over a string as ``scanString()`` does, and writes what it says; returns the length of that too.
    ///
    /// - Parameter target: has room for the raw length, for no escape grows, and for two blocks more, because blocks are
    ///   written whole.
    private mutating func unescapeString(
        into target: UnsafeMutableRawBufferPointer, _ builder: inout SourceMap.Builder?
    ) throws(JSONError) -> (span: JSONStringSpan, length: Int) {
        try expect(0x22, "expected a string")
        var span = JSONStringSpan(range: offset..<offset)
        var filled = 0
        var index = offset
        // Where the run that is being copied began.
        var run = index
        // All bytes that were looked at, in one block: it is ASCII only if the string is.
        var seen = UTF8Bytes.Block()
        while true {
            if index + 32 <= bytes.count {
                let low = UTF8Bytes.block(bytes, at: index)
                let high = UTF8Bytes.block(bytes, at: index + 16)
                target.storeBytes(of: low, toByteOffset: filled, as: UTF8Bytes.Block.self)
                target.storeBytes(of: high, toByteOffset: filled + 16, as: UTF8Bytes.Block.self)
                seen |= low | high
                let plain = UTF8Bytes.first(Self.stops(low), Self.stops(high)) ?? 32
                index += plain
                filled += plain
                if plain == 32 { continue }
            }
            offset = index
            guard index < bytes.count else { throw fail("expected '\"' at the end of a string") }
            switch bytes[index] {
            case 0x22:
                builder?.appendVerbatim(index - run, from: run)
                span.range = span.range.lowerBound..<index
                offset += 1
                if !UTF8Bytes.isASCII(seen) { check(&span) }
                return (span, filled)
            case 0x5C:
                span.escapes += 1
                let scalar = try escape()
                let start = filled
                if scalar.isASCII {
                    target[filled] = UInt8(scalar.value)
                    filled += 1
                } else {
                    span.isASCII = false
                    for byte in UTF8.encode(scalar)! {
                        target[filled] = byte
                        filled += 1
                    }
                }
                builder?.appendVerbatim(index - run, from: run)
                builder?.appendReplacement(filled - start, for: index..<offset)
                index = offset
                run = index
            case 0..<0x20: throw fail("a control character in a string must be escaped")
            case let byte:
                seen |= UTF8Bytes.Block(repeating: byte)
                target[filled] = byte
                filled += 1
                index += 1
            }
        }
    }
}
