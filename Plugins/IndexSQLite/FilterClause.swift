import Quern

/// A metadata filter as a condition on the row `d` of `documents`.
///
/// Fields: `id`, `title`, `date`, `source` and `resource`; any field of the metadata, with a dot for
/// the fields of records; `layers.NAME`, an annotation of that layer by its id, label or text; and
/// `counts.NAME`, how many annotations the layer has. A field with several values matches when one
/// of them does; `!=` when none is equal. Numbers compare as numbers, all else by bytes.
struct FilterClause {
    /// With a bare `?` for each value.
    let sql: String
    private let values: [Value]

    private enum Value {
        case text(String)
        case number(Double)
    }

    static let columns = ["id", "title", "date", "source", "resource"]

    init(_ filter: SearchQuery.Filter, in database: Database) throws {
        let negated = filter.comparison == .notEqual
        let sign = negated ? "=" : filter.comparison.rawValue
        let number = Double(filter.value).flatMap { $0.isFinite ? $0 : nil }
        var condition: String
        var values: [Value] = []
        if Self.columns.contains(filter.field) {
            // NULL, for a document that has no date, is unequal to all and neither less nor more.
            condition = negated ? "d.\(filter.field) IS ?" : "d.\(filter.field) \(sign) ?"
            values = [.text(filter.value)]
        } else if let layer = Self.name(filter.field, after: "layers.") {
            try Self.require(layer, "layer", column: "layer", table: "annotations", in: database)
            condition = """
                EXISTS (SELECT 1 FROM annotations a WHERE a.doc = d.rowid AND a.layer = ? \
                AND (a.id \(sign) ? OR a.label \(sign) ? OR a.text \(sign) ?))
                """
            values = [.text(layer)] + Array(repeating: .text(filter.value), count: 3)
        } else if let layer = Self.name(filter.field, after: "counts.") {
            try Self.require(layer, "layer", column: "layer", table: "annotations", in: database)
            guard let number else {
                throw StageError(
                    "the filter '\(filter.field)' counts annotations, so '\(filter.value)' must be a number"
                )
            }
            condition =
                "(SELECT count(*) FROM annotations a WHERE a.doc = d.rowid AND a.layer = ?) \(sign) ?"
            values = [.text(layer), .number(number)]
        } else {
            try Self.require(filter.field, "field", column: "name", table: "metadata", in: database)
            var comparison = "(typeof(m.value) = 'text' AND m.value \(sign) ?)"
            values = [.text(filter.field), .text(filter.value)]
            if let number {
                comparison = "(\(comparison) OR (typeof(m.value) <> 'text' AND m.value \(sign) ?))"
                values.append(.number(number))
            }
            condition =
                "EXISTS (SELECT 1 FROM metadata m WHERE m.doc = d.rowid AND m.name = ? AND \(comparison))"
        }
        sql = negated ? "NOT \(condition)" : condition
        self.values = values
    }

    func bind(to statement: Statement, from next: inout Int32) throws {
        for value in values {
            switch value {
            case .text(let text): try statement.bind(next, text)
            case .number(let number): try statement.bind(next, number)
            }
            next += 1
        }
    }

    private static func name(_ field: String, after prefix: String) -> String? {
        field.hasPrefix(prefix) ? String(field.dropFirst(prefix.count)) : nil
    }

    /// A misspelt name would find nothing and look like an answer.
    private static func require(
        _ name: String, _ what: String, column: String, table: String, in database: Database
    ) throws {
        let one = try database.prepare("SELECT 1 FROM \(table) WHERE \(column) = ?1 LIMIT 1")
        try one.bind(1, name)
        if try one.step() { return }
        let all = try database.prepare("SELECT DISTINCT \(column) FROM \(table) ORDER BY 1")
        var known: [String] = []
        while try all.step() { known.append(all.text(0)) }
        if what == "field" { known = columns + known }
        var message = "no document of this index has the \(what) '\(name)'"
        if let near = Suggestion.closest(to: name, among: known) {
            message += "; did you mean '\(near)'?"
        }
        message +=
            known.isEmpty ? "; it has no \(what)s" : " (\(what)s: \(known.joined(separator: ", ")))"
        throw StageError(message)
    }
}
