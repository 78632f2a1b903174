/// A text as words and marks with what lies between them, for stages that match sequences of words.
///
/// Words are cut as Unicode's default rules do (UAX #29): runs of letters, numbers, `_` and combining
/// marks, with an apostrophe or a full stop between letters (`can't`, `U.S`), a full stop or a comma between
/// digits (`2.3`, `10,000`). Everything else that is no white space is a mark of one character. Other than there,
/// each Han or Hiragana character is a word of its own, so that a value of a dictionary finds its characters
/// wherever they stand, and runs of scripts that need a dictionary (Thai, Lao, Khmer, Burmese) are one word.
public struct TextTokens: Sendable {
    /// What stands between a token and the one before.
    public enum Gap: UInt8, Sendable, Comparable {
        case none, space, line
        /// A blank line, or the beginning of the text.
        case paragraph

        public static func < (a: Gap, b: Gap) -> Bool { a.rawValue < b.rawValue }
    }

    public struct Token: Sendable, Hashable {
        /// UTF-8 offsets in the text.
        public var start: UInt32
        public var end: UInt32
        public var gap: Gap
        /// Whether it is a word or a number, and no mark.
        public var isWord: Bool

        public var range: Range<Int> { Int(start)..<Int(end) }

        public init(_ range: Range<Int>, gap: Gap, isWord: Bool) {
            start = UInt32(truncatingIfNeeded: range.lowerBound)
            end = UInt32(truncatingIfNeeded: range.upperBound)
            self.gap = gap
            self.isWord = isWord
        }
    }

    /// How words are cut where tools differ.
    public struct Rules: OptionSet, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// `low-altitude` is one word; else three tokens.
        public static let joinsHyphens = Rules(rawValue: 1)
        /// `#flood` and `@ostrow` are one word each.
        public static let joinsTags = Rules(rawValue: 2)
        /// `*` and `?` belong to words, as in the globs of a dictionary.
        public static let hasWildcards = Rules(rawValue: 4)
    }

    public private(set) var tokens: [Token] = []

    public var count: Int { tokens.count }

    @inlinable
    public subscript(index: Int) -> Token { tokens[index] }

    /// Cuts valid UTF-8; what lies beyond 4 GiB is left out.
    public init(_ bytes: UnsafeBufferPointer<UInt8>, _ rules: Rules = [.joinsHyphens, .joinsTags]) {
        let limit = min(bytes.count, Int(UInt32.max))
        tokens.reserveCapacity(limit / 6 + 4)
        let cutter = TokenCutter(UnsafeBufferPointer(rebasing: bytes[0..<limit]), rules)
        cutter.cut { tokens.append($0) }
    }

    public init(_ text: String, _ rules: Rules = [.joinsHyphens, .joinsTags]) {
        var text = text
        self = text.withUTF8 { TextTokens($0, rules) }
    }

    /// The tokens that somebody else has cut, in order of place; empty and overlapping ones are left out.
    public init(_ ranges: some Sequence<Range<Int>>, in bytes: UnsafeBufferPointer<UInt8>) {
        var end = 0
        for range in ranges where !range.isEmpty && range.lowerBound >= end {
            guard range.upperBound <= min(bytes.count, Int(UInt32.max)) else { break }
            let gap = tokens.isEmpty ? Gap.paragraph : Self.gap(bytes, end..<range.lowerBound)
            tokens.append(Token(range, gap: gap, isWord: Self.isWord(bytes, range)))
            end = range.upperBound
        }
    }

    /// What white space in a range amounts to.
    private static func gap(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Gap {
        var breaks = 0
        for index in range where bytes[index] == 0x0A { breaks += 1 }
        return range.isEmpty ? .none : breaks == 0 ? .space : breaks == 1 ? .line : .paragraph
    }

    private static func isWord(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            if CharacterClass.wordCharacters.contains(scalar) { return true }
            index += length
        }
        return false
    }
}

/// Finds the tokens of a text, one after the other.
private struct TokenCutter {
    private enum Class: UInt8 { case mark, word, space, lineBreak, beyondASCII }

