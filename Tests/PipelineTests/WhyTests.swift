import Foundation
import Quern
import TestSupport
import Testing

/// `quern why`: what it finds, and what it tells.
@Suite struct WhyTests {
    private func corpus() throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        try directory.write(
            "in/mill-a.txt", "The rice mill by the river grinds  slowly.\n\nShare this page\n")
        try directory.write("in/mill-b.txt", "Tea <b> & milk.\n")
        try directory.write("in/mill-c.txt", "The rice mill by the sea grinds fast and well.\n")
        try directory.write("in/empty.txt", "")
        try directory.write(
            "grind.yaml",
            """
            quern: 1
            name: grind
            inputs:
              - path: in/*
            stages:
              - parse: text
              - clean: boilerplate
                name: page-controls
                reason: buttons of the page
                lines: ["share this page"]
              - clean: whitespace
              - clean: length
                min_words: 5
                max_words: 100
              - export: jsonl
                when: language == "en"
            """)
        let run = try QuernProcess.run(["run", "grind.yaml"], in: directory.path)
        #expect(run.status == 0, "\(run.errors)")
        return directory
    }

    private func why(_ directory: TemporaryDirectory, _ arguments: String...) throws
        -> QuernProcess.Outcome
    {
        try QuernProcess.run(["why", "out/grind"] + arguments, in: directory.path)
    }

    @Test func everyStageInOrder() throws {
        let directory = try corpus()
        let told = try why(directory, "mill-a")
        #expect(told.status == 0, "\(told.errors)")
        let lines = told.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[0].hasSuffix("  (no title)"))
        #expect(
            lines[1].hasPrefix("  from in/mill-a.txt, line 1, bytes 0–60, SHA-256 "), "\(lines[1])")
        #expect(
            lines.dropFirst(2).joined(separator: "\n") == """

                  1. parse: text
                     set      encoding: {"name":"utf-8","source":"valid"}

                  2. clean: boilerplate
                     bytes 43–59, rule page-controls — buttons of the page
                       … rice mill by the river grinds  slowly.\\n[-\\nShare this page-]\\n

                  3. clean: whitespace
                     bytes 34–35, rule white-space — A run of blanks is one space
                     bytes 42–43, 59–60, rule text-edge — Empty lines at the ends of the text
                       The rice mill by the river grinds [- -]slowly.[-\\n\\n-]

                  4. clean: length — nothing changed
                     scored   words 8, min_words 5, max_words 100

                  5. export: jsonl — not applied: its 'when' does not hold (language == "en")

                  kept: 41 bytes of text from 60 bytes of source

                """)
    }

    @Test func theNumberThatDecided() throws {
        let told = try why(corpus(), "mill-b.txt")
        #expect(
            told.output.hasSuffix(
                """
                  4. clean: length — dropped the document
                     scored   words 4, below min_words 5, max_words 100

                  dropped by 'clean: length': fewer than 5 words (4 words)
                    words 4, below min_words 5, max_words 100

                """), "\(told.output)")
    }

    @Test func namesOfDocuments() throws {
        let directory = try corpus()
        let id = try why(directory, "in/mill-c.txt").output.prefix { $0 != " " }
        for name in [
            "mill-c.txt", "mill-c", "in/mill-c", directory.path + "/in/mill-c.txt", String(id),
            String(id.prefix(6)), "by the sea", "./in/mill-c.txt",
        ] {
            let told = try why(directory, name)
            #expect(told.status == 0, "\(name): \(told.errors)")
            #expect(told.output.hasPrefix(id), "\(name): \(told.output)")
        }
        // What only cleaning made of the text is found too.
        #expect(try why(directory, "river grinds slowly").output.contains("mill-a.txt"))
        // A document that was dropped is found by its words.
        #expect(try why(directory, "milk").output.contains("dropped by 'clean: length'"))
        let empty = try why(directory, "empty.txt")
        #expect(empty.output == "in/empty.txt\n  gave no document: empty file\n", "\(empty)")
        let nobody = try why(directory, "no such words")
        #expect(nobody.status == 1)
        #expect(
            nobody.errors
                == "error: no document of this run is called 'no such words', comes from a file of that name, or holds these words\n"
        )
    }

    @Test func severalDocumentsAreListed() throws {
        let directory = try corpus()
        let told = try why(directory, "mill", "--limit", "1")
        #expect(told.status == 1)
        #expect(told.output.hasPrefix("2 documents hold 'mill':\n  "), "\(told.output)")
        #expect(
            told.output.hasSuffix(
                "  \"The rice mill by the river grinds  slowly.\\n\\nShare…\"  in/mill-a.txt, line 1\n  … and 1 more; --limit 2 lists them\n"
            ),
            "\(told.output)")
        #expect(told.errors == "error: 'mill' means 2 documents; name one of them by its id\n")
        let json = try why(directory, "mill", "--format", "json")
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        #expect(answer["count"] as? Int == 2)
        #expect((answer["candidates"] as? [Any])?.count == 2)
    }

    @Test func aChangedInputIsSaid() throws {
        let directory = try corpus()
        try directory.write("in/mill-c.txt", "The rice mill by the lake grinds fast and well.\n")
        try directory.write("in/new.txt", "The rice mill by the lake is new, and big, and blue.\n")
        let told = try why(directory, "lake")
        #expect(told.status == 0, "\(told.output)")
        #expect(
            told.errors
                == "warning: the input 'in/mill-c.txt' is not what it was when the run was made\n")
    }

    @Test func asJSON() throws {
        let told = try why(corpus(), "mill-a", "--format", "json")
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(told.output.utf8)) as? [String: Any])
        let document = try #require((answer["documents"] as? [[String: Any]])?.first)
        let stages = try #require(document["stages"] as? [[String: Any]])
        #expect(stages.map { $0["stage"] as? String }.count == 5)
        let edits = try #require(stages[1]["edits"] as? [[String: Any]])
        #expect(edits[0]["before"] as? String == "\nShare this page")
        #expect(edits[0]["source"] as? [[Int]] == [[43, 59]])
        let scores = try #require(stages[3]["scores"] as? [[String: Any]])
        #expect(scores[0]["limits"] as? [String: Int] == ["min_words": 5, "max_words": 100])
    }

    @Test func asAPage() throws {
        let directory = try corpus()
        #expect(try why(directory, "mill-b", "--format", "html", "--out", "b.html").output.isEmpty)
        let page = try directory.text("b.html")
        #expect(page.contains("Tea &lt;b&gt; &amp; milk."))
        #expect(!page.contains("<script"))
        #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("url("))
        #expect(page.contains("<strong>words 4</strong> – <span class=\"alarm\">below min_words 5"))
        let kept = try why(directory, "mill-a", "--format", "html").output
        #expect(
            kept.contains(
                #"title="removed by 1 page-controls – buttons of the page (clean: boilerplate)""#),
            "\(kept)")
        #expect(kept.contains(#"aria-describedby="d1-rule-1""#))
        #expect(kept.contains(#"id="d1-rule-1""#))
        let several = try why(directory, "mill", "--format", "html")
        #expect(several.status == 1 && several.output.isEmpty)
    }

    /// The escaping works on bytes: a combining mark after `<` makes one character of both.
    @Test func aCombiningMarkBreaksNoMarkup() throws {
        let directory = try TemporaryDirectory()
        try directory.write("in/a.txt", "<\u{338}script>&\u{301}\"\u{301} quick brown foxes\n")
        try directory.write(
            "grind.yaml",
            "quern: 1\nname: grind\ninputs:\n  - path: in/*\nstages:\n  - parse: text\n  - export: jsonl\n"
        )
        #expect(try QuernProcess.run(["run", "grind.yaml"], in: directory.path).status == 0)
        let page = try why(directory, "a", "--format", "html").output
        #expect(Data(page.utf8).range(of: Data("&lt;\u{338}script&gt;&amp;\u{301}".utf8)) != nil)
    }
}

