public import Quern
import QuernPatterns
import QuernText

/// Replaces what patterns or fixed texts match, rule by rule.
///
/// Rules work one after the other, each on what the one before left. Patterns are regular expressions
/// of PCRE2 over the whole text: `^` and `$` are the ends of the text, `(?m)` at the beginning makes
/// them the ends of lines, and `\h` is a blank where `\s` is a line break too. A pattern that takes too
/// many steps on a document puts that document into quarantine.
public struct ReplaceCleaner: Cleaner {
    @Parameter("What to replace with what, in order.")
    var rules: [Placed<ReplaceRule>]

    public static let description = StageDescription(
        "replace", "Replaces what patterns or fixed texts match.",
        examples: [
            Example(
                "A fixed text goes", ["rules": [.record(["text": "[ad]", "name": "ad-mark"])]],
                "A [ad]lake[ad].",
                gives: "A lake."),
            Example(
                "Groups of a pattern",
                [
                    "rules": [
                        .record([
                            "pattern": #"(\d+)\.(\d+)\.(?<year>\d{4})"#, "with": "${year}-$2-$1",
                        ])
                    ]
                ],
                "On 17.08.2023 and 01.12.1999.", gives: "On 2023-08-17 and 1999-12-01."),
            Example(
                "Rules follow each other",
                [
                    "rules": [
                        .record(["text": "a", "with": "b"]),
                        .record(["pattern": "b+", "with": "c"]),
                    ]
                ], "abba",
                gives: "c"),
            Example(
                "Case ignored",
                ["rules": [.record(["text": "ÖL.", "with": "Oil", "ignore_case": true])]],
                "öl. Öl? ÖL.",
                gives: "Oil Öl? Oil"),
            Example(
                "A dollar sign", ["rules": [.record(["text": "USD ", "with": "$$"])]], "USD 5",
                gives: "$5"),
            Example(
                "At the beginning of lines",
                ["rules": [.record(["pattern": "(?m)^> ?", "name": "quote-mark"])]],
                "> one\n>two\nthree > 2", gives: "one\ntwo\nthree > 2"),
            Example(
                "A group that does not exist",
                ["rules": [.record(["pattern": "(a)", "with": "$2"])]], "a",
                fails: "there is no group 2"),
        ])

    private struct Compiled: Sendable {
        let rule: Rule
        let search: Search
        let replacement: GroupText
    }

    private enum Search: Sendable {
        case pattern(Pattern)
        case text([UInt8])
    }

    private var compiled: [Compiled] = []

    public init() {}

    public mutating func prepare(in context: PreparationContext) throws {
        var errors: [Diagnostic] = []
        var made: [Compiled] = []
        for (index, placed) in rules.enumerated() {
            func report(_ message: String, at place: SourceLocation?) {
                errors.append(
                    .error(
                        "rule \(index + 1) of 'clean: replace' \(message)",
                        at: place ?? placed.location))
            }
            let rule = placed.value
            let replacement = rule.with
            let name = Rule(
                rule.name ?? "replace-\(index + 1)",
                reason: rule.reason ?? "Replacement of \(rule.pattern?.source ?? rule.text ?? "")")
            var search: Search
            var groups: Pattern?
            switch (rule.pattern, rule.text) {
            case (let pattern?, nil):
                do {
                    let pattern =
                        rule.ignoreCase ? try Pattern(pattern.source, ignoresCase: true) : pattern
                    search = .pattern(pattern)
                    groups = pattern
                } catch {
                    report("has a pattern that cannot be used: \(error)", at: nil)
                    continue
                }
            case (nil, let text?) where text.isEmpty:
                report("looks for an empty text", at: nil)
                continue
            case (nil, let text?):
                search = .text(Array(text.utf8))
                if rule.ignoreCase, let pattern = try? Pattern(Self.quoted(text), ignoresCase: true)
                {
                    search = .pattern(pattern)
                }
            default:
                report("needs either 'pattern' or 'text'", at: nil)
                continue
            }
            for problem in replacement.unknownGroups(in: groups) {
                report(problem, at: replacement.location)
            }
            made.append(Compiled(rule: name, search: search, replacement: replacement))
        }
        if !errors.isEmpty { throw Diagnostics(errors) }
        compiled = made
    }

    /// A pattern that matches a text and nothing else.
    private static func quoted(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar.isASCII,
                !(scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            {
                result += "\\x{\(String(scalar.value, radix: 16))}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    public func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        for rule in compiled {
            var text = document.text
            try text.withUTF8 { bytes in
                switch rule.search {
                case .text(let wanted):
                    guard var found = UTF8Scan.firstRange(of: wanted, in: bytes, from: 0) else {
                        return
                    }
                    try document.edit(as: rule.rule) { edits in
                        while true {
                            edits.replace(found, with: rule.replacement.fixedText)
                            guard
                                let next = UTF8Scan.firstRange(
                                    of: wanted, in: bytes, from: found.upperBound)
                            else { return }
                            found = next
                        }
                    }
                case .pattern(let pattern):
                    // Nothing is set up for the many texts in which nothing matches.
                    let matcher = pattern.matcher()
                    guard try matcher.match(bytes) else { return }
                    try document.edit(as: rule.rule) { edits in
                        try pattern.forEachMatch(in: bytes) { matcher in
                            guard let range = matcher.range(0) else { return false }
                            let new = rule.replacement.text(matcher, in: bytes)
                            if !new.utf8.elementsEqual(bytes[range]) {
                                edits.replace(range, with: new)
                            }
                            return true
                        }
                    }
                }
            }
        }
        return .keep
    }
}
