#if canImport(Glibc)
    internal import CSpawn
#endif

/// The processors that this process may run on.
enum Processors {
    /// Has the calling thread go on upon a processor of its own, when there is one for each of the threads and none is left over.
    ///
    /// A system that is slow to spread threads which come into being at the same time lets them take turns on one processor while
    /// another one sleeps. Virtual machines do so on purpose, to give processors back to their host: on one, two threads
    /// took turns for 15 to 40 milliseconds (`perf sched`). The thread is not bound: the system may move it again at once. Where processors are left over, the system knows better which of them are free.
    ///
    /// - Parameters:
    ///   - position: which of the threads this one is, from 0.
    ///   - count: how many of them begin together.
    static func spread(_ position: Int, of count: Int) {
        #if canImport(Glibc)
            // As many bits as the kernel's largest configuration has processors.
            let limit = 8192
            var allowed = [UInt64](repeating: 0, count: limit / 64)
            let size = UInt(limit / 8)
            guard sched_getaffinity(0, size, &allowed) == 0 else { return }
            let processors = (0..<limit).filter { allowed[$0 / 64] >> UInt64($0 % 64) & 1 == 1 }
            guard processors.count > 1, count >= processors.count else { return }
            let own = processors[position % processors.count]
            var only = [UInt64](repeating: 0, count: limit / 64)
            only[own / 64] = 1 << UInt64(own % 64)
            if sched_setaffinity(0, size, only) == 0 { _ = sched_setaffinity(0, size, allowed) }
        #endif
    }
}
