public import Quern

/// Writes a table: one document a row, the chosen columns, quoted as RFC 4180 says.
///
/// A cell with a line break, a quotation mark, the delimiter or outer spaces stands in quotes. Spreadsheets
/// cut cells after 32,767 characters, so leave out `text` in tables for them.
public struct CSVExporter: Exporter {
    /// What stands between cells; the sign itself is understood, too.
    public enum Delimiter: String, CaseIterable, ParameterValue {
        case comma, semicolon, tab, pipe

        var byte: UInt8 {
            switch self {
            case .comma: UInt8(ascii: ",")
            case .semicolon: UInt8(ascii: ";")
            case .tab: 0x09
            case .pipe: UInt8(ascii: "|")
            }
        }

        public static func decode(
            _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
        ) -> Delimiter? {
            if let sign = allCases.first(where: { node.text == String(UnicodeScalar($0.byte)) }) {
                return sign
            }
            if let named = node.text.flatMap(Delimiter.init(rawValue:)) { return named }
            report.append(name.mismatch(parameterType.spoken, node))
            return nil
        }
    }

    /// What becomes of line breaks inside a cell.
    public enum Newlines: String, CaseIterable, ParameterValue {
        /// They stay, in quotes.
        case keep
        /// Each run of them becomes a space, for programs that read line by line.
        case space
        /// They are written `\n` and `\r`, and a backslash `\\`.
        case escape
    }

    public enum LineEnds: String, CaseIterable, ParameterValue {
        case crlf, lf
    }

    @Parameter("The file to write.") var to: OutputPath = "documents.csv"
    @Parameter(
        """
        The columns: id, text, resource, sha256, start, end, line; layers.NAME (the different things \
        that a layer names, joined with '; '), texts.NAME, counts.NAME; any field of the metadata, \
        with a dot to reach into records (place.city), and after 'metadata.' if it has one of these names.
        """) var columns = CSVExporter.defaultColumns
    @Parameter("What stands between cells: comma, semicolon, tab, pipe, or the sign itself.")
    var delimiter = Delimiter.comma
    @Parameter("Whether the first row has the columns' names.") var header = true
    @Parameter("Other names in the header: `title: headline`.") var map: ParameterMap<String> = [:]
    @Parameter(
        "Whether to begin with a byte order mark, without which Excel does not see that the file is UTF-8."
    ) var bom = false
    @Parameter(
        """
        Whether to put an apostrophe before cells that a spreadsheet would run as a formula (those that \
        begin with =, @, or a sign and no number). Off, because it changes the data; turn it on for \
        tables that are opened in a spreadsheet. The ledger counts such cells either way.
        """) var escapeFormulas = false
    @Parameter("What becomes of line breaks inside cells: keep (quoted), space, or escape (\\n).")
    var newlines = Newlines.keep
    @Parameter("How rows end: crlf, as RFC 4180 says, or lf.") var lineEnds = LineEnds.crlf

    static let defaultColumns = [
        "id", "title", "date", "source", "language", "authors", "url", "resource", "start", "end",
        "text",
    ].compactMap { try? Column($0) }

    public static let description = StageDescription(
        "csv", "Writes a table in CSV, one document a row, with the columns that you choose.")

    public init() {}

    public var layers: LayerContract {
        var names: [String] = []
        for case let name? in columns.map(\.layer) where !names.contains(name) {
            names.append(name)
        }
        return LayerContract(reads: names)
    }

    public mutating func prepare(in context: PreparationContext) throws {
        context.doubtFields(columns.map(\.name), of: "columns")
        if columns.isEmpty { throw StageError("'columns' is empty; name at least one column") }
        for (index, column) in columns.enumerated() where columns[..<index].contains(column) {
            throw StageError("'columns' has '\(column.name)' twice; take one out")
        }
        for entry in map.entries where !columns.contains(where: { $0.name == entry.key }) {
            var message = "'map' renames '\(entry.key)', which is none of the columns"
            if let near = Suggestion.closest(to: entry.key, among: columns.map(\.name)) {
                message += "; did you mean '\(near)'?"
            }
            throw StageError(message)
        }
    }

    private var writer: CSVWriter {
        CSVWriter(
            delimiter: delimiter.byte, lineEnd: lineEnds == .crlf ? "\r\n" : "\n",
            newlines: newlines,
            guardsFormulas: escapeFormulas)
    }

    public func partial(of slice: FoldSlice, in context: StageContext) throws -> [UInt8] {
        var table = writer
        table.reserve(slice.documents.reduce(4096) { $0 + $1.text.utf8.count + 256 })
        for document in slice.documents {
            for column in columns { write(column, of: document, to: &table) }
            table.endRow()
        }
        context.count(
            escapeFormulas ? "formulas escaped" : "cells that look like formulas",
            by: table.formulas)
        return table.bytes
    }

    public func open(in context: OutputContext) throws -> OutputFile {
        let file = try context.createFile(to)
        if bom { try file.write([0xEF, 0xBB, 0xBF]) }
        if header {
            var row = writer
            for column in columns { row.plain(map[column.name] ?? column.name) }
            row.endRow()
            try file.write(row.bytes)
        }
        return file
    }

    public func add(_ partial: [UInt8], to output: inout OutputFile) throws {
        try output.write(partial)
    }

    public func finish(_ output: consuming OutputFile, in context: OutputContext) throws {}

    private func write(_ column: Column, of document: Document, to table: inout CSVWriter) {
        switch column.content {
        case .id: table.cell(document.id.text)
        case .text: table.cell(document.text)
        case .resource: table.cell(document.origin.resource.name)
        case .sha256: table.plain(document.origin.resource.sha256)
        case .start: table.cell(document.origin.range.lowerBound)
        case .end: table.cell(document.origin.range.upperBound)
        case .line: table.cell(document.origin.line)
        case .count(let layer): table.cell(document.annotations[layer].count)
        case .names(let layer):
            table.cell(
                Self.joined(
                    document.annotations[layer].map {
                        $0.id.isEmpty ? document.text(in: $0.range) : $0.id
                    }))
        case .texts(let layer):
            table.cell(Self.joined(document.annotations[layer].map { document.text(in: $0.range) }))
        case .metadata(let path):
            switch Self.value(path[...], in: document.metadata) {
            case nil: table.plain("")
            case .integer(let value)?: table.cell(value)
            case let value?: table.cell(value.plainText)
            }
        }
    }

    /// The first field on the way that has the whole rest as its name, or the record that leads on.
    private static func value(_ path: ArraySlice<String>, in metadata: Metadata) -> Metadata.Value?
    {
        if let whole = metadata[path.joined(separator: ".")] { return whole }
        guard path.count > 1, let first = path.first, let record = metadata[first]?.record else {
            return nil
        }
        return value(path.dropFirst(), in: record)
    }

    private static func joined(_ texts: [String]) -> String {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }.joined(separator: "; ")
    }
}
