import Quern
import QuernTesting
import QuernYAML
import TestSupport
import Testing

@testable import TagKeywords

private let stopWordsPath = "pipelines/lexicons/stop-words-en.txt"

private func rows(_ name: String) throws -> [Node] {
    try Project.text("Tests/Data/" + name).split(separator: "\n").map {
        try YAML.node(of: SourceFile(path: name, text: String($0)))
    }
}

private func list(_ node: Node?) -> [Node] {
    if case .sequence(let nodes)? = node?.content { nodes } else { [] }
}

private func keywords(
    _ parameters: [(name: String, value: Metadata.Value)]
) throws -> StageHarness<KeywordsTagger> {
    try StageHarness(
        KeywordsTagger.self, [("stop_words", "stop.txt")] + parameters,
        resources: [("stop.txt", try Project.text(stopWordsPath))])
}

@Suite("tag: keywords")
struct KeywordTests {
    @Test("the examples hold")
    func examples() {
        for type in TagKeywordsPlugin().stages {
            #expect(ExampleRunner(reader: { try YAML.node(of: $0) }).failures(of: type) == [])
        }
    }

    /// The texts are our own; values are those of yake 0.7.3 from PyPI with the list of stop words that ships: all candidates
    /// with scores (`dedup_lim=1`), those with `n=2, window_size=2`, and the best twelve with `dedup_func="levs", dedup_lim=0.8`.
    @Test("keywords and scores are those of the package yake")
    func reference() throws {
        var compared = 0
        for row in try rows("yake.jsonl") {
            let document = Document.sample(try #require(row["text"]?.text))
            for (key, parameters) in [
                ("all", [("words", 3), ("window", 1)]), ("window", [("words", 2), ("window", 2)]),
            ] as [(String, [(name: String, value: Metadata.Value)])] {
                let stage = try keywords(
                    parameters + [("most", 1000), ("likeness", 1.0), ("scores", true)])
                let scores = try stage.tag(document).metadata["keywords_score"]?.record
                let expected = list(row[key]).map(list)
                #expect(scores?.fields.count == expected.count)
                for pair in expected {
                    guard let word = pair[0].text, let score = pair[1].text.flatMap(Double.init)
                    else { continue }
                    guard case .number(let found)? = scores?[word] else {
                        Issue.record("no \(word)")
                        continue
                    }
                    #expect(abs(found - score) < 1e-7, "\(word)")
                    compared += 1
                }
            }
            let best = try keywords([("most", 12), ("likeness", 0.8)]).tag(document)
            #expect(
                best.metadata["keywords"]?.list?.compactMap(\.string)
                    == list(row["best"]).compactMap(\.text))
        }
        #expect(compared == 253)
    }

    @Test("annotations are the places of keywords, and texts that are none cost little")
    func places() throws {
        let document = try keywords([("most", 1)]).tag(
            .sample("Mühle. Die Mühle, the Mühle’s wheel."))
        #expect(document.annotations["keywords"].map(\.id) == ["mühle", "mühle", "mühle"])
        #expect(document.annotations["keywords"].map(\.range) == [0..<6, 12..<18, 24..<30])
        let stage = try keywords([])
        #expect(try stage.tag(.sample("a")).annotations["keywords"].isEmpty)
        #expect(try stage.tag(.sample("… – !")).annotations["keywords"].isEmpty)
        _ = try stage.tag(.sample(String(repeating: "x", count: 100_000)))
        _ = try stage.tag(.sample(String(repeating: "mill wheel ", count: 3_000)))
    }
}

@Suite("clean: tfidf")
struct TFIDFTests {
    /// Values: scikit-learn 1.9.1, TfidfVectorizer on the texts of `yake.jsonl`; of equal weights, the first by name.
    @Test(
        "weights are scikit-learn's",
        arguments: [
            ("plain", []),
            ("pairs", [("words", 2), ("sublinear", true), ("min_documents", 2)]),
            ("share", [("max_share", 0.6)]),
        ] as [(String, [(name: String, value: Metadata.Value)])])
    func reference(_ name: String, _ parameters: [(name: String, value: Metadata.Value)]) throws {
        let texts = try rows("yake.jsonl").compactMap { $0["text"]?.text }
        let stage = try StageHarness(
            TFIDFCleaner.self, parameters + [("most", 12), ("scores", true)])
        let cleaned = try stage.clean(
            texts.enumerated().map { .sample($1, id: "d\($0)") })
        var compared = 0
        for row in try rows("tfidf.jsonl") where row["name"]?.text == name {
            let index = try #require(row["document"]?.text.flatMap { Int($0) })
            let found = cleaned[index].document.metadata["tfidf_score"]?.record
            let expected = list(row["terms"]).map(list)
            #expect(found?.fields.count == expected.count)
            for pair in expected {
                let weight = try #require(pair[1].text.flatMap(Double.init))
                guard case .number(let own)? = found?[pair[0].text ?? ""] else {
                    Issue.record("no \(pair[0].text ?? "")")
                    continue
                }
                #expect(abs(own - weight) < 1.01e-4, "\(pair[0].text ?? "")")
                compared += 1
            }
        }
        #expect(compared > 20)
    }

    @Test("the order of documents makes no difference")
    func order() throws {
        let stage = try StageHarness(TFIDFCleaner.self, [("scores", true)])
        let texts = ["the old mill", "the new mill", "a river", "", "mill mill river"]
        let documents = texts.enumerated().map { Document.sample($1, id: "d\($0)") }
        let first = try stage.clean(documents).map(\.document.metadata)
        let second = try stage.clean(documents.reversed()).map(\.document.metadata)
        #expect(first == second.reversed())
    }

    @Test("summaries merge in any order, and come back from the store as they were")
    func merging() throws {
        let stage = try StageHarness(TFIDFCleaner.self, [("words", 2), ("scores", true)]).stage
        let context = StageContext(label: "t")
        let texts = ["the old mill", "the new mill", "a river", "", "mill mill river"]
        let parts = try texts.map { text in
            var summary = TFIDFCleaner.Summary()
            try stage.survey(.sample(text), into: &summary, in: context)
            return summary
        }
        func merged(_ order: [Int]) -> TFIDFCleaner.Summary {
            order.reduce(into: TFIDFCleaner.Summary()) { $0.merge(parts[$1]) }
        }
        func bytes(_ summary: TFIDFCleaner.Summary) -> [UInt8] {
            var encoder = ByteEncoder()
            summary.encode(to: &encoder)
            return encoder.bytes
        }
        let whole = merged([0, 1, 2, 3, 4])
        #expect(bytes(merged([4, 2, 0, 3, 1])) == bytes(whole))
        let decoded = try bytes(whole).withUnsafeBytes { buffer in
            var decoder = ByteDecoder(buffer)
            return try TFIDFCleaner.Summary(from: &decoder)
        }
        #expect(decoded.documents == 5)
        #expect(decoded.counts == whole.counts)
        #expect(decoded.counts.values.max() == 3)
        // A document gets the same keywords, whichever it is given.
        var (one, other) = (Document.sample(texts[4]), Document.sample(texts[4]))
        _ = try stage.clean(&one, given: whole, in: context)
        _ = try stage.clean(&other, given: decoded, in: context)
        #expect(one.metadata == other.metadata)
        #expect(one.metadata["tfidf"]?.plainText.isEmpty == false)
    }
}
