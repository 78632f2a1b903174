internal import QuernText

/// A text as YAKE looks at it: blocks of words between marks, in sentences.
struct YakeWords {
    /// What a word looks like, by YAKE's letters.
    enum Look: UInt8 {
        /// A number.
        case digits
        /// Letters with digits, no letters at all, or more than one mark inside.
        case unusual
        /// All in capitals.
        case acronym
        /// A capital and then none, not at the beginning of a sentence.
        case name
        case plain

        var isOrdinary: Bool { self != .digits && self != .unusual }
    }

    struct Word {
        var range: Range<Int>
        var look: Look
        var term: Int
        var lower: String
    }

    struct Term {
        var isStopWord: Bool
        var count = 0
        var acronyms = 0
        var names = 0
        /// The sentences it stands in, ascending.
        var sentences: [Int] = []
    }

    private(set) var blocks: [[Word]] = []
    private(set) var terms: [Term] = []
    private(set) var sentenceCount = 0
    private var numbers: [String: Int] = [:]

    /// In bytes; what is longer is no word that could be a keyword.
    private static let longest = 64

    init(_ bytes: UnsafeBufferPointer<UInt8>, stopWords: Set<String>) {
        Sentences.forEach(bytes) { sentence in
            let part = UnsafeBufferPointer(rebasing: bytes[sentence])
            var block: [Word] = []
            for (place, token) in TextTokens(part, [.joinsHyphens]).tokens.enumerated() {
                guard token.isWord else {
                    if !block.isEmpty { blocks.append(block) }
                    block = []
                    continue
                }
                let own = Self.withoutPossessive(part, token.range)
                let text = String(decoding: part[own], as: UTF8.self)
                let lower = text.lowercased()
                let look = Self.look(text, place)
                let term = term(of: lower, stopWords)
                terms[term].count += 1
                if look == .acronym { terms[term].acronyms += 1 }
                if look == .name { terms[term].names += 1 }
                if terms[term].sentences.last != sentenceCount {
                    terms[term].sentences.append(sentenceCount)
                }
                block.append(
                    Word(
                        range: (own.lowerBound + sentence.lowerBound)..<(own.upperBound
                            + sentence.lowerBound), look: look, term: term, lower: lower))
            }
            if !block.isEmpty { blocks.append(block) }
            sentenceCount += 1
        }
    }

    /// A word without `'s`.
    private static func withoutPossessive(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Range<Int> {
        let word = bytes[range]
        for ending in ["'s", "’s", "'S", "’S"] where word.count > ending.utf8.count {
            if word.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
                return range.lowerBound..<(range.upperBound - ending.utf8.count)
            }
        }
        return range
    }

    /// The term of a word: the word, or what may be its singular.
    private mutating func term(of lower: String, _ stopWords: Set<String>) -> Int {
        var key = lower
        if key.hasSuffix("s"), key.unicodeScalars.count > 3 { key.removeLast() }
        if let known = numbers[key] { return known }
        let letters = key.unicodeScalars.count { !Self.isPunctuation($0) }
        let isStopWord = stopWords.contains(lower) || stopWords.contains(key) || letters < 3
        numbers[key] = terms.count
        terms.append(Term(isStopWord: isStopWord))
        return terms.count - 1
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    private static func look(_ word: String, _ place: Int) -> Look {
        if word.utf8.count > longest { return .unusual }
        var (digits, letters, marks, upper, lower, points) = (0, 0, 0, 0, 0, 0)
        var isNumber = true
        for scalar in word.unicodeScalars {
            let properties = scalar.properties
            if properties.numericType == .decimal || properties.numericType == .digit {
                digits += 1
            } else if scalar == "." {
                points += 1
            } else if scalar != "," {
                isNumber = false
            }
            if properties.isAlphabetic { letters += 1 }
            if isPunctuation(scalar) { marks += 1 }
            if properties.isUppercase { upper += 1 }
            if properties.isLowercase { lower += 1 }
        }
        if isNumber, digits > 0, points < 2 { return .digits }
        if digits > 0 && letters > 0 || digits == 0 && letters == 0 || marks > 1 {
            return .unusual
        }
        if upper > 0, lower == 0 { return .acronym }
        let isCapital = word.unicodeScalars.first?.properties.isUppercase ?? false
        if place > 0, isCapital, upper == 1, word.unicodeScalars.count > 1 { return .name }
        return .plain
    }
}
