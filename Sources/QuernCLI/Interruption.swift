internal import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Ctrl-C, SIGTERM and SIGHUP: a run is cancelled and takes its unfinished files with it; a second signal, or one
/// while no run goes on, ends the process at once.
enum Interruption {
    private static let cancel = Mutex<(@Sendable () -> Void)?>(nil)

    /// Runs `body` so that a signal cancels it.
    static func guarding<T: Sendable>(_ body: @escaping () async throws -> T) async throws -> T {
        nonisolated(unsafe) let body = body
        let task = Task { try await body() }
        cancel.withLock { $0 = { task.cancel() } }
        defer { cancel.withLock { $0 = nil } }
        return try await task.value
    }

    /// Blocks the signals in this thread and all that it makes. A handler may do next to nothing, so
    /// one thread waits for them instead; this must come before any other thread is made.
    static func block() {
        var signals = signals
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }

    /// Waits for signals for as long as the process lives.
    static func wait() -> Never {
        var isStopping = false
        while true {
            guard let received = next(withinASecond: isStopping) else {
                // A stage that is long at one document is not stopped within it.
                if isStopping {
                    Console.note(
                        "stopping when what is being worked on is done; a second signal ends this at once"
                    )
                }
                isStopping = false
                continue
            }
            let cancel = cancel.withLock { current in
                defer { current = nil }
                return current
            }
            guard let cancel else { _exit(128 + received) }
            cancel()
            isStopping = true
        }
    }

    /// The next signal; nil when there is none within a second and no more time is given.
    private static func next(withinASecond isLimited: Bool) -> Int32? {
        var signals = signals
        #if canImport(Glibc) || canImport(Musl)
            if isLimited {
                let end = ContinuousClock.now + .seconds(1)
                while true {
                    let left = max(.zero, end - ContinuousClock.now)
                    var time = timespec(
                        tv_sec: Int(left.components.seconds),
                        tv_nsec: Int(left.components.attoseconds / 1_000_000_000))
                    let received = sigtimedwait(&signals, nil, &time)
                    if received > 0 { return received }
                    // The end of a program that a stage has started interrupts, too.
                    if errno != EINTR { return nil }
                }
            }
        #endif
        var received: Int32 = 0
        return sigwait(&signals, &received) == 0 ? received : nil
    }

    private static var signals: sigset_t {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGTERM)
        sigaddset(&signals, SIGHUP)
        return signals
    }
}
