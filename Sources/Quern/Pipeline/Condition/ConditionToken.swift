/// A word, a text in quotes or a sign of a condition.
struct ConditionToken {
    enum Kind { case word, quoted, symbol, end }
    let kind: Kind
    /// Without the quotes.
    let text: String
    /// UTF-8 offsets in the condition, quotes included.
    let place: Range<Int>

    func isWord(_ word: String) -> Bool { kind == .word && text == word }
    func isSymbol(_ symbol: String) -> Bool { kind == .symbol && text == symbol }
}

/// Cuts a condition into tokens.
struct ConditionScanner {
    let bytes: [UInt8]
    private var position = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func next() throws(ConditionParser.Problem) -> ConditionToken {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
            position += 1
        }
        let start = position
        guard position < bytes.count else {
            return ConditionToken(kind: .end, text: "", place: start..<start)
        }
        let byte = bytes[position]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            guard let end = bytes[(start + 1)...].firstIndex(of: byte) else {
                throw .init("the quote is never closed", start..<(start + 1))
            }
            position = end + 1
            return token(.quoted, start, (start + 1)..<end)
        }
        if Self.symbols.contains(byte) {
            position += 1
            if "=!<>".utf8.contains(byte), position < bytes.count,
                bytes[position] == UInt8(ascii: "=")
            {
                position += 1
            }
            return token(.symbol, start, start..<position)
        }
        while position < bytes.count, !Self.ends.contains(bytes[position]) { position += 1 }
        return token(.word, start, start..<position)
    }

    private static let symbols = Array("()[],=!<>".utf8)
    private static let ends = Array(" \t\r\n()[],=!<>\"'".utf8)

    private func token(
        _ kind: ConditionToken.Kind, _ start: Int, _ content: Range<Int>
    ) -> ConditionToken {
        ConditionToken(
            kind: kind, text: String(decoding: bytes[content], as: UTF8.self),
            place: start..<position)
    }
}

extension ConditionExpression.Literal {
    /// A word as a value; nil when it is none.
    init?(word: String) {
        if word == "true" || word == "false" {
            self = .boolean(word == "true")
        } else if let integer = Int(word) {
            self = .integer(integer)
        } else if let number = Double(decimal: word) {
            self = .number(number)
        } else if Self.isDate(word) {
            self = .date(word)
        } else {
            return nil
        }
    }

    /// Whether a word that is no value was meant for a date: it begins with four digits, a hyphen and a digit.
    static func isLikeDate(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
        return bytes.count > 5 && bytes[..<4].allSatisfy(isDigit) && bytes[4] == 0x2D
            && isDigit(bytes[5])
    }

    /// `2024`, `2024-09`, `2024-09-04`, and a time behind it.
    static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        let isTime =
            parts.count == 1
            || parts[1].utf8.allSatisfy {
                (0x30...0x39).contains($0) || ":.Z+-".utf8.contains($0)
            }
        let day = String(parts[0])
        return isTime && CalendarDate(day)?.iso == day
    }
}
