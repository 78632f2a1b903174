internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes values of the store on a thread of its own: waiting for the disk is no worker's business.
final class StoreWriter: Sendable {
    private let folder: String
    private let queue = DispatchQueue(label: "quern.store")
    /// Lets so many values wait; a disk that is slower than the workers slows them down.
    private let room = DispatchSemaphore(value: 16)
    private let state = Mutex(State())

    private struct State: Sendable {
        var number = 0
        var failure: FileError?
        var folders: Set<String> = []
        /// What has not been written yet, by path.
        var waiting: [String: [[UInt8]]] = [:]
    }

    /// - Parameter folder: where keys' paths begin.
    init(folder: String) { self.folder = folder }

    func write(_ key: StoreKey, _ sections: [[UInt8]]) {
        guard state.withLock({ $0.failure == nil }) else { return }
        room.wait()
        let path = key.path
        state.withLock { $0.waiting[path] = sections }
        queue.async { [self] in
            defer {
                state.withLock { $0.waiting[path] = nil }
                room.signal()
            }
            do throws(FileError) { try save(StoredFile.encode(key, sections), path) } catch {
                // The store is a convenience: the run goes on without it, and says so at its end.
                state.withLock { $0.failure = error }
            }
        }
    }

    /// The sections of a value that is still to be written.
    func waiting(_ path: String) -> [[UInt8]]? { state.withLock { $0.waiting[path] } }

    private func save(_ bytes: [UInt8], _ path: String) throws(FileError) {
        let (number, isNew, hasFailed) = state.withLock { state in
            state.number += 1
            let isNew = state.folders.insert(Path.directory(path)).inserted
            return (state.number, isNew, state.failure != nil)
        }
        if hasFailed { return }
        let target = Path.join(folder, path)
        if isNew { try POSIXFile.makeDirectory(Path.directory(target)) }
        let temporary = Path.join(folder, "\(AtomicFile.prefix)\(processIdentifier())-\(number)")
        try AtomicFile.write(bytes, to: target, by: temporary)
    }

    func finish() -> FileError? {
        queue.sync {}
        return state.withLock { $0.failure }
    }
}

/// Files that are whole or not there.
enum AtomicFile {
    /// What temporary names begin with; `quern gc` removes those that dead processes have left.
    static let prefix = ".tmp-"

    static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        let temporary = Path.join(
            Path.directory(path), "\(prefix)\(processIdentifier())-\(Path.name(path))")
        try write(bytes, to: path, by: temporary)
    }

    /// Writes to a temporary name, syncs, and renames.
    static func write(_ bytes: [UInt8], to path: String, by temporary: String) throws(FileError) {
        let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw FileError("cannot create", temporary) }
        var failure: FileError?
        bytes.withUnsafeBytes { buffer in
            do throws(FileError) {
                try POSIXFile.write(buffer, to: file, path: temporary)
            } catch { failure = error }
        }
        if failure == nil, fsync(file) != 0 { failure = FileError("cannot write", temporary) }
        if close(file) != 0, failure == nil { failure = FileError("cannot write", temporary) }
        if let failure {
            unlink(temporary)
            throw failure
        }
        do throws(FileError) { try POSIXFile.rename(temporary, to: path) } catch {
            unlink(temporary)
            throw error
        }
    }
}
