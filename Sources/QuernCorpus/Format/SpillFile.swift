internal import Quern

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file without a name to which the numbers of slices go when they are too many for memory.
final class SpillFile {
    private let descriptor: Int32
    private var size = 0
    private var regions: [(start: UnsafeMutableRawPointer, count: Int)] = []

    /// - Throws: ``StageError`` when it cannot be created.
    init() throws {
        let folder = POSIXFile.environment("TMPDIR") ?? "/tmp"
        var template = Array((folder + "/quern-corpus-XXXXXX").utf8CString)
        descriptor = mkstemp(&template)
        guard descriptor >= 0 else {
            throw StageError(
                "cannot create a scratch file in '\(folder)': \(String(cString: strerror(errno)))")
        }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        unlink(template)
    }

    deinit {
        for region in regions { munmap(region.start, region.count) }
        close(descriptor)
    }

    /// Writes lists to the file; from then on they are read there.
    func take(_ lists: [NumberList]) throws {
        let page = Int(getpagesize())
        let total = lists.reduce(0) { $0 + $1.bytes.count }
        guard total > 0 else { return }
        let start = size
        for list in lists {
            var done = 0
            let bytes = list.bytes
            while done < bytes.count {
                let wrote = pwrite(
                    descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done,
                    off_t(size + done))
                if wrote < 0 {
                    if errno == EINTR { continue }
                    throw failure("write")
                }
                done += wrote
            }
            size += done
        }
        guard
            let memory = mmap(nil, total, PROT_READ, MAP_SHARED, descriptor, off_t(start)),
            memory != MAP_FAILED
        else { throw failure("map") }
        regions.append((memory, total))
        // The next lists begin with a page.
        size += -size & (page - 1)
        var place = 0
        for list in lists {
            list.move(to: memory + place)
            place += list.bytes.count
        }
    }

    /// Gives the memory back that reading has taken; what is needed again is read again.
    func forget() {
        for region in regions { madvise(region.start, region.count, MADV_DONTNEED) }
    }

    private func failure(_ verb: String) -> StageError {
        StageError("cannot \(verb) a scratch file: \(String(cString: strerror(errno)))")
    }
}
