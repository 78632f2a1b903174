internal import Quern

/// A full-text query: words, `"phrases"`, beginnings (`grind*`), `AND`, `OR`, `NOT` (upper case only), parentheses, `title:` and
/// `text:` before a word, phrase or parenthesis, and `NEAR(rice tea, 5)`.
///
/// Words beside each other must all occur. `OR` binds less than everything else; the rest goes from left to right. A word with
/// signs in it, such as `sci-tech`, is the phrase of its parts, and signs that stand alone count for nothing. The
/// language is that of the index `fulltext`, so that one command asks both.
indirect enum SearchExpression: Equatable {
    /// Words one after the other, of which the last may be a beginning.
    case phrase([String], isPrefix: Bool, inTitle: Bool)
    /// Phrases with at most so many words between them.
    case near([SearchExpression], Int)
    case all([SearchExpression])
    case any([SearchExpression])
    case without(SearchExpression, SearchExpression)
}

/// Reads a ``SearchExpression``; errors name the character, counted from 1.
struct SearchQueryParser {
    static let mostTerms = 500
    static let deepestNesting = 50
    static let widestGap = 1000

    private let scalars: [Unicode.Scalar]
    private let cutter: WordCutter
    private var position = 0
    private var terms = 0
    private var depth = 0

    /// - Throws: ``StageError``
    static func parse(_ query: String, _ words: WordCut) throws -> SearchExpression {
        var parser = SearchQueryParser(query, words)
        let expression = try parser.alternatives(inTitle: false)
        if parser.position < parser.scalars.count {
            throw parser.problem(
                "the ')' at character \(parser.position + 1) closes nothing",
                "remove it, or put the text in quotes")
        }
        guard let expression else {
            throw StageError(
                "the query has no word to search for; write at least one letter or digit")
        }
        return expression
    }

    private init(_ query: String, _ words: WordCut) {
        scalars = Array(query.unicodeScalars)
        cutter = WordCutter(words == .unicode ? .unicode : .alphanumeric)
    }

    private func problem(_ what: String, _ remedy: String) -> StageError {
        StageError("cannot understand the query: \(what); \(remedy)")
    }

    // MARK: Grammar

    private mutating func alternatives(inTitle: Bool) throws -> SearchExpression? {
        var parts: [SearchExpression] = []
        if let first = try sequence(inTitle) { parts.append(first) }
        while let start = takeOperator("OR") {
            let isFirst = parts.isEmpty
            guard !isFirst, let next = try sequence(inTitle) else {
                throw needsOperands("OR", start)
            }
            parts.append(next)
        }
        return parts.count > 1 ? .any(parts) : parts.first
    }

    private mutating func sequence(_ inTitle: Bool) throws -> SearchExpression? {
        var result: SearchExpression?
        while true {
            skipSpace()
            guard position < scalars.count, scalars[position] != ")", !isOperator("OR") else {
                return result
            }
            let start = position
            if takeOperator("AND") != nil {
                guard let left = result else { throw needsOperands("AND", start) }
                if takeOperator("NOT") != nil {
                    result = .without(left, try operand(after: "NOT", start, inTitle))
                } else {
                    result = Self.both(left, try operand(after: "AND", start, inTitle))
                }
            } else if takeOperator("NOT") != nil {
                guard let left = result else { throw needsOperands("NOT", start) }
                result = .without(left, try operand(after: "NOT", start, inTitle))
            } else if let next = try item(inTitle) {
                result = result.map { Self.both($0, next) } ?? next
            }
        }
    }

    private static func both(_ a: SearchExpression, _ b: SearchExpression) -> SearchExpression {
        if case .all(let parts) = a { return .all(parts + [b]) }
        return .all([a, b])
    }

    private func needsOperands(_ name: String, _ start: Int) -> StageError {
        problem(
            "the \(name) at character \(start + 1) needs a word before and after it",
            "write 'a \(name) b', or \"\(name)\" in quotes to search for the word")
    }

    private mutating func operand(
        after name: String, _ start: Int, _ inTitle: Bool
    ) throws -> SearchExpression {
        while true {
            skipSpace()
            guard position < scalars.count, scalars[position] != ")",
                !["AND", "OR", "NOT"].contains(where: { isOperator($0) })
            else { throw needsOperands(name, start) }
            if let found = try item(inTitle) { return found }
        }
    }

