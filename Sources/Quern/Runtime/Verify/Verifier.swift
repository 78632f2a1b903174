/// Makes a recorded run again in a scratch folder, without a store, and compares.
public struct Verifier {
    let run: RecordedRun
    let plan: Plan
    let readers: [any IndexReader.Type]
    let workers: Int
    let memory: ByteSize
    let workerProgram: WorkerProgram?

    /// - Parameters:
    ///   - plan: that of the run; see ``RecordedRun/differences(from:)``.
    ///   - readers: what can open the indexes that the run wrote.
    ///   - workerProgram: how processes are started that have the same plan, for stages that want them and
    ///     to find out what differs between processes.
    public init(
        _ run: RecordedRun, plan: Plan, readers: [any IndexReader.Type], workers: Int,
        memory: ByteSize, workerProgram: WorkerProgram? = nil
    ) {
        self.run = run
        self.plan = plan
        self.readers = readers
        self.workers = workers
        self.memory = memory
        self.workerProgram = workerProgram
    }

    /// - Parameter sample: how many documents to compare; all of every file without it.
    /// - Throws: the errors of the run itself, which then cannot be made again.
    public func callAsFunction(sample: Int? = nil) async throws -> Verification {
        let inspection = RunInspection(run: run)
        var verification = Verification()
        if run.record.quern != QuernVersion.current {
            verification.warnings.append(
                "the run was made with Quern \(run.record.quern), and this is \(QuernVersion.current)"
            )
        }
        let damage = try inspection.damage()
        let (paths, obstacles, added) = try inspection.inputs(of: plan.declaration)
        for name in added {
            verification.warnings.append(
                "the file '\(name)' matches the inputs now and was not there then; it is left out")
        }
        guard obstacles.isEmpty else {
            var answer = Verification(of: run, obstacles: obstacles)
            answer.warnings = verification.warnings
            answer.report(damage)
            return answer
        }
        var exact = plan
        // Names come from paths and the pipeline's folder, so they are those of the record.
        exact.declaration.inputs = paths.map {
            InputDeclaration(pattern: Path.absolute($0), baseDirectory: "/")
        }
        let scratch = try ScratchDirectory()
        if let sample {
            try await SampleVerifier(verifier: self, plan: exact, scratch: scratch)
                .compare(sample, into: &verification)
        } else {
            try await compare(exact, scratch, damage, into: &verification)
        }
        verification.report(damage)
        return verification
    }

    func options(_ directory: String) -> RunOptions {
        var options = RunOptions(workers: workers, memory: memory, outputDirectory: directory)
        options.recordLimit = run.recordLimit
        options.isIsolated = run.record.execution.isolated && workerProgram != nil
        options.workerProgram = workerProgram
        return options
    }

    private func compare(
        _ plan: Plan, _ scratch: ScratchDirectory, _ damage: [(path: String, problem: String)],
        into verification: inout Verification
    ) async throws {
        let directory = scratch.file("run")
        _ = try await Run(plan, options: options(directory))()
        let again = try RecordedRun(directory: directory)
        let fresh = Dictionary(
            again.record.outputs.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
        var suspects: [Suspect] = []
        for output in run.record.outputs {
            guard let now = fresh[output.path] else {
                verification.outputs.append(.init(output.path, .differs, "it is not written now"))
                continue
            }
            let isIntact = !damage.contains { $0.path == output.path }
            let files = (
                Path.join(run.directory, output.path), Path.join(directory, output.path)
            )
            if output.sha256 == now.sha256 {
                verification.outputs.append(.init(output.path, .identical))
            } else if let index = try indexAnswer(output, now, files, isIntact) {
                verification.outputs.append(index)
                if index.answer == .differs { suspects.append(Suspect(path: output.path)) }
            } else {
                let comparison =
                    isIntact ? try OutputComparison(recorded: files.0, now: files.1) : nil
                verification.outputs.append(
                    .init(
                        output.path, .differs,
                        comparison?.detail
                            ?? "SHA-256 was \(output.sha256) and is \(now.sha256)"))
                suspects.append(Suspect(path: output.path, comparison: comparison))
            }
        }
        for output in again.record.outputs
        where !run.record.outputs.contains(where: { $0.path == output.path }) {
            verification.outputs.append(.init(output.path, .differs, "it was not written then"))
        }
        compareLock(again.record, into: &verification)
        if !suspects.isEmpty {
            verification.cause = try await CauseSearch(
                verifier: self, plan: plan, scratch: scratch, suspects: suspects)()
        }
    }

    /// The lock is what a run is cited by; another version of Quern writes another one.
    private func compareLock(_ again: RunRecord, into verification: inout Verification) {
        guard again.quern == run.record.quern else { return }
        let isSame = again.bytes(.lock) == run.record.bytes(.lock)
        let isExplained = verification.outputs.contains { $0.answer == .differs }
        verification.outputs.append(
            .init(
                RunRecord.lockName, isSame ? .identical : .differs,
                isSame || isExplained ? "" : "the ledger or the counts differ"))
    }

    /// Whether an index holds the same in other bytes; nil for what is no index.
    private func indexAnswer(
        _ old: RecordedOutput, _ new: RecordedOutput, _ files: (old: String, new: String),
        _ isIntact: Bool
    ) throws -> Verification.Output? {
        guard let content = old.content, let again = new.content else { return nil }
        guard isIntact, let reader = reader(of: files.new) else {
            return content == again
                ? .init(old.path, .logicallyIdentical, "by the digest of its rows")
                : .init(old.path, .differs, "its rows differ")
        }
        if let difference = try reader.difference(between: files.old, and: files.new) {
            return .init(old.path, .differs, difference)
        }
        return .init(old.path, .logicallyIdentical, "the same rows and words in other bytes")
    }

    private func reader(of path: String) -> (any IndexReader.Type)? {
        guard let head = try? POSIXFile.head(of: path, count: 100) else { return nil }
        return readers.first { $0.recognises(head) }
    }
}

/// A file that came out otherwise.
struct Suspect {
    let path: String
    var comparison: OutputComparison?
}

extension Verification {
    /// Adds what is wrong with the run directory itself.
    mutating func report(_ damage: [(path: String, problem: String)]) {
        for (path, problem) in damage {
            if let index = outputs.firstIndex(where: { $0.path == path }) {
                outputs[index].answer = .differs
                outputs[index].detail = problem
            } else {
                outputs.append(Output(path, .differs, problem))
            }
        }
    }
}
