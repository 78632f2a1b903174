internal import Synchronization

/// How a run is to be carried out; nothing here changes what its files hold.
public struct RunOptions: Sendable {
    public var workers: Int
    /// About how much memory the run may take.
    public var memory: ByteSize
    /// The size of slices; nil for one that suits the inputs.
    public var sliceSize: SliceSize?
    public var outputDirectory: String
    /// The folder of the store; nil to keep nothing and to use nothing.
    public var storeDirectory: String?
    /// Whether inputs are read even if, by their times and sizes, they are what they were.
    public var rehashes = false
    /// Whether documents on which a stage after the parser failed are tried again, although the store knows that
    /// they did.
    public var retriesFailures = false
    /// Whether parse, clean and tag stages run in worker processes.
    ///
    /// They do so too, whatever this says, when a stage of the plan has a deadline or a limit of memory.
    public var isIsolated = false
    /// How worker processes are started; nil where there can be none.
    public var workerProgram: WorkerProgram?
    /// The run whose work is looked at again: a stage is not given what it could not be given then without
    /// its process coming down.
    public var recordedRun: RecordedRun?

    public init(
        workers: Int = 1, memory: ByteSize = 1_073_741_824, sliceSize: SliceSize? = nil,
        outputDirectory: String, storeDirectory: String? = nil
    ) {
        self.workers = max(1, workers)
        self.memory = memory
        self.sliceSize = sliceSize
        self.outputDirectory = outputDirectory
        self.storeDirectory = storeDirectory
        recordLimit = min(1 << 31, max(1 << 20, memory.bytes / 8))
    }

    /// The largest record that is read into memory; parsing makes several copies of it, and source
    /// maps count to 4 GiB.
    public var recordLimit: Int
}

/// How far a run has come.
public struct RunProgress: Sendable {
    public enum Phase: Sendable, Hashable {
        case readingInputs
        /// The survey of a stage, by its label.
        case surveying(String)
        case processing
        case finishing
    }

    public var phase: Phase
    public var documents: Int
    public var bytes: Int
    public var totalBytes: Int
}

/// What a finished run has to say.
public struct RunResult: Sendable {
    public let ledger: Ledger
    /// Documents that were handed to indexers and exporters.
    public let documents: Int
    public let quarantined: Int
    public let inputs: [Resource]
    public let outputs: [OutputSummary]
    public let directory: String
    public let seconds: Double
    /// Whether nothing had changed since the run that is in the directory, so that nothing was done.
    public var isUnchanged = false
    /// For each stage of the chain, the documents that it worked on; the others came from the store.
    public var computed: [Int] = []
    /// Values of the store that were damaged, and made again.
    public var damaged = 0
    /// How stages ran in worker processes; nil when they did not.
    public var isolation: Isolation?
    /// Why the store could not keep everything.
    public var storeProblem: String?

    public struct Isolation: Sendable {
        /// The stages that wanted it, by label; none when it was asked for.
        public let stages: [String]
        /// Worker processes that ended before their time and were replaced.
        public let losses: Int
    }

    public struct OutputSummary: Sendable {
        /// The path in the run directory.
        public let name: String
        public let size: Int
        public let sha256: String
    }

    public var bytes: Int { inputs.reduce(0) { $0 + $1.size } }
}

/// A run could not be carried out; nothing of it is left.
public struct RunFailure: Error, Sendable, CustomStringConvertible {
    public let description: String

    public init(description: String) { self.description = description }
}

/// Carries out a plan.
public struct Run: Sendable {
    let plan: Plan
    let options: RunOptions
    private let standardInput: Bool

    public init(_ plan: Plan, options: RunOptions) {
        self.plan = plan
        self.options = options
        standardInput = plan.declaration.inputs.contains { $0.pattern == "-" }
    }

