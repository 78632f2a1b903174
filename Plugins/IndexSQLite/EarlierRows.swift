import Quern

/// The documents that an index held before it was brought up to date.
///
/// A document that comes again with the same rows stays as it is; one whose rows have changed is written anew in its
/// place; one that does not come again goes at the end. So the file says what a new one would say, with rows in another
/// order: `contents.position` is the order of the corpus.
final class EarlierRows {
    /// Where a document goes.
    enum Place {
        /// It is there already.
        case unchanged
        case row(Int)
    }

    private let find: Statement
    private let move: Statement
    private let removal: [Statement]
    private let everyRow: Statement
    /// By row: whether its document has come again. Rows are numbered from 1.
    private var hasCome: [Bool]
    private var nextRow: Int

    init(in database: Database) throws(SQLiteFailure) {
        find = try database.prepare(
            """
            SELECT c.doc, c.position, c.sha256 = ?2 FROM documents d JOIN contents c ON c.doc = d.rowid
            WHERE d.id = ?1 ORDER BY c.sha256 <> ?2, c.position
            """)
        move = try database.prepare("UPDATE contents SET position = ?2 WHERE doc = ?1")
        var statements: [Statement] = []
        for sql in Schema.removal { statements.append(try database.prepare(sql)) }
        removal = statements
        everyRow = try database.prepare("SELECT doc FROM contents ORDER BY doc")
        let last = try database.integer("SELECT max(doc) FROM contents")
        hasCome = [Bool](repeating: false, count: last + 1)
        nextRow = last + 1
    }

    /// - Parameters:
    ///   - digest: of the document's rows.
    ///   - position: its place in the corpus, from 1.
    func place(
        of id: UnsafeRawBufferPointer?, as digest: UnsafeRawBufferPointer?, position: Int
    ) throws(SQLiteFailure) -> Place {
        defer { find.reset() }
        try find.bind(1, unowned: id)
        try find.bind(2, unowned: digest)
        // Several documents may have one id.
        while try find.step() {
            let row = find.integer(0)
            // Rows that this run has written are no earlier ones.
            guard hasCome.indices.contains(row), !hasCome[row] else { continue }
            hasCome[row] = true
            let (isSame, before) = (find.integer(2) == 1, find.integer(1))
            if !isSame {
                try remove(row)
                return .row(row)
            }
            if before != position {
                try move.bind(1, row)
                try move.bind(2, position)
                try move.run()
            }
            return .unchanged
        }
        defer { nextRow += 1 }
        return .row(nextRow)
    }

    /// Takes out the documents that did not come again.
    func removeTheRest() throws(SQLiteFailure) {
        var gone: [Int] = []
        while try everyRow.step() {
            let row = everyRow.integer(0)
            if hasCome.indices.contains(row), !hasCome[row] { gone.append(row) }
        }
        for row in gone { try remove(row) }
    }

    private func remove(_ row: Int) throws(SQLiteFailure) {
        for statement in removal {
            try statement.bind(1, row)
            try statement.run()
        }
    }
}
