import Quern

extension Table {
    /// The table as RFC 4180 has it, with a header, UTF-8, and rows that end with a line feed.
    ///
    /// Notes and citation are no rows, and stand beside the file: on standard error, in the record of the run.
    public var csv: [UInt8] {
        var bytes: [UInt8] = []
        func append(_ cell: String, isFirst: Bool) {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            let needsQuotes =
                cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
                || cell.utf8.first == 0x20 || cell.utf8.last == 0x20
            guard needsQuotes else {
                bytes.append(contentsOf: cell.utf8)
                return
            }
            bytes.append(0x22)
            for byte in cell.utf8 {
                if byte == 0x22 { bytes.append(0x22) }
                bytes.append(byte)
            }
            bytes.append(0x22)
        }
        for (index, column) in columns.enumerated() { append(column.name, isFirst: index == 0) }
        bytes.append(0x0A)
        for row in rows.indices {
            for column in columns.indices { append(text(row, column), isFirst: column == 0) }
            bytes.append(0x0A)
        }
        return bytes
    }

    /// The table as one JSON object: `title`, `columns`, `rows` (objects), `notes` and `citation`.
    ///
    /// Numbers have the digits of the CSV form.
    public var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.key("title")
            json.string(title)
            json.key("columns")
            json.array { json in for column in columns { json.string(column.name) } }
            json.key("rows")
            json.array { json in
                for row in rows.indices {
                    json.object { json in
                        for column in columns.indices {
                            json.key(columns[column].name)
                            write(row, column, to: &json)
                        }
                    }
                }
            }
            json.key("notes")
            json.array { json in for note in notes { json.string(note) } }
            if let citation {
                json.key("citation")
                json.string(citation.line)
            }
        }
        json.newline()
        return json.bytes
    }

    private func write(_ row: Int, _ column: Int, to json: inout JSONWriter) {
        switch rows[row][column] {
        case .missing: json.null()
        case .text(let text): json.string(text)
        case .integer(let value): json.integer(value)
        case .number:
            let digits = text(row, column)
            if digits.isEmpty { json.null() } else { json.raw(Array(digits.utf8)) }
        }
    }
}
