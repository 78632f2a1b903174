internal import QuernText

/// The figures of one text, counted in one pass for words and one for sentences.
struct TextCounts {
    private(set) var characters = 0
    private(set) var words = 0
    private(set) var types = 0
    private(set) var sentences = 0
    private(set) var paragraphs = 0

    init(of bytes: UnsafeBufferPointer<UInt8>, rules: LanguageRules, wantsTypes: Bool) {
        characters = UTF8Scan.scalarCount(bytes)
        var seen = WordSet()
        var scratch: [UInt8] = []
        Words.forEach(bytes) { range, isASCII in
            words += 1
            guard wantsTypes else { return }
            scratch.removeAll(keepingCapacity: true)
            if isASCII {
                for index in range {
                    let byte = bytes[index]
                    scratch.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
                }
            } else {
                Words.appendFolded(bytes, range, to: &scratch)
            }
            seen.insert(scratch)
        }
        types = seen.count
        Sentences.forEach(bytes, rules: rules) { _ in sentences += 1 }
        paragraphs = Self.paragraphs(bytes)
    }

    /// Parts with something in them between lines that are blank.
    private static func paragraphs(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        var isInside = false
        UTF8Scan.forEachLine(bytes) { line in
            let isBlank = line.allSatisfy {
                bytes[$0] == 0x20 || (bytes[$0] >= 0x09 && bytes[$0] <= 0x0D)
            }
            if !isBlank, !isInside { count += 1 }
            isInside = !isBlank
        }
        return count
    }
}

/// A set of words, stored back to back: no object for each.
struct WordSet {
    private var pool: [UInt8] = []
    private var entries: [(start: Int, end: Int, hash: UInt64)] = []
    private var slots = [Int32](repeating: -1, count: 256)

    var count: Int { entries.count }

    mutating func insert(_ word: [UInt8]) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash ^= hash >> 32
        if entries.count * 2 > slots.count { grow() }
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.hash == hash, pool[entry.start..<entry.end].elementsEqual(word) { return }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(entries.count)
        let start = pool.count
        pool += word
        entries.append((start, pool.count, hash))
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (index, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }
}

/// Words for counting.
enum Words {
    /// Calls `body` with each word, and whether it is ASCII.
    static func forEach(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>, Bool) -> Void) {
        let words = CharacterClass.wordCharacters
        var index = 0
        while index < bytes.count {
            let (first, length) = UTF8Scan.scalar(bytes, at: index)
            guard words.contains(first) else {
                index += length
                continue
            }
            let start = index
            var isASCII = true
            while index < bytes.count {
                let (scalar, size) = UTF8Scan.scalar(bytes, at: index)
                if words.contains(scalar) || (0x300...0x36F).contains(scalar) {
                    if size > 1 { isASCII = false }
                    index += size
                } else if joins(scalar, bytes, at: index, size) {
                    if size > 1 { isASCII = false }
                    index += size
                } else {
                    break
                }
            }
            body(start..<index, isASCII)
        }
    }

    /// Whether a mark stands inside a word: an apostrophe or hyphen between word characters, `.` or
    /// `,` between digits.
    private static func joins(
        _ mark: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ size: Int
    ) -> Bool {
        guard index + size < bytes.count else { return false }
        switch mark {
        case 0x27, 0x2D, 0x2019, 0x2010, 0x2011:
            return CharacterClass.wordCharacters.contains(
                UTF8Scan.scalar(bytes, at: index + size).0)
        case 0x2C, 0x2E:
            func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
            return isDigit(bytes[index - 1]) && isDigit(bytes[index + 1])
        default: return false
        }
    }

    static func appendFolded(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to result: inout [UInt8]
    ) {
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            UTF8Scan.append(scalar == 0x2019 ? 0x27 : CaseFolding.folded(scalar), to: &result)
            index += length
        }
    }
}
