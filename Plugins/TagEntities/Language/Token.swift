internal import QuernText

/// A word, a number or a punctuation mark of a text.
struct Token: Sendable {
    enum Kind: UInt8, Sendable {
        case word, number, mark
        /// `'s` behind a word.
        case possessive
    }

    /// UTF-8 offsets in the text.
    var start: Int
    var end: Int
    var kind: Kind
    /// The first letter is a capital.
    var isCapital = false
    /// There are two letters or more and all are capitals.
    var isAllCapitals = false
    /// What is between this token and the one before: 0 nothing, 1 spaces, 2 a line break, 3 a
    /// blank line or the beginning of the text.
    var gap: UInt8 = 0
    /// In lower case, with straight apostrophes.
    var text: String
}

/// A text as tokens.
///
/// A word is a run of letters and digits that begins with a letter; apostrophes, hyphens and full
/// stops belong to it between letters (`vice-president`, `O'Neill`, `U.S.`), `'s` at its end does not. A
/// number is a run of digits with `,` and `.` between digits.
struct TokenizedText: Sendable {
    let source: String
    private(set) var tokens: [Token] = []

    init(_ text: String) {
        source = text
        var copy = text
        copy.withUTF8 { read($0) }
    }

    var count: Int { tokens.count }
    subscript(index: Int) -> Token {
        TokenWork.count()
        return tokens[index]
    }

    /// The token at an index, or nil beyond the ends.
    func token(_ index: Int) -> Token? {
        TokenWork.count()
        return tokens.indices.contains(index) ? tokens[index] : nil
    }

    /// The text from one token to another, as it is written.
    func text(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        return text(from: tokens[range.lowerBound].start, to: tokens[range.upperBound - 1].end)
    }

    func text(from start: Int, to end: Int) -> String {
        let utf8 = source.utf8
        let first = utf8.index(utf8.startIndex, offsetBy: start)
        return String(
            decoding: utf8[first..<utf8.index(first, offsetBy: end - start)], as: UTF8.self)
    }

    /// As written, with runs of white space as one space and straight apostrophes.
    func normalized(_ range: Range<Int>) -> String {
        var result: [UInt8] = []
        for (place, index) in range.enumerated() {
            if place > 0, tokens[index].gap > 0 { result.append(0x20) }
            result += text(index..<(index + 1)).utf8
        }
        return String(decoding: result, as: UTF8.self).straightened
    }

    /// The index of the first token that begins at or after an offset.
    func index(atOrAfter offset: Int) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whether a token stands right behind the one before it, with no more than spaces or one line
    /// break between.
    func isAdjacent(_ index: Int) -> Bool {
        guard let token = token(index), index > 0 else { return false }
        return token.gap == 1 || token.gap == 2
    }

    /// Whether a full stop behind the word at an index need not end a sentence: `Mr.`, `Gen.`, `St.`
    func isAbbreviation(_ index: Int) -> Bool {
        guard let word = token(index), word.kind == .word, word.isCapital,
            word.text.utf8.count <= 4,
            let next = token(index + 2), next.gap == 1
        else { return false }
        return [
            "mr", "mrs", "ms", "mme", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "capt",
            "sgt", "st", "jr", "sr",
        ]
        .contains(word.text)
    }

