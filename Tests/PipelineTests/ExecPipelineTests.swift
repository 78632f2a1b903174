import Foundation
import QuernStandard
import QuernYAML
import TestSupport
import Testing

@testable import Quern

/// Programs as stages, from the pipeline file to the files of a run.
@Suite(.enabled(if: ExecFixture.hasPython, "there is no python3"))
struct ExecPipelineTests {
    @Test func theExampleOnTheSeeds() throws {
        let directory = try TemporaryDirectory()
        let pipeline = Project.root + "/pipelines/exec-example/money.yaml"
        var runs: [[String: Data]] = []
        for (index, more) in [["--workers", "1"], ["--workers", "4"], ["--isolate"]].enumerated() {
            let outcome = try QuernProcess.run(
                ["run", pipeline, "--no-store", "--out", "run\(index)", "--slice-size", "1KiB"]
                    + more,
                in: directory.path)
            #expect(outcome.status == 3, "\(outcome.errors)")
            runs.append(
                try directory.files(below: "run\(index)").filter {
                    $0.key.hasSuffix(".csv") || $0.key.hasSuffix(".jsonl")
                })
        }
        #expect(runs[0].count == 4)
        #expect(runs[0] == runs[1])
        #expect(runs[0] == runs[2])
        let table = try directory.text("run0/money.csv")
        #expect(table.contains("06-piped-byline,1\r\n"))
        #expect(table.contains("13-science-plan,2\r\n"))
        #expect(
            try directory.text("run0/documents.jsonl").contains(
                #""text":"The plan sets aside 1.2 billion yuan over four years.","label":"yuan","attributes":{"amounts":["1.2 billion yuan"]}"#
            ))
    }

    @Test(arguments: [("quarantine", 3), ("drop", 0), ("stop", 1)])
    func whatBecomesOfADocument(policy: String, status: Int32) throws {
        let directory = try ExecFixture.directory(
            RetryTests.stages.replacing(
                "program.py]", with: "program.py]\n    on_error: \(policy)"),
            bad: [7])
        let outcome = try ExecFixture.quern(["run", "p.yaml"], directory)
        #expect(outcome.status == status)
        let error =
            "the program ended with status 1 and gave no answer; its standard error ends with:"
        switch policy {
        case "quarantine":
            let quarantine = try directory.text("out/p/quarantine.jsonl")
            #expect(
                quarantine.hasPrefix(
                    #"{"stage":"tag: exec","error":"\#(error)\nthe service is down","resource":"in.jsonl","line":8,"#
                ))
        case "drop": #expect(outcome.output.contains("dropped 1 by 'tag: exec': error"))
        default:
            #expect(
                outcome.errors.contains(
                    "'tag: exec' failed on 'in.jsonl', line 8, and its 'on_error' is stop: \(error)"
                ))
        }
    }

    @Test func onlyDocumentsForWhichItsConditionHolds() throws {
        let directory = try ExecFixture.directory(
            """
              - parse: jsonl
              - tag: stats
              - tag: exec
                command: [python3, program.py]
                when: characters < 50
              - export: csv
                columns: [id, length]
            """, bad: [200])
        let outcome = try ExecFixture.quern(["run", "p.yaml"], directory)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let asked = try directory.text("asked.log").split(separator: "\n").count
        #expect(asked > 0 && asked < 20)
        let lines = try directory.text("out/p/documents.csv").split(separator: "\r\n")
        #expect(lines.count { !$0.hasSuffix(",") } == asked + 1)
    }

    @Test func aProgramThatDoesNotWorkFailsTheRun() throws {
        let directory = try ExecFixture.directory(RetryTests.stages, bad: [])
        try directory.write("program.py", "import tensors_of_the_future\n")
        let outcome = try ExecFixture.quern(["run", "p.yaml"], directory)
        #expect(outcome.status == 1)
        #expect(
            outcome.errors.hasPrefix(
                """
                error: 'tag: exec' failed: the program has answered no document at all, and not the sentence either that \
                Quern tried it with; the last time, the program ended with status 1 and gave no answer; its standard error \
                ends with:
                """))
        #expect(
            outcome.errors.hasSuffix(
                "ModuleNotFoundError: No module named 'tensors_of_the_future'\n"))
        #expect(!directory.exists("out/p"))
    }

    @Test func aProgramThatIsNotThereIsAnErrorOfThePipeline() throws {
        let directory = try ExecFixture.directory(
            RetryTests.stages.replacing("python3", with: "pyhton3"), bad: [])
        let outcome = try ExecFixture.quern(["check", "p.yaml"], directory)
        #expect(outcome.status == 2)
        #expect(
            outcome.errors.contains(
                """
                p.yaml:9:15: error: there is no program 'pyhton3'
                    9 |     command: [pyhton3, program.py]
                      |               ^~~~~~~
                  it is in no folder of PATH
                """), "\(outcome.errors)")
    }

    // MARK: Fingerprints

    private func fingerprint(
        _ directory: TemporaryDirectory, _ more: String = "",
        command: String = "[python3, program.py]"
    )
        throws -> String
    {
        let text = """
            quern: 1
            name: t
            stages:
              - parse: text
              - tag: exec
                command: \(command)
                \(more)
              - export: jsonl
            """
        let declaration = try PipelineReader().read(
            SourceFile(path: directory.file("t.yaml"), text: text))
        let plan = try Planner(
            registry: try StageRegistry(standardPlugins), reader: { try YAML.node(of: $0) }
        ).plan(declaration)
        return plan.stages[1].fingerprint
    }

    @Test func whatChangesAFingerprint() throws {
        let directory = try TemporaryDirectory()
        try directory.write("program.py", "print(1)")
        try directory.write("model/a", "a")
        try directory.write("model/b", "b")
        let plain = try fingerprint(directory)
        // Not how long it may take or how much it is given, not where it lies.
        #expect(try fingerprint(directory, "deadline: 5s") == plain)
        #expect(try fingerprint(directory, "batch: 1") == plain)
        #expect(try fingerprint(directory, "restarts: 5") == plain)
        let here = try fingerprint(
            directory, command: "[python3, '\(directory.file("program.py"))']")
        let elsewhere = try TemporaryDirectory()
        try elsewhere.write("program.py", "print(1)")
        #expect(try fingerprint(elsewhere) == plain)
        #expect(
            try fingerprint(elsewhere, command: "[python3, '\(elsewhere.file("program.py"))']")
                == here)
        // But its words, version, layers and files.
        var seen = [plain]
        for more in [
            "version: '2'", "version_command: [echo, '3']", "writes: [names]",
            "offsets: characters", "files: [model]",
        ] {
            seen.append(try fingerprint(directory, more))
        }
        seen.append(try fingerprint(directory, command: "[python3, program.py, --fast]"))
        try directory.write("model/b", "c")
        seen.append(try fingerprint(directory, "files: [model]"))
        try directory.write("program.py", "print(2)")
        seen.append(try fingerprint(directory))
        #expect(Set(seen).count == seen.count)
    }

    // MARK: Ends

    /// Writes its number and never answers.
    private static let mute = """
        import os, sys
        with open("pid.part", "w") as file:
            file.write(str(os.getpid()))
        os.rename("pid.part", "pid")
        for line in sys.stdin:
            pass
        """

    private func isRunning(_ number: Int32) -> Bool {
        // A zombie whose parent is gone may lie there for a moment.
        guard let status = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8)
        else {
            return kill(number, 0) == 0
        }
        return !status.contains(") Z ")
    }

    /// However Quern ends, the programs that it has started end too.
    @Test(arguments: [SIGINT, SIGTERM, SIGKILL]) func programsEndWithQuern(signal: Int32) throws {
        let directory = try ExecFixture.directory(RetryTests.stages, bad: [])
        try directory.write("program.py", Self.mute)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: QuernProcess.binary)
        process.arguments = ["run", "p.yaml", "--quiet"]
        process.currentDirectoryURL = URL(fileURLWithPath: directory.path)
        process.standardError = FileHandle.nullDevice
        try process.run()
        while !directory.exists("pid"), process.isRunning { usleep(10_000) }
        let number = try #require(Int32(try directory.text("pid")))
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(process.terminationStatus == (signal == SIGKILL ? SIGKILL : 130))
        for _ in 0..<3000 where isRunning(number) { usleep(10_000) }
        #expect(!isRunning(number))
    }
}
