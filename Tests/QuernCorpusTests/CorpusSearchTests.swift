import Quern
import QuernTesting
import TestSupport
import Testing

@testable import QuernCorpus

@Suite struct CorpusSearchTests {
    static let documents = try? CorpusFixture.invented(900, seed: 21)

    /// The law of pruning: the same documents, with the same scores to the last bit, in the same order.
    @Test func prunedRankingEqualsScoringEverything() throws {
        let corpus = try CorpusFixture([try #require(Self.documents)]).reader()
        let word = try #require(corpus.attribute("word"))
        let ranking = RankedSearch(word)
        var random = SeededGenerator(seed: 4)
        for _ in 0..<200 {
            let words = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                let share = Double.random(in: 0..<1, using: &random)
                return word.foldedID(Int(share * share * Double(word.typeCount)))
            }
            let count = [1, 3, 10, 50].randomElement(using: &random) ?? 10
            #expect(ranking.best(count, of: words) == ranking.bestByScoringAll(count, of: words))
        }
        #expect(ranking.best(10, of: []) == [])
        #expect(ranking.best(0, of: [1]) == [])
    }

    @Test func bm25IsThatOfTheFormula() throws {
        // "tea" in 2 of 3 documents of 2, 4 and 3 tokens: idf = ln(1 + 1.5 / 2.5), mean length 3.
        let corpus = try CorpusFixture(["tea rice", "tea tea milk cup", "a b c"]).reader()
        let search = CorpusSearch(corpus)
        let hits = try search.answer("tea", best: 10).hits
        // By hand: 0.470003629 × 2.2 × 2 / (2 + 1.2 (0.25 + 0.75 × 4/3)) and × 1 / (1 + 1.2 (0.25 + 0.75 × 2/3)).
        #expect(hits.map(\.document) == [0, 1] || hits.map(\.document) == [1, 0])
        let scores = Dictionary(uniqueKeysWithValues: hits.map { ($0.document, $0.score) })
        #expect(abs((scores[1] ?? 0) - 0.470003629 * 2.2 * 2 / 3.5) < 1e-8)
        #expect(abs((scores[0] ?? 0) - 0.470003629 * 2.2 / 1.9) < 1e-8)
    }

    @Test func phrasesAreThoseOfANaiveSearch() throws {
        let documents = try #require(Self.documents)
        let corpus = try CorpusFixture([documents]).reader()
        let texts = documents.map { document in
            CorpusLawTests.words(document.text).map { CorpusLawTests.folded($0.word) }
        }
        let search = CorpusSearch(corpus)
        var random = SeededGenerator(seed: 9)
        var found = 0
        for _ in 0..<50 {
            let words = texts.filter { $0.count > 3 }.randomElement(using: &random) ?? []
            let start = Int.random(in: 0..<(words.count - 3), using: &random)
            let phrase = Array(words[start..<(start + Int.random(in: 2...3, using: &random))])
            let expected = texts.filter { text in
                text.indices.contains { text[$0...].starts(with: phrase) }
            }.count
            #expect(try search.count("\"\(phrase.joined(separator: " "))\"") == expected)
            found += expected
            let both = texts.filter { $0.contains(phrase[0]) && $0.contains(phrase[1]) }.count
            #expect(try search.count("\(phrase[0]) AND \(phrase[1])") == both)
            let either = texts.filter { $0.contains(phrase[0]) || $0.contains(phrase[1]) }.count
            #expect(try search.answer("\(phrase[0]) OR \(phrase[1])", best: 3).total == either)
            let without = texts.filter { $0.contains(phrase[0]) && !$0.contains(phrase[1]) }.count
            #expect(try search.count("\(phrase[0]) NOT \(phrase[1])") == without)
            let prefix = String(phrase[0].unicodeScalars.prefix(1))
            let begins = texts.filter {
                $0.contains { $0.unicodeScalars.starts(with: prefix.unicodeScalars) }
            }
            #expect(try search.count("\(prefix)*") == begins.count)
        }
        #expect(found > 50)
    }

    @Test(arguments: [
        (
            "tea AND",
            "cannot understand the query: the AND at character 5 needs a word before and after it; write 'a AND b', or \"AND\" in quotes to search for the word"
        ),
        (
            "\"tea",
            "cannot understand the query: the quote at character 1 has no end; close it, or leave it out"
        ),
        (
            "(tea",
            "cannot understand the query: the '(' at character 1 is not closed; add ')', or put the text in quotes"
        ),
        (
            "tea)",
            "cannot understand the query: the ')' at character 4 closes nothing; remove it, or put the text in quotes"
        ),
        ("…", "the query has no word to search for; write at least one letter or digit"),
        (
            "NEAR(tea rice, x)",
            "cannot understand the query: the NEAR at character 1 needs a number of words from 0 to 1000 after the comma; write 'NEAR(rice tea, 5)'"
        ),
    ])
    func wrongQueriesAreExplained(_ query: String, _ message: String) throws {
        let search = CorpusSearch(try CorpusFixture(["tea and rice"]).reader())
        do {
            _ = try search.answer(query, best: 1)
            Issue.record("\(query) was answered")
        } catch let error as StageError {
            #expect(error.message == message)
        }
    }

    @Test func queriesOfManyKinds() throws {
        let documents: [Document] = [
            .sample("Rice and green tea.", id: "a", metadata: ["title": "Drinks"]),
            .sample("Tea with rice; sci-tech.", id: "b", metadata: ["title": "Green tea"]),
            .sample("Neither, don't ask.", id: "c"),
        ]
        let search = CorpusSearch(try CorpusFixture([documents]).reader())
        func found(_ query: String) throws -> [Int] {
            try search.answer(query, best: 9).hits.map(\.document).sorted()
        }
        #expect(try found("tea rice") == [0, 1])
        #expect(try found("TEA") == [0, 1])
        #expect(try found("\"green tea\"") == [0])
        #expect(try found("title:\"green tea\"") == [1])
        #expect(try found("title:drinks OR neither") == [0, 2])
        #expect(try found("(tea OR neither) NOT green") == [1, 2])
        #expect(try found("sci-tech") == [1])
        #expect(try found("don't") == [2])
        #expect(try found("NEAR(rice tea, 1)") == [1])
        #expect(try found("NEAR(rice tea, 2)") == [0, 1])
        #expect(try found("gre*") == [0])
        #expect(try found("nothing") == [])
        #expect(try found("\"tea with ric\"*") == [1])
    }
}
