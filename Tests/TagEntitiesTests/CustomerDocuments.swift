import Quern
import QuernTesting
import QuernYAML
import TestSupport

/// The customer's five documents with what must be found in them, where they are at hand.
struct CustomerDocuments {
    struct Quotation {
        let speaker: String
        let document: String
        let line: Int
        let cue: String
    }

    let documents: [(name: String, document: Document, lines: [String])]
    let tags: Node

    static let areHere = SharedData.root.has("seeds/expected.json")

    init?() throws {
        func text(_ name: String) throws -> String { try SharedData.root.text("seeds/" + name) }
        let expected = try YAML.node(
            of: SourceFile(path: "expected.json", text: try text("expected.json")))
        guard let tags = expected["tags"],
            case .mapping(let entries)? = expected["documents"]?.content
        else {
            return nil
        }
        self.tags = tags
        documents = try entries.map { entry in
            let lines = try text(entry.key).split(separator: "\n", omittingEmptySubsequences: false)
                .map {
                    String($0.last == "\r" ? $0.dropLast() : $0)
                }
            let body = Self.list(entry.value["body"]).compactMap { Int($0) }
            var metadata = Metadata()
            metadata.title = entry.value["title"]?.text
            metadata.authors = Self.list(entry.value["authors"])
            let photographers = Self.list(entry.value["photographers"])
            if !photographers.isEmpty {
                metadata["photographers"] = .list(photographers.map(Metadata.Value.string))
            }
            let document = Document.sample(
                body.map { lines[$0 - 1] }.joined(separator: "\n\n"), id: entry.key,
                metadata: metadata)
            return (entry.key, document, lines)
        }
    }

    static func list(_ node: Node?) -> [String] {
        guard case .sequence(let nodes)? = node?.content else { return [] }
        return nodes.compactMap(\.text)
    }

    func expected(_ name: String) -> [String] { Self.list(tags[name]) }
}

/// A file of `pipelines/lexicons`.
func lexicon(_ name: String) throws -> (path: String, text: String) {
    (name, try Project.text("pipelines/lexicons/" + name))
}
