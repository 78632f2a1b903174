import Quern
import QuernTesting
import QuernYAML
import TagEntities
import Testing

private func relations(_ text: String) throws -> [String] {
    let reader: @Sendable (SourceFile) throws -> Node = { try YAML.node(of: $0) }
    let organisations = try StageHarness(
        OrganisationsTagger.self, [("rules", "organisation-words.yaml")],
        resources: [try lexicon("organisation-words.yaml")], reader: reader)
    let people = try StageHarness(
        PeopleTagger.self, [("rules", "people.yaml"), ("known", ["organisations"])],
        resources: [try lexicon("people.yaml")], reader: reader)
    let harness = try StageHarness(
        RelationsTagger.self, [("rules", "people.yaml")],
        resources: [try lexicon("people.yaml")], reader: reader)
    let document = try harness.tag(try people.tag(try organisations.tag(.sample(text))))
    return document.annotations["relations"].map { relation in
        ["person", "role", "organisation"].map {
            relation.attributes[$0]?.record?["id"]?.string ?? "-"
        }.joined(separator: " | ")
    }
}

@Suite("tag: relations")
struct RelationTests {
    @Test(
        "person, role, organisation",
        arguments: [
            (
                "Mara Lindqvist, an economist at the Norrby Institute, left.",
                ["Mara Lindqvist | economist | Norrby Institute"]
            ),
            (
                "Norrby University economist Mara Lindqvist left.",
                ["Mara Lindqvist | economist | Norrby University"]
            ),
            (
                "They met the director of the Minhe Laboratory, Qiu Jianhua, at noon.",
                ["Qiu Jianhua | director | Minhe Laboratory"]
            ),
            (
                "Amelia Okonkwo, who heads the Norrby Institute, left.",
                ["Amelia Okonkwo | heads | Norrby Institute"]
            ),
        ])
    func found(_ text: String, _ expected: [String]) throws {
        #expect(try relations(text) == expected)
    }

    @Test(
        "what is none",
        arguments: [
            "Mara Lindqvist, an economist, criticised the Norrby Institute.",
            "Mara Lindqvist left. The Norrby Institute stayed.",
            "Mara Lindqvist and the Norrby Institute agreed.", "",
        ])
    func none(_ text: String) throws {
        #expect(try relations(text) == [])
    }
}
