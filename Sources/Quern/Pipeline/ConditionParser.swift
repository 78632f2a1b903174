/// Reads a condition; see ``Condition`` for the grammar.
struct ConditionParser {
    struct Problem: Error {
        let message: String
        let offset: Int
        let length: Int
    }

    private struct Token {
        enum Kind { case word, quoted, symbol, end }
        let kind: Kind
        let text: String
        let offset: Int
        let length: Int
    }

    /// In bytes; evaluating a condition takes stack in proportion to its length.
    private static let lengthLimit = 4096

    private let bytes: [UInt8]
    private var position = 0
    private var token: Token
    private var depth = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
        token = Token(kind: .end, text: "", offset: 0, length: 0)
    }

    mutating func parse() throws(Problem) -> Condition.Expression {
        if bytes.count > Self.lengthLimit {
            throw Problem(
                message: "a condition has at most \(Self.lengthLimit) bytes", offset: 0, length: 1)
        }
        try advance()
        let expression = try disjunction()
        guard token.kind == .end else { throw unexpected("'and', 'or' or the end") }
        return expression
    }

    private func unexpected(_ wanted: String) -> Problem {
        let found = token.kind == .end ? "the condition ends" : "there is '\(token.text)'"
        return Problem(
            message: "expected \(wanted), but \(found)", offset: token.offset, length: token.length)
    }

    private mutating func disjunction() throws(Problem) -> Condition.Expression {
        var left = try conjunction()
        while token.kind == .word, token.text == "or" {
            try advance()
            left = .or(left, try conjunction())
        }
        return left
    }

    private mutating func conjunction() throws(Problem) -> Condition.Expression {
        var left = try negation()
        while token.kind == .word, token.text == "and" {
            try advance()
            left = .and(left, try negation())
        }
        return left
    }

    private mutating func negation() throws(Problem) -> Condition.Expression {
        depth += 1
        defer { depth -= 1 }
        if depth > 100 {
            throw Problem(message: "brackets nest too deep", offset: token.offset, length: 1)
        }
        if token.kind == .word, token.text == "not" {
            try advance()
            return .not(try negation())
        }
        if token.kind == .symbol, token.text == "(" {
            try advance()
            let inner = try disjunction()
            guard token.kind == .symbol, token.text == ")" else { throw unexpected("')'") }
            try advance()
            return inner
        }
        return try comparison()
    }

    private mutating func comparison() throws(Problem) -> Condition.Expression {
        guard token.kind == .word, !["and", "or"].contains(token.text),
            token.text.utf8.first.map({ !($0 >= 0x30 && $0 <= 0x39) }) == true
        else { throw unexpected("the name of a metadata field") }
        let field = token.text
        try advance()
        guard token.kind == .symbol, ["==", "!=", "<", "<=", ">", ">="].contains(token.text) else {
            if token.kind == .symbol, token.text == "=" {
                throw Problem(
                    message: "'=' compares nothing; write '=='", offset: token.offset, length: 1)
            }
            return .field(field)
        }
        let comparison = token.text
        try advance()
        let value: Metadata.Value
        switch token.kind {
        case .quoted: value = .string(token.text)
        case .word where token.text == "true": value = true
        case .word where token.text == "false": value = false
        case .word:
            if let integer = Int(token.text) {
                value = .integer(integer)
            } else if let number = Double(token.text), number.isFinite, Self.isDecimal(token.text) {
                value = .number(number)
            } else if Self.isDate(token.text) {
                value = .string(token.text)
            } else {
                throw Problem(
                    message: "text must be in quotes: \(field) \(comparison) \"\(token.text)\"",
                    offset: token.offset, length: token.length)
            }
        default: throw unexpected("a value")
        }
        try advance()
        return .comparison(field, comparison, value)
    }

    private static func isDecimal(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
    }

    /// `2024`, `2024-09`, `2024-09-04`, and a time behind it.
    private static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        let numbers = parts[0].split(separator: "-", omittingEmptySubsequences: false)
        let isTime =
            parts.count == 1
            || parts[1].utf8.allSatisfy {
                (0x30...0x39).contains($0) || ":.Z+-".utf8.contains($0)
            }
        func number(_ index: Int, _ digits: Int, _ range: ClosedRange<Int>) -> Bool {
            guard index < numbers.count else { return true }
            return numbers[index].utf8.count == digits
                && Int(numbers[index]).map(range.contains) == true
        }
        return isTime && numbers.count <= 3 && number(0, 4, 0...9999) && number(1, 2, 1...12)
            && number(2, 2, 1...31)
    }

    private mutating func advance() throws(Problem) {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
            position += 1
        }
        let start = position
        guard position < bytes.count else {
            token = Token(kind: .end, text: "", offset: start, length: 0)
            return
        }
        let byte = bytes[position]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            guard let end = bytes[(start + 1)...].firstIndex(of: byte) else {
                throw Problem(message: "the quote is never closed", offset: start, length: 1)
            }
            position = end + 1
            token = Token(
                kind: .quoted, text: String(decoding: bytes[(start + 1)..<end], as: UTF8.self),
                offset: start, length: position - start)
            return
        }
        if "()=!<>".utf8.contains(byte) {
            position += 1
            if byte != UInt8(ascii: "("), byte != UInt8(ascii: ")"), position < bytes.count,
                bytes[position] == UInt8(ascii: "=")
            {
                position += 1
            }
            token = Token(
                kind: .symbol, text: String(decoding: bytes[start..<position], as: UTF8.self),
                offset: start, length: position - start)
            return
        }
        while position < bytes.count, !" \t\r\n()=!<>\"'".utf8.contains(bytes[position]) {
            position += 1
        }
        token = Token(
            kind: .word, text: String(decoding: bytes[start..<position], as: UTF8.self),
            offset: start, length: position - start)
    }
}
