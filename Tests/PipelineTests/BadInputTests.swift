import Foundation
import TestSupport
import Testing

/// What users run into: every case has a clear error or a documented result, and loses nothing.
@Suite struct BadInputTests {
    static let pipeline = """
        quern: 1
        name: grind
        inputs:
          - path: in/*
        stages:
          - parse: jsonl
          - export: jsonl
        """

    private func directory(_ pipeline: String = pipeline) throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        try directory.write("grind.yaml", pipeline)
        try directory.write(
            "in/a.jsonl", "{\"id\":\"a\",\"text\":\"rice\"}\n{\"id\":\"b\",\"text\":\"tea\"}\n")
        return directory
    }

    private func run(_ directory: TemporaryDirectory, _ more: [String] = []) throws
        -> QuernProcess.Outcome
    {
        try QuernProcess.run(["run", "grind.yaml"] + more, in: directory.path)
    }

    @Test func aGoodRun() throws {
        let directory = try directory()
        let outcome = try run(directory)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.errors == "")
        #expect(outcome.output.contains("parse: jsonl    2    2        0       0            0"))
        for name in ["documents.jsonl", "run.json", "ledger.csv", "quarantine.jsonl"] {
            #expect(directory.exists("out/grind/\(name)"))
        }
    }

    /// The line by which Excel names the delimiter is no header, for whoever looks at that before the rows either.
    @Test func lineThatNamesTheDelimiter() throws {
        let directory = try TemporaryDirectory()
        try directory.write(
            "grind.yaml",
            Self.pipeline.replacing("parse: jsonl", with: "parse: csv\n    delimiter: auto"))
        try directory.write(
            "in/a.csv", "\u{FEFF}sep=;\r\nid;text\r\n1;rice\r\n2;\"oats\nand rye\"\r\n")
        let outcome = try run(directory, ["--slice-size", "1KiB"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        let documents = try directory.text("out/grind/documents.jsonl")
        #expect(documents.contains("\"rice\"") && documents.contains("oats\\nand rye"))
    }

    /// Lines of objects in a file that is called `.json`: one that is cut off costs no other, wherever it stands.
    @Test(arguments: [0, 1, 2, 7], ["lin", "lin\\", "\",\"tags\":[\"a\"", "\",\"tags\""])
    func linesCalledJSON(bad: Int, end: String) throws {
        let directory = try directory()
        var lines = (0..<8).map { "{\"id\":\"n\($0)\",\"text\":\"line \($0)\"}" }
        lines[bad] = "{\"id\":\"n\(bad)\",\"text\":\"\(end)"
        try directory.write("in/b.json", lines.joined(separator: "\n") + "\n")
        #expect(try run(directory).status == 3)
        let documents = try directory.text("out/grind/documents.jsonl")
        for line in 0..<8 {
            #expect(documents.contains("\"line \(line)\"") == (line != bad), "\(line)")
        }
    }

    /// A file that cannot be what the pipeline reads is one complaint, not one for each of its rows.
    @Test(arguments: [1, 2]) func tableWithoutTheColumn(workers: Int) throws {
        let directory = try TemporaryDirectory()
        try directory.write(
            "grind.yaml", Self.pipeline.replacing("parse: jsonl", with: "parse: csv"))
        try directory.write("in/a.csv", "id,text\n1,rice\n")
        try directory.write(
            "in/b.csv", "\u{FEFF}id,txt\n" + String(repeating: "2,tea\n", count: 5000))
        let outcome = try run(directory, ["--workers", "\(workers)"])
        #expect(outcome.status == 3, "\(outcome.errors)")
        let lines = try directory.text("out/grind/quarantine.jsonl").split(separator: "\n")
        #expect(lines.count == 1)
        #expect(lines[0].contains("there is no column 'text'; did you mean 'txt'?"))
        #expect(lines[0].contains("in/b.csv"))
        #expect(try directory.text("out/grind/documents.jsonl").contains("rice"))
    }

    /// Nor are the rows of a file in which the name of a column is written otherwise; of one that lacks it, they are counted.
    @Test func tableWithoutAColumnOfMetadata() throws {
        let directory = try TemporaryDirectory()
        try directory.write(
            "grind.yaml",
            Self.pipeline.replacing("parse: jsonl", with: "parse: csv\n    keep: [yaer]"))
        try directory.write("in/a.csv", "id,text\n1,rice\n2,rye\n")
        try directory.write(
            "in/b.csv", "id,text,year\n" + String(repeating: "2,tea,2024\n", count: 50))
        let outcome = try run(directory)
        #expect(outcome.status == 3, "\(outcome.errors)")
        let lines = try directory.text("out/grind/quarantine.jsonl").split(separator: "\n")
        #expect(lines.count == 1)
        #expect(
            lines.first?.contains(
                "there is no column 'yaer', which 'keep' names; did you mean 'year'?") == true)
        let record = try directory.text("out/grind/run.json")
        #expect(record.contains(#""counts":{"rows without a column 'yaer'":2}"#), "\(record)")
    }

    /// Names that are no UTF-8 cannot be opened, and none of them is lost.
    @Test func namesThatAreNotUTF8() throws {
        let directory = try directory()
        let names =
            #"printf '{"text":"x"}' > "$(printf 'in/b\377.jsonl')"; printf x > "$(printf 'in/b\376.jsonl')""#
        let made = try Sandbox.shell(names, in: directory.path)
        try #require(made.status == 0, "\(made.errors)")
        let outcome = try run(directory)
        #expect(outcome.status == 3)
        let quarantine = try directory.text("out/grind/quarantine.jsonl")
        #expect(
            quarantine.contains(#"in/b\\xFF.jsonl"#) && quarantine.contains(#"in/b\\xFE.jsonl"#))
        #expect(quarantine.contains("cannot be read: its name is not UTF-8; rename it"))
    }

    /// What lies in a folder that has such a name is not lost without a word either, whatever the pattern.
    @Test(arguments: ["in/**/*.jsonl", "in/*/*.jsonl", "in/**/*"])
    func foldersWhoseNamesAreNotUTF8(pattern: String) throws {
        let directory = try directory(Self.pipeline.replacing("in/*", with: pattern))
        try directory.write("in/good/b.jsonl", "{\"text\":\"rye\"}\n")
        let made = try Sandbox.shell(
            #"d="$(printf 'in/b\377')"; mkdir "$d"; printf '{"text":"x"}' > "$d/c.jsonl""#,
            in: directory.path)
        try #require(made.status == 0, "\(made.errors)")
        let outcome = try run(directory)
        #expect(outcome.status == 3, "\(outcome.errors)")
        let quarantine = try directory.text("out/grind/quarantine.jsonl")
        #expect(quarantine.contains(#"in/b\\xFF"#), "\(quarantine)")
        #expect(quarantine.contains("cannot be read: its name is not UTF-8; rename it"))
        #expect(try directory.text("out/grind/documents.jsonl").contains("\"rye\""))
    }

    /// Two names that are one to every reader are two files.
    @Test func namesThatDifferInTheirNormalFormAlone() throws {
        let directory = try directory(Self.pipeline.replacing("in/*", with: "in/**/*.jsonl"))
        for folder in ["M\u{FC}hle", "Mu\u{308}hle"] {
            try directory.write("in/\(folder)/b.jsonl", "{\"text\":\"x\"}\n")
        }
        let outcome = try run(directory)
        #expect(outcome.status == 2)
        #expect(
            outcome.errors.contains(
                "their names differ only in how letters are composed (Unicode normal forms)"),
            "\(outcome.errors)")
    }

    @Test func missingFile() throws {
        let directory = try directory()
        let outcome = try run(directory, ["--input", "in/b.jsonl"])
        #expect(outcome.status == 2)
        #expect(
            outcome.errors == """
                error: the input 'in/b.jsonl' cannot be read: No such file or directory
                  did you mean 'in/a.jsonl'?

                """)
        #expect(!directory.exists("out"))
    }

    @Test func patternThatMatchesNothing() throws {
        let directory = try directory(Self.pipeline.replacing("in/*", with: "in/*.txt"))
        let outcome = try run(directory)
        #expect(outcome.status == 2)
        #expect(
            outcome.errors.hasPrefix(
                "grind.yaml:4:11: error: no file matches 'in/*.txt'\n    4 |   - path: in/*.txt\n      |           ^~~~~~~~\n"
            ))
    }

    @Test func folderAsInput() throws {
        let directory = try directory()
        let outcome = try run(directory, ["--input", "in"])
        #expect(outcome.status == 2)
        #expect(
            outcome.errors
                == "error: 'in' is a folder, and an input is a file\n  name its files: 'in/*'\n")
    }

    @Test func emptyFile() throws {
        let directory = try directory()
        try directory.write("in/b.jsonl", "")
        let outcome = try run(directory)
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("dropped 1 by 'parse: jsonl': empty file"))
        #expect(
            try directory.text("out/grind/ledger.csv").contains(
                "parse: jsonl,parse,in,,3\nparse: jsonl,parse,out,,2\nparse: jsonl,parse,dropped,empty file,1\n"
            ))
    }

    /// What a parser counts is said where the run is looked at, and not in its record alone.
    @Test func bytesThatAreNoText() throws {
        let directory = try directory()
        try directory.write("in/b.jsonl", "")
        try directory.write(
            "grind.yaml",
            "quern: 1\nname: grind\ninputs: [{path: in/b.xml}]\nstages: [{parse: xml, text: //a}, {export: jsonl}]\n"
        )
        let bytes =
            Array("<?xml version=\"1.0\" encoding=\"utf-8\"?><a>Stra".utf8) + [0xDF]
            + Array("e</a>".utf8)
        try directory.write("in/b.xml", Data(bytes))
        let outcome = try run(directory)
        #expect(outcome.status == 0)
        #expect(
            outcome.output.contains("\n  counted 1 by 'parse: xml': invalid bytes\n"),
            "\(outcome.output)")
    }

    @Test(.enabled(if: getuid() != 0 || Sandbox.canDropRights, "root can read everything"))
    func unreadableFile() throws {
        let directory = try directory()
        try directory.write("in/b.jsonl", "{\"text\":\"x\"}\n")
        let outcome = try Sandbox.runUnprivileged(
            ["run", "grind.yaml"], in: directory, lockedOutOf: "in/b.jsonl")
        #expect(outcome.status == 3, "\(outcome.errors)")
        #expect(
            try directory.text("out/grind/quarantine.jsonl").contains(
                "cannot be read: Permission denied"))
        #expect(try directory.text("out/grind/documents.jsonl").contains("\"rice\""))
    }

    /// What lies in a folder that nobody can look into is not passed over without a word.
    @Test(.enabled(if: getuid() != 0 || Sandbox.canDropRights, "root can read everything"))
    func unreadableFolder() throws {
        let directory = try directory(Self.pipeline.replacing("in/*", with: "in/**/*.jsonl"))
        try directory.write("in/locked/b.jsonl", "{\"text\":\"x\"}\n")
        defer { chmod(directory.file("in/locked"), 0o700) }
        let outcome = try Sandbox.runUnprivileged(
            ["run", "grind.yaml"], in: directory, lockedOutOf: "in/locked")
        #expect(outcome.status == 3, "\(outcome.errors)")
        let quarantine = try directory.text("out/grind/quarantine.jsonl")
        #expect(quarantine.contains("cannot be read: Permission denied"))
        #expect(quarantine.contains("\"in/locked\""))
        #expect(try directory.text("out/grind/documents.jsonl").contains("\"rice\""))
    }

    @Test func badLinesAreQuarantinedWithTheirPlace() throws {
        let directory = try directory()
        try directory.write(
            "in/b.jsonl", "{\"text\":\"one\"}\n{\"text\":\"tw\n\n[3]\n{\"text\":\"four\"}")
        let outcome = try run(directory)
        #expect(outcome.status == 3)
        #expect(
            outcome.errors == "2 documents are in quarantine: out/grind/quarantine.jsonl says why\n"
        )
        let quarantine = try directory.text("out/grind/quarantine.jsonl")
        #expect(
            quarantine.contains(
                #""error":"not JSON: expected '\"' at the end of a string, but the text ends at byte 26","resource":"in/b.jsonl","line":2"#
            ))
        #expect(
            quarantine.contains(
                #""error":"not JSON: expected an object at byte 28","resource":"in/b.jsonl","line":4"#
            ))
        #expect(try directory.text("out/grind/documents.jsonl").split(separator: "\n").count == 4)
    }

    @Test func binaryAndNULs() throws {
        let directory = try directory()
        try directory.write(
            "in/b.bin", Data((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 7919) }))
        try directory.write("in/c.jsonl", Data("{\"text\":\"a\\u0000b\"}\n".utf8))
        let outcome = try run(directory)
        #expect(outcome.status == 3)
        #expect(try directory.text("out/grind/documents.jsonl").contains(#""text":"a\u0000b""#))
    }

    @Test func longLineIsRefusedAlone() throws {
        let directory = try directory()
        var data = Data("{\"text\":\"before\"}\n{\"text\":\"".utf8)
        data.append(Data(repeating: UInt8(ascii: "x"), count: 20_000_000))
        data.append(Data("\"}\n{\"text\":\"after\"}\n".utf8))
        try directory.write("in/b.jsonl", data)
        let outcome = try run(directory, ["--memory", "64MiB"])
        #expect(outcome.status == 3)
        #expect(
            try directory.text("out/grind/quarantine.jsonl").contains(
                "the record has 20000012 bytes and the limit is 8388608; raise --memory"))
        let documents = try directory.text("out/grind/documents.jsonl")
        #expect(documents.contains("\"before\"") && documents.contains("\"after\""))
        #expect(try run(directory).status == 0)
    }

    @Test func outputOutsideTheRunDirectory() throws {
        let directory = try directory(Self.pipeline + "\n    to: ../../elsewhere.jsonl\n")
        let outcome = try run(directory)
        #expect(outcome.status == 2)
        #expect(
            outcome.errors.contains(
                "grind.yaml:8:9: error: 'to' of 'export: jsonl' must stay inside the run directory, so it cannot be '../../elsewhere.jsonl'"
            ))
        #expect(!directory.exists("out"))
    }

    @Test func outputPathIsAFile() throws {
        let directory = try directory()
        try directory.write("out/grind", "mine")
        let outcome = try run(directory)
        #expect(outcome.status == 1)
        #expect(
            outcome.errors
                == "error: the run directory 'out/grind' is a file; choose another place with --out\n"
        )
        #expect(try directory.text("out/grind") == "mine")
    }

    @Test func outputFolderHoldsOtherThings() throws {
        let directory = try directory()
        try directory.write("out/grind/thesis.docx", "mine")
        let outcome = try run(directory)
        #expect(outcome.status == 1)
        #expect(
            outcome.errors.hasPrefix(
                "error: the run directory 'out/grind' holds other files and no run ('thesis.docx')")
        )
        #expect(try directory.text("out/grind/thesis.docx") == "mine")
    }

    @Test func aSecondRunReplacesTheFirstAndSparesOtherFiles() throws {
        let directory = try directory(Self.pipeline + "\n    to: old.jsonl\n")
        #expect(try run(directory).status == 0)
        try directory.write("out/grind/notes.txt", "mine")
        try directory.write("grind.yaml", Self.pipeline)
        #expect(try run(directory).status == 0)
        #expect(!directory.exists("out/grind/old.jsonl"))
        #expect(directory.exists("out/grind/documents.jsonl"))
        #expect(try directory.text("out/grind/notes.txt") == "mine")
    }

    @Test func aRunDoesNotReplaceWhatItReads() throws {
        let directory = try directory()
        #expect(try run(directory).status == 0)
        let outcome = try run(directory, ["--input", "out/grind/documents.jsonl"])
        #expect(outcome.status == 1)
        #expect(
            outcome.errors.hasPrefix(
                "error: the input 'out/grind/documents.jsonl' lies in the run directory 'out/grind', which the run replaces"
            ))
        #expect(try directory.text("out/grind/documents.jsonl").contains("rice"))
    }

    @Test func somebodyElsesFilesAreNotReplaced() throws {
        let directory = try directory()
        try directory.write("out/grind/run.json", "{\"mine\": 1}")
        let foreign = try run(directory)
        #expect(foreign.status == 1)
        #expect(foreign.errors.hasPrefix("error: 'out/grind/run.json' is no record of a run"))
        try FileManager.default.removeItem(atPath: directory.path + "/out")
        #expect(try run(directory).status == 0)
        try directory.write("out/grind/table.csv", "mine")
        try directory.write("grind.yaml", Self.pipeline + "\n  - export: csv\n    to: table.csv\n")
        let replaced = try run(directory)
        #expect(replaced.status == 1)
        #expect(
            replaced.errors.hasPrefix(
                "error: 'out/grind/table.csv' is no file of the run that is there"))
        #expect(try directory.text("out/grind/table.csv") == "mine")
        #expect(directory.exists("out/grind/run.json"))
    }

    /// Where a file was, the next run may want a folder, and the other way round.
    @Test func aRunThatCannotBePublishedLeavesTheOldOne() throws {
        let directory = try directory(Self.pipeline + "\n    to: a/b.jsonl\n")
        #expect(try run(directory).status == 0)
        try directory.write("grind.yaml", Self.pipeline + "\n    to: a\n")
        let outcome = try run(directory)
        #expect(outcome.status == 1)
        #expect(
            outcome.errors.hasPrefix(
                "error: 'out/grind/a' is a folder, where the run writes a file"))
        #expect(directory.exists("out/grind/run.json") && directory.exists("out/grind/a/b.jsonl"))
    }

    /// Killed while its files were moved: the marker is there, the record is not.
    @Test func aRunStoppedWhilePublishingIsReplaced() throws {
        let directory = try directory()
        #expect(try run(directory).status == 0)
        try FileManager.default.moveItem(
            atPath: directory.path + "/out/grind/run.json",
            toPath: directory.path + "/out/grind/.publishing.json")
        #expect(try run(directory).status == 0)
        #expect(directory.exists("out/grind/run.json"))
        #expect(!directory.exists("out/grind/.publishing.json"))
    }

    @Test func linksThatLoopEnd() throws {
        let directory = try directory(Self.pipeline.replacing("in/*", with: "in/**/*.jsonl"))
        _ = try Sandbox.shell("ln -s . in/self; ln -s . in/again", in: directory.path)
        #expect(try run(directory).status == 0)
        #expect(try directory.text("out/grind/documents.jsonl").split(separator: "\n").count == 2)
    }

    /// A pattern that never ends on one of three texts: that document, and no other, is quarantined,
    /// dropped, or ends the run, as the pipeline says.
    @Test func aStageThatFailsCostsOneDocument() throws {
        let hostile = String(repeating: "a", count: 60) + "!"
        let stage =
            "  - clean: replace\n    rules: [{pattern: '^(([a-z])+.)+[A-Z]([a-z])+$', with: x}]\n"
        let pipeline = Self.pipeline.replacing(
            "  - export: jsonl", with: stage + "  - export: jsonl")
        let directory = try directory(pipeline)
        try directory.write("in/b.jsonl", "{\"id\":\"bad\",\"text\":\"\(hostile)\"}\n")
        let outcome = try run(directory)
        #expect(outcome.status == 3, "\(outcome.errors)")
        #expect(
            outcome.output.contains("clean: replace   3    2        0       0            1"),
            "\(outcome.output)")
        let quarantine = try directory.text("out/grind/quarantine.jsonl")
        #expect(
            quarantine.hasPrefix(#"{"stage":"clean: replace","error":"the pattern "#),
            "\(quarantine)")
        #expect(quarantine.contains("\"resource\":\"in/b.jsonl\",\"line\":1"))
        #expect(quarantine.contains("\"id\":\"bad\",\"text\":\"\(hostile)\""))
        #expect(try directory.text("out/grind/documents.jsonl").split(separator: "\n").count == 2)

        try directory.write(
            "grind.yaml", pipeline.replacing("    rules:", with: "    on_error: drop\n    rules:"))
        let dropped = try run(directory)
        #expect(dropped.status == 0)
        #expect(dropped.output.contains("dropped 1 by 'clean: replace': error"))

        try directory.write(
            "grind.yaml", pipeline.replacing("    rules:", with: "    on_error: stop\n    rules:"))
        let stopped = try run(directory)
        #expect(stopped.status == 1)
        #expect(
            stopped.errors.hasPrefix(
                "error: 'clean: replace' failed on 'in/b.jsonl', line 1, and its 'on_error' is stop: "
            ), "\(stopped.errors)")
        #expect(directory.exists("out/grind/run.json"), "the run before is still there")
    }

    @Test func outputWithoutAName() throws {
        let directory = try directory()
        let outcome = try run(directory, ["--out", ""])
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("--out names no directory; leave it out for out/NAME"))
        #expect(!directory.exists("run.json"))
    }

    /// A pipe gives its bytes once, and waiting for them could take for ever.
    @Test func pipesAreNoInputs() throws {
        let directory = try directory()
        _ = try Sandbox.shell("mkfifo in/pipe.jsonl", in: directory.path)
        let named = try run(directory, ["--input", "in/pipe.jsonl"])
        #expect(named.status == 2)
        #expect(
            named.errors == """
                error: the input 'in/pipe.jsonl' is no file but a pipe or a device
                  give it as standard input: --input - < in/pipe.jsonl

                """)
        let matched = try run(directory)
        #expect(matched.status == 3)
        #expect(
            try directory.text("out/grind/quarantine.jsonl").contains(
                "cannot be read: it is no file but a pipe or a device; give it as standard input: --input -"
            ))
    }

    @Test func noInputs() throws {
        let directory = try directory(
            "quern: 1\nname: grind\nstages:\n  - parse: jsonl\n  - export: jsonl\n")
        let outcome = try run(directory)
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasPrefix("grind.yaml:1:1: error: the pipeline has no inputs\n"))
    }

    @Test func whatKilledRunsLeaveIsClearedAway() throws {
        let directory = try directory()
        // No process has this number: Linux counts to 4,194,304.
        try directory.write("out/grind/.staging-99999999/documents.jsonl", "half")
        #expect(try run(directory).status == 0)
        #expect(!directory.exists("out/grind/.staging-99999999"))
    }

    @Test func closedStandardOutput() throws {
        let directory = try directory()
        let outcome = try Sandbox.shell(
            "exec \"\(QuernProcess.binary)\" run grind.yaml >&-", in: directory.path)
        #expect(outcome.status == 0)
        #expect(directory.exists("out/grind/run.json"))
        let piped = try Sandbox.shell(
            "\"\(QuernProcess.binary)\" stages --format json | head -c 1", in: directory.path)
        #expect(piped.status == 0)
    }

    @Test func standardInput() throws {
        let directory = try directory()
        let outcome = try QuernProcess.run(
            ["run", "grind.yaml", "--input", "-"], in: directory.path,
            input: Data("{\"id\":\"s\",\"text\":\"from a pipe\"}\n".utf8))
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try directory.text("out/grind/documents.jsonl").contains("from a pipe"))
    }

    @Test(.enabled(if: Sandbox.canMount, "mounting needs root"))
    func fullDisk() throws {
        let directory = try directory()
        let line = "{\"text\":\"" + String(repeating: "grain ", count: 2000) + "\"}\n"
        try directory.write("in/big.jsonl", String(repeating: line, count: 400))
        let outcome = try Sandbox.onSmallDisk(kilobytes: 1024) { disk in
            let outcome = try QuernProcess.run(
                ["run", "grind.yaml", "--out", disk + "/run"], in: directory.path)
            #expect(!FileManager.default.fileExists(atPath: disk + "/run"))
            return outcome
        }
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("No space left on device"), "\(outcome.errors)")
    }

    @Test func interruptionLeavesNothing() throws {
        let directory = try directory()
        let line = "{\"text\":\"" + String(repeating: "grain ", count: 2000) + "\"}\n"
        try directory.write("in/big.jsonl", String(repeating: line, count: 4000))
        // Before its staging directory is there, the run has not begun, and a signal just ends the process.
        let outcome = try Sandbox.shell(
            """
            "\(QuernProcess.binary)" run grind.yaml & pid=$!
            while kill -0 $pid && ! ls -d out/grind/.staging-*; do sleep 0.01; done >/dev/null 2>&1
            kill -TERM $pid; wait $pid
            """,
            in: directory.path)
        // A fast machine may be done before the signal comes; it has then everything or nothing.
        if outcome.status != 0 {
            #expect(outcome.status == 130, "\(outcome.errors)")
            #expect(outcome.errors.contains("interrupted; nothing was written"))
            #expect(!directory.exists("out/grind"))
        } else {
            #expect(directory.exists("out/grind/run.json"))
        }
    }
}
