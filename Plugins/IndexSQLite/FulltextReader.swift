public import Quern

/// Answers queries from the files that ``FulltextIndexer`` writes.
///
/// The file is opened read-only and taken to be finished: nobody may write to it meanwhile.
public struct FulltextReader: IndexReader {
    public static let searchesTitles = true
    public static let indexName = "fulltext"

    let database: Database
    let tokenizer: FulltextIndexer.Tokenizer

    public static func recognises(_ head: [UInt8]) -> Bool {
        let id = Schema.applicationID
        let mark = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: id >> $0) }
        return head.count >= 72 && head.starts(with: Array("SQLite format 3\0".utf8))
            && head[68..<72].elementsEqual(mark)
    }

    /// - Throws: ``StageError`` when there is no such file, or it is damaged, of another kind or of
    ///   another version.
    public init(path: String) throws {
        do {
            let status = try POSIXFile.status(path)
            if status.isDirectory {
                throw StageError(
                    "cannot open the index '\(path)': it is a folder; give the file in it, such as "
                        + "'\(path)/index.sqlite'")
            }
        } catch let error as FileError {
            throw StageError(
                "cannot open the index '\(path)': \(error.cause); give a file that 'index: fulltext' "
                    + "has written, such as out/NAME/index.sqlite")
        }
        let foreign = StageError(
            "'\(path)' is no full-text index; give a file that 'index: fulltext' has written, such "
                + "as out/NAME/index.sqlite")
        do {
            database = try Database(path: path, .read)
            guard try database.integer("PRAGMA application_id") == Int(Schema.applicationID) else {
                throw foreign
            }
            let version = try database.integer("PRAGMA user_version")
            if version == 0 {
                throw StageError(
                    "the index '\(path)' was never finished; run the pipeline again")
            }
            if version != Schema.version {
                throw StageError(
                    "the index '\(path)' has format \(version), and this program reads format "
                        + "\(Schema.version); run the pipeline again with this version of Quern")
            }
            let name = try database.text("SELECT value FROM quern WHERE key = 'tokenizer'")
            guard let tokenizer = FulltextIndexer.Tokenizer(rawValue: name) else {
                throw Self.damaged(path, "it does not say how its text was cut into terms")
            }
            self.tokenizer = tokenizer
        } catch let failure as SQLiteFailure {
            if failure.message.hasPrefix("file is not a database") { throw foreign }
            throw Self.explanation(of: failure, in: path)
        }
    }

    public func search(_ query: SearchQuery) throws -> SearchResults {
        try explained {
            let isBlank = Self.isBlank(query.text)
            if isBlank, query.filters.isEmpty {
                throw StageError("the query is empty; write a word to search for, or a filter")
            }
            let match = isBlank ? nil : try translate(query.text)
            let filters = try query.filters.map { try FilterClause($0, in: database) }
            return try answer(query, match, filters)
        }
    }

    static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    }

    /// A query in FTS5's own language.
    func translate(_ query: String) throws -> String {
        try QueryTranslator.translate(query, for: tokenizer)
    }

    /// Says what SQLite says in terms of the index.
    func explained<Result>(_ body: () throws -> Result) throws -> Result {
        do { return try body() } catch let failure as SQLiteFailure {
            throw Self.explanation(of: failure, in: database.path)
        }
    }

    private func answer(
        _ query: SearchQuery, _ match: String?, _ filters: [FilterClause]
    ) throws -> SearchResults {
        let source =
            match == nil ? "documents d" : "search JOIN documents d ON d.rowid = search.rowid"
        let conditions = (match == nil ? [] : ["search MATCH ?1"]) + filters.map(\.sql)
        // Without filters, the words alone decide, and no document need be looked at.
        let matching =
            filters.isEmpty
            ? "FROM search WHERE search MATCH ?1"
            : "FROM \(source) WHERE " + conditions.joined(separator: " AND ")
        func bind(_ statement: Statement) throws -> Int32 {
            var next: Int32 = 1
            if let match {
                try statement.bind(1, match)
                next = 2
            }
            for filter in filters { try filter.bind(to: statement, from: &next) }
            return next
        }
        let count = try database.prepare("SELECT count(*) \(matching)".numbered())
        _ = try bind(count)
        let total = try count.step() ? count.integer(0) : 0

        let row = filters.isEmpty ? "search.rowid" : "d.rowid"
        let score = match == nil ? "0.0" : "-bm25(search)"
        let best = try database.prepare(
            "SELECT \(row), \(score) AS score \(matching) ORDER BY score DESC, \(row) LIMIT ? OFFSET ?"
                .numbered())
        let next = try bind(best)
        try best.bind(next, max(0, query.limit))
        try best.bind(next + 1, max(0, query.offset))
        var rows: [(row: Int, score: Double)] = []
        while try best.step() { rows.append((best.integer(0), best.number(1))) }
        return SearchResults(
            total: total, hits: try Details(database, match, query.highlight).hits(rows))
    }

    static func damaged(_ path: String, _ what: String) -> StageError {
        StageError("the index '\(path)' is damaged (\(what)); run the pipeline again")
    }

    private static func explanation(of failure: SQLiteFailure, in path: String) -> StageError {
        if failure.isMissingModule {
            return StageError(
                "cannot search '\(path)': this system's SQLite has no FTS5; install a libsqlite3 "
                    + "that was built with it")
        }
        if failure.isDamage || failure.message.hasPrefix("no such table")
            || failure.message.hasPrefix("no such column")
            || failure.message.hasPrefix("vtable constructor failed")
        {
            return damaged(path, failure.message)
        }
        if failure.message.hasPrefix("fts5: parser stack") || failure.message.contains("too large")
        {
            return StageError(
                "cannot understand the query: it is nested too deep; write it with fewer parentheses"
            )
        }
        return StageError(
            "cannot search '\(path)': \(failure.message); if the query has unusual signs, write its "
                + "words in quotes")
    }
}

