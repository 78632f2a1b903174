/// Works on slices in parallel and hands the results over in slice order.
///
/// At most `workers` slices are worked on at a time, and at most a fixed number of results wait for a
/// slower one before them, so memory does not grow with the corpus.
struct SliceExecutor: Sendable {
    let workers: Int
    /// How many bytes of slices may be worked on or wait at a time; one slice always may.
    var byteBudget: Int
    /// Wakes work that waits for something, when the run is cancelled; nil for work that never waits.
    var wake: (@Sendable () -> Void)?
    /// The threads of all passes; none of them before there is work.
    let threads: WorkerThreads

    init(workers: Int, byteBudget: Int = .max) {
        self.workers = workers
        self.byteBudget = byteBudget
        threads = WorkerThreads(limit: workers)
    }

    /// How far work may run ahead of the slice whose result is wanted next.
    ///
    /// So many slices are handed out, more than there are workers: nobody has to wait for the task that hands them out
    /// while it turns to the results.
    private var window: Int { workers * 2 + 2 }

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
        if slices.isEmpty { return }
        try threads.start(slices.count)
        try await withTaskExecutorPreference(WorkerThreads.Next(on: threads)) {
            try await run(slices, on: threads, work: work, consume: consume)
        }
    }

    /// Runs on the threads of the workers itself: the one that has just finished a slice turns to the results, which are in
    /// its cache (`docs/decisions/0041-results-are-consumed-by-workers.md`).
    private func run<Result: Sendable>(
        _ slices: [Slice], on threads: WorkerThreads,
        work: @escaping @Sendable (Slice) throws -> Result, consume: (Result) throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var waiting: [Int: Result] = [:]
            var started = 0
            var consumed = 0
            var bytes = 0
            func startSome() {
                while started < slices.count, started < consumed + window,
                    bytes == 0 || bytes + slices[started].byteCount <= byteBudget
                {
                    let (position, slice) = (started, slices[started])
                    group.addTask(executorPreference: threads) {
                        try Task.checkCancellation()
                        let result = try await withTaskCancellationHandler {
                            try work(slice)
                        } onCancel: {
                            wake?()
                        }
                        return (position, result)
                    }
                    bytes += slice.byteCount
                    started += 1
                }
            }
            startSome()
            while consumed < slices.count {
                guard let (position, result) = try await group.next() else { return }
                waiting[position] = result
                while let next = waiting.removeValue(forKey: consumed) {
                    try consume(next)
                    bytes -= slices[consumed].byteCount
                    consumed += 1
                    startSome()
                }
            }
        }
    }
}
