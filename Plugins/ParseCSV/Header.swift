internal import Quern
internal import QuernEncoding
internal import Synchronization

/// What the first row of a table says.
struct Header: Sendable {
    let plan: ColumnPlan
    let dialect: Dialect
    /// What is wrong with its columns.
    let problem: StageError?

    /// - Parameter record: any of the table; its carrier or its framing may know the encoding.
    init(
        of record: Record, _ dialect: Dialect, _ encoding: EncodingChoice, for uses: ColumnUses
    ) throws {
        let decoded = try record.header.withUnsafeBytes {
            // Its counts would be those of every row.
            try EncodedText($0, of: record, as: encoding, in: StageContext(label: ""))
        }
        var text = decoded.text
        self = try text.withUTF8 { bytes in
            let dialect = dialect.sniffed(from: bytes)
            return Header(try Self.columns(bytes, dialect), dialect, for: uses)
        }
    }

    init(_ columns: [String], _ dialect: Dialect, for uses: ColumnUses) {
        let names = ColumnNames(columns: columns, chosenDelimiter: dialect.guessedDelimiter)
        plan = ColumnPlan(uses, names)
        self.dialect = dialect
        var problem: StageError?
        do throws(StageError) { try uses.check(names) } catch { problem = error }
        self.problem = problem
    }

    /// The names of the columns, which the first row of a range says; without a range, that of all bytes.
    ///
    /// Its errors have no place, because it need not be in the record at hand.
    static func columns(
        _ bytes: UnsafeBufferPointer<UInt8>, _ dialect: Dialect, in range: Range<Int>? = nil
    ) throws(StageError) -> [String] {
        let range = range ?? 0..<bytes.count
        let whole = UnsafeBufferPointer(rebasing: bytes[range])
        let start = Dialect.separatorLine(whole)?.end ?? 0
        var scanner = RowScanner(bytes, dialect, in: range.lowerBound + start..<range.upperBound)
        let problem: String
        do throws(RowProblem) {
            guard let row = try scanner.next() else { return [] }
            guard let excess = row.excess else {
                return distinct(row.cells.map { $0.string(bytes, dialect) })
            }
            problem = "it \(excess)"
        } catch {
            problem = error.message(dialect, line: 1)
        }
        throw StageError("the header cannot be read: \(problem)")
    }

    /// Names with a number behind those that stood there before (`tag`, `tag.2`, `tag.3`), so that no column hides another.
    private static func distinct(_ names: [String]) -> [String] {
        var taken = Set(names)
        if taken.count == names.count { return names }
        var seen: [String: Int] = [:]
        return names.map { name in
            var number = (seen[name] ?? 0) + 1
            guard number > 1, !name.isEmpty else {
                seen[name] = number
                return name
            }
            while !taken.insert("\(name).\(number)").inserted { number += 1 }
            seen[name] = number
            return "\(name).\(number)"
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
