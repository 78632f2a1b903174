internal import ArgumentParser
import Quern

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Makes a run again in a scratch folder and compares every output.",
        discussion: """
            The pipeline is read as the run recorded it: from its file when that is unchanged, or else from the copy \
            in the run directory. No store is used. An index is compared by its rows and words, every other file \
            byte for byte; where something differs, the first stage, document and field are looked for. Exit codes: \
            0 all identical, or logically identical; 1 the run failed; 2 the command is wrong; 4 something differs; \
            5 the run cannot be repeated.

            With --citation, the question of a figure is asked again, and its table compared.
            """)

    @Argument(help: "The run directory.", completion: .directory)
    var directory: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The folder that the recorded names of inputs are relative to, when the run lies apart from its project.",
            valueName: "directory"),
        completion: .directory)
    var project: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Compare this many documents only, the same ones every time, in files with one document a line.",
            valueName: "n"))
    var sample: Int?

    @Option(
        name: [.short, .long],
        help: "How many slices are worked on at a time; as many as there are cores without it.")
    var workers: Int?

    @Option(name: .long, help: "About how much memory the run may take.", transform: byteSize)
    var memory: ByteSize = 1_073_741_824

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Ask the question of this line again, which a table of figures ends with, in place of making the run again.",
            valueName: "line"))
    var citation: String?

    @Option(name: .long, help: "How the result is printed.")
    var format: OutputFormat = .text

    func validate() throws {
        if citation != nil, sample != nil || project != nil {
            throw ValidationError(
                "--citation asks a question again; --sample and --project are for making a run again"
            )
        }
        if let sample, sample < 1 {
            throw ValidationError("--sample must be 1 or more, not \(sample)")
        }
        if let workers, workers < 1 {
            throw ValidationError("--workers must be 1 or more, not \(workers)")
        }
        if memory.bytes < 64 << 20 { throw ValidationError("--memory must be 64MiB or more") }
    }

    func run() async throws {
        if let citation {
            return try CitationVerification.verify(citation, in: directory, format: format)
        }
        let recorded = try RecordedRun(directory: directory)
        let verification = try await verify(recorded)
        let text = VerificationText(run: recorded, verification: verification)
        try Console.print(format == .json ? text.json : text.text)
        if format == .text { Console.report(verification.warnings.map { .warning($0) }) }
        switch verification.answer {
        case .identical, .logicallyIdentical: break
        case .differs: throw ExitStatus.differs
        case .cannot: throw ExitStatus.unverifiable
        }
    }

    private func verify(_ recorded: RecordedRun) async throws -> Verification {
        let plan: RecordedPlan
        do { plan = try recorded.plan(project: project) } catch let failure as RunFailure {
            return Verification(of: recorded, obstacles: [failure.description])
        }
        let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        let verifier = Verifier(
            recorded, plan: plan.plan, readers: CommandEnvironment.registry.readers,
            workers: workers ?? cores, memory: memory, workerProgram: plan.workerProgram)
        var verification = try await Interruption.guarding {
            try await verifier(sample: sample)
        }
        if plan.isFromCopies, project == nil {
            verification.warn(
                "'\(recorded.pipelineFile)' or a file that it reads has changed since the run; the run's own copy was used"
            )
        }
        return verification
    }
}
