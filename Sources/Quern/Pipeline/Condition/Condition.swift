/// A condition on a document, as `when:` and stages that choose documents have it:
/// `language == "en" and words > 100 and date >= 2024-01-01`.
///
/// ```
/// condition   = conjunction { "or" conjunction }
/// conjunction = negation { "and" negation }
/// negation    = "not" negation | "(" condition ")" | test
/// test        = operand [ ("==" | "!=" | "<" | "<=" | ">" | ">=") value | "in" "[" value { "," value } "]"
///             | "contains" value | ("starts" | "ends") "with" text | "is" ["not"] "missing" ]
///             | "any" "(" layer [ "," condition ] ")" | "has" "(" operand ")"
/// operand     = field | "count" "(" layer [ "," condition ] ")" | "score" "(" text ")" | "lower" "(" operand ")"
/// ```
/// A field is one of the metadata; fields of records are reached with a dot: `dateline.place`. Where a document has
/// no field `words`, `characters`, `bytes`, `lines` or `paragraphs`, the name means the count in its text;
/// `text.words` always does, `metadata.words` never. `text` is the text. In a condition on annotations, names are
/// `label`, `id`, `text` and the annotation's attributes. `score("length.words")` is the number by which an earlier stage
/// decided.
///
/// A field alone is true when the document has it and it is not `false`. Values are numbers, dates, `true`, `false`,
/// or text in quotes. Numbers compare as numbers, also those that are texts of decimal digits; everything else as text, byte by byte. Of a
/// date (`2024`, `2024-09`, `2024-09-04`) as much is compared as both sides say: `date == 2024-09` means the month, and a document of
/// which only the year 2024 is known is equal to `2024-09-04`, so that `>=` and `<=` hold for it and `<`, `>` and `!=` do not. Documents may
/// write dates as `2024/9/4`, `20240904`, in seconds or milliseconds since 1970, as `Wed, 4 Sep 2024 08:00:00 +0200` or as
/// Twitter does (see ``CalendarDate/iso8601(of:)``); of what only begins with a year or a month, that counts, and what begins otherwise, or
/// cannot be (`2024-13-45`), is to a date as if it were missing. A list is
/// like its members: equal when one is, and `authors.name` leads to the names of all records in the list `authors`. What
/// `lower(field)` is compared to is put in lower case, too. A test of something missing is false, except `!=` and `is missing`.
public struct Condition: Sendable {
    let expression: ConditionExpression
    /// The layers that it looks at.
    public let layers: [String]
    /// Where each of them stands in the file.
    let layerPlaces: [SourceLocation]
    /// The fields of the metadata that it looks at, with their places.
    private let fields: [(name: String, place: SourceLocation)]
    /// The scores that it looks at, in the order of their places, with these.
    private(set) var scores: [(reference: ScoreReference, place: SourceLocation)]

    /// The same condition whatever its spacing and quoting.
    public var text: String { expression.text }

    /// The condition for people: without the positions of stages, which nobody has written.
    public var written: String { expression.written }

    /// Raised when conditions come to mean something else, so that results of what they meant before are not used.
    static let version = 4

    /// Reads a condition.
    ///
    /// - Throws: ``Diagnostics`` with every mistake, each at its place.
    public init(_ node: Node, as name: ParameterName) throws(Diagnostics) {
        var report: [Diagnostic] = []
        let condition = Self.read(node, as: name, into: &report)
        let errors = report.filter { $0.severity == .error }
        guard let condition, errors.isEmpty else { throw Diagnostics(errors) }
        self = condition
    }

    private init(_ parsed: ConditionParser, _ expression: ConditionExpression, in node: Node) {
        self.expression = expression
        layers = parsed.layers.map(\.name)
        layerPlaces = parsed.layers.map { node.place(of: $0.place) }
        fields = parsed.fields.map { ($0.name, node.place(of: $0.place)) }
        scores = parsed.scores.map { ($0.name, node.place(of: $0.place)) }
    }

    /// The condition of a node; nil when it cannot be read, or what it says makes no sense.
    static func read(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> Condition? {
        guard let text = node.text, !text.isEmpty else {
            report.append(name.mismatch("a condition", node))
            return nil
        }
        var parser = ConditionParser(text)
        var expression: ConditionExpression?
        do throws(ConditionParser.Problem) {
            expression = try parser.parse()
        } catch {
            parser.problems.append(error)
        }
        for problem in parser.problems {
            var hints = problem.hints
            if hints.isEmpty {
                hints = ["a condition looks like: language == \"en\" and date >= 2024-01-01"]
            }
            report.append(
                .error(
                    "\(name): \(problem.message)", at: node.place(of: problem.place), hints: hints))
        }
        for doubt in parser.doubts {
            report.append(
                .warning(
                    "\(name): \(doubt.message)", at: node.place(of: doubt.place), hints: doubt.hints
                ))
        }
        guard let expression, parser.problems.isEmpty else { return nil }
        return Condition(parser, expression, in: node)
    }

    /// Whether it holds for a document as it is now.
    public func holds(for document: Document) -> Bool {
        var subject = ConditionSubject(document)
        return expression.holds(for: &subject)
    }

    /// Whether it holds for a document of which only the metadata are known.
    package func holds(for metadata: Metadata) -> Bool {
        var subject = ConditionSubject(metadata: metadata)
        return expression.holds(for: &subject)
    }

    /// Whether it holds for a document, and what decided.
    ///
    /// - Parameter wanted: the answer that is to be explained; the other one is not worth its words.
    public func judge(_ document: Document, explaining wanted: Bool) -> Judgement {
        var subject = ConditionSubject(document)
        let holds = expression.holds(for: &subject)
        guard holds == wanted else {
            return Judgement(holds: holds, part: "", values: "", counts: subject.counts)
        }
        let part = expression.decisivePart(holds: holds, &subject)
        return Judgement(
            holds: holds, part: part.written, values: part.values(in: &subject),
            counts: subject.counts
        )
    }

    /// What a condition says of a document.
    public struct Judgement: Sendable {
        public let holds: Bool
        /// Of parts joined by `and`, the first that does not hold; of parts joined by `or`, the first that does;
        /// else the whole condition.
        public let part: String
        /// What that part looked at: `words is 57`.
        public let values: String
        /// The counts that were made.
        public let counts: [(name: String, value: Int)]
    }
}

extension Condition: ParameterValue {
    public static var parameterType: ParameterType { .condition }

    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> Condition? {
        read(node, as: name, into: &report)
    }

