import Quern
import QuernText

/// Small questions about texts.
enum CleanText {
    /// Whether a word of small letters stands at a place, in either case.
    @inline(__always)
    static func stands(
        _ word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ end: Int
    ) -> Bool {
        guard place + word.utf8CodeUnitCount <= end else { return false }
        for index in 0..<word.utf8CodeUnitCount
        where bytes[place + index] | 0x20 != word.utf8Start[index] { return false }
        return true
    }

    static func hasWord(
        _ word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Bool {
        range.contains { stands(word, bytes, $0, range.upperBound) }
    }

    /// Text without white space at its ends, and with single spaces within.
    static func collapsed(_ text: String) -> String {
        if text.withUTF8Bytes(isCollapsed) { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var needsSpace = false
        var utf8 = Array(text.utf8)[...]
        while let byte = utf8.popFirst() {
            // No-break spaces are spaces here.
            let isNoBreak = byte == 0xC2 && utf8.first == 0xA0
            if isNoBreak { utf8.removeFirst() }
            if byte <= 0x20 || isNoBreak {
                needsSpace = !bytes.isEmpty
            } else {
                if needsSpace { bytes.append(0x20) }
                needsSpace = false
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isCollapsed(_ text: UnsafeRawBufferPointer) -> Bool {
        var before: UInt8 = 0x20
        for byte in text {
            if byte <= 0x20, byte < 0x20 || before == 0x20 { return false }
            if byte == 0xA0, before == 0xC2 { return false }
            before = byte
        }
        return before != 0x20 || text.isEmpty
    }

    /// Whether some bytes stand in a text, without asking for the characters that they make.
    static func holds(_ text: String, _ part: String) -> Bool {
        text.withUTF8Bytes { text in
            part.withUTF8Bytes { part in
                guard let first = part.first, part.count <= text.count else { return part.isEmpty }
                return (0...text.count - part.count).contains { start in
                    text[start] == first
                        && (1..<part.count).allSatisfy { text[start + $0] == part[$0] }
                }
            }
        }
    }

    /// Text without the marks at which words may be broken, which no reader sees.
    static func withoutBreakMarks(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isBreakMark) else { return text }
        var scalars = text.unicodeScalars
        scalars.removeAll(where: isBreakMark)
        return String(scalars)
    }

    /// A soft hyphen, a space without width, a word joiner.
    private static func isBreakMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xAD || scalar.value == 0x200B || scalar.value == 0x2060
    }

    /// Letters and digits alone, small: what two spellings of a name have in common.
    static func key(_ text: String) -> [UInt8] {
        var key: [UInt8] = []
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            return text.utf8.filter { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
                .map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        }
        for scalar in text.lowercased().unicodeScalars where !isMark(scalar) {
            key.append(contentsOf: scalar.utf8)
        }
        return key
    }

    /// The words of a text, small; where a script sets no spaces between words, pairs of neighbouring characters, as
    /// single ones say little.
    static func words(_ text: String) -> [[UInt8]] {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            return text.utf8.split { !(($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10) }
                .map { $0.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 } }
        }
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        // The character before, in a run of those that have no spaces between words, and how long the run is.
        var before: [UInt8] = []
        var run = 0
        func end() {
            if !word.isEmpty { words.append(word) }
            if run == 1 { words.append(before) }
            (word, before, run) = ([], [], 0)
        }
        for scalar in text.lowercased().unicodeScalars {
            if isMark(scalar) {
                end()
                continue
            }
            let bytes = Array(scalar.utf8)
            guard hasNoSpaces(scalar) else {
                if run > 0 { end() }
                word.append(contentsOf: bytes)
                continue
            }
            if run == 0 { end() } else { words.append(before + bytes) }
            before = bytes
            run += 1
        }
        end()
        return words
    }

    /// How many pieces a text has between white space and marks, in any script.
    static func pieceCount(_ text: String) -> Int {
        text.unicodeScalars.split(whereSeparator: isMark).count
    }

    /// Whether a character is written without spaces between words.
    private static func hasNoSpaces(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value < 0x0E00 ? nil : Script.of(scalar.value) {
        case .han, .kana, .thai, .lao, .khmer, .myanmar: true
        default: false
        }
    }

    /// Whether a character is white space or a mark, in the blocks that have most of them.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A, 0x41...0x5A: false
        case 0..<0x80, 0x80...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7: true
        case 0x2000...0x206F, 0x3000...0x3004, 0x3008...0x3020, 0x3030, 0x30FB: true
        case 0xFE10...0xFE6F, 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65:
            true
        default: false
        }
    }
}
