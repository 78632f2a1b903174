import Quern

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Cuts a text into blocks of whole lines, each of a least size.
struct BlockCutter: RecordCutter {
    /// The least size of a block in bytes; it goes on to the end of its line.
    let size: Int
    private var length = 0

    init(size: Int) { self.size = size }

    var name: String { "blocks \(size)" }

    mutating func scan(_ bytes: UnsafeRawBufferPointer, endRecord: (Int) -> Void) {
        guard let base = bytes.baseAddress else { return }
        var start = 0
        while true {
            // Where the block is long enough; a line break may be its last byte.
            let wanted = start + max(0, size - length - 1)
            guard wanted < bytes.count,
                let found = memchr(base + wanted, 0x0A, bytes.count - wanted)
            else { break }
            let end = base.distance(to: UnsafeRawPointer(found)) + 1
            endRecord(end)
            start = end
            length = 0
        }
        length += bytes.count - start
    }
}
