import Quern

/// Finds the ends of rows: line feeds outside quotes.
///
/// A quote opens at the start of a cell only, so that an inch mark inside one is text. Blank lines and comments
/// belong to the row behind them. A quote that is never closed takes all that follows into its row.
struct RowCutter: RecordCutter {
    private enum State {
        /// How much of a byte order mark has been seen.
        case start(Int)
        case cell, plain, quoted, escaped, afterQuote, comment
    }

    let dialect: Dialect
    let hasHeader: Bool
    private var state = State.start(0)
    /// Whether the line so far is blank, and so no row.
    private var isBlank = true
    /// By byte: 1 for delimiters.
    private let separates: [Bool]

    init(_ dialect: Dialect, hasHeader: Bool) {
        self.dialect = dialect
        self.hasHeader = hasHeader
        var separates = [Bool](repeating: false, count: 256)
        for byte in dialect.delimiters { separates[Int(byte)] = true }
        self.separates = separates
    }

    var name: String { dialect.name + (hasHeader ? " header" : "") }

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
            case .quoted:
                if byte == escape {
                    state = .escaped
                } else if byte == quote {
                    state = .afterQuote
                }
            case .escaped: state = .quoted
            case .comment:
                if byte == 0x0A {
                    state = .cell
                    isBlank = true
                }
            }
        }
    }
}
