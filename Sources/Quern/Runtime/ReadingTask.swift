/// Reads a large file, for its hash and its cuts, while other work goes on; stops when nobody is left who wants to know.
final class ReadingTask: Sendable {
    struct Findings: Sendable, Equatable {
        let sha256: String
        let size: Int
        let status: POSIXFile.Status
        /// Where it may be cut; empty when that was not asked.
        let cuts: [InventoriedInput.Cut]
    }

    /// The cuts but for the last, each once it has been found, for one who works on what lies before it; nil when it finds none.
    let cuts: AsyncStream<InventoriedInput.Cut>?
    private let task: Task<Findings, any Error>

    /// Whether it finds cuts, too.
    var findsCuts: Bool { cuts != nil }

    /// - Parameters:
    ///   - lines: how large slices of the file's lines are to be; nil when it is not to be cut.
    ///   - threads: where it reads; nil for the threads that all tasks share.
    init(
        ofFileAt path: String, cutting lines: SliceSize? = nil, on threads: WorkerThreads? = nil
    ) {
        let (found, announce) = AsyncStream.makeStream(of: InventoriedInput.Cut.self)
        cuts = lines == nil ? nil : found
        task = Task.detached(executorPreference: threads) {
            defer { announce.finish() }
            var hash = SHA256Stream()
            var cutter = lines.map { SliceCutter(.lines, size: $0) }
            var (size, announced) = (0, 0)
            let status = try ResourceReader.forEachChunk(ofFileAt: path) { bytes in
                hash.update(bytes)
                cutter?.scan(bytes, at: size)
                size += bytes.count
                guard let cutter else { return }
                for cut in cutter.finished[announced...] { announce.yield(cut) }
                announced = cutter.finished.count
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