/// Fetches what a hit shows, for the few documents that are shown.
struct Details {
    private let database: Database
    private let match: String?
    private let highlight: (open: String, close: String)
    // The caller's marks may be control characters, which are taken out of texts; these
    // two, which no cleaned text has, stand for them until then.
    private static let open: Unicode.Scalar = "\u{1}"
    private static let close: Unicode.Scalar = "\u{2}"
    /// Rows that are looked up at once.
    private static let batch = 500

    init(_ database: Database, _ match: String?, _ highlight: (open: String, close: String)) {
        self.database = database
        self.match = match
        self.highlight = highlight
    }

    /// What is shown of some documents, in their order.
    func hits(_ rows: [(row: Int, score: Double)]) throws -> [SearchResults.Hit] {
        var found: [Int: SearchResults.Hit] = [:]
        for start in stride(from: 0, to: rows.count, by: Self.batch) {
            let batch = rows[start..<min(start + Self.batch, rows.count)]
            let statement = try prepare(batch.map { String($0.row) }.joined(separator: ","))
            let scores = Dictionary(
                batch.map { ($0.row, $0.score) }, uniquingKeysWith: { first, _ in first })
            while try statement.step() {
                let row = statement.integer(0)
                found[row] = try hit(statement, score: scores[row] ?? 0)
            }
        }
        return try rows.map { row in
            guard let hit = found[row.row] else {
                throw SQLiteFailure.damage("a word points to a document that is not there")
            }
            return hit
        }
    }

    /// One walk along the matches for all rows: FTS5 would begin anew for each, which for the beginning of a word
    /// is fifteen times as slow. The plus keeps the rows out of its plan.
    private func prepare(_ rows: String) throws -> Statement {
        let columns =
            "d.rowid, d.id, d.title, d.date, d.source, d.resource, d.\"start\", d.\"end\""
        guard let match else {
            return try database.prepare(
                "SELECT \(columns), substr(d.text, 1, 200) FROM documents d WHERE d.rowid IN (\(rows))"
            )
        }
        // 24 terms, from the column and the place that have most hits.
        let statement = try database.prepare(
            """
            SELECT \(columns), snippet(search, -1, ?2, ?3, '…', 24)
            FROM search CROSS JOIN documents d ON d.rowid = search.rowid
            WHERE search MATCH ?1 AND +search.rowid IN (\(rows))
            """)
        try statement.bind(1, match)
        try statement.bind(2, String(Self.open))
        try statement.bind(3, String(Self.close))
        return statement
    }

    private func hit(_ statement: Statement, score: Double) throws -> SearchResults.Hit {
        let (start, end) = (statement.integer(6), statement.integer(7))
        guard 0 <= start, start <= end else {
            throw SQLiteFailure.damage("a document ends before it starts")
        }
        return SearchResults.Hit(
            id: statement.text(1), score: score, title: statement.text(2), date: statement.text(3),
            source: statement.text(4), resource: statement.text(5), range: start..<end,
            snippet: oneLine(statement.text(8)))
    }

    /// Line breaks and control characters, which would disturb a list of hits, become one space.
    private func oneLine(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == Self.open {
                line.append(contentsOf: highlight.open.unicodeScalars)
            } else if scalar == Self.close {
                line.append(contentsOf: highlight.close.unicodeScalars)
            } else if scalar.properties.generalCategory == .control
                || scalar.properties.isWhitespace
            {
                if let last = line.last, last != " " { line.append(" ") }
            } else {
                line.append(scalar)
            }
        }
        if line.last == " " { line.removeLast() }
        return String(line)
    }
}

extension String {
    /// Numbers the bare `?` of a statement after those that have numbers, in order.
    fileprivate func numbered() -> String {
        var result = ""
        var next = contains("?1") ? 2 : 1
        var index = startIndex
        while index < endIndex {
            result.append(self[index])
            let following = self.index(after: index)
            if self[index] == "?", following == endIndex || !self[following].isNumber {
                result += String(next)
                next += 1
            }
            index = following
        }
        return result
    }
}
