import Quern
import QuernCorpus
import QuernTesting
import TestSupport

@testable import IndexCorpus

/// Invented documents in a corpus that the stage has written.
struct CorpusIndexFixture {
    let folder: TemporaryDirectory
    var path: String { folder.file("corpus.quern") }

    init(
        _ documents: [Document], _ parameters: [(name: String, value: Metadata.Value)] = []
    ) throws {
        folder = try TemporaryDirectory()
        try StageHarness(CorpusIndexer.self, parameters).fold([documents], into: folder.path)
    }

    func search(_ query: String, _ filters: [SearchQuery.Filter] = []) throws -> SearchResults {
        try CorpusIndexReader(path: path).search(SearchQuery(query, filters: filters, limit: 50))
    }

    static let notes: [Document] = [
        .sample(
            "The sci-tech fund opened in Larkholm.\nIt's worth 3.5 million, the mayor said.",
            id: "fund", resource: "news/fund.txt",
            metadata: [
                "title": "Larkholm opens a fund", "date": "2024-09-04", "source": "Larkholm Post",
                "words": 12, "tone": 0.25, "checked": true, "authors": ["Ada Reyes", "Bo Lind"],
                "place": .record(["city": "Larkholm", "zip": 1207]),
            ]),
        .sample(
            "The mill owners of Øresby fear the new robots.", id: "robots",
            resource: "news/robots.txt",
            metadata: ["date": "2024-10-01", "source": "Øresby Tidende", "words": 9]),
        .sample(
            "No title here; the fund again, and one more fund.", id: "untitled",
            metadata: ["words": 100]),
        .sample("", id: "empty", metadata: ["title": "Nothing but a title"]),
    ]
}
