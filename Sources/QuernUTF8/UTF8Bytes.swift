/// UTF-8 looked at sixteen bytes at a time.
///
/// The standard library checks all bytes of which it makes a text, at a fraction of this speed, and does so again
/// where they have been checked before or are parts of texts.
public enum UTF8Bytes {
    public typealias Block = SIMD16<UInt8>

    @inlinable @inline(__always)
    public static func block(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Block {
        bytes.loadUnaligned(fromByteOffset: offset, as: Block.self)
    }

    /// The first place in a block at which a comparison holds.
    @inlinable @inline(__always)
    public static func first(_ mask: SIMDMask<SIMD16<Int8>>) -> Int? {
        // Looked at as words: a comparison sets all eight bits of a byte or none.
        let words = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        if words[0] != 0 { return words[0].trailingZeroBitCount >> 3 }
        if words[1] != 0 { return 8 + words[1].trailingZeroBitCount >> 3 }
        return nil
    }

    /// The first place in two blocks, one behind the other, at which a comparison holds.
    ///
    /// Long runs in which it holds nowhere cost one branch for both.
    @inlinable @inline(__always)
    public static func first(
        _ low: SIMDMask<SIMD16<Int8>>, _ high: SIMDMask<SIMD16<Int8>>
    ) -> Int? {
        guard isAny(low .| high) else { return nil }
        return first(low) ?? first(high).map { 16 + $0 }
    }

    @inlinable @inline(__always)
    public static func isAny(_ mask: SIMDMask<SIMD16<Int8>>) -> Bool {
        let words = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        return words[0] | words[1] != 0
    }

    /// Whether all bytes of a block are ASCII.
    @inlinable @inline(__always)
    public static func isASCII(_ block: Block) -> Bool {
        let words = unsafeBitCast(block, to: SIMD2<UInt64>.self)
        return (words[0] | words[1]) & 0x8080_8080_8080_8080 == 0
    }

    /// Whether there are two blocks from an offset on, and all of their bytes ASCII.
    @inlinable @inline(__always)
    static func areTwoASCII(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Bool {
        index + 32 <= bytes.count
            && isASCII(block(bytes, at: index) | block(bytes, at: index + 16))
    }

    /// The offset of the first byte from `start` on that is not ASCII; the end when there is none.
    @inlinable
    public static func asciiEnd(_ bytes: UnsafeRawBufferPointer, from start: Int = 0) -> Int {
        var index = start
        while areTwoASCII(bytes, at: index) { index += 32 }
        while index + 16 <= bytes.count {
            if let place = first(block(bytes, at: index) .>= Block(repeating: 0x80)) {
                return index + place
            }
            index += 16
        }
        while index < bytes.count, bytes[index] < 0x80 { index += 1 }
        return index
    }

    /// Whether the bytes from an offset on are a character, and how many they are; of what is no character, the length
    /// of the maximal subpart (The Unicode Standard 15, table 3-7).
    public static func sequence(
        _ bytes: UnsafeRawBufferPointer, at index: Int
    ) -> (length: Int, isValid: Bool) {
        var second: ClosedRange<UInt8> = 0x80...0xBF
        let length: Int
        switch bytes[index] {
        case 0..<0x80: return (1, true)
        case 0xC2...0xDF: length = 2
        case 0xE0:
            length = 3
            second = 0xA0...0xBF
        case 0xED:
            length = 3
            second = 0x80...0x9F
        case 0xE1...0xEF: length = 3
        case 0xF0:
            length = 4
            second = 0x90...0xBF
        case 0xF4:
            length = 4
            second = 0x80...0x8F
        case 0xF1...0xF3: length = 4
        default: return (1, false)
        }
        guard index + 1 < bytes.count, second.contains(bytes[index + 1]) else { return (1, false) }
        for place in 2..<max(2, length) {
            guard index + place < bytes.count, bytes[index + place] & 0xC0 == 0x80 else {
                return (place, false)
            }
        }
        return (length, true)
    }

    /// The offset of the first byte that belongs to no character; nil when all is UTF-8.
    ///
    /// A block is judged by comparing each byte with the three before it, which needs no look at one
    /// character after another; what is found wrong is then looked for one by one.
    ///
    /// - Parameter start: where a character begins.
    public static func firstInvalid(
        _ bytes: UnsafeRawBufferPointer, from start: Int = 0
    ) -> Int? {
        var index = asciiEnd(bytes, from: start)
        // Three bytes before a block are looked at with it.
        let least = start + 3
        while index < min(least, bytes.count) {
            let (length, isValid) = sequence(bytes, at: index)
            if !isValid { return index }
            index += length
        }
        var isAfterASCII = false
        while index + 16 <= bytes.count {
            if isAfterASCII, areTwoASCII(bytes, at: index) {
                index += 32
                continue
            }
            let isASCII = isASCII(block(bytes, at: index))
            if !(isASCII && isAfterASCII), isWrong(bytes, at: index) { break }
            isAfterASCII = isASCII
            index += 16
        }
        // The end of the last block may have cut a character.
        for back in 1...3 where index - back >= start {
            let byte = bytes[index - back]
            if byte >= 0xC0 { index -= back }
            if byte < 0x80 || byte >= 0xC0 { break }
        }
        while index < bytes.count {
            let (length, isValid) = sequence(bytes, at: index)
            if !isValid { return index }
            index += length
        }
        return nil
    }

    /// Whether a block holds a byte that cannot stand behind the three before it, by table 3-7 again.
    @inline(__always)
    private static func isWrong(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Bool {
        func at(_ byte: UInt8) -> Block { Block(repeating: byte) }
        let own = block(bytes, at: index)
        let (one, two, three) = (
            block(bytes, at: index - 1), block(bytes, at: index - 2), block(bytes, at: index - 3)
        )
        // Read with a sign, bytes that continue a character are less than -64.
        let continues =
            SIMD16<Int8>(truncatingIfNeeded: own) .< SIMD16<Int8>(repeating: -64)
        let mustContinue = (one .>= at(0xC0)) .| (two .>= at(0xE0)) .| (three .>= at(0xF0))
        let wrong =
            (continues .^ mustContinue) .| (own .>= at(0xF5)) .| (own & at(0xFE) .== at(0xC0))
            .| ((one .== at(0xE0)) .& (own .< at(0xA0)))
            .| ((one .== at(0xED)) .& (own .>= at(0xA0)))
            .| ((one .== at(0xF0)) .& (own .< at(0x90)))
            .| ((one .== at(0xF4)) .& (own .>= at(0x90)))
        return isAny(wrong)
    }
}

extension String {
    /// A copy of bytes that are known to be UTF-8, because they have just been checked or are whole characters of a
    /// text; they are not checked again, and what is not UTF-8 gives a text that later work trips over.
    public init(knownUTF8 bytes: UnsafeRawBufferPointer) {
        self.init(knownUTF8: bytes, isASCII: UTF8Bytes.asciiEnd(bytes) == bytes.count)
    }

    /// - Parameter isASCII: whether all of them are.
    public init(knownUTF8 bytes: UnsafeRawBufferPointer, isASCII: Bool) {
        let span = Span<UInt8>(_unsafeElements: bytes.assumingMemoryBound(to: UInt8.self))
        self.init(copying: UTF8Span(unchecked: span, isKnownASCII: isASCII))
    }
}
