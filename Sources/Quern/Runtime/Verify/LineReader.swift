#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The lines of a file, one after the other, in memory that does not grow with the file.
final class LineReader {
    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var start = 0
    private var position = 0
    private var isAtEnd = false
    private static let chunk = 1 << 18

    init(path: String) throws(FileError) {
        self.path = path
        descriptor = try POSIXFile.openForReading(path)
    }

    deinit { close(descriptor) }

    /// The next line without its line break, or nil at the end.
    func next() throws(FileError) -> [UInt8]? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                defer { start = end + 1 }
                return Array(buffer[start..<end])
            }
            searched = buffer.count - start
            buffer.removeFirst(start)
            start = 0
            if isAtEnd {
                guard !buffer.isEmpty else { return nil }
                defer { buffer = [] }
                return buffer
            }
            let more = try POSIXFile.read(descriptor, from: position, count: Self.chunk, path)
            position += more.count
            isAtEnd = more.isEmpty
            buffer += more
        }
    }
}

/// A line of JSON Lines that holds a document.
struct DocumentLine {
    let bytes: [UInt8]
    let value: Metadata
    let id: String

    /// Nil when the line is no object with an `id`.
    init?(_ bytes: [UInt8]) {
        let value = bytes.withUnsafeBytes { buffer in
            var scanner = JSONScanner(buffer)
            return try? scanner.value()?.record
        }
        guard let value, let id = value["id"]?.string else { return nil }
        self.bytes = bytes
        self.value = value
        self.id = id
    }

    /// Where the document came from, when the line says so.
    var origin: (resource: String, range: Range<Int>)? {
        guard let origin = value["origin"]?.record, let resource = origin["resource"]?.string,
            let start = origin["start"]?.integer, let end = origin["end"]?.integer, start <= end
        else { return nil }
        return (resource, start..<end)
    }

    var place: String? {
        origin.map { "\($0.resource), bytes \($0.range.lowerBound)–\($0.range.upperBound)" }
    }
}
