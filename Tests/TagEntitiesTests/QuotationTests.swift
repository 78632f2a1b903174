import Quern
import QuernTesting
import QuernYAML
import TagEntities
import Testing

/// Tags people, then quotations: `text | speaker | cue`.
func quotations(_ document: Document, terms: Bool = false) throws -> [(
    text: String, speaker: String?, cue: String?, label: String
)] {
    let people = try StageHarness(
        PeopleTagger.self, [("rules", "people.yaml")], resources: [try lexicon("people.yaml")],
        reader: { try YAML.node(of: $0) })
    let harness = try StageHarness(
        QuotationsTagger.self, [("rules", "speech.yaml"), ("terms", .boolean(terms))],
        resources: [try lexicon("speech.yaml")], reader: { try YAML.node(of: $0) })
    let tagged = try harness.tag(try people.tag(document))
    return tagged.annotations["quotations"].map {
        (
            tagged.text(in: $0.range), $0.attributes["speaker"]?.string,
            $0.attributes["cue"]?.string, $0.label
        )
    }
}

@Suite("tag: quotations")
struct QuotationTests {
    @Test(
        "speakers and cues",
        arguments: [
            ("\"It rains,\" said Qiu Jianhua.", ["It rains, | Qiu Jianhua | said"]),
            (
                "Gu Anmin spoke. \"It rains,\" he said, calling for help.",
                ["It rains, | Gu Anmin | said"]
            ),
            (
                "\"It rains,\" said Feng Lu, vice chairman at Orlin Institute. \"It will pour.\"",
                ["It rains, | Feng Lu | said", "It will pour. | Feng Lu | said"]
            ),
            (
                "\"It,\" Mr. Cao Yi said, \"rains.\"",
                ["It, | Cao Yi | said", "rains. | Cao Yi | said"]
            ),
            (
                "Member Qiu Jianhua, director of the Minhe Laboratory, who saw Gu Anmin's rise, echoed by saying that \"we must go.\"",
                ["we must go. | Qiu Jianhua | saying"]
            ),
            ("Gu Anmin told Qiu Jianhua: “It rains.”", ["It rains. | Gu Anmin | told"]),
            (
                "“It rains,” Gu Anmin, who is chairman of Orlin Group, told reporters.",
                ["It rains, | Gu Anmin | told"]
            ),
            ("The ministry said that \"it rains.\"", ["it rains. | The ministry | said"]),
            (
                "\"Will it rain?\" asked Mara Lindqvist, an economist.",
                ["Will it rain? | Mara Lindqvist | asked"]
            ),
            (
                "Gu Anmin said: \"One.\n\n\"Two.\n\n\"Three.\"\n\nEnd.",
                ["One.\n\n\"Two.\n\n\"Three. | Gu Anmin | said"]
            ),
            (
                "\"He said 'no' to all of it,\" she added.",
                ["He said 'no' to all of it, | - | added"]
            ),
            ("Gu Anmin met Wei Dalun.\n\nHe said: \"Good.\"", ["Good. | Gu Anmin | said"]),
            // Marks of other languages, single marks, and a quotation that its paragraph ends.
            ("„It rains,“ said Gu Anmin.", ["It rains, | Gu Anmin | said"]),
            ("»It rains,« said Gu Anmin.", ["It rains, | Gu Anmin | said"]),
            ("«It rains,» said Gu Anmin.", ["It rains, | Gu Anmin | said"]),
            (
                "‘It rains on workers’ homes,’ said Gu Anmin.",
                ["It rains on workers’ homes, | Gu Anmin | said"]
            ),
            (
                "Gu Anmin said: “It rains and it pours.\n\nEnd.",
                ["It rains and it pours. | Gu Anmin | said"]
            ),
        ])
    func found(_ text: String, _ expected: [String]) throws {
        let found = try quotations(.sample(text)).map {
            "\($0.text) | \($0.speaker ?? "-") | \($0.cue ?? "-")"
        }
        #expect(found == expected)
    }

    @Test(
        "what is no quotation",
        arguments: [
            "We focus on \"making steel\" and \"making ships.\"", "The \"33618\" plan said much.",
            "the term \"new forces\" can be seen", "He said the \"new star\" plan works.",
            "a 7\" and an 8\" screen",
            "\"", "\"\"", "\"a", "a\"", "", "He said \" nothing", "“”",
        ])
    func none(_ text: String) throws {
        #expect(try quotations(.sample(text)).isEmpty)
    }

    @Test(
        "indirect speech",
        arguments: [
            ("Gu Anmin said that it rains. He left.", ["that it rains. | Gu Anmin | said"]),
            ("The ministry said it rains.", ["it rains. | The ministry | said"]),
            (
                "Gu Anmin told reporters on Monday that it rains.",
                ["that it rains. | Gu Anmin | told"]
            ),
            ("The mill is old, said Gu Anmin.", ["The mill is old | Gu Anmin | said"]),
            ("According to Gu Anmin, it rains.", ["it rains. | Gu Anmin | according to"]),
            (
                "According to Gu Anmin, who keeps ducks, it rains.",
                ["it rains. | Gu Anmin | according to"]
            ),
            (
                "According to Gu Anmin, who keeps ducks.",
                ["who keeps ducks. | Gu Anmin | according to"]
            ),
            ("\"It rains,\" he told reporters. Gu Anmin told the ministry.", []),
            ("The answers are many. He noted the price.", ["the price. | - | noted"]),
        ])
    func indirect(_ text: String, _ expected: [String]) throws {
        let people = try StageHarness(
            PeopleTagger.self, [("rules", "people.yaml")], resources: [try lexicon("people.yaml")],
            reader: { try YAML.node(of: $0) })
        let harness = try StageHarness(
            QuotationsTagger.self, [("rules", "speech.yaml"), ("indirect", true)],
            resources: [try lexicon("speech.yaml")], reader: { try YAML.node(of: $0) })
        let tagged = try harness.tag(try people.tag(.sample(text)))
        let found = tagged.annotations["indirect_speech"].map {
            "\(tagged.text(in: $0.range)) | \($0.attributes["speaker"]?.string ?? "-") | \($0.attributes["cue"]?.string ?? "-")"
        }
        #expect(found == expected)
    }

    @Test("terms, if wanted")
    func terms() throws {
        let found = try quotations(
            .sample("The \"33618\" plan and 18 \"new star\" clusters."), terms: true)
        #expect(found.map(\.text) == ["33618", "new star"])
        #expect(found.map(\.label) == ["term", "term"])
    }

    @Test("a stray mark costs only its paragraph")
    func stray() throws {
        let found = try quotations(.sample("A 5 \"screen.\n\n\"It rains,\" said Qiu Jianhua."))
        #expect(found.map(\.text) == ["It rains,"])
    }

    @Test("many quotations in reasonable time")
    func many() throws {
        let text = String(repeating: "\"It rains,\" said Qiu Jianhua. ", count: 3000)
        #expect(try quotations(.sample(text)).count == 3000)
    }
}
