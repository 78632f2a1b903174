internal import Quern
internal import QuernPatterns

/// One rule of `tag: regex`.
struct RegexRule: ParameterRecord {
    @Parameter(
        "A regular expression (PCRE2); %{name} stands for a definition. Named groups become attributes."
    ) var pattern: PatternText
    @Parameter("The label of its annotations.") var label = ""
    @Parameter(
        "The id of its annotations; $1 and ${name} are groups of the pattern (in a pipeline file $${name}, because ${name} is a variable there)."
    ) var id =
        GroupText()
    @Parameter(
        "The group that is annotated, by number or name; without it, everything that matches.")
    var span: Placed<String>? = nil
    @Parameter(
        "More groups that are annotated, by number or name, each with its label; a named one is then no attribute."
    ) var spans: ParameterMap<String> = [:]
    @Parameter("Attributes of its annotations; $1 and ${name} are groups of the pattern.")
    var attributes: ParameterMap<GroupText> = [:]
    @Parameter("Whether case is ignored.") var ignoreCase = false
    @Parameter("Whether a match must begin and end where a word does.") var wholeWords = false

    init() {}
}

/// A file of rules: `define` and `rules`, with `name` and `description` for people.
struct RegexRuleFile: ParameterRecord {
    @Parameter("What it is called.") var name: String? = nil
    @Parameter("What it is for.") var description: String? = nil
    @Parameter("Parts of expressions by name, for %{name}.") var define: ParameterMap<PatternText> =
        [:]
    @Parameter("The rules.") var rules: [RegexRule]

    init() {}
}

/// A rule, ready to match.
struct CompiledRegexRule: Sendable {
    let pattern: Pattern
    let label: String
    let id: GroupText
    /// The group that is annotated.
    let span: Int
    let spans: [(group: Int, label: String)]
    /// Named groups, in order of their numbers.
    let named: [(name: String, group: Int)]
    let attributes: [(name: String, text: GroupText)]

    /// - Parameter owner: the rule as messages call it, such as `rule 2 of 'tag: regex'`.
    init(
        _ rule: RegexRule, _ definitions: PatternDefinitions, called owner: String
    ) throws(Diagnostics) {
        let source = try definitions.expanded(rule.pattern)
        let plain: Pattern
        do throws(Pattern.SyntaxError) {
            plain = try Pattern(source, ignoresCase: rule.ignoreCase)
        } catch {
            throw Diagnostics(PatternText.syntaxError(source, error, at: rule.pattern.location))
        }
        if rule.wholeWords {
            do throws(Pattern.SyntaxError) {
                pattern = try Pattern("(?<!\\w)(?:\(source))(?!\\w)", ignoresCase: rule.ignoreCase)
            } catch {
                throw Diagnostics(PatternText.syntaxError(source, error, at: rule.pattern.location))
            }
        } else {
            pattern = plain
        }
        var problems: [Diagnostic] = []
        func report(_ problem: String, at place: SourceLocation?, hints: [String] = []) {
            problems.append(
                .error("\(owner) \(problem)", at: place ?? rule.pattern.location, hints: hints))
        }
        let names = plain.groupNames.keys.sorted()
        func group(_ name: String, at place: SourceLocation?) -> Int {
            if let number = Int(name) {
                if (0...plain.groupCount).contains(number) { return number }
                report(
                    "annotates group \(number), but the pattern has \(plain.groupCount)", at: place)
            } else if let number = plain.groupNames[name] {
                return number
            } else {
                report(
                    "annotates the group '\(name)', which the pattern does not have", at: place,
                    hints: names.isEmpty
                        ? ["a group gets a name by (?<\(name)>…)"]
                        : [Suggestion.hint(for: name, among: names, called: "groups")])
            }
            return 0
        }
        label = rule.label
        id = rule.id
        span = rule.span.map { group($0.value, at: $0.location) } ?? 0
        spans = rule.spans.entries.map { (group($0.key, at: nil), $0.value) }
        let shown = spans.map(\.group)
        named = plain.groupNames.filter { !shown.contains($0.value) }
            .sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { ($0.key, $0.value) }
        attributes = rule.attributes.entries.map { ($0.key, $0.value) }
        for text in [rule.id] + rule.attributes.entries.map(\.value) {
            for problem in text.unknownGroups(in: plain) { report(problem, at: text.location) }
        }
        if !problems.isEmpty { throw Diagnostics(problems) }
    }

    /// The annotations of one match; empty groups give none.
    func annotations(
        of matcher: Pattern.Matcher, in bytes: UnsafeBufferPointer<UInt8>, offset: Int
    ) -> [Annotation] {
        var found: [Annotation] = []
        if let range = matcher.range(span), !range.isEmpty {
            var values = Metadata()
            for (name, _) in named {
                // Several groups may share a name; the one that took part counts.
                guard let part = matcher.range(name) else { continue }
                values[name] = .string(String(decoding: bytes[part], as: UTF8.self))
            }
            for (name, text) in attributes {
                values[name] = .string(text.text(matcher, in: bytes))
            }
            found.append(
                Annotation(
                    (range.lowerBound + offset)..<(range.upperBound + offset), label: label,
                    id: id.text(matcher, in: bytes), attributes: values))
        }
        for (group, label) in spans {
            guard let range = matcher.range(group), !range.isEmpty else { continue }
            found.append(
                Annotation(
                    (range.lowerBound + offset)..<(range.upperBound + offset), label: label))
        }
        return found
    }
}
