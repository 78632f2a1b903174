internal import Quern
internal import QuernEncoding
internal import Synchronization

/// What the first row of a table says.
struct Header: Sendable {
    let columns: [String]
    let dialect: Dialect

    /// - Parameter record: any of the table; its carrier or its framing may know the encoding.
    init(of record: Record, _ dialect: Dialect, _ encoding: EncodingChoice) throws {
        let decoded = try record.header.withUnsafeBytes {
            // Its counts would be those of every row.
            try EncodedText($0, of: record, as: encoding, in: StageContext(label: ""))
        }
        var text = decoded.text
        (columns, self.dialect) = try text.withUTF8 { bytes in
            let dialect = dialect.sniffed(from: bytes)
            var scanner = RowScanner(bytes, dialect)
            do throws(RowProblem) {
                return (try scanner.next()?.cells.map { $0.string(bytes, dialect) } ?? [], dialect)
            } catch {
                // Its place is not in the record at hand.
                throw StageError(
                    "the header cannot be read: \(error.message(dialect, line: 1))")
            }
        }
    }
}

/// The header that was read last; the rows of a file come together.
final class HeaderMemory: Sendable {
    private struct Key: Equatable {
        let bytes: [UInt8]
        let finding: [UInt8]?
        let charset: String?
    }

    private let last = Mutex<(key: Key, header: Header)?>(nil)

    func header(of record: Record, _ read: () throws -> Header) throws -> Header {
        // Rows of one file share the bytes, so that the comparison is one of addresses.
        let key = Key(bytes: record.header, finding: record.finding, charset: record.charset)
        if let known = last.withLock({ $0 }), known.key == key { return known.header }
        let header = try read()
        last.withLock { $0 = (key, header) }
        return header
    }
}
