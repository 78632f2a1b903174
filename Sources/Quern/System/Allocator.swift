#if canImport(Glibc)
    internal import CSpawn
#endif

/// How the C library gives out memory.
package enum Allocator {
    /// Has memory that is freed stay with the process, for a program that runs a pipeline and then ends.
    ///
    /// Work on a slice takes and frees the same few megabytes again and again. By default glibc hands blocks of that size back to
    /// the system every time, and grows its heaps by a few pages at a time, so that a system call or a fresh page, which costs
    /// more than to fill it, stands behind every fourth kilobyte. Peak memory stays what it is. Nothing is done
    /// elsewhere than on glibc, and a process whose memory is limited should not call this: heaps are promised whole.
    package static func keepFreedMemory() {
        #if canImport(Glibc)
            // The numbers stand in malloc.h.
            let (trimThreshold, topPad, mapThreshold): (Int32, Int32, Int32) = (-1, -2, -3)
            _ = mallopt(mapThreshold, 8 << 20)
            _ = mallopt(trimThreshold, 64 << 20)
            _ = mallopt(topPad, 64 << 20)
        #endif
    }
}