    /// A word, phrase or parenthesis; nil for signs that count for nothing.
    private mutating func item(_ inTitle: Bool) throws -> SearchExpression? {
        let start = position
        if let column = takeColumn() {
            skipSpace()
            guard position < scalars.count, scalars[position] != ")" else {
                throw problem(
                    "the '\(column):' at character \(start + 1) has nothing after it",
                    "write '\(column):word'")
            }
            return try item(column == "title")
        }
        switch scalars[position] {
        case "(":
            position += 1
            depth += 1
            guard depth <= Self.deepestNesting else {
                throw StageError(
                    "cannot understand the query: it is nested too deep; write it with fewer parentheses"
                )
            }
            let inner = try alternatives(inTitle: inTitle)
            depth -= 1
            guard position < scalars.count else {
                throw problem(
                    "the '(' at character \(start + 1) is not closed",
                    "add ')', or put the text in quotes")
            }
            position += 1
            return inner
        case "\"", "\u{201C}":
            let closing: Unicode.Scalar = scalars[position] == "\"" ? "\"" : "\u{201D}"
            guard let end = scalars[(position + 1)...].firstIndex(of: closing) else {
                if closing != "\"" { break }
                throw problem(
                    "the quote at character \(start + 1) has no end", "close it, or leave it out")
            }
            let text = String(String.UnicodeScalarView(scalars[(position + 1)..<end]))
            position = end + 1
            return try phrase(text, isPrefix: takeStar(), inTitle)
        default: break
        }
        if let near = try takeNear(inTitle) { return near }
        var text = String.UnicodeScalarView()
        while position < scalars.count, !Self.isSpace(scalars[position]),
            !"\"()*".unicodeScalars.contains(scalars[position])
        {
            text.append(scalars[position])
            position += 1
        }
        let isPrefix = takeStar()
        if text.isEmpty, !isPrefix, position < scalars.count, position == start { position += 1 }
        return try phrase(String(text), isPrefix: isPrefix, inTitle)
    }

    private mutating func phrase(
        _ text: String, isPrefix: Bool, _ inTitle: Bool
    ) throws -> SearchExpression? {
        var text = text
        var words: [String] = []
        text.withUTF8 { bytes in
            cutter.forEachWord(bytes) { start, end in
                words.append(
                    String(
                        decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self))
            }
        }
        guard !words.isEmpty else { return nil }
        terms += words.count
        guard terms <= Self.mostTerms else {
            throw StageError(
                "cannot understand the query: the query has more than \(Self.mostTerms) words; search for fewer"
            )
        }
        return .phrase(words, isPrefix: isPrefix, inTitle: inTitle)
    }

    /// `NEAR(a "b c", 5)`
    private mutating func takeNear(_ inTitle: Bool) throws -> SearchExpression? {
        let name = Array("NEAR(".unicodeScalars)
        guard scalars[position...].starts(with: name) else { return nil }
        let start = position
        guard let end = scalars[position...].firstIndex(of: ")") else {
            throw problem(
                "the NEAR at character \(start + 1) is not closed", "write 'NEAR(rice tea, 5)'")
        }
        var inner = Array(scalars[(position + name.count)..<end])
        var distance = 10
        if let comma = inner.lastIndex(of: ",") {
            let text = String(String.UnicodeScalarView(inner[(comma + 1)...].filter { $0 != " " }))
            guard let number = Int(text), (0...Self.widestGap).contains(number) else {
                throw problem(
                    "the NEAR at character \(start + 1) needs a number of words from 0 to \(Self.widestGap) after the comma",
                    "write 'NEAR(rice tea, 5)'")
            }
            distance = number
            inner = Array(inner[..<comma])
        }
        var sub = SearchQueryParser(scalars: inner, like: self)
        var parts: [SearchExpression] = []
        while true {
            sub.skipSpace()
            guard sub.position < sub.scalars.count else { break }
            if let part = try sub.item(inTitle) { parts.append(part) }
        }
        terms += sub.terms
        position = end + 1
        guard parts.count > 1,
            parts.allSatisfy({ if case .phrase = $0 { true } else { false } })
        else {
            throw problem(
                "the NEAR at character \(start + 1) needs two words or phrases at least",
                "write 'NEAR(rice tea, 5)'")
        }
        return .near(parts, distance)
    }

    private init(scalars: [Unicode.Scalar], like other: SearchQueryParser) {
        self.scalars = scalars
        cutter = other.cutter
    }

    // MARK: Characters

    private mutating func takeColumn() -> String? {
        for name in ["title", "text"] {
            let wanted = Array((name + ":").unicodeScalars)
            let end = position + wanted.count
            guard end < scalars.count, scalars[position..<end].elementsEqual(wanted),
                !Self.isSpace(scalars[end])
            else { continue }
            position = end
            return name
        }
        return nil
    }

    private mutating func takeStar() -> Bool {
        guard position < scalars.count, scalars[position] == "*" else { return false }
        position += 1
        return true
    }

    private func isOperator(_ name: String) -> Bool {
        let end = position + name.unicodeScalars.count
        return end <= scalars.count && scalars[position..<end].elementsEqual(name.unicodeScalars)
            && (end == scalars.count || Self.isSpace(scalars[end])
                || "\"()".unicodeScalars.contains(scalars[end]))
    }

    /// Takes the operator if it comes next, and says where it stood.
    private mutating func takeOperator(_ name: String) -> Int? {
        skipSpace()
        guard isOperator(name) else { return nil }
        defer { position += name.unicodeScalars.count }
        return position
    }

    private mutating func skipSpace() {
        while position < scalars.count, Self.isSpace(scalars[position]) { position += 1 }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value <= 0x20 || scalar.value == 0x7F || scalar.properties.isWhitespace
    }
}
