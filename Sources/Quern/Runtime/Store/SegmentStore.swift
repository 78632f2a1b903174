internal import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What runs leave for later runs: segments, surveys and partial results under keys of content.
///
/// A value is written to a unique temporary name, synced and renamed, so nothing unfinished ever has a key's
/// name, whatever kills the process; two runs that make the same value write the same bytes, and either may win.
/// A value that is damaged counts as missing and is made again. The store is never needed: without it
/// everything is made from the inputs.
final class SegmentStore: Sendable {
    /// The folder, `.quern` as a rule.
    let directory: String
    private let lock: FileLock
    private let writer: StoreWriter
    private let counters = Mutex(Counters())

    struct Counters: Sendable {
        var hits = 0
        var damaged = 0
        /// Every value that this run read or made, for `quern gc`.
        var used: Set<String> = []
    }

    /// Opens the store, and makes it when there is none.
    ///
    /// - Throws: ``RunFailure`` when the folder is another version's store, or is being cleaned up; ``FileError``
    ///   when it cannot be made or read, and a run goes on without it.
    init(directory: String) throws {
        self.directory = directory
        let isNew = !POSIXFile.exists(directory)
        try POSIXFile.makeDirectory(Path.join(directory, Self.objects))
        let lockPath = Path.join(directory, Self.lockName)
        guard let lock = FileLock(lockPath, isShared: true) else {
            // Without the right to make the lock there is no store to be had, and nobody cleans it up.
            if !POSIXFile.exists(lockPath) { throw FileError("cannot create", lockPath) }
            throw RunFailure(
                description:
                    "the store '\(directory)' is being cleaned up by 'quern gc'; try again when it is done"
            )
        }
        self.lock = lock
        writer = StoreWriter(folder: Path.join(directory, Self.objects))
        let format = Path.join(directory, Self.formatName)
        if isNew || !POSIXFile.exists(format) {
            try AtomicFile.write(Array(Self.format.utf8), to: format)
            try AtomicFile.write(
                Array("*\n".utf8), to: Path.join(directory, ".gitignore"))
        } else if try POSIXFile.read(format, limit: 4096) != Array(Self.format.utf8) {
            throw RunFailure(
                description: """
                    '\(directory)' is no store that this version of Quern can use; remove it, or choose another \
                    one with --store
                    """)
        }
    }

    deinit {
        // A run that fails leaves nothing half-written behind.
        _ = writer.finish()
    }

    static let objects = "objects"
    static let lockName = "lock"
    static let formatName = "format"
    static let format = "quern store 1\n"

    func path(_ key: StoreKey) -> String { Path.join(directory, Self.objects + "/" + key.path) }

    func contains(_ key: StoreKey) -> Bool { POSIXFile.exists(path(key)) }

    /// The sections of a value; nil when it is not there or is damaged.
    ///
    /// - Parameter sections: how many of them are wanted; the others come back empty.
    func read(_ key: StoreKey, sections: Int = .max) -> [[UInt8]]? {
        if let waiting = writer.waiting(key.path) { return waiting }
        guard let file = try? POSIXFile.openForReading(path(key)) else { return nil }
        defer { close(file) }
        do {
            let found = try Self.read(file, key, path(key), sections)
            counters.withLock {
                $0.hits += 1
                $0.used.insert(key.path)
            }
            return found
        } catch {
            damaged(key)
            return nil
        }
    }

    /// Notes that this run stands on a value, even if it had no need to read it.
    func use(_ key: StoreKey) { counters.withLock { _ = $0.used.insert(key.path) } }

    /// Notes that a value was found to be of no use.
    func damaged(_ key: StoreKey) { counters.withLock { $0.damaged += 1 } }

    private static let headSize = 1 << 15

    private static func read(
        _ file: Int32, _ key: StoreKey, _ path: String, _ wanted: Int
    ) throws -> [[UInt8]] {
        var head = try POSIXFile.read(file, from: 0, count: headSize, path)
        var base = 0
        if let range = try head.withUnsafeBytes({ try Bundle.range(of: key, in: $0) }) {
            base = range.lowerBound
            head = try POSIXFile.read(
                file, from: base, count: min(headSize, range.count), path)
        }
        let header = try head.withUnsafeBytes { try StoredFile.header(of: $0) }
        var found: [[UInt8]] = []
        for (index, section) in header.sections.enumerated() {
            guard index <= wanted else {
                found.append([])
                continue
            }
            let bytes: [UInt8]
            if section.range.upperBound <= head.count {
                bytes = Array(head[section.range])
            } else {
                let size = try POSIXFile.status(of: file, path).size
                guard base + section.range.upperBound <= size else {
                    throw DamagedBytes(offset: section.range.lowerBound)
                }
                bytes = try POSIXFile.read(
                    file, from: base + section.range.lowerBound, count: section.range.count, path)
            }
            guard bytes.count == section.range.count, Fingerprint.fast(bytes) == section.hash else {
                throw DamagedBytes(offset: section.range.lowerBound)
            }
            found.append(bytes)
        }
        guard found.first == key.preimage else { throw DamagedBytes(offset: 0) }
        return Array(found.dropFirst())
    }

    /// Keeps a value; it is written in the background.
    func write(_ key: StoreKey, _ sections: [[UInt8]]) {
        counters.withLock { _ = $0.used.insert(key.path) }
        writer.write(key, sections)
    }

    /// Waits until everything has been written.
    ///
    /// - Returns: why the store could not take everything, when it could not.
    func finishWriting() -> FileError? { writer.finish() }

    var counts: Counters { counters.withLock { $0 } }
}