    /// In bytes.
    private static let longestWord = 120

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        let letters = CharacterClass.letters
        let words = CharacterClass.wordCharacters
        let uppercase = CharacterClass.uppercase
        tokens.reserveCapacity(bytes.count / 5)
        var index = 0
        var gap: UInt8 = 3
        func scalar(_ place: Int) -> (UInt32, Int)? {
            place < bytes.count ? UTF8Scan.scalar(bytes, at: place) : nil
        }
        func isMarkInWord(_ value: UInt32) -> Bool {
            value == 0x27 || value == 0x2019 || value == 0x2D || value == 0x2010 || value == 0x2011
        }
        while let (first, length) = scalar(index) {
            if CharacterClass.whiteSpace.contains(first) {
                if first == 0x0A { gap = gap >= 2 ? 3 : 2 } else { gap = max(gap, 1) }
                index += length
                continue
            }
            let start = index
            var token = Token(start: start, end: start + length, kind: .mark, gap: gap, text: "")
            gap = 0
            if first >= 0x30, first <= 0x39 {
                token.kind = .number
                index += 1
                while let (next, size) = scalar(index) {
                    if next >= 0x30, next <= 0x39 {
                        index += size
                    } else if next == 0x2C || next == 0x2E, let (after, _) = scalar(index + 1),
                        after >= 0x30, after <= 0x39
                    {
                        index += 1
                    } else {
                        break
                    }
                }
            } else if letters.contains(first) {
                token.kind = .word
                token.isCapital = uppercase.contains(first)
                var capitals = 0
                var small = 0
                while let (next, size) = scalar(index) {
                    if words.contains(next) || (0x300...0x36F).contains(next) {
                        if uppercase.contains(next) {
                            capitals += 1
                        } else if letters.contains(next) {
                            small += 1
                        }
                        index += size
                    } else if isMarkInWord(next), let (after, afterSize) = scalar(index + size),
                        letters.contains(after)
                    {
                        let isApostrophe = next == 0x27 || next == 0x2019
                        if isApostrophe, after | 0x20 == 0x73,
                            !(scalar(index + size + afterSize).map { words.contains($0.0) } ?? false)
                        {
                            break
                        }
                        index += size
                    } else if next == 0x2E, capitals > 0, isDottedAbbreviation(bytes, start, index)
                    {
                        index += 1
                    } else {
                        break
                    }
                }
                token.isAllCapitals = small == 0 && capitals > 1
            } else if first == 0x27 || first == 0x2019, let last = tokens.last, last.kind == .word,
                token.gap <= 1, let (after, size) = scalar(index + length), after | 0x20 == 0x73,
                !(scalar(index + length + size).map { words.contains($0.0) } ?? false)
            {
                token.kind = .possessive
                index += length + size
            } else {
                index += length
            }
            token.end = index
            if index - start > Self.longestWord {
                // No word and no number; to look it up would cost more than it is worth, for
                // comparing strings takes time that is quadratic in a run of combining marks.
                token.kind = .mark
                token.isCapital = false
                token.isAllCapitals = false
                token.text = "\u{FFFC}"
            } else {
                token.text = Self.lowered(bytes, token)
            }
            tokens.append(token)
        }
    }

    /// Whether the full stop at `index` ends a capital letter that stands alone or behind another
    /// full stop: `U.S.`, `J.`
    private func isDottedAbbreviation(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ index: Int
    ) -> Bool {
        guard index > start, bytes[index - 1] < 0x80, bytes[index - 1] >= 0x41,
            bytes[index - 1] <= 0x5A
        else { return false }
        if index - 1 == start || bytes[index - 2] == 0x2E {
            // One letter and a full stop may end a sentence, as in "vitamin C."; then nothing is lost.
            return true
        }
        return false
    }

    private static func lowered(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Token) -> String {
        if token.kind == .number || token.kind == .mark {
            return String(decoding: bytes[token.start..<token.end], as: UTF8.self)
        }
        var result: [UInt8] = []
        result.reserveCapacity(token.end - token.start)
        var index = token.start
        while index < token.end {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            switch scalar {
            case 0x2019: result.append(0x27)
            case 0x2010, 0x2011: result.append(0x2D)
            default: UTF8Scan.append(CaseFolding.folded(scalar), to: &result)
            }
            index += length
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension String {
    /// With straight apostrophes.
    var straightened: String {
        guard utf8.contains(0xE2) else { return self }
        return String(
            String.UnicodeScalarView(unicodeScalars.map { $0 == "\u{2019}" ? "'" : $0 }))
    }
}

/// Counts looks at tokens in debug builds, for tests of how work grows with a text.
enum TokenWork {
    #if DEBUG
        /// Used by one task only.
        final class Counter: @unchecked Sendable { var looks = 0 }
        @TaskLocal static var counter: Counter?
        static func count() { if let counter { counter.looks += 1 } }
    #else
        @inline(__always) static func count() {}
    #endif
}
