import Foundation
import TestSupport
import Testing

/// `quern retry` tries exactly what failed, and leaves the files of a run in which it had not.
@Suite(.enabled(if: ExecFixture.hasPython, "there is no python3"))
struct RetryTests {
    static let stages = """
          - parse: jsonl
          - clean: whitespace
          - tag: exec
            command: [python3, program.py]
          - tag: stats
          - export: jsonl
          - export: csv
            columns: [id, length, words]
        """

    /// The documents that a program was asked about since the last time, sorted.
    private func asked(_ directory: TemporaryDirectory) throws -> [String] {
        guard directory.exists("asked.log") else { return [] }
        defer { try? FileManager.default.removeItem(atPath: directory.file("asked.log")) }
        return Set(try directory.text("asked.log").split(separator: "\n").map { String($0) })
            .sorted()
    }

    /// Everything that a run leaves but times and places.
    private func files(_ directory: TemporaryDirectory, _ run: String) throws -> [String: Data] {
        try directory.files(below: run).filter {
            $0.key != "run.json" && $0.key != "ro-crate-metadata.json"
        }
    }

    private func expectSameAsClean(
        _ directory: TemporaryDirectory, pipeline: String = "p.yaml", run: String = "out/p"
    ) throws {
        let clean = try QuernProcess.run(
            ["run", pipeline, "--no-store", "--out", "clean", "--quiet"], in: directory.path)
        #expect(clean.status == 0, "\(clean.errors)")
        let (kept, expected) = (try files(directory, run), try files(directory, "clean"))
        #expect(kept.keys.sorted() == expected.keys.sorted())
        for (name, data) in expected { #expect(kept[name] == data, "\(name)") }
        try FileManager.default.removeItem(atPath: directory.file("clean"))
    }

    @Test(arguments: [[], ["--isolate"], ["--no-store"]] as [[String]])
    func onlyWhatFailedIsTriedAgain(more: [String]) throws {
        let directory = try ExecFixture.directory(Self.stages, bad: [0, 7, 150, 299])
        #expect(try ExecFixture.quern(["run", "p.yaml"] + more, directory).status == 3)
        _ = try asked(directory)
        try directory.write("up", "")
        let outcome = try ExecFixture.quern(["retry", "out/p"] + more, directory)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(
            outcome.output.hasPrefix(
                """
                4 documents were in quarantine: 4 came through, 0 still there
                  came through, having failed before:
                    in.jsonl, line 1: 'tag: exec': the program ended with status 1 and gave no answer; its standard error \
                ends with: the service is down
                    in.jsonl, line 8: 
                """))
        let tried = try asked(directory)
        if more == ["--no-store"] {
            #expect(tried.count == 300)
        } else {
            #expect(tried == ["d0", "d150", "d299", "d7"])
        }
        try expectSameAsClean(directory)
    }

    @Test func whatFailsAgainStays() throws {
        let directory = try ExecFixture.directory(Self.stages, bad: [7, 150])
        #expect(try ExecFixture.quern(["run", "p.yaml"], directory).status == 3)
        let before = try files(directory, "out/p")
        let outcome = try ExecFixture.quern(["retry", "out/p", "--format", "json"], directory)
        #expect(outcome.status == 3)
        #expect(try files(directory, "out/p") == before)
        let json =
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        #expect((json?["recovered"] as? [Any])?.count == 0)
        #expect(
            ((json?["failed_again"] as? [[String: Any]]) ?? []).map { $0["id"] as? String } == [
                "d7", "d150",
            ])
        // The next run has nothing to do, and the next retry finds the same.
        #expect(try ExecFixture.quern(["run", "p.yaml"], directory).status == 3)
        try directory.write("up", "")
        #expect(try ExecFixture.quern(["retry", "out/p"], directory).status == 0)
        try expectSameAsClean(directory)
    }

