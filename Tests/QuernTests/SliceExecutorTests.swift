import Dispatch
import Synchronization
import Testing

@testable import Quern

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Something that happens once, and that others wait for, though not for ever.
private final class Event: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func happen() { semaphore.signal() }

    /// Whether it has happened within a time in which anything does.
    func hasHappened() -> Bool {
        guard semaphore.wait(timeout: .now() + .seconds(600)) == .success else { return false }
        semaphore.signal()
        return true
    }
}

struct SliceExecutorTests {
    private static func slices(_ count: Int) -> [Slice] {
        (0..<count).map { Slice(index: $0, parts: []) }
    }

    @Test(arguments: [1, 2, 5]) func resultsComeInTheOrderOfSlices(workers: Int) async throws {
        var order: [Int] = []
        try await SliceExecutor(workers: workers).run(
            Self.slices(200),
            work: { slice in
                // Uneven work, so that results come out of order.
                var sum = 0
                for number in 0..<((slice.index * 7919) % 5000) { sum &+= number }
                return slice.index + (sum & 0)
            }, consume: { order.append($0) })
        #expect(order == Array(0..<200))
    }

    @Test(arguments: [1, 2]) func nothingToDo(workers: Int) async throws {
        try await SliceExecutor(workers: workers).run(
            [], work: { $0.index }, consume: { _ in Issue.record("there is no result") })
    }

    /// Also on a machine with fewer cores: work may wait for work on another slice.
    @Test func everyWorkerHasAThread() async throws {
        let workers = 8
        let arrived = Mutex(0)
        let all = Event()
        var together: [Bool] = []
        try await SliceExecutor(workers: workers).run(
            Self.slices(workers),
            work: { _ in
                let count = arrived.withLock { count in
                    count += 1
                    return count
                }
                if count == workers { all.happen() }
                return all.hasHappened()
            }, consume: { together.append($0) })
        #expect(together == Array(repeating: true, count: workers))
    }

    /// While results are being consumed, which is the work of one, nobody is idle.
    @Test func workersGoOnWhileResultsAreConsumed() async throws {
        let fourth = Event()
        var wentOn: [Bool] = []
        try await SliceExecutor(workers: 2).run(
            Self.slices(6),
            work: { slice in
                if slice.index == 3 { fourth.happen() }
                return slice.index
            }, consume: { if $0 == 0 { wentOn.append(fourth.hasHappened()) } })
        #expect(wentOn == [true])
    }

    /// As many threads as workers do everything: who has finished a slice turns to its result before the next slice.
    @Test func resultsAreConsumedByTheWorkers() async throws {
        let first = Event()
        let threads = Mutex<Set<pthread_t>>([])
        let started = Mutex<Set<Int>>([])
        var before: [Int] = []
        try await SliceExecutor(workers: 2).run(
            Self.slices(20),
            work: { slice in
                _ = threads.withLock { $0.insert(pthread_self()) }
                _ = started.withLock { $0.insert(slice.index) }
                if slice.index == 1 { _ = first.hasHappened() }
                return slice.index
            },
            consume: { index in
                if index == 0 { before = started.withLock { $0.sorted() } }
                first.happen()
                _ = threads.withLock { $0.insert(pthread_self()) }
            })
        #expect(before == [0] || before == [0, 1], "\(before)")
        // One may be quick enough to do it all.
        #expect(threads.withLock { $0.count } <= 2)
    }

    /// Memory must not grow with the corpus when one slice takes long.
    @Test func workDoesNotRunFarAhead() async throws {
        let started = Mutex<Set<Int>>([])
        let enough = Event()
        var ahead: [Int] = []
        try await SliceExecutor(workers: 2).run(
            Self.slices(50),
            work: { slice in
                let count = started.withLock { started in
                    started.insert(slice.index)
                    return started.count
                }
                if count == 6 { enough.happen() }
                if slice.index == 0 {
                    _ = enough.hasHappened()
                    // Time for those to start that should not.
                    usleep(50_000)
                }
                return slice.index
            },
            consume: { index in
                if index == 0 { ahead = started.withLock { $0.sorted() } }
            })
        // Fewer when other tests keep the threads busy on which slices are handed out.
        #expect(ahead.count <= 6 && ahead == Array(0..<ahead.count), "\(ahead)")
    }

    @Test func cancellationReachesWorkAndWakesIt() async throws {
        let begun = Event()
        let woken = Event()
        let saw = Mutex<[Bool]>([])
        let run = Task {
            var executor = SliceExecutor(workers: 2)
            executor.wake = { woken.happen() }
            try await executor.run(
                Self.slices(20),
                work: { slice in
                    begun.happen()
                    let wasWoken = woken.hasHappened()
                    // Whose cancellation wakes the others is cancelled before them.
                    for _ in 0..<600_000 where !Task.isCancelled { usleep(1000) }
                    saw.withLock { $0.append(wasWoken && Task.isCancelled) }
                }, consume: { _ in })
        }
        await Task.detached { #expect(begun.hasHappened()) }.value
        run.cancel()
        await #expect(throws: CancellationError.self) { try await run.value }
        // What had begun ends, and nothing else begins.
        let ended = saw.withLock { $0 }
        #expect((1...2).contains(ended.count) && ended.allSatisfy { $0 })
    }

    @Test func anErrorEndsTheRun() async throws {
        struct Failure: Error {}
        let done = Mutex(0)
        await #expect(throws: Failure.self) {
            try await SliceExecutor(workers: 2).run(
                Self.slices(1000),
                work: { slice in
                    done.withLock { $0 += 1 }
                    if slice.index == 5 { throw Failure() }
                }, consume: { _ in })
        }
        #expect(done.withLock { $0 } <= 12)
    }

    #if os(Linux)
        @Test func threadsEndWithTheRun() async throws {
            func threads() throws -> Int { try POSIXFile.list("/proc/self/task").count }
            let before = try threads()
            for _ in 0..<100 {
                try await SliceExecutor(workers: 4).run(
                    Self.slices(8), work: { $0.index }, consume: { _ in })
            }
            // They end a little later than the run, and other tests have threads too.
            var now = try threads()
            for _ in 0..<600 where now > before + 100 {
                usleep(100_000)
                now = try threads()
            }
            #expect(now <= before + 100)
        }
    #endif
}
