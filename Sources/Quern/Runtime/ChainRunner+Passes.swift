internal import Synchronization

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
                try await inventory.hashTheRest()
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
