#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How much memory a process has, as Linux tells it.
final class ProcessMemory: Sendable {
    private let descriptor: Int32
    private static let page = max(4096, sysconf(Int32(_SC_PAGESIZE)))

    /// Nil where the system does not tell.
    ///
    /// - Parameter process: its number; nil for this one.
    init?(of process: Int32? = nil) {
        let name = process.map(String.init) ?? "self"
        descriptor = open("/proc/\(name)/statm", O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { return nil }
    }

    deinit { close(descriptor) }

    /// Bytes that are really there.
    var resident: Int { field(1) }
    /// Bytes of data and stacks, whether they are there or only promised.
    var data: Int { field(5) }

    /// One of the numbers of the file, which counts pages; 0 when the process is gone.
    private func field(_ wanted: Int) -> Int {
        withUnsafeTemporaryAllocation(byteCount: 256, alignment: 1) { buffer in
            let got = pread(descriptor, buffer.baseAddress, buffer.count, 0)
            guard got > 0 else { return 0 }
            var field = 0
            var value = 0
            for byte in buffer[..<got] {
                if byte == 0x20 {
                    if field == wanted { break }
                    field += 1
                    value = 0
                } else if byte >= 0x30, byte <= 0x39 {
                    value = value &* 10 &+ Int(byte &- 0x30)
                }
            }
            return field == wanted ? value &* Self.page : 0
        }
    }
}

/// Holds a process back from taking far more memory at once than anybody could notice in time.
///
/// The parent looks every few milliseconds; this is for what happens between two looks. It counts what is
/// promised and not only what is there, so it leaves room.
struct AllocationLimit {
    private static let room = 256 << 20

    /// - Parameter limit: the memory that a stage may take; nil for no limit.
    static func set(_ limit: ByteSize?, over memory: ProcessMemory?) {
        #if os(Linux)
            guard let memory else { return }
            var limits = rlimit()
            let kind = __rlimit_resource_t(RLIMIT_DATA.rawValue)
            guard getrlimit(kind, &limits) == 0 else { return }
            limits.rlim_cur = limits.rlim_max
            if let limit {
                let most = rlim_t(memory.data + 2 * min(limit.bytes, 1 << 50) + room)
                limits.rlim_cur = min(most, limits.rlim_max)
            }
            setrlimit(kind, &limits)
        #endif
    }
}
