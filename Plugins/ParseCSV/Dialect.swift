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

    /// The delimiters that are looked for when none is given.
    static let candidates: [UInt8] = [
        UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
    ]

    /// With the delimiter that occurs most often in a row, outside quotes; ties go to the first of the candidates.
    func sniffed(from row: UnsafeBufferPointer<UInt8>) -> Dialect {
        guard delimiters.count > 1 else { return self }
        var best = delimiters[0]
        var most = 0
        for delimiter in delimiters {
            var one = self
            one.delimiters = [delimiter]
            var scanner = RowScanner(row, one)
            guard let first = try? scanner.next(), first.count - 1 > most else { continue }
            most = first.count - 1
            best = delimiter
        }
        var sniffed = self
        sniffed.delimiters = [best]
        return sniffed
    }

    /// All that decides where rows end.
    var name: String {
        let parts = [delimiters, [quote, escape, comment].map { $0 ?? 0 }]
        return "csv "
            + parts.map { $0.map(String.init).joined(separator: " ") }.joined(separator: "/")
    }
}
