import CleanDuplicates
import Quern
import QuernTesting
import TestSupport
import Testing

/// What must hold of any corpus, however it is cut and merged.
@Suite struct DuplicateLawTests {
    typealias Parameters = [(name: String, value: Metadata.Value)]

    private static let ways: [Parameters] = [
        [("by", "text")],
        [("by", "normalised_text"), ("keep", "longest")],
        [("threshold", 0.6), ("shingle_size", 3)],
        [("threshold", 0.6), ("shingle_size", 3), ("keep", "earliest")],
        [("threshold", 0.6), ("shingle_size", 3), ("exact", true)],
        [("threshold", 0.5), ("shingle_size", 2), ("exact", true), ("keep", "longest")],
        [("threshold", 0.6), ("shingles", "characters"), ("shingle_size", 6)],
    ]

    @Test(arguments: ways.indices) func sliceSizesAndOrderOfMergingDoNotMatter(_ way: Int) throws {
        let corpus = Corpus(count: 200, seed: UInt64(way) + 1)
        let expected = try corpus.outcome(Self.ways[way], slice: 200)
        #expect(expected.kept.count > 40 && expected.kept.count < 195)
        for slice in [1, 7, 64] {
            #expect(try corpus.outcome(Self.ways[way], slice: slice) == expected)
            for seed in 1...2 {
                #expect(
                    try corpus.outcome(Self.ways[way], slice: slice, shuffled: UInt64(seed))
                        == expected)
            }
        }
    }

    @Test(arguments: ways.indices) func aSurveyThatSpillsDecidesTheSame(_ way: Int) throws {
        let corpus = Corpus(count: 200, seed: 40 + UInt64(way))
        let expected = try corpus.outcome(Self.ways[way])
        for memory in [64, 4_000, 30_000] {
            #expect(
                try corpus.outcome(Self.ways[way], space: SurveySpace(memory: memory)) == expected)
        }
    }

    @Test(arguments: ways.indices) func summariesComeBackFromTheStore(_ way: Int) throws {
        let corpus = Corpus(count: 100, seed: 50 + UInt64(way))
        #expect(
            try corpus.outcome(Self.ways[way], stored: true) == corpus.outcome(Self.ways[way]))
    }

    @Test(arguments: [0.2, 0.5, 0.7, 0.9, 1]) func exactMissesNothing(_ threshold: Double) throws {
        for seed in 1...3 {
            let corpus = Corpus(count: 120, seed: UInt64(seed) + 70, words: 3...40)
            for size in [1, 2, 5] {
                let outcome = try corpus.outcome([
                    ("threshold", .number(threshold)), ("shingle_size", .integer(size)),
                    ("exact", true),
                ])
                let order = Array(corpus.documents.indices)
                #expect(
                    outcome.kept == corpus.kept(order, threshold: threshold, size: size),
                    "threshold \(threshold), size \(size), seed \(seed)")
            }
        }
    }

    @Test func exactTakesTheLongestFirst() throws {
        let corpus = Corpus(count: 150, seed: 90)
        let lengths = corpus.documents.map { $0.text.utf8.count }
        let order = corpus.documents.indices.sorted { (lengths[$1], $0) < (lengths[$0], $1) }
        let outcome = try corpus.outcome([
            ("threshold", 0.5), ("shingle_size", 2), ("exact", true), ("keep", "longest"),
        ])
        #expect(outcome.kept == corpus.kept(order, threshold: 0.5, size: 2))
    }

    @Test func nearIsNearlyExact() throws {
        let corpus = Corpus(count: 1000, seed: 5)
        let near = try corpus.outcome([("threshold", 0.7), ("shingle_size", 3)])
        let exact = try corpus.outcome([
            ("threshold", 0.7), ("shingle_size", 3), ("exact", true),
        ])
        #expect(near.kept.symmetricDifference(exact.kept).count <= 8)
        // Whoever goes is as alike as is said to one that stays.
        var texts: [String: String] = [:]
        for document in corpus.documents { texts[document.id.text] = document.text }
        for (id, fate) in near where !fate.hasPrefix("stays") {
            let survivor = String(fate.prefix { $0 != " " })
            #expect(near.kept.contains(survivor))
            let similarity = Corpus.similarity(
                Corpus.shingles(texts[id] ?? "", 3), Corpus.shingles(texts[survivor] ?? "", 3))
            #expect(similarity >= 0.7 && survivor < id)
        }
    }

    @Test(arguments: ["longest", "earliest"]) func theOrderOfTheInputDoesNotMatter(
        _ keep: String
    ) throws {
        // No two documents are of one length or date, so that the order of the input has no say.
        let texts = (0..<60).map { index in
            "the mill by the river ground \(index % 6) sacks of grain all night and "
                + String(repeating: "on and on ", count: 2) + String(repeating: "x", count: index)
        }
        func survivors(_ order: [Int]) throws -> Set<String> {
            var corpus = Corpus(texts: order.map { texts[$0] })
            for index in corpus.documents.indices {
                corpus.documents[index].metadata.date =
                    "2024-01-01T00:\(10 + order[index] % 50):\(10 + order[index] / 50)"
            }
            let outcome = try corpus.outcome([
                ("keep", .string(keep)), ("threshold", 0.5), ("shingle_size", 2),
            ])
            return Set(outcome.values.filter { $0.hasPrefix("stays") })
        }
        var random = SeededGenerator(seed: 3)
        let expected = try survivors(Array(0..<60))
        #expect(expected.count < 30)
        for _ in 0..<5 { #expect(try survivors((0..<60).shuffled(using: &random)) == expected) }
    }

    // MARK: Extremes

    @Test func withNothingAskedAllIsAlike() throws {
        for exact in [true, false] {
            let outcome = try Corpus(count: 50, seed: 6).outcome([
                ("threshold", 0), ("exact", .boolean(exact)),
            ])
            #expect(outcome.kept == ["100000000"])
        }
    }

    @Test func withAllAskedOnlyEqualSetsAreAlike() throws {
        let corpus = Corpus(texts: [
            "a b c a b c a b", "c a b c a b c", "A B  C A B C A B", "a b c",
        ])
        let outcome = try corpus.outcome([("threshold", 1), ("shingle_size", 2)])
        #expect(outcome["100000001"] == "100000000 alike, similarity 1.00")
        #expect(outcome["100000002"] == "100000000 alike, similarity 1.00")
        #expect(outcome["100000003"] == "stays for 0: a b c")
    }

    @Test func emptyTextsAreEqual() throws {
        let corpus = Corpus(texts: ["", "a", " \n", "", "\u{3000}"])
        #expect(try corpus.outcome([]).kept.count == 2)
        #expect(try corpus.outcome([("by", "text")]).kept.count == 4)
        #expect(try corpus.outcome([("by", "normalised_text")]).kept.count == 2)
    }

    @Test func oneHundredThousandEqualDocumentsTakeLinearTime() throws {
        let corpus = Corpus(
            texts: Array(repeating: "the dam above Ostrow holds", count: 100_000))
        let clock = ContinuousClock()
        var outcome: [String: String] = [:]
        let time = try clock.measure { outcome = try corpus.outcome([], slice: 5000) }
        #expect(outcome.kept == ["100000000"])
        #expect(outcome["100000000"]?.hasPrefix("stays for 99999") == true)
        // All pairs would be five thousand million comparisons.
        #expect(time < .seconds(120))
    }

    /// Documents that share so much that most of their keys are equal, and are yet no duplicates.
    @Test func aFloodOfSharedKeysTakesLinearTime() throws {
        let common = (0..<60).map { "c\($0)" }.joined(separator: " ")
        let corpus = Corpus(
            texts: (0..<3000).map { document in
                common + " " + (0..<50).map { "d\(document)-\($0)" }.joined(separator: " ")
            })
        let clock = ContinuousClock()
        for exact in [false, true] {
            var outcome: [String: String] = [:]
            let time = try clock.measure {
                outcome = try corpus.outcome([("exact", .boolean(exact))], slice: 500)
            }
            #expect(outcome.kept.count == 3000)
            #expect(time < .seconds(120))
        }
    }

    @Test func damagedSummariesAreRefused() throws {
        let stage = try StageHarness(DuplicatesCleaner.self).stage
        var summary = DuplicatesCleaner.Summary()
        for document in Corpus(count: 5, seed: 1).documents {
            try stage.survey(document, into: &summary, in: StageContext(label: "x"))
        }
        var encoder = ByteEncoder()
        summary.encode(to: &encoder)
        let bytes = encoder.bytes
        for length in stride(from: 0, to: bytes.count - 1, by: 7) {
            bytes[..<length].withUnsafeBytes { part in
                var decoder = ByteDecoder(part)
                #expect(throws: DamagedBytes.self) {
                    _ = try DuplicatesCleaner.Summary(from: &decoder)
                }
            }
        }
    }
}
