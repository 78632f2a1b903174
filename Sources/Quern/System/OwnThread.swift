#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A thread for one piece of work that mostly waits.
///
/// Tasks share as many threads as there are cores, so waiting in one keeps others from computing.
package enum OwnThread {
    /// Does the work and returns what it returns; the cancellation of the task does not reach it.
    package static func run<Result: Sendable>(
        _ work: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            let job = Job { continuation.resume(with: Swift.Result(catching: work)) }
            let code = start(job)
            if code != 0 {
                continuation.resume(
                    throwing: FileError("cannot start", "a thread", code: code))
            }
        }
    }

    /// Begins the work and waits for nothing; false when the system has no thread left.
    package static func detach(_ work: @escaping @Sendable () -> Void) -> Bool {
        start(Job(work)) == 0
    }

    private final class Job: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    private static func start(_ job: Job) -> Int32 {
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        let argument = Unmanaged.passRetained(job)
        let code = pthread_create(
            &thread, &attributes,
            { argument in
                let pointer: UnsafeMutableRawPointer? = argument
                if let pointer { Unmanaged<Job>.fromOpaque(pointer).takeRetainedValue().body() }
                return nil
            }, argument.toOpaque())
        if code != 0 { argument.release() }
        return code
    }
}
