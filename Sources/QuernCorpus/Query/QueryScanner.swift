/// Cuts a query into its signs.
struct QueryScanner {
    enum Kind: Hashable {
        case word, quoted, symbol, end
    }

    struct Token {
        var kind: Kind
        /// Of a quoted text, what stands between the quotes.
        var text: String
        /// UTF-8 offsets in the query.
        var place: Range<Int>
        /// Whether white space stands before it.
        var isApart: Bool

        func isSymbol(_ text: String) -> Bool { kind == .symbol && self.text == text }
    }

    /// What a sign means depends on where it stands: `R&D` is a word, `[word="a" & tag="N"]` has two tests.
    private enum Context { case words, tests, markup, count }

    let bytes: [UInt8]
    private(set) var index = 0
    private var context = Context.words

    init(_ text: String) { bytes = Array(text.utf8) }

    private static let everywhere = Set("[](){}|<>?*+".utf8)
    private static let inTests = Set("&=!".utf8)

    private func byte(_ offset: Int) -> UInt8 {
        offset >= 0 && offset < bytes.count ? bytes[offset] : 0
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    mutating func next() throws(QueryProblem) -> Token {
        let before = index
        while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
        let start = index
        let isApart = start > before || start == 0
        guard start < bytes.count else {
            return Token(kind: .end, text: "", place: start..<start, isApart: isApart)
        }
        if bytes[start] == UInt8(ascii: "\"") { return try quoted(isApart) }
        let length = symbolLength(at: start)
        if length > 0 {
            index += length
            let text = String(decoding: bytes[start..<index], as: UTF8.self)
            enter(text)
            return Token(kind: .symbol, text: text, place: start..<index, isApart: isApart)
        }
        index += 1
        while index < bytes.count, isWordByte(index) { index += 1 }
        return Token(
            kind: .word, text: String(decoding: bytes[start..<index], as: UTF8.self),
            place: start..<index, isApart: isApart)
    }

    private mutating func enter(_ symbol: String) {
        switch symbol {
        case "[": context = .tests
        case "<", "</": context = .markup
        case "{": context = .count
        case "]", ">", "/>", "}": context = .words
        default: break
        }
    }

    /// How many bytes of a sign stand at an offset; 0 when a word does.
    private func symbolLength(at offset: Int) -> Int {
        let (first, second) = (byte(offset), byte(offset + 1))
        if first == UInt8(ascii: "<"), second == UInt8(ascii: "/") { return 2 }
        if context == .markup, first == UInt8(ascii: "/"), second == UInt8(ascii: ">") { return 2 }
        if context == .tests || context == .markup {
            if first == UInt8(ascii: "!"), second == UInt8(ascii: "=") { return 2 }
            if Self.inTests.contains(first) { return 1 }
        }
        if context == .count, first == UInt8(ascii: ",") { return 1 }
        // A flag stands right behind a text in quotes.
        if first == UInt8(ascii: "%") { return byte(offset - 1) == UInt8(ascii: "\"") ? 1 : 0 }
        guard Self.everywhere.contains(first) else { return 0 }
        if context == .words, first == UInt8(ascii: "*"), isWordByte(offset + 1) {
            // A star in front of letters is a part of the word.
            let previous = byte(offset - 1)
            let isAtWord =
                previous == 0 || Self.isSpace(previous) || previous == UInt8(ascii: "(")
                || previous == UInt8(ascii: "|")
            return isAtWord ? 0 : 1
        }
        return 1
    }

    private func isWordByte(_ offset: Int) -> Bool {
        guard offset < bytes.count, !Self.isSpace(bytes[offset]), bytes[offset] != 0x22 else {
            return false
        }
        let byte = bytes[offset]
        if byte == UInt8(ascii: "*") { return context == .words }
        switch context {
        case .words, .count:
            return !Self.everywhere.contains(byte)
                && (context == .words || byte != UInt8(ascii: ","))
        case .tests: return !Self.everywhere.contains(byte) && !Self.inTests.contains(byte)
        case .markup:
            return !Self.everywhere.contains(byte) && !Self.inTests.contains(byte)
                && !(byte == UInt8(ascii: "/") && self.byte(offset + 1) == UInt8(ascii: ">"))
        }
    }

    private mutating func quoted(_ isApart: Bool) throws(QueryProblem) -> Token {
        let start = index
        index += 1
        while index < bytes.count, bytes[index] != 0x22 {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard index < bytes.count else {
            throw QueryProblem(
                "the quotation mark is not closed", start..<(start + 1),
                hints: ["end the text with \""])
        }
        index += 1
        return Token(
            kind: .quoted, text: String(decoding: bytes[(start + 1)..<(index - 1)], as: UTF8.self),
            place: start..<index, isApart: isApart)
    }
}

/// What is wrong in a query, and where.
struct QueryProblem: Error {
    let message: String
    /// UTF-8 offsets in the query.
    let place: Range<Int>
    let hints: [String]

    init(_ message: String, _ place: Range<Int>, hints: [String] = []) {
        self.message = message
        self.place = place
        self.hints = hints
    }
}
