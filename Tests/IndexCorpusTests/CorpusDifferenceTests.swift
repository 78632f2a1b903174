import Quern
import QuernTesting
import Testing

@testable import IndexCorpus

/// What `quern verify` says of two corpora.
@Suite("Differences between corpora")
struct CorpusDifferenceTests {
    private static let base: [Document] = [
        .sample("Rice and tea.", id: "a", metadata: ["year": 2024]), .sample("More tea.", id: "b"),
    ]

    private func difference(
        _ documents: [Document], _ parameters: [(name: String, value: Metadata.Value)] = []
    ) throws -> String? {
        let (old, new) = (
            try CorpusIndexFixture(Self.base), try CorpusIndexFixture(documents, parameters)
        )
        return try CorpusIndexReader.difference(between: old.path, and: new.path)
    }

    @Test("the same documents are the same")
    func same() throws {
        #expect(try difference(Self.base) == nil)
    }

    @Test("the first thing that differs is named")
    func different() throws {
        let second = Self.base[1]
        #expect(try difference([Self.base[0]]) == "documents: 2 → 1")
        #expect(
            try difference([.sample("Rice.", id: "a", metadata: ["year": 2024]), second])
                == "tokens: 5 → 3")
        #expect(
            try difference([.sample("Rice and tea.", id: "c", metadata: ["year": 2024]), second])
                == "document 0: 'a' → 'c'")
        #expect(
            try difference([.sample("Rice & our tea.", id: "a", metadata: ["year": 2024]), second])
                == "the text of document 'a' differs")
        #expect(
            try difference([.sample("Rice and tea.", id: "a", metadata: ["year": 2025]), second])
                == "year of document 'a': 2024 → 2025")
        #expect(
            try difference([.sample("Rice and tea.", id: "a"), second])
                == "year of document 'a': 2024 → nothing")
        #expect(
            try difference([
                .sample("Rice and tea.", id: "a", metadata: ["year": 2024, "place": "Ostrow"]),
                second,
            ]) == "document 'a' has other fields of metadata")
    }

    @Test("what is no text and no metadata is told by its section")
    func sections() throws {
        var tagged = Self.base
        try tagged[0].annotate("foods", [Annotation(0..<4, label: "grain")])
        #expect(try difference(tagged) == "the section about differs")
        #expect(
            try difference(Self.base, [("words", "unicode")]) == "the section about differs")
    }
}
