import Foundation
import Quern
import QuernStandard
import TestSupport
import Testing

@testable import QuernCLI
@testable import QuernServe

/// A small run, made as a user makes it, and what the server answers about it.
final class ServedRun: Sendable {
    let folder: String
    let server: RunServer
    let site: SiteContent
    private let directory: UncheckedDirectory

    private final class UncheckedDirectory: @unchecked Sendable {
        let directory: TemporaryDirectory
        init() throws { directory = try TemporaryDirectory() }
    }

    static let hostileTitle = #"<script>alert("x")</script> & <b>rye</b>"#

    static let documents = [
        #"{"id": "a", "title": "The dam of Ostrow", "date": "2024-03-02", "source": "Mill Post", "topics": ["water", "dams"], "text": "Home >> News\n\nThe dam of Ostrow held through the night. Ada Reyes of Larkholm said so."}"#,
        #"{"id": "b", "title": "\#(hostileTitle.replacing("\"", with: "\\\""))", "date": "2024-05-09", "source": "Mill Post", "topics": ["grain"], "text": "Rye is sown in Larkholm & <i>mown</i> in Ostrow, \u00e9t\u00e9 comme hiver, by the dam."}"#,
        #"{"id": "c/../../etc", "title": "A path trick", "date": "2023-12", "source": "O'Hara \"Gazette\"", "text": "Nobody at the dam follows ../../etc/passwd to a dam."}"#,
        #"{"id": "d", "title": "Too short", "date": "2024-05-10", "text": "Rye."}"#,
    ]

    init(
        documents: [String] = documents, stages: String = "  - index: fulltext\n"
    ) async throws {
        directory = try UncheckedDirectory()
        let files = directory.directory
        folder = files.path
        try files.write("in.jsonl", documents.joined(separator: "\n") + "\n")
        try files.write(
            "rules.yaml",
            "rules:\n  - name: breadcrumb\n    reason: menus are no text\n    lines: ['Home >> .*']\n"
        )
        try files.write(
            "places.yaml",
            "name: Places\nlabel: place\nentries:\n  - {id: ostrow, name: Ostrow}\n  - {id: larkholm, name: Larkholm}\n"
        )
        let pipeline = try files.write(
            "valley.yaml",
            """
            quern: 1
            name: valley
            description: What <b>happens</b> in the valley.
            inputs:
              - path: in.jsonl
            stages:
              - parse: jsonl
              - clean: boilerplate
                rules: rules.yaml
              - clean: length
                min_words: 3
              - tag: gazetteer
                layer: places
                lexicon: places.yaml

            """ + stages)
        let run = files.file("out")
        let status = await QuernCLI.run(
            ["run", pipeline, "--out", run, "--quiet"], plugins: standardPlugins)
        try #require(status == .done)
        let registry = try StageRegistry(standardPlugins)
        site = SiteContent(
            try RecordedRun(directory: run), readers: registry.readers,
            explain: ServeCommand.explanations(
                of: run, registry, store: nil, noStore: true, rehash: false))
        server = try RunServer(site, address: "127.0.0.1", port: 0, limits: .init())
    }

    /// What the server answers to one who has the key.
    func answer(_ target: String, key: Bool = true) throws -> HTTPResponse {
        let field = key ? "\r\nAuthorization: Bearer \(self.key)" : ""
        return server.answer(
            try HTTPRequest(
                Array("GET \(target) HTTP/1.1\r\nHost: 127.0.0.1\(field)".utf8)))
    }

    var key: String { String(server.url.split(separator: "=").last ?? "") }

    /// The answer to a question, given by a thread of its own, as the server does: it may wait for tasks.
    func json(_ path: String, _ parameters: (String, String)...) async throws -> [String: Any] {
        let query = parameters.map { "\($0.0)=\(Self.encoded($0.1))" }.joined(separator: "&")
        let answer = try await OwnThread.run { try self.answer("/api/\(path)?\(query)") }
        let value = try JSONSerialization.jsonObject(with: Data(answer.body))
        return try #require(value as? [String: Any])
    }

    static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let scalar = Character(Unicode.Scalar(byte))
            return scalar.isASCII && (scalar.isLetter || scalar.isNumber)
                ? String(scalar) : "%" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined()
    }
}
