import Foundation
import Testing

/// The customer's five documents become exactly what the customer says.
@Suite(.enabled(if: Project.hasShared("seeds/expected.json"), "needs ../shared/seeds"))
struct CustomerDocumentsTests {
    private struct Expected: Decodable {
        struct Document: Decodable {
            struct Dateline: Decodable, Equatable {
                var place: String
                var date: String?
            }
            var title: String
            var date: String?
            var time: String?
            var agency: String?
            var dateline: Dateline?
            var language: String
            var body: [Int]
            var captions: [Int]
            var photographers: [String]?
            var authors: [String]
            var speakers: [String: [Int]]?
        }
        var documents: [String: Document]
    }

    private struct Result: Decodable {
        struct Metadata: Decodable {
            var title: String?
            var date: String?
            var date_rule: String?
            var time: String?
            var agency: String?
            var dateline: Expected.Document.Dateline?
            var language: String?
            var captions: [String]?
            var photographers: [String]?
            var authors: [String]?
        }
        struct Annotation: Decodable {
            var text: String
            var label: String?
        }
        struct Origin: Decodable { var resource: String }
        var text: String
        var metadata: Metadata
        var annotations: [String: [Annotation]]
        var origin: Origin
    }

    /// Runs the parser and the cleaning chain of the flagship pipeline.
    private func results() throws -> [String: Result] {
        let directory = try TemporaryDirectory()
        try directory.write(
            "clean.yaml",
            """
            quern: 1
            name: clean
            inputs:
              - path: \(Project.shared)/seeds/*.txt
            stages:
              - parse: news
                rules: \(Project.root)/pipelines/rules/news-lines.yaml
              - use: \(Project.root)/pipelines/common/web-news.yaml
              - export: jsonl
            """)
        let run = try QuernProcess.run(["run", "clean.yaml", "--out", "out"], in: directory.path)
        #expect(run.status == 0, "\(run.errors)")
        var results: [String: Result] = [:]
        for line in try directory.text("out/documents.jsonl").split(separator: "\n") {
            let result = try JSONDecoder().decode(Result.self, from: Data(line.utf8))
            results[(result.origin.resource as NSString).lastPathComponent] = result
        }
        return results
    }

    @Test func documentsBecomeWhatTheCustomerExpects() throws {
        let folder = Project.shared + "/seeds/"
        let data = try Data(contentsOf: URL(fileURLWithPath: folder + "expected.json"))
        let expected = try JSONDecoder().decode(Expected.self, from: data).documents
        let results = try results()
        #expect(results.keys.sorted() == expected.keys.sorted())
        for (name, document) in expected {
            let result = try #require(results[name])
            let lines = try String(contentsOfFile: folder + name, encoding: .utf8)
                .split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
            func texts(_ numbers: [Int]) -> [String] { numbers.map { lines[$0 - 1] } }
            #expect(
                Array(result.text.utf8) == Array(texts(document.body).joined(separator: "\n\n").utf8),
                "\(name): \(result.text.prefix(300)) … \(result.text.suffix(300))")
            let found = result.metadata
            #expect(found.title == document.title, "\(name)")
            #expect(found.date == document.date, "\(name)")
            #expect((found.date == nil) == (found.date_rule == nil), "\(name)")
            #expect(found.time == document.time, "\(name)")
            #expect(found.agency == document.agency, "\(name)")
            #expect(found.dateline == document.dateline, "\(name)")
            #expect(found.language == document.language, "\(name)")
            #expect(found.captions ?? [] == texts(document.captions), "\(name)")
            #expect(found.photographers ?? [] == document.photographers ?? [], "\(name)")
            #expect(found.authors ?? [] == document.authors, "\(name)")
            let turns = (document.speakers ?? [:]).map { label, body in
                (line: Int(label) ?? 0, texts: texts([Int(label) ?? 0] + body))
            }.sorted { $0.line < $1.line }
            let spoken = result.annotations["turns"] ?? []
            #expect(spoken.map(\.text) == turns.map { $0.texts.joined(separator: "\n\n") }, "\(name)")
            #expect(spoken.map { ($0.label ?? "") + ":" } == turns.map { $0.texts[0] }, "\(name)")
        }
    }
}
