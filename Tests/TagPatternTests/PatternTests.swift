import Quern
import QuernTesting
import QuernYAML
import TagPattern
import TestSupport
import Testing

private func harness(
    _ parameters: [(name: String, value: Metadata.Value)],
    resources: [(path: String, text: String)] = []
) throws -> StageHarness<PatternTagger> {
    try StageHarness(
        PatternTagger.self, parameters, resources: resources, reader: { try YAML.node(of: $0) })
}

private func failure(_ path: String, _ text: String, _ key: String) -> String {
    do {
        _ = try harness([(key, .string(path))], resources: [(path, text)])
        return "no error"
    } catch {
        return "\(error)"
    }
}

@Suite("tag: pattern")
struct PatternTests {
    private func numbers(_ node: Node?) -> [[Int]] {
        guard case .sequence(let pairs)? = node?.content else { return [] }
        return pairs.map { pair in
            guard case .sequence(let parts) = pair.content else { return [] }
            return parts.compactMap { $0.text.flatMap { Int($0) } }
        }
    }

    /// The texts and patterns are our own; tokens and matches are those of spaCy 3.8.18, blank English pipeline, with `greedy` as None,
    /// LONGEST and FIRST.
    @Test("patterns find what spaCy's Matcher finds on the same tokens")
    func spacy() throws {
        var rows = 0
        for line in try Project.text("Tests/Data/spacy.jsonl").split(separator: "\n") {
            let row = try YAML.node(of: SourceFile(path: "spacy.jsonl", text: String(line)))
            guard let text = row["text"]?.text, let start = line.firstRange(of: "\"pattern\": "),
                let end = line.firstRange(of: ", \"all\": ")
            else { continue }
            let pattern = "[{\"pattern\": " + line[start.upperBound..<end.lowerBound] + "}]"
            let tokens = numbers(row["tokens"]).map { $0[0]..<$0[1] }
            var document = Document.sample(text)
            try document.annotate("tokens", tokens.map { Annotation($0) })
            for keep in ["all", "longest", "first"] {
                let expected = Set(
                    numbers(row[keep]).map {
                        tokens[$0[0]].lowerBound..<tokens[$0[1] - 1].upperBound
                    })
                let found = try harness(
                    [("spacy", "p.json"), ("tokens", "tokens"), ("keep", .string(keep))],
                    resources: [("p.json", pattern)]
                ).tag(document).annotations["pattern"].map(\.range)
                #expect(
                    Set(found) == expected && found.count == expected.count, "\(keep) \(pattern)")
            }
            rows += 1
        }
        #expect(rows == 93)
    }

    @Test("lemmas of the layer of tokens, layers with labels and ids, and parts with names")
    func layers() throws {
        var document = Document.sample("Orla adopted the Act in Ostrow")
        try document.annotate(
            "tokens",
            [0..<4, 5..<12, 13..<16, 17..<20, 21..<23, 24..<30].map { range in
                Annotation(range, attributes: range == 5..<12 ? ["lemma": "adopt"] : [:])
            })
        try document.annotate("people", [Annotation(0..<4, label: "mayor")])
        try document.annotate("places", [Annotation(24..<30, id: "ostrow")])
        let rules = """
            rules:
              - label: adoption
                tokens:
                  - {within: people=mayor, name: who}
                  - {lemma: adopt}
                  - {gap: 3, name: what}
                  - {within: 'places#ostrow', name: where}
              - label: none
                tokens: [{within: people=clerk}]
            """
        let stage = try harness(
            [("files", "r.yaml"), ("tokens", "tokens")], resources: [("r.yaml", rules)])
        #expect(stage.stage.layers.reads == ["tokens", "people", "places"])
        let found = try stage.tag(document).annotations["pattern"]
        #expect(found.map(\.range) == [0..<30])
        let shown = found[0].attributes.fields.map { "\($0.name)=\($0.value.plainText)" }
        #expect(shown == ["who=Orla", "what=the Act in", "where=Ostrow"])
    }

    @Test("blank lines end matches, unless they may go on")
    func paragraphs() throws {
        let rules = [
            (
                "rules",
                Metadata.Value.list([
                    .record(["tokens": [.record(["word": "a"]), .record(["word": "b"])]])
                ])
            )
        ]
        let text = "a\nb a\n\nb"
        #expect(
            try harness(rules).tag(.sample(text)).annotations["pattern"].map(\.range) == [0..<3])
        #expect(
            try harness(rules + [("across_paragraphs", true)]).tag(.sample(text))
                .annotations["pattern"].count == 2)
    }

    @Test("what has another meaning in spaCy is a located mistake that says why, all at once")
    func spacyMistakes() {
        let json = """
            {"A": [[{"POS": "NOUN", "LOWER": "a"}, {"LEMMA": "be"}],
                   [{"LOWER": {"FUZZY": "a"}}],
                   [{"OP": "**"}], [{"IS_DIGIT": "maybe"}], [{"ENT_TYPE": "ORG"}], "phrase", [{"WORD": "x"}]]}
            """
        let text = failure("p.json", json, "spacy")
        for part in [
            "p.json:1:10: error: 'POS' is not supported: only a model of spaCy's knows it",
            "p.json:1:41: error: 'LEMMA' needs the attribute 'lemma' of a layer of tokens",
            "p.json:2:20: error: 'FUZZY' is not supported for 'LOWER'",
            "p.json:3:16: error: 'OP' must be one of !, ?, *, +, {n}, {n,m}, {n,}, {,m}, not '**'",
            "p.json:3:38: error: 'IS_DIGIT' must be true or false, not 'maybe'",
            "p.json:3:51: error: 'ENT_TYPE' needs a layer of entities",
            "p.json:3:72: error: a pattern must be a list of tokens, not 'phrase'",
            "p.json:3:84: error: 'WORD' is no attribute of a token",
        ] {
            #expect(text.contains(part), "\(part) in\n\(text)")
        }
    }

    @Test("mistakes of rules")
    func mistakes() {
        let yaml = """
            rules:
              - {label: a, tokens: []}
              - {label: b, tokens: [{gap: 2, word: x}]}
              - {label: c, tokens: [{lemma: be}]}
              - {label: d, tokens: [{word: x, repeat: '{900}'}, {word: y, repeat: '{,1000}'}, {repeat: '{1000}'}, {repeat: '{1000}'}, {repeat: '{1000}'}]}
            """
        let text = failure("r.yaml", yaml, "files")
        for part in [
            "r.yaml:2:5: error: rule 1 of 'r.yaml' has no tokens",
            "r.yaml:3:5: error: rule 2 of 'r.yaml' has a 'gap' with conditions",
            "r.yaml:4:5: error: rule 3 of 'r.yaml' asks for 'lemma', which needs a layer of 'tokens'",
            "r.yaml:5:5: error: rule 4 of 'r.yaml' has more than 4000 tokens",
        ] {
            #expect(text.contains(part), "\(part) in\n\(text)")
        }
        #expect(
            failure("r.yaml", "rules: [{tokens: [{look: uper}]}]", "files").contains(
                "did you mean 'upper'?"))
    }

    @Test("rules that can match anything cost little, and named parts of long matches are found")
    func hostile() throws {
        let yaml = """
            rules:
              - tokens: [{word: a, repeat: '*', name: x}, {word: a, repeat: '*'}, {word: a, repeat: '*'}, {word: b}]
              - tokens: [{repeat: '*'}, {word: zzz}]
            """
        let stage = try harness([("files", "r.yaml")], resources: [("r.yaml", yaml)])
        let text = String(repeating: "a ", count: 2000)
        #expect(try stage.tag(.sample(text)).annotations["pattern"].isEmpty)
        let found = try stage.tag(.sample(String(repeating: "a ", count: 90) + "b"))
        #expect(found.annotations["pattern"].map(\.range) == [0..<181])
        #expect(try stage.tag(.sample("")).annotations["pattern"].isEmpty)
    }
}

@Suite("Rules that ship")
struct ShippedRuleTests {
    @Test("find appointments and resignations")
    func appointments() throws {
        let rules = try Project.text("pipelines/rules/appointments.yaml")
        let stage = try harness([("files", "a.yaml")], resources: [("a.yaml", rules)])
        let found = try stage.tag(
            .sample("The council elected Orla Venn as the new warden. Jon Hale resigned as clerk.")
        ).annotations["pattern"]
        #expect(found.map(\.label) == ["appointment", "resignation"])
        #expect(found[0].attributes["who"] == "Orla Venn")
        #expect(found[0].attributes["office"] == "new warden")
    }
}
