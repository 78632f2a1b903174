internal import Quern
internal import QuernText

/// The places where lines of a text belong together.
struct LineJoins {
    struct Join {
        var range: Range<Int>
        var isSpace: Bool
        var rule: Rule
    }

    static let wrap = Rule("hard-wrap", reason: "A line that was broken because a word did not fit")
    static let hyphen = Rule("hyphen-break", reason: "A word that was divided between two lines")

    private(set) var joins: [Join] = []

    private let bytes: UnsafeBufferPointer<UInt8>
    private var lines: [(line: Range<Int>, content: Range<Int>)] = []
    /// Hashes of the words with a hyphen inside a line.
    private var compounds: Set<UInt64>?

    /// - Parameter width: of the lines, in characters; nil to find it out.
    init(
        _ bytes: UnsafeBufferPointer<UInt8>, dehyphenates: Bool, unwraps: Bool, width: Int?
    ) {
        self.bytes = bytes
        UTF8Scan.forEachLine(bytes) { line in lines.append((line, LineScan.trimmed(bytes, line))) }
        guard lines.count > 1 else { return }
        let found = unwraps && width == nil ? typicalWidth() : nil
        let other = found.map(linesOfOtherText) ?? []
        let width = unwraps ? width ?? found : nil
        // The width of a line that others were joined to is that of its last part.
        for index in 0..<(lines.count - 1) {
            let (here, next) = (lines[index].content, lines[index + 1].content)
            guard !here.isEmpty, !next.isEmpty else { continue }
            if dehyphenates, let join = hyphenJoin(here, next) {
                joins.append(join)
            } else if let width, !other.contains(index), isWrapped(index, width) {
                let isSpace =
                    !(isUnspaced(before: here.upperBound) && isUnspaced(at: next.lowerBound))
                    && !isBrokenAtHyphen(here, next)
                joins.append(
                    Join(
                        range: here.upperBound..<next.lowerBound, isSpace: isSpace, rule: Self.wrap)
                )
            }
        }
    }

    // MARK: Hyphens

    private mutating func hyphenJoin(_ here: Range<Int>, _ next: Range<Int>) -> Join? {
        var mark = here.upperBound - 1
        switch bytes[here.upperBound - 1] {
        case 0x2D: break
        case 0xAD where here.count > 1 && bytes[here.upperBound - 2] == 0xC2:
            mark -= 1
        case 0x90
        where here.count > 2 && bytes[here.upperBound - 2] == 0x80
            && bytes[here.upperBound - 3] == 0xE2:
            mark -= 2
        default: return nil
        }
        guard mark > here.lowerBound, isLetter(before: mark),
            case let first = UTF8Scan.scalar(bytes, at: next.lowerBound).0,
            CharacterClass.letters.contains(first), !CharacterClass.uppercase.contains(first)
        else { return nil }
        if bytes[mark] == 0x2D, isConjunction(next) { return nil }
        // A compound keeps its hyphen.
        let keeps =
            bytes[mark] == 0x2D && (isCompound(here, mark, next) || looksCompound(here, mark, next))
        return Join(
            range: (keeps ? here.upperBound : mark)..<next.lowerBound, isSpace: false,
            rule: Self.hyphen)
    }

    /// Whether a line ends with the hyphen of a compound that goes on in the next: `Anglo-` and `French`, `1939-` and `1945`.
    private func isBrokenAtHyphen(_ here: Range<Int>, _ next: Range<Int>) -> Bool {
        guard here.count > 1, bytes[here.upperBound - 1] == 0x2D, !isConjunction(next) else {
            return false
        }
        func isOfWord(_ scalar: UInt32) -> Bool {
            CharacterClass.letters.contains(scalar) || scalar &- 0x30 < 10
        }
        return isOfWord(UTF8Scan.scalar(bytes, before: here.upperBound - 1).0)
            && isOfWord(UTF8Scan.scalar(bytes, at: next.lowerBound).0)
    }

    /// Whether a word that is divided at its own hyphen can be told by its parts: `mother-in-` and `law`, `Hand-` and `in-Hand`,
    /// `19th-`, `x-`, `twenty-`, `self-`, `well-` and `known`, and addresses. Where a syllable would do as well, the word is joined.
    private func looksCompound(_ here: Range<Int>, _ mark: Int, _ next: Range<Int>) -> Bool {
        var start = mark
        while start > here.lowerBound, bytes[start - 1] > 0x20 { start -= 1 }
        let word = UnsafeBufferPointer(rebasing: bytes[start..<mark])
        if UTF8Scan.firstRange(of: Array("://".utf8), in: word, from: 0) != nil { return true }
        let digits = word.prefix { $0 &- 0x30 < 10 }.count
        if digits > 0, Self.ordinals.contains(where: word[digits...].elementsEqual) { return true }
        if Self.tens.contains(where: { tens in
            tens.count == word.count && zip(tens, word).allSatisfy { $0 == $1 | 0x20 }
        }) {
            return true
        }
        if let hyphen = word.lastIndex(of: 0x2D),
            Self.links.contains(where: word[(hyphen + 1)...].elementsEqual)
        {
            return true
        }
        if Self.french.contains(where: { first, second in
            word.suffix(first.count).elementsEqual(first) && bytes[next].starts(with: second)
                && (second.count == next.count || !isPart(bytes[next.lowerBound + second.count]))
        }) {
            return true
        }
        let part = bytes[next].prefix { ($0 | 0x20) &- 0x61 < 26 }
        let end = part.endIndex
        let isWord = end == next.upperBound || bytes[end] < 0x80 || isMark(at: end)
        if isWord, EnglishCompounds.contain(firstPart(of: word), part) { return true }
        return part.endIndex < next.upperBound && bytes[part.endIndex] == 0x2D
            && Self.links.contains(where: part.elementsEqual)
    }

