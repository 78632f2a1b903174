internal import QuernText

/// Hashes of the words or characters of a text, case folded.
///
/// Words are what stands between white space (as Python's `str.split()` has it). Eight bytes at a time: a word of up to eight
/// letters of ASCII is one load, one mask and one multiplication.
struct TokenHashes {
    private(set) var hashes: [UInt64] = []
    private var folded: [UInt8] = []

    private static let tops: UInt64 = 0x8080_8080_8080_8080

    mutating func readWords(_ bytes: UnsafeBufferPointer<UInt8>) {
        hashes.removeAll(keepingCapacity: true)
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index < raw.count {
            let word = Self.load(raw, index)
            if word & Self.tops != 0 {
                readSlowly(bytes, &index)
                continue
            }
            var spaces = Self.spaces(word, left: raw.count - index)
            if spaces != 0 {
                let length = spaces.trailingZeroBitCount >> 3
                if length == 0 {
                    index += 1
                    continue
                }
                // The whole word, the most frequent case.
                let letters = Self.lower(word) & ((1 << UInt64(length * 8)) &- 1)
                hashes.append(Self.mix(Self.seed, letters) &+ UInt64(length) &* Self.lengthFactor)
                index += length + 1
                continue
            }
            let start = index
            var hash = Self.mix(Self.seed, Self.lower(word))
            index += 8
            var isPlain = true
            while index < raw.count {
                let word = Self.load(raw, index)
                if word & Self.tops != 0 {
                    isPlain = false
                    break
                }
                spaces = Self.spaces(word, left: raw.count - index)
                if spaces == 0 {
                    hash = Self.mix(hash, Self.lower(word))
                    index += 8
                    continue
                }
                let length = spaces.trailingZeroBitCount >> 3
                if length > 0 {
                    hash = Self.mix(hash, Self.lower(word) & ((1 << UInt64(length * 8)) &- 1))
                }
                index += length
                break
            }
            if isPlain {
                hashes.append(hash &+ UInt64(index - start) &* Self.lengthFactor)
            } else {
                index = start
                readSlowly(bytes, &index)
            }
        }
    }

    /// Every character is a token, and so is every run of white space between others.
    mutating func readCharacters(_ bytes: UnsafeBufferPointer<UInt8>) {
        hashes.removeAll(keepingCapacity: true)
        var index = 0
        var spaceIsDue = false
        while index < bytes.count {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            index += length
            if Self.isWhiteSpace(scalar) {
                spaceIsDue = !hashes.isEmpty
                continue
            }
            if spaceIsDue { hashes.append(Self.mix(Self.seed, 0x20)) }
            spaceIsDue = false
            hashes.append(Self.mix(Self.seed, UInt64(Self.folded(scalar))))
        }
    }

    /// Reads the word or the white space that begins here, character by character.
    private mutating func readSlowly(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
        folded.removeAll(keepingCapacity: true)
        while index < bytes.count {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            if Self.isWhiteSpace(scalar) {
                index += length
                break
            }
            index += length
            if scalar < 0x80 {
                folded.append(UInt8(truncatingIfNeeded: Self.folded(scalar)))
            } else {
                UTF8Scan.append(Self.folded(scalar), to: &folded)
            }
        }
        guard !folded.isEmpty else { return }
        var hash = Self.seed
        folded.withUnsafeBytes { raw in
            var place = 0
            while place < raw.count {
                hash = Self.mix(hash, Self.load(raw, place))
                place += 8
            }
        }
        hashes.append(hash &+ UInt64(folded.count) &* Self.lengthFactor)
    }

    // MARK: Eight bytes at a time

    private static let seed: UInt64 = 0x51_7C_C1_B7_27_22_0A_95
    private static let lengthFactor: UInt64 = 0xD6E8_FEB8_6659_FD93

    @inline(__always)
    private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        return product ^ (product >> 32)
    }

    /// Eight bytes, lowest first; zeros beyond the end.
    @inline(__always)
    private static func load(_ raw: UnsafeRawBufferPointer, _ index: Int) -> UInt64 {
        if index + 8 <= raw.count {
            return raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        }
        var word: UInt64 = 0
        for place in index..<raw.count { word |= UInt64(raw[place]) << UInt64((place - index) * 8) }
        return word
    }

    /// The top bit of every byte that is white space, or lies beyond the end; all bytes are below 0x80.
    @inline(__always)
    private static func spaces(_ word: UInt64, left: Int) -> UInt64 {
        var found = (within(word, 0x09, 0x0E) | within(word, 0x1C, 0x21)) & tops
        if left < 8 { found |= tops << UInt64(left * 8) }
        return found
    }

    @inline(__always)
    private static func within(_ word: UInt64, _ first: UInt64, _ end: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        return (word &+ ones &* (0x80 - first)) & ~(word &+ ones &* (0x80 - end))
    }

    @inline(__always)
    private static func lower(_ word: UInt64) -> UInt64 {
        word | ((within(word, 0x41, 0x5B) & tops) >> 2)
    }

    @inline(__always)
    private static func folded(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        // Kana, Han and Hangul have no case, and asking takes time.
        case 0x2E80..<0xA640, 0xAC00..<0xD7B0: scalar
        default: CaseFolding.folded(scalar)
        }
    }

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
