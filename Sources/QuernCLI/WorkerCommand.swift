internal import ArgumentParser
import Quern

/// What `quern run --isolate` starts; nobody else has a use for it.
struct WorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker",
        abstract: "Runs stages for another process; started by 'quern run --isolate'.",
        shouldDisplay: false)

    @OptionGroup var pipeline: PipelineOptions

    @Flag(name: .long, help: "Plan as a run did; the pipeline is then a run directory.")
    var recorded = false

    func run() throws {
        let worker = try Worker()
        try worker.serve(
            recorded
                ? RecordedRun(directory: pipeline.pipeline).plan().plan : pipeline.plan())
    }
}
