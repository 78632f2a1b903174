import Quern

/// Writes cells as RFC 4180 has them, as bytes.
struct CSVWriter {
    private(set) var bytes: [UInt8] = []
    private let delimiter: UInt8
    private let lineEnd: [UInt8]
    private let newlines: CSVExporter.Newlines
    private let guardsFormulas: Bool
    private var isFirstInRow = true
    private var rowStart = 0
    /// The cells so far that a spreadsheet would take for a formula.
    private(set) var formulas = 0

    init(
        delimiter: UInt8, lineEnd: String, newlines: CSVExporter.Newlines, guardsFormulas: Bool
    ) {
        self.delimiter = delimiter
        self.lineEnd = Array(lineEnd.utf8)
        self.newlines = newlines
        self.guardsFormulas = guardsFormulas
    }

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    mutating func cell(_ text: String) {
        separate()
        var text = text
        text.withUTF8 { append($0) }
    }

    mutating func cell(_ value: Int) {
        separate()
        bytes.append(contentsOf: String(value).utf8)
    }

    /// A cell that no spreadsheet reads as a formula: a number, a name of a column.
    mutating func plain(_ text: String) {
        separate()
        var text = text
        text.withUTF8 { appendQuoted($0, prefix: nil) }
    }

    mutating func endRow() {
        // An empty line is no row to many readers.
        if bytes.count == rowStart { bytes.append(contentsOf: [0x22, 0x22]) }
        bytes.append(contentsOf: lineEnd)
        rowStart = bytes.count
        isFirstInRow = true
    }

    private mutating func separate() {
        if !isFirstInRow { bytes.append(delimiter) }
        isFirstInRow = false
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        guard Self.looksLikeFormula(text) else { return appendQuoted(text, prefix: nil) }
        formulas += 1
        appendQuoted(text, prefix: guardsFormulas ? UInt8(ascii: "'") : nil)
    }

    private mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>, prefix: UInt8?) {
        // Outer spaces are part of a cell, but many readers take them off unless they are quoted.
        var needsQuotes = text.first == 0x20 || text.last == 0x20
        var needsCare = false
        for byte in text where byte <= 0x7C {
            if byte == delimiter || byte == 0x22 || byte == 0x0A || byte == 0x0D { needsQuotes = true }
            if byte == 0x22 || byte == 0x0A || byte == 0x0D || byte == 0x5C { needsCare = true }
        }
        if needsQuotes { bytes.append(0x22) }
        if let prefix { bytes.append(prefix) }
        if needsCare {
            appendCarefully(text)
        } else {
            bytes.append(contentsOf: text)
        }
        if needsQuotes { bytes.append(0x22) }
    }

    private mutating func appendCarefully(_ text: UnsafeBufferPointer<UInt8>) {
        var isInBreak = false
        for byte in text {
            let isBreak = byte == 0x0A || byte == 0x0D
            defer { isInBreak = isBreak }
            switch (byte, newlines) {
            case (0x22, _): bytes.append(contentsOf: [0x22, 0x22])
            case (0x0A, .space), (0x0D, .space): if !isInBreak { bytes.append(0x20) }
            case (0x0A, .escape): bytes.append(contentsOf: "\\n".utf8)
            case (0x0D, .escape): bytes.append(contentsOf: "\\r".utf8)
            case (0x5C, .escape): bytes.append(contentsOf: "\\\\".utf8)
            default: bytes.append(byte)
            }
        }
    }

    /// What spreadsheets run rather than show (OWASP, "CSV injection"); a number such as -5 is none.
    private static func looksLikeFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        switch first {
        case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D: return true
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            return !text.dropFirst().allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".")
            }
        default: return false
        }
    }
}
