import Foundation
import Quern
import QuernCorpus
import TestSupport
import Testing

@testable import QuernServe

/// Questions to the corpus index, and runs that have only one of the two kinds of index.
@Suite(.serialized) struct CorpusAPITests {
    private static let both = Task {
        try await ServedRun(stages: "  - index: fulltext\n  - index: corpus\n")
    }
    private static let alone = Task { try await ServedRun(stages: "  - index: corpus\n") }

    private func rows(_ json: [String: Any], _ columns: String...) -> [String] {
        let names = (json["columns"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
        let places = columns.compactMap { names.firstIndex(of: $0) }
        return (json["rows"] as? [[Any]] ?? []).map { row in
            places.map { "\(row[$0])" }.joined(separator: " | ")
        }
    }

    @Test func concordance() async throws {
        let run = try await Self.both.value
        let json = try await run.json("ask", ("ask", "kwic"), ("query", "dam"), ("sort", "date"))
        #expect(
            rows(json, "document", "hit", "date") == [
                "c/../../etc | dam | 2023-12", "c/../../etc | dam | 2023-12",
                "a | dam | 2024-03-02",
                "b | dam | 2024-05-09",
            ])
        // Markup of a document is a text like any other.
        #expect(
            rows(json, "left").last
                == "i>mown</i> in Ostrow, été comme hiver, by the")
        let citation = try #require(json["citation"] as? String)
        #expect(citation.contains(#"ask kwic {"query":"dam","sort":["date"]}"#), "\(citation)")
        #expect(citation.hasPrefix("Quern: run valley "))
    }

    /// A line of the concordance opens its document at the hit.
    @Test func aLineLeadsToItsPlace() async throws {
        for run in [try await Self.both.value, try await Self.alone.value] {
            let json = try await run.json("ask", ("ask", "kwic"), ("query", "Ostrow"))
            for row in rows(json, "document", "start", "end") {
                let parts = row.components(separatedBy: " | ")
                let document = try await run.json(
                    "document", ("id", parts[0]), ("source", "\(parts[1])-\(parts[2])"))
                let text = Array((document["text"] as? String ?? "").utf8)
                let range = try #require((document["matches"] as? [[Int]])?.first)
                #expect(String(decoding: text[range[0]..<range[1]], as: UTF8.self) == "Ostrow")
            }
            #expect(rows(json, "document").count == 2)
        }
    }

