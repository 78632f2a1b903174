internal import Dispatch
internal import Synchronization

/// Takes written files to the disk, a few at a time, while something else is done.
///
/// To wait for the disk is a good part of how long a small run takes, and what the run still has to say about itself can be
/// put together meanwhile. With several at a time, most small files need not wait for a large one.
final class DiskQueue: Sendable {
    /// Files take them in turn.
    private let lanes = (0..<4).map { _ in DispatchQueue(label: "quern.disk") }
    private let next = Mutex(0)
    private let failure = Mutex<FileError?>(nil)

    /// Begins to take a file to the disk that nobody writes to any more.
    func add(_ path: String) {
        let lane = next.withLock {
            $0 += 1
            return lanes[$0 % lanes.count]
        }
        lane.async { [self] in
            do throws(FileError) { try POSIXFile.sync(path) } catch {
                failure.withLock { $0 = $0 ?? error }
            }
        }
    }

    /// Waits until every file is on the disk.
    ///
    /// - Throws: an error that there was, the first that was noticed.
    func wait() throws(FileError) {
        for lane in lanes { lane.sync {} }
        if let error = failure.withLock({ $0 }) { throw error }
    }
}
