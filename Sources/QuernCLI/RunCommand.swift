internal import ArgumentParser
import Quern

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Runs a pipeline.",
        discussion: """
            The files of the run appear in out/NAME, or in --out, when the whole run has succeeded. Exit codes: \
            0 done, 1 the run failed, 2 the pipeline or the command is wrong, 3 done with documents in \
            quarantine.
            """)

    @OptionGroup var pipeline: PipelineOptions

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The run directory; out/NAME without it.", valueName: "directory"),
        completion: .directory)
    var out: String?

    @Option(
        name: [.short, .long],
        help: "How many slices are worked on at a time; as many as there are cores without it.")
    var workers: Int?

    @Option(name: .long, help: "About how much memory the run may take.", transform: byteSize)
    var memory: ByteSize = 1_073_741_824

    @Option(
        name: .long,
        help: ArgumentHelp("The size of a slice, the unit of parallel work.", visibility: .hidden),
        transform: byteSize)
    var sliceSize: ByteSize?

    @Flag(
        name: .long,
        help: ArgumentHelp(
            "Run parse, clean and tag stages in worker processes.",
            discussion: """
                A document that crashes a stage is then quarantined, and the run goes on. A pipeline in \
                which a stage has a 'deadline' or 'memory' runs so without being told. Index and export \
                stages run in the main process.
                """))
    var isolate = false

    @OptionGroup var store: StoreOptions

    @Option(name: .long, help: "How the result is printed.")
    var format: OutputFormat = .text

    @Flag(name: [.short, .long], help: "Print errors only.")
    var quiet = false

    func validate() throws {
        if out?.isEmpty == true {
            throw ValidationError("--out names no directory; leave it out for out/NAME")
        }
        if let workers, workers < 1 {
            throw ValidationError("--workers must be 1 or more, not \(workers)")
        }
        if memory.bytes < 64 << 20 { throw ValidationError("--memory must be 64MiB or more") }
        if let sliceSize, sliceSize.bytes < 1024 || sliceSize.bytes > 1 << 30 {
            throw ValidationError("--slice-size must be from 1KiB to 1GiB")
        }
    }

    func run() async throws {
        Allocator.keepFreedMemory()
        let plan = try pipeline.plan()
        if !quiet { Console.report(plan.warnings) }
        var options = RunOptions(
            workers: workers ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))), memory: memory,
            sliceSize: sliceSize.map { SliceSize(target: $0.bytes) },
            outputDirectory: out ?? "out/\(plan.name)",
            storeDirectory: store.directory(for: plan))
        options.rehashes = store.rehash
        options.isIsolated = isolate
        options.workerProgram = pipeline.workerProgram
        let line = ProgressLine(isShown: Console.isInteractive && !quiet && format == .text)
        let result = try await Interruption.guarding {
            defer { line.clear() }
            return try await Run(plan, options: options) { line.show($0) }
        }
        switch format {
        case .json: if !quiet { try Console.print(RunSummary(plan: plan, result: result).json) }
        case .text: if !quiet { try Console.print(RunSummary(plan: plan, result: result).text) }
        }
        if !quiet { warnings(of: result) }
        if result.documents == 0, result.quarantined == 0, format == .text, !quiet {
            Console.note("no document is left; the ledger says which stage let go of them")
        }
        if result.quarantined > 0 {
            let noun = result.quarantined == 1 ? "document is" : "documents are"
            if format == .text {
                Console.note(
                    "\(result.quarantined) \(noun) in quarantine: \(result.directory)/quarantine.jsonl says why"
                )
            }
            throw ExitStatus.quarantined
        }
    }

    /// What was wrong with the store; the run itself does not suffer from it.
    private func warnings(of result: RunResult) {
        if result.damaged > 0 {
            let text =
                result.damaged == 1
                ? "1 entry of the store was damaged; what it held was computed again"
                : "\(result.damaged) entries of the store were damaged; what they held was computed again"
            Console.report([.warning(text)])
        }
        if let problem = result.storeProblem {
            Console.report([
                .warning(
                    "the store could not keep everything: \(problem)",
                    hints: [
                        "this run is whole, but the next one computes more; make room or give --store another folder"
                    ])
            ])
        }
    }
}
