import Quern

/// What a stage wants of the columns of its tables.
struct ColumnUses: Sendable {
    let text: [String]
    let id: String
    /// The columns that may be missing, with the parameters that ask for them.
    private let others: [(name: String, parameter: String)]
    private let otherNames: Set<String>
    private let targets: [String: [String]]
    /// The column that is asked for under a name.
    private let columns: [String: String]
    private let keep: Set<String>?
    private let types: [String: ColumnType]

    init(
        text: [String], id: String, fields: ParameterMap<String>, keep: [String]?,
        types: ParameterMap<ColumnType>
    ) {
        self.text = text
        self.id = id
        var others: [(name: String, parameter: String)] = []
        var seen: Set<String> = []
        for (parameter, names) in [
            ("fields", fields.entries.map(\.value)), ("keep", keep ?? []),
            ("types", types.entries.map(\.key)),
        ] {
            for name in names where seen.insert(name).inserted { others.append((name, parameter)) }
        }
        self.others = others
        otherNames = seen
        self.keep = keep.map { Set($0) }
        self.types = Dictionary(types.entries.map { ($0.key, $0.value) }) { first, _ in first }
        targets = Dictionary(fields.entries.map { ($0.value, [$0.key]) }, uniquingKeysWith: +)
        columns = Dictionary(fields.entries.map { ($0.key, $0.value) }) { first, _ in first }
    }

    /// All that decides which headers are refused.
    var name: String {
        ([text.joined(separator: "\u{1F}"), id] + others.map(\.name)).joined(separator: "\u{1E}")
    }

    // MARK: Headers

    /// Makes sure that a header has the columns of the text, and no column whose name was written wrong.
    ///
    /// Of many files, some may lack a column that only makes metadata, as older exports do, and to refuse them all would cost
    /// more than the field; so it may be missing, like the one that identifies a row, and is counted. Where the header has nearly that
    /// name, for nothing else that is asked for, it is a slip, and every document would lack the field without a word.
    func check(_ names: ColumnNames) throws(StageError) {
        for name in text where names.index(of: name) == nil {
            throw names.missing(name, of: names.columns?.count ?? 0)
        }
        for (name, parameter) in others where names.index(of: name) == nil {
            if let near = names.columns?.first(where: { isMeant($0, by: name) }) {
                throw names.missing(name, for: parameter, near: near)
            }
        }
    }

    /// Makes sure that every column that is asked for has a name that the pipeline says, or a number.
    func checkDeclared(_ names: ColumnNames) throws(StageError) {
        for name in text + others.map(\.name) where names.index(of: name) == nil {
            guard let columns = names.columns else {
                throw StageError(
                    "there is no column '\(name)': without 'header' and 'columns', they are called 1, 2, 3 and so on"
                )
            }
            throw names.missing(name, of: columns.count)
        }
    }

    private func isMeant(_ column: String, by name: String) -> Bool {
        column != id && !otherNames.contains(column) && !text.contains(column)
            && Self.isSlip(name, column)
    }

    /// Whether two names differ in case, or in one letter: missing, too many, another one, or in its neighbour's place.
    ///
    /// Digits are no slips, because `tag2` is not `tag3`; and short names, such as `date` and `data`, may differ in a letter.
    static func isSlip(_ name: String, _ other: String) -> Bool {
        // A letter more, in four bytes at most.
        if abs(name.utf8.count - other.utf8.count) > 4 { return false }
        var (a, b) = (
            Array(name.lowercased().unicodeScalars)[...],
            Array(other.lowercased().unicodeScalars)[...]
        )
        let length = max(a.count, b.count)
        guard length > 2 else { return false }
        while let first = a.first, first == b.first {
            a.removeFirst()
            b.removeFirst()
        }
        while let last = a.last, last == b.last {
            a.removeLast()
            b.removeLast()
        }
        guard !(a + b).contains(where: { (0x30...0x39).contains($0.value) }) else { return false }
        switch (a.count, b.count) {
        case (0, 0): return true
        case (0, 1), (1, 0): return length > 3
        case (1, 1): return length > 4
        case (2, 2): return length > 3 && a.elementsEqual(b.reversed())
        default: return false
        }
    }

    /// The columns that may be missing, and are.
    func missing(in names: ColumnNames) -> [String] {
        others.map(\.name).filter { names.index(of: $0) == nil }
    }

    // MARK: Columns

    /// What becomes of the column of a name.
    ///
    /// - Parameter index: where the column of another name is, if it is known.
    func use(of name: String, _ index: (String) -> Int?) -> ColumnUse {
        let type = types[name] ?? .text
        func isKept(_ name: String) -> Bool { keep?.contains(name) ?? true }
        guard isKept(name) else { return ColumnUse(targets: [], type: type, substitute: nil) }
        if let targets = targets[name] {
            return ColumnUse(targets: targets, type: type, substitute: nil)
        }
        if name == id || text.contains(name) {
            return ColumnUse(targets: [], type: type, substitute: nil)
        }
        let other = columns[name].flatMap { isKept($0) ? index($0) : nil }
        return ColumnUse(targets: [name], type: type, substitute: other)
    }
}

/// What becomes of a column.
struct ColumnUse: Sendable {
    /// The fields that it makes.
    let targets: [String]
    let type: ColumnType
    /// The column that is asked for under this one's name, and comes before it in every row where it has a value.
    let substitute: Int?
}

/// The columns of one table, and what becomes of each, worked out once for all rows.
struct ColumnPlan: Sendable {
    let names: ColumnNames
    /// The columns that are asked for and are not there.
    let missing: [String]
    private let uses: ColumnUses
    private let columns: [ColumnUse]

    init(_ uses: ColumnUses, _ names: ColumnNames) {
        self.uses = uses
        self.names = names
        missing = uses.missing(in: names)
        columns = (0..<(names.columns?.count ?? 0)).map { index in
            uses.use(of: names.name(of: index)) { names.index(of: $0) }
        }
    }

    /// - Parameter index: of a row, which may have more cells than there are columns.
    func use(of index: Int) -> ColumnUse {
        if index < columns.count { return columns[index] }
        return uses.use(of: names.name(of: index)) { names.index(of: $0) }
    }
}
