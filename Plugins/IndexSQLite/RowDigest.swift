import Quern

/// SHA-256 of rows of an index in the order in which they are added; equal rows give equal digests, whichever
/// version of SQLite writes them. What words are found follows from rows and tokenizer.
struct RowDigest {
    private var hash = SHA256Stream()
    private var buffer: [UInt8] = []
    private static let bufferSize = 1 << 16

    /// A row, by the name of its table.
    mutating func begin(_ table: StaticString) {
        append(
            UInt8(ascii: "R"),
            UnsafeRawBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount))
    }

    mutating func add(_ text: UnsafeRawBufferPointer?) {
        guard let text else {
            append(UInt8(ascii: "N"), UnsafeRawBufferPointer(start: nil, count: 0))
            return
        }
        append(UInt8(ascii: "T"), text)
    }

    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    mutating func add(_ number: Int) {
        withUnsafeBytes(of: number.littleEndian) { append(UInt8(ascii: "I"), $0) }
    }

    mutating func add(_ number: Double) {
        withUnsafeBytes(of: number.bitPattern.littleEndian) { append(UInt8(ascii: "F"), $0) }
    }

    /// Kind and length come first, so that no two rows can run into each other.
    private mutating func append(_ kind: UInt8, _ bytes: UnsafeRawBufferPointer) {
        buffer.append(kind)
        withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { buffer.append(contentsOf: $0) }
        if bytes.count >= Self.bufferSize {
            flush()
            hash.update(bytes)
        } else {
            buffer.append(contentsOf: bytes)
            if buffer.count >= Self.bufferSize { flush() }
        }
    }

    private mutating func flush() {
        buffer.withUnsafeBytes { hash.update($0) }
        buffer.removeAll(keepingCapacity: true)
    }

    mutating func finish() -> String {
        flush()
        return hash.finish()
    }
}
