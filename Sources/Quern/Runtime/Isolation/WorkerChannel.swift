#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A worker's line to its parent: messages, each after its length in eight bytes.
struct WorkerChannel {
    private let requests: Int32
    private let answers: Int32

    /// Takes the standard streams for itself: stages find an empty standard input, and what they print
    /// goes to standard error.
    init() throws(FileError) {
        requests = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 64)
        answers = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 64)
        let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
        guard requests >= 0, answers >= 0, nothing >= 0,
            dup2(nothing, STDIN_FILENO) >= 0, dup2(STDERR_FILENO, STDOUT_FILENO) >= 0
        else { throw FileError("cannot take over", "the standard streams") }
        close(nothing)
        endWithParent()
    }

    /// Ends the process when nobody can write requests any more, whatever it is at.
    private func endWithParent() {
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        let code = pthread_create(
            &thread, nil,
            { argument in
                var watched = pollfd(fd: Int32(Int(bitPattern: argument)), events: 0, revents: 0)
                while poll(&watched, 1, -1) <= 0 || watched.revents == 0 {}
                _exit(0)
            }, UnsafeMutableRawPointer(bitPattern: Int(requests)))
        precondition(code == 0, "a worker process cannot watch its parent")
    }

    /// The next message; nil when there are no more.
    func read() throws -> [UInt8]? {
        guard let head = try read(count: 8) else { return nil }
        let length = head.withUnsafeBytes {
            Int(UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)))
        }
        return try read(count: length)
    }

    private func read(count: Int) throws -> [UInt8]? {
        var isAtEnd = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = systemRead(requests, buffer.baseAddress! + filled, count - filled)
                if got < 0, errno == EINTR { continue }
                if got <= 0 {
                    isAtEnd = true
                    return
                }
                filled += got
            }
        }
        return isAtEnd ? nil : bytes
    }

    func write(_ message: [UInt8]) throws(FileError) {
        for bytes in [Self.head(of: message), message] {
            var done = 0
            while done < bytes.count {
                let wrote = bytes.withUnsafeBytes {
                    systemWrite(answers, $0.baseAddress! + done, bytes.count - done)
                }
                if wrote < 0 {
                    if errno == EINTR { continue }
                    throw FileError("cannot write", "to the main process")
                }
                done += wrote
            }
        }
    }

    /// What stands before a message.
    static func head(of message: [UInt8]) -> [UInt8] {
        withUnsafeBytes(of: UInt64(message.count).littleEndian) { Array($0) }
    }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int
{
    read(descriptor, buffer, count)
}
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}
