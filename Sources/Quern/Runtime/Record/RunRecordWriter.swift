/// Writes what every run leaves about itself beside its outputs.
struct RunRecordWriter {
    let plan: Plan
    let options: RunOptions
    let account: Run.Account
    let outputs: [StagingDirectory.Finished]

    /// Writes the copies of the pipeline, `quern.lock`, `METHODS.md`, the crate and, last, `run.json`, whose
    /// place says that the run is whole.
    func write(to staging: StagingDirectory, seconds: Double) throws {
        var record = record(seconds: seconds)
        let copies = PipelineCopies(of: plan)
        record.copies = copies.files.map(\.copy)
        for file in copies.files {
            try staging.write(file.bytes, as: file.copy.path)
            if file.isExecutable {
                try POSIXFile.makeExecutable(Path.join(staging.path, file.copy.path))
            }
        }
        let lock = record.bytes(.lock)
        record.lock = Fingerprint.sha256(lock)
        try staging.write(lock, as: RunRecord.lockName)
        let methods = MethodsText(of: record, plan: plan).markdown
        try staging.write(Array(methods.utf8), as: MethodsText.fileName)
        try staging.write(Crate(of: record).json, as: Crate.fileName)
        try staging.write(record.bytes(.record), as: RunRecord.fileName)
    }

    private func record(seconds: Double) -> RunRecord {
        var record = RunRecord()
        record.pipeline = RecordedPipeline(plan, runDirectory: options.outputDirectory)
        record.stages = plan.stages.map(RecordedStage.init)
        record.ledger = account.ledger
        record.inputs = account.inputs.map(RecordedFile.init)
        record.outputs = outputs.map {
            RecordedOutput(path: $0.name, sha256: $0.sha256, size: $0.size, content: $0.content)
        }
        record.counts = RecordedCounts(
            documents: account.documents, quarantined: account.quarantined,
            inputs: account.inputs.count, bytes: account.inputs.reduce(0) { $0 + $1.size })
        record.recordLimit = options.recordLimit
        record.execution = RecordedExecution(
            workers: options.workers, memory: options.memory.bytes,
            sliceSize: account.sliceSize.target,
            isolated: options.isIsolated)
        let ended = WallClock.now
        record.timings = RecordedTimings(
            started: WallClock.text(ended - seconds), ended: WallClock.text(ended),
            seconds: (seconds * 1000).rounded() / 1000)
        return record
    }
}

extension RecordedPipeline {
    init(_ plan: Plan, runDirectory: String) {
        let declaration = plan.declaration
        name = declaration.name
        description = declaration.description
        fingerprint = plan.fingerprint
        // Relative to the run directory, so that a project can be moved with its runs.
        let here = Path.absolute(runDirectory)
        func seen(_ path: String) -> String { Path.relative(Path.absolute(path), to: here) }
        file = seen(declaration.file.path)
        sha256 = Fingerprint.sha256(declaration.file.bytes)
        inputs = declaration.inputs.map {
            RecordedInput(pattern: $0.pattern, base: seen($0.baseDirectory))
        }
        for variable in declaration.variables { variables[variable.name] = .string(variable.value) }
    }
}
