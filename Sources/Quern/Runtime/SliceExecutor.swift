/// Works on slices in parallel and hands the results over in slice order.
///
/// At most `workers` slices are worked on at a time, and at most a fixed number of results wait for a
/// slower one before them, so memory does not grow with the corpus.
struct SliceExecutor: Sendable {
    let workers: Int
    /// How many bytes of slices may be worked on or wait at a time; one slice always may.
    var byteBudget = Int.max
    /// Wakes work that waits for something, when the run is cancelled; nil for work that never waits.
    var wake: (@Sendable () -> Void)?

    /// How far work may run ahead of the slice whose result is wanted next.
    private var window: Int { workers * 2 + 2 }
    /// How many slices are handed out at a time: more than there are workers, so that nobody has to wait for the task
    /// that hands them out while it turns to the results.
    private var handedOut: Int { workers * 2 }

    func run<Result: Sendable>(
        _ slices: [Slice], work: @escaping @Sendable (Slice) throws -> Result,
        consume: (Result) throws -> Void
    ) async throws {
        if workers <= 1 {
            for slice in slices {
                try Task.checkCancellation()
                try consume(try work(slice))
            }
            return
        }
        let threads = try WorkerThreads(min(workers, slices.count))
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var waiting: [Int: Result] = [:]
            var started = 0
            var consumed = 0
            var running = 0
            var bytes = 0
            func startSome() {
                while started < slices.count, running < handedOut, started < consumed + window,
                    bytes == 0 || bytes + slices[started].byteCount <= byteBudget
                {
                    let (position, slice) = (started, slices[started])
                    group.addTask(executorPreference: threads) {
                        try Task.checkCancellation()
                        return (position, try await carryOut { try work(slice) })
                    }
                    bytes += slice.byteCount
                    started += 1
                    running += 1
                }
            }
            while consumed < slices.count {
                startSome()
                guard let (position, result) = try await group.next() else { return }
                running -= 1
                waiting[position] = result
                // A freed worker gets its next slice before this thread turns to the results.
                startSome()
                while let next = waiting.removeValue(forKey: consumed) {
                    try consume(next)
                    bytes -= slices[consumed].byteCount
                    consumed += 1
                }
            }
        }
    }

    private func carryOut<Result: Sendable>(
        _ work: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        guard let wake else { return try work() }
        return try await withTaskCancellationHandler {
            try work()
        } onCancel: {
            wake()
        }
    }
}
