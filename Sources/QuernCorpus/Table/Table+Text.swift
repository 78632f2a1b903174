extension Table {
    /// The table for people: a header, aligned columns, notes, and the citation as the last line.
    ///
    /// Control characters are shown as U+FFFD: a text from the web must not steer a terminal.
    public var text: String {
        var lines: [String] = []
        if rows.isEmpty {
            lines.append("\(title): nothing found")
        } else {
            let cells = rows.indices.map { row in
                columns.indices.map { DisplayText.visible(text(row, $0)) }
            }
            let header = columns.map { $0.name.replacing("_", with: " ") }
            let widths = columns.indices.map { column in
                cells.reduce(DisplayText.width(header[column])) {
                    max($0, DisplayText.width($1[column]))
                }
            }
            lines = [title, ""]
            for row in [header] + cells { lines.append(line(row, widths)) }
        }
        if !notes.isEmpty { lines.append("") }
        lines += notes
        if let citation { lines += ["", citation.line] }
        return lines.joined(separator: "\n")
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var line = ""
        for (index, cell) in cells.enumerated() {
            if index > 0 { line += "  " }
            let pad = String(repeating: " ", count: widths[index] - DisplayText.width(cell))
            line += columns[index].isTrailing ? pad + cell : cell + pad
        }
        while line.utf8.last == 0x20 { line.removeLast() }
        return line
    }
}

/// Text as a terminal shows it.
enum DisplayText {
    /// Without characters that would steer a terminal or break a line.
    static func visible(_ text: String) -> String {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: result.append(" ")
            case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
                result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Columns on a terminal: two for the wide letters of East Asia, none for marks that combine.
    static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + width($1) }
    }

    private static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x300: 1
        case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x610...0x61A, 0x64B...0x65F,
            0x200B...0x200D,
            0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F:
            0
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            2
        default: 1
        }
    }
}
