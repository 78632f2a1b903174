import Quern
import QuernEncoding

/// The cells of one row by the names of their columns.
struct RowReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let dialect: Dialect
    let row: Row
    let names: ColumnNames
    let source: EncodedText

    func string(_ cell: Cell) -> String { cell.string(bytes, dialect) }

    /// A cell for an error text.
    func shown(_ cell: Cell) -> String {
        let text = string(cell).unicodeScalars
        return String(String.UnicodeScalarView(text.prefix(40))) + (text.count > 40 ? "…" : "")
    }

    private static let joint = Array("\n\n".utf8)

    /// The text of some columns, with its map to the bytes of the record.
    func text(of names: [String]) throws(StageError) -> (String, SourceMap) {
        var text: [UInt8] = []
        var map = SourceMap.Builder()
        for name in names {
            guard let index = self.names.index(of: name) else {
                throw self.names.missing(name, of: row.cells.count)
            }
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
