import Quern
import QuernPatterns

/// Reads a query; see ``CorpusQuery`` for the language.
struct QueryParser {
    private var scanner: QueryScanner
    private var token = QueryScanner.Token(kind: .end, text: "", place: 0..<0, isApart: true)
    private var depth = 0
    /// Whether the sign before is a bare word.
    private var isBehindWord = false

    /// So that reading takes bounded time and stack.
    static let lengthLimit = 8192
    private static let depthLimit = 40
    /// The most tokens that a repetition can reach; what `*` and `+` stand for.
    static let repetitionLimit = 100

    init(_ text: String) { scanner = QueryScanner(text) }

    mutating func parse() throws(QueryProblem) -> QuerySyntax {
        if scanner.bytes.count > Self.lengthLimit {
            throw QueryProblem("a query has at most \(Self.lengthLimit) bytes", 0..<1)
        }
        try advance()
        if token.kind == .end {
            throw QueryProblem(
                "the query is empty", 0..<0,
                hints: ["a query looks like: solar farm, or [word=\"mill.*\"]"])
        }
        var syntax = QuerySyntax(pattern: try alternatives())
        while token.kind == .word, let limit = try limit() { syntax.limits.append(limit) }
        guard token.kind == .end else { throw unexpected("a token, '|' or the end") }
        if syntax.pattern.canBeEmpty {
            throw QueryProblem(
                "the query can match nothing at all", 0..<scanner.bytes.count,
                hints: ["make a part of it obligatory: {1,5} in place of {0,5}, + in place of *"])
        }
        return syntax
    }

    private mutating func advance() throws(QueryProblem) {
        isBehindWord = token.kind == .word
        token = try scanner.next()
    }

    private mutating func skip(_ symbol: String) throws(QueryProblem) {
        guard token.isSymbol(symbol) else { throw unexpected("'\(symbol)'") }
        try advance()
    }

    private func unexpected(_ wanted: String) -> QueryProblem {
        if token.kind == .end {
            return QueryProblem("expected \(wanted), but the query ends", token.place)
        }
        return QueryProblem(
            "expected \(wanted), but there is '\(token.text.prefix(40))'", token.place)
    }

    // MARK: Patterns

    private mutating func alternatives() throws(QueryProblem) -> QuerySyntax.Pattern {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.depthLimit { throw QueryProblem("brackets nest too deep", token.place) }
        var parts = [try sequence()]
        while token.isSymbol("|") {
            try advance()
            parts.append(try sequence())
        }
        return parts.count == 1 ? parts[0] : .either(parts)
    }

    private mutating func sequence() throws(QueryProblem) -> QuerySyntax.Pattern {
        var parts: [QuerySyntax.Pattern] = []
        while let part = try item(isFirst: parts.isEmpty) {
            if case .sequence(let inner) = part { parts += inner } else { parts.append(part) }
        }
        if parts.isEmpty { throw unexpected("a word, a text in quotes, '[', '(' or '<'") }
        return parts.count == 1 ? parts[0] : .sequence(parts)
    }

    private mutating func item(isFirst: Bool) throws(QueryProblem) -> QuerySyntax.Pattern? {
        let pattern: QuerySyntax.Pattern
        switch token.kind {
        case .word:
            if !isFirst, isLimit { return nil }
            pattern = .words(.init(text: token.text, place: token.place))
            try advance()
        case .quoted:
            pattern = .token(
                .value(
                    attribute: .init(text: QuerySyntax.defaultAttribute, place: token.place),
                    try value()))
        case .symbol where token.text == "[":
            try advance()
            if token.isSymbol("]") {
                pattern = .token(.any)
            } else {
                pattern = .token(try tests())
            }
            try skip("]")
        case .symbol where token.text == "(":
            try advance()
            pattern = try alternatives()
            try skip(")")
        case .symbol where token.text == "<" || token.text == "</":
            pattern = try markup()
        default: return nil
        }
        return try repeated(pattern)
    }

