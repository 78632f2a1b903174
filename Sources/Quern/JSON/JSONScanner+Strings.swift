#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Strings: passed over, unescaped, mapped to their bytes.
extension JSONScanner {
    /// Passes over a string; returns the range between its quotes. Escapes are checked, UTF-8 is not.
    public mutating func skipString() throws(JSONError) -> Range<Int> {
        try expect(0x22, "expected a string")
        let start = offset
        while true {
            while offset + 16 <= bytes.count {
                let first = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                let second = bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)
                let stops = Self.stops(first)
                if stops | Self.stops(second) == 0 {
                    offset += 16
                    continue
                }
                // The lowest hit is exact; higher ones may be carries of it.
                if stops != 0 {
                    offset += UInt64(littleEndian: stops).trailingZeroBitCount / 8
                } else {
                    offset += 8
                }
                break
            }
            guard offset < bytes.count else { throw fail("expected '\"' at the end of a string") }
            switch bytes[offset] {
            case 0x22:
                offset += 1
                return start..<(offset - 1)
            case 0x5C: _ = try escape()
            case 0..<0x20: throw fail("a control character in a string must be escaped")
            default: offset += 1
            }
        }
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
        let span = try skipString()
        return try content(of: span, into: &builder)
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
        let raw = UnsafeRawBufferPointer(rebasing: bytes[span])
        guard raw.count > 0, let base = raw.baseAddress else { return "" }
        var reader = JSONScanner(bytes, from: span.lowerBound)
        let decoded: (text: String, length: Int, map: SourceMap.Builder?) = {
            var map = builder
            var length = 0
            // Memory for the worst case, which is the raw length: no escape grows.
            let text = String(unsafeUninitializedCapacity: raw.count) { target in
                let out = UnsafeMutableRawPointer(target.baseAddress!)
                var filled = 0
                var index = 0
                while index < raw.count {
                    let found = memchr(base + index, 0x5C, raw.count - index)
                    let stop = found.map { base.distance(to: UnsafeRawPointer($0)) } ?? raw.count
                    if stop > index {
                        (out + filled).copyMemory(from: base + index, byteCount: stop - index)
                        map?.appendVerbatim(stop - index, from: span.lowerBound + index)
                        filled += stop - index
                        index = stop
                    }
                    guard index < raw.count else { break }
                    reader.offset = span.lowerBound + index
                    let scalar = (try? reader.escape()) ?? "\u{FFFD}"
                    let length = reader.offset - span.lowerBound - index
                    var count = 0
                    for byte in UTF8.encode(scalar)! {
                        out.storeBytes(of: byte, toByteOffset: filled, as: UInt8.self)
                        filled += 1
                        count += 1
                    }
                    let from = span.lowerBound + index
                    map?.appendReplacement(count, for: from..<(from + length))
                    index += length
                }
                length = filled
                return filled
            }
            return (text, length, map)
        }()
        builder = decoded.map
        // String has validated the bytes, and repaired them where they were wrong. A repair shows in
        // the length or leaves a U+FFFD, so only then are they looked at again.
        if decoded.text.utf8.count != decoded.length || Self.hasReplacement(decoded.text),
            let bad = Self.firstInvalidUTF8(raw)
        {
            throw JSONError(offset: span.lowerBound + bad, problem: "invalid UTF-8")
        }
        return decoded.text
    }

    private static func hasReplacement(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard let base = bytes.baseAddress else { return false }
            var index = 0
            while let found = memchr(base + index, 0xEF, bytes.count - index) {
                index = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found)) + 1
                if index + 1 < bytes.count, bytes[index] == 0xBF, bytes[index + 1] == 0xBD {
                    return true
                }
            }
            return false
        }
    }

    /// The offset of the first byte that is not UTF-8.
    static func firstInvalidUTF8(_ raw: UnsafeRawBufferPointer) -> Int? {
        let span = Span<UInt8>(_unsafeElements: raw.assumingMemoryBound(to: UInt8.self))
        do {
            _ = try UTF8Span(validating: span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}
