import Quern

/// The rows of a record: one, unless a quote took others into its cell.
///
/// A quote that is never closed, or that is closed in another row by the quote that opens a cell there, would cost all the
/// rows between. When most of the lines behind it are rows of the right number of cells, it costs its own line.
struct RecordRows {
    let bytes: UnsafeBufferPointer<UInt8>
    let dialect: Dialect
    /// How many cells a row has; nil when nobody says.
    let width: Int?

    enum Outcome {
        case row(Row)
        /// What is no row: one line of a record whose others are rows, or all that is left.
        case bad(Range<Int>, RowProblem)

        var range: Range<Int> {
            switch self {
            case .row(let row): row.start..<row.end
            case .bad(let range, _): range
            }
        }
    }

    /// Calls `body` with every row in a range, and with what is none.
    func forEach(in range: Range<Int>, _ body: (Outcome) throws -> Void) throws {
        var isRecovering = false
        try walk(range) { outcome, next in
            if case .bad(let line, let problem) = outcome, !isRecovering {
                isRecovering = true
                guard isTable(next..<range.upperBound) else {
                    try body(.bad(line.lowerBound..<range.upperBound, problem))
                    return false
                }
            }
            try body(outcome)
            return true
        }
    }

    /// Whether more than half of the lines are rows of the right number of cells.
    ///
    /// One column is not enough to tell: any line has one cell.
    private func isTable(_ range: Range<Int>) -> Bool {
        guard let width, width > 1 else { return false }
        var (right, all, spent) = (0, 0, 0)
        walk(range) { outcome, next in
            all += 1
            switch outcome {
            case .row(let row): if row.count == width { right += 1 }
            case .bad(let line, let problem): spent += problem.place - line.lowerBound
            }
            // Each open quote is followed to the end of the record; so many of them are no table.
            return spent <= 8 * range.count
        }
        return right * 2 > all && spent <= 8 * range.count
    }

    /// Reads row by row, and goes on behind the line of a quote that is wrong.
    private func walk(
        _ range: Range<Int>, _ body: (Outcome, _ next: Int) throws -> Bool
    ) rethrows {
        var scanner = RowScanner(bytes, dialect, in: range)
        while true {
            let outcome: Outcome
            do throws(RowProblem) {
                guard let row = try scanner.next() else { return }
                outcome = .row(row)
            } catch {
                var end = error.opening
                while end < range.upperBound, bytes[end] != 0x0A { end += 1 }
                end = min(end + 1, range.upperBound)
                outcome = .bad(error.start..<end, error)
                scanner = RowScanner(bytes, dialect, in: end..<range.upperBound)
            }
            guard try body(outcome, scanner.position) else { return }
        }
    }
}
