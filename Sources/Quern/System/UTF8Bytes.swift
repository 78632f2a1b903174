/// UTF-8 looked at sixteen bytes at a time.
///
/// The standard library checks all bytes of which it makes a text, at less than half of this speed, and does so again
/// where they have been checked before or are parts of texts.
enum UTF8Bytes {
    typealias Block = SIMD16<UInt8>

    @inline(__always)
    static func block(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Block {
        bytes.loadUnaligned(fromByteOffset: offset, as: Block.self)
    }

    /// The first place in a block at which a comparison holds.
    @inline(__always)
    static func first(_ mask: SIMDMask<SIMD16<Int8>>) -> Int? {
        // Looked at as words: a comparison sets all eight bits of a byte or none.
        let words = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        if words[0] != 0 { return words[0].trailingZeroBitCount >> 3 }
        if words[1] != 0 { return 8 + words[1].trailingZeroBitCount >> 3 }
        return nil
    }

    /// The offset of the first byte from `start` on that is not ASCII; the end when there is none.
    static func asciiEnd(_ bytes: UnsafeRawBufferPointer, from start: Int = 0) -> Int {
        var index = start
        while index + 16 <= bytes.count {
            if let place = first(block(bytes, at: index) .>= Block(repeating: 0x80)) {
                return index + place
            }
            index += 16
        }
        while index < bytes.count, bytes[index] < 0x80 { index += 1 }
        return index
    }

    /// Passes over characters that are not ASCII: to the first byte that is, or that belongs to no character (The Unicode
    /// Standard 15, table 3-7).
    static func foreignEnd(
        _ bytes: UnsafeRawBufferPointer, from start: Int
    ) -> (offset: Int, isValid: Bool) {
        var index = start
        while index < bytes.count {
            let first = bytes[index]
            if first < 0x80 { return (index, true) }
            let left = bytes.count - index
            if first < 0xE0 {
                guard first >= 0xC2, left > 1, bytes[index + 1] & 0xC0 == 0x80 else {
                    return (index, false)
                }
                index += 2
            } else if first < 0xF0 {
                guard left > 2 else { return (index, false) }
                let second = bytes[index + 1]
                // Neither overlong nor half of a surrogate pair.
                guard second & 0xC0 == 0x80, bytes[index + 2] & 0xC0 == 0x80,
                    first != 0xE0 || second >= 0xA0, first != 0xED || second < 0xA0
                else { return (index, false) }
                index += 3
            } else {
                guard first < 0xF5, left > 3 else { return (index, false) }
                let second = bytes[index + 1]
                guard second & 0xC0 == 0x80, bytes[index + 2] & 0xC0 == 0x80,
                    bytes[index + 3] & 0xC0 == 0x80, first != 0xF0 || second >= 0x90,
                    first != 0xF4 || second < 0x90
                else { return (index, false) }
                index += 4
            }
        }
        return (index, true)
    }

    /// The offset of the first byte that belongs to no character; nil when all is UTF-8.
    static func firstInvalid(_ bytes: UnsafeRawBufferPointer) -> Int? {
        var index = 0
        while index < bytes.count {
            index = asciiEnd(bytes, from: index)
            let (end, isValid) = foreignEnd(bytes, from: index)
            if !isValid { return end }
            index = end
        }
        return nil
    }
}

extension String {
    /// A copy of bytes that are known to be UTF-8, because they have just been checked or are whole characters of a
    /// text; they are not checked again, and what is not UTF-8 gives a text that later work trips over.
    public init(knownUTF8 bytes: UnsafeRawBufferPointer) {
        self.init(known: bytes, isASCII: UTF8Bytes.asciiEnd(bytes) == bytes.count)
    }

    /// - Parameter isASCII: whether all of them are.
    init(known bytes: UnsafeRawBufferPointer, isASCII: Bool) {
        let span = Span<UInt8>(_unsafeElements: bytes.assumingMemoryBound(to: UInt8.self))
        self.init(copying: UTF8Span(unchecked: span, isKnownASCII: isASCII))
    }
}
