import Quern
import QuernTesting
import TestSupport
import Testing

@testable import IndexSQLite

/// An index that was brought up to date says what one made anew would say.
@Suite struct IndexUpdateTests {
    private static let words = [
        "mill", "river", "grain", "premier", "sensor", "Larkholm", "Øresby", "the", "of", "robots",
    ]

    private func document(_ id: Int, _ random: inout SeededGenerator) throws -> Document {
        let words = (0..<Int.random(in: 0...12, using: &random)).map { _ in
            Self.words.randomElement(using: &random) ?? ""
        }
        let text = words.joined(separator: " ")
        var metadata = Metadata()
        if Bool.random(using: &random) {
            metadata["title"] = .string("About \(words.first ?? "")")
            metadata["words"] = .integer(words.count)
        }
        var document = Document.sample(text, id: "d\(id)", metadata: metadata)
        if let first = words.first, Bool.random(using: &random) {
            try document.annotate("things", [Annotation(0..<first.utf8.count, label: first)])
        }
        return document
    }

    private func write(_ documents: [Document], to path: String, updating: Bool) throws -> String {
        let writer =
            updating
            ? try IndexWriter(updating: path, pipeline: "test", tokenizer: .unicode)
            : try IndexWriter(path: path, pipeline: "test", tokenizer: .unicode)
        try writer.add(RowBatch(documents, fields: nil, layers: nil))
        return try writer.finish()
    }

    @Test(arguments: 0..<12) func saysWhatANewOneWouldSay(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let folder = try TemporaryDirectory()
        let updated = folder.file("updated.sqlite")
        var corpus: [Document] = []
        var next = 0
        for round in 0..<6 {
            for _ in 0..<Int.random(in: 0...8, using: &random) {
                let place = Int.random(in: 0...corpus.count, using: &random)
                // Some have an id that is there already.
                let id = Int.random(in: 0..<5, using: &random) == 0 ? max(0, next - 1) : next
                corpus.insert(try document(id, &random), at: place)
                next += 1
            }
            corpus.removeAll { _ in Int.random(in: 0..<6, using: &random) == 0 }
            if let place = corpus.indices.randomElement(using: &random) {
                corpus[place] = try document(next - 1, &random)
            }
            corpus.shuffle(using: &random)
            let content = try write(corpus, to: updated, updating: round > 0)
            let fresh = folder.file("\(round).sqlite")
            #expect(try write(corpus, to: fresh, updating: false) == content)
            #expect(try FulltextReader.difference(between: fresh, and: updated) == nil)
            for word in Self.words {
                let found = try [fresh, updated].map {
                    try FulltextReader(path: $0).search(SearchQuery(word, limit: 100)).hits
                        .map { "\($0.id) \($0.score) \($0.snippet)" }.sorted()
                }
                #expect(found[0] == found[1])
            }
            let database = try Database(path: updated, .create)
            try database.run("INSERT INTO search(search, rank) VALUES('integrity-check', 1)")
            #expect(try database.integer("SELECT count(*) FROM documents") == corpus.count)
        }
    }

    @Test func documentsThatStayKeepTheirRows() throws {
        var random = SeededGenerator(seed: 7)
        let documents = try (0..<6).map { try document($0, &random) }
        let folder = try TemporaryDirectory()
        let path = folder.file("index.sqlite")
        _ = try write(documents, to: path, updating: false)
        let changed = try document(1, &random)
        let new = try document(9, &random)
        _ = try write(
            [new, documents[0], changed, documents[2], documents[4]], to: path, updating: true)
        let rows = try Database(path: path, .read).prepare(
            "SELECT doc, position, id FROM contents JOIN documents ON documents.rowid = doc ORDER BY doc"
        )
        var found: [String] = []
        while try rows.step() {
            found.append("\(rows.integer(0)) at \(rows.integer(1)): \(rows.text(2))")
        }
        #expect(
            found == ["1 at 2: d0", "2 at 3: d1", "3 at 4: d2", "5 at 5: d4", "7 at 1: d9"])
        #expect(
            try FulltextReader.difference(
                between: path, and: copy(documents, in: folder)) != nil)
    }

    private func copy(_ documents: [Document], in folder: TemporaryDirectory) throws -> String {
        let path = folder.file("other.sqlite")
        _ = try write(documents, to: path, updating: false)
        return path
    }
}
