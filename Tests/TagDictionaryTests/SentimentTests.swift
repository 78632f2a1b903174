import Quern
import QuernTesting
import QuernYAML
import TagDictionary
import TestSupport
import Testing

private func sentiment(
    _ files: [(path: String, text: String)],
    _ parameters: [(name: String, value: Metadata.Value)] = []
) throws -> StageHarness<SentimentTagger> {
    try StageHarness(
        SentimentTagger.self, [("lexicon", .list(files.map { .string($0.path) }))] + parameters,
        resources: files, reader: { try YAML.node(of: $0) })
}

@Suite("tag: sentiment")
struct SentimentTests {
    /// The texts are our own: words of the lexicon, negations, intensifiers, idioms, emoji and odd characters at random (seed 30),
    /// and cases by hand. The scores are those of vaderSentiment 3.3.2 from PyPI under Python 3.11.
    @Test("scores are those of the package vaderSentiment, to the last digit")
    func reference() throws {
        let stage = try sentiment([
            ("vader.yaml", try Project.text("pipelines/lexicons/vader.yaml"))
        ])
        var count = 0
        for line in try Project.text("Tests/Data/vader.jsonl").split(separator: "\n") {
            let file = SourceFile(path: "vader.jsonl", text: String(line))
            guard case .sequence(let parts) = try YAML.node(of: file).content,
                let text = parts[0].text
            else { continue }
            let scores = try stage.tag(.sample(text)).metadata["sentiment"]?.record
            let found = ["compound", "positive", "neutral", "negative"].map { scores?[$0] }
            let expected = parts[1...].map {
                $0.text.flatMap(Double.init).map(Metadata.Value.number)
            }
            #expect(found == expected, "\(text)")
            count += 1
        }
        #expect(count == 1224)
    }

    @Test("spans of a layer, and labels at the threshold")
    func units() throws {
        var document = Document.sample("A glad mill. A gloomy town. A road.")
        try document.annotate(
            "parts", [Annotation(0..<12), Annotation(13..<27), Annotation(28..<35)])
        let file = [("m.tsv", "glad\t0.2\ngloomy\t-1.0\n")]
        let stage = try sentiment(file, [("of", "parts")])
        #expect(stage.stage.layers.reads == ["parts"])
        let tagged = try stage.tag(document).annotations["sentiment"]
        #expect(tagged.map(\.label) == ["positive", "negative", "neutral"])
        let strict = try sentiment(file, [("of", "parts"), ("threshold", 0.1)]).tag(document)
        #expect(
            strict.annotations["sentiment"].map(\.label) == ["neutral", "negative", "neutral"])
        #expect(throws: (any Error).self) {
            try sentiment(file, [("of", "parts"), ("unit", "sentence")])
        }
    }

    @Test("a long text with 'but' takes no more than a moment")
    func long() throws {
        let file = [
            ("m.yaml", "words: {" + (1...400).map { "w\($0): \($0)" }.joined(separator: ", ") + "}")
        ]
        let text = (0..<60_000).map { "w\($0 % 400 + 1)" }.joined(separator: " ") + " but w1"
        let document = try sentiment(file).tag(.sample(text))
        #expect(document.metadata["sentiment"]?.record?["compound"] == 1.0)
    }

    @Test("mistakes of a lexicon")
    func mistakes() {
        do {
            _ = try sentiment([
                ("m.yaml", "words: {glad: much}\nnegation: [not]\nnegations: not\nemoji: {ab: c}\n")
            ])
            Issue.record("no error")
        } catch {
            #expect(
                "\(error)" == """
                    m.yaml:1:15: error: the weight of 'glad' must be a number, not 'much'
                        1 | words: {glad: much}
                          |               ^~~~
                    m.yaml:2:1: error: a lexicon has no 'negation'
                        2 | negation: [not]
                          | ^~~~~~~~
                      did you mean 'negations'?  keys: name, description, source, licence, words, intensifiers, negations, idioms, emoji
                    m.yaml:3:12: error: 'negations' must be a list of words, not 'not'
                        3 | negations: not
                          |            ^~~
                    m.yaml:4:9: error: 'ab' is not one character
                        4 | emoji: {ab: c}
                          |         ^~
                    """)
        }
    }
}
