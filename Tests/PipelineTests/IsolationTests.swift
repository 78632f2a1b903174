import Foundation
import TestSupport
import Testing

/// Promise 8: a document that crashes a stage, hangs it or has it eat memory costs itself and not the run.
///
/// The runs are compared with runs in which the same stage throws an error at the same documents,
/// without worker processes: ledger, output and quarantine, but for the words of the error, are the same byte
/// for byte.
@Suite(.serialized) struct IsolationTests {
    static let documents = 10_000

    /// Many small documents, of which some are marked, and a pipeline for them.
    private static func corpus(bad: Int) throws -> PlantedCorpus {
        try PlantedCorpus(documents: documents, bad: bad)
    }

    @Test(arguments: [1, 50])
    func crashes(bad: Int) throws {
        let corpus = try Self.corpus(bad: bad)
        let reference = try corpus.reference()
        for (fault, error) in [
            ("trap", "crashed: signal "), ("kill", "was killed: signal 9 (killed)"),
        ] {
            let run = try corpus.run("fault: \(fault)", isolated: true)
            #expect(run.status == 3, "\(run.errors)")
            run.expectSame(as: reference, errors: error)
        }
        #expect(try corpus.workers() == [])
    }

    @Test(arguments: [1, 50])
    func hangs(bad: Int) throws {
        let corpus = try Self.corpus(bad: bad)
        let reference = try corpus.reference()
        // Waiting costs no processor, so many may wait at a time.
        let run = try corpus.run(
            "fault: hang, deadline: 300ms", options: ["--workers", "8", "--slice-size", "32KiB"])
        run.expectSame(as: reference, errors: "took longer than its deadline of 300ms")
        #expect(try corpus.workers() == [])
    }

    @Test(arguments: [1, 50])
    func eatsMemory(bad: Int) throws {
        let corpus = try Self.corpus(bad: bad)
        let reference = try corpus.reference()
        let run = try corpus.run("fault: grow, memory: 24MiB")
        run.expectSame(as: reference, errors: "needed more than its memory of 24MiB")
        #expect(try corpus.workers() == [])
    }

    @Test(arguments: [
        ("bounds", "crashed: signal "), ("segmentation", "crashed: signal 11 (segmentation fault)"),
        ("abort", "crashed: signal 6 (aborted)"), ("exit", "ended its process with status 0"),
        ("huge", "needed more than its memory of 100MiB"),
        ("spin", "took longer than its deadline of 1s"),
    ])
    func otherEnds(fault: String, error: String) throws {
        let corpus = try PlantedCorpus(documents: 100, bad: 2)
        let reference = try corpus.reference()
        let run = try corpus.run("fault: \(fault), memory: 100MiB, deadline: 1s")
        run.expectSame(as: reference, errors: error)
    }

