import Foundation
import TestSupport
import Testing

extension QuernProcess {
    /// The program whose stages go wrong on purpose.
    static let planted = binary + "-planted"
}

/// Documents of which some are marked, and a pipeline with a stage that goes wrong on those.
struct PlantedCorpus {
    let directory: TemporaryDirectory
    /// The whole path, by which its processes are recognized.
    var pipeline: String { directory.file("grind.yaml") }

    private let inputs: String
    private let stages: [String]

    /// The usual stages: what is written as `@` stands for keys that a run gives.
    static let stages = ["parse: jsonl", "clean: planted @", "tag: planted", "export: jsonl"]

    init(documents: Int, bad: Int, stages: [String] = Self.stages) throws {
        let directory = try TemporaryDirectory()
        let step = bad > 0 ? documents / bad : .max
        var lines = ""
        for number in 0..<documents {
            let word = number % step == step / 2 ? "PLANTED" : "grain"
            lines += "{\"id\":\"\(number)\",\"text\":\"\(word) and flour from mill \(number)\"}\n"
        }
        try directory.write("in/a.jsonl", lines)
        self.init(in: directory, inputs: "in/*.jsonl", stages: stages)
    }

    init(in directory: TemporaryDirectory, inputs: String, stages: [String] = Self.stages) {
        self.directory = directory
        self.inputs = inputs
        self.stages = stages
    }

    /// Writes the pipeline.
    ///
    /// - Parameter keys: for each stage with a `@`, in order, its keys: `fault: trap, deadline: 1s`.
    func write(_ keys: [String]) throws {
        var keys = keys[...]
        let lines = stages.map { stage -> String in
            guard stage.hasSuffix(" @") else { return "  - {\(stage)}" }
            return "  - {\(stage.dropLast(2)), \(keys.popFirst() ?? "fault: none")}"
        }
        try directory.write(
            "grind.yaml",
            "quern: 1\nname: grind\ninputs: [{path: '\(inputs)'}]\nstages:\n"
                + lines.joined(separator: "\n") + "\n")
    }

    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
        let files: [String: String]
    }

    /// Runs the planted program, without a store.
    ///
    /// - Parameters:
    ///   - keys: of the stages.
    ///   - isolated: whether to ask for worker processes.
    func run(
        _ keys: String..., isolated: Bool = false, options: [String] = []
    ) throws -> Outcome {
        try write(keys)
        return try runAgain((isolated ? ["--isolate"] : []) + ["--no-store"] + options)
    }

    /// Runs it with the pipeline as it is.
    func runAgain(_ options: [String], out: String = "out/\(UUID().uuidString)") throws -> Outcome {
        let outcome = try QuernProcess.launch(
            QuernProcess.planted, ["run", pipeline, "--out", out] + options, in: directory.path)
        let files = try directory.files(below: out).mapValues {
            String(decoding: $0, as: UTF8.self)
        }
        return Outcome(
            status: outcome.status, output: outcome.output, errors: outcome.errors, files: files)
    }

    /// A run in this process's own threads in which the stage throws an error.
    func reference() throws -> Outcome {
        let outcome = try run("fault: error")
        #expect(outcome.status == 3, "\(outcome.errors)")
        return outcome
    }

    /// Processes that work for runs of the pipeline, zombies included.
    func workers() throws -> [String] {
        try Sandbox.shell("ps -eo pid,stat,args", in: directory.path).output
            .split(separator: "\n").map(String.init).filter {
                $0.contains("worker") && $0.contains(pipeline)
            }
    }

    /// Looks for ten seconds whether the workers are as wanted.
    func waitForWorkers(_ condition: ([String]) -> Bool) throws -> Bool {
        for _ in 0..<200 {
            if condition(try workers()) { return true }
            usleep(50_000)
        }
        return false
    }
}

extension PlantedCorpus.Outcome {
    /// Expects the files of another run, but for the words of errors, each of which begins as given.
    func expectSame(as other: Self, errors: String) {
        #expect(status == other.status, "\(self.errors)")
        #expect(files["documents.jsonl"] == other.files["documents.jsonl"])
        #expect(files["ledger.csv"] == other.files["ledger.csv"])
        let (mine, theirs) = (quarantine, other.quarantine)
        #expect(!mine.isEmpty)
        #expect(mine.map(\.rest) == theirs.map(\.rest))
        for record in mine { #expect(record.error.hasPrefix(errors), "\(record.error)") }
    }

    /// The lines of the quarantine: the error, and everything else.
    private var quarantine: [(error: String, rest: String)] {
        (files["quarantine.jsonl"] ?? "").split(separator: "\n").compactMap { line in
            guard let start = line.range(of: "\"error\":\""),
                let end = line.range(of: "\",\"resource\"")
            else { return nil }
            return (
                String(line[start.upperBound..<end.lowerBound]),
                String(line[..<start.lowerBound] + line[end.lowerBound...])
            )
        }
    }
}
