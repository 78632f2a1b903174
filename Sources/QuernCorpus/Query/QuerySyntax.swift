/// What a query says, once it has been read; see ``CorpusQuery``.
struct QuerySyntax: Sendable, Hashable {
    var pattern: Pattern
    var limits: [Limit] = []

    /// What a match must lie in, or hold.
    enum Limit: Sendable, Hashable {
        case within(Span)
        case containing(Pattern)

        /// What they begin with.
        static let words: Set<String> = ["within", "containing"]
    }

    /// A sequence of tokens.
    indirect enum Pattern: Sendable, Hashable {
        case token(TokenTest)
        /// Words as people write them, without regard to case, that the corpus's own tokenizer cuts.
        case words(Name)
        case sequence([Pattern])
        case either([Pattern])
        case repeated(Pattern, from: Int, to: Int)
        /// A whole span of a layer.
        case span(Span)
        /// Where a span of a layer begins or ends.
        case boundary(Span, isStart: Bool)
    }

    /// What is asked of one token.
    indirect enum TokenTest: Sendable, Hashable {
        case any
        case value(attribute: Name, Value)
        case not(TokenTest)
        case all([TokenTest])
        case either([TokenTest])
    }

    /// What is asked of a text: a regular expression that must cover all of it, or the text itself.
    struct Value: Sendable, Hashable {
        var text: String
        var ignoresCase = false
        /// Whether the text stands for itself.
        var isLiteral = false
    }

    /// What is asked of a span.
    struct Span: Sendable, Hashable {
        var layer: Name
        var tests: [Test] = []

        struct Test: Sendable, Hashable {
            enum Field: String, Sendable, CaseIterable { case id, label }
            var field: Field
            var value: Value
            var isNegated = false
        }
    }

    /// A name, with its place in the query for messages.
    struct Name: Sendable, Hashable {
        var text: String
        var place: Range<Int> = 0..<0

        static func == (a: Name, b: Name) -> Bool { a.text == b.text }
        func hash(into hasher: inout Hasher) { hasher.combine(text) }
    }
}

// MARK: Text

extension QuerySyntax {
    /// The query as it could be written; reading it gives the same one.
    var text: String {
        var text = pattern.text
        for limit in limits {
            switch limit {
            case .within(let span): text += " within \(span.text("/>"))"
            case .containing(let pattern): text += " containing \(pattern.grouped)"
            }
        }
        return text
    }
}

extension QuerySyntax.Pattern {
    var text: String {
        switch self {
        case .token(let test): test.patternText
        case .words(let words): words.text
        case .sequence(let parts):
            parts.enumerated().map { number, part in
                switch part {
                case .either: "(\(part.text))"
                // Bare, it could be read as the beginning of a limit.
                case .words(let word)
                where number > 0 && QuerySyntax.Limit.words.contains(word.text):
                    "(\(part.text))"
                default: part.text
                }
            }.joined(separator: " ")
        case .either(let parts): parts.map(\.text).joined(separator: " | ")
        case .repeated(let part, let from, let to):
            part.grouped + (from == to ? "{\(from)}" : "{\(from),\(to)}")
        case .span(let span): span.text("/>")
        case .boundary(let span, isStart: true): span.text(">")
        case .boundary(let span, isStart: false): "</\(span.layer.text)>"
        }
    }

    /// In brackets where something that follows would take a part for the whole.
    var grouped: String {
        switch self {
        case .token, .span: text
        default: "(\(text))"
        }
    }
}

extension QuerySyntax.TokenTest {
    fileprivate var patternText: String {
        switch self {
        case .any: "[]"
        case .value(let name, let value) where name.text == QuerySyntax.defaultAttribute:
            value.quoted
        default: "[\(text)]"
        }
    }

    private var text: String {
        switch self {
        case .any: ""
        case .value(let name, let value): "\(name.text)=\(value.quoted)"
        case .not(.value(let name, let value)): "\(name.text)!=\(value.quoted)"
        case .not(let inner): "!(\(inner.text))"
        case .all(let parts):
            parts.map { if case .either = $0 { "(\($0.text))" } else { $0.text } }.joined(
                separator: " & ")
        case .either(let parts): parts.map(\.text).joined(separator: " | ")
        }
    }
}

extension QuerySyntax.Value {
    fileprivate var quoted: String {
        let flags = (ignoresCase ? "c" : "") + (isLiteral ? "l" : "")
        return "\"\(text)\"" + (flags.isEmpty ? "" : "%\(flags)")
    }
}

extension QuerySyntax.Span {
    fileprivate func text(_ end: String) -> String {
        "<" + layer.text
            + tests.map { " \($0.field.rawValue)\($0.isNegated ? "!=" : "=")\($0.value.quoted)" }
            .joined() + end
    }
}

extension QuerySyntax {
    /// The attribute that a text in quotes is asked of.
    static let defaultAttribute = "word"
}