    /// A word without quotes and brackets before it.
    private func firstPart(of word: UnsafeBufferPointer<UInt8>) -> Slice {
        var start = 0
        while start < word.count {
            if "\"'([*_".utf8.contains(word[start]) {
                start += 1
            } else if word.count - start > 3, word[start] == 0xE2, word[start + 1] == 0x80 {
                // Quotes and dashes.
                start += 3
            } else {
                break
            }
        }
        return word[start...]
    }

    /// Whether punctuation beyond ASCII begins here: quotes, dashes, an ellipsis.
    private func isMark(at place: Int) -> Bool {
        bytes[place] == 0xE2 && place + 1 < bytes.count && bytes[place + 1] == 0x80
    }

    private typealias Slice = Swift.Slice<UnsafeBufferPointer<UInt8>>

    private static let ordinals = ["", "st", "nd", "rd", "th"].map { Array($0.utf8) }

    private static let tens = [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ].map { Array($0.utf8) }

    /// What the French write behind a hyphen, by the end of what they write it behind; `même` is the end of no word.
    private static let french = [
        ("", "même"), ("", "mêmes"), ("-t", "elle"), ("-t", "elles"), ("ait", "elle"),
        ("dit", "elle"), ("est", "elle"), ("celui", "là"),
        ("celle", "là"), ("ceux", "là"), ("eut", "être"), ("est", "ce"), ("Est", "ce"),
    ].map { (Array($0.utf8), Array($1.utf8)) }

    /// What stands in the middle of compounds with two hyphens.
    private static let links = [
        "à", "in", "of", "to", "the", "and", "by", "on", "at", "up", "for", "a", "de", "le", "la",
        "du",
        "en",
        "sur", "an", "auf", "zu", "und",
    ].map { Array($0.utf8) }

    /// Whether a line begins with a word that joins two, so that a hyphen before it stands for the second part of a compound: `Haus-
    /// und Hoftiere`.
    private func isConjunction(_ line: Range<Int>) -> Bool {
        let word = bytes[line].prefix { ($0 | 0x20) &- 0x61 < 26 }
        return word.count < line.count && bytes[word.endIndex] == 0x20
            && Self.conjunctions.contains { word.elementsEqual($0.utf8) }
    }

    private static let conjunctions = [
        "und", "oder", "bzw", "bis", "wie", "sowie", "als", "then", "nor", "and", "or", "to", "et",
        "ou", "en", "of", "och", "eller", "og", "y",
        "o", "e",
    ]

    private func isLetter(before place: Int) -> Bool {
        CharacterClass.letters.contains(UTF8Scan.scalar(bytes, before: place).0)
    }

    private mutating func isCompound(_ here: Range<Int>, _ mark: Int, _ next: Range<Int>) -> Bool {
        var start = mark
        while start > here.lowerBound, isPart(bytes[start - 1]) { start -= 1 }
        var end = next.lowerBound
        while end < next.upperBound, isPart(bytes[end]) { end += 1 }
        let known = compounds ?? allCompounds()
        compounds = known
        var hash = Self.empty
        for byte in bytes[start...mark] { hash = Self.add(byte, to: hash) }
        for byte in bytes[next.lowerBound..<end] { hash = Self.add(byte, to: hash) }
        return known.contains(hash)
    }

    /// Every word of the text with a hyphen inside it.
    private func allCompounds() -> Set<UInt64> {
        var found: Set<UInt64> = []
        var index = 0
        while let place = UTF8Scan.firstIndex(of: 0x2D, in: bytes, from: index) {
            index = place + 1
            var start = place
            while start > 0, isPart(bytes[start - 1]) { start -= 1 }
            var end = place + 1
            while end < bytes.count, isPart(bytes[end]) { end += 1 }
            guard start < place, end > place + 1 else { continue }
            found.insert(bytes[start..<end].reduce(Self.empty) { Self.add($1, to: $0) })
        }
        return found
    }

    private static let empty: UInt64 = 0xCBF2_9CE4_8422_2325
    private static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
        let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
        return (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
    }