    private mutating func repeated(
        _ pattern: QuerySyntax.Pattern
    ) throws(QueryProblem) -> QuerySyntax.Pattern {
        guard token.kind == .symbol, ["?", "*", "+", "{"].contains(token.text) else {
            return pattern
        }
        try checkRepeatable(pattern)
        let bounds: (Int, Int)
        let place = token.place
        switch token.text {
        case "?": bounds = (0, 1)
        case "*": bounds = (0, Self.repetitionLimit)
        case "+": bounds = (1, Self.repetitionLimit)
        case "{":
            try advance()
            let from = try number()
            var to = from
            if token.isSymbol(",") {
                try advance()
                to = token.isSymbol("}") ? Self.repetitionLimit : try number()
            }
            guard token.isSymbol("}") else { throw unexpected("'}'") }
            let whole = place.lowerBound..<token.place.upperBound
            if to > Self.repetitionLimit || from > Self.repetitionLimit {
                throw QueryProblem(
                    "a repetition reaches at most \(Self.repetitionLimit) times", whole)
            }
            if to < from || to == 0 {
                throw QueryProblem(
                    "{\(from),\(to)} repeats nothing", whole,
                    hints: ["write the smaller number first, and at least 1 last: {0,3}"])
            }
            bounds = (from, to)
        default: return pattern
        }
        try advance()
        if token.kind == .symbol, ["?", "*", "+", "{"].contains(token.text), !token.isApart {
            throw QueryProblem(
                "one repetition stands behind the other", token.place,
                hints: ["put the first one in brackets: (…){2}"])
        }
        return bounds == (1, 1) ? pattern : .repeated(pattern, from: bounds.0, to: bounds.1)
    }

    private func checkRepeatable(_ pattern: QuerySyntax.Pattern) throws(QueryProblem) {
        if token.isApart, token.text != "{" {
            throw QueryProblem(
                "'\(token.text)' stands alone", token.place,
                hints: [
                    "[] is any token; a sign of repetition stands right behind what is repeated"
                ])
        }
        if case .boundary = pattern {
            throw QueryProblem("the edge of a span cannot be repeated", token.place)
        }
    }