/// What the shipped stages do not do.
@Suite struct PlantedExplanationTests {
    @Test func aDuplicateNamesItsSurvivor() async throws {
        let run = try PlantedRun(
            [
                "a.txt": "Same line\nfirst text", "b.txt": "Same line\nsecond text",
                "c.txt": "Other",
            ],
            "  - parse: text\n  - clean: same_title\n  - export: jsonl\n")
        var lives: [Explanation] = []
        for name in ["a", "b"] {
            lives.append(try #require(try await run.explain(name).explanations.first))
        }
        let merged = try #require(lives.first { $0.survivor != nil })
        let kept = try #require(lives.first { $0.survivor == nil })
        #expect(merged.survivor?.id == kept.id)
        #expect(merged.survivor?.origin.resource.name == kept.origin.resource.name)
        #expect(merged.survivor?.isKept == true)
        #expect(merged.steps.map(\.stage) == ["parse: text", "clean: same_title"])
        #expect(merged.steps[1].outcome == .merged)
    }

    @Test func eachTaggerAddsItsOwn() async throws {
        let run = try PlantedRun(
            ["a.txt": "one two one"],
            "  - parse: text\n  - tag: first_word\n  - tag: last_word\n  - export: jsonl\n")
        let life = try #require(try await run.explain("a").explanations.first)
        #expect(life.steps[1].added.map(\.texts) == [["one"]])
        #expect(life.steps[2].added.map(\.texts) == [["one"]])
        #expect(life.steps[2].added[0].annotations[0].range == 8..<11)
    }

    @Test func annotationsThatGoWithTheirTextAreSaid() async throws {
        let run = try PlantedRun(
            ["a.txt": "ONE two"],
            "  - parse: text\n  - tag: first_word\n  - clean: capitals\n  - export: jsonl\n")
        let life = try #require(try await run.explain("a").explanations.first)
        #expect(life.steps[2].lost.map(\.texts) == [["ONE"]])
        #expect(life.steps[2].added.isEmpty)
    }

    /// A stage may take single letters; people read words.
    @Test func aChangeInsideAWordIsShownAsTheWord() async throws {
        let run = try PlantedRun(
            ["a.txt": "the Mill grinds"],
            "  - parse: text\n  - clean: capitals\n  - export: jsonl\n")
        let life = try #require(try await run.explain("a").explanations.first)
        let parts = try #require(life.steps[1].excerpts.first).excerpt.parts
        #expect(parts.map(\.text) == ["the ", "Mill", "ill", " grinds"])
        #expect(life.steps[1].edits.map(\.before) == ["M", ""])
        #expect(life.steps[1].edits[0].source == [4..<5])
    }

    @Test(arguments: [
        ("name: words", nil), ("name: luck", "it scores 'luck', which it does not declare"),
        ("name: words\n    twice: true", "it scores 'words' twice"),
        ("name: words\n    nan: true", "its score 'words' is not a finite number"),
    ]) func scoresAreChecked(parameters: String, error: String?) async throws {
        let run = try PlantedRun(
            ["a.txt": "one two"],
            "  - parse: text\n  - clean: undeclared_score\n    \(parameters)\n  - export: jsonl\n")
        let life = try #require(try await run.explain("a").explanations.first)
        if case .quarantined(let record) = life.fate {
            #expect(record.error == error)
        } else {
            #expect(error == nil)
            #expect(life.document.scores.map(\.name) == ["words"])
        }
    }

    /// The marked original is the first text and the last one at once.
    @Test func passagesHoldBothTexts() async throws {
        var texts: [String: String] = [:]
        var random = SeededGenerator(seed: 7)
        for index in 0..<40 {
            texts["\(index).txt"] =
                (0..<30).map { _ in
                    ["Ab ", "  ", "\n\n\n", "’", "x", "\r\n", "Ü", "中A", "\u{200B}", "word "]
                        .randomElement(using: &random)!
                }.joined() + "end\(index)"
        }
        let run = try PlantedRun(
            texts,
            """
              - parse: text
              - clean: unicode
              - clean: capitals
              - clean: whitespace
              - clean: capitals
                as: again
              - export: jsonl

            """)
        for name in texts.keys {
            let life = try #require(try await run.explain(name).explanations.first)
            let passages = life.passages
            let first = passages.filter { $0.kind != .added }.map(\.text).joined()
            let last = passages.filter { $0.kind != .removed }.map(\.text).joined()
            #expect(first.utf8.elementsEqual(life.firstText.utf8))
            #expect(last.utf8.elementsEqual(life.document.text.utf8))
            for passage in passages { #expect(passage.edits.isEmpty == (passage.kind == .kept)) }
            // Edits give every state back, and say what stood there.
            for step in life.steps {
                #expect(step.excerpts.flatMap { Array($0.edits) } == Array(step.edits.indices))
            }
        }
    }
}
