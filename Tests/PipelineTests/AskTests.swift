import Foundation
import TestSupport
import Testing

/// The commands that ask a corpus, as a user calls them.
@Suite struct AskTests {
    private struct Finished: @unchecked Sendable { let directory: TemporaryDirectory }

    private static let run = Result { () throws -> Finished in
        let directory = try TemporaryDirectory()
        _ = try directory.write(
            "mill.yaml",
            """
            quern: 1
            name: mill
            inputs:
              - path: "*.jsonl"
            stages:
              - parse: jsonl
              - index: corpus
              - export: keyness
                target: title == "a"
                minimum: 1
                to: keys.csv
              - export: frequencies
                to: words.svg
            """)
        _ = try directory.write(
            "a.jsonl",
            """
            {"title": "a", "text": "The mill grinds rye. The mill stands by the river."}
            {"title": "b", "text": "Clean energy from the river turns the wheel of the mill."}
            """)
        let outcome = try QuernProcess.run(["run", "mill.yaml"], in: directory.path)
        try #require(outcome.status == 0, "\(outcome.errors)")
        return Finished(directory: directory)
    }

    private func ask(_ arguments: String...) throws -> QuernProcess.Outcome {
        try QuernProcess.run(arguments, in: Self.run.get().directory.path)
    }

