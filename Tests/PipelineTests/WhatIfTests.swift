import Foundation
import TestSupport
import Testing

/// `quern whatif` says what a run with the other parameters would say.
@Suite struct WhatIfTests {
    static let pipeline = """
        quern: 1
        name: grind
        inputs:
          - path: in/*
        stages:
          - parse: lines
          - clean: length
            min_words: 4
            max_words: 30
          - clean: whitespace
          - clean: length
            as: second look
            min_characters: 20
          - tag: stats
          - export: jsonl

        """

    private func corpus(_ pipeline: String = pipeline) throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        var random = SeededGenerator(seed: 11)
        for file in 0..<5 {
            let lines = (0..<60).map { line in
                (0..<Int.random(in: 1...36, using: &random)).map { _ in
                    ["a", "mill", "  ", "grinds", "谷物"].randomElement(using: &random)!
                }.joined(separator: " ") + " \(file).\(line)"
            }
            try directory.write("in/\(file).txt", lines.joined(separator: "\n"))
        }
        try directory.write("grind.yaml", pipeline)
        return directory
    }

    private func quern(_ directory: TemporaryDirectory, _ arguments: [String]) throws
        -> QuernProcess.Outcome
    {
        try QuernProcess.run(arguments, in: directory.path)
    }

    private func ids(_ directory: TemporaryDirectory, _ run: String) throws -> Set<String> {
        Set(
            try directory.text("\(run)/documents.jsonl").split(separator: "\n").map {
                String($0.split(separator: "\"")[3])
            })
    }

    @Test(arguments: [
        (["length.min_words=9"], "min_words: 4", "min_words: 9"),
        (["clean: length.min_words=1"], "min_words: 4", "min_words: 1"),
        (["length.max_words=12"], "max_words: 30", "max_words: 12"),
        (["length.max_words=null"], "max_words: 30", "max_words: null"),
        (["second look.min_characters=70"], "min_characters: 20", "min_characters: 70"),
        (
            ["second look.min_characters=1", "clean: length.min_words=2"],
            "min_words: 4\n    max_words: 30\n  - clean: whitespace\n  - clean: length\n    as: second look\n    min_characters: 20",
            "min_words: 2\n    max_words: 30\n  - clean: whitespace\n  - clean: length\n    as: second look\n    min_characters: 1"
        ),
        (["second look.max_words=7"], "min_characters: 20", "min_characters: 20\n    max_words: 7"),
        (
            ["whitespace.collapse=false"], "clean: whitespace",
            "clean: whitespace\n    collapse: false"
        ),
    ]) func itForetellsTheRun(settings: [String], old: String, new: String) throws {
        let directory = try corpus()
        #expect(try quern(directory, ["run", "grind.yaml", "--out", "before"]).status == 0)
        // 'length' alone would name two stages.
        let named = settings.map {
            $0.hasPrefix("length.") ? "clean: " + $0 : $0
        }
        let told = try quern(
            directory, ["whatif", "before"] + named + ["--format", "json", "--limit", "1000"])
        #expect(told.status == 0, "\(told.errors)")
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(told.output.utf8)) as? [String: Any])
        try directory.write("grind.yaml", Self.pipeline.replacing(old, with: new))
        #expect(try quern(directory, ["run", "grind.yaml", "--out", "after"]).status == 0)
        let (before, after) = (try ids(directory, "before"), try ids(directory, "after"))
        func listed(_ key: String) -> Set<String> {
            let list = (answer[key] as? [String: Any])?["documents"] as? [[String: Any]] ?? []
            return Set(list.compactMap { $0["id"] as? String })
        }
        #expect(listed("leaving") == before.subtracting(after))
        #expect(listed("entering") == after.subtracting(before))
        // What passes the lower limit is too short for the second look.
        let isIdle = ["whitespace.collapse=false", "clean: length.min_words=1"]
        #expect(before != after || isIdle.contains(settings[0]))
        let kept = answer["kept"] as? [String: Int]
        #expect(kept == ["before": before.count, "after": after.count])
        // The counts per stage are those of the ledgers.
        let stages = try #require(answer["stages"] as? [[String: Any]])
        for (key, run) in [("before", "before"), ("after", "after")] {
            let record = try #require(
                try JSONSerialization.jsonObject(with: Data(directory.text("\(run)/run.json").utf8))
                    as? [String: Any])
            let ledger = try #require(record["ledger"] as? [[String: Any]])
            for (stage, row) in zip(stages, ledger) {
                let dropped = (row["dropped"] as? [String: Int] ?? [:]).values.reduce(0, +)
                #expect((stage["left_out"] as? [String: Int])?[key] == dropped, "\(row)")
            }
        }
        let way = (answer["way"] as? [String: Any])?["by"] as? String
        let isMeasured = !settings[0].contains("max_words=7") && !settings[0].contains("collapse")
        #expect(way == (isMeasured ? "scores" : "running the chain again"))
    }

    @Test func mistakesShowTheArgument() throws {
        let directory = try corpus()
        #expect(try quern(directory, ["run", "grind.yaml", "--out", "out/grind"]).status == 0)
        func errors(_ settings: String...) throws -> String {
            let told = try quern(directory, ["whatif", "out/grind"] + settings)
            #expect(told.status == 2)
            #expect(told.output.isEmpty)
            return told.errors
        }
        #expect(
            try errors("clean: length.min_word=9") == """
                argument:1:15: error: 'clean: length' has no parameter 'min_word'
                    1 | clean: length.min_word=9
                      |               ^~~~~~~~
                  did you mean 'min_words'?  parameters: min_characters, max_characters, min_words, max_words

                """)
        #expect(
            try errors("length.min_words=9") == """
                argument:1:1: error: 'length' means 2 stages of the run
                    1 | length.min_words=9
                      | ^~~~~~
                  give one of their labels: clean: length, second look

                """)
        #expect(
            try errors("lenght.min_words=9").hasPrefix(
                """
                argument:1:1: error: the run has no stage 'lenght'
                    1 | lenght.min_words=9
                      | ^~~~~~
                  did you mean 'length'?  stages: parse: lines, clean: length, clean: whitespace, second look, tag: stats
                """))
        #expect(
            try errors("clean: length.min_words=-3") == """
                argument:1:25: error: 'min_words' of 'clean: length' must be 0 or more, not '-3'
                    1 | clean: length.min_words=-3
                      |                         ^~

                """)
        #expect(
            try errors("clean: length").hasPrefix(
                "argument:1:1: error: 'clean: length' sets nothing"))
        #expect(
            try errors("clean: length.min_words=[1").hasPrefix(
                "argument:1:27: error: expected ',' or ']' in a list\n"))
        #expect(
            try errors("clean: length.min_words=1", "clean: length.min_words=2").hasPrefix(
                "argument:1:15: error: 'min_words' of 'clean: length' is set twice"))
    }

    /// Some stages have a parameter that is called like a key of every stage.
    @Test func aParameterCalledLikeAKeyIsReplaced() throws {
        let directory = try TemporaryDirectory()
        try directory.write(
            "in/a.txt",
            "The dam of Ostrow held through the night, the mayor said.\nDer Damm von Ostrow hat die Nacht über gehalten, sagte die Bürgermeisterin.\n"
        )
        try directory.write(
            "p.yaml",
            "quern: 1\nname: p\ninputs:\n  - path: in/*\nstages:\n  - parse: lines\n  - clean: language\n    keep: [en]\n  - clean: duplicates\n    by: text\n    keep: longest\n  - export: jsonl\n"
        )
        #expect(try quern(directory, ["run", "p.yaml"]).status == 0)
        let told = try quern(
            directory,
            ["whatif", "out/p", "language.keep=[en, de]", "duplicates.keep=first"])
        #expect(told.status == 0, "\(told.errors)")
        #expect(
            told.output.hasPrefix("clean: language: keep [\"en\"] → [\"en\",\"de\"]\n"),
            "\(told.output)")
        #expect(told.output.contains("1 document would enter"), "\(told.output)")
    }

    @Test func asText() throws {
        let directory = try corpus(
            Self.pipeline.replacing(
                "  - clean: length\n    as: second look\n    min_characters: 20\n", with: ""))
        try directory.write("in/0.txt", "one two three\nfour five six seven\n")
        for file in 1..<5 { try directory.write("in/\(file).txt", "one two three four five\n") }
        #expect(try quern(directory, ["run", "grind.yaml"]).status == 0)
        let told = try quern(
            directory, ["whatif", "out/grind", "length.min_words=5", "--limit", "1"])
        let id = try ids(directory, "out/grind")
        #expect(id.count == 5)
        let leaving = try #require(
            try directory.text("out/grind/documents.jsonl").split(separator: "\"").dropFirst(3)
                .first)
        #expect(
            told.output == """
                clean: length: min_words 4 → 5

                Found from the score that the run kept: words.

                  stage          left out  would be
                  clean: length         1         2
                  (kept)                5         4

                1 document would leave:
                  \(leaving)  (no title)  in/0.txt  words 4, below min_words 5, max_words 30

                no document would enter

                """)
        #expect(
            try quern(directory, ["whatif", "out/grind", "length.min_words=4"]).output.contains(
                "No document would enter or leave: the run had these values already."))
        #expect(
            try quern(directory, ["whatif", "out/grind", "jsonl.text=false"]).output.contains(
                "No document would enter or leave: 'export: jsonl' decides about no document."))
        // Nothing was counted then, and no number says otherwise.
        let unmoved = try quern(
            directory, ["whatif", "out/grind", "length.min_words=4", "--format", "json"]
        ).output
        #expect(unmoved.contains("\"kept\":null,\"stages\":[]"), "\(unmoved)")
    }
}
