#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A failure of the file system, in words.
public struct FileError: Error, Sendable, CustomStringConvertible {
    /// `cannot read`, `cannot create`
    public let action: String
    public let path: String
    public let code: Int32

    /// The failure of the system call just made.
    public init(_ action: String, _ path: String) {
        self.init(action, path, code: errno)
    }

    public init(_ action: String, _ path: String, code: Int32) {
        self.action = action
        self.path = path
        self.code = code
    }

    /// Whether no file can be asked for by the path, as it stands for a name that is no text.
    var isOfNameWithoutText: Bool {
        code == ENOENT && path.contains(#/\\x[89A-F][0-9A-F]/#)
    }

    /// What the system says: `No such file or directory`.
    public var cause: String {
        if isOfNameWithoutText { return "its name is not UTF-8; rename it" }
        return String(cString: strerror(code))
    }

    public var description: String { "\(action) '\(path)': \(cause)" }
}

/// Files through the system's own calls; Foundation would cost start-up time.
public enum POSIXFile {
    public struct Status: Sendable, Hashable {
        public let size: Int
        public let isDirectory: Bool
        public let isRegular: Bool
        public let inode: UInt64
        /// Modification time in nanoseconds.
        public let modified: Int
        /// When the file's content or attributes last changed, in nanoseconds; no program can set it back.
        public let changed: Int
    }

    /// The time in nanoseconds, for comparing with those of files.
    static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
    }

    /// What the system knows of a path; symbolic links are followed.
    public static func status(_ path: String) throws(FileError) -> Status {
        var info = stat()
        guard stat(path, &info) == 0 else { throw FileError("cannot read", path) }
        return Status(info)
    }

    /// A file's size in bytes, shared among its names; 0 when there is none.
    static func shareOfSize(_ path: String) -> Int {
        var info = stat()
        guard stat(path, &info) == 0 else { return 0 }
        return Int(info.st_size) / max(1, Int(info.st_nlink))
    }

    static func status(of descriptor: Int32, _ path: String) throws(FileError) -> Status {
        var info = stat()
        guard fstat(descriptor, &info) == 0 else { throw FileError("cannot read", path) }
        return Status(info)
    }

    /// The path with all links followed; nil when there is no such file.
    public static func realPath(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    /// What a file is, whatever it is called.
    struct Identity: Hashable {
        let device: UInt64
        let inode: UInt64
    }

    /// The identity of what a path leads to; nil when there is no such file.
    static func identity(_ path: String) -> Identity? {
        var info = stat()
        guard stat(path, &info) == 0 else { return nil }
        return Identity(
            device: UInt64(truncatingIfNeeded: info.st_dev),
            inode: UInt64(truncatingIfNeeded: info.st_ino))
    }

    /// Whether a path is a folder itself and no link to one.
    public static func isFolder(_ path: String) -> Bool {
        var info = stat()
        return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether a path is a link.
    static func isLink(_ path: String) -> Bool {
        var info = stat()
        return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
    }

    public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Whether a file may be run as a program.
    static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }

    /// Lets whoever may read a file run it.
    static func makeExecutable(_ path: String) throws(FileError) {
        var info = stat()
        guard stat(path, &info) == 0 else { throw FileError("cannot read", path) }
        let readable = info.st_mode & 0o444
        guard chmod(path, info.st_mode & 0o777 | readable >> 2) == 0 else {
            throw FileError("cannot create", path)
        }
    }

    /// - Parameter waits: whether to wait for a writer when the path is a pipe.
    static func openForReading(_ path: String, waits: Bool = true) throws(FileError) -> Int32 {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | (waits ? 0 : O_NONBLOCK))
        if descriptor < 0 { throw FileError("cannot read", path) }
        return descriptor
    }

    /// A whole file.
    ///
    /// - Parameter limit: the largest size in bytes that is accepted.
    public static func read(_ path: String, limit: Int = 1 << 31) throws(FileError) -> [UInt8] {
        let descriptor = try openForReading(path)
        defer { close(descriptor) }
        let status = try status(of: descriptor, path)
        if status.isDirectory { throw FileError("cannot read", path, code: EISDIR) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(status.size + 1)
        while true {
            let before = bytes.count
            if before > limit { throw FileError("cannot read", path, code: EFBIG) }
            let chunk = max(1 << 16, status.size + 1 - before)
            let got = try read(descriptor, upTo: chunk, appendingTo: &bytes, path)
            if got == 0 { return bytes }
        }
    }

    /// The first bytes of a file, fewer when it is shorter.
    public static func head(of path: String, count: Int) throws(FileError) -> [UInt8] {
        let descriptor = try openForReading(path)
        defer { close(descriptor) }
        return try read(descriptor, from: 0, count: count, path)
    }

    static func read(
        _ descriptor: Int32, upTo count: Int, appendingTo bytes: inout [UInt8], _ path: String
    ) throws(FileError) -> Int {
        let before = bytes.count
        var result = 0
        var code: Int32 = 0
        let more = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            repeat {
                result = systemRead(descriptor, buffer.baseAddress, count)
            } while result < 0 && errno == EINTR
            code = errno
            initialized = max(0, result)
        }
        if result < 0 { throw FileError("cannot read", path, code: code) }
        if before == 0 { bytes = more } else { bytes += more }
        return result
    }

