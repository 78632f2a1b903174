internal import Synchronization

/// Something that has happened, for one task to tell another.
private final class Flag: Sendable {
    private let state = Mutex(false)
    var isRaised: Bool { state.withLock { $0 } }
    func raise() { state.withLock { $0 = true } }
}

extension ChainRunner {
    /// Waits until large inputs have been read, and meanwhile makes the segments of the first slices, which the memory keeps
    /// for when they are wanted.
    mutating func workAheadWhileReading() async throws {
        guard !inventory.isRead else { return }
        let isRead = Flag()
        let beginning = inventory
        try await withThrowingTaskGroup(of: Inventory.self) { group in
            group.addTask {
                defer { isRead.raise() }
                var inventory = beginning
                try await inventory.readTheRest()
                return inventory
            }
            let stage = plan.surveys.first ?? plan.chain.upperBound
            for slice in beginning.slices {
                if isRead.isRaised || memory.isFull { break }
                var segment = try segment(of: slice, upTo: stage)
                segment.sources = []
                memory.keep(segment, slice: slice.index, upTo: stage)
            }
            for try await whole in group { inventory = whole }
        }
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
