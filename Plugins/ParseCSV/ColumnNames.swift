import Quern

/// What the columns of a table are called.
struct ColumnNames {
    /// Nil when nobody says.
    let columns: [String]?
    /// What separates the cells, where it was found out and not given.
    let chosenDelimiter: String?
    /// What each of the columns is called.
    private let names: [String]
    /// The first column of each name.
    private let places: [String: Int]

    init(columns: [String]?, chosenDelimiter: String? = nil) {
        self.columns = columns
        self.chosenDelimiter = chosenDelimiter
        let columns = columns ?? []
        let given = Dictionary(zip(columns, 0...)) { first, _ in first }
        let names = columns.enumerated().map { index, name in
            name.isEmpty ? Self.numbered(index) { given[$0] == nil } : name
        }
        self.names = names
        places = given.merging(zip(names, 0...)) { first, _ in first }
    }

    /// The number of a column, with another one behind it where that is the name of some column.
    private static func numbered(_ index: Int, _ isFree: (String) -> Bool) -> String {
        let plain = String(index + 1)
        var (name, number) = (plain, 2)
        while !isFree(name) {
            name = "\(plain).\(number)"
            number += 1
        }
        return name
    }

    /// The name of a column, which no other one has; one without a name is called by its number.
    func name(of index: Int) -> String {
        index < names.count ? names[index] : Self.numbered(index) { places[$0] == nil }
    }

    func index(of name: String) -> Int? {
        if let index = places[name] { return index }
        guard let number = Int(name), number > 0 else { return nil }
        // Rows may have more cells than there are columns, and those have numbers alone.
        return number > names.count && self.name(of: number - 1) == name ? number - 1 : nil
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
