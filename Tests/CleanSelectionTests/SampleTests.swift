import CleanSelection
import QuernTesting
import TestSupport
import Testing

@testable import Quern

/// A sample depends on seed and identities alone.
@Suite struct SampleTests {
    static func corpus(_ count: Int) -> [Document] {
        (0..<count).map { number in
            .sample(
                "x", id: "doc-\(number)",
                metadata: ["source": .string(["a", "b", "b", "c", "c", "c"][number % 6])])
        }
    }

    static func kept(_ parameters: [(String, Metadata.Value)], _ corpus: [Document]) throws
        -> [String]
    {
        try StageHarness(SampleCleaner.self, parameters.map { (name: $0.0, value: $0.1) })
            .clean(corpus).filter { $0.verdict == .keep }.map(\.document.id.text)
    }

    @Test func ratesNest() throws {
        let corpus = Self.corpus(5000)
        let tenth = try Self.kept([("rate", 0.1)], corpus)
        let fifth = try Self.kept([("rate", 0.2)], corpus)
        #expect((400...600).contains(tenth.count), "\(tenth.count)")
        #expect(Set(tenth).isSubset(of: fifth))
        #expect(
            try Self.kept([("rate", 0.1)], Array(corpus.reversed().prefix(2000))).allSatisfy(
                Set(tenth).contains))
        #expect(try Self.kept([("rate", 0.1), ("seed", 1)], corpus) != tenth)
    }

    /// Pinned: another hash would change every sample that anybody has published.
    @Test func theSampleIsAlwaysTheSame() throws {
        #expect(try Self.kept([("rate", 0.1)], Self.corpus(50)) == ["doc-13"])
    }

    @Test func countsAreExactAndStable() throws {
        let corpus = Self.corpus(1000)
        let some = try Self.kept([("count", 40)], corpus)
        #expect(some.count == 40)
        // Of the documents of a larger sample, and all that stay when others go.
        #expect(Set(some).isSubset(of: try Self.kept([("count", 80)], corpus)))
        let fewer = corpus.filter { !some.prefix(3).contains($0.id.text) }
        let after = try Self.kept([("count", 40)], fewer)
        #expect(Set(some.dropFirst(3)).isSubset(of: after))
        #expect(try Set(Self.kept([("count", 40)], corpus.reversed())) == Set(some))
    }

    /// Sources number their documents from 1 in every file.
    @Test(arguments: [1, 7, 40, 59, 60, 99]) func countsAreExactWhereIdentitiesRepeat(count: Int)
        throws
    {
        let corpus = (0..<60).map { number in
            Document.sample("x", id: "\(number % 5)", resource: "file-\(number / 5)")
        }
        func kept(_ corpus: [Document]) throws -> Set<String> {
            let cleaned = try StageHarness(SampleCleaner.self, [("count", .integer(count))])
                .clean(corpus).filter { $0.verdict == .keep }.map(\.document)
            #expect(cleaned.count == min(count, 60))
            return Set(cleaned.map { "\($0.origin.resource.name) \($0.id)" })
        }
        #expect(try kept(corpus) == kept(corpus.reversed()))
    }

    @Test func groups() throws {
        let corpus = Self.corpus(600)
        func sizes(_ parameters: [(String, Metadata.Value)]) throws -> [String: Int] {
            let kept = Set(try Self.kept(parameters, corpus))
            return corpus.filter { kept.contains($0.id.text) }
                .reduce(into: [:]) { $0[$1.metadata.source ?? "", default: 0] += 1 }
        }
        #expect(try sizes([("count", 30), ("by", "source")]) == ["a": 30, "b": 30, "c": 30])
        #expect(
            try sizes([("count", 60), ("by", "source"), ("share", "proportional")])
                == ["a": 10, "b": 20, "c": 30])
        // 100, 200, 300 of 600: 7 is 1.17, 2.33, 3.5, and the rest goes to the largest remainder.
        #expect(
            try sizes([("count", 7), ("by", "source"), ("share", "proportional")])
                == ["a": 1, "b": 2, "c": 4])
        #expect(try sizes([("count", 150), ("by", "source")]) == ["a": 100, "b": 150, "c": 150])
    }

    /// A slip in the name of the field would make one group of all.
    @Test func documentsWithoutTheFieldAreCounted() throws {
        let stage = try StageHarness(SampleCleaner.self, [("count", 9), ("by", "source")]).stage
        let context = StageContext(label: "t")
        let metadata: [Metadata] = [[:], ["source": "a"], ["sauce": "a"]]
        for (number, metadata) in metadata.enumerated() {
            var document = Document.sample("x", id: "\(number)", metadata: metadata)
            _ = try stage.clean(&document, given: SampleSurvey(), in: context)
            context.counters.commit()
        }
        #expect(context.counters.counts == ["without 'source'": 2])
    }

    @Test func surveysMergeInAnyOrder() throws {
        let stage = try StageHarness(SampleCleaner.self, [("count", 9), ("by", "source")]).stage
        let context = StageContext(label: "t")
        let parts = try (0..<4).map { part in
            var survey = SampleSurvey()
            for document in Self.corpus(200)[(part * 50)..<(part * 50 + 50)] {
                try stage.survey(document, into: &survey, in: context)
            }
            return survey
        }
        func bytes(_ survey: SampleSurvey) -> [UInt8] {
            var encoder = ByteEncoder()
            survey.encode(to: &encoder)
            return encoder.bytes
        }
        func merged(_ order: [Int]) -> SampleSurvey {
            order.reduce(into: SampleSurvey()) { $0.merge(parts[$1]) }
        }
        let one = bytes(merged([0, 1, 2, 3]))
        #expect(one == bytes(merged([3, 1, 0, 2])))
        var pair = parts[2]
        pair.merge(parts[3])
        var other = merged([1, 0])
        other.merge(pair)
        #expect(one == bytes(other))
        let decoded = try one.withUnsafeBytes { buffer in
            var decoder = ByteDecoder(buffer)
            return try SampleSurvey(from: &decoder)
        }
        #expect(bytes(decoded) == one)
    }
}
