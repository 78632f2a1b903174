import Quern
import QuernCompression

/// A file compressed by gzip.
struct GzipContainer: Container {
    static let name = "gzip"

    static func recognises(_ head: UnsafeRawBufferPointer, name: String) -> Bool {
        head.count >= 3 && head[0] == 0x1F && head[1] == 0x8B && head[2] == 8
    }

    static func unpack(_ source: ContainerSource, into members: inout ContainerMembers) throws {
        var stream = GzipStream(source)
        try stream.unpack(into: &members)
    }
}

/// A file compressed by zstd.
struct ZstdContainer: Container {
    static let name = "zstd"

    static func recognises(_ head: UnsafeRawBufferPointer, name: String) -> Bool {
        guard head.count >= 4 else { return false }
        let magic = head.loadUnaligned(as: UInt32.self).littleEndian
        // A stream may begin with a frame that is to be skipped; archives of web pages keep a dictionary in one.
        return magic == 0xFD2F_B528 || magic & 0xFFFF_FFF0 == 0x184D_2A50
    }

    static func unpack(_ source: ContainerSource, into members: inout ContainerMembers) throws {
        try members.begin(StreamName.inner(of: source.name))
        var decompressor = try Decompressor(.zstd, hasLargeWindows: true)
        do {
            try source.forEachChunk { chunk in
                try decompressor.decompress(chunk) { try members.write($0) }
                return true
            }
            try decompressor.finish()
        } catch let error as CompressionError {
            // A place is where something is wrong.
            throw StageError(error.message, atByte: error.isDamage ? error.offset : nil)
        }
    }
}

/// What the content of a compressed file is called.
enum StreamName {
    private static let endings = [
        ".gz", ".gzip", ".zst", ".zstd", ".bz2", ".xz", ".lz4", ".tgz", ".tzst", ".tbz2", ".txz",
    ]

    /// The file's name without the ending that says how it is compressed: `a.jsonl` for `in/a.jsonl.gz`.
    static func inner(of name: String) -> String {
        let last = String(
            name[(name.lastIndex(of: "/").map(name.index(after:)) ?? name.startIndex)...])
        for ending in endings where last.utf8.count > ending.utf8.count {
            let tail = last.utf8.suffix(ending.utf8.count).map { byte in
                (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            }
            guard tail.elementsEqual(ending.utf8) else { continue }
            let stem = String(last.dropLast(ending.count))
            return ending.hasPrefix(".t") ? stem + ".tar" : stem
        }
        return last.isEmpty ? "content" : last
    }
}
