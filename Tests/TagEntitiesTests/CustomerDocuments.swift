import FoundationEssentials
import Quern
import QuernTesting
import QuernYAML

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

    /// The folder `../shared`, or what QUERN_SHARED names; nil when there is none.
    static let folder: String? = {
        let here = String(#filePath).split(separator: "/").dropLast(3)
        let beside = "/" + here.dropLast().joined(separator: "/") + "/shared"
        let named = ProcessInfo.processInfo.environment["QUERN_SHARED"] ?? beside
        return FileManager.default.fileExists(atPath: named + "/seeds/expected.json") ? named : nil
    }()

    init?() throws {
        guard let folder = Self.folder else { return nil }
        func text(_ name: String) throws -> String {
            String(
                decoding: try Data(contentsOf: URL(filePath: "\(folder)/seeds/\(name)")),
                as: UTF8.self)
        }
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
    let root = String(#filePath).split(separator: "/").dropLast(3).joined(separator: "/")
    let data = try Data(contentsOf: URL(filePath: "/\(root)/pipelines/lexicons/\(name)"))
    return (name, String(decoding: data, as: UTF8.self))
}
