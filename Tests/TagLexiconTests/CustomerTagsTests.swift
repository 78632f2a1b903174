import FoundationEssentials
import Quern
import QuernTesting
import QuernYAML
import TagLexicon
import Testing

/// What the lexicons that ship must find in the customer's documents, where they are at hand.
@Suite(
    "Lexicons on the customer's documents",
    .enabled(if: CustomerSeeds.folder != nil, "../shared is not at hand"))
struct CustomerTagsTests {
    @Test(
        "concepts, organisations and places",
        arguments: [
            ("concepts", ["policy.yaml"]),
            ("organisations", ["institutions.yaml", "companies.yaml"]),
            ("places", ["places.yaml"]),
        ])
    func found(_ kind: String, _ lexicons: [String]) throws {
        guard let folder = CustomerSeeds.folder else { return }
        let json = try CustomerSeeds.text("\(folder)/seeds/expected.json")
        let expected = try YAML.node(of: SourceFile(path: "expected.json", text: json))
        guard case .sequence(let wanted)? = expected["tags"]?[kind]?.content,
            case .mapping(let documents)? = expected["documents"]?.content
        else { return }
        let harness = try gazetteer(
            try lexicons.map { ($0, try CustomerSeeds.text(CustomerSeeds.lexicons + $0)) })
        var found: Set<String> = []
        for entry in documents {
            let document = try harness.tag(
                .sample(try CustomerSeeds.text("\(folder)/seeds/\(entry.key)")))
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
        let harness = try gazetteer([(name, try CustomerSeeds.text(CustomerSeeds.lexicons + name))])
        let text = try CustomerSeeds.text(CustomerSeeds.lexicons + name)
        #expect(try harness.tag(.sample(text)).annotations["gazetteer"].count > least)
    }
}

enum CustomerSeeds {
    static let lexicons = root + "/pipelines/lexicons/"

    private static let root =
        "/" + String(#filePath).split(separator: "/").dropLast(3).joined(separator: "/")

    static let folder: String? = {
        let beside = "/" + root.split(separator: "/").dropLast().joined(separator: "/") + "/shared"
        let named = ProcessInfo.processInfo.environment["QUERN_SHARED"] ?? beside
        return FileManager.default.fileExists(atPath: named + "/seeds/expected.json") ? named : nil
    }()

    static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }
}
