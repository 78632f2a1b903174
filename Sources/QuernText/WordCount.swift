extension UTF8Scan {
    /// The number of words: runs without white space, as Python's `str.split()` has them, so that a Chinese
    /// sentence is one. The bytes must be valid UTF-8.
    ///
    /// Eight bytes at a time; only words of memory that may hold a white space beyond ASCII are looked at
    /// character by character.
    public static func wordCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        let tops: UInt64 = 0x8080_8080_8080_8080
        var words = 0
        var index = 0
        // The top bit is set when what stands before is white space, or nothing.
        var before: UInt64 = 0x80
        while index + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let low = word & ~tops
            // The lead bytes of U+0085 and U+00A0, U+1680, U+2000-205F, and U+3000 are C2 and E1 to E3.
            if word & tops != 0,
                word & tops
                    & (within(low, from: 0x61, to: 0x64) | within(low, from: 0x42, to: 0x43))
                    != 0
            {
                index = countScalars(bytes, from: index, until: index + 8, &words, &before)
                continue
            }
            let spaces =
                (within(low, from: 0x09, to: 0x0E) | within(low, from: 0x1C, to: 0x21)) & ~word
                & tops
            words += (tops & ~spaces & (spaces << 8 | before)).nonzeroBitCount
            before = spaces >> 56
            index += 8
        }
        _ = countScalars(bytes, from: index, until: raw.count, &words, &before)
        return words
    }

    /// The top bit of each byte says whether it lies in a range; all bytes are below 0x80.
    @inline(__always)
    private static func within(_ word: UInt64, from first: UInt64, to end: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        return (word &+ ones &* (0x80 - first)) & ~(word &+ ones &* (0x80 - end))
    }

    /// - Returns: where the first character begins that does not begin before `end`.
    private static func countScalars(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, until end: Int,
        _ words: inout Int, _ before: inout UInt64
    ) -> Int {
        var index = start
        while index < end {
            let byte = bytes[index]
            var isSpace = false
            var length = 1
            if byte < 0x80 {
                isSpace = isWhiteSpace(UInt32(byte))
            } else if byte == 0xC2 || (0xE1...0xE3).contains(byte) {
                let (scalar, size) = scalar(bytes, at: index)
                isSpace = isWhiteSpace(scalar)
                length = size
            }
            if !isSpace, before != 0 { words += 1 }
            before = isSpace ? 0x80 : 0
            index += length
        }
        return index
    }

    /// The same as ``CharacterClass/whiteSpace``, whose table takes longer to make than a short text to count.
    @inline(__always)
    private static func isWhiteSpace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
            0x205F, 0x3000:
            true
        default: false
        }
    }
}
