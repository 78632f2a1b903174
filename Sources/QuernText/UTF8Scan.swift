public import QuernUTF8

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Scanning of valid UTF-8, byte by byte where it can be eight bytes at a time.
public enum UTF8Scan {
    /// The scalar that begins at an offset, and its length in bytes. The bytes must be valid UTF-8.
    @inlinable
    public static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int) {
        let first = bytes[index]
        if first < 0x80 { return (UInt32(first), 1) }
        if first < 0xE0 {
            return (UInt32(first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), 2)
        }
        if first < 0xF0 {
            return (
                UInt32(first & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
                    | UInt32(bytes[index + 2] & 0x3F), 3
            )
        }
        return (
            UInt32(first & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
                | UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F), 4
        )
    }

    /// The scalar that ends before an offset, and its length.
    @inlinable
    public static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> (
        UInt32, Int
    ) {
        var start = index - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(bytes, at: start)
    }

    /// Whether the bytes from an offset on are a character in valid UTF-8, and how many they are; of
    /// what is not valid, the length of the maximal subpart (Unicode 15, table 3-7).
    public static func sequence(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (length: Int, isValid: Bool) {
        UTF8Bytes.sequence(UnsafeRawBufferPointer(bytes), at: index)
    }

    /// The offset of the first byte that is not valid UTF-8; nil when all is.
    public static func firstInvalid(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        UTF8Bytes.firstInvalid(UnsafeRawBufferPointer(bytes))
    }

    /// The text of valid bytes, which are not checked again.
    static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(knownUTF8: UnsafeRawBufferPointer(bytes))
    }

    /// The number of ASCII bytes from an offset on.
    @inlinable
    public static func asciiRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        UTF8Bytes.asciiEnd(UnsafeRawBufferPointer(bytes), from: start) - start
    }

    /// The first place in a block of sixteen bytes at which a comparison holds.
    @inlinable @inline(__always)
    public static func first(_ mask: SIMDMask<SIMD16<Int8>>) -> Int? { UTF8Bytes.first(mask) }

    /// A word whose bytes have the top bit where `byte` stands in `word`.
    @inlinable @inline(__always)
    static func places(of byte: UInt64, in word: UInt64) -> UInt64 {
        let rest = word ^ (byte &* 0x0101_0101_0101_0101)
        return ~(((rest & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | rest)
            & 0x8080_8080_8080_8080
    }

    /// The offset of the next byte that is neither printable ASCII nor TAB nor LF; the end when
    /// there is none.
    @inlinable
    public static func plainRunEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = start
        while index + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            // The top bit of each byte says whether it is below 0x20, or not ASCII.
            let isLow = ~((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x6060_6060_6060_6060)
            let odd = isLow & ~places(of: 0x0A, in: word) & ~places(of: 0x09, in: word) | word
            let found = odd & 0x8080_8080_8080_8080
            // Little-endian, as all of Swift's platforms are.
            if found != 0 { return index + found.trailingZeroBitCount >> 3 }
            index += 8
        }
        while index < raw.count {
            let byte = raw[index]
            if byte >= 0x80 || byte < 0x20 && byte != 0x0A && byte != 0x09 { break }
            index += 1
        }
        return index
    }

    /// Whether a range is all ASCII; looks at nothing beyond it.
    @inlinable
    public static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Bool {
        asciiRun(UnsafeBufferPointer(rebasing: bytes[range]), from: 0) == range.count
    }

    /// The number of scalars.
    @inlinable
    public static func scalarCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        var continuations = 0
        // A continuation byte, 0x80 to 0xBF, is less than -64 when it is read with a sign.
        let least = SIMD16<Int8>(repeating: -64)
        let (none, one) = (SIMD16<UInt8>(repeating: 0), SIMD16<UInt8>(repeating: 1))
        while index + 16 <= raw.count {
            // Sixteen counters, added up before one of them can overflow.
            let stop = index + min((raw.count - index) / 16, 255) * 16
            var counters = none
            while index < stop {
                let chunk = raw.loadUnaligned(fromByteOffset: index, as: SIMD16<Int8>.self)
                counters &+= none.replacing(with: one, where: chunk .< least)
                index += 16
            }
            let pairs =
                SIMD8<UInt16>(truncatingIfNeeded: counters.lowHalf)
                &+ SIMD8<UInt16>(truncatingIfNeeded: counters.highHalf)
            continuations += Int(pairs.wrappedSum())
        }
        while index < raw.count {
            if raw[index] & 0xC0 == 0x80 { continuations += 1 }
            index += 1
        }
        return raw.count - continuations
    }

    /// Calls `body` with the range of every line, without its line break; LF alone ends a line.
    @inlinable
    public static func forEachLine(
        _ bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) throws -> Void
    ) rethrows {
        var start = 0
        while start < bytes.count {
            var end = start
            if let found = firstIndex(of: 0x0A, in: bytes, from: start) {
                end = found
            } else {
                end = bytes.count
            }
            try body(start..<end)
            start = end + 1
        }
    }

    /// The offset of the next byte that equals `byte`.
    public static func firstIndex(
        of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int? {
        guard let base = bytes.baseAddress, start < bytes.count,
            let found = memchr(base + start, Int32(byte), bytes.count - start)
        else { return nil }
        return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
    }
    /// Where some bytes stand next.
    public static func firstRange(
        of wanted: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Range<Int>? {
        guard let base = bytes.baseAddress, let head = wanted.first else { return nil }
        var place = start
        while let found = firstIndex(of: head, in: bytes, from: place),
            found + wanted.count <= bytes.count
        {
            if memcmp(base + found, wanted, wanted.count) == 0 {
                return found..<(found + wanted.count)
            }
            place = found + 1
        }
        return nil
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// A part of valid UTF-8 as text.
    public func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}
