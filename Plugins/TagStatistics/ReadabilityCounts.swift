internal import QuernText

/// What readability formulas count.
struct ReadabilityCounts {
    private(set) var sentences = 0
    private(set) var words = 0
    /// Letters and digits of words.
    private(set) var letters = 0
    private(set) var syllables = 0
    /// Words of three syllables or more.
    private(set) var polysyllables = 0
    /// Those that Gunning calls hard: no names, no compounds of easy words, and `-es`, `-ed` and `-ing` do not count.
    private(set) var hardWords = 0
    /// Words of more than six letters.
    private(set) var longWords = 0

    /// Counts valid UTF-8. Words are tokens of letters (numbers, marks and addresses are none), sentences those that hold one.
    init(of bytes: UnsafeBufferPointer<UInt8>, language: String) {
        let tokens = Tokenizer(language: language).tokens(in: bytes)
        var next = 0
        var known: [[UInt8]: Int] = [:]
        Sentences.forEach(bytes, rules: .of(language)) { sentence in
            var isFirst = true
            while next < tokens.count, tokens[next].start < sentence.upperBound {
                let token = tokens[next]
                next += 1
                guard token.kind == .word else { continue }
                if isFirst { sentences += 1 }
                word(UnsafeBufferPointer(rebasing: bytes[token.range]), isFirst: isFirst, &known)
                isFirst = false
            }
        }
    }

    private mutating func word(
        _ bytes: UnsafeBufferPointer<UInt8>, isFirst: Bool, _ known: inout [[UInt8]: Int]
    ) {
        words += 1
        let (length, folded) = Self.folded(bytes)
        letters += length
        if length > 6 { longWords += 1 }
        let count = Self.syllables(folded, &known)
        syllables += count
        guard count >= 3 else { return }
        polysyllables += 1
        let isName = !isFirst && CharacterClass.uppercase.contains(UTF8Scan.scalar(bytes, at: 0).0)
        if !isName, Self.isHard(folded, count, &known) { hardWords += 1 }
    }

    /// How many letters and digits there are, and the word in lower case with bases of letters and straight apostrophes.
    private static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> (Int, [UInt8]) {
        var length = 0
        var folded: [UInt8] = []
        folded.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let (scalar, size) = UTF8Scan.scalar(bytes, at: index)
            index += size
            if scalar != 0x5F, CharacterClass.wordCharacters.contains(scalar) { length += 1 }
            switch scalar {
            case 0x2019: folded.append(0x27)
            case 0x2010, 0x2011: folded.append(0x2D)
            default: UTF8Scan.append(CaseFolding.folded(Diacritics.base(scalar)), to: &folded)
            }
        }
        return (length, folded)
    }

    private static func syllables(_ word: [UInt8], _ known: inout [[UInt8]: Int]) -> Int {
        if let count = known[word] { return count }
        let count = EnglishSyllables.count(word)
        known[word] = count
        return count
    }

    private static func isHard(_ word: [UInt8], _ count: Int, _ known: inout [[UInt8]: Int]) -> Bool
    {
        if word.contains(0x2D) {
            var isHard = false
            for part in word.split(separator: 0x2D) where syllables(Array(part), &known) >= 3 {
                isHard = true
            }
            return isHard
        }
        guard count == 3 else { return true }
        // "created": two without its ending.
        return
            !(word.suffix(2).elementsEqual("ed".utf8)
            && "td".utf8.contains(word[max(0, word.count - 3)])
            || word.suffix(3).elementsEqual("ing".utf8)
            || word.suffix(2).elementsEqual("es".utf8)
                && "sxzcgh".utf8.contains(word[max(0, word.count - 3)]))
    }
}