    /// A table that is asked for again is the same; the line says so, or that it is not.
    @Test func citationsAreVerified() throws {
        let answer = try ask("freq", "out/mill", "--limit", "2")
        #expect(answer.status == 0, "\(answer.errors)")
        let line = try #require(answer.output.split(separator: "\n").last.map(String.init))
        #expect(line.hasPrefix("Quern: run mill "))
        #expect(line.contains("; ask freq {\"limit\":2}; no seed; table "))
        let same = try ask("verify", "out/mill", "--citation", line)
        #expect(same.status == 0)
        #expect(same.output.hasPrefix("identical: the table is "))
        let other = try ask(
            "verify", "out/mill", "--citation", line.replacing("\"limit\":2", with: "\"limit\":3"))
        #expect(other.status == 4)
        #expect(other.output.hasPrefix("differs: "))
        let elsewhere = try ask(
            "verify", "out/mill", "--citation", line.replacing("; index ", with: "; index 0000"))
        #expect(elsewhere.status == 5)
        let csv = try ask("freq", "out/mill", "--limit", "2", "--format", "csv")
        #expect(
            csv.output
                == "word,count,per_million,documents\nthe,6,285714.29,2\nmill,3,142857.14,2\n")
        #expect(csv.errors.contains(line))
    }

    @Test func optionsAreThoseOfTheQuestion() throws {
        let lines = try ask(
            "kwic", "out/mill", "the", "mill", "--where", "title == \"a\"", "--context=1", "--sort",
            "right,left",
            "--format", "csv")
        #expect(lines.status == 0, "\(lines.errors)")
        #expect(
            lines.output.split(separator: "\n").dropFirst().map {
                $0.split(separator: ",", omittingEmptySubsequences: false).prefix(3).joined(
                    separator: "|")
            } == ["|The mill|grinds", "rye.|The mill|stands"])
        let several = try ask("dispersion", "out/mill", "mill", "clean energy", "--format", "csv")
        #expect(several.output.split(separator: "\n").count == 3)
        let cases = try ask(
            "freq", "out/mill", "--case-sensitive", "--format", "csv", "--minimum", "4")
        #expect(cases.output == "word,count,per_million,documents\nthe,4,190476.19,2\n")
        let help = try ask("collocates", "--help")
        #expect(help.status == 0)
        #expect(help.output.contains("--window"))
        #expect(help.output.contains("--where"))
        let picture = try ask("freq", "out/mill", "--format", "svg")
        #expect(picture.output.hasPrefix("<?xml"))
    }

    @Test func stagesWriteWhatCommandsAnswer() throws {
        let directory = try Self.run.get().directory
        let command = try ask(
            "keyness", "out/mill", "--target", "title == \"a\"", "--minimum", "1", "--format", "csv"
        )
        #expect(try directory.text("out/mill/keys.csv") == command.output)
        #expect(try directory.text("out/mill/words.svg").contains("<svg "))
    }

    @Test func mistakesAreToldWithTheirPlace() throws {
        let query = try ask("kwic", "out/mill", "the [wrod=\"mill\"]")
        #expect(query.status == 2)
        #expect(
            query.errors == """
                query:1:6: error: the corpus has no attribute 'wrod'
                    1 | the [wrod="mill"]
                      |      ^~~~
                  did you mean 'word'?  attributes: word

                """)
        let number = try ask("collocates", "out/mill", "mill", "--window", "many")
        #expect(number.status == 2)
        #expect(
            number.errors.hasPrefix(
                "--window:1:1: error: 'window' of 'collocates' must be a whole number"))
        let condition = try ask("freq", "out/mill", "--where", "titel == \"a\"")
        #expect(condition.status == 2)
        #expect(condition.errors.contains("did you mean 'title'?"))
        #expect(try ask("kwic", "out/mill").status == 2)
        #expect(try ask("kwic", "out", "mill").errors.contains("'out' holds no corpus index"))
        #expect(try ask("kwic", "a.jsonl", "mill").errors.contains("'a.jsonl' is no corpus index"))
        #expect(
            try ask("kwic", "out/mill", "mill", "--format", "gexf").errors.contains(
                "has no network"))
        #expect(try ask("verify", "out/mill", "--citation", "table 3").status == 2)
    }

    /// Lemmas and stems that `tag: tokens` makes are columns of the index and can be asked for.
    @Test func lemmasAndStemsAreAskedFor() throws {
        let directory = try TemporaryDirectory()
        _ = try directory.write(
            "forms.yaml",
            """
            quern: 1
            name: forms
            inputs:
              - path: notes.jsonl
            stages:
              - parse: jsonl
              - tag: tokens
                lemma: english
                stem: english
              - index: corpus
                words: layer
            """)
        _ = try directory.write(
            "notes.jsonl",
            #"{"text": "The wheels were turning. The mill was lost, and the wheel turns: turn it."}"#
        )
        let run = try QuernProcess.run(["run", "forms.yaml"], in: directory.path)
        #expect(run.status == 0, "\(run.errors)")
        func hits(_ query: String) throws -> [String] {
            let answer = try QuernProcess.run(
                [
                    "kwic", "out/forms", query, "--context", "1", "--sort", "position", "--format",
                    "csv",
                ],
                in: directory.path)
            #expect(answer.status == 0, "\(answer.errors)")
            return answer.output.split(separator: "\n").dropFirst().map {
                String($0.split(separator: ",", omittingEmptySubsequences: false)[1])
            }
        }
        #expect(try hits(#"[lemma="be"]"#) == ["were", "was"])
        #expect(try hits(#"[lemma="lose"]"#) == ["lost"])
        #expect(try hits(#"[stem="lose"]"#) == [])
        #expect(try hits(#"[stem="turn" & word!="turn"]"#) == ["turning", "turns"])
        #expect(
            try hits(#"[lemma="wheel"] [lemma="be"]? [stem="turn"]"#) == [
                "wheels were turning", "wheel turns",
            ])
        let counts = try QuernProcess.run(
            [
                "freq", "out/forms", #"[lemma="turn|wheel|be"]"#, "--attribute", "lemma",
                "--format", "csv",
            ],
            in: directory.path)
        #expect(
            counts.output.split(separator: "\n").dropFirst().map {
                $0.split(separator: ",").prefix(2).joined(separator: " ")
            } == ["turn 3", "be 2", "wheel 2"])
        let all = try QuernProcess.run(
            ["freq", "out/forms", "--attribute", "lemma", "--limit", "0"], in: directory.path)
        #expect(!all.output.contains("\n   "), "a row without a name: \(all.output)")
        #expect(all.output.contains(" without lemma "), "\(all.output)")
    }

    /// Of two indexes, the one that searches titles is asked, whatever the files are called.
    @Test func searchAsksTheIndexWithTitles() throws {
        let directory = try TemporaryDirectory()
        _ = try directory.write(
            "both.yaml",
            """
            quern: 1
            name: both
            inputs:
              - path: "*.jsonl"
            stages:
              - parse: jsonl
              - index: corpus
              - index: fulltext
            """)
        _ = try directory.write(
            "a.jsonl", "{\"title\": \"Zeppelin\", \"text\": \"The mill grinds rye.\"}\n")
        let run = try QuernProcess.run(["run", "both.yaml"], in: directory.path)
        #expect(run.status == 0, "\(run.errors)")
        func found(_ index: String) throws -> Bool {
            let answer = try QuernProcess.run(["search", index, "zeppelin"], in: directory.path)
            return answer.output.hasPrefix("1 document\n")
        }
        #expect(try found("out/both"))
        #expect(try !found("out/both/corpus.quern"))
    }

    @Test func nothingFoundIsNoError() throws {
        let answer = try ask("kwic", "out/mill", "zeppelin")
        #expect(answer.status == 0)
        #expect(answer.output.hasPrefix("Concordance of zeppelin: nothing found\n"))
    }
}
