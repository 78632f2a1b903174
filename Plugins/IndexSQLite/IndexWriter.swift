import Quern

/// Writes a full-text index in one transaction, so that its pages do not depend on how documents
/// were sliced.
final class IndexWriter {
    private let database: Database
    private let insertDocument: Statement
    private let insertWords: Statement
    private let insertFacet: Statement
    private let insertAnnotation: Statement
    /// The number of documents so far, and the row of the last.
    private var count = 0
    private var digest = RowDigest()

    init(path: String, pipeline: String, tokenizer: FulltextIndexer.Tokenizer) throws {
        database = try Database(path: path, .create)
        try database.run(Schema.building)
        try database.run("BEGIN EXCLUSIVE")
        try database.run(Schema.tables(tokenizer: tokenizer.declaration))
        try database.run(Schema.gathering)
        let note = try database.prepare("INSERT INTO quern VALUES(?, ?)")
        for (key, value) in [
            ("format", String(Schema.version)), ("pipeline", pipeline),
            ("tokenizer", tokenizer.rawValue),
        ] {
            digest.begin("quern")
            digest.add(key)
            digest.add(value)
            try note.bind(1, key)
            try note.bind(2, value)
            try note.run()
        }
        insertDocument = try database.prepare(
            "INSERT INTO documents VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
        insertWords = try database.prepare(
            "INSERT INTO search(rowid, title, text) VALUES(?1, ?2, ?3)")
        insertFacet = try database.prepare("INSERT INTO metadata VALUES(?1, ?2, ?3)")
        insertAnnotation = try database.prepare(
            "INSERT INTO annotations VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
    }

    func add(_ rows: RowBatch) throws(SQLiteFailure) {
        // A closure that throws a typed error through `withUnsafeBytes` loses the type.
        let result: Result<Void, SQLiteFailure> = rows.block.withUnsafeBytes { block in
            do throws(SQLiteFailure) {
                var (facet, annotation) = (0, 0)
                for document in rows.documents {
                    count += 1
                    try write(document, block)
                    while facet < document.facetsEnd {
                        try write(rows.facets[facet], block)
                        facet += 1
                    }
                    while annotation < document.annotationsEnd {
                        try write(rows.annotations[annotation], block)
                        annotation += 1
                    }
                }
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    private func write(
        _ row: RowBatch.DocumentRow, _ block: UnsafeRawBufferPointer
    ) throws(SQLiteFailure) {
        let title = Self.text(row.title, block)
        let text = Self.text(row.text, block)
        digest.begin("documents")
        for place in [row.id, row.title, row.date, row.source, row.resource, row.sha256, row.text] {
            digest.add(Self.text(place, block))
        }
        digest.add(row.origin.lowerBound)
        digest.add(row.origin.upperBound)
        try insertDocument.bind(1, count)
        try insertDocument.bind(2, unowned: Self.text(row.id, block))
        try insertDocument.bind(3, unowned: title)
        try insertDocument.bind(4, unowned: Self.text(row.date, block))
        try insertDocument.bind(5, unowned: Self.text(row.source, block))
        try insertDocument.bind(6, unowned: Self.text(row.resource, block))
        try insertDocument.bind(7, unowned: Self.text(row.sha256, block))
        try insertDocument.bind(8, row.origin.lowerBound)
        try insertDocument.bind(9, row.origin.upperBound)
        try insertDocument.bind(10, unowned: text)
        try insertDocument.run()
        try insertWords.bind(1, count)
        try insertWords.bind(2, unowned: title)
        try insertWords.bind(3, unowned: text)
        try insertWords.run()
    }

    private func write(
        _ row: RowBatch.FacetRow, _ block: UnsafeRawBufferPointer
    ) throws(SQLiteFailure) {
        digest.begin("metadata")
        digest.add(Self.text(row.name, block))
        switch row.value {
        case .text(let place): digest.add(Self.text(place, block))
        case .integer(let value): digest.add(value)
        case .number(let value): digest.add(value)
        }
        try insertFacet.bind(1, count)
        try insertFacet.bind(2, unowned: Self.text(row.name, block))
        switch row.value {
        case .text(let place): try insertFacet.bind(3, unowned: Self.text(place, block))
        case .integer(let value): try insertFacet.bind(3, value)
        case .number(let value): try insertFacet.bind(3, value)
        }
        try insertFacet.run()
    }

    private func write(
        _ row: RowBatch.AnnotationRow, _ block: UnsafeRawBufferPointer
    ) throws(SQLiteFailure) {
        digest.begin("annotations")
        for place in [row.layer, row.label, row.id, row.text, row.attributes] {
            digest.add(Self.text(place, block))
        }
        for number in [
            row.range.lowerBound, row.range.upperBound, row.source.lowerBound,
            row.source.upperBound,
        ] {
            digest.add(number)
        }
        try insertAnnotation.bind(1, count)
        try insertAnnotation.bind(2, unowned: Self.text(row.layer, block))
        try insertAnnotation.bind(3, row.range.lowerBound)
        try insertAnnotation.bind(4, row.range.upperBound)
        try insertAnnotation.bind(5, unowned: Self.text(row.label, block))
        try insertAnnotation.bind(6, unowned: Self.text(row.id, block))
        try insertAnnotation.bind(7, unowned: Self.text(row.text, block))
        try insertAnnotation.bind(8, row.source.lowerBound)
        try insertAnnotation.bind(9, row.source.upperBound)
        try insertAnnotation.bind(10, unowned: Self.text(row.attributes, block))
        try insertAnnotation.run()
    }

    private static func text(
        _ place: RowBatch.Place?, _ block: UnsafeRawBufferPointer
    ) -> UnsafeRawBufferPointer? {
        place.map { UnsafeRawBufferPointer(rebasing: block[$0]) }
    }

    /// Merges the word lists into one, makes the indexes, checks, and takes all of it to the disk.
    ///
    /// - Returns: SHA-256 of all rows.
    func finish() throws -> String {
        try database.run("INSERT INTO search(search) VALUES('optimize')")
        try database.run(Schema.indexes)
        try database.run("INSERT INTO quern VALUES('documents', \(count))")
        try database.run("COMMIT")
        // FTS5's own check would take a fifth of the build's time again, and only tests run it.
        let verdict = try database.text("PRAGMA integrity_check(1)")
        if verdict != "ok" {
            throw StageError(
                "the finished index does not pass SQLite's own check (\(verdict)); run again, and "
                    + "check the disk and the memory of this machine when that comes back")
        }
        // The version goes in last: a file that has it is whole. This write is the synchronous one.
        try database.run("PRAGMA synchronous=FULL")
        try database.run("PRAGMA user_version=\(Schema.version)")
        return digest.finish()
    }
}