    /// Runs, and leaves the files of the run in its directory.
    ///
    /// - Parameter progress: is told now and then how far the run has come.
    /// - Throws: ``Diagnostics`` for inputs that name nothing, ``RunFailure`` and the errors of files.
    public func callAsFunction(progress: (RunProgress) -> Void = { _ in }) async throws -> RunResult
    {
        let clock = ContinuousClock()
        let begin = clock.now
        let directory = options.outputDirectory
        _ = try RunDirectory.check(directory)
        // Inputs that name nothing are found out before a folder is made.
        try RunDirectory.check(directory, holdsNoneOf: Inputs(of: plan.declaration).files)
        guard let parser = plan.parser.stage as? any Parser else {
            throw RunFailure(description: "the plan has no parser")
        }
        let staging = try StagingDirectory(runDirectory: directory)
        do {
            // Once more, now that no other run can come in between.
            let previous = try RunDirectory.check(directory)
            let spool = standardInput ? try StandardInput.spool(to: staging.path) : nil
            let files = try Inputs(of: plan.declaration, standardInput: spool).files
            progress(RunProgress(phase: .readingInputs, documents: 0, bytes: 0, totalBytes: 0))
            var storeProblem: FileError?
            var store: SegmentStore?
            do {
                store = try options.storeDirectory.map { try SegmentStore(directory: $0) }
            } catch let error as FileError { storeProblem = error }
            var cache = options.storeDirectory.map {
                InputCache(store: $0, isTrusted: !options.rehashes)
            }
            let inventory = try await Inventory.take(
                files, framing: parser.framing, size: options.sliceSize, workers: options.workers,
                cache: cache)
            var runner = ChainRunner(
                plan: plan, inventory: inventory, recordLimit: options.recordLimit,
                memory: SegmentMemory(limit: options.memory.bytes / 4), store: store)
            let past = options.storeDirectory.map { PastRun(store: $0, runDirectory: directory) }
            if store != nil, let past {
                runner.keptFolds = KeptFolds(besides: past, limit: options.memory.bytes / 16)
            }
            let pool = try workerPool()
            defer { pool?.close() }
            runner.pool = pool
            if options.retriesFailures {
                runner.retry = Retry()
                options.storeDirectory.map(KeptFolds.forget)
            }
            if inventory.isHashed, let past, !options.retriesFailures,
                let result = past.result(
                    of: request(inventory), inventory, trusting: !options.rehashes),
                ErrorCheck(plan.declaration.maxErrors).allows(result)
            {
                cache?.update(with: inventory, parser.framing, runner.keys)
                staging.discard()
                return result
            }
            // A slice's bytes are there some eight times over while documents are made of it, cleaned
            // and encoded; half of the memory is left for surveys and indexes.
            var executor = SliceExecutor(
                workers: options.workers, byteBudget: options.memory.bytes / 16)
            executor.pool = pool
            try await runner.workAheadWhileHashing()
            try await survey(&runner, executor, progress)
            var account = try await fold(runner, executor, staging, progress)
            progress(
                RunProgress(
                    phase: .finishing, documents: account.documents, bytes: inventory.byteCount,
                    totalBytes: inventory.byteCount))
            let resources = inventory.inputs.map(\.resource)
            account.inputs = resources
            account.sliceSize = inventory.sliceSize
            let outputs = try finish(account, staging, seconds: { Self.seconds(clock.now - begin) })
            storeProblem = store?.finishWriting() ?? storeProblem
            try staging.publish(last: RunRecord.fileName, replacing: previous)
            cache?.update(with: inventory, parser.framing, runner.keys)
            runner.keptFolds?.write()
            let result = RunResult(
                ledger: account.ledger, documents: account.documents,
                quarantined: account.quarantined, inputs: resources,
                outputs: outputs.map { .init(name: $0.name, size: $0.size, sha256: $0.sha256) },
                directory: directory, seconds: Self.seconds(clock.now - begin),
                computed: plan.chain.map { runner.effort.documents[$0] ?? 0 },
                damaged: store?.counts.damaged ?? 0, isolation: pool.map(isolation),
                storeProblem: storeProblem?.description)
            // What one run gave up, the next one may bring to an end.
            if pool?.hasGivenUp == true { return result }
            past?.record(
                result, of: request(inventory), files: staging.names,
                uses: store?.counts.used ?? [])
            return result
        } catch {
            staging.discard()
            RunDirectory.removeIfEmpty(directory)
            throw error
        }
    }

    /// The worker processes of the run, when it is to have some; they are started when they are needed.
    private func workerPool() throws -> WorkerPool? {
        let limited = plan.limitedStages
        guard options.isIsolated || !limited.isEmpty else { return nil }
        guard let program = options.workerProgram else {
            throw RunFailure(
                description: """
                    '\(limited.first?.label ?? plan.parser.label)' is to run in a worker process, and this \
                    program cannot start one
                    """)
        }
        return WorkerPool(program, for: plan)
    }

    private func isolation(_ pool: WorkerPool) -> RunResult.Isolation {
        .init(stages: plan.limitedStages.map(\.label), losses: pool.losses)
    }

    /// Everything that the files of the run depend on, as a hash.
    func request(_ inventory: Inventory) -> String {
        plan.request(
            inputs: inventory.inputs.map(\.resource), recordLimit: options.recordLimit)
    }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    /// Runs the surveys, one after the other, each over all slices.
    private func survey(
        _ runner: inout ChainRunner, _ executor: SliceExecutor, _ progress: (RunProgress) -> Void
    ) async throws {
        let total = runner.inventory.byteCount
        try await runner.survey(with: executor) { label, bytes in
            progress(
                RunProgress(phase: .surveying(label), documents: 0, bytes: bytes, totalBytes: total)
            )
        }
    }

    /// The account of a run while it goes on.
    struct Account {
        var ledger: Ledger
        var documents = 0
        var quarantined = 0
        var inputs: [Resource] = []
        var sliceSize = SliceSize()
    }

