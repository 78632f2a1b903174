public import Quern
import QuernEncoding
import QuernText

/// What tells one stage of tables from another.
public protocol TableForm: Sendable {
    static var delimiter: DialectCharacter { get }
    static var description: StageDescription { get }
}

/// Reads a table whose every row is a document; `parse: csv` and `parse: tsv`.
///
/// Rows are those of RFC 4180: line breaks in quotes belong to their cell, and two quotes in quotes are one. One or several
/// columns become the text (joined by an empty line), one the identity, all others metadata under their names unless
/// `keep` lists the ones that are wanted; empty cells give no field, and a name that stands twice in the header gets a number (`tag.2`). A row that is bad is quarantined with its place, and
/// the rows around it are not touched; a file whose header lacks a column of the text is quarantined whole. Columns of `fields`, `keep`
/// and `types` may be missing, and the ledger counts the rows without them; but when the header has nearly that name, the
/// file is quarantined as well. A quote that is never closed costs its own line when most lines behind it are rows of
/// as many cells as the header (of two at least); else all up to the end of the file, or to the end of the line in which the
/// cell becomes longer than `longest_cell`, whichever comes first. A row has at most a million cells.
///
/// Every character keeps its address. Rows are read one by one and in parallel where the encoding writes ASCII as single
/// bytes; files in UTF-16 and the like are read whole, and must have their encoding declared. `encoding: auto` finds one
/// encoding for the whole file.
public struct TableParser<Form: TableForm>: Parser {
    @Parameter("The columns that make the text, in this order.") var text = ["text"]
    @Parameter("The column that identifies the document; it may be missing.") var id = "id"
    @Parameter(
        "Other names for columns: `title: headline` takes the title from `headline`. One column may have several."
    )
    var fields: ParameterMap<String> = [:]
    @Parameter(
        "The columns to keep as metadata, by their names in the header; without this list, all. A file may lack some, which the ledger counts by rows; one whose header has nearly the name is refused."
    )
    var keep: [String]? = nil
    @Parameter("Types of columns that are no text: `year: integer`.")
    var types: ParameterMap<ColumnType> = [:]
    @Parameter("Whether the first row names the columns.") var header = true
    @Parameter("The names of the columns, where no header says them; else 1, 2, 3 and so on.")
    var columns: [String]? = nil
    @Parameter(
        "What separates cells; auto counts , ; tab and | in the first row, or reads a line `sep=;` before the header, which no row is."
    )
    var delimiter = Form.delimiter
    @Parameter("What cells can be put in, or none.") var quote = DialectCharacter.one("\"")
    @Parameter("What takes away the meaning of a quote in quotes; without it, quotes are doubled.")
    var escape = DialectCharacter.none
    @Parameter("What begins lines that are no rows.") var comment = DialectCharacter.none
    @Parameter("What to do with rows that have more or fewer cells than there are columns.")
    var ragged = RaggedRows.refuse
    @Parameter("The encoding, such as utf-8 or windows-1252; auto guesses it.")
    var encoding = EncodingChoice.auto

    public static var description: StageDescription { Form.description }

    @Parameter(
        "The longest cell in quotes; behind it, the row ends with its line, because its quote was more likely never closed.",
        in: 1...) var longestCell: ByteSize = 8_388_608

    private var dialect = Dialect(delimiters: [])
    private var isReadByRow = true
    private var uses = ColumnUses(text: [], id: "", fields: [:], keep: nil, types: [:])
    /// The columns where no header says them.
    private var declared: ColumnPlan?
    private let headers = HeaderMemory()

    public init() {}

    public mutating func prepare(in context: PreparationContext) throws {
        if text.isEmpty { throw StageError("needs the name of a column in 'text'") }
        if header, columns != nil {
            throw StageError("'columns' names what a header names: give 'header: false' with it")
        }
        if let columns,
            let twice = columns.first(where: { name in
                !name.isEmpty && columns.count { $0 == name } > 1
            })
        {
            throw StageError("'columns' has the name '\(twice)' twice")
        }
        if delimiter == .none { throw StageError("needs a 'delimiter'") }
        for (name, character) in [("quote", quote), ("escape", escape), ("comment", comment)]
        where character.isAuto {
            throw StageError("'\(name)' cannot be auto: give a character or none")
        }
        dialect = Dialect(
            delimiters: delimiter.byte.map { [$0] } ?? Dialect.candidates, quote: quote.byte,
            escape: escape.byte, comment: comment.byte)
        let used = ([delimiter.byte, quote.byte, comment.byte] + [escape.byte]).compactMap(\.self)
        if Set(used).count < used.count {
            throw StageError("'delimiter', 'quote', 'escape' and 'comment' must differ")
        }
        if case .named(let encoding) = encoding { isReadByRow = encoding.keepsASCII }
        uses = ColumnUses(text: text, id: id, fields: fields, keep: keep, types: types)
        if !header {
            let names = ColumnNames(columns: columns)
            try uses.checkDeclared(names)
            declared = ColumnPlan(uses, names)
        }
    }

    public var framing: Framing {
        isReadByRow ? .records(cutter) : .resource
    }

    private var cutter: RowCutter {
        RowCutter(
            dialect, header: header ? uses : nil, longestCell: longestCell.bytes, encoding: encoding
        )
    }

