import Quern
import QuernTesting
import QuernYAML
import TagEntities
import TestSupport
import Testing

@Suite(
    "The customer's documents",
    .enabled(if: CustomerDocuments.areHere, Comment(rawValue: SharedData.absent)))
struct CustomerTagsTests {
    @Test("everybody who must be found is found")
    func people() throws {
        guard let customer = try CustomerDocuments() else { return }
        let harness = try StageHarness(
            PeopleTagger.self, [("rules", "people.yaml")], resources: [try lexicon("people.yaml")],
            reader: { try YAML.node(of: $0) })
        var found: [String] = []
        for (_, document, _) in customer.documents {
            let tagged = try harness.tag(document)
            let people = tagged.metadata["people"]?.list?.compactMap(\.string) ?? []
            found += people
        }
        for name in customer.expected("people") { #expect(found.contains(name), "\(name)") }
        #expect(Set(found) == Set(customer.expected("people")))
    }

    @Test("every quotation that must be found, with speaker and cue")
    func quotations() throws {
        guard let customer = try CustomerDocuments(),
            case .sequence(let wanted)? = customer.tags["quotations"]?.content
        else { return }
        for node in wanted {
            guard let name = node["document"]?.text,
                let line = node["line"]?.text.flatMap({ Int($0) }),
                let (_, document, lines) = customer.documents.first(where: { $0.name == name })
            else { continue }
            let found = try TagEntitiesTests.quotations(document)
            #expect(
                found.contains {
                    lines[line - 1].contains($0.text) && $0.speaker == node["speaker"]?.text
                        && $0.cue == node["cue"]?.text
                }, "\(name) line \(line): \(found)")
        }
        #expect(wanted.count == 3)
    }

    @Test("every quantity that must be found, with its exact text")
    func quantities() throws {
        guard let customer = try CustomerDocuments() else { return }
        let found = try customer.documents.flatMap {
            try TagEntitiesTests.quantities($0.document).map(\.text)
        }
        for text in customer.expected("quantities") {
            #expect(found.contains(text), "\(text) in \(found)")
        }

    }
}
