import Quern
import QuernTesting
import TestSupport
import Testing

@testable import CleanDuplicates

/// Looking back decides what a survey decides.
@Suite struct LookbackTests {
    typealias Parameters = [(name: String, value: Metadata.Value)]

    private static let ways: [Parameters] = [
        [("by", "text"), ("count", false)],
        [("by", "normalised_text"), ("count", false)],
        [("by", "url"), ("count", false)],
        [("unit", "line"), ("min_length", 0)],
        [("unit", "line"), ("min_length", 5), ("by", "normalised_text")],
        [("unit", "paragraph"), ("min_length", 0)],
    ]

    /// Short texts of few words, so that lines, paragraphs and whole texts come again, and addresses that are the same in
    /// different spelling.
    private func corpus(_ seed: UInt64) -> Corpus {
        var random = SeededGenerator(seed: seed)
        let words = ["mill", "Mill", "grain", "ÉTÉ", "été", "谷物", "of the river"]
        var corpus = Corpus(
            texts: (0..<120).map { _ in
                (0..<Int.random(in: 0...5, using: &random)).map { _ in
                    (0..<Int.random(in: 0...2, using: &random)).map { _ in
                        words.randomElement(using: &random) ?? ""
                    }.joined(separator: " ")
                }.joined(separator: Int.random(in: 0...2, using: &random) == 0 ? "\n\n" : "\n")
            })
        for index in corpus.documents.indices where index % 5 > 0 {
            let host = index % 2 == 0 ? "Mill.example" : "mill.example"
            corpus.documents[index].metadata.url = "https://\(host)/\(index * 7 % 23)#top"
        }
        return corpus
    }

    @Test(arguments: ways.indices) func itIsWhatASurveyDecides(_ way: Int) throws {
        for seed in 1...3 {
            let corpus = corpus(UInt64(seed) * 10 + UInt64(way))
            let expected = try corpus.outcome(Self.ways[way])
            let before = Set(corpus.documents.map { "stays for 0: \($0.text)" })
            #expect(expected.values.contains { !before.contains($0) })
            #expect(expected.kept.count > 20)
            for slice in [1, 7, 200] {
                #expect(
                    try corpus.outcome(lookingBack: Self.ways[way], slice: slice) == expected)
            }
        }
    }

    @Test func onlyWhatHasNoNeedOfTheFutureLooksBack() throws {
        func looksBack(_ parameters: Parameters) throws -> Bool {
            try StageHarness(DuplicatesCleaner.self, parameters).stage.canLookBack
        }
        for way in Self.ways {
            #expect(try looksBack(way))
            #expect(try !looksBack(way + [("keep", "longest")]))
        }
        #expect(try !looksBack([("by", "text")]))
        #expect(try !looksBack([("count", false)]))
        // Parts of documents are never counted.
        #expect(try looksBack([("unit", "line"), ("count", true)]))
    }

    @Test(arguments: [0, 3]) func whatTakesTooMuchMemoryWantsASurvey(_ way: Int) throws {
        let corpus = corpus(4)
        #expect(throws: CannotLookBack.self) {
            try corpus.outcome(
                lookingBack: Self.ways[way], slice: 10, space: SurveySpace(memory: 700))
        }
    }

    /// Nothing tells two documents of one record and identity apart.
    @Test func documentsOfOnePlaceWantASurvey() throws {
        let harness = try StageHarness(DuplicatesCleaner.self, Self.ways[0])
        let twins = [Document.sample("One.", id: "a"), .sample("Two.", id: "a")]
        #expect(throws: CannotLookBack.self) { try harness.clean(lookingBack: [twins]) }
    }

    @Test func keysThatShareTheirFirstHalfAreTwo() {
        var index = WideKeyIndex()
        #expect(index.insert((7, 1)) == (0, true))
        #expect(index.insert((7, 2)) == (1, true))
        #expect(index.insert((7, 1)) == (0, false))
        #expect(index.insert((7, 2)) == (1, false))
    }

    @Test func keysAreNumberedAsTheyCome() {
        var random = SeededGenerator(seed: 3)
        var keys = KeyIndex()
        var expected: [UInt64: Int] = [:]
        for round in 0..<20_000 {
            // Zero, small ones, and ones that crowd in their upper bits.
            let candidates: [UInt64] = [
                0, random.next() % 4_000, random.next() << 48, random.next(),
            ]
            let key = candidates[round % 4]
            let number = expected[key] ?? expected.count
            let isNew = expected.updateValue(number, forKey: key) == nil
            #expect(keys.insert(key) == (number, isNew))
        }
        // A key, and one slot and a half to three.
        let needed = expected.count * 8
        #expect((needed * 5 / 2...needed * 4 + 128).contains(keys.bytes(adding: 0)))
        #expect(keys.bytes(adding: expected.count) == 2 * keys.bytes(adding: 0))
    }
}