    public func parse(
        _ record: Record, into documents: inout ParsedDocuments, in context: StageContext
    ) throws {
        let source = try EncodedText(record, as: encoding, in: context)
        var plan = declared
        var dialect = self.dialect
        if header, isReadByRow {
            let known = try headers.header(of: record) {
                try Header(of: record, dialect, encoding, for: uses)
            }
            if let problem = known.problem { throw problem }
            (plan, dialect) = (known.plan, known.dialect)
        }
        var text = source.text
        try text.withUTF8 { bytes in
            dialect = dialect.sniffed(from: bytes)
            var pieces = isReadByRow ? [0..<bytes.count] : cutter.pieces(of: bytes)
            if header, !isReadByRow {
                guard let first = pieces.first else { return documents.skip("no rows") }
                pieces.removeFirst()
                let known = Header(
                    try Header.columns(bytes, dialect, in: first), dialect, for: uses)
                if let problem = known.problem { throw problem }
                plan = known.plan
            }
            guard let plan else { return }
            let rows = RecordRows(bytes: bytes, dialect: dialect, width: plan.names.columns?.count)
            var sorting = RowSorting(source: source)
            for piece in pieces {
                try rows.forEach(in: piece) { outcome in
                    sorting.begin(to: &documents)
                    let start = outcome.range.lowerBound
                    let lines = sorting.lines(before: start, in: bytes)
                    do {
                        switch outcome {
                        case .row(let row):
                            let reader = RowReader(
                                bytes: bytes, dialect: dialect, row: row,
                                names: plan.names, source: source)
                            let isRecord = isReadByRow && sorting.count == 1
                            try add(reader, plan, isRecord ? nil : lines, to: &documents)
                            for name in plan.missing {
                                context.count("rows without a column '\(name)'")
                            }
                        case .bad(_, let problem):
                            let line =
                                lines + record.line
                                + sorting.lines(
                                    in: start..<problem.opening, of: bytes)
                            throw StageError(
                                problem.message(dialect, line: line), atByte: problem.shownPlace)
                        }
                    } catch let error as StageError {
                        sorting.hold(error, outcome.range, lines)
                    }
                }
            }
            try sorting.finish(to: &documents)
        }
    }

    /// - Parameter lines: how many lines of the record begin before the row; nil when the row is the record.
    private func add(
        _ reader: RowReader, _ plan: ColumnPlan, _ lines: Int?,
        to documents: inout ParsedDocuments
    ) throws {
        let row = reader.row
        if let columns = reader.names.columns, row.count != columns.count, ragged == .refuse {
            throw StageError(
                "the row has \(row.count) cells, where \(columns.count) were expected\(header ? " by the header" : "")",
                atByte: row.end)
        }
        if let excess = row.excess { throw StageError("the row \(excess)", atByte: row.end) }
        var metadata = Metadata()
        for (index, cell) in row.cells.enumerated() where !cell.range.isEmpty {
            let use = plan.use(of: index)
            if use.targets.isEmpty { continue }
            if let other = use.substitute, other < row.cells.count, !row.cells[other].range.isEmpty
            {
                continue
            }
            guard let value = use.type.value(reader.string(cell)) else {
                throw StageError(
                    "the column '\(plan.names.name(of: index))' must be \(use.type.spoken), not '\(reader.shown(cell))'",
                    atByte: cell.range.lowerBound)
            }
            // Columns have names of their own, and thousands of fields are not looked through for each.
            for target in use.targets { metadata.append(target, value) }
        }
        var key: String?
        if let index = reader.names.index(of: id), index < row.cells.count,
            !row.cells[index].range.isEmpty
        {
            key = reader.string(row.cells[index])
        }
        let (body, map) = try reader.text(of: text)
        if let remark = reader.source.remark {
            // A column of that name is the author's, in all files of a set alike.
            let isTaken = plan.names.index(of: "encoding") != nil
            metadata[isTaken ? "file_encoding" : "encoding"] = .record(remark)
        }
        guard let lines else {
            return try documents.add(text: body, sourceMap: map, key: key, metadata: metadata)
        }
        // Counted from the row.
        let range = reader.source.sourceMap.originRange(of: row.start..<row.end)
        try documents.add(
            text: body, sourceMap: map.counted(from: range.lowerBound), range: range,
            lines: lines, key: key, metadata: metadata)
    }
}

/// What becomes of rows that have another number of cells than there are columns.
public enum RaggedRows: String, CaseIterable, Sendable, ParameterValue {
    case refuse, accept
}

/// The type of a column's values.
public enum ColumnType: String, CaseIterable, Sendable, ParameterValue {
    case text, integer, number, boolean

    var spoken: String {
        switch self {
        case .text: "text"
        case .integer: "a whole number"
        case .number: "a number"
        case .boolean: "true or false"
        }
    }

    func value(_ text: String) -> Metadata.Value? {
        switch self {
        case .text: return .string(text)
        case .integer: return Int(text).map(Metadata.Value.integer)
        case .number: return Double(decimal: text).map(Metadata.Value.number)
        case .boolean:
            switch text {
            case "true", "True", "TRUE", "1": return true
            case "false", "False", "FALSE", "0": return false
            default: return nil
            }
        }
    }
}