    @Test func filtersBecomeConditions() async throws {
        let run = try await Self.both.value
        let json = try await run.json(
            "ask", ("ask", "kwic"), ("query", "dam"), ("where", "source=Mill Post"),
            ("where", "date<=2024-03-99"))
        #expect(rows(json, "document") == ["a"])
        #expect(
            try await run.json(
                "ask", ("ask", "kwic"), ("query", "dam"), ("where", #"source=O'Hara "Gazette""#))[
                    "error"] != nil)
        #expect(
            try await run.json(
                "ask", ("ask", "kwic"), ("query", "dam"), ("where", "layers.places=ostrow"))[
                    "error"] as? String
                == "the filter 'layers.places' asks for annotations, and a corpus index keeps the metadata of documents only; remove it here"
        )
    }

    @Test func everyQuestionAnswers() async throws {
        let run = try await Self.both.value
        for (question, parameters, picture) in [
            ("freq", [], "bars"), ("collocates", [("query", "dam"), ("minimum", "1")], "points"),
            ("keyness", [("target", "source == \"Mill Post\""), ("minimum", "1")], "bars"),
            ("dispersion", [("query", "dam"), ("query", "ostrow")], "strips"),
            ("trends", [("query", "dam"), ("query", "rye")], "lines"), ("lexdiv", [], ""),
        ] {
            let query = ([("ask", question)] + parameters).map {
                "\($0.0)=\(ServedRun.encoded($0.1))"
            }
            let answer = try run.answer("/api/ask?" + query.joined(separator: "&"))
            let text = String(decoding: answer.body, as: UTF8.self)
            #expect(answer.status == 200, "\(question): \(text)")
            let value = try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
            #expect((value?["rows"] as? [Any])?.isEmpty == false, "\(question)")
            if !picture.isEmpty, let drawn = value?["picture"] as? [String: Any] {
                #expect(drawn["kind"] as? String == picture, "\(question)")
            }
        }
    }

    /// What is wrong in a query is shown where it is.
    @Test func mistakesHaveACaret() async throws {
        let run = try await Self.both.value
        let error = try await run.json("ask", ("ask", "kwic"), ("query", #"[word="dam""#))["error"]
        let text = try #require(error as? String)
        #expect(text.contains("query:1:"), "\(text)")
        #expect(text.contains("^"), "\(text)")
        #expect(
            try await run.json("ask", ("ask", "nothing"))["error"] as? String
                == "'ask' must be one of kwic, freq, collocates, keyness, dispersion, trends, lexdiv, cooccurrence"
        )
    }

    @Test func filesAreNotOpened() async throws {
        let run = try await Self.both.value
        #expect(
            try await run.json(
                "ask", ("ask", "keyness"), ("target", "source == \"Mill Post\""),
                ("list", "/etc/passwd"))["error"] as? String
                == "'list' names a file, which a page cannot")
    }

    @Test(arguments: [
        "[word=\"(a+)+$\"]", "[]{0,1000000}", "[]{1000}[]{1000}", "\"a\" []* \"b\" []* \"c\"",
        "((((((((((", "[word=\"[\"]", "<script>", "\"\u{0}\"", "[word=\"", "*", "a | b | ",
        "[!(!(!(",
    ])
    func hostileQueries(_ query: String) async throws {
        let run = try await Self.both.value
        let start = ContinuousClock.now
        for question in ["kwic", "freq", "collocates", "trends", "dispersion"] {
            _ = try await run.json("ask", ("ask", question), ("query", query))
        }
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test func giantTables() async throws {
        let run = try await Self.both.value
        for limit in ["0", "2001", "-1", "x"] {
            #expect(
                try await run.json("ask", ("ask", "freq"), ("limit", limit))["error"] as? String
                    == "'limit' must be from 1 to 2000, not '\(limit)'")
        }
        let ngram = try await run.json("ask", ("ask", "freq"), ("ngram", "1000000000"))
        #expect(ngram["error"] != nil)
    }

    @Test func aRunWithACorpusAlone() async throws {
        let run = try await Self.alone.value
        let has = try await run.json("run")["has"] as? [String: Bool]
        #expect(has == ["fulltext": false, "corpus": true])
        let document = try await run.json("document", ("id", "b"))
        #expect(document["title"] as? String == ServedRun.hostileTitle)
        let layers = document["layers"] as? [[String: Any]] ?? []
        #expect(layers.map { $0["name"] as? String } == ["places"])
        #expect((layers.first?["spans"] as? [Any])?.count == 2)
        #expect(
            try await run.json("search", ("q", "dam"))["error"] as? String
                == "this run has no full-text index; add '- index: fulltext' to the pipeline and run it again"
        )
        #expect(
            try await run.json("document", ("id", "nobody"))["error"] as? String
                == "there is no document 'nobody' in this index")
    }

    @Test func aDamagedCorpus() async throws {
        let run = try await ServedRun(stages: "  - index: corpus\n")
        let path = run.folder + "/out/corpus.quern"
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        bytes[bytes.count / 2] ^= 0x55
        try bytes.write(to: URL(fileURLWithPath: path))
        let site = SiteContent(
            try RecordedRun(directory: run.folder + "/out"), readers: [],
            explain: { _ in throw CancellationError() })
        #expect(site.corpus == nil)
        #expect(site.problems.map(\.file) == ["corpus.quern"])
        #expect(site.problems.first?.problem.contains("damaged") == true)
    }
}
