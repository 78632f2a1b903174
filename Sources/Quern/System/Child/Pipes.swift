internal import CSpawn

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The three pipes between this process and a child.
struct Pipes {
    struct Ends {
        var parent: Int32 = -1
        var child: Int32 = -1
    }

    var input = Ends()
    var output = Ends()
    var errors = Ends()

    mutating func open() throws(ChildFailure) {
        (input.child, input.parent) = try Self.pipe()
        (output.parent, output.child) = try Self.pipe()
        (errors.parent, errors.child) = try Self.pipe()
        for end in [input.parent, output.parent, errors.parent] {
            _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
        }
    }

    mutating func closeChildEnds() {
        close(&input.child)
        close(&output.child)
        close(&errors.child)
    }

    mutating func closeParentEnds() {
        close(&input.parent)
        close(&output.parent)
        close(&errors.parent)
    }

    /// A pipe that no other child inherits; else it would stay open for as long as that one lives.
    private static func pipe() throws(ChildFailure) -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        #if canImport(Darwin)
            // Children are started with POSIX_SPAWN_CLOEXEC_DEFAULT there.
            let code = systemPipe(&ends)
            for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        #else
            let code = pipe2(&ends, O_CLOEXEC)
        #endif
        guard code == 0 else {
            throw .system("cannot make a pipe: \(String(cString: strerror(errno)))")
        }
        return (ends[0], ends[1])
    }
}

#if canImport(Darwin)
    private func systemPipe(_ ends: inout [Int32]) -> Int32 { pipe(&ends) }
#endif

/// Bytes that were read from a pipe and not yet used.
struct UnreadBytes {
    private var storage: [UInt8] = []
    private var start = 0
    /// How far there is certainly no line break.
    private var searched = 0

    var count: Int { storage.count - start }
    var bytes: ArraySlice<UInt8> { storage[start...] }

    mutating func take(_ count: Int) -> [UInt8] {
        let taken = Array(storage[start..<(start + count)])
        drop(count)
        return taken
    }

    mutating func drop(_ count: Int) {
        start += count
        searched = max(searched, start)
        if start == storage.count {
            storage.removeAll(keepingCapacity: storage.capacity <= 1 << 20)
            (start, searched) = (0, 0)
        } else if start > 1 << 16, start > storage.count / 2 {
            storage.removeFirst(start)
            (start, searched) = (0, searched - start)
        }
    }

    /// The bytes before the next line break, which is passed over; nil when there is none yet.
    mutating func takeLine() -> [UInt8]? {
        let found = storage.withUnsafeBytes { $0.firstNewline(from: searched) }
        guard let found else {
            searched = storage.count
            return nil
        }
        let line = take(found - start)
        drop(1)
        return line
    }

    /// Reads once from a descriptor that does not block.
    ///
    /// - Returns: the count of bytes; 0 when nothing is there, and when the writer has closed the pipe,
    ///   which closes the descriptor.
    mutating func fill(from descriptor: inout Int32) -> Int {
        guard descriptor >= 0 else { return 0 }
        let chunk = 1 << 16
        var got = 0
        var code: Int32 = 0
        // The array grows by what was read and no more.
        withUnsafeTemporaryAllocation(byteCount: chunk, alignment: 16) { buffer in
            repeat {
                got = read(descriptor, buffer.baseAddress, chunk)
            } while got < 0 && errno == EINTR
            code = errno
            if got > 0 { storage.append(contentsOf: buffer[..<got]) }
        }
        if got == 0 || (got < 0 && code != EAGAIN) { close(&descriptor) }
        return max(0, got)
    }
}
