internal import Dispatch
internal import Synchronization

/// Takes written files to the disk, a few at a time, while something else is done.
///
/// To wait for the disk is a good part of how long a small run takes, and what the run still has to say about itself can be
/// put together meanwhile. With several at a time, most small files need not wait for a large one.
final class DiskQueue: Sendable {
    /// Files take them in turn.
    private let lanes = (0..<4).map { _ in DispatchQueue(label: "quern.disk") }
    private let added = Mutex(0)
    /// The error of the file that was added first, whichever lane came to one first.
    private let failure = Mutex<(file: Int, error: FileError)?>(nil)

    /// Begins to take a file to the disk that nobody writes to any more.
    func add(_ path: String) {
        let file = added.withLock {
            $0 += 1
            return $0
        }
        lanes[file % lanes.count].async { [self] in
            do throws(FileError) { try POSIXFile.sync(path) } catch {
                failure.withLock {
                    if let known = $0, known.file < file { return }
                    $0 = (file, error)
                }
            }
        }
    }

    /// Waits until every file is on the disk.
    ///
    /// - Throws: the error of the file that was added first, of those that failed.
    func wait() throws(FileError) {
        for lane in lanes { lane.sync {} }
        if let failed = failure.withLock({ $0 }) { throw failed.error }
    }
}
