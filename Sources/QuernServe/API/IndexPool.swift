internal import Dispatch
import Quern
internal import Synchronization

/// Some readers of one index file, each used by one thread at a time.
final class IndexPool: Sendable {
    let name: String
    let path: String
    private let type: any BrowsableIndex.Type
    private let idle = Mutex<[Reader]>([])
    private let places: DispatchSemaphore
    private static let size = 4

    /// A reader is handed from thread to thread, but never used by two of them.
    private final class Reader: @unchecked Sendable {
        let index: any BrowsableIndex
        init(_ index: any BrowsableIndex) { self.index = index }
    }

    /// - Throws: ``StageError`` when the file is damaged or of another version.
    init(_ type: any BrowsableIndex.Type, path: String) throws {
        self.type = type
        self.path = path
        name = type.indexName
        places = DispatchSemaphore(value: Self.size)
        let first = Reader(try type.init(path: path))
        idle.withLock { $0.append(first) }
    }

    /// Calls `body` with a reader that nobody else uses; waits while all are busy.
    func withIndex<Result>(_ body: (any BrowsableIndex) throws -> Result) throws -> Result {
        places.wait()
        defer { places.signal() }
        let reader = try idle.withLock { $0.popLast() } ?? Reader(type.init(path: path))
        defer { idle.withLock { $0.append(reader) } }
        return try body(reader.index)
    }
}
