import Quern
import QuernTesting
import QuernYAML
import TagEntities
import Testing

@Suite("The customer's documents", .enabled(if: CustomerDocuments.folder != nil, "../shared is not at hand"))
struct CustomerTagsTests {
    @Test("everybody who must be found is found")
    func people() throws {
        guard let customer = try CustomerDocuments() else { return }
        let harness = try StageHarness(
            PeopleTagger.self, [("rules", "people.yaml")], resources: [try lexicon("people.yaml")],
            reader: { try YAML.node(of: $0) })
        var found: [String] = []
        for (name, document, _) in customer.documents {
            let tagged = try harness.tag(document)
            let people = tagged.metadata["people"]?.list?.compactMap(\.string) ?? []
            found += people
            print(name, people)
            for annotation in tagged.annotations["people"] {
                print("   ", tagged.text(in: annotation.range), "→", annotation.id, annotation.attributes.fields.map { "\($0.name)=\($0.value.plainText)" })
            }
        }
        for name in customer.expected("people") { #expect(found.contains(name), "\(name)") }
        #expect(Set(found) == Set(customer.expected("people")))
    }
}
