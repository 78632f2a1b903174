internal import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What a worker is at, in memory that it shares with the process that started it.
///
/// The worker notes every call of a stage before it makes it, so that the note is there whatever the call
/// does. A few stores cost nothing beside the call.
final class WorkMark: Sendable {
    /// A call of a stage.
    struct Place: Sendable, Hashable {
        /// The stage's position in the plan.
        var stage: Int
        /// The part of the slice that the record lies in.
        var part: Int
        /// The line at which the record starts.
        var line: Int
        /// Bytes of the resource: of the record for a parser, of the document for other stages.
        var range: Range<Int>
        /// A hash of the document's identity; 0 for a parser.
        var document: UInt64

        /// A batch stage at many documents; which one of them it is at, nobody knows.
        static func batch(of stage: Int) -> Place {
            Place(stage: stage, part: 0, line: 0, range: 0..<0, document: .max)
        }

        var isBatch: Bool { self == .batch(of: stage) }
    }

    /// What the parent sees of a call that goes on.
    struct Call {
        var place: Place
        /// Another one for every call.
        var number: UInt64
        /// The memory of the process when the call began, in bytes; 0 when nobody wants to know.
        var memoryBefore: Int
    }

    private enum Field: Int {
        // `busy` is set last and cleared first: whatever ends the process, what it says holds.
        case busy, number, stage, part, line, lower, upper, document, memory
    }

    private static let size = 4096
    private nonisolated(unsafe) let fields: UnsafeMutablePointer<Atomic<UInt64>>

    /// Maps the memory behind an open file.
    init(_ descriptor: Int32) throws(FileError) {
        let memory = mmap(
            nil, Self.size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0)
        guard let memory, memory != MAP_FAILED else {
            throw FileError("cannot share memory with", "a worker process")
        }
        fields = memory.bindMemory(to: Atomic<UInt64>.self, capacity: Self.size / 8)
    }

    deinit { munmap(fields, Self.size) }

    /// An open file of no name, all zeros, for a worker to inherit.
    static func makeFile() throws(FileError) -> Int32 {
        var failure = FileError("cannot create", "/tmp")
        for folder in [POSIXFile.environment("TMPDIR"), "/dev/shm", "/tmp"].compactMap(\.self) {
            let path = "\(folder)/.quern-\(getpid())-\(UInt64.random(in: 0 ... .max))"
            let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else {
                failure = FileError("cannot create", path)
                continue
            }
            unlink(path)
            if ftruncate(descriptor, off_t(size)) == 0 { return descriptor }
            failure = FileError("cannot write", path)
            close(descriptor)
        }
        throw failure
    }

    private func set(_ field: Field, _ value: UInt64) {
        fields[field.rawValue].store(value, ordering: .releasing)
    }

    private func get(_ field: Field) -> UInt64 {
        fields[field.rawValue].load(ordering: .acquiring)
    }

    // MARK: The worker's side

    func begin(_ place: Place, memory: Int) {
        set(.stage, UInt64(place.stage))
        set(.part, UInt64(place.part))
        set(.line, UInt64(place.line))
        set(.lower, UInt64(place.range.lowerBound))
        set(.upper, UInt64(place.range.upperBound))
        set(.document, place.document)
        set(.memory, UInt64(memory))
        set(.number, get(.number) &+ 1)
        set(.busy, 1)
    }

    func end() { set(.busy, 0) }

    // MARK: The parent's side

    /// The call that goes on; nil when there is none, or when it ended just now.
    var call: Call? {
        let calls = get(.number)
        guard get(.busy) == 1 else { return nil }
        let (lower, upper) = (number(.lower), number(.upper))
        let call = Call(
            place: Place(
                stage: number(.stage), part: number(.part), line: number(.line),
                range: lower..<max(lower, upper), document: get(.document)),
            number: calls, memoryBefore: number(.memory))
        return get(.busy) == 1 && get(.number) == calls ? call : nil
    }

    /// A number that a process in its last throes may have spoilt.
    private func number(_ field: Field) -> Int {
        Int(truncatingIfNeeded: get(field) & (1 << 62 - 1))
    }
}
