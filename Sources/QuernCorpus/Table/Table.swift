import Quern

/// What a question answers with: named columns, rows, and what must be said about them.
///
/// A table has one content and several forms: ``text``, ``csv``, ``json``, and where a picture says more, ``svg``.
/// Numbers have a fixed number of digits that is the column's, so that the forms agree and can be compared.
public struct Table: Sendable {
    /// What a column holds.
    public enum Kind: Sendable, Hashable {
        case text
        case integer
        /// A number, rounded to so many decimal places.
        case number(places: Int)
    }

    public struct Column: Sendable, Hashable {
        /// Lower case with underscores, as in CSV and JSON.
        public let name: String
        public let kind: Kind
        /// Whether the text form puts it to the right, as numbers are.
        public let isTrailing: Bool

        public init(_ name: String, _ kind: Kind = .text, isTrailing: Bool? = nil) {
            self.name = name
            self.kind = kind
            self.isTrailing = isTrailing ?? (kind != .text)
        }
    }

    public enum Cell: Sendable, Hashable {
        /// There is no value: an empty cell, `null` in JSON.
        case missing
        case text(String)
        case integer(Int)
        /// What is not finite is shown as missing.
        case number(Double)
    }

    /// What the table shows, in a few words: `Collocates of "mill"`.
    public var title: String
    public var columns: [Column]
    public var rows: [[Cell]] = []
    /// Sentences that belong to the figures: how many rows are not shown, what was left out, a critical value.
    public var notes: [String] = []
    /// What ``svg`` draws.
    public var picture: Picture?
    /// What ``graphML`` and ``gexf`` write.
    public var network: Network?
    /// The line by which the table can be asked for again; none before it is known where the corpus lies.
    public var citation: Citation?

    public init(_ title: String, columns: [Column]) {
        self.title = title
        self.columns = columns
    }

    public mutating func add(_ cells: [Cell]) { rows.append(cells) }

    /// The text of a cell; empty when there is no value.
    public func text(_ row: Int, _ column: Int) -> String {
        switch rows[row][column] {
        case .missing: return ""
        case .text(let text): return text
        case .integer(let value): return String(value)
        case .number(let value):
            var places = 0
            if case .number(let wanted) = columns[column].kind { places = wanted }
            return FixedNumber.text(value, places: places)
        }
    }

    /// SHA-256 of the CSV form, in lower-case hex digits: the sum of a file that the command or the stage wrote.
    public var digest: String { Fingerprint.sha256(csv) }
}

extension Table.Cell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
    public init(integerLiteral value: Int) { self = .integer(value) }

    /// An integer, or nothing.
    static func optional(_ value: Int?) -> Table.Cell { value.map { .integer($0) } ?? .missing }
    /// A number, or nothing.
    static func optional(_ value: Double?) -> Table.Cell { value.map { .number($0) } ?? .missing }
}
