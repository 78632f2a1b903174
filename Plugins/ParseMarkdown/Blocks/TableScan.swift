/// Tables of GitHub's flavour: rows of cells between upright strokes.
enum TableScan {
    /// The cells of a row without the space around them; a stroke behind a backslash is text.
    static func cells(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
    ) -> [Range<Int>] {
        let line = BlockStart.trimmed(bytes, line)
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        if start < line.upperBound, bytes[start] == UInt8(ascii: "|") { start += 1 }
        var at = start
        while at < line.upperBound {
            if bytes[at] == UInt8(ascii: "\\") {
                at += 2
                continue
            }
            if bytes[at] == UInt8(ascii: "|") {
                cells.append(BlockStart.trimmed(bytes, start..<at))
                start = at + 1
            }
            at += 1
        }
        if start < line.upperBound {
            cells.append(BlockStart.trimmed(bytes, start..<line.upperBound))
        }
        return cells
    }

    /// The number of columns when a line is the one below a table's head: `|---|:-:|`.
    static func delimiterColumns(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
    ) -> Int? {
        var hasStroke = false
        var hasColon = false
        for place in line {
            switch bytes[place] {
            case UInt8(ascii: "|"): hasStroke = true
            case UInt8(ascii: ":"): hasColon = true
            case UInt8(ascii: "-"), 0x20, 0x09: break
            default: return nil
            }
        }
        // A single column needs a stroke or a colon, or every underlined heading were a table.
        guard hasStroke || hasColon else { return nil }
        let cells = cells(bytes, line)
        let areDelimiters = cells.allSatisfy { cell in
            var (start, end) = (cell.lowerBound, cell.upperBound)
            if start < end, bytes[start] == UInt8(ascii: ":") { start += 1 }
            if start < end, bytes[end - 1] == UInt8(ascii: ":") { end -= 1 }
            return start < end && (start..<end).allSatisfy { bytes[$0] == UInt8(ascii: "-") }
        }
        return areDelimiters && !cells.isEmpty ? cells.count : nil
    }
}
