/// The SQL of a full-text index; ``FulltextIndexer`` says what each table is for.
enum Schema {
    /// `Qurn`, at byte 68 of the file.
    static let applicationID: UInt32 = 0x5175_726E
    /// Rises whenever a reader of the old format could not use the new one.
    static let version = 2

    /// Before anything is written. A crash may leave any rubbish in the staging directory, since
    /// nothing there outlives the run, so SQLite need not protect itself; the last, empty
    /// transaction is synchronous and takes everything to the disk.
    static let building = """
        PRAGMA page_size=4096;
        PRAGMA application_id=\(applicationID);
        PRAGMA journal_mode=OFF;
        PRAGMA synchronous=OFF;
        PRAGMA locking_mode=EXCLUSIVE;
        PRAGMA temp_store=MEMORY;
        PRAGMA cache_size=-65536;
        """

    static func tables(tokenizer: String) -> String {
        """
        CREATE TABLE quern(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
        CREATE TABLE documents(
          rowid INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT, date TEXT, source TEXT,
          resource TEXT NOT NULL, resource_sha256 TEXT NOT NULL,
          "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL);
        CREATE TABLE contents(
          doc INTEGER PRIMARY KEY REFERENCES documents(rowid), position INTEGER NOT NULL,
          sha256 TEXT NOT NULL);
        CREATE TABLE metadata(
          doc INTEGER NOT NULL REFERENCES documents(rowid), name TEXT NOT NULL, value);
        CREATE TABLE annotations(
          doc INTEGER NOT NULL REFERENCES documents(rowid), layer TEXT NOT NULL,
          "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, label TEXT NOT NULL, id TEXT NOT NULL,
          text TEXT NOT NULL, source_start INTEGER NOT NULL, source_end INTEGER NOT NULL,
          attributes TEXT);
        CREATE VIRTUAL TABLE search USING fts5(
          title, text, content='documents', content_rowid='rowid', tokenize='\(tokenizer)');
        CREATE VIEW facets(name, value, documents) AS
          SELECT 'source', source, count(*) FROM documents WHERE source IS NOT NULL GROUP BY source
          UNION ALL
          SELECT 'date', date, count(*) FROM documents WHERE date IS NOT NULL GROUP BY date
          UNION ALL
          SELECT name, value, count(DISTINCT doc) FROM metadata GROUP BY name, value;
        CREATE VIEW concepts(layer, id, label, documents, annotations) AS
          SELECT layer, id, label, count(DISTINCT doc), count(*) FROM annotations
          GROUP BY layer, id, label;
        """
    }

    /// Words are gathered in up to 32 MiB of memory, not the usual one, and lists merged only once,
    /// at the end: two thirds of the time.
    static let gathering = """
        INSERT INTO search(search, rank) VALUES('hashsize', \(32 << 20));
        INSERT INTO search(search, rank) VALUES('automerge', 0);
        """

    /// A file that is brought up to date is not merged into one list again, so lists must not pile up.
    static let updating = "INSERT INTO search(search, rank) VALUES('automerge', 4);"

    /// Takes the words and rows of one document out, by its row.
    static let removal = [
        "INSERT INTO search(search, rowid, title, text) SELECT 'delete', rowid, title, text "
            + "FROM documents WHERE rowid = ?1",
        "DELETE FROM metadata WHERE doc = ?1",
        "DELETE FROM annotations WHERE doc = ?1",
        "DELETE FROM contents WHERE doc = ?1",
        "DELETE FROM documents WHERE rowid = ?1",
    ]

    /// Made when all rows are there, which is faster than keeping them up to date.
    static let indexes = """
        CREATE INDEX documents_by_id ON documents(id);
        CREATE INDEX contents_by_position ON contents(position);
        CREATE INDEX documents_by_date ON documents(date);
        CREATE INDEX documents_by_source ON documents(source);
        CREATE INDEX metadata_by_value ON metadata(name, value, doc);
        CREATE INDEX metadata_by_document ON metadata(doc);
        CREATE INDEX annotations_by_id ON annotations(layer, id, doc);
        CREATE INDEX annotations_by_label ON annotations(layer, label, doc);
        CREATE INDEX annotations_by_document ON annotations(doc);
        """
}
