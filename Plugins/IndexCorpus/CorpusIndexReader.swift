public import Quern
import QuernCorpus

/// Answers full-text queries from the files that ``CorpusIndexer`` writes.
public struct CorpusIndexReader: IndexReader {
    public static let searchesTitles = false
    public static let indexName = "corpus"

    private let corpus: CorpusReader
    private let engine: CorpusSearch

    public static func recognises(_ head: [UInt8]) -> Bool { CorpusReader.recognises(head) }

    public init(path: String) throws {
        corpus = try CorpusReader(path: path)
        engine = CorpusSearch(corpus)
    }

    public func search(_ query: SearchQuery) throws -> SearchResults {
        let filters = try query.filters.map { try DocumentFilter($0, in: corpus) }
        let accepts: ((Int) -> Bool)? =
            filters.isEmpty ? nil : { document in filters.allSatisfy { $0.accepts(document) } }
        if query.text.unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) {
            guard let accepts else {
                throw StageError("the query is empty; write a word to search for, or a filter")
            }
            let found = (0..<corpus.documentCount).filter(accepts)
            return SearchResults(
                total: found.count,
                hits: try found.dropFirst(max(0, query.offset)).prefix(max(0, query.limit)).map {
                    try hit(.init(document: $0, score: 0), marked: [], query.highlight)
                })
        }
        let (offset, limit) = (max(0, query.offset), max(0, query.limit))
        let wanted = offset.addingReportingOverflow(limit)
        let answer = try engine.answer(
            query.text,
            best: min(wanted.overflow ? .max : wanted.partialValue, corpus.documentCount),
            where: accepts)
        return SearchResults(
            total: answer.total,
            hits: try answer.hits.dropFirst(offset).map {
                try hit($0, marked: answer.marks(in: $0.document, of: corpus), query.highlight)
            })
    }

    private func hit(
        _ hit: RankedSearch.Hit, marked: [Int], _ highlight: (open: String, close: String)
    ) throws -> SearchResults.Hit {
        let documents = corpus.documents
        func field(_ name: String) -> String {
            documents.value(name, of: hit.document)?.plainText ?? ""
        }
        return SearchResults.Hit(
            id: documents.id(of: hit.document), score: hit.score, title: field("title"),
            date: field("date"), source: field("source"),
            resource: documents.resource(of: hit.document),
            range: documents.byteRange(of: hit.document),
            snippet: corpus.snippet(of: hit.document, marked: marked, highlight))
    }

    /// Compares what two corpora hold: sections with equal checksums are equal.
    public static func difference(between recorded: String, and now: String) throws -> String? {
        let (old, new) = (try CorpusReader(path: recorded), try CorpusReader(path: now))
        return old.firstDifference(from: new)
    }
}
