import Quern
import QuernTesting
import QuernYAML
import TagLexicon
import TestSupport
import Testing

/// What the lexicons that ship must find in the customer's documents, where they are at hand.
@Suite(
    "Lexicons on the customer's documents",
    .enabled(if: SharedData.root.has("seeds/expected.json"), Comment(rawValue: SharedData.absent)))
struct CustomerTagsTests {
    @Test(
        "concepts, organisations and places",
        arguments: [
            ("concepts", ["policy.yaml"]),
            ("organisations", ["institutions.yaml", "companies.yaml"]),
            ("places", ["places.yaml"]),
        ])
    func found(_ kind: String, _ lexicons: [String]) throws {
        let json = try SharedData.root.text("seeds/expected.json")
        let expected = try YAML.node(of: SourceFile(path: "expected.json", text: json))
        guard case .sequence(let wanted)? = expected["tags"]?[kind]?.content,
            case .mapping(let documents)? = expected["documents"]?.content
        else { return }
        let harness = try gazetteer(
            try lexicons.map { ($0, try lexicon($0)) })
        var found: Set<String> = []
        for entry in documents {
            let document = try harness.tag(
                .sample(try SharedData.root.text("seeds/\(entry.key)")))
            for annotation in document.annotations["gazetteer"] {
                found.insert(document.text(in: annotation.range))
            }
        }
        // Some are for the taggers that need no lexicon.
        let byRule = ["Shanghai Institute of Neurosurgery"]
        for node in wanted {
            guard let text = node.text, !byRule.contains(text) else { continue }
            #expect(found.contains(text), "\(text) in \(found.sorted())")
        }
        #expect(!wanted.isEmpty)
    }
}

@Suite("Lexicons that ship")
struct ShippedLexiconTests {
    @Test(
        "are without errors and have enough in them",
        arguments: [
            ("policy.yaml", 150), ("institutions.yaml", 100), ("companies.yaml", 200),
            ("places.yaml", 500),
        ])
    func sound(_ name: String, _ least: Int) throws {
        let harness = try gazetteer([(name, try lexicon(name))])
        let text = try lexicon(name)
        #expect(try harness.tag(.sample(text)).annotations["gazetteer"].count > least)
    }
}

/// A lexicon that ships.
private func lexicon(_ name: String) throws -> String {
    try Project.text("pipelines/lexicons/" + name)
}
