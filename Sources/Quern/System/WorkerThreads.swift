internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Threads on which nothing but the tasks run that are given to them, in that order, but for those given to ``Next``.
///
/// The threads that all tasks share are as many as there are cores, and two things speak against them for long work. What runs
/// there must not wait, or what it waits for may never get a thread. And they do not seem always to be woken when there is something
/// to do: of two, one was seen asleep for 170 of 400 milliseconds in the midst of a run (`perf sched`; decision 42 names a likely cause). A task that
/// prefers these threads is a task like any other: it can be cancelled and has its task-local values.
final class WorkerThreads: TaskExecutor {
    /// How many threads there may be.
    let limit: Int
    private let queue = Queue()
    private let started = Mutex(0)

    /// Starts none yet; before work is given to them, ``start(_:)`` has to be called.
    init(limit: Int) { self.limit = limit }

    /// Sees to it that there are as many threads, or as many as there may be.
    ///
    /// - Throws: ``FileError`` when the system has no thread left; with fewer than asked for, work goes on.
    func start(_ count: Int) throws {
        try started.withLock { started in
            while started < min(count, limit) {
                let position = started
                let isUnderWay = OwnThread.detach { [queue, limit] in
                    queue.work { Processors.spread(position, of: limit) }
                }
                if isUnderWay {
                    started += 1
                } else if started > 0 {
                    return
                } else {
                    throw FileError("cannot start", "a thread", code: EAGAIN)
                }
            }
        }
    }

    /// Threads end when nobody can give them work any more.
    deinit { queue.close() }

    func enqueue(_ job: consuming ExecutorJob) {
        queue.add(Queue.Item(job: UnownedJob(job), executor: self), isNext: false)
    }

    /// Runs its jobs on the same threads, before all that wait there: for the task that hands out the others and takes their
    /// results (`docs/decisions/0041-results-are-consumed-by-workers.md`). Without a thread they would wait for ever.
    final class Next: TaskExecutor {
        private let threads: WorkerThreads

        init(on threads: WorkerThreads) { self.threads = threads }

        func enqueue(_ job: consuming ExecutorJob) {
            threads.queue.add(Queue.Item(job: UnownedJob(job), executor: self), isNext: true)
        }
    }

    /// What waits for a thread.
    private final class Queue: Sendable {
        struct Item: Sendable {
            let job: UnownedJob
            /// Lives for as long as its job does.
            let executor: any TaskExecutor

            func run() { job.runSynchronously(on: executor.asUnownedTaskExecutor()) }
        }

        private let items = Mutex<[Item]>([])
        /// One for each item, and one more once the queue is closed.
        private let signal = DispatchSemaphore(value: 0)

        func add(_ item: Item, isNext: Bool) {
            items.withLock { isNext ? $0.insert(item, at: 0) : $0.append(item) }
            signal.signal()
        }

        func close() { signal.signal() }

        /// Runs what comes until the queue is closed.
        ///
        /// - Parameter begin: what the thread does once, when there is work.
        func work(begin: () -> Void) {
            var hasBegun = false
            while true {
                signal.wait()
                if !hasBegun { begin() }
                hasBegun = true
                guard let item = items.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else {
                    // There is no item for this signal, so it means the end, for the others too.
                    signal.signal()
                    return
                }
                item.run()
            }
        }
    }
}
