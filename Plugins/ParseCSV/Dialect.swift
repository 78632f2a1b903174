/// How cells and rows are written.
struct Dialect: Sendable, Hashable {
    /// The bytes that may separate cells; several while it is not known which does.
    var delimiters: [UInt8]
    /// Nil when nothing is quoted.
    var quote: UInt8?
    /// What takes away the meaning of the next character in quotes; nil when quotes are doubled instead.
    var escape: UInt8?
    /// What begins a line that is no row; nil when every line is one.
    var comment: UInt8?
    /// Whether the delimiter is the one that fits best, and nobody says so.
    private(set) var isGuessed = false

    /// The delimiters that are looked for when none is given.
    static let candidates: [UInt8] = [
        UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
    ]

    /// With the delimiter that occurs most often in a row, outside quotes; ties go to the first of the candidates.
    ///
    /// One by which a quote stands within a cell cuts through a name in quotes more likely than not: it comes behind all by which
    /// every quote opens a cell.
    func sniffed(from row: UnsafeBufferPointer<UInt8>) -> Dialect {
        guard delimiters.count > 1 else { return self }
        var row = row
        if let line = Self.separatorLine(row) {
            if delimiters.contains(line.delimiter) {
                var declared = self
                declared.delimiters = [line.delimiter]
                return declared
            }
            row = UnsafeBufferPointer(rebasing: row[line.end...])
        }
        var best = (delimiter: delimiters[0], fits: false, cells: 1)
        for delimiter in delimiters {
            var one = self
            one.delimiters = [delimiter]
            var scanner = RowScanner(row, one)
            guard let first = try? scanner.next(), first.count > 1 else { continue }
            let fits = first.cells.allSatisfy { cell in
                cell.isQuoted || !row[cell.range].contains { $0 == quote }
            }
            if (fits ? 1 : 0, first.count) > (best.fits ? 1 : 0, best.cells) {
                best = (delimiter, fits, first.count)
            }
        }
        var sniffed = self
        sniffed.delimiters = [best.delimiter]
        sniffed.isGuessed = true
        return sniffed
    }

    /// What the delimiter is called that nobody has given.
    var guessedDelimiter: String? {
        guard isGuessed, let delimiter = delimiters.first else { return nil }
        return DialectCharacter.name(of: delimiter)
    }

    static let separatorMark = Array("sep=".utf8)

    /// The line `sep=;` before a header, by which Excel tells itself what separates cells, and where it ends.
    static func separatorLine(
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (delimiter: UInt8, end: Int)? {
        guard bytes.count > 5, bytes.starts(with: separatorMark) else { return nil }
        switch (bytes[4], bytes[5]) {
        case (0x0A, _), (0x0D, _): return nil
        case (let delimiter, 0x0A): return (delimiter, 6)
        case (let delimiter, 0x0D) where bytes.count > 6 && bytes[6] == 0x0A: return (delimiter, 7)
        default: return nil
        }
    }

    /// All that decides where rows end.
    var name: String {
        let parts = [delimiters, [quote, escape, comment].map { $0 ?? 0 }]
        return "csv "
            + parts.map { $0.map(String.init).joined(separator: " ") }.joined(separator: "/")
    }
}
