internal import Synchronization

/// What the indexers and exporters of a run made of its slices, for the next run in the same directory.
///
/// Partial results that can be kept are small, and there is one for every slice, so all of them stand in one file: a
/// file for each would cost more than making them. A slice that is found here need not be read at all. The
/// file is written when the run has succeeded; a run that is killed makes them again from segments.
final class KeptFolds: Sendable {
    private struct State: Sendable {
        var isLoaded = false
        /// What the last run left.
        var known: [String: [UInt8]] = [:]
        /// What this run uses, by slice.
        var current: [Int: (digest: String, bytes: [UInt8])] = [:]
        var size = 0
        var isNew = false
    }

    private let state = Mutex(State())
    private let path: String
    /// How many bytes are kept at the most.
    private let limit: Int
    private static let version: UInt64 = 1

    static let folder = "folds"

    /// - Parameters:
    ///   - past: the run directory's note in the store, whose name this file has too.
    ///   - limit: bytes; they are in memory while the run goes on.
    init(besides past: PastRun, limit: Int) {
        path = past.path(in: Self.folder)
        self.limit = limit
    }

    /// Forgets what all runs have made of segments, some of which are about to change under their keys.
    static func forget(store: String) { POSIXFile.remove(Path.join(store, folder)) }

    /// - Parameter digest: of everything that the value depends on.
    func value(_ digest: String) -> [UInt8]? {
        state.withLock { state in
            if !state.isLoaded {
                state.known = (try? Self.read(path)) ?? [:]
                state.isLoaded = true
            }
            return state.known[digest]
        }
    }

    /// Keeps a value for the next run.
    func keep(_ bytes: [UInt8], as digest: String, slice: Int) {
        state.withLock { state in
            guard state.current[slice] == nil, state.size + bytes.count <= limit else { return }
            state.size += bytes.count + digest.utf8.count
            state.isNew = state.isNew || state.known[digest] == nil
            state.current[slice] = (digest, bytes)
        }
    }

    /// Writes what this run has used; without it the next one works more, and nothing worse.
    func write() {
        state.withLock { state in
            guard state.isNew || state.current.count != state.known.count else { return }
            var encoder = ByteEncoder()
            encoder.list(state.current.sorted { $0.key < $1.key }) { encoder, entry in
                encoder.text(entry.value.digest)
                encoder.data(entry.value.bytes)
            }
            var head = ByteEncoder()
            head.fixed(Self.version)
            head.fixed(Fingerprint.fast(encoder.bytes))
            try? POSIXFile.makeDirectory(Path.directory(path))
            try? AtomicFile.write(head.bytes + encoder.bytes, to: path)
        }
    }

    private static func read(_ path: String) throws -> [String: [UInt8]] {
        try POSIXFile.read(path).withUnsafeBytes { buffer in
            var decoder = ByteDecoder(buffer)
            guard try decoder.fixed() == version,
                try decoder.fixed()
                    == Fingerprint.fast(UnsafeRawBufferPointer(rebasing: buffer[16...]))
            else { throw DamagedBytes(offset: 0) }
            var values: [String: [UInt8]] = [:]
            for _ in 0..<(try decoder.length()) {
                let digest = try decoder.text()
                values[digest] = try decoder.data()
            }
            return values
        }
    }
}