    private mutating func number() throws(QueryProblem) -> Int {
        guard token.kind == .word, token.text.utf8.count <= 9, let value = Int(token.text),
            value >= 0
        else {
            if token.kind == .word, token.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
                throw QueryProblem(
                    "a repetition reaches at most \(Self.repetitionLimit) times", token.place)
            }
            throw unexpected("a whole number")
        }
        try advance()
        return value
    }

    // MARK: Tokens

    private mutating func tests() throws(QueryProblem) -> QuerySyntax.TokenTest {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.depthLimit { throw QueryProblem("brackets nest too deep", token.place) }
        var parts = [try conjunction()]
        while token.isSymbol("|") {
            try advance()
            parts.append(try conjunction())
        }
        return parts.count == 1 ? parts[0] : .either(parts)
    }

    private mutating func conjunction() throws(QueryProblem) -> QuerySyntax.TokenTest {
        var parts: [QuerySyntax.TokenTest] = []
        repeat {
            if !parts.isEmpty { try advance() }
            let part = try negation()
            if case .all(let inner) = part { parts += inner } else { parts.append(part) }
        } while token.isSymbol("&")
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func negation() throws(QueryProblem) -> QuerySyntax.TokenTest {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.depthLimit { throw QueryProblem("brackets nest too deep", token.place) }
        if token.isSymbol("!") {
            try advance()
            let inner = try negation()
            if case .not(let twice) = inner { return twice }
            return .not(inner)
        }
        if token.isSymbol("(") {
            try advance()
            let inner = try tests()
            try skip(")")
            return inner
        }
        guard token.kind == .word else {
            throw unexpected("the name of an attribute, such as word or lemma")
        }
        let name = QuerySyntax.Name(text: token.text, place: token.place)
        try advance()
        let isNegated = token.isSymbol("!=")
        guard isNegated || token.isSymbol("=") else { throw unexpected("'=' or '!='") }
        try advance()
        let test = QuerySyntax.TokenTest.value(attribute: name, try value())
        return isNegated ? .not(test) : test
    }

    /// A text in quotes with its flags.
    private mutating func value() throws(QueryProblem) -> QuerySyntax.Value {
        guard token.kind == .quoted else { throw unexpected("a text in quotes") }
        let quoted = token
        try advance()
        var value = QuerySyntax.Value(text: quoted.text)
        if token.isSymbol("%"), !token.isApart {
            try advance()
            guard token.kind == .word, !token.isApart else { throw unexpected("a flag: %c or %l") }
            for (offset, flag) in token.text.utf8.enumerated() {
                switch flag {
                case UInt8(ascii: "c"): value.ignoresCase = true
                case UInt8(ascii: "l"): value.isLiteral = true
                default:
                    let place = token.place.lowerBound + offset
                    throw QueryProblem(
                        "there is no such flag", place..<(place + 1),
                        hints: ["flags: c (case does not matter), l (the text stands for itself)"])
                }
            }
            try advance()
        }
        if !value.isLiteral {
            do throws(Pattern.SyntaxError) {
                _ = try Pattern(value.text, compilesToMachineCode: false)
            } catch {
                let start = min(
                    quoted.place.lowerBound + 1 + error.offset, quoted.place.upperBound - 1)
                throw QueryProblem(
                    "the regular expression is wrong: \(error.message)", start..<(start + 1),
                    hints: ["to look for the text itself, write \"…\"%l"])
            }
        }
        return value
    }

    // MARK: Spans

    private mutating func markup() throws(QueryProblem) -> QuerySyntax.Pattern {
        let isEnd = token.text == "</"
        try advance()
        guard token.kind == .word, !token.text.hasPrefix("/"), !token.text.hasSuffix("/") else {
            throw unexpected("the name of a layer")
        }
        var span = QuerySyntax.Span(layer: .init(text: token.text, place: token.place))
        try advance()
        while !isEnd, token.kind == .word {
            guard let field = QuerySyntax.Span.Test.Field(rawValue: token.text) else {
                throw QueryProblem(
                    "a span has no '\(token.text)'", token.place,
                    hints: [
                        Suggestion.hint(for: token.text, among: ["id", "label"], called: "fields")
                    ])
            }
            try advance()
            let isNegated = token.isSymbol("!=")
            guard isNegated || token.isSymbol("=") else { throw unexpected("'=' or '!='") }
            try advance()
            span.tests.append(.init(field: field, value: try value(), isNegated: isNegated))
        }
        if isEnd {
            try skip(">")
            return .boundary(span, isStart: false)
        }
        if token.isSymbol("/>") {
            try advance()
            return .span(span)
        }
        guard token.isSymbol(">") else { throw unexpected("'/>' or '>'") }
        try advance()
        return .boundary(span, isStart: true)
    }

    // MARK: Limits

    /// Whether a word begins a limit, and is none of the words that are looked for.
    private var isLimit: Bool {
        guard QuerySyntax.Limit.words.contains(token.text) else { return false }
        var rest = scanner.bytes[scanner.index...].drop(while: QueryScanner.isSpace)
        guard let next = rest.popFirst() else { return false }
        if next == UInt8(ascii: "<") { return true }
        return token.text == "containing" && (!isBehindWord || Set("[(\"".utf8).contains(next))
    }

    private mutating func limit() throws(QueryProblem) -> QuerySyntax.Limit? {
        guard isLimit else { return nil }
        let isWithin = token.text == "within"
        try advance()
        guard isWithin else {
            guard let part = try item(isFirst: true) else { throw unexpected("a pattern") }
            return .containing(part)
        }
        let place = token.place
        guard case .span(let span) = try markup() else {
            throw QueryProblem(
                "'within' needs a layer's spans", place, hints: ["write within <sentences/>"])
        }
        return .within(span)
    }
}

extension QuerySyntax.Pattern {
    /// Whether it can match no token at all.
    var canBeEmpty: Bool {
        switch self {
        case .token, .words, .span: false
        case .boundary: true
        case .sequence(let parts): parts.allSatisfy(\.canBeEmpty)
        case .either(let parts): parts.contains(where: \.canBeEmpty)
        case .repeated(let part, let from, _): from == 0 || part.canBeEmpty
        }
    }
}
