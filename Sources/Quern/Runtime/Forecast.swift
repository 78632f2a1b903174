/// What a run would compute, and why; found out without running anything but the inputs' hashes.
public struct Forecast: Sendable {
    public struct Stage: Sendable {
        /// Slices for which the stage would be run.
        public internal(set) var slices = 0
        /// Bytes of input in them.
        public internal(set) var bytes = 0
        /// Whether there may be more: what a survey before it finds decides.
        public internal(set) var isAtLeast = false
        /// What is different about the stage itself since the last run.
        public internal(set) var reasons: [String] = []
    }

    /// By position; folds have no slices, because they are always written anew unless nothing changed.
    public internal(set) var stages: [Stage]
    public internal(set) var slices = 0
    public internal(set) var bytes = 0
    /// Whether the run would have nothing to do.
    public internal(set) var isUnchanged = false
    /// What is different about the inputs since the last run: `3 new files in seeds/news/`.
    public internal(set) var inputs: [String] = []
    /// Whether there is a record of a run in the directory to compare with.
    public internal(set) var hasLastRun = false
    /// Stages of the last run that are gone.
    public internal(set) var removed: [String] = []
}

extension Run {
    /// Finds out what this run would compute.
    ///
    /// - Throws: ``Diagnostics`` for inputs that name nothing, and the errors of files.
    public func forecast() async throws -> Forecast {
        guard let parser = plan.parser.stage as? any Parser else {
            throw RunFailure(description: "the plan has no parser")
        }
        let files = try Inputs(of: plan.declaration).files
        // A store is not made for a question.
        let directory = options.storeDirectory.flatMap { POSIXFile.exists($0) ? $0 : nil }
        let store = try directory.map { try SegmentStore(directory: $0) }
        var cache = directory.map { InputCache(store: $0, isTrusted: !options.rehashes) }
        var inventory = try await Inventory.take(
            files, for: plan, size: options.sliceSize, workers: options.workers, cache: cache)
        try await inventory.readTheRest()
        let runner = ChainRunner(
            plan: plan, inventory: inventory, recordLimit: options.recordLimit,
            memory: SegmentMemory(limit: 0), store: store)
        var forecast = try runner.forecast()
        if let directory {
            let past = PastRun(store: directory, runDirectory: options.outputDirectory)
            forecast.isUnchanged =
                past.result(
                    of: request(inventory.files), inventory.files, trusting: !options.rehashes)
                != nil
        }
        cache?.update(with: inventory, plan.framing, runner.keys)
        guard let last = try? RecordedRun(directory: options.outputDirectory).record else {
            return forecast
        }
        forecast.hasLastRun = true
        let difference = PipelineDifference(
            from: last.stages, to: plan.stages.map { RecordedStage($0) })
        for (index, reasons) in difference.stages.enumerated() {
            forecast.stages[index].reasons = reasons
        }
        forecast.removed = difference.removed
        let noun = parser.framing.isResource ? "document" : "file"
        forecast.inputs = InputDifference(
            from: last.inputs, to: inventory.files.map { RecordedFile($0) }
        ).summary(noun: noun)
        return forecast
    }
}

extension ChainRunner {
    /// For each stage of the chain, the slices that the store cannot spare it.
    fileprivate func forecast() throws -> Forecast {
        var runner = self
        var forecast = Forecast(stages: plan.stages.map { _ in Forecast.Stage() })
        forecast.slices = inventory.slices.count
        forecast.bytes = inventory.byteCount
        let unknown = try runner.findStoredFindings()
        for slice in inventory.slices {
            let reached = try runner.reached(slice)
            for position in plan.chain where position >= reached {
                if let unknown, position >= unknown, reached >= unknown {
                    forecast.stages[position].isAtLeast = true
                } else {
                    forecast.stages[position].slices += 1
                    forecast.stages[position].bytes += slice.byteCount
                }
            }
        }
        return forecast
    }

    /// How far the store has a slice, as a position in the chain.
    private func reached(_ slice: Slice) throws -> Int {
        var sources: [[UInt8]]?
        for point in plan.keptPoints.reversed() {
            if let store, let key = try key(of: slice, upTo: point, &sources), store.contains(key) {
                return point
            }
        }
        return 0
    }

    /// Merges the surveys that the store has whole.
    ///
    /// - Returns: the first stage whose survey has to be made.
    private mutating func findStoredFindings() throws -> Int? {
        for position in plan.surveys {
            let stage = plan.stages[position]
            guard let cleaner = stage.stage as? any SurveyCleaner else { continue }
            var merged = SurveySummaryBox(begunBy: cleaner, in: surveySpace)
            for slice in inventory.slices {
                guard let summary = try storedSummary(of: slice, for: stage) else {
                    return position
                }
                merged.merge(summary)
            }
            findings[position] = try merged.concluded(by: cleaner)
        }
        return nil
    }
}
