import Foundation
import TestSupport
import Testing

/// A stage that looks back gives what the survey gives, however the run is carried out.
@Suite struct LookbackRunTests {
    /// Many small files and one large one, with texts and lines that come again, and broken records.
    private func corpus(_ stages: String) throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        var random = SeededGenerator(seed: 11)
        let long = "{\"text\":\"Line 1 \(String(repeating: "mill, ", count: 40_000))\"}"
        func records(_ count: Int) -> String {
            (0..<count).map { number in
                // Long ones take longer, so that slices come to their turn in another order.
                if number % 300 == 299 { return long + "\n" }
                let lines = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                    "Line \(Int.random(in: 0..<900, using: &random)) of the mill\'s book."
                }
                return number % 41 == 40
                    ? "{\"text\": broken\n"
                    : "{\"text\":\"\(lines.joined(separator: "\\n"))\"}\n"
            }.joined()
        }
        for file in 0..<9 { try directory.write("in/\(file).jsonl", records(150)) }
        try directory.write("in/large.jsonl", records(9000))
        try directory.write(
            "book.yaml",
            """
            quern: 1
            name: book
            inputs:
              - path: in/*.jsonl
            stages:
              - parse: jsonl
            \(stages)
              - export: jsonl
                to: documents.jsonl
            """)
        return directory
    }

    private func outputs(
        _ directory: TemporaryDirectory, _ arguments: [String],
        _ place: SourceLocation = #_sourceLocation
    ) throws -> [String: Data] {
        let outcome = try QuernProcess.run(
            ["run", "book.yaml", "--out", "out"] + arguments, in: directory.path)
        #expect(outcome.status == 3, "\(outcome.errors)", sourceLocation: place)
        defer { try? FileManager.default.removeItem(atPath: directory.path + "/out") }
        return try directory.files(below: "out").filter {
            !["run.json", "ro-crate-metadata.json"].contains($0.key)
        }
    }

    @Test(arguments: [
        "  - clean: duplicates\n    by: text\n    count: false",
        "  - clean: duplicates\n    unit: line\n    min_length: 0",
        // Two in a row, behind one that must survey, and of some documents only.
        """
          - clean: recurring_lines
            min_documents: 27
          - clean: duplicates
            unit: line
            min_length: 0
            when: words > 7
          - clean: duplicates
            as: texts
            by: normalised_text
            count: false
        """,
    ]) func itGivesTheSameFiles(_ stages: String) throws {
        let directory = try corpus(stages)
        let reference = try outputs(directory, ["--store", directory.path + "/store"])
        #expect((reference["documents.jsonl"]?.count ?? 0) > 50_000)
        for arguments in [
            ["--workers", "1"], ["--workers", "2"], ["--workers", "9", "--slice-size", "2KiB"],
            ["--workers", "1", "--slice-size", "8KiB"], ["--workers", "2", "--isolate"],
        ] {
            let files = try outputs(directory, arguments + ["--no-store"])
            #expect(files.keys.sorted() == reference.keys.sorted())
            for (name, data) in reference {
                #expect(files[name] == data, "\(name) differs: \(arguments)")
            }
        }
    }

    /// Members come in the order of their names, not in that of the archive, so that the first of duplicates is the first
    /// wherever slices are cut.
    @Test(arguments: [true, false]) func membersOfAnArchive(counts: Bool) throws {
        let directory = try corpus(
            "  - clean: duplicates\n    by: text\n    count: \(counts)")
        let reference = try outputs(directory, [])
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.path + "/in")
        var members: [(name: String, bytes: [UInt8])] = []
        for name in names.sorted().reversed() {
            let path = directory.path + "/in/" + name
            members.append((name, Array(FileManager.default.contents(atPath: path) ?? Data())))
            try FileManager.default.removeItem(atPath: path)
        }
        // One member more, of a name that there is already.
        members.append((members[0].name, members[0].bytes))
        try directory.write("in/all.jsonl", Data(Packed.zip(members)))
        var files: [[String: Data]] = []
        for size in ["2KiB", "16MiB"] {
            for store in [["--no-store"], ["--store", directory.path + "/store-" + size]] {
                files.append(try outputs(directory, ["--slice-size", size] + store))
            }
        }
        #expect(texts(files[0]["documents.jsonl"]) == texts(reference["documents.jsonl"]))
        #expect(files.allSatisfy { $0["documents.jsonl"] == files[0]["documents.jsonl"] })
        #expect(files.allSatisfy { $0["ledger.csv"] == files[0]["ledger.csv"] })
    }

    private func texts(_ documents: Data?) -> [String] {
        String(decoding: documents ?? Data(), as: UTF8.self).split(separator: "\n").compactMap {
            let object = try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
            return object?["text"] as? String
        }
    }

    /// A slice that fails never has its turn, and others wait for it.
    @Test func aRunThatFailsLeavesNobodyWaiting() throws {
        let directory = try corpus(
            "    on_error: stop\n  - clean: duplicates\n    by: text\n    count: false")
        for workers in ["1", "2", "8"] {
            let outcome = try QuernProcess.launch(
                QuernProcess.binary,
                [
                    "run", "book.yaml", "--no-store", "--out", "out", "--workers", workers,
                    "--slice-size", "2KiB",
                ], in: directory.path, deadline: 100)
            #expect(outcome.status == 1 && outcome.errors.contains("its 'on_error' is stop"))
        }
    }

    /// Documents of one record that was compressed have one range and may have one identity, too; they are told apart all the same, looking
    /// back or not.
    @Test func documentsOfOneRangeAreToldApart() throws {
        let directory = try TemporaryDirectory()
        func write(twins: Set<Int>) throws {
            var archive: [UInt8] = []
            for record in 0..<200 {
                let lines = (0..<4).map { line in
                    let id = twins.contains(record) ? "twin" : "\(record)-\(line)"
                    return "{\"id\":\"\(id)\",\"text\":\"text \((record * 7 + line) % 90)\"}\n"
                }
                let page = Packed.gzip(Array(lines.joined().utf8))
                let head =
                    "HTTP/1.1 200 OK\r\nContent-Type: application/jsonl\r\nContent-Encoding: gzip\r\n\r\n"
                archive += Array(
                    """
                    WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://mill.example/\(record)\r\n\
                    Content-Type: application/http; msgtype=response\r\n\
                    Content-Length: \(head.utf8.count + page.count)\r\n\r\n\(head)
                    """.utf8)
                archive += page + Array("\r\n\r\n".utf8)
            }
            try directory.write("pages.warc", Data(archive))
        }
        try directory.write(
            "book.yaml",
            """
            quern: 1
            name: book
            inputs:
              - path: pages.warc
            stages:
              - parse: warc
                routes:
                  - { media: application/jsonl, parse: jsonl }
              - clean: duplicates
                by: text
                count: false
              - export: jsonl
                to: documents.jsonl
            """)
        func run(_ arguments: [String]) throws -> (documents: Data, parsed: Int) {
            let outcome = try QuernProcess.run(
                ["run", "book.yaml", "--out", "out", "--format", "json", "--slice-size", "2KiB"]
                    + arguments, in: directory.path)
            #expect(outcome.status == 0, "\(outcome.errors)")
            let summary =
                try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
            let computed = try #require(summary?["computed"] as? [String: Int])
            return (
                try Data(contentsOf: URL(fileURLWithPath: directory.path + "/out/documents.jsonl")),
                try #require(computed["parse: warc"])
            )
        }
        for twins in [Set<Int>(), [100, 150], Set(0..<200)] {
            try write(twins: twins)
            let reference = try run(["--store", directory.path + "/store-\(twins.count)"])
            // No text is lost.
            #expect(reference.documents.count { $0 == 0x0A } == 90)
            for workers in ["1", "2", "8"] {
                let found = try run(["--no-store", "--workers", workers])
                #expect(found.documents == reference.documents, "\(workers) workers, \(twins)")
                #expect(found.parsed == 800)
            }
        }
    }

    /// A member may be called what a member of another member is called.
    @Test func membersOfContainersInEachOther() throws {
        let directory = try TemporaryDirectory()
        func record(_ text: String) -> [UInt8] {
            Array(
                "{\"id\":\"d\",\"text\":\"\(text) \(String(repeating: "x", count: 3000))\"}\n".utf8)
        }
        try directory.write(
            "in/a.zip",
            Data(
                Packed.zip([
                    ("a.jsonl", record("other")),
                    ("b.gz", Packed.gzip(record("same"))),
                    ("b.gz/b", record("other") + record("another")),
                ])))
        for counts in [true, false] {
            try directory.write(
                "book.yaml",
                """
                quern: 1
                name: book
                inputs:
                  - path: in/a.zip
                stages:
                  - parse: jsonl
                  - clean: duplicates
                    by: text
                    count: \(counts)
                  - export: jsonl
                    to: documents.jsonl
                """)
            for size in ["1KiB", "1MiB"] {
                let outcome = try QuernProcess.run(
                    ["run", "book.yaml", "--out", "out", "--no-store", "--slice-size", size],
                    in: directory.path)
                #expect(outcome.status == 0, "\(outcome.errors)")
                let documents = FileManager.default.contents(
                    atPath: directory.path + "/out/documents.jsonl")
                #expect(
                    texts(documents).map { $0.prefix { $0 != " " } } == [
                        "other", "same", "another",
                    ])
            }
        }
    }
}
