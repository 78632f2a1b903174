public import Quern

extension FulltextReader: BrowsableIndex {
    public var documentCount: Int {
        get throws {
            try explained { try database.integer("SELECT count(*) FROM documents") }
        }
    }

    public func matches(_ query: SearchQuery) throws -> [Int] {
        try explained {
            let match = try Self.isBlank(query.text) ? nil : translate(query.text)
            let filters = try query.filters.map { try FilterClause($0, in: database) }
            // Rows are numbered from 1 in the order of the corpus.
            let (row, source) =
                match == nil
                ? ("d.rowid", "documents d")
                : filters.isEmpty
                    ? ("search.rowid", "search")
                    : ("d.rowid", "search JOIN documents d ON d.rowid = search.rowid")
            let conditions = (match == nil ? [] : ["search MATCH ?"]) + filters.map(\.sql)
            let `where` =
                conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
            let statement = try database.prepare(
                "SELECT \(row) FROM \(source)\(`where`) ORDER BY \(row)")
            var next: Int32 = 1
            if let match {
                try statement.bind(1, match)
                next = 2
            }
            for filter in filters { try filter.bind(to: statement, from: &next) }
            var numbers: [Int] = []
            while try statement.step() { numbers.append(statement.integer(0) - 1) }
            return numbers
        }
    }

    public func hits(
        _ numbers: [Int], for query: SearchQuery
    ) throws -> [SearchResults.Hit] {
        try explained {
            let match = try Self.isBlank(query.text) ? nil : translate(query.text)
            return try Details(database, match, query.highlight).hits(
                numbers.map { ($0 + 1, 0) })
        }
    }

    public func columns(limit: Int) throws -> [FacetColumn] {
        try explained {
            let count = try database.integer("SELECT count(*) FROM documents")
            var columns: [FacetColumn] = []
            for name in ["date", "source"] {
                let column = try column(
                    name, count,
                    "SELECT rowid, \(name) FROM documents WHERE \(name) IS NOT NULL", [])
                if !column.values.isEmpty, name == "date" || column.values.count <= limit {
                    columns.append(column)
                }
            }
            let fields = try database.prepare(
                """
                SELECT name FROM metadata GROUP BY name
                HAVING count(DISTINCT value) <= \(max(0, limit)) AND max(typeof(value) = 'text') = 1
                ORDER BY name
                """)
            while try fields.step() {
                let name = fields.text(0)
                columns.append(
                    try column(
                        name, count, "SELECT doc, value FROM metadata WHERE name = ?", [name]))
            }
            let layers = try database.prepare(
                """
                SELECT layer FROM annotations WHERE id <> '' GROUP BY layer
                HAVING count(DISTINCT id) <= \(max(0, limit)) ORDER BY layer
                """)
            while try layers.step() {
                let name = layers.text(0)
                columns.append(
                    try column(
                        "layers.\(name)", count,
                        "SELECT DISTINCT doc, id FROM annotations WHERE layer = ? AND id <> ''",
                        [name]))
            }
            return columns
        }
    }

    private func column(
        _ name: String, _ count: Int, _ sql: String, _ values: [String]
    ) throws(SQLiteFailure) -> FacetColumn {
        let statement = try database.prepare(sql)
        for (index, value) in values.enumerated() { try statement.bind(Int32(index + 1), value) }
        var pairs: [(document: Int, value: String)] = []
        while try statement.step() { pairs.append((statement.integer(0) - 1, statement.text(1))) }
        return FacetColumn(name: name, documents: count, pairs: pairs)
    }

    public func document(_ id: String, marking query: String) throws -> IndexedDocument? {
        try explained {
            let statement = try database.prepare(
                """
                SELECT rowid, title, text, date, source, resource, resource_sha256, "start", "end"
                FROM documents WHERE id = ? ORDER BY rowid LIMIT 1
                """)
            try statement.bind(1, id)
            guard try statement.step() else { return nil }
            let row = statement.integer(0)
            let text = statement.text(2)
            var metadata = [("date", statement.text(3)), ("source", statement.text(4))].filter {
                !$0.1.isEmpty
            }
            let fields = try database.prepare(
                "SELECT name, value FROM metadata WHERE doc = ? ORDER BY rowid")
            try fields.bind(1, row)
            while try fields.step() {
                let (name, value) = (fields.text(0), fields.text(1))
                if let last = metadata.indices.last, metadata[last].0 == name {
                    metadata[last].1 += "; \(value)"
                } else {
                    metadata.append((name, value))
                }
            }
            let (start, end) = (statement.integer(7), statement.integer(8))
            guard 0 <= start, start <= end else {
                throw SQLiteFailure.damage("a document ends before it starts")
            }
            return IndexedDocument(
                id: id, title: statement.text(1), text: text,
                metadata: metadata.map { (name: $0.0, value: $0.1) },
                resource: statement.text(5), resourceHash: statement.text(6), range: start..<end,
                layers: try layers(of: row, length: text.utf8.count),
                matches: try places(of: query, in: row))
        }
    }

    private func layers(
        of row: Int, length: Int
    ) throws -> [(name: String, spans: [IndexedDocument.Span])] {
        let statement = try database.prepare(
            """
            SELECT layer, "start", "end", label, id FROM annotations WHERE doc = ?
            ORDER BY layer, "start", "end" DESC, label, id
            """)
        try statement.bind(1, row)
        var layers: [(name: String, spans: [IndexedDocument.Span])] = []
        while try statement.step() {
            let name = statement.text(0)
            let (start, end) = (statement.integer(1), statement.integer(2))
            guard 0 <= start, start <= end, end <= length else {
                throw SQLiteFailure.damage("an annotation lies outside its document")
            }
            if layers.last?.name != name { layers.append((name, [])) }
            layers[layers.count - 1].spans.append(
                .init(range: start..<end, label: statement.text(3), id: statement.text(4)))
        }
        return layers
    }

    /// Where FTS5 puts its marks around the words of a query, as places in the text without them.
    private func places(of query: String, in row: Int) throws -> [Range<Int>] {
        if Self.isBlank(query) { return [] }
        let statement = try database.prepare(
            "SELECT highlight(search, 1, ?, ?) FROM search WHERE search MATCH ? AND rowid = ?")
        // Such characters stand in no cleaned text; in one that has them all the same, marks would be misplaced, so
        // it gets none.
        let (open, close): (Unicode.Scalar, Unicode.Scalar) = ("\u{1}", "\u{2}")
        try statement.bind(1, String(open))
        try statement.bind(2, String(close))
        try statement.bind(3, try translate(query))
        try statement.bind(4, row)
        guard try statement.step() else { return [] }
        var places: [Range<Int>] = []
        var (offset, start) = (0, -1)
        for byte in statement.text(0).utf8 {
            switch byte {
            case 1:
                if start >= 0 { return [] }
                start = offset
            case 2:
                if start < 0 { return [] }
                places.append(start..<offset)
                start = -1
            default: offset += 1
            }
        }
        return places
    }
}
