internal import Quern
internal import QuernPatterns
internal import QuernText

/// Which lines `clean: lines` takes out.
struct LineFilter: Sendable {
    var drop: [Pattern] = []
    var minWords = 0
    var minCharacters = 0
    var maxCharacters = Int.max
    var maxWordCharacters = Int.max
    var requireEndMark = false
    var maxDigits: Double?
    var maxUpperCase: Double?
    var maxSymbols: Double?
    var dropBullets = false
    var dropRepeated = false
    var repeatedFrom = 1

    static let fewWords = Rule("few-words", reason: "A line of too few words")
    static let short = Rule("short-line", reason: "A line of too few characters")
    static let long = Rule("long-line", reason: "A line of too many characters")
    static let longWord = Rule("long-word", reason: "A line with a word of too many characters")
    static let noEnd = Rule("no-end-mark", reason: "A line that does not end as a sentence does")
    static let digits = Rule("digits", reason: "A line with too large a share of digits")
    static let upperCase = Rule("upper-case", reason: "A line with too large a share of capitals")
    static let symbols = Rule("symbols", reason: "A line with too large a share of symbols")
    static let bulleted = Rule("bullet-line", reason: "A line with a bullet")
    static let repeated = Rule("repeated-line", reason: "A line that stood in the document before")

    var doesAnything: Bool {
        !drop.isEmpty || minWords > 0 || minCharacters > 0 || maxCharacters < .max
            || maxWordCharacters < .max || requireEndMark || looksAtShares || dropBullets
            || dropRepeated
    }

    private var looksAtShares: Bool { maxDigits != nil || maxUpperCase != nil || maxSymbols != nil }

    /// Gives every line that goes its rule.
    func judge(_ list: inout LineList, of bytes: UnsafeBufferPointer<UInt8>) throws {
        let matchers = drop.map { $0.matcher() }
        let rules = drop.map { Rule("line-pattern", reason: "Matches \($0.source)") }
        var seen: Set<Line> = []
        for index in list.lines.indices where !list.lines[index].isBlank {
            let range = list.lines[index].content
            let line = UnsafeBufferPointer(rebasing: bytes[range])
            var rule = rule(of: line)
            if rule == nil, let match = try matchers.firstIndex(where: { try $0.match(line) }) {
                rule = rules[match]
            }
            if rule == nil, dropRepeated, UTF8Scan.scalarCount(line) >= repeatedFrom,
                !seen.insert(Line(bytes: line)).inserted
            {
                rule = Self.repeated
            }
            list.lines[index].rule = rule
        }
    }

    /// A line as a key, compared byte by byte; the bytes belong to the text at hand.
    private struct Line: Hashable {
        let bytes: UnsafeBufferPointer<UInt8>

        static func == (a: Line, b: Line) -> Bool { a.bytes.elementsEqual(b.bytes) }
        func hash(into hasher: inout Hasher) {
            hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
        }
    }

    private func rule(of line: UnsafeBufferPointer<UInt8>) -> Rule? {
        if dropBullets, Self.bullet(line, 0..<line.count) != nil { return Self.bulleted }
        if minWords > 0, UTF8Scan.wordCount(line) < minWords { return Self.fewWords }
        if minCharacters > 0 || maxCharacters < .max {
            let count = UTF8Scan.scalarCount(line)
            if count < minCharacters { return Self.short }
            if count > maxCharacters { return Self.long }
        }
        if maxWordCharacters < .max, longestWord(line) > maxWordCharacters { return Self.longWord }
        if requireEndMark, !LineScan.endsSentence(line, 0..<line.count) { return Self.noEnd }
        return looksAtShares ? ruleByShares(of: line) : nil
    }

    private func longestWord(_ line: UnsafeBufferPointer<UInt8>) -> Int {
        var longest = 0
        var length = 0
        var index = 0
        while index < line.count {
            let (scalar, size) = UTF8Scan.scalar(line, at: index)
            length = CharacterClass.whiteSpace.contains(scalar) ? 0 : length + 1
            longest = max(longest, length)
            index += size
        }
        return longest
    }

    private func ruleByShares(of line: UnsafeBufferPointer<UInt8>) -> Rule? {
        var (all, digits, letters, capitals, symbols) = (0, 0, 0, 0, 0)
        var index = 0
        while index < line.count {
            let (scalar, size) = UTF8Scan.scalar(line, at: index)
            index += size
            if CharacterClass.whiteSpace.contains(scalar) { continue }
            all += 1
            if CharacterClass.letters.contains(scalar) {
                letters += 1
                if CharacterClass.uppercase.contains(scalar) { capitals += 1 }
            } else if scalar &- 0x30 < 10 || Self.isOtherDigit(scalar) {
                digits += 1
            } else if Self.isSymbol(scalar) {
                symbols += 1
            }
        }
        func exceeds(_ part: Int, _ whole: Int, _ limit: Double?) -> Bool {
            limit.map { Double(part) > $0 * Double(whole) } ?? false
        }
        if exceeds(digits, all, maxDigits) { return Self.digits }
        if exceeds(capitals, letters, maxUpperCase) { return Self.upperCase }
        return exceeds(symbols, all, maxSymbols) ? Self.symbols : nil
    }

    /// Digits of other scripts and numbers of other kinds, which words may hold too.
    private static func isOtherDigit(_ scalar: UInt32) -> Bool {
        scalar >= 0x80 && CharacterClass.wordCharacters.contains(scalar)
    }

    /// Punctuation and symbols by their blocks; marks that belong to letters are none.
    private static func isSymbol(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x21...0x7E, 0xA1...0xBF, 0xD7, 0xF7, 0x2010...0x2BFF, 0x3001...0x303F,
            0xFF01...0xFF65, 0x1F000...0x1FAFF:
            true
        default: false
        }
    }

    /// A dash of full length is none: it begins what somebody says, in many languages.
    private static let bullets: [UInt32] = [
        0x2A, 0x2D, 0xB7, 0x2013, 0x2022, 0x2023, 0x2043, 0x2219, 0x25A0, 0x25AA, 0x25BA, 0x25C6,
        0x25CF, 0x25E6, 0x2605, 0x2606, 0x27A2,
    ]

    /// All bullets, as help shows them.
    static var shownBullets: String {
        bullets.compactMap(Unicode.Scalar.init).map { "`\($0)`" }.joined(separator: " ")
    }

    /// A bullet at the beginning of a line, with the blanks behind it.
    static func bullet(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
    ) -> Range<Int>? {
        guard !line.isEmpty else { return nil }
        let (scalar, length) = UTF8Scan.scalar(bytes, at: line.lowerBound)
        guard bullets.contains(scalar) else { return nil }
        var end = line.lowerBound + length
        let mark = end
        while end < line.upperBound {
            if bytes[end] == 0x20 || bytes[end] == 0x09 {
                end += 1
            } else if bytes[end] == 0xC2, end + 1 < line.upperBound, bytes[end + 1] == 0xA0 {
                end += 2
            } else {
                break
            }
        }
        // Hyphens and dashes are bullets only before a blank; "-5" and "*" are not.
        guard end > mark || scalar >= 0x2022, end < line.upperBound else { return nil }
        return line.lowerBound..<end
    }
}
