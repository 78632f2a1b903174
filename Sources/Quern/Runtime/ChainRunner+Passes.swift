extension ChainRunner {
    /// Waits until large inputs have been read, and goes on; meanwhile the other workers make the segments of the first slices,
    /// which the memory keeps for when they are wanted.
    ///
    /// - Parameter body: what comes then. It begins while the last of these segments are being made.
    mutating func workingAheadWhileReading<Result>(
        with executor: SliceExecutor, _ body: (inout ChainRunner) async throws -> Result
    ) async throws -> Result {
        if inventory.isRead { return try await body(&self) }
        let beginning = self
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask(executorPreference: WorkerThreads.Next(on: executor.threads)) {
                await beginning.workAhead(with: executor)
            }
            do {
                defer { memory.stopMakingBeforehand() }
                try await inventory.readTheRest()
            }
            return try await body(&self)
        }
    }

    private func workAhead(with executor: SliceExecutor) async {
        let stage = plan.surveys.first ?? plan.chain.upperBound
        await withTaskGroup(of: Bool.self) { group in
            var running = 0
            await inventory.forEachSliceWhileReading { slice in
                // One of the workers reads.
                if running == max(1, executor.workers - 1) {
                    guard await group.next() == true else { return false }
                    running -= 1
                }
                group.addTask(executorPreference: executor.threads) {
                    await withTaskCancellationHandler {
                        keepSegment(of: slice, upTo: stage)
                    } onCancel: {
                        executor.wake?()
                    }
                }
                running += 1
                return true
            }
        }
    }

    /// - Returns: false when there is no use in going on. What cannot be made is made once more when it is wanted, and then the
    ///   error is reported in its turn.
    private func keepSegment(of slice: Slice, upTo stage: Int) -> Bool {
        if Task.isCancelled || !memory.begin(slice: slice.index, upTo: stage) { return false }
        defer { memory.end(slice: slice.index) }
        var sources: [[UInt8]]?
        guard var segment = try? madeSegment(of: slice, upTo: stage, &sources) else { return false }
        segment.sources = []
        memory.keep(segment, slice: slice.index, upTo: stage)
        return true
    }

    /// Runs the surveys that the plan needs over all slices, and keeps what they found.
    ///
    /// - Parameter progress: told the stage and the bytes done.
    mutating func survey(
        with executor: SliceExecutor, progress: (String, Int) -> Void
    ) async throws {
        for position in plan.surveys
        where findings[position] == nil && lookbacks[position] == nil {
            let stage = plan.stages[position]
            guard let cleaner = stage.stage as? any SurveyCleaner else { continue }
            var merged = SurveySummaryBox(begunBy: cleaner, in: surveySpace)
            var bytes = 0
            let runner = self
            try await executor.run(
                inventory.slices, work: { (try runner.summary(of: $0, for: stage), $0.byteCount) },
                consume: { summary, size in
                    merged.merge(summary)
                    bytes += size
                    progress(stage.label, bytes)
                })
            do { findings[position] = try merged.concluded(by: cleaner) } catch {
                throw RunFailure(description: "'\(stage.label)' failed: \(error)")
            }
        }
    }
}
