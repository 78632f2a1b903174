import Quern
import QuernPatterns

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Brings a query and a corpus together: names become attributes and layers, texts become ids.
struct QueryResolution {
    let corpus: CorpusReader
    /// The attributes that the query asks for, in order of first mention; tests know them by number.
    private(set) var attributes: [TokenAttribute] = []
    private var known: [QuerySyntax.Value: IDSet] = [:]
    private let deadline: ContinuousClock.Instant

    /// How long looking through lexicons may take. It ends queries that would not end by themselves, and decides no
    /// answer.
    private static let timeLimit = Duration.seconds(20)

    init(_ corpus: CorpusReader) {
        self.corpus = corpus
        deadline = .now + Self.timeLimit
    }

    mutating func pattern(_ pattern: QuerySyntax.Pattern) throws(QueryProblem) -> ResolvedPattern {
        switch pattern {
        case .token(let test): return .token(try self.test(test))
        case .words(let words): return try self.words(words)
        case .sequence(let parts):
            var resolved: [ResolvedPattern] = []
            for part in parts {
                let one = try self.pattern(part)
                if case .sequence(let inner) = one {
                    resolved += inner
                } else {
                    resolved.append(one)
                }
            }
            return .sequence(resolved)
        case .either(let parts):
            var resolved: [ResolvedPattern] = []
            for part in parts { resolved.append(try self.pattern(part)) }
            return .either(resolved)
        case .repeated(let part, let from, let to):
            return .repeated(try self.pattern(part), from: from, to: to)
        case .span(let span): return .span(try self.span(span))
        case .boundary(let span, let isStart):
            return .boundary(try self.span(span), isStart: isStart)
        }
    }

    // MARK: Tokens

    private mutating func test(
        _ test: QuerySyntax.TokenTest
    ) throws(QueryProblem) -> ResolvedTest {
        switch test {
        case .any: return .any
        case .value(let name, let value): return try self.value(value, of: name)
        case .not(let inner): return .not(try self.test(inner))
        case .all(let parts):
            var resolved: [ResolvedTest] = []
            for part in parts { resolved.append(try self.test(part)) }
            return .all(resolved)
        case .either(let parts):
            var resolved: [ResolvedTest] = []
            for part in parts { resolved.append(try self.test(part)) }
            return .either(resolved)
        }
    }

    private mutating func number(of name: QuerySyntax.Name) throws(QueryProblem) -> Int {
        if let index = attributes.firstIndex(where: { $0.name == name.text }) { return index }
        guard let attribute = corpus.attribute(name.text) else {
            throw QueryProblem(
                "the corpus has no attribute '\(name.text)'", name.place,
                hints: [
                    Suggestion.hint(
                        for: name.text, among: corpus.attributeNames, called: "attributes")
                ])
        }
        attributes.append(attribute)
        return attributes.count - 1
    }

    private mutating func value(
        _ value: QuerySyntax.Value, of name: QuerySyntax.Name
    ) throws(QueryProblem) -> ResolvedTest {
        let number = try self.number(of: name)
        let attribute = attributes[number]
        if let literal = value.literal {
            let ids =
                value.ignoresCase
                ? attribute.ids(folding: literal) : attribute.id(of: literal).map { [$0] } ?? []
            return .values(attribute: number, IDSet(ids.sorted(), of: attribute))
        }
        return .values(
            attribute: number,
            try ids(matching: value.text, value.ignoresCase, attribute, name.place))
    }

