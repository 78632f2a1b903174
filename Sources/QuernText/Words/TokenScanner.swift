/// One pass over a text that collects its tokens.
///
/// Plain words of ASCII letters with a space behind take the first branch; all else looks at rules in turn.
struct TokenScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let options: Tokenizer
    var tokens: [Token] = []
    var index = 0
    private var ends: [Int] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ options: Tokenizer) {
        self.bytes = bytes
        self.options = options
        tokens.reserveCapacity(bytes.count / 5)
    }

    /// What an ASCII byte is.
    enum Kind {
        static let gap: UInt8 = 0, letter: UInt8 = 1, digit: UInt8 = 2, mark: UInt8 = 3,
            high: UInt8 = 4
    }

    static let kinds: [UInt8] = (0..<256).map { byte in
        switch UInt8(byte) {
        case 0...0x20, 0x7F: Kind.gap
        case 0x30...0x39: Kind.digit
        case 0x41...0x5A, 0x61...0x7A, 0x5F: Kind.letter
        case 0x80...0xFF: Kind.high
        default: Kind.mark
        }
    }

    /// Whether a word of ASCII letters that stands before such a byte is just that.
    static let endsPlainWord: [Bool] = (0..<256).map { byte in
        byte <= 0x20 || byte == 0x7F || ",;\"!?()[]{}<>*|=\\^`".utf8.contains(UInt8(byte))
    }

    mutating func run() {
        Self.kinds.withUnsafeBufferPointer { kinds in
            Self.endsPlainWord.withUnsafeBufferPointer { endsPlainWord in
                let count = bytes.count
                while index < count {
                    switch kinds[Int(bytes[index])] {
                    case Kind.gap: index &+= 1
                    case Kind.letter:
                        var end = index &+ 1
                        while end < count, kinds[Int(bytes[end])] == Kind.letter { end &+= 1 }
                        if end == count || endsPlainWord[Int(bytes[end])] {
                            if bytes[index] == 0x5F || bytes[end - 1] == 0x5F {
                                word(from: index)
                            } else {
                                plainWord(end)
                            }
                        } else {
                            word(from: index)
                        }
                    case Kind.digit: number(from: index, digits: index)
                    case Kind.mark: mark()
                    default: beyondASCII()
                    }
                }
            }
        }
    }

    mutating func emit(_ kind: Token.Kind, _ start: Int, _ end: Int) {
        tokens.append(Token(start..<end, kind))
        index = end
    }

    private mutating func plainWord(_ end: Int) {
        if options.clitics == .split, options.rules.splitsCannot, end - index == 6,
            spells("cannot", index)
        {
            emit(.word, index, index + 3)
            emit(.word, index, end)
        } else {
            emit(.word, index, end)
        }
    }

    // MARK: What stands where

    func byte(_ place: Int) -> UInt8 { place < bytes.count && place >= 0 ? bytes[place] : 0 }

    func isDigit(_ place: Int) -> Bool { byte(place) &- 0x30 < 10 }

    func isASCIILetter(_ place: Int) -> Bool { (byte(place) | 0x20) &- 0x61 < 26 }

    func isCapital(_ place: Int) -> Bool { byte(place) &- 0x41 < 26 }

    func scalar(_ place: Int) -> UInt32 {
        place < bytes.count ? UTF8Scan.scalar(bytes, at: place).0 : 0
    }

    /// Whether letters, numbers or `_` stand before a place.
    func isBehindWord(_ place: Int) -> Bool {
        place > 0 && CharacterClass.wordCharacters.contains(UTF8Scan.scalar(bytes, before: place).0)
    }

    /// Whether white space, or nothing, or an opening bracket stands before a place.
    func isBehindSpace(_ place: Int) -> Bool {
        guard place > 0 else { return true }
        let before = UTF8Scan.scalar(bytes, before: place).0
        return before <= 0x20 || before == 0x28 || before == 0x5B
            || CharacterClass.whiteSpace.contains(before)
    }

    /// Whether ASCII text stands at a place, in any case.
    func spells(_ text: StaticString, _ place: Int) -> Bool {
        text.withUTF8Buffer { wanted in
            guard place + wanted.count <= bytes.count else { return false }
            for offset in 0..<wanted.count {
                let byte = bytes[place + offset]
                guard (byte &- 0x41 < 26 ? byte | 0x20 : byte) == wanted[offset] else {
                    return false
                }
            }
            return true
        }
    }

    func string(_ start: Int, _ end: Int) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    }

    /// The length of an apostrophe at a place, straight or typographic; 0 when there is none.
    func apostrophe(_ place: Int) -> Int {
        if byte(place) == 0x27 { return 1 }
        return byte(place) == 0xE2 && scalar(place) == 0x2019 ? 3 : 0
    }

    /// The length of a hyphen at a place; 0 when there is none.
    func hyphen(_ place: Int) -> Int {
        if byte(place) == 0x2D { return 1 }
        if byte(place) == 0xE2, [0x2010, 0x2011].contains(scalar(place)) { return 3 }
        return 0
    }

    /// The first place from `place` on that is no space; breaks of lines count as spaces, up to one.
    func behindSpaces(_ place: Int) -> Int {
        var place = place
        while place < bytes.count {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: place)
            guard CharacterClass.whiteSpace.contains(scalar) else { break }
            place += length
        }
        return place
    }

    /// The end of marks that modify what stands before a place.
    func attached(_ place: Int) -> Int {
        var place = place
        while place < bytes.count, bytes[place] >= 0x80 {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: place)
            switch BreakTable.word[scalar] {
            case UInt8(class: "E"), UInt8(class: "F"), UInt8(class: "Z"): place += length
            default: return place
            }
        }
        return place
    }

    // MARK: Beyond ASCII

    private mutating func beyondASCII() {
        let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
        if CharacterClass.whiteSpace.contains(scalar) {
            index += length
            return
        }
        if Self.isWrittenWithoutSpaces(scalar) {
            withoutSpaces()
            return
        }
        switch BreakTable.word[scalar] {
        case UInt8(class: "A"), UInt8(class: "H"), UInt8(class: "K"), UInt8(class: "X"):
            word(from: index)
        case UInt8(class: "U"): number(from: index, digits: index)
        case UInt8(class: "R"): emit(.emoji, index, WordBreaks.end(bytes, from: index))
        case UInt8(class: "P"): pictograph(scalar, length)
        case UInt8(class: "F"), UInt8(class: "Z"), UInt8(class: "W"): index += length
        default: markBeyondASCII(scalar, length)
        }
    }

    private mutating func pictograph(_ scalar: UInt32, _ length: Int) {
        let end = WordBreaks.end(bytes, from: index)
        // `©` and `↔` are symbols, unless a selector or more makes them pictures.
        let isPicture =
            scalar >= 0x1F000 || (0x2600..<0x27C0).contains(scalar) || end > index + length
        emit(isPicture ? .emoji : .symbol, index, end)
    }

    private mutating func markBeyondASCII(_ scalar: UInt32, _ length: Int) {
        if scalar == 0x2019, apostropheWord(length) { return }
        if scalar == 0x2212, isDigit(index + length), !isBehindWord(index) {
            number(from: index, digits: index + length)
            return
        }
        // "°C", "°F"
        if scalar == 0xB0, [UInt8(ascii: "C"), UInt8(ascii: "F")].contains(byte(index + 2)),
            !isASCIILetter(index + 3)
        {
            emit(.word, index, index + 3)
            return
        }
        var end = index + length
        if scalar == 0x2026 || scalar == 0x2014 {
            // `……` and `——` are single marks of Chinese.
            while self.scalar(end) == scalar { end += length }
        }
        end = attached(end)
        if CharacterClass.letters.contains(scalar) {
            emit(.word, index, end)
        } else if BreakTable.word[scalar] == UInt8(class: "E") {
            emit(.symbol, index, end)
        } else if [0xA7, 0xB6, 0x2020, 0x2021, 0x2030, 0x2031].contains(scalar) {
            emit(.symbol, index, end)
        } else if CharacterClass.punctuation.contains(scalar) {
            emit(.punctuation, index, end)
        } else if CharacterClass.numbers.contains(scalar) {
            emit(.number, index, end)
        } else {
            emit(.symbol, index, end)
        }
    }

    /// Han, kana, and the scripts of South-East Asia whose words only a dictionary tells.
    static func isWrittenWithoutSpaces(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3005...0x3007, 0x3041...0x3096, 0x309B...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF,
            0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F,
            0x20000...0x323AF:
            true
        case 0x0E01...0x0E3A, 0x0E40...0x0E4E, 0x0E81...0x0ECE, 0x0EDC...0x0EDF, 0x1000...0x103F,
            0x1050...0x108F, 0x109A...0x109D, 0x1780...0x17D3, 0x17D7, 0x17DC, 0x17DD:
            true
        default: false
        }
    }

    private mutating func withoutSpaces() {
        let start = index
        var end = start
        var characters = 0
        while end < bytes.count, bytes[end] >= 0x80, characters < Tokenizer.longestRun {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: end)
            guard Self.isWrittenWithoutSpaces(scalar) || end > start && isModifier(scalar) else {
                break
            }
            characters += 1
            end += length
        }
        if let dictionary = options.dictionary {
            ends.removeAll(keepingCapacity: true)
            dictionary.appendEnds(bytes, start..<end, to: &ends)
            for stop in ends where stop > index && stop <= end { emit(.word, index, stop) }
            if index < end { emit(.word, index, end) }
        } else {
            while index < end { emit(.word, index, min(end, WordBreaks.end(bytes, from: index))) }
        }
    }

    private func isModifier(_ scalar: UInt32) -> Bool {
        let name = BreakTable.word[scalar]
        return name == UInt8(class: "E") || name == UInt8(class: "Z") || name == UInt8(class: "F")
    }
}
