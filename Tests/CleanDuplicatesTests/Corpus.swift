import CleanDuplicates
import Quern
import QuernTesting
import TestSupport

/// Documents with duplicates among them, and what a stage makes of them however they are cut and merged.
struct Corpus {
    var documents: [Document] = []

    /// Originals of random words, copies with a few words changed, and copies of copies.
    init(count: Int, seed: UInt64, words: ClosedRange<Int> = 8...60) {
        var random = SeededGenerator(seed: seed)
        let vocabulary = (0..<400).map { "w\($0)" } + ["Fluß", "ÉTÉ", "谷物", "the", "Mill."]
        var texts: [[String]] = []
        for _ in 0..<count {
            if texts.isEmpty || random.next() % 5 < 2 {
                texts.append(
                    (0..<Int.random(in: words, using: &random)).map { _ in
                        vocabulary.randomElement(using: &random) ?? ""
                    })
                continue
            }
            var copy = texts.randomElement(using: &random) ?? []
            for _ in 0..<Int.random(in: 0...4, using: &random) where !copy.isEmpty {
                let place = Int.random(in: 0..<copy.count, using: &random)
                switch random.next() % 3 {
                case 0: copy[place] = vocabulary.randomElement(using: &random) ?? ""
                case 1: copy.remove(at: place)
                default: copy[place] = copy[place].uppercased()
                }
            }
            texts.append(copy)
        }
        self.init(texts: texts.map { $0.joined(separator: " ") }, random: &random)
    }

    init(texts: [String]) {
        var random = SeededGenerator(seed: 1)
        self.init(texts: texts, random: &random)
    }

    private init(texts: [String], random: inout SeededGenerator) {
        for (index, text) in texts.enumerated() {
            let name = String(100_000_000 + index)
            var metadata = Metadata()
            if random.next() % 4 > 0 {
                let month = Int.random(in: 1...9, using: &random)
                let day = Int.random(in: 10...28, using: &random)
                metadata.date = "2024-0\(month)-\(day)T10:\(10 + index % 50)"
            }
            documents.append(.sample(text, id: name, resource: name, metadata: metadata))
        }
    }

    /// What becomes of every document, by its identity.
    func outcome(
        _ parameters: [(name: String, value: Metadata.Value)], slice: Int = 7,
        shuffled: UInt64? = nil, space: SurveySpace = SurveySpace(), stored: Bool = false
    ) throws -> [String: String] {
        let stage = try StageHarness(DuplicatesCleaner.self, parameters).stage
        let context = StageContext(label: "clean: duplicates")
        var summaries: [DuplicatesCleaner.Summary] = []
        for start in stride(from: 0, to: documents.count, by: slice) {
            var summary = DuplicatesCleaner.Summary()
            for document in documents[start..<min(start + slice, documents.count)] {
                try stage.survey(document, into: &summary, in: context)
            }
            summaries.append(stored ? try Self.stored(summary) : summary)
        }
        var random = SeededGenerator(seed: shuffled ?? 0)
        if shuffled != nil {
            summaries.shuffle(using: &random)
            // Grouped otherwise, too.
            while summaries.count > 4 {
                let last = summaries.removeLast()
                summaries[Int.random(in: 0..<summaries.count, using: &random)].merge(last)
            }
        }
        var corpus = stage.begin(in: space)
        for summary in summaries { corpus.merge(summary) }
        var found = try stage.conclude(corpus)
        if stored { found = try Self.stored(found) }
        return Self.outcome(
            try documents.map { document in
                var document = document
                let verdict = try stage.clean(&document, given: found, in: context)
                return (document, verdict)
            })
    }

    /// The same without a survey.
    func outcome(
        lookingBack parameters: [(name: String, value: Metadata.Value)], slice: Int,
        space: SurveySpace = SurveySpace()
    ) throws -> [String: String] {
        let slices = stride(from: 0, to: documents.count, by: slice).map {
            Array(documents[$0..<min($0 + slice, documents.count)])
        }
        let harness = try StageHarness(DuplicatesCleaner.self, parameters)
        return Self.outcome(try harness.clean(lookingBack: slices, in: space))
    }

    private static func outcome(
        _ cleaned: [(document: Document, verdict: Verdict)]
    ) -> [String: String] {
        var outcome: [String: String] = [:]
        for (document, verdict) in cleaned {
            switch verdict {
            case .keep:
                let count = document.metadata["duplicates"]?.integer ?? 0
                outcome[document.id.text] = "stays for \(count): \(document.text)"
            case .drop(let reason, _): outcome[document.id.text] = reason
            case .merge(let survivor, let reason):
                outcome[document.id.text] = "\(survivor) \(reason)"
            }
        }
        return outcome
    }

    static func stored(
        _ summary: DuplicatesCleaner.Summary
    ) throws -> DuplicatesCleaner.Summary {
        var encoder = ByteEncoder()
        summary.encode(to: &encoder)
        return try encoder.bytes.withUnsafeBytes {
            var decoder = ByteDecoder($0)
            return try DuplicatesCleaner.Summary(from: &decoder)
        }
    }

    // MARK: By definition

    /// The words of a text, so many at a time, as the benchmark kit has them.
    static func shingles(_ text: String, _ size: Int) -> Set<[String]> {
        let words = text.lowercased().split(whereSeparator: \.isWhitespace).map { String($0) }
        guard words.count > size else { return [words] }
        return Set((0...(words.count - size)).map { Array(words[$0..<($0 + size)]) })
    }

    static func similarity(_ one: Set<[String]>, _ other: Set<[String]>) -> Double {
        let common = one.intersection(other).count
        return Double(common) / Double(one.count + other.count - common)
    }

    /// Who stays when documents are taken in an order, and every one is compared with all that stay.
    func kept(_ order: [Int], threshold: Double, size: Int) -> Set<String> {
        let sets = documents.map { Self.shingles($0.text, size) }
        var kept: [Int] = []
        for document in order
        where !kept.contains(where: { Self.similarity(sets[document], sets[$0]) >= threshold }) {
            kept.append(document)
        }
        return Set(kept.map { documents[$0].id.text })
    }
}

extension [String: String] {
    var kept: Set<String> { Set(filter { $0.value.hasPrefix("stays") }.keys) }
}
