internal import QuernText

/// A text as VADER cuts it: at white space, without ASCII punctuation around words of more than two characters, and
/// with the texts of emoji in their place.
struct VaderText {
    /// The words that VADER's rules name.
    enum Role: UInt8 {
        case none, no, or, nor, least, at, very, never, so, this, without, doubt, kind, of, but
    }

    struct Word {
        /// In lower case, in ``lower``.
        var lower: Range<Int>
        /// Where it stands in the text.
        var source: Range<Int>
        /// At least one letter with case, and all of them capitals.
        var isUpper: Bool
        var role: Role
        var entry: SentimentLexicon.Entry?
    }

    private(set) var words: [Word] = []
    private(set) var exclamationMarks = 0
    private(set) var questionMarks = 0
    private var lower: [UInt8] = []
    private let lexicon: SentimentLexicon

    var idioms: [String: Double] { lexicon.idioms }
    var boostingPhrases: [String: Double] { lexicon.boostingPhrases }

    /// - Parameter source: where the bytes lie in the document.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at source: Int, _ lexicon: SentimentLexicon) {
        self.lexicon = lexicon
        var word: [UInt8] = []
        var start = 0
        var index = 0
        // VADER sets a blank before an emoji unless a blank stands there.
        func begin() { if word.isEmpty { start = index } }
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) || (byte >= 0x1C && byte <= 0x1F)
                {
                    add(&word, (start + source)..<(index + source))
                } else {
                    begin()
                    word.append(byte)
                }
                index += 1
                continue
            }
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            if CharacterClass.whiteSpace.contains(scalar) {
                add(&word, (start + source)..<(index + source))
            } else if let text = lexicon.text(ofEmoji: scalar) {
                add(&word, (start + source)..<(index + source))
                start = index
                for byte in text {
                    if byte == 0x20 {
                        add(&word, (index + source)..<(index + length + source))
                    } else {
                        word.append(byte)
                    }
                }
            } else {
                begin()
                word.append(contentsOf: bytes[index..<(index + length)])
            }
            index += length
        }
        add(&word, (start + source)..<(bytes.count + source))
    }

    /// Some words in lower case with blanks between; nil when one of them is in no phrase.
    func phrase(_ range: ClosedRange<Int>) -> String? {
        guard range.lowerBound >= 0, range.upperBound < words.count else { return nil }
        var bytes: [UInt8] = []
        for word in words[range] {
            guard word.entry?.isInPhrase == true else { return nil }
            if !bytes.isEmpty { bytes.append(0x20) }
            bytes += lower[word.lower]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func add(_ word: inout [UInt8], _ source: Range<Int>) {
        guard !word.isEmpty else { return }
        defer { word.removeAll(keepingCapacity: true) }
        for byte in word {
            if byte == UInt8(ascii: "!") { exclamationMarks += 1 }
            if byte == UInt8(ascii: "?") { questionMarks += 1 }
        }
        var range = 0..<word.count
        while let first = range.first, Self.isPunctuation(word[first]) { range.removeFirst() }
        while let last = range.last, Self.isPunctuation(word[last]) { range.removeLast() }
        let count = word[range].count { $0 & 0xC0 != 0x80 }
        if count <= 2 { range = 0..<word.count }
        let start = lower.count
        var (hasCapitals, hasOthers) = (false, false)
        word.withUnsafeBufferPointer { bytes in
            var index = range.lowerBound
            while index < range.upperBound {
                let byte = bytes[index]
                if byte < 0x80 {
                    if byte &- 0x41 < 26 {
                        hasCapitals = true
                        lower.append(byte | 0x20)
                    } else {
                        if byte &- 0x61 < 26 { hasOthers = true }
                        lower.append(byte)
                    }
                    index += 1
                    continue
                }
                let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
                if let properties = Unicode.Scalar(scalar)?.properties {
                    if properties.isUppercase { hasCapitals = true }
                    if properties.isLowercase || properties.generalCategory == .titlecaseLetter {
                        hasOthers = true
                    }
                    lower += properties.lowercaseMapping.utf8
                }
                index += length
            }
        }
        let text = String(decoding: lower[start...], as: UTF8.self)
        words.append(
            Word(
                lower: start..<lower.count, source: source, isUpper: hasCapitals && !hasOthers,
                role: Self.roles[text] ?? .none, entry: lexicon.entries[text]))
    }

    private static let roles: [String: Role] = [
        "no": .no, "or": .or, "nor": .nor, "least": .least, "at": .at, "very": .very,
        "never": .never, "so": .so, "this": .this, "without": .without, "doubt": .doubt,
        "kind": .kind, "of": .of, "but": .but,
    ]

    /// Whether a word contains `n't`.
    func hasNotInside(_ word: Word) -> Bool {
        let bytes = lower[word.lower]
        guard bytes.count >= 3 else { return false }
        for index in bytes.startIndex...(bytes.endIndex - 3)
        where bytes[index] == UInt8(ascii: "n") && bytes[index + 1] == UInt8(ascii: "'")
            && bytes[index + 2] == UInt8(ascii: "t")
        { return true }
        return false
    }

    /// Python's `string.punctuation`.
    private static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}
