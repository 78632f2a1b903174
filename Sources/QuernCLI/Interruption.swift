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
        var signals = signals
        while true {
            var received: Int32 = 0
            guard sigwait(&signals, &received) == 0 else { continue }
            let cancel = cancel.withLock { current in
                defer { current = nil }
                return current
            }
            guard let cancel else { _exit(128 + received) }
            cancel()
        }
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
