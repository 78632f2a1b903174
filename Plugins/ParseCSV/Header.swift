internal import Quern
internal import QuernEncoding
internal import Synchronization

/// What the first row of a table says.
struct Header: Sendable {
    let columns: [String]
    let dialect: Dialect

    init(_ bytes: [UInt8], _ dialect: Dialect, _ encoding: EncodingChoice) throws {
        let decoded = try bytes.withUnsafeBytes {
            // Its counts would be those of every row.
            try EncodedText($0, as: encoding, in: StageContext(label: ""))
        }
        var text = decoded.text
        (columns, self.dialect) = try text.withUTF8 { bytes in
            let dialect = dialect.sniffed(from: bytes)
            var scanner = RowScanner(bytes, dialect)
            do {
                return (try scanner.next()?.cells.map { $0.string(bytes, dialect) } ?? [], dialect)
            } catch let error as StageError {
                // Its place is not in the record at hand.
                throw StageError("the header cannot be read: \(error.message)")
            }
        }
    }
}

/// The header that was read last; the rows of a file come together.
final class HeaderMemory: Sendable {
    private let last = Mutex<(bytes: [UInt8], header: Header)?>(nil)

    func header(_ bytes: [UInt8], _ read: ([UInt8]) throws -> Header) throws -> Header {
        // Rows of one file share the bytes, so that the comparison is one of addresses.
        if let known = last.withLock({ $0 }), known.bytes == bytes { return known.header }
        let header = try read(bytes)
        last.withLock { $0 = (bytes, header) }
        return header
    }
}
