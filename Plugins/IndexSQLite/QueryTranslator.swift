import Quern

/// Turns what people type into an FTS5 query that FTS5 cannot misunderstand.
///
/// Understood: words, `"phrases"`, `pre*`, `AND`, `OR`, `NOT` (upper case only), `NEAR(a b, 5)`,
/// parentheses, `title:` and `text:` before a word, phrase or parenthesis. Words beside each other
/// must all occur. `OR` binds less than everything else; the rest goes from left to right. Anything
/// else is text: a word with punctuation in it, such as `sci-tech` or `12:30`, is the phrase of its
/// parts, and signs that stand alone count for nothing.
///
/// Every term goes out between double quotes, so no character of the user's is ever FTS5's syntax
/// (https://sqlite.org/fts5.html#full_text_query_syntax).
struct QueryTranslator {
    static let mostTerms = 500
    // FTS5 parses with a stack of 100 entries, of which a level takes up to four.
    static let deepestNesting = 20

    let scalars: [Unicode.Scalar]
    private let tokenizer: FulltextIndexer.Tokenizer
    var position = 0
    private var terms = 0
    private var depth = 0

    /// The FTS5 query.
    ///
    /// - Throws: ``StageError`` that names the character (counted from 1) and says what to write.
    static func translate(_ query: String, for tokenizer: FulltextIndexer.Tokenizer) throws
        -> String
    {
        var translator = QueryTranslator(query, tokenizer)
        let expression = try translator.alternatives()
        if translator.position < translator.scalars.count {
            throw translator.problem(
                "the ')' at character \(translator.place()) closes nothing",
                "remove it, or put the text in quotes")
        }
        guard let expression else {
            throw StageError(
                "the query has no word to search for; write at least one letter or digit")
        }
        return expression.text
    }

    private init(_ query: String, _ tokenizer: FulltextIndexer.Tokenizer) {
        // A NUL would end the query for SQLite.
        scalars = query.unicodeScalars.map { $0.value == 0 ? " " : $0 }
        self.tokenizer = tokenizer
    }

    indirect enum Expression {
        case term(String)
        case all([Expression])
        case any([Expression])
        case without(Expression, [Expression])
        case column(String, Expression)

        var text: String {
            switch self {
            case .term(let text): text
            case .all(let parts): "(" + parts.map(\.text).joined(separator: " AND ") + ")"
            case .any(let parts): "(" + parts.map(\.text).joined(separator: " OR ") + ")"
            case .without(let kept, let excluded):
                "(\(kept.text) NOT \(Expression.either(excluded).text))"
            case .column(let name, .column(let other, let inner)):
                "{\(name)} : (\(Expression.column(other, inner).text))"
            case .column(let name, let inner): "{\(name)} : \(inner.text)"
            }
        }

        static func either(_ parts: [Expression]) -> Expression {
            parts.count == 1 ? parts[0] : .any(parts)
        }
    }

    // MARK: Grammar

    private mutating func alternatives() throws -> Expression? {
        var parts: [Expression] = []
        if let first = try sequence() { parts.append(first) }
        while let start = takeOperator("OR") {
            try requireOperand(after: "OR", at: start, isFirst: false)
            if let next = try sequence() { parts.append(next) }
        }
        return parts.isEmpty ? nil : .either(parts)
    }

    private mutating func sequence() throws -> Expression? {
        var result: Expression?
        var isFirst = true
        while true {
            skipSpace()
            guard position < scalars.count, scalars[position] != ")", !isOperator("OR") || isFirst
            else {
                return result
            }
            if isOperator("OR") { try requireOperand(after: "OR", at: position, isFirst: true) }
            if let start = takeOperator("AND") {
                try requireOperand(after: "AND", at: start, isFirst: isFirst)
            }
            if let start = takeOperator("NOT") {
                try requireOperand(after: "NOT", at: start, isFirst: isFirst)
                if let excluded = try unit() { try exclude(excluded, from: &result, at: start) }
            } else if let next = try unit() {
                switch result {
                case nil: result = next
                case .all(let parts)?: result = .all(parts + [next])
                case let other?: result = .all([other, next])
                }
            }
            isFirst = false
        }
    }

    private func exclude(
        _ excluded: Expression, from result: inout Expression?, at start: Int
    ) throws {
        switch result {
        case nil:
            throw problem(
                "the NOT at character \(place(start)) has no word before it to take away from",
                "write 'a NOT b'")
        case .without(let kept, let others)?: result = .without(kept, others + [excluded])
        case let kept?: result = .without(kept, [excluded])
        }
    }

