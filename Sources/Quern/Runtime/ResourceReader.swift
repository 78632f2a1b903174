#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads resources: once whole for their hash, then slice by slice.
///
/// Files are read, never mapped, because a mapped file that is cut short while it is read
/// kills the process.
enum ResourceReader {
    static let chunk = 1 << 18

    /// Calls `body` with the bytes of a file, piece by piece.
    static func forEachChunk(
        ofFileAt path: String, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws -> POSIXFile.Status {
        // Opening a pipe that nobody writes to would wait for ever.
        let descriptor = try POSIXFile.openForReading(path, waits: false)
        defer { close(descriptor) }
        let status = try POSIXFile.status(of: descriptor, path)
        if status.isDirectory { throw FileError("cannot read", path, code: EISDIR) }
        // A pipe gives its bytes once, and an input is read twice.
        guard status.isRegular else {
            throw StageError(
                "it is no file but a pipe or a device; give it as standard input: --input -")
        }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: chunk, alignment: 64)
        defer { buffer.deallocate() }
        while true {
            let got = read(descriptor, buffer.baseAddress, chunk)
            if got < 0 {
                if errno == EINTR { continue }
                throw FileError("cannot read", path)
            }
            if got == 0 {
                // What was written to meanwhile has been read half old, half new.
                let now = try POSIXFile.status(of: descriptor, path)
                guard now.modified == status.modified, now.size == status.size else {
                    throw InputChanged(path: path)
                }
                return status
            }
            try Task.checkCancellation()
            try body(UnsafeRawBufferPointer(rebasing: buffer[..<got]))
        }
    }

    static func digest(ofFileAt path: String) throws -> (
        sha256: String, size: Int, status: POSIXFile.Status
    ) {
        var hash = SHA256Stream()
        var size = 0
        let status = try forEachChunk(ofFileAt: path) { bytes in
            hash.update(bytes)
            size += bytes.count
        }
        return (hash.finish(), size, status)
    }

    /// Calls `body` with the bytes of a range of a file that nobody else writes to, piece by piece, until it
    /// returns false.
    static func forEachChunk(
        ofFileAt path: String, range: Range<Int>, _ body: (UnsafeRawBufferPointer) throws -> Bool
    ) throws {
        let descriptor = try POSIXFile.openForReading(path)
        defer { close(descriptor) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: chunk, alignment: 64)
        defer { buffer.deallocate() }
        var place = range.lowerBound
        while place < range.upperBound {
            let got = pread(
                descriptor, buffer.baseAddress, min(chunk, range.upperBound - place), off_t(place))
            if got < 0 {
                if errno == EINTR { continue }
                throw FileError("cannot read", path)
            }
            if got == 0 { throw InputChanged(path: path) }
            try Task.checkCancellation()
            guard try body(UnsafeRawBufferPointer(rebasing: buffer[..<got])) else { return }
            place += got
        }
    }

    /// A range of a file that nobody else writes to; fewer bytes when the file ends before.
    static func bytes(_ range: Range<Int>, ofFileAt path: String) throws -> [UInt8] {
        let descriptor = try POSIXFile.openForReading(path)
        defer { close(descriptor) }
        return try POSIXFile.read(descriptor, from: range.lowerBound, count: range.count, path)
    }

    /// A range of an input, or an error when its file is no longer what the inventory saw.
    static func bytes(_ range: Range<Int>, of input: InventoriedInput) throws -> [UInt8] {
        let descriptor = try POSIXFile.openForReading(input.path)
        defer { close(descriptor) }
        let bytes = try POSIXFile.read(
            descriptor, from: input.base + range.lowerBound, count: range.count, input.path)
        let now = try POSIXFile.status(of: descriptor, input.path)
        guard bytes.count == range.count, now.size == input.status.size,
            now.modified == input.status.modified, now.inode == input.status.inode
        else { throw InputChanged(path: input.path) }
        return bytes
    }
}

/// A file changed between being hashed and being read; the run would describe bytes that it did
/// not process.
struct InputChanged: Error, CustomStringConvertible {
    let path: String

    var description: String {
        "the input '\(path)' changed while it was read; run again when nothing writes to it"
    }
}