    let bytes: UnsafeBufferPointer<UInt8>
    let rules: TextTokens.Rules
    private let letters = CharacterClass.letters
    private let words = CharacterClass.wordCharacters
    private let marks = CharacterClass.marks
    private let spaces = CharacterClass.whiteSpace

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ rules: TextTokens.Rules) {
        self.bytes = bytes
        self.rules = rules
    }

    @inline(__always)
    private func classOf(_ byte: UInt8) -> Class {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            .word
        case UInt8(ascii: "*"), UInt8(ascii: "?"): rules.contains(.hasWildcards) ? .word : .mark
        case 0x0A: .lineBreak
        case 0x20, 0x09, 0x0B...0x0D, 0x1C...0x1F: .space
        case 0x80...: .beyondASCII
        default: .mark
        }
    }

    func cut(_ body: (TextTokens.Token) -> Void) {
        var gap = TextTokens.Gap.paragraph
        var index = 0
        while index < bytes.count {
            let start = index
            switch classOf(bytes[index]) {
            case .space:
                gap = max(gap, .space)
                index += 1
                continue
            case .lineBreak:
                gap = gap >= .line ? .paragraph : .line
                index += 1
                continue
            case .word:
                index = wordEnd(from: index + 1, after: UInt32(bytes[index]))
                body(TextTokens.Token(start..<index, gap: gap, isWord: true))
            case .mark:
                index += 1
                if isTag(start) {
                    let (first, length) = UTF8Scan.scalar(bytes, at: index)
                    index = wordEnd(from: index + length, after: first)
                    body(TextTokens.Token(start..<index, gap: gap, isWord: true))
                } else {
                    index = markEnd(from: index)
                    body(TextTokens.Token(start..<index, gap: gap, isWord: false))
                }
            case .beyondASCII:
                let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
                index += length
                if spaces.contains(scalar) {
                    gap = max(gap, .space)
                    continue
                }
                let isWord = words.contains(scalar)
                if isWord {
                    index = Self.standsAlone(scalar) ? index : wordEnd(from: index, after: scalar)
                } else {
                    index = markEnd(from: index)
                }
                body(TextTokens.Token(start..<index, gap: gap, isWord: isWord))
            }
            gap = .none
        }
    }

    /// Whether `#` or `@` at a place begins a tag: a word follows, and none stands before.
    private func isTag(_ start: Int) -> Bool {
        guard rules.contains(.joinsTags),
            bytes[start] == UInt8(ascii: "#") || bytes[start] == UInt8(ascii: "@"),
            start + 1 < bytes.count
        else { return false }
        let next = UTF8Scan.scalar(bytes, at: start + 1).0
        guard isWord(next), !Self.standsAlone(next) else { return false }
        return start == 0 || !isWord(UTF8Scan.scalar(bytes, before: start).0)
    }

    @inline(__always)
    private func isWord(_ scalar: UInt32) -> Bool {
        scalar < 0x80 ? classOf(UInt8(scalar)) == .word : words.contains(scalar)
    }

    /// Scripts in which each character is a word: Han, Hiragana.
    @inline(__always)
    static func standsAlone(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3040...0x309F, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }

    /// The end of a word, of which something has been read.
    private func wordEnd(from start: Int, after first: UInt32) -> Int {
        var index = start
        var last = first
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if classOf(byte) == .word {
                    last = UInt32(byte)
                    index += 1
                    continue
                }
                guard joins(UInt32(byte), after: last, before: index + 1) else { return index }
                index += 1
                continue
            }
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            if words.contains(scalar) {
                if Self.standsAlone(scalar) { return index }
                last = scalar
            } else if !marks.contains(scalar), !Self.isInvisible(scalar) {
                guard joins(scalar, after: last, before: index + length) else { return index }
            }
            index += length
        }
        return index
    }

    /// Whether a mark between two characters of words makes one word of them.
    private func joins(_ mark: UInt32, after last: UInt32, before next: Int) -> Bool {
        guard next < bytes.count else { return false }
        switch mark {
        case 0x27, 0x2019, 0x2018, 0xB7, 0x2027, 0x2E:
            let follows = UTF8Scan.scalar(bytes, at: next).0
            if mark == 0x2E, Self.isDigit(last), Self.isDigit(follows) { return true }
            return isLetter(last) && isLetter(follows) && !Self.standsAlone(follows)
        case 0x2C, 0x3B:
            return Self.isDigit(last) && Self.isDigit(UTF8Scan.scalar(bytes, at: next).0)
        case 0x2D, 0x2010, 0x2011:
            guard rules.contains(.joinsHyphens) else { return false }
            let follows = UTF8Scan.scalar(bytes, at: next).0
            return isWord(follows) && !Self.standsAlone(follows)
        default: return false
        }
    }

    @inline(__always)
    private func isLetter(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 {
            return classOf(UInt8(scalar)) == .word && !Self.isDigit(scalar)
        }
        return letters.contains(scalar)
    }

    private static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

    /// What joins or varies the character before it and is no mark of its own.
    private static func isInvisible(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAD, 0x200C, 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF: true
        default: false
        }
    }

    /// The end of a mark with what varies it, such as an emoji of several characters.
    private func markEnd(from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] >= 0x80 {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            guard Self.isInvisible(scalar) || marks.contains(scalar) else { return index }
            index += length
            if scalar == 0x200D, index < bytes.count, bytes[index] >= 0xF0 {
                index += UTF8Scan.scalar(bytes, at: index).1
            }
        }
        return index
    }
}