    private func isPart(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

    // MARK: Width

    /// The width to which the lines were broken: that of the longest line after the longest tenth, of lines with another
    /// behind them; nil when they are too short or too long to have been broken.
    private func typicalWidth() -> Int? {
        var lengths: [Int] = []
        for index in 0..<(lines.count - 1)
        where !lines[index].content.isEmpty && !lines[index + 1].content.isEmpty {
            lengths.append(length(lines[index].content))
        }
        guard lengths.count > 1 else { return nil }
        lengths.sort()
        let width = lengths[(lengths.count - 1) * 9 / 10]
        return (30...140).contains(width) ? width : nil
    }

    /// The lines of parts between blank lines that do not look like the middle of sentences: three or more that would be joined begin
    /// with capitals, and half of them end as clauses do, as verse, or there are many of them; or all lines begin with figures or brackets, as
    /// chats and tables do. Where a text is in capitals, they say nothing.
    private func linesOfOtherText(_ width: Int) -> Set<Int> {
        var found: Set<Int> = []
        var start = 0
        while start < lines.count {
            let end = lines[start...].firstIndex { $0.content.isEmpty } ?? lines.count
            let joined = (start..<max(start, end - 1)).filter { isWrapped($0, width) }
            if joined.count >= 3 {
                let capitals = joined.count {
                    CharacterClass.uppercase.contains(firstScalar(of: lines[$0 + 1].content))
                }
                let ends = joined.count { endsClause(lines[$0].content) }
                let isVerse =
                    capitals * 5 > joined.count * 4
                    && (ends * 2 >= joined.count || joined.count > 6)
                    && lines[start..<end].contains(where: hasSmallLetters)
                if isVerse || lines[start..<end].allSatisfy({ beginsWithFigure($0.content) }) {
                    found.formUnion(start..<end)
                }
            }
            start = end + 1
        }
        return found
    }

    private func endsClause(_ line: Range<Int>) -> Bool {
        ".,;:?!".utf8.contains(bytes[line.upperBound - 1])
    }

    private func beginsWithFigure(_ line: Range<Int>) -> Bool {
        bytes[line.lowerBound] &- 0x30 < 10 || bytes[line.lowerBound] == UInt8(ascii: "[")
    }

    private func hasSmallLetters(_ line: (line: Range<Int>, content: Range<Int>)) -> Bool {
        var at = line.content.lowerBound
        while at < line.content.upperBound {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: at)
            if isSmall(scalar) { return true }
            at += length
        }
        return false
    }

    private func isSmall(_ scalar: UInt32) -> Bool {
        CharacterClass.letters.contains(scalar) && !CharacterClass.uppercase.contains(scalar)
    }

    /// The first character of a line, but for marks of direction.
    private func firstScalar(of line: Range<Int>) -> UInt32 {
        var at = line.lowerBound
        while at < line.upperBound {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: at)
            guard
                (0x200E...0x200F).contains(scalar) || (0x202A...0x202E).contains(scalar)
                    || (0x2066...0x2069).contains(scalar)
            else { return scalar }
            at += length
        }
        return 0
    }

    private func length(_ range: Range<Int>) -> Int {
        UTF8Scan.scalarCount(UnsafeBufferPointer(rebasing: bytes[range]))
    }

    /// Whether the first word of the next line did not fit on this one.
    private func isWrapped(_ index: Int, _ width: Int) -> Bool {
        let (here, next) = (lines[index].content, lines[index + 1].content)
        // An indented line begins a paragraph, a bullet or number an item.
        if next.lowerBound - lines[index + 1].line.lowerBound
            > here.lowerBound - lines[index].line.lowerBound
        {
            return false
        }
        if LineFilter.bullet(bytes, next) != nil || beginsWithNumber(next) { return false }
        var end = next.lowerBound
        if isUnspaced(at: end) {
            end += UTF8Scan.scalar(bytes, at: end).1
            return length(here) + length(next.lowerBound..<end) > width
        }
        while end < next.upperBound, bytes[end] != 0x20, bytes[end] != 0x09 { end += 1 }
        return length(here) + 1 + length(next.lowerBound..<end) > width
    }

    /// "1." and "2)"
    private func beginsWithNumber(_ line: Range<Int>) -> Bool {
        var end = line.lowerBound
        while end < line.upperBound, bytes[end] &- 0x30 < 10, end - line.lowerBound < 3 { end += 1 }
        return end > line.lowerBound && end + 1 < line.upperBound
            && (bytes[end] == 0x2E || bytes[end] == 0x29) && bytes[end + 1] == 0x20
    }

    /// Scripts without spaces between words.
    private func isUnspaced(at place: Int) -> Bool {
        Self.isUnspaced(UTF8Scan.scalar(bytes, at: place).0)
    }
    private func isUnspaced(before place: Int) -> Bool {
        Self.isUnspaced(UTF8Scan.scalar(bytes, before: place).0)
    }

    private static func isUnspaced(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0E00...0x0EFF, 0x2E80...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFF65,
            0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
