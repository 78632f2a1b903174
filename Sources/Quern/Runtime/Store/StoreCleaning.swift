/// What `quern gc` would take out of a store, and does when asked to.
///
/// What recorded runs stand on stays. A run is recorded as long as its run directory holds its record.
public struct StoreCleaning: Sendable {
    public struct Run: Sendable {
        /// The run directory.
        public let directory: String
        /// When it ended, in seconds since 1970.
        public let time: Int
        /// Bytes of the values that it uses.
        public let size: Int
        /// Why its values go; nil when they stay.
        public internal(set) var reason: String?
        let note: String
        let uses: [String]
    }

    /// The newest first.
    public private(set) var runs: [Run] = []
    public private(set) var kept = Amount()
    public private(set) var removed = Amount()
    /// Unfinished files of runs that were killed.
    public private(set) var unfinished = Amount()

    public struct Amount: Sendable, Hashable {
        public var files = 0
        public var size = 0
    }

    private let directory: String
    private let lock: FileLock
    private var paths: [String] = []
    private var staleNotes: [String] = []

    /// Finds out what would go.
    ///
    /// - Parameters:
    ///   - keepLast: keep the values of so many runs at the most, the newest.
    ///   - maxSize: keep so many bytes at the most; the values of the oldest runs go first.
    /// - Throws: ``RunFailure`` when there is no store, or a run is using it.
    public init(store directory: String, keepLast: Int? = nil, maxSize: Int? = nil) throws {
        self.directory = directory
        guard POSIXFile.exists(Path.join(directory, SegmentStore.formatName)) else {
            throw RunFailure(
                description:
                    "'\(directory)' is no store; name the pipeline that it belongs to, or give --store"
            )
        }
        guard let lock = FileLock(Path.join(directory, SegmentStore.lockName)) else {
            throw RunFailure(
                description: "a run is using the store '\(directory)'; try again when it is done")
        }
        self.lock = lock
        let values = try findValues()
        try findRuns(values)
        chooseRuns(keepLast, maxSize, values)
        findFolds()
        let needed = Set(runs.filter { $0.reason == nil }.flatMap(\.uses))
        for (path, size) in values {
            if needed.contains(path) {
                kept.add(size)
            } else {
                removed.add(size)
                paths.append(Path.join(directory, "\(SegmentStore.objects)/\(path)"))
            }
        }
    }

    /// Removes what is to go.
    public func perform() {
        for path in paths { POSIXFile.remove(path) }
        for path in staleNotes { POSIXFile.remove(path) }
    }

    /// Sizes of all values, by their paths.
    private mutating func findValues() throws -> [String: Int] {
        let objects = Path.join(directory, SegmentStore.objects)
        var values: [String: Int] = [:]
        for folder in try POSIXFile.list(objects) {
            let path = Path.join(objects, folder)
            if folder.hasPrefix(AtomicFile.prefix) {
                // No run is at work, so none of them is being written.
                unfinished.add((try? POSIXFile.status(path))?.size ?? 0)
                paths.append(path)
                continue
            }
            for name in (try? POSIXFile.list(path)) ?? [] {
                // Several values may share a file.
                values["\(folder)/\(name)"] = POSIXFile.shareOfSize(Path.join(path, name))
            }
        }
        return values
    }

    private mutating func findRuns(_ values: [String: Int]) throws {
        let folder = Path.join(directory, PastRun.folder)
        for name in (try? POSIXFile.list(folder)) ?? [] {
            let path = Path.join(folder, name)
            guard let note = try? PastRun.read(path) else {
                staleNotes.append(path)
                continue
            }
            let place = Path.shortest(Path.join(Path.absolute(directory), note.directory))
            var run = Run(
                directory: place, time: note.time,
                size: note.uses.reduce(0) { $0 + (values[$1] ?? 0) }, note: path, uses: note.uses)
            if !POSIXFile.exists(Path.join(place, RunRecord.fileName)) {
                run.reason = "its run directory is gone"
            }
            runs.append(run)
        }
        runs.sort { ($1.time, $0.directory) < ($0.time, $1.directory) }
    }

    /// What folds made in a run goes with the run.
    private mutating func findFolds() {
        let folder = Path.join(directory, KeptFolds.folder)
        let keptNames = Set(
            runs.filter { $0.reason == nil }.map { String(Path.name($0.note).dropLast(5)) })
        for name in (try? POSIXFile.list(folder)) ?? [] {
            let path = Path.join(folder, name)
            let size = (try? POSIXFile.status(path))?.size ?? 0
            if keptNames.contains(name) {
                kept.add(size)
            } else {
                removed.add(size)
                paths.append(path)
            }
        }
    }

    private mutating func chooseRuns(_ keepLast: Int?, _ maxSize: Int?, _ values: [String: Int]) {
        var needed: Set<String> = []
        var size = 0
        var count = 0
        for index in runs.indices where runs[index].reason == nil {
            if let keepLast, count >= keepLast {
                runs[index].reason = "--keep-last \(keepLast)"
            } else {
                let fresh = Set(runs[index].uses).subtracting(needed)
                let more = fresh.reduce(0) { $0 + (values[$1] ?? 0) }
                if let maxSize, size + more > maxSize {
                    runs[index].reason = "--max-size"
                } else {
                    needed.formUnion(fresh)
                    size += more
                    count += 1
                }
            }
        }
        staleNotes += runs.filter { $0.reason != nil }.map(\.note)
    }
}

extension StoreCleaning.Amount {
    fileprivate mutating func add(_ bytes: Int) {
        files += 1
        size += bytes
    }
}
