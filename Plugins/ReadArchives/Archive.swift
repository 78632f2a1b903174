import CArchive
import Quern

/// An archive that libarchive reads.
struct Archive {
    enum Format {
        case zip, tar
        /// One compressed file without an archive's frame.
        case raw
    }

    private let source: ContainerSource
    private let format: Format

    init(_ source: ContainerSource, _ format: Format) {
        self.source = source
        self.format = format
    }

    /// The bytes of the source, as libarchive asks for them.
    private final class Input {
        let source: ContainerSource
        var place = 0
        var chunk: [UInt8] = []
        var failure: (any Error)?
        static let size = 1 << 18

        init(_ source: ContainerSource) { self.source = source }

        func next() -> Int {
            do {
                chunk = try source.read(place..<(place + Self.size))
                place += chunk.count
                return chunk.count
            } catch {
                failure = error
                return -1
            }
        }
    }

    func unpack(into members: inout ContainerMembers) throws {
        let locale = quern_archive_locale_begin()
        defer { quern_archive_locale_end(locale) }
        guard let archive = archive_read_new() else {
            throw StageError("the archive library cannot be started")
        }
        defer { archive_read_free(archive) }
        switch format {
        case .zip: archive_read_support_format_zip(archive)
        case .tar: archive_read_support_format_tar(archive)
        case .raw:
            archive_read_support_format_raw(archive)
            archive_read_support_filter_bzip2(archive)
            archive_read_support_filter_xz(archive)
            archive_read_support_filter_lz4(archive)
        }
        let input = Input(source)
        try withExtendedLifetime(input) {
            guard try open(archive, input) else {
                try members.begin(StreamName.inner(of: source.name))
                return members.end()
            }
            try read(archive, input, into: &members)
        }
    }

    /// Says when the zeros are missing with which a tar archive ends, so that something was cut off between two members; and when
    /// another archive begins behind them, which tar itself does not read either.
    ///
    /// - Parameter end: where the last member ends.
    private func checkEnd(_ end: Int, _ members: inout ContainerMembers) throws {
        var place = (end + 511) / 512 * 512
        if end > 0, place >= source.size {
            members.fail(
                "the end of the archive",
                "the mark is missing that ends it, so that members may have been cut off")
        }
        // Tapes are filled up with some kilobytes.
        while place < min(source.size, end + (1 << 20)) {
            let block = try source.read(place..<(place + 512))
            guard block.contains(where: { $0 != 0 }) else {
                place += 512
                continue
            }
            if block.count == 512, block[257..<262].elementsEqual("ustar".utf8) {
                members.fail(
                    "another archive",
                    "it begins at byte \(place), behind the end of the first; unpack them yourself")
            }
            return
        }
    }

    /// - Returns: whether there is anything in it.
    private func open(_ archive: OpaquePointer, _ input: Input) throws -> Bool {
        let context = Unmanaged.passUnretained(input).toOpaque()
        archive_read_set_callback_data(archive, context)
        archive_read_set_read_callback(archive) { _, context, buffer in
            guard let context, let buffer else { return -1 }
            let input = Unmanaged<Input>.fromOpaque(context).takeUnretainedValue()
            let count = input.next()
            // The array stays as it is until the next call, and so does its storage.
            buffer.pointee = input.chunk.withUnsafeBytes { UnsafeRawPointer($0.baseAddress) }
            return count
        }
        archive_read_set_seek_callback(archive) { _, context, offset, whence in
            guard let context else { return -1 }
            let input = Unmanaged<Input>.fromOpaque(context).takeUnretainedValue()
            let base =
                switch whence {
                case 0: 0
                case 1: input.place
                default: input.source.size
                }
            let (place, overflows) = base.addingReportingOverflow(Int(offset))
            guard !overflows, place >= 0, place <= input.source.size else { return -1 }
            input.place = place
            return Int64(place)
        }
        if archive_read_open1(archive) == ARCHIVE_OK { return true }
        if isEmptyStream(archive) { return false }
        throw damage(archive, input)
    }