    /// Removed texts that a record shows come in the order of the corpus, and the survey sees the recovered ones.
    @Test func editsExamplesAndSurveys() throws {
        let stages = """
              - parse: jsonl
              - clean: exec
                command: [python3, program.py]
              - clean: recurring_lines
                min_documents: 3
              - tag: stats
              - clean: length
                min_words: 3
              - export: jsonl
              - export: report
            """
        let directory = try ExecFixture.directory(stages, bad: [0, 2, 7, 150], edits: true)
        let first = try ExecFixture.quern(["run", "p.yaml", "--slice-size", "4KiB"], directory)
        #expect(first.status == 3, "\(first.errors)")
        _ = try asked(directory)
        try directory.write("up", "")
        let outcome = try ExecFixture.quern(["retry", "out/p"], directory)
        #expect(outcome.status == 0, "\(outcome.errors)")
        try expectSameAsClean(directory)
    }

    /// Parts of outputs that were kept for the old segment are not taken for parts of the new one.
    @Test func anotherPipelineOverTheSameStages() throws {
        let directory = try ExecFixture.directory(Self.stages, bad: [7, 150])
        let exports = try #require(Self.stages.range(of: "  - export"))
        let other = Self.stages[..<exports.lowerBound] + "  - export: totals\n    sum: [length]"
        try directory.write(
            "q.yaml",
            try directory.text("p.yaml").replacing("name: p", with: "name: q")
                .replacing(Self.stages, with: other).replacing("in.jsonl", with: "'*.jsonl'"))
        #expect(try ExecFixture.quern(["run", "p.yaml"], directory).status == 3)
        #expect(try ExecFixture.quern(["run", "q.yaml"], directory).status == 3)
        try directory.write("up", "")
        #expect(try ExecFixture.quern(["retry", "out/p"], directory).status == 0)
        // One more document, in another file and so in another slice.
        try directory.write("more.jsonl", #"{"id":"more","text":"and one more"}"# + "\n")
        let outcome = try ExecFixture.quern(["run", "q.yaml"], directory)
        #expect(outcome.status == 0, "\(outcome.errors)")
        try expectSameAsClean(directory, pipeline: "q.yaml", run: "out/q")
    }

    /// A longer deadline is no other pipeline: what succeeded is not worked on again.
    @Test func anEditedPipeline() throws {
        let directory = try ExecFixture.directory(Self.stages, bad: [7])
        #expect(try ExecFixture.quern(["run", "p.yaml"], directory).status == 3)
        _ = try asked(directory)
        try directory.write("up", "")
        let text = try directory.text("p.yaml")
        try directory.write(
            "p.yaml",
            text.replacing("program.py]", with: "program.py]\n    deadline: 100s\n    batch: 5"))
        var outcome = try ExecFixture.quern(["retry", "out/p"], directory)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try asked(directory) == ["d7"])
        // Another program is another stage, which sees everything.
        try FileManager.default.removeItem(atPath: directory.file("up"))
        try directory.write("program.py", try directory.text("program.py") + "# mended\n")
        #expect(try ExecFixture.quern(["run", "p.yaml"], directory).status == 3)
        _ = try asked(directory)
        try directory.write("up", "")
        try directory.write("program.py", try directory.text("program.py") + "# mended again\n")
        outcome = try ExecFixture.quern(["retry", "out/p"], directory)
        #expect(outcome.status == 0)
        #expect(
            outcome.errors.contains(
                "warning: the pipeline has changed since the run, and is run as it is now"))
        #expect(outcome.errors.contains("program.py changed\n"))
        #expect(try asked(directory).count == 300)
        try expectSameAsClean(directory)
    }

    @Test func nothingToTry() throws {
        let directory = try ExecFixture.directory(Self.stages, bad: [])
        #expect(try ExecFixture.quern(["run", "p.yaml"], directory).status == 0)
        let outcome = try ExecFixture.quern(["retry", "out/p"], directory)
        #expect(outcome.status == 0)
        #expect(
            outcome.errors
                == "no document of this run is in quarantine; there is nothing to try again\n")
        try directory.write("out/p/quarantine.jsonl", "{}\n")
        let damaged = try ExecFixture.quern(["retry", "out/p"], directory)
        #expect(damaged.status == 1)
        #expect(
            damaged.errors
                == "error: 'out/p/quarantine.jsonl' is damaged: line 1 is no entry of it\n")
    }
}
