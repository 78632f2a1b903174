import Foundation
import Quern
import TestSupport
import Testing

/// What a run leaves about itself.
@Suite struct RunRecordTests {
    private func corpus(_ directory: TemporaryDirectory, _ folder: String) throws {
        try directory.write("\(folder)/seeds/a.txt", "The mill grinds by the river.\n")
        try directory.write("\(folder)/seeds/b.txt", "Tea.\n")
        try directory.write(
            "\(folder)/lexicons/things.yaml",
            "name: Things\nlabel: thing\nentries:\n  - { id: mill, name: mill }\n")
        try directory.write(
            "\(folder)/pipelines/common/short.yaml",
            "vars: { words: 2 }\nstages:\n  - clean: length\n    min_words: ${words}\n")
        try directory.write(
            "\(folder)/pipelines/grind.yaml",
            """
            quern: 1
            name: grind
            inputs: [{ path: ../seeds/*.txt }]
            stages:
              - parse: text
              - use: common/short.yaml
                with: { words: 3 }
              - tag: gazetteer
                lexicon: ../lexicons/things.yaml
              - export: jsonl

            """)
    }

    @discardableResult
    private func quern(
        _ directory: TemporaryDirectory, _ arguments: [String], in folder: String = ""
    ) throws -> QuernProcess.Outcome {
        try QuernProcess.run(arguments, in: directory.file(folder))
    }

    /// Promise 5 for the lock and the methods: no time, host, place or number of workers is in them.
    @Test func theLockIsTheSameEverywhere() throws {
        let directory = try TemporaryDirectory()
        for folder in ["one", "two/deep er"] { try corpus(directory, folder) }
        for (arguments, folder) in [
            (["pipelines/grind.yaml", "--workers", "1"], "one"),
            (["grind.yaml", "--workers", "3", "--out", "../elsewhere/x"], "one/pipelines"),
            (["pipelines/grind.yaml", "--slice-size", "1KiB"], "two/deep er"),
        ] {
            #expect(try quern(directory, ["run", "--quiet"] + arguments, in: folder).status == 0)
        }
        for name in ["quern.lock", "METHODS.md", "documents.jsonl"] {
            let reference = try directory.text("one/out/grind/\(name)")
            #expect(reference == (try directory.text("one/elsewhere/x/\(name)")))
            #expect(reference == (try directory.text("two/deep er/out/grind/\(name)")))
            #expect(!reference.contains(directory.path))
        }
        let run = try directory.text("one/out/grind/run.json")
        #expect(!run.contains(directory.path))
        #expect(run.contains("\"file\": \"../../pipelines/grind.yaml\""))
    }

    @Test func aCommentChangesTheRecordAndNotTheLock() throws {
        let directory = try TemporaryDirectory()
        try corpus(directory, "p")
        try quern(directory, ["run", "pipelines/grind.yaml", "--out", "a"], in: "p")
        let text = try directory.text("p/pipelines/grind.yaml")
        try directory.write("p/pipelines/grind.yaml", "# Grinds.\n" + text)
        try quern(directory, ["run", "pipelines/grind.yaml", "--out", "b"], in: "p")
        #expect(try directory.text("p/a/quern.lock") == directory.text("p/b/quern.lock"))
        let hash = Fingerprint.sha256(Array(text.utf8))
        #expect(try directory.text("p/a/run.json").contains(hash))
        #expect(try !directory.text("p/b/run.json").contains(hash))
    }

