#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The unpacked members of containers, one after the other in a file that goes when the run ends.
final class PackFile {
    let path: String
    private(set) var size = 0
    private var descriptor: Int32
    private let buffer = UnsafeMutableRawBufferPointer.allocate(
        byteCount: 1 << 18, alignment: 64)
    private var filled = 0

    init(path: String) throws(FileError) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor < 0 {
            buffer.deallocate()
            throw FileError("cannot create", path)
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
        buffer.deallocate()
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            if filled == buffer.count { try flush() }
            let count = min(rest.count, buffer.count - filled)
            UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<(filled + count)])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: rest.prefix(count)))
            filled += count
            size += count
            rest = rest.dropFirst(count)
        }
    }

    func flush() throws {
        try Task.checkCancellation()
        try POSIXFile.write(
            UnsafeRawBufferPointer(rebasing: buffer[..<filled]), to: descriptor, path: path)
        filled = 0
    }

    /// Ends writing; then the file is as long as ``size``.
    func finish() throws -> POSIXFile.Status {
        try flush()
        let status = try POSIXFile.status(of: descriptor, path)
        close(descriptor)
        descriptor = -1
        return status
    }
}
