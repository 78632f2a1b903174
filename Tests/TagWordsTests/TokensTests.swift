import Quern
import QuernTesting
import QuernYAML
import TagWords
import Testing

@Suite("tag: tokens")
struct TokensTests {
    @Test("the examples hold")
    func examples() {
        for type in TagWordsPlugin().stages {
            #expect(ExampleRunner(reader: { try YAML.node(of: $0) }).failures(of: type) == [])
        }
    }

    private func tag(
        _ text: String, _ parameters: [(name: String, value: Metadata.Value)],
        metadata: Metadata = Metadata(),
        resources: [(path: String, text: String)] = []
    ) throws -> [String] {
        let harness = try StageHarness(
            TokensTagger.self, parameters, resources: resources, reader: { try YAML.node(of: $0) })
        let document = try harness.tag(.sample(text, metadata: metadata))
        return document.annotations["tokens"].map { token in
            let attributes = token.attributes.fields.map { "\($0.name)=\($0.value.plainText)" }
            return ([document.text(in: token.range)] + attributes).joined(separator: " ")
        }
    }

    @Test("stems and lemmas are attributes of words")
    func attributes() throws {
        #expect(
            try tag("Mills went to 5 mills.", [("stem", "english"), ("lemma", "english")])
                == [
                    "Mills lemma=mill stem=mill", "went lemma=go stem=went", "to lemma=to stem=to",
                    "5", "mills lemma=mill stem=mill", ".",
                ])
    }

    @Test("auto goes by the document's language")
    func auto() throws {
        let german = Metadata(["language": .string("de")])
        #expect(
            try tag("Mühlen", [("stem", "auto"), ("lemma", "auto")], metadata: german) == [
                "Mühlen stem=muhl"
            ])
        #expect(
            try tag("mills", [("stem", "auto"), ("lemma", "auto")]) == [
                "mills lemma=mill stem=mill"
            ])
        #expect(
            try tag("水車", [("stem", "auto")], metadata: Metadata(["language": .string("zh")]))
                .joined() == "水車")
    }

    @Test("a lexicon's lemmas and tags come first")
    func lexicon() throws {
        let list = [("forms.tsv", "# forms\nmills\tmill\tNNS\n\nKalo\tVera Kalo\nmills\tother\n")]
        #expect(
            try tag("Mills Kalo went", [("lemmas", "forms.tsv")], resources: list)
                == ["Mills lemma=mill tag=NNS", "Kalo lemma=Vera Kalo", "went lemma=went"])
        #expect(
            try tag("Mills went", [("lemmas", "forms.tsv"), ("lemma", "english")], resources: list)
                == ["Mills lemma=mill tag=NNS", "went lemma=go"])
    }

    @Test("errors of a lexicon have a place, all of them")
    func lexiconErrors() throws {
        do {
            _ = try tag(
                "", [("lemmas", "forms.tsv")],
                resources: [("forms.tsv", "mills\na\tb\tc\td\n\tx\ny\t\n")])
            Issue.record("the lexicon was taken")
        } catch let error as Diagnostics {
            #expect(
                error.all.map { "\($0.location?.line ?? 0): \($0.message)" } == [
                    "1: a line must be a form, a tab, a lemma, and perhaps a tab and a tag; this one has no tab",
                    "2: a line must be a form, a tab, a lemma, and perhaps a tab and a tag; this one has 4 columns",
                    "3: the form is empty", "4: the lemma is empty",
                ])
        }
    }
}
