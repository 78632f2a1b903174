internal import Quern

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file of the caller's own that is written from the front.
final class FileSink {
    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private static let bufferSize = 1 << 18

    /// - Throws: ``StageError``
    init(path: String) throws {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        if descriptor < 0 { throw failure("create") }
    }

    deinit { close(descriptor) }

    private func failure(_ verb: String) -> StageError {
        StageError("cannot \(verb) '\(path)': \(String(cString: strerror(errno)))")
    }

    func append(_ bytes: UnsafeRawBufferPointer) throws {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.bufferSize { try flush() }
    }

    func flush() throws {
        defer { buffer.removeAll(keepingCapacity: true) }
        try buffer.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let wrote = write(
                    descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
                if wrote < 0 {
                    if errno == EINTR { continue }
                    throw failure("write")
                }
                done += wrote
            }
        }
    }
}
