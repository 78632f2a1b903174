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
///
/// Values are written some at a time, in one file under the names of all (``Bundle``); a value waits for
/// company for half a second at the most.
final class StoreWriter: Sendable {
    private let folder: String
    private let queue = DispatchQueue(label: "quern.store")
    /// Lets so many values wait; a disk that is slower than the workers slows them down.
    private let room = DispatchSemaphore(value: 48)
    private let state = Mutex(State())

    private static let bundleCount = 16
    private static let bundleSize = 4 << 20
    private static let patience = DispatchTimeInterval.milliseconds(500)

    private struct State: Sendable {
        var number = 0
        var failure: FileError?
        var folders: Set<String> = []
        /// What has not been written yet, by path.
        var waiting: [String: [[UInt8]]] = [:]
        /// What waits for company.
        var open: [(key: StoreKey, bytes: [UInt8])] = []
        var openSize = 0
    }

    /// - Parameter folder: where keys' paths begin.
    init(folder: String) { self.folder = folder }

    func write(_ key: StoreKey, _ sections: [[UInt8]]) {
        guard state.withLock({ $0.failure == nil }) else { return }
        room.wait()
        state.withLock { $0.waiting[key.path] = sections }
        queue.async { [self] in
            let bytes = StoredFile.encode(key, sections)
            let (isFull, isFirst) = state.withLock { state in
                state.open.append((key, bytes))
                state.openSize += bytes.count
                return (
                    state.open.count >= Self.bundleCount || state.openSize >= Self.bundleSize,
                    state.open.count == 1
                )
            }
            if isFull { flush() }
            if isFirst, !isFull {
                queue.asyncAfter(deadline: .now() + Self.patience) { [weak self] in self?.flush() }
            }
        }
    }

    /// The sections of a value that is still to be written.
    func waiting(_ path: String) -> [[UInt8]]? { state.withLock { $0.waiting[path] } }

    /// Writes what waits for company; on the queue.
    private func flush() {
        let (values, number, hasFailed) = state.withLock { state in
            defer {
                state.open = []
                state.openSize = 0
                state.number += 1
            }
            return (state.open, state.number, state.failure != nil)
        }
        guard !values.isEmpty else { return }
        if !hasFailed {
            do throws(FileError) { try save(values, number) } catch {
                // The store is a convenience: the run goes on without it, and says so at its end.
                state.withLock { $0.failure = error }
            }
        }
        state.withLock { state in for value in values { state.waiting[value.key.path] = nil } }
        for _ in values { room.signal() }
    }

    private func save(
        _ values: [(key: StoreKey, bytes: [UInt8])], _ number: Int
    ) throws(FileError) {
        let temporary = Path.join(folder, "\(AtomicFile.prefix)\(processIdentifier())-\(number)")
        for value in values { try makeFolder(of: value.key) }
        if values.count == 1 {
            let target = Path.join(folder, values[0].key.path)
            return try AtomicFile.write(values[0].bytes, to: target, by: temporary)
        }
        try AtomicFile.write(Bundle.encode(values), to: temporary, by: temporary + "-part")
        defer { unlink(temporary) }
        for value in values {
            let target = Path.join(folder, value.key.path)
            if link(temporary, target) == 0 { continue }
            let code = errno
            if code == EEXIST {
                // What is there is another run's, or what a retry replaces.
                let name = temporary + "-link"
                guard link(temporary, name) == 0 else { throw FileError("cannot create", name) }
                defer { unlink(name) }
                try POSIXFile.rename(name, to: target)
            } else {
                // A file system on which a file has one name.
                try AtomicFile.write(value.bytes, to: target, by: temporary + "-one")
            }
        }
    }

    private func makeFolder(of key: StoreKey) throws(FileError) {
        let name = Path.directory(key.path)
        guard state.withLock({ $0.folders.insert(name).inserted }) else { return }
        try POSIXFile.makeDirectory(Path.join(folder, name))
    }

    func finish() -> FileError? {
        queue.sync { flush() }
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
