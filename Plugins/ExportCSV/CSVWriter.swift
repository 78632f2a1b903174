import Quern

/// Writes cells as RFC 4180 has them, as bytes.
struct CSVWriter {
    private(set) var bytes: [UInt8] = []
    private let delimiter: UInt8
    private let lineEnd: [UInt8]
    private let newlines: CSVExporter.Newlines
    private let guardsFormulas: Bool
    /// For every byte, whether a cell with it is quoted (1) and whether it is written otherwise (2).
    private let traits: [UInt8]
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
        var traits = [UInt8](repeating: 0, count: 256)
        for byte in [delimiter, 0x0A, 0x0D] { traits[Int(byte)] = 1 }
        traits[0x22] = 3
        if newlines != .keep { for byte in [0x0A, 0x0D] { traits[byte] = 3 } }
        if newlines == .escape { traits[0x5C] |= 2 }
        self.traits = traits
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
        let found = traits.withUnsafeBufferPointer { traits in
            text.reduce(0 as UInt8) { $0 | traits[Int($1)] }
        }
        // Outer spaces are part of a cell, but many readers take them off unless they are quoted.
        let needsQuotes = found & 1 != 0 || text.first == 0x20 || text.last == 0x20
        if needsQuotes { bytes.append(0x22) }
        if let prefix { bytes.append(prefix) }
        if found & 2 != 0 {
            appendRewritten(text)
        } else {
            bytes.append(contentsOf: text)
        }
        if needsQuotes { bytes.append(0x22) }
    }

    private mutating func appendRewritten(_ text: UnsafeBufferPointer<UInt8>) {
        var copied = 0
        var afterBreak = -1
        for (index, byte) in text.enumerated() where traits[Int(byte)] & 2 != 0 {
            bytes.append(contentsOf: text[copied..<index])
            copied = index + 1
            switch (byte, newlines) {
            case (0x22, _): bytes.append(contentsOf: [0x22, 0x22])
            case (0x5C, _): bytes.append(contentsOf: "\\\\".utf8)
            case (0x0A, .escape): bytes.append(contentsOf: "\\n".utf8)
            case (_, .escape): bytes.append(contentsOf: "\\r".utf8)
            default:
                // A run of line breaks becomes one space.
                if afterBreak != index { bytes.append(0x20) }
                afterBreak = index + 1
            }
        }
        bytes.append(contentsOf: text[copied...])
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
