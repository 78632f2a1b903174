import Foundation
import Quern
import QuernTesting
import TestSupport

@testable import IndexSQLite

/// Invented documents, indexed.
struct IndexFixture {
    let folder: TemporaryDirectory
    var path: String { folder.file("index.sqlite") }

    init(
        _ slices: [[Document]], _ parameters: [(name: String, value: Metadata.Value)] = []
    ) throws {
        folder = try TemporaryDirectory()
        try StageHarness(FulltextIndexer.self, parameters).fold(slices, into: folder.path)
    }

    func reader() throws -> FulltextReader { try FulltextReader(path: path) }

    func search(_ query: String, _ filters: [SearchQuery.Filter] = []) throws -> SearchResults {
        try reader().search(SearchQuery(query, filters: filters, limit: 50))
    }

    func ids(_ query: String, _ filters: [SearchQuery.Filter] = []) throws -> [String] {
        try search(query, filters).hits.map(\.id).sorted()
    }

    /// The message with which a query is refused; nil when it is answered.
    func refusal(_ query: String, _ filters: [SearchQuery.Filter] = []) throws -> String? {
        do {
            _ = try search(query, filters)
            return nil
        } catch let error as StageError {
            return error.message
        }
    }

    /// Every row of a question, its columns joined with `|`.
    func rows(_ sql: String, columns: Int32) throws -> [String] {
        let statement = try Database(path: path, .read).prepare(sql)
        var rows: [String] = []
        while try statement.step() {
            rows.append((0..<columns).map { statement.text($0) }.joined(separator: "|"))
        }
        return rows
    }

    static func news() throws -> [Document] {
        var first = Document.sample(
            "The sci-tech fund opened in Larkholm.\nIt's worth 3.5 million, the mayor said.",
            id: "fund", resource: "news/fund.txt",
            metadata: [
                "title": "Larkholm opens a fund", "date": "2024-09-04", "source": "Larkholm Post",
                "words": 12, "tone": 0.25, "checked": true, "authors": ["Ada Reyes", "Bo Lind"],
                "place": .record(["city": "Larkholm", "zip": 1207]),
            ])
        try first.annotate(
            "gazetteer",
            [
                Annotation(4..<12, label: "policy", id: "sci_tech"),
                Annotation(28..<36, label: "place", id: "larkholm"),
            ])
        try first.annotate(
            "quotations",
            [Annotation(38..<60, label: "", id: "", attributes: ["speaker": "the mayor"])])
        let second = Document.sample(
            "Café owners in Øresby fear the new robots. Robotics, they say, costs jobs.",
            id: "robots",
            metadata: [
                "title": "Robots reach Øresby", "date": "2024-10-01", "source": "Øresby Tidende",
                "words": 9,
            ])
        let third = Document.sample(
            "No title here; the fund again, and one more fund.", id: "untitled",
            metadata: ["words": 100])
        let fourth = Document.sample("", id: "empty", metadata: ["title": "Nothing but a title"])
        return [first, second, third, fourth]
    }
}
