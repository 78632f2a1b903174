#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A lock on a file or a folder, held until the object goes or the process ends, however it ends.
final class FileLock: Sendable {
    private let descriptor: Int32

    /// Nil when another process holds the lock, or the file cannot be opened or made.
    ///
    /// - Parameter isShared: whether others may hold it too, if they share it as well.
    convenience init?(_ path: String, isShared: Bool = false) {
        var file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        // A lock can be had on a file that may not be written.
        if file < 0 { file = open(path, O_RDONLY | O_CLOEXEC) }
        self.init(file, isShared)
    }

    /// A lock on a folder, which leaves no file behind; nil when another process holds it.
    convenience init?(folder: String) throws(FileError) {
        let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { throw FileError("cannot read", folder) }
        self.init(file, false)
    }

    private init?(_ file: Int32, _ isShared: Bool) {
        guard file >= 0 else { return nil }
        guard flock(file, (isShared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0 else {
            close(file)
            return nil
        }
        descriptor = file
    }

    deinit { close(descriptor) }
}
