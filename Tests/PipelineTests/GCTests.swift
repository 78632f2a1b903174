import Foundation
import TestSupport
import Testing

/// `quern gc` keeps what recorded runs need.
@Suite struct GCTests {
    private func project() throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        for number in 0..<40 {
            let text = String(repeating: "The mill of Larkholm grinds \(number). ", count: 30)
            try directory.write("in/\(number).txt", text)
        }
        try directory.write(
            "grind.yaml",
            """
            quern: 1
            name: grind
            vars:
              least: 1
            inputs:
              - path: in/*.txt
            stages:
              - parse: text
              - clean: recurring_lines
              - clean: length
                min_words: ${least}
              - export: jsonl

            """)
        return directory
    }

    private func quern(_ directory: TemporaryDirectory, _ arguments: String...) throws
        -> QuernProcess.Outcome
    {
        try QuernProcess.run(arguments, in: directory.path)
    }

    private func objects(_ directory: TemporaryDirectory) throws -> Set<String> {
        Set(try directory.files(below: ".quern/objects").keys)
    }

    @Test func whatRunsNeedStays() throws {
        let directory = try project()
        #expect(try quern(directory, "run", "grind.yaml", "--out", "out/a").status == 0)
        let first = try objects(directory)
        #expect(
            try quern(directory, "run", "grind.yaml", "--out", "out/b", "--set", "least=2").status
                == 0)
        let both = try objects(directory)
        #expect(both.isStrictSuperset(of: first))
        var gc = try quern(directory, "gc", "grind.yaml")
        #expect(gc.status == 0, "\(gc.errors)")
        #expect(gc.output.contains("removed: 0 files, 0 bytes"), "\(gc.output)")
        #expect(try objects(directory) == both)

        // A run that is gone needs nothing; what it shares with another stays.
        try FileManager.default.removeItem(atPath: directory.file("out/b"))
        gc = try quern(directory, "gc", "grind.yaml", "--dry-run")
        #expect(gc.output.contains("out/b: "), "\(gc.output)")
        #expect(gc.output.contains("goes: its run directory is gone"), "\(gc.output)")
        #expect(gc.output.contains("would be removed: "))
        #expect(try objects(directory) == both, "a dry run removes nothing")
        #expect(try quern(directory, "gc", "grind.yaml").status == 0)
        #expect(try objects(directory) == first)

        // And the run that stayed still finds all it needs, the points before its end too.
        let again = try quern(
            directory, "run", "grind.yaml", "--out", "out/a", "--set", "least=3", "--format", "json"
        )
        #expect(again.output.contains(#""parse: text":0"#), "\(again.output)")
    }

    @Test func theNewestAndTheLargest() throws {
        let directory = try project()
        for least in 1...3 {
            let outcome = try quern(
                directory, "run", "grind.yaml", "--out", "out/\(least)", "--set", "least=\(least)")
            #expect(outcome.status == 0)
        }
        let all = try objects(directory)
        var gc = try quern(directory, "gc", "--store", ".quern", "--keep-last", "1")
        #expect(gc.status == 0)
        #expect(gc.output.components(separatedBy: "goes: --keep-last 1").count == 3, "\(gc.output)")
        let kept = try objects(directory)
        #expect(kept.isStrictSubset(of: all) && !kept.isEmpty)
        gc = try quern(directory, "gc", "--max-size", "1KiB")
        #expect(gc.output.contains("goes: --max-size"), "\(gc.output)")
        #expect(try objects(directory).isEmpty)
        #expect(try quern(directory, "run", "grind.yaml", "--out", "out/1").status == 0)
    }

    @Test func mistakes() throws {
        let directory = try project()
        let none = try quern(directory, "gc")
        #expect(none.status == 1)
        #expect(
            none.errors
                == "error: '.quern' is no store; name the pipeline that it belongs to, or give --store\n"
        )
        #expect(try quern(directory, "gc", "--keep-last", "-1").status == 2)
        #expect(try quern(directory, "run", "grind.yaml").status == 0)
        // A run holds the store; gc does not take it from under it.
        let blocked = try Sandbox.shell(
            "flock --shared .quern/lock '\(QuernProcess.binary)' gc grind.yaml", in: directory.path)
        #expect(blocked.status == 1)
        #expect(
            blocked.errors
                == "error: a run is using the store './.quern'; try again when it is done\n"
                || blocked.errors
                    == "error: a run is using the store '.quern'; try again when it is done\n",
            "\(blocked.errors)")
        // What a killed run had not finished is removed.
        try directory.write(".quern/objects/.tmp-1-1", "half")
        let gc = try quern(directory, "gc", "grind.yaml")
        #expect(gc.output.contains("unfinished, of runs that were killed: 1 file, 4 bytes"))
        #expect(!directory.exists(".quern/objects/.tmp-1-1"))
    }
}
