import Quern
import QuernTesting
import Testing

@testable import IndexCorpus

@Suite("Snippets of a corpus")
struct SnippetTests {
    private func snippets(_ text: String, _ query: String) throws -> [String] {
        try CorpusIndexFixture([.sample(text, id: "a")]).search(query).hits.map(\.snippet)
    }

    @Test("a short text is shown whole, on one line, with every hit marked")
    func short() throws {
        #expect(
            try snippets("«Rye\u{7}»,\r\n\tthe MILL and   the mill!", "mill") == [
                "«Rye », the [MILL] and the [mill]!"
            ])
    }

    /// Words `w0`, `w1`, …, with `mill` at some places.
    private static func words(_ count: Int, _ hits: Set<Int>) -> String {
        (0..<count).map { hits.contains($0) ? "mill" : "w\($0)" }.joined(separator: " ") + "."
    }

    @Test("of a long text, 24 words where most hits are close together, six of them before")
    func long() throws {
        let found = try snippets(Self.words(300, [40, 200, 205, 210]), "mill")
        let expected = (194..<218).map { [200, 205, 210].contains($0) ? "[mill]" : "w\($0)" }
        #expect(found == ["…" + expected.joined(separator: " ") + "…"])
    }

    @Test("at the beginning and at the end no dots, and no word of the next document")
    func edges() throws {
        #expect(
            try snippets(Self.words(60, [2]), "mill") == [
                "w0 w1 [mill] " + (3..<24).map { "w\($0)" }.joined(separator: " ") + "…"
            ])
        let index = try CorpusIndexFixture([
            .sample(Self.words(60, [58]), id: "a"), .sample("Next one.", id: "b"),
        ])
        #expect(
            try index.search("mill").hits.map(\.snippet) == [
                "…" + (36..<58).map { "w\($0)" }.joined(separator: " ") + " [mill] w59."
            ])
    }

    @Test("without words that are searched for, the beginning")
    func filterOnly() throws {
        let index = try CorpusIndexFixture([
            .sample(Self.words(60, []), id: "a"), .sample("—", id: "b"),
        ])
        let every = SearchQuery.Filter(field: "id", comparison: .notEqual, value: "")
        #expect(
            try index.search("", [every]).hits.map(\.snippet) == [
                (0..<24).map { "w\($0)" }.joined(separator: " ") + "…", "—",
            ])
    }
}
