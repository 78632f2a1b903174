import Quern
import QuernTesting
import QuernYAML
import TagDictionary
import TestSupport
import Testing

private func topics(
    _ text: String, _ parameters: [(name: String, value: Metadata.Value)] = []
) throws -> StageHarness<TopicsTagger> {
    try StageHarness(
        TopicsTagger.self, [("topics", "t.yaml")] + parameters, resources: [("t.yaml", text)],
        reader: { try YAML.node(of: $0) })
}

@Suite("tag: topics")
struct TopicTests {
    @Test("scores per 1,000 words, limits on a term, and the best topics")
    func scores() throws {
        let rules = """
            topics:
              a: {any: [mill*], per_thousand: true, threshold: 500}
              b: {any: [{term: mill*, weight: 0.5}, wheel], at_most: 2, threshold: 2}
              c: {any: [{term: mill, weight: 10}, {term: wheel, weight: -1}]}
            """
        let document = try topics(rules).tag(.sample("Mill, mill, mills: wheel"))
        #expect(document.metadata["topics"] == ["a", "b", "c"])
        #expect(document.metadata["topics_score"] == .record(["a": 750.0, "b": 2.0, "c": 19.0]))
        let why = document.metadata["topics_why"]?.record
        #expect(why?["a"] == "750 per 1,000 words ≥ 500: 'mill*' 3")
        #expect(why?["b"] == "2 ≥ 2: 'mill*' 2 × 0.5, 'wheel' 1")
        #expect(why?["c"] == "19 ≥ 1: 'mill' 2 × 10, 'wheel' 1 × -1")
        let best = try topics(rules, [("most", 1), ("explain", false)]).tag(
            .sample("Mill, mill, mills: wheel"))
        #expect(best.metadata["topics"] == ["a"])
        #expect(best.metadata["topics_why"] == nil)
    }

    @Test("conditions on layers, which are then read")
    func layers() throws {
        let stage = try topics("topics: {x: {any: [a], when: count(people) > 1}}")
        #expect(stage.stage.layers.reads == ["people"])
        var document = Document.sample("a b")
        #expect(try stage.tag(document).metadata["topics"] == [])
        try document.annotate("people", [Annotation(0..<1), Annotation(2..<3)])
        let tagged = try stage.tag(document)
        #expect(tagged.metadata["topics"] == ["x"])
        #expect(tagged.metadata["topics_why"]?.record?["x"] == "1 ≥ 1: 'a' 1; count(people) > 1")
    }

    @Test(
        "mistakes",
        arguments: [
            (
                "topics:\n  b: {any: [x]}\n  a:\n    threshold: 1\n",
                "t.yaml:4:5: error: the topic 'a' has no 'all', 'any' or 'when'"
            ),
            (
                "topics:\n  a:\n    any:\n      - x\n      - ''\n",
                "t.yaml:5:9: error: the topic 'a' has an empty term"
            ),
            (
                "topics:\n  a:\n    any: [{weight: 2, term: ''}]\n",
                "t.yaml:3:29: error: the topic 'a' has an empty term"
            ),
            (
                "topics:\n  a:\n    all: [x, [y, '']]\n",
                "t.yaml:3:18: error: the topic 'a' has an empty term"
            ),
            (
                "topics:\n  a:\n    any: x\n    exclude: ['']\n",
                "t.yaml:4:15: error: the topic 'a' has an empty term"
            ),
            ("topics: {a: {any: [x], parent: b}, b: {any: [y], parent: a}}", "is part of itself"),
            ("topics: {a: {any: [x], treshold: 2}}", "did you mean 'threshold'?"),
            ("topics: {a: {any: [x], when: 'words >'}}", "t.yaml:1:"),
        ])
    func mistakes(_ text: String, _ message: String) {
        do {
            _ = try topics(text)
            Issue.record("no error for \(text)")
        } catch {
            #expect("\(error)".contains(message), "\(error)")
        }
    }

    @Test("a topic in two files is shown in both")
    func twoFiles() throws {
        let error = #expect(throws: Diagnostics.self) {
            try StageHarness(
                TopicsTagger.self, [("topics", ["a.yaml", "b.yaml"])],
                resources: [
                    ("a.yaml", "topics:\n  x: {any: [rye]}\n"),
                    ("b.yaml", "topics:\n  y: {any: [tea]}\n  x: {any: [oats]}\n"),
                ], reader: { try YAML.node(of: $0) })
        }
        let text = error.map { "\($0)" } ?? ""
        #expect(text.contains("b.yaml:3:6: error: the topic 'x' is in two files"), "\(text)")
        #expect(text.contains("a.yaml:2:6"), "\(text)")
    }

    @Test("the files that ship have no mistakes")
    func shipped() throws {
        let stage = try topics(try Project.text("pipelines/rules/policy-topics.yaml"))
        let document = try stage.tag(
            .sample("Flood gauges on the river Amber; new chips and a wafer foundry in Ostrow."))
        #expect(document.metadata["topics"] == ["water", "environment", "semiconductors"])
        let frames = try dictionary([
            ("r.yaml", try Project.text("pipelines/lexicons/risk-frames.yaml"))
        ]).tag(.sample("A breakthrough in R&D, and the risk of floods."))
        #expect(
            frames.annotations["dictionary"].map(\.id) == [
                "progress.invention", "progress.invention", "risk.uncertainty",
                "risk.environment",
            ])
    }
}
