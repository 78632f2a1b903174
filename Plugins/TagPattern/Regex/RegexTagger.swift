public import Quern
internal import QuernPatterns

/// Annotates what regular expressions match.
///
/// Expressions are PCRE2's, over the whole text: `^` and `$` are its ends, `(?m)` at the beginning makes
/// them the ends of lines; `\w`, `\d` and `\b` know all of Unicode. Every rule is tried on its own and from left to right;
/// its matches do not overlap each other, those of different rules may. Matches of nothing are left out. An expression
/// that takes too many steps on a document puts that document into quarantine.
public struct RegexTagger: Tagger {
    @Parameter("Rules, in order.") var rules: [RegexRule] = []
    @Parameter("Files of rules: YAML with 'rules' and, for %{name}, 'define'.")
    var files: [ResourcePath] = []
    @Parameter("Parts of expressions by name: %{name} in a pattern of 'rules' stands for one.")
    var define: ParameterMap<PatternText> = [:]
    @Parameter("The layer to write.") var layer = "regex"
    @Parameter("Of overlapping matches of different rules, all, or the leftmost and longest.")
    var overlap = MatchOverlap.all
    @Parameter(
        "A layer within whose annotations to look, each on its own; without it, the whole text.")
    var within: String? = nil
    @Parameter("A metadata field for the number of matches of each label; without it, none is set.")
    var counts: String? = nil

    public static let description = StageDescription(
        "regex", "Annotates what regular expressions match.", writes: ["regex"],
        examples: [
            Example(
                "Named groups are attributes, and make an id",
                [
                    "rules": [
                        .record([
                            "pattern": #"(?<kind>Bill|Act) No\. ?(?<number>\d+)"#, "label": "law",
                            "id": "${kind}-${number}",
                        ])
                    ]
                ],
                "Bill No. 12 amends Act No.7.",
                annotates: ["regex": ["Bill No. 12=law#Bill-12", "Act No.7=law#Act-7"]]),
            Example(
                "One group as the span, others beside it",
                [
                    "rules": [
                        .record([
                            "pattern": #"(?i)minister (?<name>\p{Lu}\p{L}+) of (\p{Lu}\p{L}+)"#,
                            "label": "minister", "span": "name", "spans": .record(["2": "place"]),
                        ])
                    ]
                ],
                "Minister Orla of Ostrow spoke.",
                annotates: ["regex": ["Orla=minister", "Ostrow=place"]]),
            Example(
                "Definitions, whole words, case",
                [
                    "define": .record(["unit": "tonnes?|t"]),
                    "rules": [
                        .record([
                            "pattern": #"\d+ %{unit}"#, "label": "mass", "ignore_case": true,
                            "whole_words": true,
                        ])
                    ],
                ], "12 Tonnes, 3 t, 4 trucks, 15 tonne",
                annotates: [
                    "regex": ["12 Tonnes=mass", "3 t=mass", "15 tonne=mass"]
                ]),
            Example(
                "A file of rules, and counts", ["files": "dates.yaml", "counts": "dates"],
                "On 2024-05-01 and 2024-05-02.",
                resources: [
                    "dates.yaml": """
                    define: {year: '\\d{4}'}
                    rules:
                      - {pattern: '%{year}-\\d\\d-\\d\\d', label: day}
                      - {pattern: '%{year}-W\\d\\d', label: week}
                    """
                ],
                sets: ["dates": .record(["day": 2, "week": 0])],
                annotates: ["regex": ["2024-05-01=day", "2024-05-02=day"]]),
            Example(
                "The longest of overlapping matches",
                [
                    "overlap": "longest",
                    "rules": [
                        .record(["pattern": "mill", "label": "a"]),
                        .record(["pattern": "mill race", "label": "b"]),
                    ],
                ], "The mill race.", annotates: ["regex": ["mill race=b"]]),
            Example(
                "A group that the pattern does not have",
                ["rules": [.record(["pattern": "(?<place>Ostrow)", "id": "${plaec}"])]], "",
                fails: "rule 1 of 'tag: regex' refers to '${plaec}', but there is no group 'plaec'"),
        ])

    private var compiled: [CompiledRegexRule] = []

    public init() {}

    public var layers: LayerContract {
        LayerContract(reads: within.map { [$0] } ?? [], writes: [layer])
    }

    public mutating func prepare(in context: PreparationContext) throws {
        var problems: [Diagnostic] = []
        var made: [CompiledRegexRule] = []
        func compile(_ rules: [RegexRule], _ definitions: PatternDefinitions, _ owner: String) {
            for (index, rule) in rules.enumerated() {
                do throws(Diagnostics) {
                    made.append(
                        try CompiledRegexRule(
                            rule, definitions, called: "rule \(index + 1) of '\(owner)'"))
                } catch {
                    problems += error.all
                }
            }
        }
        compile(rules, PatternDefinitions(define), "tag: regex")
        for path in files {
            let opened = try context.open(path)
            do {
                let file = try context.decode(RegexRuleFile.self, from: opened)
                compile(file.rules, PatternDefinitions(file.define), opened.file.path)
            } catch let diagnostics as Diagnostics {
                problems += diagnostics.all
            }
        }
        if !problems.isEmpty { throw Diagnostics(problems.inFileOrder) }
        if made.isEmpty {
            throw StageError("'tag: regex' needs 'rules' or 'files', and has no rule")
        }
        compiled = made
    }

    public func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        var found: [Annotation] = []
        var text = document.text
        let ranges = SearchedRanges.of(document, within: within)
        try text.withUTF8 { bytes in
            for range in ranges {
                let part = UnsafeBufferPointer(rebasing: bytes[range])
                for rule in compiled {
                    try rule.pattern.forEachMatch(in: part) { matcher in
                        found += rule.annotations(of: matcher, in: part, offset: range.lowerBound)
                        return true
                    }
                }
            }
        }
        if overlap == .longest { found = MatchOverlap.longest(found) }
        tags.annotate(layer, found)
        if let counts {
            let labels = compiled.flatMap { [$0.label] + $0.spans.map(\.label) }
            tags.metadata[counts] = LabelCounts.of(found, known: labels)
        }
    }
}

/// Which of several overlapping matches are wanted.
enum MatchOverlap: String, Sendable, CaseIterable, ParameterValue {
    case all, longest

    /// The leftmost annotations, of those the longest, of those the first given.
    static func longest(_ annotations: [Annotation]) -> [Annotation] {
        let sorted = annotations.enumerated().sorted { a, b in
            let (x, y) = (a.element.range, b.element.range)
            if x.lowerBound != y.lowerBound { return x.lowerBound < y.lowerBound }
            if x.upperBound != y.upperBound { return x.upperBound > y.upperBound }
            return a.offset < b.offset
        }
        var kept: [Annotation] = []
        for (_, annotation) in sorted {
            if let last = kept.last, annotation.range.lowerBound < last.range.upperBound {
                continue
            }
            kept.append(annotation)
        }
        return kept
    }
}
