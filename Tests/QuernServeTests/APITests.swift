import Foundation
import Quern
import TestSupport
import Testing

@testable import QuernServe

/// What the page asks, and what hostile askers ask.
@Suite(.serialized) struct APITests {
    private static let shared = Task { try await ServedRun() }

    private func run() async throws -> ServedRun { try await Self.shared.value }

    private func hits(_ json: [String: Any]) -> [[String: Any]] {
        json["hits"] as? [[String: Any]] ?? []
    }

    private func ids(_ json: [String: Any]) -> [String] {
        hits(json).compactMap { $0["id"] as? String }
    }

    @Test func theRun() async throws {
        let json = try await run().json("run")
        #expect(json["name"] as? String == "valley")
        #expect(json["description"] as? String == "What <b>happens</b> in the valley.")
        #expect(json["documents"] as? Int == 3)
        #expect((json["has"] as? [String: Bool])?["fulltext"] == true)
    }

    @Test func search() async throws {
        let run = try await run()
        let json = try await run.json("search", ("q", "dam"))
        #expect(json["total"] as? Int == 3)
        #expect(Set(ids(json)) == ["a", "b", "c/../../etc"])
        // Marks are places in a list, never markup.
        let b = try #require(hits(json).first { $0["id"] as? String == "b" })
        #expect(b["title"] as? String == ServedRun.hostileTitle)
        #expect(
            b["snippet"] as? [String] == [
                "Rye is sown in Larkholm & <i>mown</i> in Ostrow, été comme hiver, by the ", "dam",
                ".",
            ])
        #expect(ids(try await run.json("search", ("q", ""))).count == 3)
        #expect(
            ids(try await run.json("search", ("q", ""), ("sort", "newest"))) == [
                "b", "a", "c/../../etc",
            ])
        #expect(
            ids(try await run.json("search", ("q", "dam"), ("sort", "oldest"), ("limit", "1")))
                == ["c/../../etc"])
        #expect(
            ids(
                try await run.json(
                    "search", ("q", "dam"), ("sort", "oldest"), ("limit", "1"), ("offset", "1")))
                == ["a"])
        #expect(
            ids(try await run.json("search", ("q", "dam"), ("where", "source=Mill Post"))).sorted()
                == ["a", "b"])
        #expect(
            ids(try await run.json("search", ("q", ""), ("where", "layers.places=larkholm")))
                .sorted()
                == ["a", "b"])
    }

    @Test func aWordThatIsBeingTyped() async throws {
        let run = try await run()
        let typing = try await run.json("search", ("q", "larkh"), ("typing", "1"))
        #expect(typing["total"] as? Int == 2)
        #expect(typing["query"] as? String == "larkh*")
        #expect(try await run.json("search", ("q", "larkh"))["total"] as? Int == 0)
        #expect(TypedQuery.grown("rye AND") == nil)
        #expect(TypedQuery.grown("\"rye fie") == nil)
        #expect(TypedQuery.grown("r") == nil)
        #expect(TypedQuery.grown("rye ") == nil)
        #expect(TypedQuery.grown("\"rye\" fie") == "\"rye\" fie*")
        #expect(TypedQuery.grown("") == nil)
    }

    @Test func facets() async throws {
        let json = try await run().json("facets", ("q", "dam"))
        #expect(json["total"] as? Int == 3)
        let facets = json["facets"] as? [[String: Any]] ?? []
        let lines = facets.map { facet in
            let values = (facet["values"] as? [[String: Any]] ?? []).map {
                "\($0["value"] ?? "") \($0["count"] ?? "")"
            }
            return
                "\(facet["field"] ?? "") \(facet["multiple"] ?? ""): \(values.joined(separator: ", "))"
        }
        #expect(
            lines == [
                "source 0: Mill Post 2, O'Hara \"Gazette\" 1",
                "topics 1: dams 1, grain 1, water 1",
                "layers.places 1: larkholm 2, ostrow 2",
            ])
        let dates = json["dates"] as? [String: Any]
        #expect(dates?["by"] as? String == "month")
        #expect(
            dates?["periods"] as? [String] == [
                "2023-12", "2024-01", "2024-02", "2024-03", "2024-04", "2024-05",
            ])
        #expect(json["counts"] as? [Int] == [1, 0, 0, 1, 0, 1])
    }

    @Test func trends() async throws {
        let run = try await run()
        let json = try await run.json(
            "trends", ("q", "rye"), ("q", "ostrow OR dam"), ("by", "year"))
        #expect((json["dates"] as? [String: Any])?["periods"] as? [String] == ["2023", "2024"])
        #expect(json["documents"] as? [Int] == [1, 2])
        let series = json["series"] as? [[String: Any]] ?? []
        #expect(series.map { $0["counts"] as? [Int] } == [[0, 1], [1, 2]])
        #expect(
            try await run.json("trends", ("by", "week"))["error"] as? String
                == "'by' must be day, month or year, not 'week'")
    }

    @Test func aDocument() async throws {
        let json = try await run().json("document", ("id", "b"), ("q", "larkholm dam"))
        #expect(json["title"] as? String == ServedRun.hostileTitle)
        let text = try #require(json["text"] as? String)
        let bytes = Array(text.utf8)
        func words(_ ranges: [[Int]]?) -> [String] {
            (ranges ?? []).map { String(decoding: bytes[$0[0]..<$0[1]], as: UTF8.self) }
        }
        #expect(words(json["matches"] as? [[Int]]) == ["Larkholm", "dam"])
        let layers = json["layers"] as? [[String: Any]] ?? []
        #expect(layers.map { $0["name"] as? String } == ["places"])
        let spans = layers.first?["spans"] as? [[Any]] ?? []
        #expect(
            words(spans.map { [$0[0] as? Int ?? 0, $0[1] as? Int ?? 0] }) == ["Larkholm", "Ostrow"])
        #expect(spans.first?[2] as? String == "place")
        #expect(spans.first?[3] as? String == "larkholm")
        #expect(
            json["metadata"] as? [[String]] == [
                ["date", "2024-05-09"], ["source", "Mill Post"], ["topics", "grain"],
            ])
        // A query that cannot be understood marks nothing.
        #expect(
            try await run().json("document", ("id", "b"), ("q", "(("))["matches"] as? [Int] == [])
    }

    @Test func theLifeOfADocument() async throws {
        let run = try await run()
        let json = try await run.json("life", ("name", "a"))
        let life = try #require((json["documents"] as? [[String: Any]])?.first)
        #expect((life["fate"] as? [String: Any])?["outcome"] as? String == "kept")
        let passages = life["passages"] as? [[Any]] ?? []
        #expect(passages.first?.first as? String == "removed")
        #expect(passages.first?[1] as? String == "Home >> News\n")
        #expect(passages.first?[2] as? Int == 0)
        let rules = life["rules"] as? [[String: Any]] ?? []
        #expect(rules.map { $0["name"] as? String } == ["breadcrumb"])
        let kept = passages.filter { $0.first as? String != "removed" }.map {
            $0[1] as? String ?? ""
        }
        #expect(
            kept.joined() == (try await run.json("document", ("id", "a"))["text"] as? String))
        // One that was dropped has a life too.
        let dropped = try await run.json("life", ("name", "d"))
        let fate = (dropped["documents"] as? [[String: Any]])?.first?["fate"] as? [String: Any]
        #expect(fate?["outcome"] as? String == "dropped")
        #expect(fate?["reason"] as? String == "fewer than 3 words")
        #expect(
            try await run.json("life", ("name", "no such thing"))["error"] as? String
                == "no document of this run is called 'no such thing', comes from a file of that name, or holds these words"
        )
    }

    @Test func theLedger() async throws {
        let json = try await run().json("ledger")
        #expect(json["balances"] as? Bool == true)
        let stages = json["stages"] as? [[String: Any]] ?? []
        #expect(stages.map { $0["in"] as? Int } == [4, 4, 4, 3, 3])
        #expect(
            stages[2]["dropped"].map { "\($0)" } == "[[\"fewer than 3 words\", 1]]"
                || "\(stages[2]["dropped"] ?? "")".contains("fewer than 3 words"))
    }

    // MARK: What should not work

    @Test(arguments: [
        "'; DROP TABLE documents; --", "\" OR 1=1 --", "x') UNION SELECT * FROM quern --", "((((",
        "title:", "NEAR(", "a\u{0}b", "*", "^", "{}", "<script>alert(1)</script>", "-", "\"",
        "NOT", "AND AND", "😀", "\u{202E}abc", "a:b:c", "../../etc/passwd",
    ])
    func hostileQueries(_ query: String) async throws {
        let run = try await run()
        for path in ["search", "facets", "trends", "document"] {
            let json = try await run.json(path, ("q", query), ("id", "a"))
            if let error = json["error"] as? String {
                #expect(!error.isEmpty && !error.contains("SQLite"), "\(path): \(error)")
            }
        }
        #expect(try await run.json("search", ("q", "dam"))["total"] as? Int == 3)
    }

    @Test(arguments: [
        "source='; DROP TABLE documents; --", "x\" OR \"1\"=\"1", "1=1", "title=<script>",
        "layers.x=y", "counts.places>=x", "=", "a", "source==Mill Post",
    ])
    func hostileFilters(_ filter: String) async throws {
        let run = try await run()
        _ = try await run.json("search", ("q", "dam"), ("where", filter))
        #expect(try await run.json("search", ("q", "dam"))["total"] as? Int == 3)
    }

    @Test func giants() async throws {
        let run = try await run()
        let start = ContinuousClock.now
        #expect(
            try await run.json("search", ("q", String(repeating: "a ", count: 3000)))["error"]
                as? String
                == "'q' is longer than 2000 bytes; ask for less at once")
        for giant in [
            String(repeating: "(", count: 1900), String(repeating: "a OR ", count: 390) + "b",
            String(repeating: "a* ", count: 600), String(repeating: "\"a\" ", count: 400),
        ] {
            _ = try await run.json("search", ("q", giant))
            _ = try await run.json("facets", ("q", giant))
        }
        #expect(
            try await run.json("search", ("q", "dam"), ("limit", "100000"))["error"] as? String
                == "'limit' must be from 1 to 200, not '100000'")
        #expect(
            try await run.json("search", ("q", "dam"), ("offset", "-1"))["error"] as? String
                == "'offset' must be from 0 to 100000000, not '-1'")
        #expect(hits(try await run.json("search", ("q", "dam"), ("offset", "99999999"))).isEmpty)
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test(arguments: [
        "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/script/../run.json", "/run.json",
        "/script/..%2f..%2fetc", "//etc/passwd", "/api/../run.json", "/api/", "/api/nothing",
        "/api",
        "/index.sqlite", "/script/app.js/x", "/style.css%00",
    ])
    func noFileIsServedByItsPath(_ target: String) async throws {
        let answer = try await run().answer(target)
        #expect(answer.status == 404)
        #expect(!String(decoding: answer.body, as: UTF8.self).contains("root:"))
    }

    @Test func withoutTheKeyNothingIsSaid() async throws {
        let run = try await run()
        for target in ["/api/run", "/api/search?q=dam", "/api/ledger", "/api/life?name=a"] {
            let answer = try run.answer(target, key: false)
            #expect(answer.status == 401)
            #expect(!String(decoding: answer.body, as: UTF8.self).contains("valley"))
        }
        #expect(try run.answer("/", key: false).status == 401)
        #expect(try run.answer("/?key=wrong", key: false).status == 401)
        let welcome = try run.answer("/?key=\(run.key)", key: false)
        #expect(welcome.status == 302)
        #expect(welcome.fields.contains { $0.name == "Location" && $0.value == "/" })
        #expect(try run.answer("/").status == 200)
    }

    @Test func aRunWithoutAnIndex() async throws {
        let run = try await ServedRun(stages: "  - export: jsonl\n")
        #expect((try await run.json("run")["has"] as? [String: Bool])?["fulltext"] == false)
        #expect(
            try await run.json("search", ("q", "dam"))["error"] as? String
                == "this run has no full-text index; add '- index: fulltext' to the pipeline and run it again"
        )
        #expect(try await run.json("ledger")["balances"] as? Bool == true)
    }

    @Test func addressesThatCanBeOpened() async throws {
        let site = try await run().site
        for (address, host) in [("0.0.0.0", "localhost"), ("127.0.0.1", "127.0.0.1")] {
            let server = try RunServer(site, address: address, port: 0, limits: .init())
            #expect(server.url.hasPrefix("http://\(host):\(server.port)/?key="))
            #expect(server.isLocal == (address != "0.0.0.0"))
        }
        #expect {
            try RunServer(site, address: "larkholm", port: 0, limits: .init())
        } throws: {
            "\($0)" == "'larkholm' is no IP address; give one of this machine, such as 127.0.0.1"
        }
    }

    @Test func manyAskAtOnce() async throws {
        let run = try await run()
        let bodies = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for number in 0..<200 {
                group.addTask {
                    // Targets that differ, so that no answer is remembered.
                    try run.answer("/api/search?q=dam&limit=50&n=\(number)").body
                }
            }
            return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
        }
        #expect(bodies.count == 1)
    }
}
