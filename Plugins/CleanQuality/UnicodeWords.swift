internal import QuernText

/// Words by the classes of their characters, for texts that are not written with spaces between words, and
/// for those in which a word should not hold the comma behind it.
///
/// After Unicode Standard Annex 29, word boundaries, simplified: no dictionary for Thai and its neighbours,
/// whose runs of letters are one word, and marks that are no letters are words of one character.
enum UnicodeWords {
    @inline(__always)
    static func forEach(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Int, Int) -> Void) {
        let letters = CharacterClass.wordCharacters
        let marks = CharacterClass.marks
        var start = -1
        var index = 0
        while index < bytes.count {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            let stop = index + length
            let kind = kind(of: scalar, letters, marks)
            let continues =
                kind == .word || kind == .mark
                || start >= 0 && joins(scalar, bytes, index, stop, letters)
            if continues {
                if start < 0 { start = index }
            } else {
                if start >= 0 { body(start, index) }
                start = -1
                if kind != .space { body(index, stop) }
            }
            index = stop
        }
        if start >= 0 { body(start, bytes.count) }
    }

    private enum Kind { case word, mark, single, space }

    @inline(__always)
    private static func kind(
        of scalar: UInt32, _ letters: CharacterClass, _ marks: CharacterClass
    ) -> Kind {
        if scalar < 0x80 {
            let folded = scalar | 0x20
            if folded >= 0x61 && folded <= 0x7A || scalar >= 0x30 && scalar <= 0x39
                || scalar == 0x5F
            {
                return .word
            }
            return scalar >= 0x09 && scalar <= 0x0D || scalar >= 0x1C && scalar <= 0x20
                ? .space : .single
        }
        if letters.contains(scalar) {
            let script = Script.of(scalar)
            return script == .han || script == .kana ? .single : .word
        }
        if marks.contains(scalar) { return .mark }
        return CharacterClass.whiteSpace.contains(scalar) ? .space : .single
    }

    /// Whether a mark stands inside a word: `don't`, `3.14`, `10,000`.
    private static func joins(
        _ scalar: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int,
        _ letters: CharacterClass
    ) -> Bool {
        guard end < bytes.count else { return false }
        switch scalar {
        case 0x27, 0x2019:
            let before = UTF8Scan.scalar(bytes, before: start).0
            let next = UTF8Scan.scalar(bytes, at: end).0
            return !isDigit(before) && !isDigit(next) && letters.contains(before)
                && letters.contains(next)
        case 0x2C, 0x2E:
            return isDigit(UInt32(bytes[start - 1])) && isDigit(UInt32(bytes[end]))
        default: return false
        }
    }

    private static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }
}
