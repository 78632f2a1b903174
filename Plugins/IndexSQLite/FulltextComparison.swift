import Quern

/// Whether two indexes hold the same, whatever their bytes are.
extension FulltextReader {
    /// Compares every row of every table and every place of every word, in order.
    public static func difference(between recorded: String, and now: String) throws -> String? {
        // Opening checks that both are of this version.
        let (old, new) = (try FulltextReader(path: recorded), try FulltextReader(path: now))
        do {
            for table in tables {
                if let found = try first(table.query, old.database, new.database) {
                    return "\(table.name), row \(found.row): \(found.old) → \(found.new)"
                }
            }
            for reader in [old, new] { try reader.database.run(vocabulary) }
            let isInOrder = try [old, new].allSatisfy {
                try $0.database.integer("SELECT count(*) FROM contents WHERE doc <> position") == 0
            }
            // The words of a new file need no sorting.
            let words =
                isInOrder
                ? "SELECT term, doc, col, offset FROM temp.words"
                : """
                SELECT term, position, col, offset FROM temp.words w JOIN contents c ON c.doc = w.doc
                ORDER BY term, position, col, offset
                """
            if let found = try first(words, old.database, new.database) {
                return "the word list, entry \(found.row): \(found.old) → \(found.new)"
            }
            return nil
        } catch let failure as SQLiteFailure {
            throw StageError("cannot compare '\(recorded)' with '\(now)': \(failure)")
        }
    }

    private static let tables: [(name: String, query: String)] = [
        ("quern", "SELECT key, value FROM quern ORDER BY key"),
        (
            "documents",
            """
            SELECT position, id, title, date, source, resource, resource_sha256, "start", "end", text
            FROM contents JOIN documents ON documents.rowid = doc ORDER BY position
            """
        ),
        (
            "metadata",
            """
            SELECT position, name, value FROM contents c JOIN metadata m ON m.doc = c.doc
            ORDER BY position, m.rowid
            """
        ),
        (
            "annotations",
            """
            SELECT position, layer, "start", "end", label, id, text, source_start, source_end, attributes
            FROM contents c JOIN annotations a ON a.doc = c.doc ORDER BY position, a.rowid
            """
        ),
        ("contents", "SELECT position, sha256 FROM contents ORDER BY position"),
    ]

    /// Every occurrence of every word; the temporary schema leaves the file alone.
    private static let vocabulary =
        "CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'search', 'instance')"

    private static func first(
        _ query: String, _ old: Database, _ new: Database
    ) throws -> (row: Int, old: String, new: String)? {
        let (before, after) = (try old.prepare(query), try new.prepare(query))
        var row = 0
        while true {
            row += 1
            switch (try before.step(), try after.step()) {
            case (false, false): return nil
            case (true, false): return (row, shown(before), "nothing")
            case (false, true): return (row, "nothing", shown(after))
            case (true, true):
                if before.hasSameRow(as: after) { continue }
                let column = before.firstDifference(from: after)
                return (
                    row, shown(before.name(column), before.value(column)),
                    shown(after.name(column), after.value(column))
                )
            }
        }
    }

    private static func shown(_ statement: Statement) -> String {
        shown(statement.name(0), statement.value(0))
    }

    private static func shown(_ name: String, _ value: String) -> String {
        let scalars = value.unicodeScalars
        let short = String(String.UnicodeScalarView(scalars.prefix(80)))
        return "\(name) '\(short)\(scalars.count > 80 ? "…" : "")'"
    }
}
