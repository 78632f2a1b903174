import Foundation
import Quern
import TestSupport
import Testing

/// `quern diff`: what differs between two runs, and the cause of every difference.
@Suite struct DiffTests {
    static let pipeline = """
        quern: 1
        name: grind
        inputs:
          - path: in/*
        stages:
          - parse: jsonl
          - clean: replace
            rules:
              - text: colour
                with: color
          - clean: whitespace
          - clean: length
            min_words: 3
          - tag: gazetteer
            lexicon: words.yaml
          - export: jsonl

        """
    static let lexicon = "name: words\nlabel: tool\nentries:\n  - id: mill\n    name: mill\n"

    private func project() throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        try directory.write("grind.yaml", Self.pipeline)
        try directory.write("words.yaml", Self.lexicon)
        for (file, lines) in [
            "a": [
                "a1": "The mill  by the river", "a2": "Three short words",
                "a3": "Colour and colour",
            ],
            "b": ["b1": "The sluice of the mill", "b2": "Four words are here"],
        ] { try write(file, lines, in: directory) }
        return directory
    }

    private func write(_ file: String, _ lines: [String: String], in directory: TemporaryDirectory)
        throws
    {
        let text = lines.sorted { $0.key < $1.key }.map {
            "{\"id\": \"\($0.key)\", \"text\": \"\($0.value)\"}\n"
        }
        try directory.write("in/\(file).jsonl", text.joined())
    }

    private func run(_ directory: TemporaryDirectory, _ name: String) throws {
        let run = try QuernProcess.run(["run", "grind.yaml", "--out", name], in: directory.path)
        #expect(run.status == 0, "\(run.errors)")
    }

    private func edit(_ directory: TemporaryDirectory, _ old: String, _ new: String) throws {
        let text = try directory.text("grind.yaml")
        #expect(text.contains(old))
        try directory.write("grind.yaml", text.replacing(old, with: new))
    }

    /// The sort and the words of the cause of each document that differs, by id.
    private func causes(_ directory: TemporaryDirectory) throws -> [String: String] {
        let told = try QuernProcess.run(["diff", "a", "b", "--format", "json"], in: directory.path)
        #expect(told.status == 4, "\(told.errors)")
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(told.output.utf8)) as? [String: Any])
        let documents = try #require(answer["documents"] as? [String: Any], "\(told.output)")
        var causes: [String: String] = [:]
        for sort in ["added", "removed", "changed"] {
            let list = try #require(
                (documents[sort] as? [String: Any])?["documents"] as? [[String: Any]])
            for item in list {
                let cause = try #require(item["cause"] as? [String: String])
                causes[try #require(item["id"] as? String)] = "\(sort): \(cause["text"] ?? "")"
            }
        }
        return causes
    }

    @Test func sameRuns() throws {
        let directory = try project()
        try run(directory, "a")
        try edit(directory, "    min_words: 3\n", "    # fewer are no text\n    min_words:   3\n")
        try run(directory, "b")
        let told = try QuernProcess.run(["diff", "a", "b"], in: directory.path)
        #expect(told.status == 0)
        #expect(told.output == "a → b\n\nno difference: 5 documents\n")
        #expect(try QuernProcess.run(["diff", "a", "nowhere"], in: directory.path).status == 1)
    }

    @Test func asText() throws {
        let directory = try project()
        try run(directory, "a")
        try edit(directory, "min_words: 3", "min_words: 4")
        try edit(directory, "text: colour", "text: mill")
        try write("c", ["c1": "A new document about mills"], in: directory)
        try run(directory, "b")
        let told = try QuernProcess.run(["diff", "a", "b"], in: directory.path)
        #expect(
            told.output == """
                a → b

                pipeline
                  ~ clean: replace
                      rules: [{"ignore_case":false,"text":"colour","with":"color"}] → [{"ignore_case":false,"text":"mill","with":"color"}]
                  ~ clean: length
                      min_words: 3 → 4

                inputs: 2 the same, 1 added, 0 removed, 0 changed
                  + in/c.jsonl

                counts
                  stage                 in    out  dropped  merged  quarantined
                  parse: jsonl       5 → 6  5 → 6        0       0            0
                  clean: replace     5 → 6  5 → 6        0       0            0
                  clean: whitespace  5 → 6  5 → 6        0       0            0
                  clean: length      5 → 6  5 → 4    0 → 2       0            0
                  tag: gazetteer     5 → 4  5 → 4        0       0            0
                  export: jsonl      5 → 4  5 → 4        0       0            0

                documents: 1 the same, 1 added, 2 removed, 2 changed

                  + c1  (no title)  in/c.jsonl
                      cause: the input 'in/c.jsonl' is new

                  - a2  (no title)  in/a.jsonl
                      dropped: fewer than 4 words (3 words), by 'clean: length'
                      cause: 'clean: length': min_words: 3 → 4

                  - a3  (no title)  in/a.jsonl
                      dropped: fewer than 4 words (3 words), by 'clean: length'
                      cause: 'clean: length': min_words: 3 → 4

                  ~ a1  (no title)  in/a.jsonl
                      text      The [-mill-]{+color+} by the river
                      tags      gazetteer: [-mill-]
                      cause: 'clean: replace': rules: [{"ignore_case":false,"text":"colour","with":"color"}] → [{"ignore_case":false,"text":"mill","with":"color"}]

                  ~ b1  (no title)  in/b.jsonl
                      text      The sluice of the [-mill-]{+color+}
                      tags      gazetteer: [-mill-]
                      cause: 'clean: replace': rules: [{"ignore_case":false,"text":"colour","with":"color"}] → [{"ignore_case":false,"text":"mill","with":"color"}]

                """, "\(told.output)")
    }

    @Test func everyDocumentHasItsOwnCause() throws {
        let directory = try project()
        try run(directory, "a")
        // Three stages and an input change; each document is touched by one of them.
        try edit(directory, "text: colour", "text: sluice")
        try directory.write("words.yaml", Self.lexicon + "  - id: river\n    name: river\n")
        try edit(directory, "min_words: 3", "min_words: 4")
        try write(
            "b", ["b1": "The sluice of the mill", "b2": "Five words are here now"], in: directory)
        try run(directory, "b")
        let found = try causes(directory)
        #expect(found.keys.sorted() == ["a1", "a2", "a3", "b1", "b2"])
        let lexicon = try #require(found["a1"])
        #expect(lexicon.hasPrefix("changed: 'tag: gazetteer': words.yaml changed (SHA-256 "))
        #expect(found["a2"] == "removed: 'clean: length': min_words: 3 → 4")
        #expect(found["a3"] == "removed: 'clean: length': min_words: 3 → 4")
        // Its file changed, but its own record did not: the stage is the cause.
        #expect(found["b1"]?.hasPrefix("changed: 'clean: replace': rules: ") == true)
        // Its record changed, and no stage that changed has to do with it.
        #expect(found["b2"] == "changed: the input 'in/b.jsonl' changed")
    }

    @Test func stagesThatCameWentAndMoved() throws {
        let directory = try project()
        try run(directory, "a")
        try edit(
            directory, "  - clean: whitespace\n  - clean: length\n    min_words: 3\n",
            "  - clean: length\n    min_words: 3\n  - tag: stats\n")
        try edit(directory, "  - clean: replace\n", "  - clean: unicode\n  - clean: replace\n")
        try run(directory, "b")
        let found = try causes(directory)
        // White space comes before statistics.
        #expect(found["a1"] == "changed: 'clean: whitespace' was removed")
        #expect(found["a2"] == "changed: 'tag: stats' was added")
        let told = try QuernProcess.run(["diff", "a", "b"], in: directory.path).output
        #expect(told.contains("  + clean: unicode  added after 'parse: jsonl'\n"))
        #expect(told.contains("  - clean: whitespace  removed\n"))
        #expect(told.contains("  + tag: stats  added after 'clean: length'\n"))
    }

    @Test func aStageThatMoved() throws {
        let directory = try project()
        try edit(directory, "text: colour", "text: '  '")
        try edit(directory, "with: color", "with: ' wide '")
        try run(directory, "a")
        try edit(directory, "  - clean: whitespace\n", "")
        try edit(directory, "  - clean: replace\n", "  - clean: whitespace\n  - clean: replace\n")
        try run(directory, "b")
        #expect(try causes(directory) == ["a1": "changed: 'clean: replace' was moved"])
    }

    @Test func documentsAreMadeAgainWhenNoneWereExported() throws {
        let directory = try project()
        try edit(directory, "  - export: jsonl\n", "  - export: csv\n")
        try run(directory, "a")
        try edit(directory, "min_words: 3", "min_words: 4")
        try run(directory, "b")
        #expect(try causes(directory).count == 2)
        let told = try QuernProcess.run(["diff", "a", "b"], in: directory.path).output
        #expect(told.contains("  made again from both runs' records"))
        // What is not at hand is said.
        try write("a", ["a1": "Another text for this"], in: directory)
        let lost = try QuernProcess.run(["diff", "a", "b"], in: directory.path)
        #expect(lost.status == 4)
        #expect(
            lost.output.hasSuffix(
                "documents: not compared: the runs do not both export whole documents, and those of the first run cannot be made again: 'in/a.jsonl' changed since\n"
            ), "\(lost.output)")
    }

    @Test func causesThatCannotBeCheckedSaySo() throws {
        let directory = try project()
        try run(directory, "a")
        try edit(directory, "min_words: 3", "min_words: 4")
        try run(directory, "b")
        try write("a", ["a1": "Gone", "a2": "Gone", "a3": "Gone"], in: directory)
        #expect(
            try causes(directory)["a2"]
                == "removed: one of the stages that differ: 'clean: length' (not checked: 'in/a.jsonl' has changed since the runs)"
        )
    }

    @Test func theListIsLimited() throws {
        let directory = try project()
        try run(directory, "a")
        try edit(directory, "min_words: 3", "min_words: 90")
        try run(directory, "b")
        let told = try QuernProcess.run(["diff", "a", "b", "--limit", "2"], in: directory.path)
        #expect(told.output.hasSuffix("\n\n  … and 3 more removed; --limit 5 lists them\n"))
    }

    // MARK: What shipped stages do not do

    @Test func aSurvivorThatChanged() async throws {
        let run = try PlantedRun(
            [
                "b.txt": "Same line\nsecond text", "c.txt": "Same line\nthird text",
                "d.txt": "Other",
            ],
            "  - parse: text\n  - clean: same_title\n  - export: jsonl\n")
        let old = try await run.record("old")
        // Identities are hashes of names, so one of several new files stands before the others.
        for index in 0..<12 {
            try run.directory.write("in/new\(index).txt", "Same line\nnew text")
        }
        let new = try await run.record("new")
        var comparison = RunComparison(old, new)
        let remake = RunComparison.Remake(run.plan, options: run.options)
        try await comparison.compareDocuments({ remake }, { remake }, limit: 5)
        // The old run's survivor is merged now; the other one was no document of either run.
        let documents = try #require(comparison.documents, "\(comparison.problem ?? "")")
        #expect(documents.removed.count == 1)
        #expect(documents.added.count == 1)
        // Its own text is what it was; the rest of the corpus is not.
        let cause = try #require(documents.removed.first.first?.cause)
        if case .survey(let stage, _, _) = cause {
            #expect(stage == "clean: same_title")
        } else {
            Issue.record("\(cause)")
        }
    }

    @Test func chanceIsNotExplained() async throws {
        let run = try PlantedRun(
            ["a.txt": "one"], "  - parse: text\n  - clean: dice\n  - export: jsonl\n")
        let (old, new) = (try await run.record("old"), try await run.record("new"))
        var comparison = RunComparison(old, new)
        let remake = RunComparison.Remake(run.plan, options: run.options)
        try await comparison.compareDocuments({ remake }, { remake }, limit: 5)
        let changed = try #require(comparison.documents?.changed.first.first)
        #expect(
            changed.cause == .unexplained("running it again does not give the recorded document"))
        #expect(!comparison.isSame)
    }
}
