/// Punctuation and symbols of ASCII, and what begins with them.
extension TokenScanner {
    mutating func mark() {
        let start = index
        switch bytes[start] {
        case UInt8(ascii: "#"), UInt8(ascii: "@"):
            if let tag = tag(start) {
                emit(bytes[start] == UInt8(ascii: "#") ? .hashtag : .mention, start, tag)
                return
            }
        case UInt8(ascii: "."):
            // ".5"
            if isDigit(start + 1), !isBehindWord(start), byte(start - 1) != 0x2E {
                number(from: start, digits: start + 1)
                return
            }
        case UInt8(ascii: "-"), UInt8(ascii: "+"):
            // "-5", where it is no dash and no bullet.
            if isDigit(start + 1), isBehindSpace(start) {
                number(from: start, digits: start + 1)
                return
            }
        case UInt8(ascii: "'"):
            if apostropheWord(1) { return }
        case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="):
            if let face = emoticon(start) {
                emit(.emoji, start, face)
                return
            }
        default: break
        }
        var end = start + 1
        if Self.repeats[Int(bytes[start])] {
            while end < bytes.count, bytes[end] == bytes[start] { end += 1 }
        }
        emit(Self.symbols[Int(bytes[start])] ? .symbol : .punctuation, start, attached(end))
    }

    /// Marks of which a run is one token.
    private static let repeats: [Bool] = (0..<256).map { "-.*=~!?".utf8.contains(UInt8($0)) }

    /// Marks that are symbols: Unicode's S*, and some of P* that are read as words.
    private static let symbols: [Bool] = (0..<256).map {
        "$+<=>^`|~#%&@\\".utf8.contains(UInt8($0))
    }

    /// `#deepsea`, `@vera_k`: word characters behind the mark, not all of them digits behind `#`.
    private func tag(_ start: Int) -> Int? {
        guard !isBehindWord(start), byte(start - 1) != 0x26, byte(start - 1) != 0x2F else {
            return nil
        }
        let isMention = bytes[start] == UInt8(ascii: "@")
        var place = start + 1
        var end = place
        var hasLetter = false
        while place < bytes.count {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: place)
            let isWord =
                CharacterClass.wordCharacters.contains(scalar)
                || CharacterClass.marks.contains(scalar)
            // "@vera.mill.example": full stops and hyphens stand inside names.
            guard isWord || isMention && place > start + 1 && (scalar == 0x2E || scalar == 0x2D)
            else { break }
            place += length
            guard isWord else { continue }
            end = place
            if CharacterClass.letters.contains(scalar) { hasLetter = true }
        }
        return hasLetter ? end : nil
    }

    /// A word that begins with an apostrophe: "'90s", "'tis", "'em".
    mutating func apostropheWord(_ length: Int) -> Bool {
        let (start, next) = (index, index + length)
        guard !isBehindWord(start) else { return false }
        // "Yahoo!'s", "Inc.'s"
        if options.rules.clitics == .english, !isBehindSpace(start),
            byte(next) == UInt8(ascii: "s"),
            Self.kinds[Int(byte(next + 1))] != Kind.letter,
            byte(start - 1) == 0x2E || byte(start - 1) == 0x21
        {
            emit(.word, start, next + 1)
            return true
        }
        if isDigit(next), isDigit(next + 1), byte(next + 2) == UInt8(ascii: "s"),
            !isASCIILetter(next + 3),
            !isDigit(next + 3)
        {
            emit(.number, start, next + 3)
            return true
        }
        guard options.rules.clitics == .english, isASCIILetter(next) else { return false }
        var end = WordBreaks.end(bytes, from: next)
        // "rock 'n' roll"
        if end == next + 1, byte(next) == UInt8(ascii: "n") {
            end += apostrophe(end)
            emit(.word, start, end)
            return true
        }
        guard end - next <= 4, WordLists.aphetic.contains(string(next, end)) else { return false }
        emit(.word, start, end)
        return true
    }

    /// `:-)`, `;)`, `=D` between spaces.
    private func emoticon(_ start: Int) -> Int? {
        guard isBehindSpace(start) else { return nil }
        var place = start + 1
        if byte(place) == UInt8(ascii: "-") || byte(place) == UInt8(ascii: "'") { place += 1 }
        guard ")(DPp/|]['*oO".utf8.contains(byte(place)) else { return nil }
        place += 1
        return Self.kinds[Int(byte(place))] == Kind.gap || byte(place) == 0x2E
            || byte(place) == 0x2C ? place : nil
    }
}
