import Quern

/// What the columns of a table are called.
struct ColumnNames {
    /// Nil when nobody says.
    let columns: [String]?
    /// What separates the cells, where it was found out and not given.
    let chosenDelimiter: String?
    /// The first column of each name.
    private let places: [String: Int]

    init(columns: [String]?, chosenDelimiter: String? = nil) {
        self.columns = columns
        self.chosenDelimiter = chosenDelimiter
        places = Dictionary(zip(columns ?? [], 0...)) { first, _ in first }
    }

    /// The name of a column, which no other one has; one without a name is called by its number.
    func name(of index: Int) -> String {
        guard let columns else { return String(index + 1) }
        if index < columns.count, !columns[index].isEmpty { return columns[index] }
        var name = String(index + 1)
        var number = 2
        while places[name] != nil {
            name = "\(index + 1).\(number)"
            number += 1
        }
        return name
    }

    func index(of name: String) -> Int? {
        if let index = places[name] { return index }
        guard let number = Int(name), number > 0 else { return nil }
        // A number names a column that has no other name.
        return self.name(of: number - 1) == name ? number - 1 : nil
    }

    /// Says that no column has a name, and what may be meant.
    ///
    /// - Parameter count: how many cells the row at hand has.
    func missing(_ name: String, of count: Int) -> StageError {
        if let columns, columns.count == 1,
            let other = Dialect.candidates.first(where: { columns[0].utf8.contains($0) }),
            let spoken = DialectCharacter.name(of: other)
        {
            return StageError(
                "there is no column '\(name)', because the whole header is one cell: '\(columns[0].prefix(80))'; "
                    + "give the delimiter of the file: 'delimiter: \(spoken)'")
        }
        let known = columns ?? (0..<count).map { self.name(of: $0) }
        return StageError(
            "there is no column '\(name)'\(choice); "
                + Suggestion.hint(for: name, among: Array(known.prefix(50)), called: "columns"))
    }

    /// Says that the column for which a parameter asks is called otherwise.
    func missing(_ name: String, for parameter: String, near: String) -> StageError {
        StageError(
            "there is no column '\(name)', which '\(parameter)' names\(choice); did you mean '\(near)'?  columns: "
                + (columns ?? []).prefix(50).joined(separator: ", "))
    }

    private var choice: String {
        chosenDelimiter.map { " in the header as 'delimiter: auto' reads it, with '\($0)'" } ?? ""
    }
}
