/// Classifies bytes, 64 at a time.
enum WordBits {
    /// One bit per byte: those of words, counting all bytes beyond ASCII, and those beyond ASCII.
    @inline(__always)
    static func block(
        _ text: UnsafeBufferPointer<UInt8>, at start: Int, classes: UnsafePointer<UInt8>
    ) -> (words: UInt64, high: UInt64) {
        var words: UInt64 = 0
        var high: UInt64 = 0
        if start &+ 64 <= text.count {
            let raw = UnsafeRawBufferPointer(text)
            var shift: UInt64 = 0
            while shift < 64 {
                let bytes = raw.loadUnaligned(
                    fromByteOffset: start &+ Int(truncatingIfNeeded: shift), as: UInt64.self
                ).littleEndian
                words |= pack(wordBytes(bytes)) << shift
                high |= pack(bytes & top) << shift
                shift &+= 8
            }
        } else {
            for index in start..<text.count {
                let kind = classes[Int(text[index])]
                let bit: UInt64 = 1 << UInt64(index &- start)
                if kind != 0 { words |= bit }
                if kind == 2 { high |= bit }
            }
        }
        return (words, high)
    }

    private static let top: UInt64 = 0x8080_8080_8080_8080
    private static let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

    /// The top bit of every byte that is a letter, a digit, `_` or beyond ASCII. Sums of seven-bit
    /// numbers carry into the eighth bit, and no further, just when they reach 128.
    @inline(__always)
    private static func wordBytes(_ bytes: UInt64) -> UInt64 {
        let plain = bytes & low
        let small = plain | 0x2020_2020_2020_2020
        let letters = (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505)
        let digits = (plain &+ 0x5050_5050_5050_5050) & ~(plain &+ 0x4646_4646_4646_4646)
        let underscores = ~((plain ^ 0x5F5F_5F5F_5F5F_5F5F) &+ low)
        return (letters | digits | underscores | bytes) & top
    }

    /// The top bits of eight bytes as eight bits.
    @inline(__always)
    private static func pack(_ bytes: UInt64) -> UInt64 {
        ((bytes >> 7) &* 0x0102_0408_1020_4080) >> 56
    }
}
