/// Reads a large file, for its hash and its cuts, while other work goes on; stops when nobody is left who wants to know.
final class ReadingTask: Sendable {
    struct Findings: Sendable, Equatable {
        let sha256: String
        let size: Int
        let status: POSIXFile.Status
        /// Where it may be cut; empty when that was not asked.
        let cuts: [InventoriedInput.Cut]
    }

    /// Whether it finds cuts, too.
    let findsCuts: Bool
    private let task: Task<Findings, any Error>

    /// - Parameter lines: how large slices of the file's lines are to be; nil when it is not to be cut.
    init(ofFileAt path: String, cutting lines: SliceSize? = nil) {
        findsCuts = lines != nil
        task = Task.detached {
            var hash = SHA256Stream()
            var cutter = lines.map { SliceCutter(.lines, size: $0) }
            var size = 0
            let status = try ResourceReader.forEachChunk(ofFileAt: path) { bytes in
                hash.update(bytes)
                cutter?.scan(bytes, at: size)
                size += bytes.count
            }
            return Findings(
                sha256: hash.finish(), size: size, status: status, cuts: cutter?.cuts ?? [])
        }
    }

    deinit { task.cancel() }

    /// - Throws: what reading throws, and `CancellationError` when the task that waits is cancelled.
    var value: Findings {
        get async throws {
            try await withTaskCancellationHandler {
                try await task.value
            } onCancel: {
                task.cancel()
            }
        }
    }
}
