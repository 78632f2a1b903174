import Quern
import QuernEncoding

/// The cells of one row by the names of their columns.
struct RowReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let dialect: Dialect
    let row: Row
    /// Nil when nobody says how the columns are called.
    let columns: [String]?
    let source: EncodedText

    /// The name of a column; one beyond all names is called by its number.
    func name(of index: Int) -> String {
        if let columns, index < columns.count, !columns[index].isEmpty { return columns[index] }
        return String(index + 1)
    }

    func index(of name: String) -> Int? {
        if let index = columns?.firstIndex(of: name) { return index }
        guard let number = Int(name), number > 0 else { return nil }
        // A number names a column that has no other name.
        return self.name(of: number - 1) == name ? number - 1 : nil
    }

    func string(_ cell: Cell) -> String { cell.string(bytes, dialect) }

    /// A cell for an error text.
    func shown(_ cell: Cell) -> String {
        let text = string(cell).unicodeScalars
        return String(String.UnicodeScalarView(text.prefix(40))) + (text.count > 40 ? "…" : "")
    }

    private func missing(_ name: String) -> StageError {
        if let columns, columns.count == 1,
            let other = Dialect.candidates.first(where: { columns[0].utf8.contains($0) }),
            let spoken = DialectCharacter.name(of: other)
        {
            return StageError(
                "there is no column '\(name)', because the whole header is one cell: '\(columns[0].prefix(80))'; "
                    + "give the delimiter of the file: 'delimiter: \(spoken)'")
        }
        let known = columns ?? row.cells.indices.map { self.name(of: $0) }
        return StageError(
            "there is no column '\(name)'; "
                + Suggestion.hint(for: name, among: Array(known.prefix(50)), called: "columns"))
    }

    private static let joint = Array("\n\n".utf8)

    /// The text of some columns, with its map to the bytes of the record.
    func text(of names: [String]) throws(StageError) -> (String, SourceMap) {
        var text: [UInt8] = []
        var map = SourceMap.Builder()
        for name in names {
            guard let index = index(of: name) else { throw missing(name) }
            guard index < row.cells.count, !row.cells[index].range.isEmpty else { continue }
            let cell = row.cells[index]
            if !text.isEmpty {
                text += Self.joint
                let place = cell.range.lowerBound
                map.appendReplacement(Self.joint.count, for: place..<place)
            }
            cell.read(bytes, dialect, into: &text, &map)
        }
        return (
            String(decoding: text, as: UTF8.self), source.sourceMap.composed(with: map.build())
        )
    }
}
