import Quern
import QuernCorpus
import QuernTesting
import TestSupport
import Testing

@testable import IndexCorpus

@Suite struct CorpusIndexerTests {
    @Test func writesACorpusOfTheRun() throws {
        let folder = try TemporaryDirectory()
        try StageHarness(CorpusIndexer.self).fold(
            [[.sample("Rice and tea.", id: "a")], [.sample("Tea, again tea.", id: "b")]],
            into: folder.path)
        let corpus = try CorpusReader(path: folder.file("corpus.quern"))
        #expect(corpus.pipeline == "test")
        #expect(corpus.tokenCount == 6)
        #expect(corpus.documents.id(of: 1) == "b")
        let word = try #require(corpus.attribute("word"))
        #expect(word.ids(folding: "TEA").map { word.word($0) } == ["tea", "Tea"])
        #expect(
            word.positions(ofFolded: word.foldedID(word.ids(folding: "tea")[0])).all() == [2, 3, 5])
    }
}
