import Quern
import QuernTesting
import QuernYAML
import TagWords
import Testing

@Suite("tag: sentences")
struct SentencesTests {
    @Test("layers of the parser end sentences")
    func layers() throws {
        let harness = try StageHarness(
            SentencesTagger.self,
            [("blocks", .list([.string("headings")])), ("lines", .list([.string("lists")]))],
            reader: { try YAML.node(of: $0) })
        var document = Document.sample("The mill\nIt is\nold. rye\noats")
        try document.annotate("headings", [Annotation(0..<8)])
        try document.annotate("lists", [Annotation(20..<28)])
        let found = try harness.tag(document)
        #expect(
            found.annotations["sentences"].map { found.text(in: $0.range) } == [
                "The mill", "It is\nold.", "rye", "oats",
            ])
        #expect(
            harness.stage.layers
                == LayerContract(reads: ["headings", "lists"], writes: ["sentences"]))
    }
}
