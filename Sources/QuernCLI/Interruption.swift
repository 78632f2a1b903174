#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Ctrl-C and SIGTERM while a run goes on: the run is cancelled and takes its unfinished files with it; a
/// second signal ends the process at once.
enum Interruption {
    static func guarding<T: Sendable>(_ body: @escaping () async throws -> T) async throws -> T {
        // Signals are taken by one waiting thread, because a handler may do next to nothing; all
        // threads that are made from here on inherit the mask.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGTERM)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        nonisolated(unsafe) let body = body
        let task = Task { try await body() }
        let box = Unmanaged.passRetained(Canceller { task.cancel() })
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        pthread_create(&thread, nil, { Interruption.wait($0) }, box.toOpaque())
        return try await task.value
    }

    private final class Canceller: Sendable {
        let cancel: @Sendable () -> Void
        init(_ cancel: @escaping @Sendable () -> Void) { self.cancel = cancel }
    }

    private static func wait(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        guard let context else { return nil }
        let canceller = Unmanaged<Canceller>.fromOpaque(context).takeRetainedValue()
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGTERM)
        var received: Int32 = 0
        sigwait(&signals, &received)
        canceller.cancel()
        sigwait(&signals, &received)
        _exit(128 + received)
    }
}
