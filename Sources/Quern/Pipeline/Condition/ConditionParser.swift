/// Reads a condition; see ``Condition`` for the grammar.
struct ConditionParser {
    struct Problem: Error {
        let message: String
        /// UTF-8 offsets in the condition.
        let place: Range<Int>
        let hints: [String]

        init(_ message: String, _ place: Range<Int>, hints: [String] = []) {
            self.message = message
            self.place = place
            self.hints = hints
        }
    }

    /// In bytes; so that reading and asking take bounded time and stack.
    private static let lengthLimit = 4096
    private static let depthLimit = 100

    private var scanner: ConditionScanner
    private var token = ConditionToken(kind: .end, text: "", place: 0..<0)
    private var depth = 0
    /// Whether names are those of an annotation.
    private var isInLayer = false
    /// What makes no sense although it can be read.
    var problems: [Problem] = []
    /// What is probably a slip.
    private(set) var doubts: [Problem] = []
    private(set) var layers: [(name: String, place: Range<Int>)] = []
    private(set) var fields: [(name: String, place: Range<Int>)] = []
    private(set) var scores: [(name: ScoreReference, place: Range<Int>)] = []

    init(_ text: String) { scanner = ConditionScanner(text) }

    mutating func parse() throws(Problem) -> ConditionExpression {
        if scanner.bytes.count > Self.lengthLimit {
            throw Problem("a condition has at most \(Self.lengthLimit) bytes", 0..<1)
        }
        try advance()
        let expression = try disjunction()
        guard token.kind == .end else { throw unexpected("'and', 'or' or the end") }
        return expression
    }

    private mutating func advance() throws(Problem) { token = try scanner.next() }

    private mutating func skip(_ symbol: String) throws(Problem) {
        guard token.isSymbol(symbol) else { throw unexpected("'\(symbol)'") }
        try advance()
    }

    private func unexpected(_ wanted: String) -> Problem {
        let found = token.kind == .end ? "the condition ends" : "there is '\(token.text)'"
        return Problem("expected \(wanted), but \(found)", token.place)
    }

    // MARK: Joining

    private mutating func disjunction() throws(Problem) -> ConditionExpression {
        var parts: [ConditionExpression] = []
        func add(_ part: ConditionExpression) {
            if case .either(let inner) = part { parts += inner } else { parts.append(part) }
        }
        add(try conjunction())
        while token.isWord("or") {
            try advance()
            add(try conjunction())
        }
        return parts.count == 1 ? parts[0] : .either(parts)
    }

