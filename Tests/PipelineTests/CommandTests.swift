import Foundation
import TestSupport
import Testing

/// The commands, as a user types them.
@Suite struct CommandTests {
    private func corpus() throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        try directory.write(
            "in/a.txt", "\u{FEFF}The rice mill\r\nby the river grinds  slowly.\n\nShare this page\n"
        )
        try directory.write("in/b.txt", "Tea.\n")
        try directory.write("in/c.bin", Data([0, 1, 2, 3, 0, 0, 7, 0, 200, 0, 1]))
        try directory.write(
            "grind.yaml",
            """
            quern: 1
            name: grind
            inputs:
              - path: in/*
            stages:
              - parse: text
              - clean: unicode
              - clean: boilerplate
                name: page-controls
                reason: buttons of the page
                lines: ["share this page"]
              - clean: whitespace
              - clean: length
                min_words: 3
              - index: fulltext
              - export: jsonl
            """)
        return directory
    }

    private func quern(_ directory: TemporaryDirectory, _ arguments: String...) throws
        -> QuernProcess.Outcome
    {
        try QuernProcess.run(arguments, in: directory.path)
    }

    @Test func runThenWhyThenSearch() throws {
        let directory = try corpus()
        let run = try quern(directory, "run", "grind.yaml")
        #expect(run.status == 3, "\(run.errors)")
        #expect(
            run.output.contains("parse: text          3    2        0       0            1"),
            "\(run.output)")
        #expect(run.output.contains("dropped 1 by 'clean: length': fewer than 3 words"))

        let why = try quern(directory, "why", "out/grind", "a.txt")
        #expect(why.status == 0, "\(why.errors)")
        #expect(
            why.output.contains("     bytes 16–17, rule line-end — Line ends are LF\n"),
            "\(why.output)")
        #expect(
            why.output.contains(
                "     bytes 47–63, rule page-controls — buttons of the page\n       … rice mill\\nby the river grinds  slowly.\\n[-\\nShare this page-]\\n\n"
            ), "\(why.output)")
        #expect(
            why.output.hasSuffix("kept: 41 bytes of text from 64 bytes of source\n"),
            "\(why.output)")

        #expect(
            try quern(directory, "why", "out/grind", "Tea").output.contains(
                "dropped by 'clean: length': fewer than 3 words (1 word"))
        #expect(
            try quern(directory, "why", "out/grind", "c.bin").output.contains(
                "in quarantine: 'parse: text' failed: looks like a binary file"))
        let nobody = try quern(directory, "why", "out/grind", "no such words")
        #expect(nobody.status == 1)
        #expect(
            nobody.errors
                == "error: no document of this run is called 'no such words', comes from a file of that name, or holds these words\n"
        )

        let search = try quern(directory, "search", "out/grind", "\"rice mill\"")
        #expect(search.output.hasPrefix("1 document\n"), "\(search.output) \(search.errors)")
        let json = try quern(
            directory, "search", "out/grind/index.sqlite", "mill", "--format", "json")
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        #expect(answer["total"] as? Int == 1)
        #expect(try quern(directory, "search", "in/a.txt", "mill").status == 2)
    }

    @Test func whySaysWhatDidNotApply() throws {
        let directory = try corpus()
        try directory.write(
            "grind.yaml",
            try directory.text("grind.yaml").replacing(
                "  - clean: whitespace\n",
                with: "  - clean: whitespace\n    when: language == \"xx\"\n"))
        #expect(try quern(directory, "run", "grind.yaml").status == 3)
        let why = try quern(directory, "why", "out/grind", "a.txt")
        #expect(
            why.output.contains(
                "  4. clean: whitespace — not applied: its 'when' does not hold (language == \"xx\")\n"
            ),
            "\(why.output)")
        let dropped = try quern(directory, "why", "out/grind", "b.txt")
        #expect(
            dropped.output.contains("  5. clean: length — dropped the document\n"),
            "\(dropped.output)")
        #expect(
            try directory.text("out/grind/run.json").contains(
                #""counts":{"when: does not hold":2}"#))
    }

    /// The run keeps its pipeline, so that editing the file changes nothing of what was.
    @Test func whyGoesByThePipelineOfTheRun() throws {
        let directory = try corpus()
        #expect(try quern(directory, "run", "grind.yaml").status == 3)
        let before = try quern(directory, "why", "out/grind", "b.txt")
        try directory.write(
            "grind.yaml",
            try directory.text("grind.yaml").replacing("min_words: 3", with: "min_words: 1"))
        let after = try quern(directory, "why", "out/grind", "b.txt")
        #expect(after.status == 0, "\(after.errors)")
        #expect(after.output == before.output)
        #expect(after.output.contains("dropped by 'clean: length': fewer than 3 words"))
        #expect(
            after.errors
                == "warning: 'grind.yaml' or a file that it reads has changed since the run; the run's own copies are used\n"
        )
        // Unless the copy has been changed, too.
        try directory.write("out/grind/pipeline/grind.yaml", "quern: 1\n")
        let refused = try quern(directory, "why", "out/grind", "b.txt")
        #expect(refused.status == 1)
        #expect(
            refused.errors.hasPrefix(
                "error: the run's copy 'out/grind/pipeline/grind.yaml' of 'grind.yaml' has been changed since the run; its SHA-256 was "
            ), "\(refused.errors)")
    }

    /// A file that has everything but stages is told so.
    @Test(arguments: ["stages: []", "parse: jsonl"]) func withoutStages(line: String) throws {
        let directory = try TemporaryDirectory()
        try directory.write("a.yaml", "quern: 1\nname: a\ninputs:\n  - path: a\n\(line)\n")
        for command in ["check", "run", "plan"] {
            let outcome = try quern(directory, command, "a.yaml")
            #expect(outcome.status == 2, "\(command): \(outcome.errors)")
            #expect(outcome.errors.contains("stages"), "\(command): \(outcome.errors)")
        }
    }

    @Test func checkSaysEverythingAtOnce() throws {
        let directory = try corpus()
        try directory.write(
            "bad.yaml",
            "quern: 1\nname: bad\ninputs:\n  - path: none/*\nstages:\n  - parse: txt\n  - clean: length\n    min: 3\n  - exprot: jsonl\n"
        )
        let check = try quern(directory, "check", "bad.yaml")
        #expect(check.status == 2)
        #expect(check.errors.contains("bad.yaml:6:12: error: there is no stage 'parse: txt'"))
        #expect(
            check.errors.contains("bad.yaml:8:5: error: 'clean: length' has no parameter 'min'"))
        #expect(check.errors.contains("bad.yaml:9:5: error:"), "\(check.errors)")
        let json = try quern(directory, "check", "bad.yaml", "--format", "json")
        let list = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
        #expect(list.count == 3)
        #expect(list.allSatisfy { $0["file"] as? String == "bad.yaml" && $0["line"] is Int })
        #expect(try quern(directory, "check", "grind.yaml").output == "grind.yaml: no errors\n")
    }

    @Test func planShowsWhatWouldRun() throws {
        let directory = try corpus()
        let plan = try quern(directory, "plan", "grind.yaml")
        #expect(plan.status == 0)
        #expect(plan.output.contains("inputs: 3 files, 80 bytes"), "\(plan.output)")
        #expect(plan.output.contains("5. clean: length — "))
        #expect(plan.output.contains("\n       min_words: 3\n"))
        #expect(!directory.exists("out"))
        #expect(!directory.exists(".quern"), "asking makes no store")
        let json = try quern(directory, "plan", "grind.yaml", "--format", "json")
        #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [String: Any])
    }

    @Test func stages() throws {
        let directory = try TemporaryDirectory()
        #expect(
            try quern(directory, "stages").output.contains(
                "  length                Drops documents"))
        #expect(try quern(directory, "stages", "clean.length").output.hasPrefix("clean: length\n"))
        #expect(
            try quern(directory, "stages", "--format", "markdown").output.hasPrefix("# Stages\n"))
        let unknown = try quern(directory, "stages", "clean.lenght")
        #expect(unknown.status == 2)
        #expect(
            unknown.errors.hasPrefix(
                "error: there is no stage 'clean.lenght'\n  did you mean 'length'?"))
        let json = try quern(directory, "stages", "--format", "json")
        #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [Any])
    }

    @Test func theReferenceIsWhatTheStagesSay() throws {
        let directory = try TemporaryDirectory()
        let outcome = try quern(directory, "stages", "--format", "markdown")
        let reference = try String(
            contentsOfFile: Project.root + "/docs/reference/stages.md", encoding: .utf8)
        #expect(outcome.output == reference, "docs/reference/stages.md is old; run 'make docs'")
    }

    @Test func usage() throws {
        let directory = try TemporaryDirectory()
        #expect(try quern(directory, "--version").output == "quern 0.1.0\n")
        #expect(try quern(directory, "--help").output.contains("SUBCOMMANDS"))
        #expect(
            try quern(directory, "--generate-completion-script", "bash").output.contains("_quern"))
        let wrong = try quern(directory, "rnu")
        #expect(wrong.status == 2)
        #expect(wrong.output == "")
        let workers = try quern(directory, "run", "x.yaml", "--workers", "0")
        #expect(workers.status == 2)
        #expect(workers.errors.contains("--workers must be 1 or more, not 0"))
        let set = try quern(directory, "run", "x.yaml", "--set", "novalue")
        #expect(set.status == 2)
        #expect(set.errors.hasPrefix("error: '--set novalue' sets nothing\n"))
        let missing = try quern(directory, "why", "nowhere", "x")
        #expect(missing.status == 1)
        #expect(missing.errors == "error: 'nowhere' is no run directory: it holds no run.json\n")
    }

    @Test func quietInAPipeAndJSONForPrograms() throws {
        let directory = try corpus()
        let run = try quern(directory, "run", "grind.yaml", "--format", "json")
        #expect(!run.errors.contains("\u{1B}"))
        let summary = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(summary["documents"] as? Int == 1)
        #expect(summary["quarantined"] as? Int == 1)
        #expect(try quern(directory, "run", "grind.yaml", "--quiet").output == "")
    }
}