    @Test func theTextOfAFatalErrorIsKept() throws {
        let corpus = try PlantedCorpus(documents: 10, bad: 1)
        let run = try corpus.run("fault: trap", isolated: true)
        let quarantine = run.files["quarantine.jsonl"] ?? ""
        #expect(
            quarantine.contains(": quern_planted/Fault.swift:")
                && quarantine.contains(": Fatal error: planted\",\"resource\""),
            "\(quarantine)")
        #expect(quarantine.contains(#""text":"PLANTED"#), "the document as it was")
    }

    /// A worker that is killed from outside proves nothing about the document it was at.
    @Test func anOutsiderKillsAWorker() throws {
        let corpus = try PlantedCorpus(documents: 500, bad: 1)
        let reference = try corpus.run("fault: none")
        let flag = corpus.directory.file("flag")
        let run = try corpus.run(
            "fault: kill_once, flag: '\(flag)'", isolated: true, options: ["--format", "json"])
        #expect(run.status == 0, "\(run.errors)")
        #expect(corpus.directory.exists("flag"))
        #expect(
            run.output.contains(#""isolation":{"because":[],"workers_lost":1}"#), "\(run.output)")
        #expect(run.files["documents.jsonl"] == reference.files["documents.jsonl"])
        #expect(run.files["ledger.csv"] == reference.files["ledger.csv"])
    }

    @Test func onError() throws {
        let corpus = try PlantedCorpus(documents: 100, bad: 3)
        let dropped = try corpus.run("fault: trap, on_error: drop", isolated: true)
        #expect(dropped.status == 0, "\(dropped.errors)")
        #expect(dropped.output.contains("dropped 3 by 'clean: planted': error"))
        #expect(dropped.files["quarantine.jsonl"] == "")
        let stopped = try corpus.run("fault: trap, on_error: stop", isolated: true)
        #expect(stopped.status == 1)
        #expect(
            stopped.errors.hasPrefix("error: 'clean: planted' failed on 'in/a.jsonl', line ")
                && stopped.errors.contains("and its 'on_error' is stop: crashed: signal "),
            "\(stopped.errors)")
        #expect(try corpus.workers() == [])
    }

    /// A parser that goes down on a record, and records that give many documents.
    @Test func parsers() throws {
        let corpus = try PlantedCorpus(
            documents: 2000, bad: 7,
            stages: ["parse: planted, documents: 2 @", "clean: planted @", "export: jsonl"])
        let reference = try corpus.run("fault: error")
        let run = try corpus.run("fault: trap", isolated: true)
        #expect(run.errors.hasPrefix("7 documents are in quarantine"), "\(run.errors)")
        run.expectSame(as: reference, errors: "crashed: signal ")
        let second = try corpus.run("fault: none", "fault: error")
        let later = try corpus.run("fault: none", "fault: trap", isolated: true)
        #expect(later.errors.hasPrefix("14 documents are in quarantine"), "\(later.errors)")
        later.expectSame(as: second, errors: "crashed: signal ")
    }

    @Test func wholeFiles() throws {
        let directory = try TemporaryDirectory()
        for number in 0..<300 {
            let text = number % 100 == 17 ? "PLANTED stone \(number)" : "grain and flour \(number)"
            try directory.write("in/\(number).txt", text + "\n")
        }
        let corpus = PlantedCorpus(
            in: directory, inputs: "in/*.txt",
            stages: ["parse: text", "clean: planted @", "export: jsonl"])
        let reference = try corpus.reference()
        let run = try corpus.run("fault: trap", isolated: true)
        #expect(run.errors.hasPrefix("3 documents are in quarantine"), "\(run.errors)")
        run.expectSame(as: reference, errors: "crashed: signal ")
    }

    /// A document that cannot be surveyed is quarantined by the stage that wanted to.
    @Test func surveys() throws {
        let corpus = try PlantedCorpus(
            documents: 1000, bad: 4,
            stages: [
                "parse: jsonl", "clean: planted_survey @", "tag: planted", "export: jsonl",
            ])
        let reference = try corpus.run("fault: error, survey_fault: error")
        #expect(reference.files["documents.jsonl"]?.contains(#""corpus":996"#) == true)
        let run = try corpus.run(
            "fault: none, survey_fault: trap", isolated: true, options: ["--slice-size", "16KiB"])
        run.expectSame(as: reference, errors: "crashed: signal ")
        let second = try corpus.run("fault: error")
        let later = try corpus.run("fault: trap", isolated: true)
        later.expectSame(as: second, errors: "crashed: signal ")
    }

    /// Which of many documents a batch stage was at, nobody knows, so it is asked about each of them.
    @Test func batches() throws {
        let corpus = try PlantedCorpus(
            documents: 1000, bad: 5,
            stages: ["parse: jsonl", "tag: planted_batch @", "clean: planted", "export: jsonl"])
        let reference = try corpus.reference()
        #expect(reference.files["documents.jsonl"]?.contains(#""words":6"#) == true)
        let run = try corpus.run("fault: trap", isolated: true)
        run.expectSame(as: reference, errors: "crashed: signal ")
    }

    /// What a document did not survive may have been too little memory or time, so it is tried again.
    @Test func nothingGivenUpIsRemembered() throws {
        let corpus = try PlantedCorpus(documents: 300, bad: 1)
        try corpus.write(["fault: trap"])
        let options = ["--isolate", "--store", "store", "--format", "json"]
        let first = try corpus.runAgain(options, out: "out/kept")
        #expect(first.status == 3, "\(first.errors)")
        let again = try corpus.runAgain(options, out: "out/kept")
        #expect(again.status == 3, "\(again.errors)")
        #expect(again.output.contains(#""workers_lost":2"#), "\(again.output)")
        first.expectSame(as: again, errors: "crashed: signal ")
    }

    /// A document that brings processes down can be explained by one that it would bring down.
    @Test func whyADocumentWasGivenUp() throws {
        let corpus = try PlantedCorpus(documents: 100, bad: 1)
        try corpus.write(["fault: trap"])
        _ = try corpus.runAgain(["--isolate", "--no-store"], out: "out/kept")
        let outcome = try QuernProcess.launch(
            QuernProcess.planted, ["why", "out/kept", "50"], in: corpus.directory.path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(
            outcome.output.contains("quern_planted/Fault.swift:"), "\(outcome.output)")
    }

    @Test func whatStagesPrintIsNoAnswer() throws {
        let corpus = try PlantedCorpus(documents: 100, bad: 5)
        let reference = try corpus.run("fault: none")
        let run = try corpus.run("fault: print", isolated: true)
        #expect(run.status == 0, "\(run.errors)")
        #expect(!run.output.contains("garbage"))
        #expect(run.files["documents.jsonl"] == reference.files["documents.jsonl"])
    }

    @Test func aPipelineThatChangesMeanwhile() throws {
        let corpus = try PlantedCorpus(documents: 10, bad: 0)
        try corpus.write([])
        let outcome = try Sandbox.shell(
            """
            (sleep 2; sed -i 's/tag: planted/tag: planted, marker: OTHER/' grind.yaml; \
            printf '{"text":"late"}\\n') | "\(QuernProcess.planted)" run grind.yaml --isolate --no-store --input -
            """, in: corpus.directory.path)
        #expect(outcome.status == 1)
        #expect(
            outcome.errors
                == "error: the pipeline, or a file that it reads, changed while it ran; run it again\n"
        )
        #expect(!corpus.directory.exists("out/grind"))
    }

    @Test func workersAreNotStartedByHand() throws {
        let corpus = try PlantedCorpus(documents: 1, bad: 0)
        try corpus.write([])
        let outcome = try QuernProcess.run(["worker", "grind.yaml"], in: corpus.directory.path)
        #expect(outcome.status == 1)
        #expect(
            outcome.errors
                == "error: 'quern worker' is started by 'quern run --isolate', never by hand\n")
    }

    /// However the main process ends, its workers end too, even those that hang.
    @Test(arguments: [SIGKILL, SIGTERM, SIGINT])
    func workersEndWithTheirParent(signal: Int32) throws {
        let corpus = try PlantedCorpus(documents: 50, bad: 2)
        try corpus.write(["fault: hang"])
        let process = Process()
        process.executableURL = URL(fileURLWithPath: QuernProcess.planted)
        process.arguments = ["run", corpus.pipeline, "--isolate", "--no-store"]
        process.currentDirectoryURL = URL(fileURLWithPath: corpus.directory.path)
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        #expect(try corpus.waitForWorkers { !$0.isEmpty })
        // Long enough for the worker to have come to the document that hangs.
        usleep(300_000)
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(try corpus.waitForWorkers { $0.isEmpty })
        if signal != SIGKILL {
            #expect(process.terminationStatus == 130)
            #expect(!corpus.directory.exists("out/grind"))
        }
    }
}
