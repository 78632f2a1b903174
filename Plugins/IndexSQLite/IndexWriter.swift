import Quern

/// Writes a full-text index in one transaction, so that its pages do not depend on how documents
/// were sliced; or brings the index of an earlier run up to date.
final class IndexWriter {
    private let database: Database
    private let insertDocument: Statement
    private let insertWords: Statement
    private let insertContent: Statement
    private let insertFacet: Statement
    private let insertAnnotation: Statement
    /// What the file held before; nil when it is new.
    private let earlier: EarlierRows?
    /// The number of documents so far, which is the place of the last one.
    private var count = 0
    private var digest = RowDigest()

    /// A new file.
    init(path: String, pipeline: String, tokenizer: FulltextIndexer.Tokenizer) throws {
        database = try Database(path: path, .create)
        try database.run(Schema.building)
        try database.run("BEGIN EXCLUSIVE")
        try database.run(Schema.tables(tokenizer: tokenizer.declaration))
        try database.run(Schema.gathering)
        earlier = nil
        (insertDocument, insertWords, insertContent, insertFacet, insertAnnotation) =
            try Self.insertions(into: database)
        try note(pipeline: pipeline, tokenizer: tokenizer)
    }

    /// A copy of a finished index of this version, made with this tokenizer; it loses, gains and changes documents.
    init(
        updating path: String, pipeline: String, tokenizer: FulltextIndexer.Tokenizer
    ) throws {
        database = try Database(path: path, .create)
        try database.run(Schema.building)
        try database.run("PRAGMA user_version=0")
        try database.run("BEGIN EXCLUSIVE")
        try database.run(Schema.updating)
        earlier = try EarlierRows(in: database)
        (insertDocument, insertWords, insertContent, insertFacet, insertAnnotation) =
            try Self.insertions(into: database)
        try note(pipeline: pipeline, tokenizer: tokenizer)
    }

    private static func insertions(
        into database: Database
    ) throws(SQLiteFailure) -> (Statement, Statement, Statement, Statement, Statement) {
        (
            try database.prepare(
                "INSERT INTO documents VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"),
            try database.prepare("INSERT INTO search(rowid, title, text) VALUES(?1, ?2, ?3)"),
            try database.prepare("INSERT INTO contents VALUES(?1, ?2, ?3)"),
            try database.prepare("INSERT INTO metadata VALUES(?1, ?2, ?3)"),
            try database.prepare(
                "INSERT INTO annotations VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
        )
    }

    private func note(pipeline: String, tokenizer: FulltextIndexer.Tokenizer) throws(SQLiteFailure)
    {
        let note = try database.prepare("INSERT OR REPLACE INTO quern VALUES(?, ?)")
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
    }

    func add(_ rows: RowBatch) throws(SQLiteFailure) {
        // A closure that throws a typed error through `withUnsafeBytes` loses the type.
        let result: Result<Void, SQLiteFailure> = rows.block.withUnsafeBytes { block in
            do throws(SQLiteFailure) {
                var (facet, annotation) = (0, 0)
                for document in rows.documents {
                    count += 1
                    digest.add(Self.text(document.digest, block))
                    let facets = rows.facets[facet..<document.facetsEnd]
                    let annotations = rows.annotations[annotation..<document.annotationsEnd]
                    (facet, annotation) = (document.facetsEnd, document.annotationsEnd)
                    let place = try earlier?.place(
                        of: Self.text(document.id, block), as: Self.text(document.digest, block),
                        position: count)
                    switch place {
                    case .unchanged: break
                    case .row(let row): try write(document, facets, annotations, block, row)
                    case nil: try write(document, facets, annotations, block, count)
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
        _ document: RowBatch.DocumentRow, _ facets: ArraySlice<RowBatch.FacetRow>,
        _ annotations: ArraySlice<RowBatch.AnnotationRow>, _ block: UnsafeRawBufferPointer,
        _ row: Int
    ) throws(SQLiteFailure) {
        let title = Self.text(document.title, block)
        let text = Self.text(document.text, block)
        try insertDocument.bind(1, row)
        try insertDocument.bind(2, unowned: Self.text(document.id, block))
        try insertDocument.bind(3, unowned: title)
        try insertDocument.bind(4, unowned: Self.text(document.date, block))
        try insertDocument.bind(5, unowned: Self.text(document.source, block))
        try insertDocument.bind(6, unowned: Self.text(document.resource, block))
        try insertDocument.bind(7, unowned: Self.text(document.sha256, block))
        try insertDocument.bind(8, document.origin.lowerBound)
        try insertDocument.bind(9, document.origin.upperBound)
        try insertDocument.bind(10, unowned: text)
        try insertDocument.run()
        try insertWords.bind(1, row)
        try insertWords.bind(2, unowned: title)
        try insertWords.bind(3, unowned: text)
        try insertWords.run()
        try insertContent.bind(1, row)
        try insertContent.bind(2, count)
        try insertContent.bind(3, unowned: Self.text(document.digest, block))
        try insertContent.run()
        for facet in facets { try write(facet, block, row) }
        for annotation in annotations { try write(annotation, block, row) }
    }

    private func write(
        _ facet: RowBatch.FacetRow, _ block: UnsafeRawBufferPointer, _ row: Int
    ) throws(SQLiteFailure) {
        try insertFacet.bind(1, row)
        try insertFacet.bind(2, unowned: Self.text(facet.name, block))
        switch facet.value {
        case .text(let place): try insertFacet.bind(3, unowned: Self.text(place, block))
        case .integer(let value): try insertFacet.bind(3, value)
        case .number(let value): try insertFacet.bind(3, value)
        }
        try insertFacet.run()
    }

    private func write(
        _ annotation: RowBatch.AnnotationRow, _ block: UnsafeRawBufferPointer, _ row: Int
    ) throws(SQLiteFailure) {
        try insertAnnotation.bind(1, row)
        try insertAnnotation.bind(2, unowned: Self.text(annotation.layer, block))
        try insertAnnotation.bind(3, annotation.range.lowerBound)
        try insertAnnotation.bind(4, annotation.range.upperBound)
        try insertAnnotation.bind(5, unowned: Self.text(annotation.label, block))
        try insertAnnotation.bind(6, unowned: Self.text(annotation.id, block))
        try insertAnnotation.bind(7, unowned: Self.text(annotation.text, block))
        try insertAnnotation.bind(8, annotation.source.lowerBound)
        try insertAnnotation.bind(9, annotation.source.upperBound)
        try insertAnnotation.bind(10, unowned: Self.text(annotation.attributes, block))
        try insertAnnotation.run()
    }

    private static func text(
        _ place: RowBatch.Place?, _ block: UnsafeRawBufferPointer
    ) -> UnsafeRawBufferPointer? {
        place.map { UnsafeRawBufferPointer(rebasing: block[$0]) }
    }

    /// Merges the word lists of a new file into one and makes its indexes, or takes out what is no longer there;
    /// checks, and takes all of it to the disk.
    ///
    /// - Returns: SHA-256 of all rows in the order of the corpus.
    func finish() throws -> String {
        if let earlier {
            try earlier.removeTheRest()
        } else {
            try database.run("INSERT INTO search(search) VALUES('optimize')")
            try database.run(Schema.indexes)
        }
        try database.run("INSERT OR REPLACE INTO quern VALUES('documents', \(count))")
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
