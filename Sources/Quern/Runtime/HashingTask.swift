/// Hashes a large file while other work goes on; stops when nobody is left who wants to know.
final class HashingTask: Sendable {
    typealias Digest = (sha256: String, size: Int, status: POSIXFile.Status)
    private let task: Task<Digest, any Error>

    init(ofFileAt path: String) {
        task = Task.detached { try ResourceReader.digest(ofFileAt: path) }
    }

    deinit { task.cancel() }

    /// - Throws: what reading throws, and `CancellationError` when the task that waits is cancelled.
    var value: Digest {
        get async throws {
            try await withTaskCancellationHandler {
                try await task.value
            } onCancel: {
                task.cancel()
            }
        }
    }
}
