internal import Dispatch
internal import Synchronization

/// Takes written files to the disk, one after the other, while something else is done.
///
/// To wait for the disk is a good part of how long a small run takes, and what the run still has to say about itself can be
/// put together meanwhile.
final class DiskQueue: Sendable {
    private let queue = DispatchQueue(label: "quern.disk")
    private let failure = Mutex<FileError?>(nil)

    /// Begins to take a file to the disk that nobody writes to any more.
    func add(_ path: String) {
        queue.async { [self] in
            do throws(FileError) { try POSIXFile.sync(path) } catch {
                failure.withLock { $0 = $0 ?? error }
            }
        }
    }

    /// Waits until every file is on the disk.
    ///
    /// - Throws: the first error that there was.
    func wait() throws(FileError) {
        queue.sync {}
        if let error = failure.withLock({ $0 }) { throw error }
    }
}
