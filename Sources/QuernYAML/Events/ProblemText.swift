/// libyaml's errors in Quern's words: what is wrong, what was expected, what to do.
struct ProblemText {
    var message: String
    var hint: String?
    /// Said of the place where the list, mapping or text starts that the error lies in.
    var note: String?
    /// Whether the error is shown at that place rather than where libyaml noticed it.
    var isAboutStart = false

    init(_ problem: ParserProblem) {
        if let text = Self.structure(problem) ?? Self.scalar(problem) ?? Self.rare(problem) {
            self = text
        } else {
            // Another version of libyaml may know more errors.
            let context = problem.context.map { " (\($0))" } ?? ""
            message = "the YAML is not well formed: \(problem.problem)\(context)"
        }
    }

    private init(
        _ message: String, _ hint: String? = nil, note: String? = nil, atStart: Bool = false
    ) {
        self.message = message
        self.hint = hint
        self.note = note
        self.isAboutStart = atStart
    }

    private static let column =
        "keys of one mapping stand in one column; check the indentation"
    private static let items = "items of one list stand in one column; check the indentation"
    private static let unquote = "if it belongs to the text, put the text in quotes"
    private static let unquoted = "put the text in quotes if '[' or '{' belongs to it"
    private static let trailing = ProblemText(
        "this cannot follow the value before it",
        "if it belongs to the text, put all of the text in quotes; within '…' a quote is written ''"
    )

    /// Lists, mappings, keys and indentation.
    private static func structure(_ problem: ParserProblem) -> ProblemText? {
        switch problem.problem {
        case "mapping values are not allowed in this context":
            // After 'key: text' it is part of the text; else the line is indented in a wrong way.
            return ProblemText(
                "':' cannot make a key here", problem.followsKey ? unquote : column)
        case "could not find expected ':'":
            return ProblemText(
                "expected ':' after this key", "write 'key: value'; \(column)", atStart: true)
        case "did not find expected key":
            if problem.followsText { return trailing }
            if problem.scalar(at: problem.place) == "-" {
                return ProblemText("a list item, '- …', cannot stand here", items)
            }
            return ProblemText(
                "expected a key of the mapping", column, note: "the mapping starts here")
        case "did not find expected '-' indicator":
            if problem.followsText { return trailing }
            return ProblemText(
                "expected an item of the list, '- …'", items, note: "the list starts here")
        case "did not find expected ',' or ']'" where problem.followsDollar,
            "did not find expected ',' or '}'" where problem.followsDollar:
            return ProblemText(
                "a variable must stand in quotes here, inside '[…]' or '{…}'",
                "write \"${name}\"")
        case "did not find expected ',' or ']'":
            return ProblemText(
                "expected ',' or ']' in a list", "close the list that '[' opened, or " + unquoted,
                note: "the list starts here")
        case "did not find expected ',' or '}'":
            return ProblemText(
                "expected ',' or '}' in a mapping",
                "close the mapping that '{' opened, or " + unquoted,
                note: "the mapping starts here")
        case "did not find expected node content":
            return ProblemText("expected a value", unquote)
        case "block sequence entries are not allowed in this context":
            return ProblemText(
                "a list item, '- …', cannot start here",
                "start the list on a line of its own, or put the text in quotes")
        case "mapping keys are not allowed in this context":
            return ProblemText(
                "a key, '? …', cannot start here", "put the text in quotes if '?' belongs to it")
        case "did not find expected <document start>":
            return ProblemText(
                "the document has ended before this",
                "check the indentation of this line and of the first")
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            return tab
        case "found character that cannot start any token":
            guard let scalar = problem.scalar(at: problem.place), scalar != "\t" else {
                return tab
            }
            return ProblemText("'\(scalar)' cannot start a value", "put the text in quotes")
        default: return nil
        }
    }

    private static let tab = ProblemText("tabs cannot indent", "use spaces")

    /// Quoted text, block text, anchors and aliases.
    private static func scalar(_ problem: ParserProblem) -> ProblemText? {
        switch problem.problem {
        case "found unexpected end of stream":
            return ProblemText("the quoted text is never closed", "close the quotes", atStart: true)
        case "found unexpected document indicator":
            return ProblemText(
                "the quoted text is not closed before the document ends", "close the quotes",
                note: "the quoted text starts here")
        case "found unknown escape character":
            let next = problem.scalar(at: problem.place + 1).map { String($0) } ?? ""
            return ProblemText(
                "unknown escape '\\\(next)' in double quotes",
                "single quotes keep backslashes as they are; in double quotes write '\\\\'")
        case "did not find expected hexdecimal number":
            return ProblemText(
                "expected hexadecimal digits", "write \\x and 2 digits, \\u and 4, or \\U and 8")
        case "found invalid Unicode character escape code":
            return ProblemText(
                "this is no Unicode character", "write a character above U+FFFF as \\U and 8 digits"
            )
        case "did not find expected alphabetic or numeric character":
            return problem.context == "while scanning an anchor"
                ? ProblemText("'&' must be followed by a name", unquote, atStart: true)
                : ProblemText(
                    "'*' must be followed by the name of an anchor",
                    "put a pattern in quotes, such as '*.txt'", atStart: true)
        case "found unexpected ':'":
            return ProblemText("':' cannot stand in text here", "put the text in quotes")
        case "found an indentation indicator equal to 0":
            return ProblemText("the indentation after '|' or '>' counts from 1")
        case "did not find expected comment or line break":
            return problem.context == "while scanning a block scalar"
                ? ProblemText(
                    "only a comment may follow '|' or '>' on its line",
                    "start the text on the next line, or put it in quotes")
                : ProblemText("only a comment may follow a directive on its line")
        default: return nil
        }
    }

    /// The encoding, tags and directives, which no declaration needs.
    private static func rare(_ problem: ParserProblem) -> ProblemText? {
        switch problem.problem {
        case "control characters are not allowed":
            let value = problem.scalar(at: problem.place)?.value ?? 0
            let message = "control character U+\(hexadecimal(value, digits: 4)) is not allowed"
            return ProblemText(message, "remove it, or write it as an escape in double quotes")
        case "input is too long": return ProblemText("the file is too long")
        case "found undefined tag handle":
            return ProblemText("the tag's prefix is not declared", unquote)
        case "found incompatible YAML document":
            return ProblemText(
                "the file asks for another version of YAML", "YAML 1.1 and 1.2 can be read")
        case "found duplicate %YAML directive":
            return ProblemText("a second %YAML directive")
        case "found duplicate %TAG directive":
            return ProblemText("a second %TAG directive for the same prefix")
        default: break
        }
        switch problem.context {
        case "while scanning a tag", "while parsing a tag":
            return ProblemText("the tag, '!…', is not well formed", unquote, atStart: true)
        case "while scanning a directive", "while scanning a %YAML directive",
            "while scanning a tag directive", "while scanning a %TAG directive",
            "while parsing a tag directive", "while parsing a %TAG directive":
            return ProblemText(
                "the directive, '%…', is not well formed",
                "no declaration needs directives; put text that starts with '%' in quotes",
                atStart: true)
        default: break
        }
        // Running out of memory is the only error without words.
        return problem.problem.isEmpty
            ? ProblemText("there is not enough memory to read the file") : nil
    }
}
