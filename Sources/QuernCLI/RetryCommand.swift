internal import ArgumentParser
import Quern

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

struct RetryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Tries the documents again that a run has in quarantine.",
        discussion: """
            For failures that had a reason outside: a program that was down, a deadline that was too short, too \
            little memory. The pipeline is run as it is now, into the same run directory; what succeeded before \
            comes from the store, so that only the documents that failed are worked on, and all files are those \
            of a run in which they had not failed. Exit codes are those of 'quern run'.
            """)

    @Argument(help: "The run directory.", completion: .directory)
    var directory: String

    @Option(
        name: [.short, .long],
        help: "How many slices are worked on at a time; as many as there are cores without it.")
    var workers: Int?

    @Option(name: .long, help: "About how much memory the run may take.", transform: byteSize)
    var memory: ByteSize = 1_073_741_824

    @Flag(name: .long, help: "Run parse, clean and tag stages in worker processes.")
    var isolate = false

    @OptionGroup var store: StoreOptions

    @Option(name: .long, help: "How the result is printed.")
    var format: OutputFormat = .text

    @Flag(name: [.short, .long], help: "Print errors only.")
    var quiet = false

    func validate() throws {
        if let workers, workers < 1 {
            throw ValidationError("--workers must be 1 or more, not \(workers)")
        }
        if memory.bytes < 64 << 20 { throw ValidationError("--memory must be 64MiB or more") }
    }

    func run() async throws {
        let run = try RecordedRun(directory: directory)
        let before = try run.quarantine()
        guard !before.isEmpty else {
            if !quiet {
                Console.note(
                    "no document of this run is in quarantine; there is nothing to try again")
            }
            return
        }
        if run.inputs.contains(where: { $0.pattern == "-" }) {
            throw RunFailure(
                description: """
                    the run read standard input, which cannot be read again; keep the text in a file and run with \
                    --input FILE
                    """)
        }
        var pipeline = PipelineOptions()
        pipeline.pipeline = run.pipelineFile
        pipeline.set = run.variables.map { "\($0.name)=\($0.value)" }
        pipeline.input = []
        let plan = try pipeline.plan(inputs: run.inputs)
        if !quiet { Console.report(plan.warnings + changes(run, plan)) }
        var options = RunOptions(
            workers: workers ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))), memory: memory,
            outputDirectory: run.directory, storeDirectory: store.directory(for: plan))
        options.rehashes = store.rehash
        options.isIsolated = isolate
        options.workerProgram = pipeline.workerProgram
        options.retriesFailures = true
        let line = ProgressLine(isShown: Console.isInteractive && !quiet && format == .text)
        let result = try await Interruption.guarding { [options] in
            defer { line.clear() }
            return try await Run(plan, options: options) { line.show($0) }
        }
        let report = RetryReport(
            before: before, after: try RecordedRun(directory: directory).quarantine(),
            summary: RunSummary(plan: plan, result: result))
        if !quiet { try Console.print(format == .json ? report.json : report.text) }
        if result.quarantined > 0 { throw ExitStatus.quarantined }
    }

    /// What is different from the run that failed; all that it touches is computed anew, as in any run.
    private func changes(_ run: RecordedRun, _ plan: Plan) -> [Diagnostic] {
        let differences = run.differences(from: plan)
        guard !differences.isEmpty else { return [] }
        let shown = 3
        var hints = Array(differences.prefix(shown))
        if differences.count > shown { hints.append("and \(differences.count - shown) more") }
        return [
            .warning(
                "the pipeline has changed since the run, and is run as it is now", hints: hints)
        ]
    }
}

/// What became of the documents that were in quarantine.
struct RetryReport {
    let recovered: [QuarantineEntry]
    /// With the error of this time.
    let failedAgain: [QuarantineEntry]
    /// Those that had not failed before.
    let failedNow: [QuarantineEntry]
    let summary: RunSummary

    init(before: [QuarantineEntry], after: [QuarantineEntry], summary: RunSummary) {
        let (old, new) = (Set(before.map(\.place)), Set(after.map(\.place)))
        recovered = before.filter { !new.contains($0.place) }
        failedAgain = after.filter { old.contains($0.place) }
        failedNow = after.filter { !old.contains($0.place) }
        self.summary = summary
    }

    private static let shown = 20

    var text: String {
        let count = recovered.count + failedAgain.count
        let noun = count == 1 ? "document was" : "documents were"
        var lines = [
            "\(count) \(noun) in quarantine: \(recovered.count) came through, \(failedAgain.count) still there"
        ]
        func list(_ title: String, _ entries: [QuarantineEntry]) {
            guard !entries.isEmpty else { return }
            lines.append("  " + title)
            for entry in entries.prefix(Self.shown) {
                lines.append(
                    "    \(entry.resource), line \(entry.line): '\(entry.stage)': \(entry.shortError)"
                )
            }
            if entries.count > Self.shown {
                lines.append("    … and \(entries.count - Self.shown) more")
            }
        }
        list("came through, having failed before:", recovered)
        list("still in quarantine:", failedAgain)
        list("failed, not having failed before:", failedNow)
        return lines.joined(separator: "\n") + "\n\n" + summary.text
    }

    var json: String {
        JSONWriter.text { json in
            json.object { json in
                for (key, entries) in [
                    ("recovered", recovered), ("failed_again", failedAgain),
                    ("failed_now", failedNow),
                ] {
                    json.key(key)
                    json.array { json in for entry in entries { write(entry, to: &json) } }
                }
                json.key("run")
                json.raw(Array(summary.json.utf8))
            }
        }
    }

    private func write(_ entry: QuarantineEntry, to json: inout JSONWriter) {
        json.object { json in
            json.key("resource")
            json.string(entry.resource)
            json.key("line")
            json.integer(entry.line)
            if let id = entry.id {
                json.key("id")
                json.string(id)
            }
            json.key("stage")
            json.string(entry.stage)
            json.key("error")
            json.string(entry.error)
        }
    }
}
