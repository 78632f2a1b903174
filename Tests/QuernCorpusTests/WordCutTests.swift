import Quern
import QuernTesting
import Testing

@testable import QuernCorpus

/// What a word is, in a corpus without a layer of tokens.
@Suite struct WordCutTests {
    private func words(_ text: String, _ cut: WordCut) throws -> [String] {
        let corpus = try CorpusFixture(
            [[.sample(text, id: "a")]], CorpusOptions(words: cut)
        ).reader()
        let word = try #require(corpus.attribute("word"))
        return (0..<corpus.tokenCount).map { word.word(word.id(at: $0)) }
    }

    @Test(arguments: [
        ("don't, Vera’s", ["don", "t", "Vera", "s"], ["don't", "Vera’s"]),
        (
            "3.5% of 1,200; 3;4", ["3", "5", "of", "1", "200", "3", "4"],
            ["3.5", "of", "1,200", "3;4"]
        ),
        ("e.g. the U.S.", ["e", "g", "the", "U", "S"], ["e.g", "the", "U.S"]),
        // Between a letter and a number, at the edges, and twice in a row the signs end a word.
        (
            "a.5 5.a 'rye' a..b 1,,2", ["a", "5", "5", "a", "rye", "a", "b", "1", "2"],
            ["a", "5", "5", "a", "rye", "a", "b", "1", "2"]
        ),
        (
            "a,b 10:30 l·l a:b", ["a", "b", "10", "30", "l", "l", "a", "b"],
            ["a", "b", "10", "30", "l·l", "a:b"]
        ),
        (
            "low-lying snake_case _x x_", ["low", "lying", "snake", "case", "x", "x"],
            ["low", "lying", "snake_case", "x", "x_"]
        ),
        // An accent that is a character of its own.
        ("cafe\u{301}s", ["cafe", "s"], ["cafe\u{301}s"]),
        ("水车。", ["水车"], ["水车"]),
        ("…", [], []),
    ])
    func wordsOf(_ text: String, _ alphanumeric: [String], _ unicode: [String]) throws {
        #expect(try words(text, .alphanumeric) == alphanumeric)
        #expect(try words(text, .unicode) == unicode)
    }

    @Test(arguments: [WordCut.alphanumeric, .unicode])
    func textsAreGivenBack(_ cut: WordCut) throws {
        let documents = try CorpusFixture.invented(200, seed: 12)
        let corpus = try CorpusFixture([documents], CorpusOptions(words: cut)).reader()
        for (number, document) in documents.enumerated() {
            #expect(try corpus.text(of: number) == document.text)
        }
        #expect(corpus.words == cut)
    }

    @Test func queriesAreCutTheSameWay() throws {
        let corpus = try CorpusFixture(
            [[.sample("They don't pay 3.5 crowns.", id: "a")]], CorpusOptions(words: .unicode)
        ).reader()
        #expect(try CorpusSearch(corpus).answer("don't", best: 5).total == 1)
        #expect(try CorpusSearch(corpus).answer("3.5", best: 5).total == 1)
        #expect(try CorpusSearch(corpus).answer("don", best: 5).total == 0)
    }
}
