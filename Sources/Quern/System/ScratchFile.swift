internal import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file without a name for what does not fit into memory; it is gone when nobody has it any more, also after
/// `kill -9`.
public final class ScratchFile: Sendable {
    private let descriptor: Int32
    private let path: String
    private let end = Mutex(0)

    /// - Parameter directory: the folder on whose file system it lies.
    /// - Throws: ``FileError``
    init(in directory: String) throws {
        path = Path.join(directory, "quern-scratch")
        var template = Array((path + "-XXXXXX").utf8CString)
        descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw FileError("cannot create", path) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        unlink(template)
    }

    deinit { close(descriptor) }

    /// How many bytes it holds.
    public var size: Int { end.withLock { $0 } }

    /// Adds bytes.
    ///
    /// - Returns: where they stand.
    /// - Throws: ``FileError``, such as when the disk is full.
    public func append(_ bytes: UnsafeRawBufferPointer) throws -> Int {
        try end.withLock { end in
            let start = end
            var done = 0
            while done < bytes.count {
                let wrote = pwrite(
                    descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done,
                    off_t(start + done))
                if wrote < 0 {
                    if errno == EINTR { continue }
                    throw FileError("cannot write", path)
                }
                done += wrote
            }
            end = start + bytes.count
            return start
        }
    }

    /// Fills a buffer with the bytes from an offset on.
    ///
    /// - Throws: ``FileError``; also when there are not as many.
    public func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws {
        var done = 0
        while done < buffer.count {
            let got = pread(
                descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done,
                off_t(offset + done))
            if got < 0, errno == EINTR { continue }
            if got <= 0 { throw FileError("cannot read", path, code: got == 0 ? EIO : errno) }
            done += got
        }
    }
}

/// How much memory the survey of a stage may take, and where it may put what does not fit.
public struct SurveySpace: Sendable {
    /// About how many bytes the merged summary may take in memory.
    public let memory: Int
    private let directory: String?

    /// - Parameter directory: the folder for scratch files; that of the system without it.
    public init(memory: Int = 128 << 20, directory: String? = nil) {
        self.memory = memory
        self.directory = directory
    }

    /// The space of one of several stages that share it.
    func part(_ count: Int) -> SurveySpace {
        SurveySpace(memory: memory / max(1, count), directory: directory)
    }

    /// - Throws: ``FileError``
    public func makeFile() throws -> ScratchFile {
        try ScratchFile(in: directory ?? POSIXFile.environment("TMPDIR") ?? "/tmp")
    }
}
