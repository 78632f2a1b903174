import Quern

/// A cell of a row, by UTF-8 offsets of the text that was scanned.
struct Cell {
    /// Without quotes.
    var range: Range<Int>
    /// Whether something in it stands for something else: doubled quotes, or escapes.
    var hasEscapes = false
    /// Whether it stood in quotes.
    var isQuoted = false
}

/// What is wrong with the quotes of a row, in UTF-8 offsets of the text that was scanned.
struct RowProblem: Error {
    enum Kind { case neverClosed, textBehind }

    let kind: Kind
    /// Where the row begins.
    let start: Int
    /// The quote that opens the cell.
    let opening: Int
    /// Where it was noticed: behind the closing quote, or at the end.
    let place: Int

    /// Where somebody who mends it should look.
    var shownPlace: Int { kind == .neverClosed ? opening : place }

    /// - Parameter line: the line of the opening quote.
    func message(_ dialect: Dialect, line: Int) -> String {
        switch kind {
        case .neverClosed: "the quote that opens a cell in line \(line) is never closed"
        case .textBehind:
            "there is text behind the quote that closes a cell, which opens in line \(line); a quote in a cell must be \(dialect.escape == nil ? "doubled" : "escaped")"
        }
    }
}

struct Row {
    /// The first ``mostCells`` of its cells.
    private(set) var cells: [Cell] = []
    /// How many cells it has, read or not.
    private(set) var count = 0
    /// Where its first cell begins, and where its last one ends.
    var start: Int
    var end: Int

    /// No table is as wide, but a line of nothing but delimiters may be: it is counted in bounded memory, and refused.
    static let mostCells = 1_000_000

    init(at start: Int) {
        self.start = start
        end = start
    }

    mutating func append(_ cell: Cell) {
        count += 1
        if count <= Self.mostCells { cells.append(cell) }
    }

    /// What is wrong with the number of cells, whatever the columns are, to follow "the row"; nil when nothing is.
    var excess: String? {
        count > Self.mostCells ? "has \(count) cells; at most \(Self.mostCells) are read" : nil
    }
}

/// Reads rows of RFC 4180 and its dialects, one after the other.
struct RowScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let delimiter: UInt8
    private let dialect: Dialect
    private var rowStart = 0
    private(set) var position = 0

    /// - Parameter range: the rows to read; nil for all.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ dialect: Dialect, in range: Range<Int>? = nil) {
        // Offsets stay those of all bytes.
        self.bytes = UnsafeBufferPointer(
            start: bytes.baseAddress, count: range?.upperBound ?? bytes.count)
        position = range?.lowerBound ?? 0
        self.dialect = dialect
        delimiter = dialect.delimiters.first ?? UInt8(ascii: ",")
    }

    /// The next row; nil at the end. Blank lines and comments are no rows.
    mutating func next() throws(RowProblem) -> Row? {
        skipLines()
        guard position < bytes.count else { return nil }
        rowStart = position
        var row = Row(at: position)
        while true {
            row.append(try cell())
            row.end = position
            guard position < bytes.count, bytes[position] == delimiter else { break }
            position += 1
        }
        if position < bytes.count, bytes[position] == 0x0D { position += 1 }
        if position < bytes.count { position += 1 }
        return row
    }

    private mutating func skipLines() {
        while position < bytes.count {
            var end = position
            if bytes[position] == dialect.comment {
                while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            } else {
                if bytes[end] == 0x0D { end += 1 }
                if end < bytes.count, bytes[end] != 0x0A { return }
            }
            position = min(end + 1, bytes.count)
        }
    }

    private mutating func cell() throws(RowProblem) -> Cell {
        guard position < bytes.count, let quote = dialect.quote, bytes[position] == quote else {
            let start = position
            while position < bytes.count, bytes[position] != delimiter, !isLineEnd(position) {
                position += 1
            }
            return Cell(range: start..<position)
        }
        let opening = position
        position += 1
        var cell = Cell(range: position..<position, isQuoted: true)
        while position < bytes.count {
            let byte = bytes[position]
            if byte == dialect.escape {
                cell.hasEscapes = true
                position = min(position + 2, bytes.count)
                // The rest of an escaped character belongs to it.
            } else if byte != quote {
                position += 1
            } else if dialect.escape == nil, position + 1 < bytes.count,
                bytes[position + 1] == quote
            {
                cell.hasEscapes = true
                position += 2
            } else {
                cell.range = cell.range.lowerBound..<position
                position += 1
                guard position == bytes.count || bytes[position] == delimiter || isLineEnd(position)
                else {
                    throw RowProblem(
                        kind: .textBehind, start: rowStart, opening: opening, place: position)
                }
                return cell
            }
        }
        throw RowProblem(
            kind: .neverClosed, start: rowStart, opening: opening, place: bytes.count)
    }

    /// Whether a line ends here: LF, CR LF, or a CR at the very end.
    private func isLineEnd(_ place: Int) -> Bool {
        switch bytes[place] {
        case 0x0A: true
        case 0x0D: place + 1 == bytes.count || bytes[place + 1] == 0x0A
        default: false
        }
    }
}

extension Cell {
    /// The cell's text, with what maps it to the scanned text.
    func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ dialect: Dialect, into text: inout [UInt8],
        _ map: inout SourceMap.Builder
    ) {
        guard hasEscapes else {
            text += bytes[range]
            map.appendVerbatim(range.count, from: range.lowerBound)
            return
        }
        var done = range.lowerBound
        var index = range.lowerBound
        func flush(_ end: Int) {
            text += bytes[done..<end]
            map.appendVerbatim(end - done, from: done)
        }
        while index < range.upperBound {
            let byte = bytes[index]
            let marks = dialect.escape.map { byte == $0 } ?? (byte == dialect.quote)
            guard marks, index + 1 < range.upperBound else {
                index += 1
                continue
            }
            flush(index)
            // The two stand for the second of them, which may have more bytes to come.
            text.append(bytes[index + 1])
            let isASCII = bytes[index + 1] < 0x80
            if isASCII {
                map.appendReplacement(1, for: index..<(index + 2))
            } else {
                map.appendVerbatim(1, from: index + 1)
            }
            index += 2
            done = index
        }
        flush(range.upperBound)
    }

    func string(_ bytes: UnsafeBufferPointer<UInt8>, _ dialect: Dialect) -> String {
        guard hasEscapes else { return String(decoding: bytes[range], as: UTF8.self) }
        var text: [UInt8] = []
        var map = SourceMap.Builder()
        read(bytes, dialect, into: &text, &map)
        return String(decoding: text, as: UTF8.self)
    }
}