    private func read(
        _ archive: OpaquePointer, _ input: Input, into members: inout ContainerMembers
    ) throws {
        var isBehindDamage = false
        while true {
            let end = Int(archive_filter_bytes(archive, 0))
            var entry: OpaquePointer?
            let status = archive_read_next_header(archive, &entry)
            if status == ARCHIVE_EOF {
                if format == .tar, !isBehindDamage { try checkEnd(end, &members) }
                return
            }
            if status == ARCHIVE_RETRY {
                // What follows is looked at block by block, until a header is found again.
                if !isBehindDamage {
                    members.fail(
                        "a damaged header", "the archive is damaged: \(message(archive))")
                }
                isBehindDamage = true
                continue
            }
            isBehindDamage = false
            guard status >= ARCHIVE_WARN, let entry else { throw damage(archive, input) }
            try Task.checkCancellation()
            let name = format == .raw ? StreamName.inner(of: source.name) : name(of: entry)
            if format != .raw, let reason = omission(entry) {
                // Folders are not even worth mentioning.
                if !reason.isEmpty { members.skip(name, reason) }
                continue
            }
            if format == .zip, archive_entry_is_encrypted(entry) != 0 {
                members.fail(name, "it is encrypted")
                continue
            }
            try members.begin(name)
            try copy(archive, input, into: &members)
        }
    }

    private func copy(
        _ archive: OpaquePointer, _ input: Input, into members: inout ContainerMembers
    ) throws {
        var written = 0
        while members.isWriting {
            var block: UnsafeRawPointer?
            var size = 0
            var offset: la_int64_t = 0
            let status = archive_read_data_block(archive, &block, &size, &offset)
            if status == ARCHIVE_EOF { break }
            // A warning is one of a wrong check sum.
            if status != ARCHIVE_OK {
                if format == .raw {
                    // What could be read is whole records, but for the last.
                    members.end()
                    throw damage(archive, input)
                }
                members.end(problem: "the archive is damaged: \(message(archive))")
                if status == ARCHIVE_FATAL { throw damage(archive, input) }
                return
            }
            // A sparse file has holes, which are zeros; text has none.
            guard Int(offset) == written else {
                members.end(problem: "it is a sparse file")
                return
            }
            try members.write(UnsafeRawBufferPointer(start: block, count: size))
            written += size
        }
        members.end()
    }

    /// Whether a compressed file has nothing in it, which the library takes for a format that it does not know.
    private func isEmptyStream(_ archive: OpaquePointer) -> Bool {
        format == .raw && archive_filter_count(archive) > 1
            && archive_filter_bytes(archive, 0) == 0
            && message(archive) == "Unrecognized archive format"
    }

    /// Why a member is no document; empty for folders.
    private func omission(_ entry: OpaquePointer) -> String? {
        if archive_entry_hardlink(entry) != nil { return "link in an archive" }
        switch archive_entry_filetype(entry) {
        // What kind of file it is: the names are macros of C that do not reach Swift.
        case 0o100000: return nil
        case 0o040000: return ""
        case 0o120000: return "link in an archive"
        default: return "no regular file in an archive"
        }
    }

    /// As it is written; nothing says which encoding a name is in, so what is no UTF-8 in it becomes U+FFFD.
    private func name(of entry: OpaquePointer) -> String {
        if let name = archive_entry_pathname(entry) { return String(cString: name) }
        return archive_entry_pathname_utf8(entry).map { String(cString: $0) } ?? ""
    }

    private func message(_ archive: OpaquePointer) -> String {
        archive_error_string(archive).map { String(cString: $0) } ?? "it cannot be read"
    }

    private func damage(_ archive: OpaquePointer, _ input: Input) -> any Error {
        if let failure = input.failure { return failure }
        // In the file, not in what it unpacks to.
        let place = Int(archive_filter_bytes(archive, -1))
        return StageError(message(archive), atByte: place < 0 ? nil : place)
    }
}