    /// A range of a file; fewer bytes when the file ends before.
    static func read(
        _ descriptor: Int32, from offset: Int, count: Int, _ path: String
    ) throws(FileError) -> [UInt8] {
        var failed: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            while initialized < count {
                let got = pread(
                    descriptor, buffer.baseAddress! + initialized, count - initialized,
                    off_t(offset + initialized))
                if got < 0 {
                    if errno == EINTR { continue }
                    failed = errno
                    return
                }
                if got == 0 { return }
                initialized += got
            }
        }
        if failed != 0 { throw FileError("cannot read", path, code: failed) }
        return bytes
    }

    static func write(
        _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, path: String
    ) throws(FileError) {
        var done = 0
        while done < bytes.count {
            let wrote = systemWrite(descriptor, bytes.baseAddress! + done, bytes.count - done)
            if wrote < 0 {
                if errno == EINTR { continue }
                throw FileError("cannot write", path)
            }
            done += wrote
        }
    }

    /// Copies a file's bytes into a new file.
    public static func copy(_ from: String, to: String) throws(FileError) {
        let source = try openForReading(from)
        defer { close(source) }
        let target = open(to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard target >= 0 else { throw FileError("cannot create", to) }
        defer { close(target) }
        var offset = 0
        while true {
            let block = try read(source, from: offset, count: 1 << 20, from)
            if block.isEmpty { return }
            let result: Result<Void, FileError> = block.withUnsafeBytes { bytes in
                do throws(FileError) {
                    return .success(try write(bytes, to: target, path: to))
                } catch { return .failure(error) }
            }
            try result.get()
            offset += block.count
        }
    }

    /// Takes a file that somebody else has written to the disk; a file system that cannot is no failure.
    static func sync(_ path: String) throws(FileError) {
        let descriptor = try openForReading(path)
        defer { close(descriptor) }
        if fsync(descriptor) != 0, errno != EINVAL, errno != EROFS {
            throw FileError("cannot write", path)
        }
    }

    public static func makeDirectory(_ path: String) throws(FileError) {
        // Most often the folder is there, or is the only one that is missing.
        if mkdir(path, 0o777) == 0 || (try? status(path))?.isDirectory == true { return }
        var partial = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            partial += (partial.isEmpty || partial.hasSuffix("/") ? "" : "/") + part
            if mkdir(partial, 0o777) != 0, errno != EEXIST, errno != EISDIR {
                let code = errno
                if !exists(partial) { throw FileError("cannot create", partial, code: code) }
            }
        }
        guard try status(path).isDirectory else {
            throw FileError("cannot create", path, code: ENOTDIR)
        }
    }

    public static func rename(_ from: String, to: String) throws(FileError) {
        if systemRename(from, to) != 0 { throw FileError("cannot create", to) }
    }

    /// The names in a folder, sorted by their bytes; without `.` and `..`.
    public static func list(_ path: String) throws(FileError) -> [String] {
        try entries(path).map(\.name)
    }

    /// The name of a file, with `\xFF` for each byte that keeps it from being UTF-8: such a file cannot be opened by its name, and two of
    /// them are two.
    private static func nameText(_ name: UnsafePointer<CChar>) -> String {
        if let text = String(validatingCString: name) { return text }
        let digits = Array("0123456789ABCDEF")
        return UnsafeBufferPointer(start: name, count: strlen(name)).reduce(into: "") {
            let byte = UInt8(bitPattern: $1)
            if byte < 0x80 {
                $0.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                $0 += "\\x\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
    }

    /// What is in a folder, sorted by the bytes of the names, and whether the folder itself says that it is a file; for some it
    /// does not say, and for a link it says nothing of where that leads.
    static func entries(_ path: String) throws(FileError) -> [(name: String, isFile: Bool)] {
        guard let stream = opendir(path) else { throw FileError("cannot read", path) }
        defer { closedir(stream) }
        var entries: [(name: String, isFile: Bool)] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { nameText($0) }
            }
            if name != ".", name != ".." {
                entries.append((name, entry.pointee.d_type == UInt8(DT_REG)))
            }
        }
        return entries.sorted { Path.areInOrder($0.name, $1.name) }
    }

    /// Removes a file or a folder with everything in it; nothing happens when there is none.
    public static func remove(_ path: String) {
        var info = stat()
        guard lstat(path, &info) == 0 else { return }
        if info.st_mode & S_IFMT == S_IFDIR {
            for name in (try? list(path)) ?? [] { remove(path + "/" + name) }
            rmdir(path)
        } else {
            unlink(path)
        }
    }

    public static var workingDirectory: String {
        guard let path = getcwd(nil, 0) else { return "." }
        defer { free(path) }
        return String(cString: path)
    }

    public static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}

extension POSIXFile.Status {
    init(_ info: stat) {
        #if canImport(Darwin)
            let (modified, changed) = (info.st_mtimespec, info.st_ctimespec)
        #else
            let (modified, changed) = (info.st_mtim, info.st_ctim)
        #endif
        self.init(
            size: Int(info.st_size), isDirectory: info.st_mode & S_IFMT == S_IFDIR,
            isRegular: info.st_mode & S_IFMT == S_IFREG, inode: UInt64(info.st_ino),
            modified: Int(modified.tv_sec) * 1_000_000_000 + Int(modified.tv_nsec),
            changed: Int(changed.tv_sec) * 1_000_000_000 + Int(changed.tv_nsec))
    }
}

// The names are taken by members of POSIXFile, so the calls are reached by other ones.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int)
    -> Int
{
    read(descriptor, buffer, count)
}
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}
private func systemRename(_ from: String, _ to: String) -> Int32 { rename(from, to) }
