import Quern
import QuernEncoding
import QuernText

/// Finds the ends of rows: line feeds outside quotes.
///
/// A quote opens at the start of a cell only, so that an inch mark inside one is text. Blank lines and comments
/// belong to the row behind them, and so does the line `sep=;` before a header. A cell in quotes that has become
/// too long ends its row with the line, because its quote is more likely a mistake.
struct RowCutter: RecordCutter {
    private enum State {
        /// How much of a byte order mark has been seen.
        case start(Int)
        /// How much of a line `sep=;` has been seen, and whether its last byte separates cells.
        case separator(Int, endsCell: Bool)
        case cell, plain, quoted, escaped, afterQuote, comment, runaway
    }

    let dialect: Dialect
    /// What is wanted of the header; nil when there is none.
    private let header: ColumnUses?
    /// What the resource begins with, for a look at the header.
    private var head: [UInt8] = []
    /// The longest cell in quotes, in bytes.
    let longestCell: Int
    private var state = State.start(0)
    /// Whether a header may follow, and before it a line that names the delimiter.
    private var isBeforeHeader: Bool
    /// How long the cell may still become.
    private var room = 0
    /// How many carriage returns stand before no line feed, while there has been no line feed at all; nil after that.
    private var lonelyReturns: Int? = 0
    /// Nil when the encoding is known.
    private var encoding: EncodingSurvey?
    /// Whether the line so far is blank, and so no row.
    private var isBlank = true
    /// By byte: 1 for delimiters.
    private let separates: [Bool]

    init(_ dialect: Dialect, header: ColumnUses?, longestCell: Int, encoding: EncodingChoice) {
        self.dialect = dialect
        self.longestCell = longestCell
        if case .auto = encoding { self.encoding = EncodingSurvey() }
        self.header = header
        isBeforeHeader = header != nil
        var separates = [Bool](repeating: false, count: 256)
        for byte in dialect.delimiters { separates[Int(byte)] = true }
        self.separates = separates
    }

    var hasHeader: Bool { header != nil }

    var name: String {
        dialect.name + (header.map { " header \($0.name)" } ?? "")
            + " \(longestCell)" + (encoding == nil ? "" : " auto")
    }

    mutating func survey(_ bytes: UnsafeRawBufferPointer) {
        encoding?.take(bytes)
        if header != nil, head.count < Self.longestHead {
            head += bytes.prefix(Self.longestHead - head.count)
        }
        guard let returns = lonelyReturns else { return }
        lonelyReturns = !bytes.contains(0x0A) ? returns + bytes.count { $0 == 0x0D } : nil
    }

    func finding() throws -> [UInt8]? {
        if let returns = lonelyReturns, returns > 1 {
            throw StageError(
                "its \(returns) lines end in a carriage return alone, as on old Macs, where rows end with a line feed; convert it, as with: tr '\\r' '\\n'"
            )
        }
        let found = try encoding?.conclusion()
        if let found { try checkEncoding(found.encoding) }
        try checkHeader()
        return found?.bytes
    }

    private func checkEncoding(_ encoding: TextEncoding) throws {
        // One that is looked for stands in the header, or not at all.
        let marks =
            (dialect.delimiters.count == 1 ? dialect.delimiters : [])
            + [dialect.quote, dialect.escape, dialect.comment].compactMap(\.self)
        let isSafe = marks.allSatisfy { $0 < 0x30 || (0x3A..<0x40).contains($0) }
        guard encoding.keepsASCII || encoding.keepsPunctuation && isSafe else {
            throw StageError(
                "it is in \(encoding.name), where rows do not end with the byte of a line feed; declare it: 'encoding: \(encoding.name)'"
            )
        }
    }

    /// Makes sure that the header has the columns that it must, so that a file without them is one complaint and not one for each of
    /// its rows.
    ///
    /// A header that is longer than is looked at, or not UTF-8, is left to the rows.
    private func checkHeader() throws {
        guard let header else { return }
        try head.withUnsafeBufferPointer { bytes in
            let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            let text = UnsafeBufferPointer(rebasing: bytes[mark...])
            guard let first = pieces(of: text).first,
                first.upperBound < text.count || head.count < Self.longestHead,
                case let row = UnsafeBufferPointer(rebasing: text[first]),
                UTF8Scan.firstInvalid(row) == nil,
                case let dialect = dialect.sniffed(from: row),
                let columns = try? Header.columns(row, dialect)
            else { return }
            if let problem = Header(columns, dialect, for: header).problem { throw problem }
        }
    }

    private static let longestHead = 65_536

    /// The rows of a text that was decoded as a whole.
    func pieces(of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        // It may have gone through the resource already.
        var cutter = self
        cutter.state = .start(0)
        cutter.isBeforeHeader = header != nil
        var pieces: [Range<Int>] = []
        var start = 0
        cutter.scan(UnsafeRawBufferPointer(bytes)) { end in
            pieces.append(start..<end)
            start = end
        }
        if start < bytes.count { pieces.append(start..<bytes.count) }
        return pieces
    }

    mutating func scan(_ bytes: UnsafeRawBufferPointer, endRecord: (Int) -> Void) {
        let (quote, escape, comment) = (dialect.quote, dialect.escape, dialect.comment)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch state {
            case .start(let seen):
                let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
                if seen < 3, byte == mark[seen] {
                    state = .start(seen + 1)
                    continue
                }
                isBlank = true
                state = .cell
                // A mark that is none is text.
                if seen > 0, seen < 3 {
                    isBlank = false
                    state = .plain
                } else if isBeforeHeader {
                    isBeforeHeader = false
                    state = .separator(0, endsCell: false)
                    index -= 1
                    continue
                }
                fallthrough
            case .cell:
                if isBlank, byte == comment {
                    state = .comment
                    continue
                }
                if byte == quote {
                    isBlank = false
                    state = .quoted
                    room = longestCell
                    continue
                }
                fallthrough
            case .plain, .afterQuote:
                if byte == 0x0A {
                    if !isBlank {
                        endRecord(index)
                        state = .start(0)
                    } else {
                        state = .cell
                    }
                } else if byte == quote, case .afterQuote = state, escape == nil {
                    // It was one of two.
                    state = .quoted
                } else if separates[Int(byte)] {
                    isBlank = false
                    state = .cell
                } else if byte != 0x0D {
                    isBlank = false
                    state = .plain
                }
            case .separator(let seen, let endsCell):
                let isNext =
                    switch seen {
                    case 0..<4: byte == Dialect.separatorMark[seen]
                    case 4: byte != 0x0D && byte != 0x0A
                    default: byte == 0x0A || seen == 5 && byte == 0x0D
                    }
                if isNext, byte == 0x0A {
                    state = .cell
                } else if isNext {
                    state = .separator(
                        seen + 1, endsCell: endsCell || seen == 4 && separates[Int(byte)])
                } else {
                    // It is part of a row after all.
                    isBlank = seen == 0
                    state = seen == 0 || endsCell ? .cell : .plain
                    index -= 1
                }
            case .quoted:
                room -= 1
                if room < 0 {
                    state = .runaway
                    index -= 1
                } else if byte == escape {
                    state = .escaped
                } else if byte == quote {
                    state = .afterQuote
                }
            case .escaped: state = .quoted
            case .runaway:
                if byte == 0x0A {
                    endRecord(index)
                    state = .start(0)
                }
            case .comment:
                if byte == 0x0A {
                    state = .cell
                    isBlank = true
                }
            }
        }
    }
}
