import CleanDuplicates
import Quern
import QuernTesting
import TestSupport
import Testing

/// Who stays knows for how many it stands, however often duplicates are looked for.
@Suite struct DuplicateNumberTests {
    /// The numbers of those that stay, by identity.
    private func numbers(
        _ corpus: Corpus, _ parameters: [(name: String, value: Metadata.Value)],
        shuffled: UInt64? = nil, stored: Bool = false
    ) throws -> [String: Int] {
        try corpus.outcome(parameters, slice: 2, shuffled: shuffled, stored: stored)
            .filter { $0.value.hasPrefix("stays") }
            .mapValues { Int($0.split(separator: " ")[2].dropLast()) ?? -1 }
    }

    @Test(arguments: [nil, 3] as [UInt64?], [false, true])
    func whatStoodForOthersBringsThemAlong(shuffled: UInt64?, stored: Bool) throws {
        var corpus = Corpus(texts: ["a", "b", "a", "a", "b", "c"])
        let values: [Metadata.Value] = [2, 5, "3", 0, -7, 4]
        for (index, value) in values.enumerated() {
            corpus.documents[index].metadata["duplicates"] = value
        }
        for keep in ["first", "longest"] as [Metadata.Value] {
            let told = try numbers(
                corpus, [("by", "text"), ("keep", keep)], shuffled: shuffled, stored: stored)
            // 2 of its own, and two documents of which one stood for 3; nothing went into the last.
            #expect(
                told == ["100000000": 2 + 2 + 3, "100000001": 5 + 1, "100000005": 4])
        }
    }

    @Test func exactAndThenNear() throws {
        var corpus = Corpus(count: 300, seed: 5, words: 6...12)
        let count = corpus.documents.count
        let exact = try numbers(corpus, [("by", "text")])
        corpus.documents.removeAll { exact[$0.id.text] == nil }
        for index in corpus.documents.indices {
            let number = exact[corpus.documents[index].id.text] ?? 0
            corpus.documents[index].metadata["duplicates"] = number > 0 ? .integer(number) : nil
        }
        #expect(corpus.documents.count < count)
        let near = try numbers(
            corpus, [("threshold", 0.5), ("shingle_size", 2), ("keep", "longest")])
        #expect(near.count < corpus.documents.count)
        #expect(near.values.reduce(near.count, +) == count)
    }

    /// Numbers from elsewhere may be anything: they are bounded where they are added up, and never lowered.
    @Test func absurdNumbersAreBounded() throws {
        var corpus = Corpus(texts: ["a", "a", "a"])
        for index in 0..<3 {
            corpus.documents[index].metadata["duplicates"] = .integer(.max)
        }
        let told = try numbers(corpus, [("by", "text")], stored: true)
        #expect(told == ["100000000": .max])
        corpus.documents[0].metadata["duplicates"] = 1
        #expect(
            try numbers(corpus, [("by", "text")], stored: true) == [
                "100000000": 1 + Int(UInt32.max)
            ])
    }
}
