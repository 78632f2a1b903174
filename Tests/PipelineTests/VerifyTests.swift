import Foundation
import Quern
import TestSupport
import Testing

/// `quern verify`: what it proves, what it finds, and what it says when it cannot.
@Suite struct VerifyTests {
    /// A project with a lexicon, a fragment and an index.
    private func project(_ folder: String = "p") throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        for number in 0..<8 {
            try directory.write(
                "\(folder)/seeds/\(number).txt", "Mill \(number) grinds grain by the river.\n")
        }
        try directory.write(
            "\(folder)/lexicons/things.yaml",
            "name: Things\nlabel: thing\nentries:\n  - { id: mill, name: mill }\n")
        try directory.write(
            "\(folder)/common/short.yaml", "stages:\n  - clean: length\n    min_words: 3\n")
        try directory.write(
            "\(folder)/grind.yaml",
            """
            quern: 1
            name: grind
            inputs: [{ path: seeds/*.txt }]
            stages:
              - parse: text
              - use: common/short.yaml
              - tag: gazetteer
                lexicon: lexicons/things.yaml
              - index: fulltext
              - export: jsonl

            """)
        #expect(try quern(directory, "run", "grind.yaml", in: folder).status == 0)
        return directory
    }

    private func quern(
        _ directory: TemporaryDirectory, _ arguments: String..., in folder: String = "p"
    ) throws -> QuernProcess.Outcome {
        try QuernProcess.run(
            arguments, in: directory.file(folder), environment: ["TMPDIR": directory.path])
    }

    private func hash(_ directory: TemporaryDirectory, _ file: String) throws -> String {
        Fingerprint.sha256(try POSIXFile.read(directory.file(file)))
    }

    /// Makes files, and whatever names their hashes, say something else.
    private func forge(
        _ directory: TemporaryDirectory, _ file: String, _ old: String, _ new: String
    ) throws {
        let before = try hash(directory, file)
        let text = try directory.text(file)
        #expect(text.contains(old))
        try directory.write(file, text.replacing(old, with: new))
        let after = try hash(directory, file)
        let folder = (file as NSString).deletingLastPathComponent
        for name in ["quern.lock", "run.json", "ro-crate-metadata.json"] {
            let place = "\(folder)/\(name)"
            let lock = try hash(directory, "\(folder)/quern.lock")
            try directory.write(place, try directory.text(place).replacing(before, with: after))
            let changed = try hash(directory, "\(folder)/quern.lock")
            for other in ["run.json", "ro-crate-metadata.json"] where changed != lock {
                let place = "\(folder)/\(other)"
                try directory.write(place, try directory.text(place).replacing(lock, with: changed))
            }
        }
    }

    @Test func identical() throws {
        let directory = try project()
        let verify = try quern(directory, "verify", "out/grind")
        #expect(verify.status == 0, "\(verify.errors)")
        #expect(
            verify.output == """
                out/grind (grind, Quern 0.1.0): identical

                  index.sqlite      identical
                  documents.jsonl   identical
                  quarantine.jsonl  identical
                  ledger.csv        identical
                  quern.lock        identical

                """)
        #expect(verify.errors == "")
        // Nothing is left of the scratch folder.
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: directory.path) == ["p"])
        let json = try quern(directory, "verify", "out/grind", "--format", "json")
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        #expect(answer["answer"] as? String == "identical")
        #expect((answer["outputs"] as? [Any])?.count == 5)
    }

    @Test func aChangedInput() throws {
        let directory = try project()
        let before = try hash(directory, "p/seeds/3.txt")
        try directory.write("p/seeds/3.txt", "Mill 3 grinds nothing at all.\n")
        let after = try hash(directory, "p/seeds/3.txt")
        let missing = try hash(directory, "p/seeds/5.txt")
        try FileManager.default.removeItem(atPath: directory.file("p/seeds/5.txt"))
        let verify = try quern(directory, "verify", "out/grind")
        #expect(verify.status == 5)
        #expect(
            verify.output == """
                out/grind (grind, Quern 0.1.0): cannot be verified

                  the input 'seeds/3.txt' has changed: its SHA-256 was \(before) and is \(after)
                  the input 'seeds/5.txt' is missing; its SHA-256 was \(missing)

                  index.sqlite      cannot  the run cannot be repeated
                  documents.jsonl   cannot  the run cannot be repeated
                  quarantine.jsonl  cannot  the run cannot be repeated
                  ledger.csv        cannot  the run cannot be repeated

                """)
    }

    @Test func anAddedInputIsLeftOut() throws {
        let directory = try project()
        try directory.write("p/seeds/new.txt", "Mill 9 is new here.\n")
        let verify = try quern(directory, "verify", "out/grind")
        #expect(verify.status == 0)
        #expect(
            verify.errors
                == "warning: the file 'seeds/new.txt' matches the inputs now and was not there then; it is left out\n"
        )
    }

    /// A run verifies after its pipeline, its fragment and its lexicon have been edited, or are gone.
    @Test func editedPipelines() throws {
        let directory = try project()
        try directory.write("p/lexicons/things.yaml", "name: x\nlabel: x\nentries: []\n")
        try FileManager.default.removeItem(atPath: directory.file("p/common"))
        for edit in ["# A comment.\n", "nonsense"] {
            try directory.write("p/grind.yaml", edit)
            let verify = try quern(directory, "verify", "out/grind")
            #expect(verify.status == 0, "\(verify.output) \(verify.errors)")
            #expect(
                verify.errors
                    == "warning: 'grind.yaml' or a file that it reads has changed since the run; the run's own copy was used\n"
            )
        }
        try directory.write("p/out/grind/pipeline/common/short.yaml", "stages: []\n")
        let verify = try quern(directory, "verify", "out/grind")
        #expect(verify.status == 5)
        #expect(
            verify.output.contains(
                "  the run's copy 'out/grind/pipeline/common/short.yaml' of 'common/short.yaml' has been changed since the run; its SHA-256 was "
            ), "\(verify.output)")
    }

    /// The program of an `exec` stage is part of the pipeline, and runs from its copy.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")))
    func anEditedProgram() throws {
        let directory = try TemporaryDirectory()
        try directory.write("in/a.txt", "The mill costs 5 dollars.\n")
        let example = "pipelines/exec-example/"
        try directory.write(
            "money.yaml",
            try Project.text(example + "money.yaml").replacing(
                "../../seeds/news/*.txt", with: "in/*.txt"))
        let program = try Project.text(example + "money.py")
        try directory.write("money.py", program)
        #expect(try quern(directory, "run", "money.yaml", in: "").status == 0)
        try directory.write("money.py", "raise SystemExit(1)\n")
        let verify = try quern(directory, "verify", "out/money", in: "")
        #expect(verify.status == 0, "\(verify.output) \(verify.errors)")
        #expect(verify.errors.contains("the run's own copy was used"))
        // Without the copy there is nothing left to go by.
        try directory.write("out/money/pipeline/money.py", "raise SystemExit(1)\n")
        #expect(try quern(directory, "verify", "out/money", in: "").status == 5)
    }

    @Test func aRunFarFromItsProject() throws {
        let directory = try project()
        for folder in ["far/away", "far/data"] {
            try FileManager.default.createDirectory(
                atPath: directory.file(folder), withIntermediateDirectories: true)
        }
        try FileManager.default.moveItem(
            atPath: directory.file("p/out/grind"), toPath: directory.file("far/away/run"))
        try FileManager.default.moveItem(
            atPath: directory.file("p/seeds"), toPath: directory.file("far/data/seeds"))
        try FileManager.default.removeItem(atPath: directory.file("p"))
        let lost = try quern(directory, "verify", "away/run", in: "far")
        #expect(lost.status == 5)
        let found = try quern(directory, "verify", "away/run", "--project", "data", in: "far")
        #expect(found.status == 0, "\(found.output) \(found.errors)")
        #expect(found.output.hasPrefix("away/run (grind, Quern 0.1.0): identical\n"))
    }

    @Test func damagedRunDirectories() throws {
        let directory = try project()
        let before = try hash(directory, "p/out/grind/ledger.csv")
        try directory.write("p/out/grind/ledger.csv", "nothing\n")
        try FileManager.default.removeItem(atPath: directory.file("p/out/grind/documents.jsonl"))
        let crate = try directory.text("p/out/grind/ro-crate-metadata.json")
        let index = try hash(directory, "p/out/grind/index.sqlite")
        try directory.write(
            "p/out/grind/ro-crate-metadata.json",
            crate.replacing(index, with: String(repeating: "0", count: 64)))
        try directory.write(
            "p/out/grind/quern.lock", try directory.text("p/out/grind/quern.lock") + "\n")
        let verify = try quern(directory, "verify", "out/grind")
        #expect(verify.status == 4)
        let after = try hash(directory, "p/out/grind/ledger.csv")
        for line in [
            "  documents.jsonl         differs    the file is missing\n",
            "  ledger.csv              differs    the file has been changed since the run: SHA-256 was \(before) and is \(after)\n",
            "  quern.lock              differs    it does not agree with run.json\n",
            "  ro-crate-metadata.json  differs    it says that 'index.sqlite' has SHA-256 \(String(repeating: "0", count: 64)), and the record says \(index)\n",
            "  index.sqlite            identical\n",
        ] { #expect(verify.output.contains(line), "\(verify.output)") }
    }

    /// Whatever made it so: the recorded run is another one.
    @Test func aRecordThatDiffers() throws {
        let directory = try project()
        try forge(directory, "p/out/grind/documents.jsonl", #""id":"mill","#, #""id":"kiln","#)
        let verify = try quern(directory, "verify", "out/grind")
        #expect(verify.status == 4)
        let id = try #require(
            try directory.text("p/out/grind/documents.jsonl").split(separator: "\"").dropFirst(3)
                .first)
        #expect(
            verify.output.hasSuffix(
                """
                  documents.jsonl   differs    line 1 is the first that differs
                  quarantine.jsonl  identical
                  ledger.csv        identical
                  quern.lock        differs

                  first stage     tag: gazetteer
                  first document  \(id)
                                  seeds/0.txt, bytes 0–34
                  first field     annotations.gazetteer[0].id
                    was           "kiln"
                    is            "mill"

                  two runs now agree with each other and not with the recorded one, so the result depends on something that has changed since: the program, a library, the machine, or a state outside the inputs

                """), "\(verify.output)")
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: PythonTools.interpreter)))
    func anIndexInOtherBytes() throws {
        let directory = try project()
        func change(_ statement: String) throws {
            let before = try hash(directory, "p/out/grind/index.sqlite")
            let outcome = try QuernProcess.launch(
                PythonTools.interpreter,
                [
                    "-c",
                    "import sqlite3; c = sqlite3.connect('index.sqlite', isolation_level=None); c.execute('\(statement)')",
                ], in: directory.file("p/out/grind"))
            #expect(outcome.status == 0, "\(outcome.errors)")
            let after = try hash(directory, "p/out/grind/index.sqlite")
            #expect(before != after)
            for name in ["run.json", "ro-crate-metadata.json"] {
                let text = try directory.text("p/out/grind/\(name)")
                try directory.write(
                    "p/out/grind/\(name)", text.replacing(before, with: after))
            }
        }
        try change("VACUUM")
        let same = try quern(directory, "verify", "out/grind")
        #expect(same.status == 0, "\(same.output) \(same.errors)")
        #expect(
            same.output.hasPrefix(
                """
                out/grind (grind, Quern 0.1.0): logically identical

                  index.sqlite      logically identical  the same rows and words in other bytes
                  documents.jsonl   identical

                """), "\(same.output)")
        try change("UPDATE annotations SET label = 2 WHERE rowid = 3")
        let other = try quern(directory, "verify", "out/grind")
        #expect(other.status == 4)
        #expect(
            other.output.contains(
                "  index.sqlite      differs    annotations, row 3: label '2' → label 'thing'\n"),
            "\(other.output)")
        #expect(other.output.contains("  first stage     index: fulltext\n"))
    }

    @Test func standardInput() throws {
        let directory = try project()
        let run = try QuernProcess.run(
            ["run", "grind.yaml", "--input", "-", "--out", "piped"], in: directory.file("p"),
            input: Data("The mill grinds.\n".utf8))
        #expect(run.status == 0, "\(run.errors)")
        let verify = try quern(directory, "verify", "piped")
        #expect(verify.status == 5)
        #expect(
            verify.output.contains("  the run read standard input, which cannot be read again; "))
    }

    @Test func anotherVersionOfQuern() throws {
        let directory = try project()
        for name in ["quern.lock", "run.json"] {
            let place = "p/out/grind/\(name)"
            let old = try hash(directory, "p/out/grind/quern.lock")
            try directory.write(
                place,
                try directory.text(place).replacing(
                    "\"quern\": \"0.1.0\"", with: "\"quern\": \"0.0.9\""))
            let new = try hash(directory, "p/out/grind/quern.lock")
            for other in ["run.json", "ro-crate-metadata.json"] where old != new {
                let place = "p/out/grind/\(other)"
                try directory.write(place, try directory.text(place).replacing(old, with: new))
            }
        }
        let verify = try quern(directory, "verify", "out/grind")
        #expect(verify.status == 0, "\(verify.output)")
        #expect(
            verify.errors == "warning: the run was made with Quern 0.0.9, and this is 0.1.0\n")
        #expect(!verify.output.contains("quern.lock"))
    }

    @Test func aSample() throws {
        let directory = try project()
        let verify = try quern(directory, "verify", "out/grind", "--sample", "3")
        #expect(verify.status == 0, "\(verify.output) \(verify.errors)")
        #expect(
            verify.output.hasPrefix(
                "out/grind (grind, Quern 0.1.0): identical in a sample of 3 documents\n"))
        #expect(verify.output.contains("  documents.jsonl   identical  in 3 documents\n"))
        #expect(
            verify.output.contains(
                "  index.sqlite      cannot     it has no document a line; verify without --sample\n"
            ))
        try forge(directory, "p/out/grind/documents.jsonl", "Mill 5 grinds", "Mill 5 spoils")
        let whole = try quern(directory, "verify", "out/grind", "--sample", "100")
        #expect(whole.status == 4)
        #expect(
            whole.output.contains("  documents.jsonl   differs  1 of 8 documents differ\n"),
            "\(whole.output)")
        #expect(whole.output.contains("  first field     text\n"))
        #expect(whole.output.contains("seeds/5.txt, bytes 0–34\n"))

        try directory.write(
            "p/plain.yaml",
            "quern: 1\nname: plain\ninputs: [seeds/*.txt]\nstages:\n  - parse: text\n  - index: fulltext\n"
        )
        #expect(try quern(directory, "run", "plain.yaml").status == 0)
        let none = try quern(directory, "verify", "out/plain", "--sample", "3")
        #expect(none.status == 5)
        #expect(
            none.output.contains(
                "  no output has one document a line with its id, so a sample cannot be compared; verify without --sample\n"
            ))
    }

    @Test func usage() throws {
        let directory = try TemporaryDirectory()
        let help = try quern(directory, "verify", "--help", in: "")
        #expect(
            help.output.replacing("\n", with: " ").contains(
                "0 all identical, or logically identical; 1 the run failed; 2 the command is wrong; 4 something differs; 5 the run cannot be repeated"
            ), "\(help.output)")
        let wrong = try quern(directory, "verify", "x", "--sample", "0", in: "")
        #expect(wrong.status == 2)
        #expect(wrong.errors.contains("--sample must be 1 or more, not 0"))
        let none = try quern(directory, "verify", "x", in: "")
        #expect(none.status == 1)
        #expect(none.errors == "error: 'x' is no run directory: it holds no run.json\n")
    }

    // MARK: Stages that are not deterministic

    private func verifyPlanted(
        _ stages: [String], _ keys: String..., options: [String] = [], verify: [String] = []
    ) throws -> QuernProcess.Outcome {
        let corpus = try PlantedCorpus(documents: 100, bad: 1, stages: stages)
        try corpus.write(keys)
        let run = try corpus.runAgain(["--no-store"] + options, out: "run")
        #expect(run.status == 0 || run.status == 3, "\(run.errors)")
        return try QuernProcess.launch(
            QuernProcess.planted, ["verify", "run"] + verify, in: corpus.directory.path)
    }

    @Test func aRandomCleanerIsFound() throws {
        let verify = try verifyPlanted(
            ["parse: jsonl", "clean: planted @", "tag: stats", "export: jsonl"], "fault: random")
        #expect(verify.status == 4)
        #expect(verify.output.contains("  first stage     clean: planted\n"), "\(verify.output)")
        #expect(verify.output.contains("  first document  50\n"), "\(verify.output)")
        #expect(verify.output.contains("  first field     text\n"))
        #expect(
            verify.output.hasSuffix(
                "\n  run twice on the same document, the stage gives two results: it depends on more than the document, its parameters and its resources\n"
            ), "\(verify.output)")
    }

    @Test func aRandomTaggerIsFoundInASample() throws {
        let verify = try verifyPlanted(
            ["parse: jsonl", "clean: whitespace", "tag: planted @", "export: jsonl"],
            "fault: random", verify: ["--sample", "1000"])
        #expect(verify.status == 4)
        #expect(verify.output.contains("  documents.jsonl   differs  1 of 100 documents differ\n"))
        #expect(verify.output.contains("  first stage     tag: planted\n"), "\(verify.output)")
        #expect(verify.output.contains("  first document  50\n"), "\(verify.output)")
        #expect(verify.output.contains("  first field     metadata.planted\n"))
    }

    /// The order of a hash table is the same all the time in one process.
    @Test func aStageThatDependsOnItsProcessIsFound() throws {
        let verify = try verifyPlanted(
            ["parse: jsonl", "tag: planted @", "tag: stats", "export: jsonl"], "fault: hash_order")
        #expect(verify.status == 4)
        #expect(verify.output.contains("  first stage     tag: planted\n"), "\(verify.output)")
        #expect(verify.output.contains("  first document  50\n"), "\(verify.output)")
        #expect(verify.output.contains("  first field     metadata.planted["), "\(verify.output)")
    }

    @Test func isolatedRuns() throws {
        for (key, options) in [("fault: trap", ["--isolate"]), ("fault: trap, deadline: 20s", [])] {
            let verify = try verifyPlanted(PlantedCorpus.stages, key, options: options)
            #expect(verify.status == 0, "\(verify.output) \(verify.errors)")
        }
    }
}
