internal import Quern
internal import QuernText

/// What a word is.
enum WordRule: String, ParameterValue, CaseIterable {
    /// A run without white space, as Python's `str.split()` has it.
    case whiteSpace = "white_space"
    /// A run of letters, marks, numbers and `_`; an apostrophe between letters and a full stop or comma
    /// between digits belong to it. A Chinese character or kana is a word of its own, and so is every mark.
    case unicode
}

/// Finds the words of a text, in order.
enum WordScan {
    /// Calls `body` with the start and the end of every word of valid UTF-8.
    @inline(__always)
    static func forEach(
        _ bytes: UnsafeBufferPointer<UInt8>, _ rule: WordRule, _ body: (Int, Int) -> Void
    ) {
        switch rule {
        case .whiteSpace: forEachRun(bytes, body)
        case .unicode: UnicodeWords.forEach(bytes, body)
        }
    }

    /// Runs without white space: eight bytes at a time, of which only those that may begin a white space
    /// beyond ASCII are looked at singly.
    @inline(__always)
    private static func forEachRun(
        _ bytes: UnsafeBufferPointer<UInt8>, _ body: (Int, Int) -> Void
    ) {
        let raw = UnsafeRawBufferPointer(bytes)
        var start = -1
        var index = 0
        // The top bit of the lowest byte: what stands before is white space, or nothing.
        var before: UInt64 = 0x80
        // Bytes of the next block that belong to a white space begun in this one.
        var spill: UInt64 = 0
        while index < raw.count || start >= 0 {
            let word = block(raw, at: index)
            let low = word & ~tops
            var spaces =
                (within(low, from: 0x09, to: 0x0E) | within(low, from: 0x1C, to: 0x21)) & ~word
                & tops | spill
            spill = 0
            // The lead bytes of U+0085 and U+00A0, U+1680, U+2000-205F, and U+3000 are C2 and E1 to E3.
            let leads =
                word & tops
                & (within(low, from: 0x61, to: 0x64) | within(low, from: 0x42, to: 0x43))
            if leads != 0 { mark(leads, raw, index, &spaces, &spill) }
            var edges = (spaces ^ (spaces << 8 | before)) & tops
            before = spaces >> 56
            while edges != 0 {
                let place = index + edges.trailingZeroBitCount >> 3
                edges &= edges &- 1
                if start < 0 {
                    start = place
                } else {
                    body(start, place)
                    start = -1
                }
            }
            index += 8
        }
    }

    private static let tops: UInt64 = 0x8080_8080_8080_8080

    /// Eight bytes, with spaces behind the end.
    @inline(__always)
    private static func block(_ raw: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
        if index + 8 <= raw.count {
            return raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        }
        var word: UInt64 = 0x2020_2020_2020_2020
        var place = index
        while place < raw.count {
            let shift = UInt64(place - index) << 3
            word = word & ~(0xFF << shift) | UInt64(raw[place]) << shift
            place += 1
        }
        return word
    }

    /// Marks the bytes of white space beyond ASCII.
    private static func mark(
        _ leads: UInt64, _ raw: UnsafeRawBufferPointer, _ index: Int, _ spaces: inout UInt64,
        _ spill: inout UInt64
    ) {
        var leads = leads
        let bytes = raw.assumingMemoryBound(to: UInt8.self)
        while leads != 0 {
            let bit = UInt64(leads.trailingZeroBitCount)
            leads &= leads &- 1
            let place = index + Int(bit >> 3)
            guard place < raw.count else { return }
            let length = WhiteSpace.length(bytes, at: place)
            for step in 0..<UInt64(length) {
                let position = bit + step << 3
                if position < 64 { spaces |= 1 << position } else { spill |= 1 << (position - 64) }
            }
        }
    }

    /// The top bit of each byte says whether it lies in a range; all bytes are below 0x80.
    @inline(__always)
    private static func within(_ word: UInt64, from first: UInt64, to end: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        return (word &+ ones &* (0x80 - first)) & ~(word &+ ones &* (0x80 - end))
    }

    /// The number of characters in a range.
    @inline(__always)
    static func characters(_ raw: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int {
        if end - start <= 8 {
            let word = head(raw, start, end)
            return end - start - continuations(word)
        }
        var count = end - start
        var index = start
        while index + 8 <= end {
            count -= continuations(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        if index < end { count -= continuations(head(raw, index, end)) }
        return count
    }

    /// How many of eight bytes continue a character.
    @inline(__always)
    private static func continuations(_ word: UInt64) -> Int {
        (word & ~(word << 1) & tops).nonzeroBitCount
    }

    /// At most eight bytes, with zeros behind them.
    @inline(__always)
    private static func head(_ raw: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> UInt64 {
        if start + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: start, as: UInt64.self)
            return end - start >= 8 ? word : word & ((1 << UInt64((end - start) << 3)) - 1)
        }
        var word: UInt64 = 0
        var index = end
        while index > start {
            index -= 1
            word = word << 8 | UInt64(raw[index])
        }
        return word
    }

    /// A hash of the bytes of a word, of 64 bits, and the number of its characters.
    ///
    /// Products of 128 bits are folded, as in wyhash (Wang Yi, public domain). The constants' top bytes occur
    /// in no UTF-8, so that no factor is ever zero.
    @inline(__always)
    static func hash(
        _ raw: UnsafeRawBufferPointer, _ start: Int, _ end: Int
    ) -> (hash: UInt64, characters: Int) {
        let length = end - start
        if length <= 8 {
            let word = head(raw, start, end)
            return (
                fold(word ^ first, second ^ UInt64(length)), length - continuations(word)
            )
        }
        var hash = second ^ UInt64(truncatingIfNeeded: length)
        var characters = length
        var index = start
        while index + 8 <= end {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            hash = fold(word ^ first, hash | 1)
            characters -= continuations(word)
            index += 8
        }
        if index < end {
            let word = head(raw, index, end)
            hash = fold(word ^ first, hash | 1)
            characters -= continuations(word)
        }
        return (hash, characters)
    }

    private static let first: UInt64 = 0xFF51_AFD7_ED55_8CCD
    private static let second: UInt64 = 0xFEB9_FE1A_85EC_5300

    @inline(__always)
    private static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let (high, low) = a.multipliedFullWidth(by: b)
        return high ^ low
    }
}

/// White space as Python's `str.split()` and `str.strip()` have it.
enum WhiteSpace {
    /// The length of the white space that begins at a place of valid UTF-8; 0 when none does.
    @inline(__always)
    static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case 0x09...0x0D, 0x1C...0x20: 1
        case 0xC2: bytes[index + 1] == 0x85 || bytes[index + 1] == 0xA0 ? 2 : 0
        case 0xE1: bytes[index + 1] == 0x9A && bytes[index + 2] == 0x80 ? 3 : 0
        case 0xE2:
            switch (bytes[index + 1], bytes[index + 2]) {
            case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): 3
            default: 0
            }
        case 0xE3: bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80 ? 3 : 0
        default: 0
        }
    }

    /// A range of valid UTF-8 without the white space at its ends.
    static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound, case let length = length(bytes, at: start), length > 0 {
            start += length
        }
        return start..<trimmedEnd(bytes, start..<range.upperBound)
    }

    /// The end of a range of valid UTF-8 without the white space there.
    static func trimmedEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound {
            var last = end - 1
            while last > range.lowerBound, bytes[last] & 0xC0 == 0x80 { last -= 1 }
            guard length(bytes, at: last) > 0 else { break }
            end = last
        }
        return end
    }
}
