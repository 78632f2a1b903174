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
        try RunDirectory.checkAhead(directory)
        // Inputs that name nothing are found out before a folder is made.
        let named = try Inputs(of: plan.declaration).files
        try RunDirectory.check(directory, holdsNoneOf: named)
        guard plan.parser.stage is any Parser else {
            throw RunFailure(description: "the plan has no parser")
        }
        let staging = try StagingDirectory(runDirectory: directory)
        do {
            // Now that no other run can come in between.
            let previous = try RunDirectory.check(directory)
            let files =
                standardInput
                ? try Inputs(
                    of: plan.declaration, standardInput: StandardInput.spool(to: staging.path)
                ).files : named
            progress(RunProgress(phase: .readingInputs, documents: 0, bytes: 0, totalBytes: 0))
            var storeProblem: FileError?
            var store: SegmentStore?
            do {
                store = try options.storeDirectory.map { try SegmentStore(directory: $0) }
            } catch let error as FileError { storeProblem = error }
            var cache = options.storeDirectory.map {
                InputCache(store: $0, isTrusted: !options.rehashes)
            }
            let past = options.storeDirectory.map { PastRun(store: $0, runDirectory: directory) }
            // Archives need not even be opened when nothing has changed.
            if let known = cache?.resources(of: files),
                let result = unchanged(past, known)
            {
                staging.discard()
                return result
            }
            // A slice's bytes are there some eight times over while documents are made of it, cleaned
            // and encoded; half of the memory is left for surveys and indexes.
            var executor = SliceExecutor(
                workers: options.workers, byteBudget: options.memory.bytes / 16)
            let inventory = try await Inventory.take(
                files, for: plan, size: options.sliceSize, workers: options.workers,
                threads: executor.threads, cache: cache, scratch: staging.path)
            var runner = ChainRunner(
                plan: plan, inventory: inventory, recordLimit: options.recordLimit,
                memory: SegmentMemory(limit: options.memory.bytes / 4), store: store)
            runner.surveySpace = SurveySpace(
                memory: options.memory.bytes / 4, directory: staging.path)
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
            if inventory.isRead, let result = unchanged(past, inventory.files) {
                cache?.update(with: inventory, plan.framing, runner.keys)
                staging.discard()
                return result
            }
            if let pool { executor.wake = { pool.cancel() } }
            runner.lookBack()
            var account = try await runner.workingAheadWhileReading(with: executor) { runner in
                try await survey(&runner, executor, progress)
                return try await fold(&runner, executor, staging, progress)
            }
            progress(
                RunProgress(
                    phase: .finishing, documents: account.documents,
                    bytes: runner.inventory.byteCount,
                    totalBytes: runner.inventory.byteCount))
            let resources = runner.inventory.files
            account.inputs = resources
            account.sliceSize = runner.inventory.sliceSize
            let outputs = try finish(account, staging, seconds: { Self.seconds(clock.now - begin) })
            storeProblem = store?.finishWriting() ?? storeProblem
            try staging.publish(last: RunRecord.fileName, replacing: previous)
            cache?.update(with: runner.inventory, plan.framing, runner.keys)
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
            if !account.isRepeatable { return result }
            past?.record(
                result, of: request(resources), files: staging.names,
                uses: store?.counts.used ?? [])
            return result
        } catch {
            staging.discard()
            RunDirectory.removeIfEmpty(directory)
            throw error
        }
    }

    /// The result of the run that is in the directory, if this one would be the same.
    private func unchanged(_ past: PastRun?, _ files: [Resource]) -> RunResult? {
        guard let past, !options.retriesFailures,
            let result = past.result(of: request(files), files, trusting: !options.rehashes),
            ErrorCheck(plan.declaration.maxErrors).allows(result)
        else { return nil }
        return result
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
    func request(_ files: [Resource]) -> String {
        plan.request(inputs: files, recordLimit: options.recordLimit)
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
        /// As ``Segment/isRepeatable``, of all slices.
        var isRepeatable = true
    }

    /// Runs the chain over all slices and folds the results in slice order.
    private func fold(
        _ runner: inout ChainRunner, _ executor: SliceExecutor, _ staging: StagingDirectory,
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
        try await forEachSliceFolded(by: &runner, executor, progress) { slice in
            for (fold, partial) in zip(folds, slice.partials) {
                try naming(fold.stage) { try fold.add(partial) }
            }
            account.ledger.merge(slice.ledger)
            account.documents += slice.documents
            account.quarantined += slice.quarantined.count
            account.isRepeatable = account.isRepeatable && slice.isRepeatable
            for record in slice.quarantined { try quarantine.write(record.json) }
            try errors.add(slice.quarantined, documents: account.ledger.rows[0].documentsIn)
            bytes += slice.bytes
            progress(
                RunProgress(
                    phase: .processing, documents: account.documents, bytes: bytes,
                    totalBytes: total))
        }
        try errors.finish(documents: account.ledger.rows[0].documentsIn)
        for fold in folds {
            try naming(fold.stage) { try fold.finish(in: context(account.ledger, staging)) }
        }
        return account
    }

    /// Hands over all slices in order. When a stage cannot go on looking back, what has been handed over stands, and the
    /// rest waits for a survey.
    private func forEachSliceFolded(
        by runner: inout ChainRunner, _ executor: SliceExecutor,
        _ progress: (RunProgress) -> Void, _ consume: (FoldedSlice) throws -> Void
    ) async throws {
        var done = 0
        func run() async throws {
            let (runner, slices) = (runner, Array(runner.inventory.slices[done...]))
            var executor = executor
            if !runner.lookbacks.isEmpty { executor.wake = { runner.cancelLookbacks() } }
            try await executor.run(
                slices, work: { try runner.folded($0) },
                consume: {
                    try consume($0)
                    done += 1
                })
        }
        do { try await run() } catch is CannotLookBack {
            runner.lookbacks = [:]
            runner.firstWanted = done
            try await survey(&runner, executor, progress)
            try await run()
        }
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