    /// Runs the chain over all slices and folds the results in slice order.
    private func fold(
        _ runner: ChainRunner, _ executor: SliceExecutor, _ staging: StagingDirectory,
        _ progress: (RunProgress) -> Void
    ) async throws -> Account {
        var account = Account(ledger: runner.emptyLedger)
        let folds = try plan.folds.compactMap { position -> (any OpenFold)? in
            let stage = plan.stages[position]
            func open(_ fold: some FoldingStage) throws -> any OpenFold {
                try naming(stage) {
                    try FoldDriver(fold, stage, in: context(account.ledger, staging))
                }
            }
            guard let fold = stage.stage as? any FoldingStage else { return nil }
            return try open(fold)
        }
        let quarantine = try staging.createFile(
            OutputPath(stringLiteral: RunDirectory.quarantineFile))
        var errors = ErrorCheck(plan.declaration.maxErrors)
        var bytes = 0
        let total = runner.inventory.byteCount
        try await executor.run(
            runner.inventory.slices, work: { try runner.folded($0) },
            consume: { slice in
                for (fold, partial) in zip(folds, slice.partials) {
                    try naming(fold.stage) { try fold.add(partial) }
                }
                account.ledger.merge(slice.ledger)
                account.documents += slice.documents
                account.quarantined += slice.quarantined.count
                for record in slice.quarantined { try quarantine.write(record.json) }
                try errors.add(slice.quarantined, documents: account.ledger.rows[0].documentsIn)
                bytes += slice.bytes
                progress(
                    RunProgress(
                        phase: .processing, documents: account.documents, bytes: bytes,
                        totalBytes: total))
            })
        try errors.finish(documents: account.ledger.rows[0].documentsIn)
        for fold in folds {
            try naming(fold.stage) { try fold.finish(in: context(account.ledger, staging)) }
        }
        return account
    }

    private func naming<T>(_ stage: PlannedStage, _ body: () throws -> T) throws -> T {
        do { return try body() } catch let error as StageError {
            throw RunFailure(description: "'\(stage.label)' failed: \(error)")
        }
    }

    private func context(_ ledger: Ledger, _ staging: StagingDirectory) -> OutputContext {
        OutputContext(
            pipeline: plan.name, pipelineDescription: plan.declaration.description,
            stages: plan.stages.map { .init(kind: $0.kind, name: $0.name, label: $0.label) },
            ledger: ledger, directory: staging)
    }

    /// Checks the ledger and writes the files that every run has.
    private func finish(
        _ account: Account, _ staging: StagingDirectory, seconds: () -> Double
    ) throws -> [StagingDirectory.Finished] {
        if let row = account.ledger.imbalances.first {
            throw RunFailure(
                description: """
                    the ledger does not balance: '\(row.stage)' was given \(row.documentsIn) documents, and \
                    \(row.imbalance) of them are unaccounted for; this is a fault of the stage or of \
                    Quern, so nothing was written
                    """)
        }
        if let row = account.ledger.brokenLink {
            throw RunFailure(
                description: """
                    the ledger does not balance: '\(row.stage)' was given \(row.documentsIn) documents, which \
                    is not what the stage before it handed on; nothing was written
                    """)
        }
        let listed = account.ledger.rows.reduce(0) { $0 + $1.quarantined }
        guard listed == account.quarantined else {
            throw RunFailure(
                description: """
                    the ledger does not balance: it counts \(listed) documents in quarantine, and \
                    \(account.quarantined) are listed there; nothing was written
                    """)
        }
        try staging.createFile(OutputPath(stringLiteral: RunDirectory.ledgerFile)).write(
            account.ledger.csv)
        let files = try staging.finishFiles()
        try RunRecordWriter(plan: plan, options: options, account: account, outputs: files)
            .write(to: staging, seconds: seconds())
        return files
    }
}

/// Something that has happened, for one task to tell another.
private final class Flag: Sendable {
    private let state = Mutex(false)
    var isRaised: Bool { state.withLock { $0 } }
    func raise() { state.withLock { $0 = true } }
}

extension ChainRunner {
    /// Hashes large inputs, and meanwhile makes the segments of the first slices, which the store keeps
    /// for when they are wanted.
    func workAheadWhileHashing() async throws {
        let inventory = inventory
        guard inventory.inputs.contains(where: { $0.resource.sha256.isEmpty }) else { return }
        let isHashed = Flag()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { isHashed.raise() }
                try inventory.hashTheRest()
            }
            let stage = plan.surveys.first ?? plan.chain.upperBound
            for slice in inventory.slices {
                if isHashed.isRaised || memory.isFull { break }
                var segment = try segment(of: slice, upTo: stage)
                segment.sources = []
                memory.keep(segment, slice: slice.index, upTo: stage)
            }
            try await group.waitForAll()
        }
    }

    /// Runs every survey of the plan over all slices, and keeps what they found.
    ///
    /// - Parameter progress: told the stage and the bytes done.
    mutating func survey(
        with executor: SliceExecutor, progress: (String, Int) -> Void
    ) async throws {
        for position in plan.surveys {
            let stage = plan.stages[position]
            guard let cleaner = stage.stage as? any SurveyCleaner else { continue }
            var merged = SurveySummaryBox()
            var bytes = 0
            let runner = self
            try await executor.run(
                inventory.slices, work: { (try runner.summary(of: $0, for: stage), $0.byteCount) },
                consume: { summary, size in
                    merged.merge(summary)
                    bytes += size
                    progress(stage.label, bytes)
                })
            findings[position] = merged.concluded(by: cleaner)
        }
    }
}
