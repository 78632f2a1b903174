import CleanText
import Quern
import QuernTesting
import QuernYAML
import TestSupport
import Testing

@Suite struct ReplaceCleanerTests {
    private func clean(_ text: String, _ rules: [Metadata]) throws -> Document {
        try StageHarness(ReplaceCleaner.self, [("rules", .list(rules.map { .record($0) }))])
            .clean(.sample(text)).document
    }

    private func message(_ rules: [Metadata]) -> String {
        do {
            _ = try clean("", rules)
            return "no error"
        } catch {
            return "\(error)"
        }
    }

    @Test func replacements() throws {
        #expect(try clean("aXbXc", [["text": "X", "with": "--"]]).text == "a--b--c")
        #expect(try clean("aaaa", [["text": "aa", "with": "b"]]).text == "bb")
        #expect(try clean("x", [["text": "xx", "with": "b"]]).text == "x")
        #expect(
            try clean("Jean Dupont", [["pattern": #"(\w+) (\w+)"#, "with": "$2, $1 ($0)"]]).text
                == "Dupont, Jean (Jean Dupont)")
        #expect(try clean("ab", [["pattern": "(x)?b", "with": "[$1]"]]).text == "a[]")
        #expect(
            try clean("ÉCOLE été", [["pattern": "é", "with": "e", "ignore_case": true]]).text
                == "eCOLE ete")
        #expect(
            try clean("a.b*c A.B*C", [["text": "A.b*", "with": "", "ignore_case": true]]).text
                == "c C")
        #expect(try clean("abc", [["pattern": "x*", "with": "-"]]).text == "-a-b-c-")
        #expect(try clean("é中", [["pattern": "", "with": "|"]]).text == "|é|中|")
        #expect(try clean("", [["pattern": "^$", "with": "empty"]]).text == "empty")
        #expect(try clean("one\ntwo", [["pattern": "^two", "with": ""]]).text == "one\ntwo")
        #expect(try clean("one\ntwo", [["pattern": "(?m)^two", "with": ""]]).text == "one\n")
    }

    @Test func historyNamesTheRule() throws {
        let text = "A [1] and [23]."
        let document = try clean(
            text,
            [["pattern": #" \[\d+\]"#, "name": "footnote-mark", "reason": "Footnotes are gone"]])
        let entries = document.history.entries(from: text, SourceMap(verbatim: text.utf8.count))
        #expect(
            entries.map(\.rule) == [
                Rule("footnote-mark", reason: "Footnotes are gone"),
                Rule("footnote-mark", reason: "Footnotes are gone"),
            ])
        #expect(entries.map(\.before) == [" [1]", " [23]"])
        #expect(document.text == "A and.")
        checkMap(document, of: text, "footnotes")
    }

    @Test func equalReplacementsAreNoEdits() throws {
        let document = try clean("aaa", [["pattern": "a", "with": "a"]])
        #expect(document.history.entries(from: "aaa", SourceMap(verbatim: 3)).isEmpty)
    }

    @Test func mistakesAreToldTogether() {
        let all = message([
            ["pattern": "(a)", "with": "$2"], ["pattern": "(?<x>a)", "with": "${y}"], [:],
            ["text": ""], ["text": "a", "pattern": "b"],
        ])
        #expect(all.contains("rule 1 of 'clean: replace' refers to '$2', but there is no group 2"))
        #expect(
            all.contains("rule 2 of 'clean: replace' refers to '${y}', but there is no group 'y'"))
        #expect(all.contains("rule 3 of 'clean: replace' needs either 'pattern' or 'text'"))
        #expect(all.contains("rule 4 of 'clean: replace' looks for an empty text"))
        #expect(all.contains("rule 5 of 'clean: replace' needs either 'pattern' or 'text'"))
        #expect(
            message([["text": "a", "with": "5 $"]]).contains("has a '$' that refers to nothing"))
        #expect(
            message([["text": "a", "with": "${"]]).contains("has a '$' that refers to nothing"))
        #expect(message([["pattern": "(a", "with": ""]]).contains("is no regular expression"))
        #expect(message([["txt": "a"]]).contains("did you mean 'text'"))
    }

    @Test(.timeLimit(.minutes(1)))
    func patternsThatNeverEndFail() {
        #expect {
            _ = try clean(String(repeating: "a", count: 60) + "!", [["pattern": "(a+)+$"]])
        } throws: {
            "\($0)".contains("the pattern '(a+)+$' needs too many steps on this text")
        }
    }

    @Test func randomRulesKeepTheMap() throws {
        var random = SeededGenerator(seed: 23)
        let rules: [Metadata] = [
            ["pattern": #"\s+"#, "with": " "], ["pattern": "(a)(b)?", "with": "$2$1"],
            ["text": "中", "with": ""],
            ["pattern": "(?=b)", "with": "·"], ["pattern": "[é😀]+", "with": "xx"],
            ["pattern": "x*", "with": "y"],
        ]
        for round in 0..<600 {
            let text = randomText(
                of: ["a", "b", "ab", " \n", "中", "é", "😀", "x"], upTo: 12, &random)
            let chosen = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                rules.randomElement(using: &random)!
            }
            let document = try clean(text, chosen)
            #expect(
                document.originsAscend(within: text.utf8.count),
                "round \(round): \(escaped(text))")
        }
    }
}