    /// The ids of the values that an expression covers.
    private func ids(
        matching source: String, _ ignoresCase: Bool, _ attribute: TokenAttribute,
        _ place: Range<Int>
    ) throws(QueryProblem) -> IDSet {
        let matcher: WholeTextMatcher
        do throws(Pattern.SyntaxError) {
            matcher = try WholeTextMatcher(source, ignoresCase: ignoresCase)
        } catch {
            throw QueryProblem("the regular expression is wrong: \(error.message)", place)
        }
        var tried = 0
        var isLate = false
        let ids = attribute.ids { bytes in
            tried += 1
            if tried & 0xFF == 0, ContinuousClock.now > deadline { isLate = true }
            return !isLate && !matcher.hasFailed && matcher.matches(bytes)
        }
        if isLate || matcher.hasFailed {
            throw QueryProblem(
                "the regular expression takes too long on the \(attribute.typeCount) different values of '\(attribute.name)'",
                place,
                hints: ["say more exactly what is meant; nested repetitions such as (a+)+ are slow"]
            )
        }
        return IDSet(ids.sorted(), of: attribute)
    }

    /// A bare word: what the corpus's tokenizer makes of it.
    private mutating func words(_ words: QuerySyntax.Name) throws(QueryProblem) -> ResolvedPattern {
        let number = try self.number(
            of: .init(text: QuerySyntax.defaultAttribute, place: words.place))
        let attribute = attributes[number]
        if words.text.utf8.contains(UInt8(ascii: "*")) {
            let parts = words.text.split(separator: "*", omittingEmptySubsequences: false)
            let source = parts.map { WholeTextMatcher.quoted(String($0)) }.joined(separator: ".*")
            return .token(
                .values(attribute: number, try ids(matching: source, true, attribute, words.place)))
        }
        let tokens = corpus.tokens(in: words.text)
        if tokens.isEmpty {
            throw QueryProblem("the corpus knows no word like '\(words.text)'", words.place)
        }
        let tests = tokens.map { token in
            ResolvedPattern.token(
                .values(
                    attribute: number, IDSet(attribute.ids(folding: token).sorted(), of: attribute))
            )
        }
        return tests.count == 1 ? tests[0] : .sequence(tests)
    }

    // MARK: Spans

    func span(_ span: QuerySyntax.Span) throws(QueryProblem) -> ResolvedSpan {
        guard let layer = Self.layer(span.layer.text, of: corpus) else {
            throw QueryProblem(
                "the corpus has no layer '\(span.layer.text)'", span.layer.place,
                hints: [
                    Suggestion.hint(
                        for: span.layer.text, among: corpus.layerNames, called: "layers")
                ])
        }
        var tests: [ResolvedSpan.Test] = []
        for test in span.tests {
            do throws(Pattern.SyntaxError) {
                tests.append(
                    .init(
                        field: test.field, isNegated: test.isNegated,
                        value: try ValueTest(test.value)))
            } catch {
                throw QueryProblem(
                    "the regular expression is wrong: \(error.message)", span.layer.place)
            }
        }
        return ResolvedSpan(layer: layer, tests: tests)
    }

    /// A layer by its name, by that in the singular, or by the letter that corpora have for it.
    static func layer(_ name: String, of corpus: CorpusReader) -> SpanLayer? {
        if let layer = corpus.layer(name) { return layer }
        let full = ["s": "sentences", "p": "paragraphs", "person": "people"][name] ?? name + "s"
        return corpus.layer(full)
    }
}

extension QuerySyntax.Value {
    /// The text itself, where the expression is one.
    var literal: String? {
        var result: [UInt8] = []
        var isEscaped = false
        for byte in text.utf8 {
            if isEscaped {
                // Letters and digits behind a backslash mean classes, and only signs stand for themselves.
                let isSign = byte < 0x80 && !Self.isAlphanumeric(byte)
                if isLiteral {
                    if byte != 0x22 { result.append(UInt8(ascii: "\\")) }
                } else if !isSign {
                    return nil
                }
                result.append(byte)
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if !isLiteral, Self.signs.contains(byte) {
                return nil
            } else {
                result.append(byte)
            }
        }
        if isEscaped { result.append(UInt8(ascii: "\\")) }
        return String(decoding: result, as: UTF8.self)
    }

    private static let signs = Set(".^$*+?()[]{}|".utf8)

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
