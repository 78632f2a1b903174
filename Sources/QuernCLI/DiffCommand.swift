internal import ArgumentParser
import Quern

struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Tells what differs between two runs, and why.",
        discussion: """
            First what differs in the pipeline and the inputs, then the counts of every stage, then the documents that \
            were added, removed or changed, each with its cause: its document is run through both pipelines, and the \
            first stage after which the two differ is named. Exit codes: 0 no difference, 4 the runs differ, 1 they \
            could not be compared.
            """)

    @Argument(help: "The run directory of the first run.", completion: .directory)
    var old: String

    @Argument(help: "The run directory of the second run.", completion: .directory)
    var new: String

    @Option(name: .long, help: "How the differences are printed.")
    var format: OutputFormat = .text

    @Option(name: .long, help: "List and explain at most so many documents of each sort.")
    var limit = 20

    @OptionGroup var store: StoreOptions

    func validate() throws {
        if limit < 0 { throw ValidationError("--limit must be 0 or more, not \(limit)") }
    }

    func run() async throws {
        let (first, second) = (try RecordedRun(directory: old), try RecordedRun(directory: new))
        var comparison = RunComparison(first, second)
        try await comparison.compareDocuments(
            { try remake(first) }, { try remake(second) }, limit: limit)
        switch format {
        case .text: try Console.print(RunDiffText(comparison).text)
        case .json: try Console.print(RunDiffJSON.text(comparison))
        }
        if !comparison.isSame { throw ExitStatus.differs }
    }

    private func remake(_ run: RecordedRun) throws -> RunComparison.Remake {
        let work = try PastWork(run, store: store)
        return RunComparison.Remake(work.plan, options: work.options)
    }
}