    private mutating func conjunction() throws(Problem) -> ConditionExpression {
        var parts: [ConditionExpression] = []
        func add(_ part: ConditionExpression) {
            if case .all(let inner) = part { parts += inner } else { parts.append(part) }
        }
        add(try negation())
        while token.isWord("and") {
            try advance()
            add(try negation())
        }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func negation() throws(Problem) -> ConditionExpression {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.depthLimit {
            throw Problem(
                "brackets nest too deep", token.place.lowerBound..<(token.place.lowerBound + 1))
        }
        if token.isWord("not") {
            try advance()
            return .not(try negation())
        }
        if token.isSymbol("(") {
            try advance()
            let inner = try disjunction()
            try skip(")")
            return inner
        }
        return try test()
    }

    // MARK: Tests

    private mutating func test() throws(Problem) -> ConditionExpression {
        let start = token
        if let call = try self.call() {
            guard case .operand(let operand) = call else {
                guard case .test(let test) = call else { throw unexpected("a test") }
                return test
            }
            return try relation(of: operand, start, isCall: true)
        }
        guard token.kind == .word, !["and", "or"].contains(token.text),
            token.text.utf8.first.map({ !($0 >= 0x30 && $0 <= 0x39) }) == true
        else {
            throw unexpected(
                isInLayer ? "the name of an attribute" : "the name of a metadata field")
        }
        let operand = name(token)
        try advance()
        return try relation(of: operand, start, isCall: false)
    }

    private mutating func relation(
        of operand: ConditionExpression.Operand, _ start: ConditionToken, isCall: Bool
    ) throws(Problem) -> ConditionExpression {
        let type = ConditionType(of: operand, isInLayer: isInLayer)
        if token.kind == .symbol,
            let comparison = ConditionExpression.Comparison(rawValue: token.text)
        {
            try advance()
            let (value, place) = try literal("\(operand.text) \(comparison.rawValue)")
            return .comparison(
                operand, comparison, check(value, place, type, operand, comparison))
        }
        if token.isSymbol("=") {
            throw Problem("'=' compares nothing; write '=='", token.place)
        }
        guard token.kind == .word else { return try truth(operand, type, start) }
        switch token.text {
        case "in":
            try advance()
            try skip("[")
            var values: [ConditionExpression.Literal] = []
            repeat {
                if !values.isEmpty { try skip(",") }
                let (value, place) = try literal("\(operand.text) in [")
                values.append(check(value, place, type, operand, .equal))
            } while token.isSymbol(",")
            try skip("]")
            return .membership(operand, values)
        case "is":
            try advance()
            let isMissing = !token.isWord("not")
            if !isMissing { try advance() }
            guard token.isWord("missing") else {
                throw unexpected(isMissing ? "'missing' or 'not missing'" : "'missing'")
            }
            try advance()
            return .missing(operand, isMissing)
        case "contains", "starts", "ends":
            let word = token
            try advance()
            var matching = ConditionExpression.Matching.contains
            if word.text != "contains" {
                guard token.isWord("with") else { throw unexpected("'with' after '\(word.text)'") }
                try advance()
                matching = word.text == "starts" ? .starts : .ends
            }
            let (value, place) = try literal("\(operand.text) \(matching.rawValue)")
            if type == .number || type == .date {
                problems.append(
                    Problem(
                        "'\(operand.text)' is \(type.rawValue), in which nothing can be looked for",
                        start.place, hints: ["compare it: ==, !=, <, <=, >, >="]))
            } else if case .text = value {
            } else if type != .unknown || matching != .contains {
                problems.append(
                    Problem("'\(matching.rawValue)' looks for text: put it in quotes", place))
            }
            return .match(operand, matching, value.folded(like: operand))
        case "matches":
            throw Problem(
                "conditions have no regular expressions", token.place,
                hints: ["use 'contains', 'starts with' or 'ends with'"])
        default: return try truth(operand, type, start)
        }
    }

    private mutating func truth(
        _ operand: ConditionExpression.Operand, _ type: ConditionType, _ start: ConditionToken
    ) throws(Problem) -> ConditionExpression {
        switch operand {
        case .field, .metadata: return .truth(operand)
        default:
            if token.kind == .end || token.isWord("and") || token.isWord("or")
                || token.isSymbol(")")
            {
                problems.append(
                    Problem(
                        "'\(operand.text)' is \(type.rawValue) and neither true nor false",
                        start.place, hints: ["compare it: \(operand.text) \(type.example)"]))
                return .truth(operand)
            }
            throw unexpected("a comparison such as '\(type.example)'")
        }
    }

    private mutating func literal(
        _ before: String
    ) throws(Problem) -> (ConditionExpression.Literal, Range<Int>) {
        let token = token
        let value: ConditionExpression.Literal
        switch token.kind {
        case .quoted: value = .text(token.text)
        case .word:
            guard let word = ConditionExpression.Literal(word: token.text) else {
                if ConditionExpression.Literal.isLikeDate(token.text) {
                    throw Problem(
                        "there is no date '\(token.text)'", token.place,
                        hints: ["write a date without quotes: 2024, 2024-09 or 2024-09-04"])
                }
                throw Problem(
                    "text must be in quotes: \(before) \"\(token.text)\"", token.place)
            }
            value = word
        default: throw unexpected("a value")
        }
        try advance()
        return (value, token.place)
    }

    private mutating func check(
        _ value: ConditionExpression.Literal, _ place: Range<Int>, _ type: ConditionType,
        _ operand: ConditionExpression.Operand, _ comparison: ConditionExpression.Comparison
    ) -> ConditionExpression.Literal {
        let (converted, problem) = type.accept(value, operand, comparison)
        if let problem { problems.append(Problem(problem.message, place, hints: problem.hints)) }
        return converted.folded(like: operand)
    }

    // MARK: Names

    private mutating func name(_ token: ConditionToken) -> ConditionExpression.Operand {
        let name = token.text
        if name == "text" { return .text }
        if isInLayer {
            if Suggestion.distance(Array(name.utf8), Array("label".utf8)) == 1 {
                doubts.append(
                    Problem(
                        "every annotation has a 'label'; few have an attribute '\(name)'",
                        token.place,
                        hints: ["did you mean 'label'?"]))
            }
            return .field(name)
        }
        if ["id", "resource", "true", "false"].contains(name) || name.hasPrefix("`") {
            doubts.append(
                Problem(
                    "'\(name)' is taken for a field of the metadata, which documents hardly have",
                    token.place,
                    hints: [
                        "conditions look at metadata, counts, scores and layers: language == \"en\" and words > 100"
                    ]))
        }
        for (prefix, make) in [("text.", true), ("metadata.", false)] where name.hasPrefix(prefix) {
            let rest = String(name.dropFirst(prefix.count))
            if !make, rest.isEmpty { return .field(name) }
            if !make {
                fields.append((rest, token.place))
                return .metadata(rest)
            }
            if let count = TextCount(rawValue: rest) { return .textCount(count) }
            problems.append(
                Problem(
                    "nothing called '\(rest)' can be counted in a text", token.place,
                    hints: [
                        Suggestion.hint(
                            for: rest, among: TextCount.allCases.map(\.rawValue), called: "counts")
                    ]))
        }
        if let near = ConditionType.nearlyKnown(name) {
            doubts.append(
                Problem(
                    "'\(name)' is no name that stages agree on", token.place,
                    hints: [
                        "did you mean '\(near)'? if the field is called so, write metadata.\(name)"
                    ]))
        }
        if TextCount(rawValue: name) == nil { fields.append((name, token.place)) }
        return .field(name)
    }

    private enum Call {
        case operand(ConditionExpression.Operand)
        case test(ConditionExpression)
    }

    private static let functions = ["any", "count", "has", "lower", "score"]

    /// A word with a bracket right behind it; nil when there is none.
    private mutating func call() throws(Problem) -> Call? {
        guard token.kind == .word, token.place.upperBound < scanner.bytes.count,
            scanner.bytes[token.place.upperBound] == UInt8(ascii: "(")
        else { return nil }
        let function = token
        guard Self.functions.contains(function.text) else {
            throw Problem(
                "there is no function '\(function.text)'", function.place,
                hints: [
                    Suggestion.hint(for: function.text, among: Self.functions, called: "functions")
                ])
        }
        depth += 1
        defer { depth -= 1 }
        if isInLayer, function.text != "has", function.text != "lower" {
            throw Problem(
                "'\(function.text)' looks at a document, and this is a condition on annotations",
                function.place)
        }
        try advance()
        try skip("(")
        let call: Call
        switch function.text {
        case "any", "count":
            let (layer, condition) = try layerArguments()
            call =
                function.text == "any"
                ? .test(.any(layer, condition)) : .operand(.count(layer, condition))
        case "score": call = .operand(.score(try scoreArguments()))
        case "has": call = .test(.missing(try operandArgument(), false))
        default: call = .operand(.lower(try operandArgument()))
        }
        try skip(")")
        return call
    }

    private mutating func layerArguments() throws(Problem) -> (String, ConditionExpression?) {
        guard token.kind == .word else { throw unexpected("the name of a layer") }
        let layer = token
        layers.append((layer.text, layer.place))
        try advance()
        guard token.isSymbol(",") else { return (layer.text, nil) }
        try advance()
        isInLayer = true
        defer { isInLayer = false }
        return (layer.text, try disjunction())
    }

    private mutating func scoreArguments() throws(Problem) -> ScoreReference {
        guard token.kind == .quoted else {
            throw unexpected("the name of a score in quotes, such as \"length.words\"")
        }
        var reference = ScoreReference(name: token.text)
        scores.append((reference, token.place))
        try advance()
        // The position of the stage, as the canonical form has it.
        if token.isSymbol(",") {
            try advance()
            guard let position = Int(token.text), position >= 0 else {
                throw unexpected("the position of a stage")
            }
            reference.stage = position
            try advance()
        }
        return reference
    }

    private mutating func operandArgument() throws(Problem) -> ConditionExpression.Operand {
        if depth > Self.depthLimit {
            throw Problem("brackets nest too deep", token.place)
        }
        let place = token.place
        if let call = try self.call() {
            guard case .operand(let operand) = call else {
                throw Problem("expected the name of a field", place)
            }
            return operand
        }
        guard token.kind == .word else { throw unexpected("the name of a field") }
        let operand = name(token)
        try advance()
        return operand
    }
}
