internal import QuernText

/// Lines with the ends that Python's `str.splitlines()` knows: LF, CR, CR LF, VT, FF, U+001C to U+001E,
/// U+0085, U+2028 and U+2029.
enum TextLines {
    /// Calls `body` with every line, without its end; the last line only when there is something in it.
    @inline(__always)
    static func forEach(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
        var start = 0
        while start < bytes.count {
            let (end, next) = lineEnd(bytes, from: start)
            body(start..<end)
            start = next
        }
    }

    /// Where a line ends, and where the next one begins.
    private static func lineEnd(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (end: Int, next: Int) {
        let raw = UnsafeRawBufferPointer(bytes)
        let tops: UInt64 = 0x8080_8080_8080_8080
        let ones: UInt64 = 0x0101_0101_0101_0101
        var index = start
        while index < raw.count {
            if index + 8 <= raw.count {
                let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                let low = word & ~tops
                // 0A to 1E holds the ASCII ends, C2 and E2 begin the others; few other bytes are there.
                let isControl =
                    (low &+ ones &* (0x80 - 0x0A)) & ~(low &+ ones &* (0x80 - 0x1F)) & ~word
                let isC2 = (low &+ ones &* (0x80 - 0x42)) & ~(low &+ ones &* (0x80 - 0x43)) & word
                let isE2 = (low &+ ones &* (0x80 - 0x62)) & ~(low &+ ones &* (0x80 - 0x63)) & word
                let found = (isControl | isC2 | isE2) & tops
                if found == 0 {
                    index += 8
                    continue
                }
                index += found.trailingZeroBitCount >> 3
            }
            let length = endLength(bytes, at: index)
            if length > 0 { return (index, index + length) }
            index += 1
        }
        return (raw.count, raw.count)
    }

    private static func endLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case 0x0D: index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        case 0x0A...0x0C, 0x1C...0x1E: 1
        case 0xC2: bytes[index + 1] == 0x85 ? 2 : 0
        case 0xE2: bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8 ? 3 : 0
        default: 0
        }
    }

    /// Whether a range of valid UTF-8 ends in `...` or `…`.
    static func endsInEllipsis(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count >= 3 else { return false }
        let end = range.upperBound
        switch (bytes[end - 3], bytes[end - 2], bytes[end - 1]) {
        case (0x2E, 0x2E, 0x2E), (0xE2, 0x80, 0xA6): return true
        default: return false
        }
    }
}