    @Test func itIsReadBackWhole() throws {
        let directory = try TemporaryDirectory()
        try corpus(directory, "p")
        try quern(directory, ["run", "pipelines/grind.yaml"], in: "p")
        let run = try RecordedRun(directory: directory.file("p/out/grind"))
        let record = run.record
        #expect(
            record.stages.map(\.label) == [
                "parse: text", "clean: length", "tag: gazetteer", "export: jsonl",
            ])
        #expect(record.stages[1].parameters["min_words"] == 3)
        #expect(record.stages[2].resources.map(\.path) == ["lexicons/things.yaml"])
        #expect(record.ledger.rows[1].dropped == ["fewer than 3 words": 1])
        #expect(record.ledger.rows[2].annotations == ["gazetteer": 1])
        #expect(record.inputs.map(\.path) == ["seeds/a.txt", "seeds/b.txt"])
        #expect(record.counts.documents == 1)
        #expect(
            record.outputs.map(\.path) == ["documents.jsonl", "quarantine.jsonl", "ledger.csv"])
        let lock = try POSIXFile.read(directory.file("p/out/grind/quern.lock"))
        #expect(record.lock == Fingerprint.sha256(lock))
        // A lock is what a record says, without some of it.
        #expect(try directory.text("p/out/grind/METHODS.md").contains(record.lock))
    }

    /// The copies lie to each other as the originals do, so that they can be run.
    @Test func theCopyOfThePipelineRuns() throws {
        let directory = try TemporaryDirectory()
        try corpus(directory, "p")
        try quern(directory, ["run", "pipelines/grind.yaml"], in: "p")
        #expect(
            try directory.files(below: "p/out/grind/pipeline").keys.sorted() == [
                "lexicons/things.yaml", "pipelines/common/short.yaml", "pipelines/grind.yaml",
            ])
        let again = try quern(
            directory,
            [
                "run", "out/grind/pipeline/pipelines/grind.yaml", "--input", "seeds/*.txt", "--out",
                "again",
            ], in: "p")
        #expect(again.status == 0, "\(again.errors)")
        let run = try RecordedRun(directory: directory.file("p/again"))
        #expect(
            run.fingerprint
                == (try RecordedRun(directory: directory.file("p/out/grind")).fingerprint))
    }

    /// Files of an old run go with it, and folders that they leave empty.
    @Test func anotherRunTakesTheCopiesAway() throws {
        let directory = try TemporaryDirectory()
        try corpus(directory, "p")
        try quern(directory, ["run", "pipelines/grind.yaml"], in: "p")
        try directory.write(
            "p/grind.yaml",
            "quern: 1\nname: grind\ninputs: [seeds/*.txt]\nstages:\n  - parse: text\n  - export: jsonl\n"
        )
        #expect(try quern(directory, ["run", "grind.yaml"], in: "p").status == 0)
        #expect(
            try directory.files(below: "p/out/grind").keys.sorted() == [
                "METHODS.md", "documents.jsonl", "ledger.csv", "pipeline/grind.yaml",
                "quarantine.jsonl", "quern.lock", "ro-crate-metadata.json", "run.json",
            ])
        #expect(!directory.exists("p/out/grind/pipeline/lexicons"))
    }

    @Test(arguments: ["METHODS.md", "pipeline/x.jsonl", "pipeline", "quern.lock"])
    func noStageWritesWhatARunWrites(_ path: String) throws {
        let directory = try TemporaryDirectory()
        try directory.write("a.txt", "Tea.\n")
        try directory.write(
            "x.yaml",
            "quern: 1\nname: x\ninputs: [a.txt]\nstages:\n  - parse: text\n  - export: jsonl\n    to: \(path)\n"
        )
        let check = try quern(directory, ["check", "x.yaml"])
        #expect(check.status == 2)
        #expect(
            check.errors.contains(
                "'to' of 'export: jsonl' cannot be '\(path)', which every run writes itself"))
    }

    @Test(arguments: [
        ("", "is damaged: not JSON: expected a value, but the text ends at byte 0"),
        (
            "{\"format\": 2}",
            "is not a record that this version of Quern can read: 'quern' is missing"
        ),
        (
            "{\"format\": 99}",
            "is not a record that this version of Quern can read: 'format' is 99, and this version of Quern reads 2"
        ),
        ("[]", "is not a record that this version of Quern can read: 'the record' is no object"),
    ]) func damagedRecords(_ text: String, _ said: String) throws {
        let directory = try TemporaryDirectory()
        try directory.write("r/run.json", text)
        let why = try quern(directory, ["why", "r", "x"])
        #expect(why.status == 1)
        #expect(why.errors == "error: 'r/run.json' \(said)\n")
    }

    /// Results that cannot be written are an error; a reader that has gone away is none.
    @Test func aFullStandardOutput() throws {
        let directory = try TemporaryDirectory()
        let full = try Sandbox.shell(
            "'\(QuernProcess.binary)' stages >/dev/full", in: directory.path)
        #expect(full.status == 1)
        #expect(full.errors == "error: cannot write 'standard output': No space left on device\n")
        let gone = try Sandbox.shell(
            "'\(QuernProcess.binary)' schema pipeline | head -n 1", in: directory.path)
        #expect(gone.status == 0)
        #expect(gone.errors == "")
    }
}
