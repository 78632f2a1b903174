#if canImport(Glibc)
    internal import CSpawn
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file being written: buffered, and hashed on the way.
public final class OutputFile {
    /// The path as the run record shows it.
    public let name: String
    /// Where the bytes are while the run goes on.
    let path: String
    private var descriptor: Int32
    private var buffer: [UInt8] = []
    private var hash = SHA256Stream()
    private(set) var size = 0
    private static let bufferSize = 1 << 18
    /// From this size on, bytes cost more to copy than a system call.
    private static let copiedSize = 1 << 15
    /// Up to where the system has been asked to write to disk, in bytes.
    private var asked = 0
    private static let writebackSize = 2 << 20
    /// Up to where the system has been asked for room, in bytes; nil once it has refused.
    private var reserved: Int? = 0
    private static let reservedSize = 8 << 20
    /// From this on, in bytes, there is room enough on a disk to ask for some beforehand.
    private static let plenty: UInt64 = 1 << 30
    /// Most files stay smaller than this, and need no room beforehand.
    private static let smallSize = 1 << 20

    /// - Throws: ``FileError``
    package init(name: String, path: String) throws(FileError) {
        self.name = name
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        if descriptor < 0 { throw FileError("cannot create", path) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Appends bytes.
    public func write(_ bytes: [UInt8]) throws { try bytes.withUnsafeBytes { try write($0) } }

    public func write(_ text: String) throws {
        var text = text
        try text.withUTF8 { try write(UnsafeRawBufferPointer($0)) }
    }

    /// Appends bytes; many at a time go to the file without being copied.
    public func write(_ bytes: UnsafeRawBufferPointer) throws {
        if bytes.count >= Self.copiedSize {
            try flush()
            return try writeThrough(bytes)
        }
        if buffer.count + bytes.count > Self.bufferSize { try flush() }
        buffer += bytes
    }

    private func flush() throws {
        try buffer.withUnsafeBytes { try writeThrough($0) }
        buffer.removeAll(keepingCapacity: true)
    }

    private func writeThrough(_ bytes: UnsafeRawBufferPointer) throws {
        guard bytes.count > 0 else { return }
        hash.update(bytes)
        reserve(size + bytes.count)
        try POSIXFile.write(bytes, to: descriptor, path: path)
        size += bytes.count
        #if os(Linux)
            // Lets the disk begin while the run goes on; waiting for all of it at the end would be
            // time in which no worker has anything to do.
            if size - asked >= Self.writebackSize {
                posix_fadvise(descriptor, off_t(asked), off_t(size - asked), POSIX_FADV_DONTNEED)
                asked = size
            }
        #endif
    }

    /// Asks for room on the disk, beyond what is written: that takes two thirds of the time that asking for every block as it is
    /// written does (ext4). A system that has none to give says so when it is written to.
    private func reserve(_ end: Int) {
        #if canImport(Glibc)
            guard let reserved, end > max(reserved, Self.smallSize) else { return }
            // Where there is little room, other files need it before this one is done.
            var system = statvfs()
            guard fstatvfs(descriptor, &system) == 0,
                UInt64(system.f_bavail) * UInt64(system.f_frsize) >= Self.plenty
            else {
                giveBack()
                self.reserved = nil
                return
            }
            let goal = end + Self.reservedSize
            // FALLOC_FL_KEEP_SIZE: readers see what has been written.
            let keepsSize: Int32 = 1
            let isGranted = fallocate(descriptor, keepsSize, reserved, goal - reserved) == 0
            self.reserved = isGranted ? goal : nil
        #endif
    }

    /// Gives room back that was not needed.
    private func giveBack() {
        if let reserved, reserved > 0 { ftruncate(descriptor, off_t(size)) }
    }

    /// Writes what is left and closes the file; returns SHA-256 and size in bytes.
    package func finish() throws -> (sha256: String, size: Int) {
        try flush()
        giveBack()
        let result = (sha256: hash.finish(), size: size)
        let closed = close(descriptor)
        descriptor = -1
        if closed != 0 { throw FileError("cannot write", path) }
        return result
    }
}
