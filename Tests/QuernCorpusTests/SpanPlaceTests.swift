import Quern
import QuernTesting
import TestSupport
import Testing

@testable import QuernCorpus

/// A span belongs to the document that it was annotated in, also where no word of it tells.
@Suite struct SpanPlaceTests {
    /// Documents with a sign at their ends, documents of signs alone, an empty one, and one without spans.
    private static func documents() throws -> [Document] {
        try ["* rye *", "**", "", "tea *", "salt", "*", "* * oats and *"].enumerated().map {
            number, text in
            var document = Document.sample(text, id: "d\(number)")
            let signs = Array(text.utf8).indices.filter { Array(text.utf8)[$0] == 0x2A }
            try document.annotate(
                "signs",
                signs.map { Annotation($0..<($0 + 1), label: "star", id: "\(number).\($0)") })
            return document
        }
    }

    @Test func spansWithoutWordsStayInTheirDocument() throws {
        let documents = try Self.documents()
        for slices in [
            [documents], documents.map { [$0] },
            [[], Array(documents[..<3]), Array(documents[3...])],
        ] {
            let corpus = try CorpusFixture(slices).reader()
            let layer = try #require(corpus.layer("signs"))
            var next = 0
            for (number, document) in documents.enumerated() {
                let spans = layer.spans(inDocument: number)
                #expect(spans == next..<(next + document.annotations["signs"].count))
                next = spans.upperBound
                #expect(spans.map { layer.id(of: $0) } == document.annotations["signs"].map(\.id))
                #expect(
                    spans.map { layer.byteRange(of: $0) }
                        == document.annotations["signs"].map(\.range))
                #expect(spans.allSatisfy { layer.document(of: $0) == number })
            }
            #expect(next == layer.count)
        }
    }

    @Test func slicesLeaveNoTrace() throws {
        let documents = try Self.documents()
        #expect(try CorpusFixture(documents.map { [$0] }).bytes == CorpusFixture([documents]).bytes)
    }

    @Test func theyAreCountedWhereTheyAre() throws {
        let corpus = try AskedCorpus([try Self.documents()])
        let table = try corpus.ask(
            Frequencies.self, ["layer": "signs", "name": "label", "by": "document"])
        #expect(
            rows(table) == [
                "document,label,count,per_million,documents",
                "d0,star,2,2000000.00,1", "d1,star,2,,1", "d3,star,1,1000000.00,1",
                "d5,star,1,,1", "d6,star,3,1500000.00,1",
            ])
        let pairs = try corpus.ask(
            Cooccurrence.self, ["layers": "signs", "minimum": 1, "limit": 0])
        // Two in one document, two in the next, three in the last.
        #expect(pairs.rows.count == 1 + 1 + 3)
    }
}