    /// A word, a phrase, `NEAR(…)` or a parenthesis; nil when it holds nothing to search for.
    private mutating func unit(inColumn: Bool = false) throws -> Expression? {
        skipSpace()
        let start = position
        guard position < scalars.count else { return nil }
        if scalars[position] == "(" { return try group() }
        if let closing = Self.quotes[scalars[position]], let phrase = try quoted(closing) {
            return try term(phrase, isPrefix: takeStar(), at: start)
        }
        if !inColumn {
            for column in ["title", "text"]
            where take(column + ":", ifFollowedBy: { !Self.isSpace($0) }) {
                return try unit(inColumn: true).map { .column(column, $0) }
            }
        }
        if take("NEAR(", ifFollowedBy: { _ in true }) { return try near(from: start) }
        var word = String.UnicodeScalarView()
        while position < scalars.count, !Self.isSpace(scalars[position]),
            !"\"()".unicodeScalars.contains(scalars[position])
        {
            word.append(scalars[position])
            position += 1
        }
        // A typographic quote without a partner stands at the start of nothing but itself.
        if position == start { position += 1 }
        let isPrefix = word.last == "*"
        if isPrefix { word.removeLast() }
        return try term(String(word), isPrefix: isPrefix, at: start)
    }

    private mutating func group() throws -> Expression? {
        let start = position
        position += 1
        depth += 1
        defer { depth -= 1 }
        if depth > Self.deepestNesting {
            throw problem(
                "the parentheses are nested more than \(Self.deepestNesting) deep at character \(place(start))",
                "write the query with fewer")
        }
        let inner = try alternatives()
        guard position < scalars.count else {
            throw problem(
                "the '(' at character \(place(start)) is not closed",
                "add ')', or put the text in quotes")
        }
        position += 1
        return inner
    }

    mutating func term(_ text: String, isPrefix: Bool, at start: Int) throws -> Expression? {
        guard text.unicodeScalars.contains(where: Self.isTermCharacter) else { return nil }
        if tokenizer == .trigram, text.unicodeScalars.count < 3 {
            throw problem(
                "'\(text)' at character \(place(start)) is too short for this index, which finds "
                    + "three characters or more", "write a longer word or a phrase in quotes")
        }
        terms += 1
        if terms > Self.mostTerms {
            throw problem("the query has more than \(Self.mostTerms) words", "search for fewer")
        }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            quoted.unicodeScalars.append(scalar)
            if scalar == "\"" { quoted += "\"" }
        }
        return .term(quoted + (isPrefix ? "\"*" : "\""))
    }

    // MARK: Characters

    /// An opening quotation mark with the one that closes it.
    static let quotes: [Unicode.Scalar: Unicode.Scalar] = [
        "\"": "\"", "\u{201C}": "\u{201D}", "\u{201E}": "\u{201C}", "«": "»",
    ]

    /// The text up to the closing mark; nil for a typographic mark that none closes, which is then
    /// a sign like any other.
    mutating func quoted(_ closing: Unicode.Scalar) throws -> String? {
        let start = position
        guard let end = scalars[(start + 1)...].firstIndex(of: closing) else {
            if closing != "\"" { return nil }
            throw problem(
                "the quote at character \(place(start)) has no end", "close it, or leave it out")
        }
        position = end + 1
        return String(String.UnicodeScalarView(scalars[(start + 1)..<end]))
    }

    mutating func takeStar() -> Bool {
        guard position < scalars.count, scalars[position] == "*" else { return false }
        position += 1
        return true
    }

    private mutating func take(
        _ text: String, ifFollowedBy accepts: (Unicode.Scalar) -> Bool
    ) -> Bool {
        let wanted = Array(text.unicodeScalars)
        let end = position + wanted.count
        guard end < scalars.count, scalars[position..<end].elementsEqual(wanted),
            accepts(scalars[end])
        else { return false }
        position = end
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

    private mutating func requireOperand(after name: String, at start: Int, isFirst: Bool) throws {
        let end = position
        skipSpace()
        let isLast = position >= scalars.count || scalars[position] == ")"
        let allowed = name == "AND" ? ["NOT"] : []
        let meetsOther = ["AND", "OR", "NOT"].contains { isOperator($0) && !allowed.contains($0) }
        position = end
        if isFirst || isLast || meetsOther {
            throw problem(
                "the \(name) at character \(place(start)) needs a word before and after it",
                "write 'a \(name) b', or \"\(name)\" in quotes to search for the word")
        }
    }

    private mutating func skipSpace() {
        while position < scalars.count, Self.isSpace(scalars[position]) { position += 1 }
    }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value <= 0x20 || scalar.value == 0x7F || scalar.properties.isWhitespace
    }

    /// What `unicode61` takes for part of a word: letters, numbers, private use.
    private static func isTermCharacter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .privateUse:
            return true
        default: return false
        }
    }

    // MARK: Errors

    /// The character at a place, as a person counts: from 1, in whole characters.
    func place(_ index: Int? = nil) -> Int {
        String(String.UnicodeScalarView(scalars[..<(index ?? position)])).count + 1
    }

    func problem(_ what: String, _ remedy: String) -> StageError {
        StageError("cannot understand the query: \(what); \(remedy)")
    }
}