    public var canonical: Metadata.Value? { .string(text) }
}

// MARK: Scores

/// The name of a score, and once the stages are known the position of the one that gives it.
struct ScoreReference: Sendable, Hashable {
    var name: String
    /// The position of the stage in the plan.
    var stage: Int?
}

/// A stage before the one at hand, as far as its scores go.
package struct ScoringStage: Sendable {
    let position: Int
    let label: String
    let name: String
    let scores: [DeclaredScore]

    /// A score that the stage declares.
    package struct DeclaredScore: Sendable {
        let name: String
        let stage: any Stage

        /// See ``Stage/parametersMissing(forScore:)``; found only when it is asked for, because it takes time.
        var missing: [String] { stage.parametersMissing(forScore: name) }
    }

    package init(position: Int, label: String, name: String, scores: [DeclaredScore]) {
        self.position = position
        self.label = label
        self.name = name
        self.scores = scores
    }
}

extension Condition {
    /// Finds the stages whose scores the condition means; to be called while a stage prepares.
    ///
    /// - Throws: ``Diagnostics`` for scores that no stage before gives, or several.
    public func resolved(in context: PreparationContext) throws(Diagnostics) -> Condition {
        context.report.add(doubts(about: context.fieldsSetLater, owner: context.owner))
        guard let stages = context.stagesBefore else { return self }
        return try resolved(among: stages, owner: context.owner)
    }

    /// What is strange about the order of stages, though documents may have such a field from their source.
    ///
    /// - Parameter fieldsSetLater: the fields that no stage before says it sets, with the first one behind that does.
    func doubts(about fieldsSetLater: [String: String], owner: String) -> [Diagnostic] {
        fields.compactMap { field, place in
            fieldsSetLater[field].map {
                .warning(
                    "'\(owner)' looks at '\(field)', which '\($0)' sets further down", at: place,
                    hints: ["move '\($0)' up, unless documents bring the field along"])
            }
        }
    }

    func resolved(
        among stages: [ScoringStage], owner: String
    ) throws(Diagnostics) -> Condition {
        if scores.isEmpty { return self }
        var errors: [Diagnostic] = []
        var found: [String: Int] = [:]
        for (reference, place) in scores {
            switch Self.find(reference.name, among: stages) {
            case .success(let position): found[reference.name] = position
            case .failure(let problem):
                errors.append(
                    .error("'\(owner)': \(problem.message)", at: place, hints: problem.hints))
            }
        }
        if !errors.isEmpty { throw Diagnostics(errors) }
        return Condition(
            expression: expression.resolved(found), layers: layers, layerPlaces: layerPlaces,
            fields: fields, scores: scores)
    }

    private init(
        expression: ConditionExpression, layers: [String], layerPlaces: [SourceLocation],
        fields: [(name: String, place: SourceLocation)],
        scores: [(reference: ScoreReference, place: SourceLocation)]
    ) {
        self.fields = fields
        self.expression = expression
        self.layers = layers
        self.layerPlaces = layerPlaces
        self.scores = scores
    }

    private struct Unresolved: Error {
        let message: String
        let hints: [String]
    }

    /// `words`, or a stage's label or name before it: `length.words`.
    private static func find(
        _ name: String, among stages: [ScoringStage]
    ) -> Result<Int, Unresolved> {
        let known = stages.flatMap { stage in
            // The name of a stage is shorter than its label, where there is one stage of that name.
            let isAlone = stages.filter { $0.name == stage.name }.count == 1
            return stage.scores.map { score in
                (
                    full: "\(stage.label).\(score.name)",
                    short: "\(isAlone ? stage.name : stage.label).\(score.name)", stage: stage,
                    score: score
                )
            }
        }
        let named = known.filter { one in
            name == one.score.name || name == one.full
                || name == "\(one.stage.name).\(one.score.name)"
        }
        let meant = named.filter { $0.score.missing.isEmpty }
        if meant.isEmpty, !named.isEmpty {
            return .failure(
                Unresolved(
                    message: "no stage before gives the score '\(name)' with its parameters",
                    hints: named.map { one in
                        let missing = one.score.missing.map { "'\($0)'" }
                        return
                            "'\(one.stage.label)' gives it when it has \(missing.joined(separator: " or "))"
                    }))
        }
        if meant.count == 1 { return .success(meant[0].stage.position) }
        if meant.count > 1 {
            let choices = meant.map { "score(\"\($0.full)\")" }.joined(separator: " or ")
            return .failure(
                Unresolved(
                    message: "\(meant.count) stages before give the score '\(name)'",
                    hints: ["say which: \(choices)"]))
        }
        return .failure(
            Unresolved(
                message: "no stage before gives the score '\(name)'",
                hints: [
                    Suggestion.hint(for: name, among: known.map(\.short), called: "scores")
                ]))
    }
}
