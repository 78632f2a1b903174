import Foundation
import TestSupport
import Testing

/// `quern plan` says what a run would compute, and names what differs.
@Suite struct PlanReasonTests {
    private static let pipeline = """
        quern: 1
        name: grind
        inputs:
          - path: in/*.txt
        stages:
          - parse: text
          - clean: length
            min_words: 2
          - tag: gazetteer
            lexicon: names.txt
          - export: jsonl

        """

    private func project() throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        for number in 0..<4 {
            try directory.write("in/\(number).txt", "The mill of Larkholm, number \(number).\n")
        }
        try directory.write("names.txt", "Larkholm\n")
        try directory.write("grind.yaml", Self.pipeline)
        let outcome = try QuernProcess.run(["run", "grind.yaml"], in: directory.path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return directory
    }

    /// The lines about work and stages, without parameters.
    private func plan(_ directory: TemporaryDirectory, _ arguments: String...) throws -> String {
        let outcome = try QuernProcess.run(
            ["plan", "grind.yaml"] + arguments, in: directory.path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
        let start = lines.firstIndex { $0.hasPrefix("work:") } ?? 0
        // Into how many slices small files go is not what is tested here.
        return lines[start...].filter { !$0.hasPrefix("       ") }.joined(separator: "\n")
            .replacing(/work: [0-9]+ of [0-9]+ slices/, with: "work: some slices")
            .replacing(/all [0-9]+ slices|[0-9]+ of [0-9]+ slices/, with: "slices")
    }

    @Test func nothingToDo() throws {
        let directory = try project()
        #expect(
            try plan(directory).hasPrefix(
                "work: nothing to do; 'out/grind' is what this run would give\n\nstages:\n  1. parse: text\n"
            ))
        try directory.write("grind.yaml", "# A remark.\n" + Self.pipeline)
        #expect(
            try plan(directory).hasPrefix(
                "work: no stage; the store has all, and the files of the run are written anew\n"))
    }

    @Test func aParameter() throws {
        let directory = try project()
        try directory.write(
            "grind.yaml", Self.pipeline.replacing("min_words: 2", with: "min_words: 6"))
        #expect(
            try plan(directory) == """
                work: some slices (128 bytes of 128 bytes)

                stages:
                  1. parse: text — slices: nothing is kept between it and 'clean: length'
                  2. clean: length — slices: min_words: 2 → 6
                  3. tag: gazetteer — slices: follows 'clean: length'
                  4. export: jsonl

                """)
    }

    @Test func aResource() throws {
        let directory = try project()
        try directory.write("names.txt", "Larkholm\nOstrow\n")
        let said = try plan(directory)
        #expect(said.contains("3. tag: gazetteer — slices: names.txt changed\n"), "\(said)")
        #expect(said.contains("2. clean: length — slices: nothing is kept between"))
    }

    @Test func inputs() throws {
        let directory = try project()
        for number in 4..<7 { try directory.write("in/\(number).txt", "Larkholm again.\n") }
        var said = try plan(directory)
        #expect(
            said.contains("since the run in 'out/grind':\n  3 new documents in in/\n"), "\(said)")
        #expect(said.contains("1. parse: text — slices: 3 new documents in in/\n"))
        for number in 3..<7 {
            try FileManager.default.removeItem(atPath: directory.file("in/\(number).txt"))
        }
        try directory.write("in/0.txt", "Another mill.\n")
        said = try plan(directory)
        #expect(
            said.contains(
                "since the run in 'out/grind':\n  changed document in/0.txt\n  document in/3.txt gone\n"
            ), "\(said)")
    }

    @Test func stagesThatComeAndGo() throws {
        let directory = try project()
        try directory.write(
            "grind.yaml",
            Self.pipeline.replacing(
                "  - clean: length\n    min_words: 2\n", with: "  - clean: unicode\n")
        )
        let said = try plan(directory)
        #expect(
            said.contains("since the run in 'out/grind':\n  the stage 'clean: length' is gone\n"),
            "\(said)")
        #expect(said.contains("2. clean: unicode — slices: new stage\n"), "\(said)")
        #expect(
            said.contains("3. tag: gazetteer — slices: 'clean: length' before it is gone\n"),
            "\(said)")
    }

    @Test func noRunAndNoStore() throws {
        let directory = try project()
        let elsewhere = try plan(directory, "--out", "out/other")
        #expect(
            elsewhere.hasPrefix(
                "work: no stage; the store has all, and the files of the run are written anew\n'out/other' holds no run to compare with\n"
            ), "\(elsewhere)")
        try FileManager.default.removeItem(atPath: directory.file(".quern"))
        let said = try plan(directory)
        #expect(said.contains("1. parse: text — slices: not in the store\n"), "\(said)")
        #expect(!directory.exists(".quern"), "asking makes no store")
    }

    @Test func forPrograms() throws {
        let directory = try project()
        try directory.write(
            "grind.yaml", Self.pipeline.replacing("min_words: 2", with: "min_words: 6"))
        let outcome = try QuernProcess.run(
            ["plan", "grind.yaml", "--format", "json"], in: directory.path)
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let work = try #require(json["work"] as? [String: Any])
        #expect(work["unchanged"] as? Bool == false)
        let stages = try #require(work["stages"] as? [[String: Any]])
        #expect(stages[1]["reasons"] as? [String] == ["min_words: 2 → 6"])
        #expect(stages[1]["slices"] as? Int == work["slices"] as? Int)
    }
}
