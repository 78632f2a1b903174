import Foundation
import TestSupport
import Testing

/// A large file is hashed by one worker while others work ahead on it, which nobody may notice.
@Suite struct LargeFileTests {
    /// One file that is large enough, between small ones; every hundredth record is broken, and one text can be told from all others.
    private func corpus(_ stages: String, stop: Bool = false) throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        var random = SeededGenerator(seed: 5)
        func records(_ count: Int, marked: Int? = nil) -> String {
            (0..<count).map { number in
                if number % 100 == 99, !stop { return "{\"text\": broken\n" }
                let mark = number == marked ? "The odd one." : "The mill."
                let lines = (0..<12).map { _ in
                    "Line \(Int.random(in: 0..<90_000, using: &random)) of the book of Ozbeck\\u0027s mill,"
                        + String(repeating: " and more of it", count: 6)
                }
                return "{\"text\":\"\(mark)\\n\(lines.joined(separator: "\\n"))\"}\n"
            }.joined()
        }
        try directory.write("in/a.jsonl", records(40))
        let large = records(6500, marked: 200)
        #expect(large.utf8.count > 9 << 20)
        try directory.write("in/large.jsonl", large)
        try directory.write("in/z.jsonl", records(40))
        try directory.write(
            "book.yaml",
            """
            quern: 1
            name: book
            inputs:
              - path: in/*.jsonl
            stages:
              - parse: jsonl
            \(stop ? "    on_error: stop" : "")
            \(stages)
              - export: jsonl
                to: documents.jsonl
            """)
        return directory
    }

    private func run(
        _ directory: TemporaryDirectory, _ arguments: [String]
    ) throws -> (outcome: QuernProcess.Outcome, files: [String: Data]) {
        let outcome = try QuernProcess.run(
            ["run", "book.yaml", "--out", "out"] + arguments, in: directory.path)
        defer { try? FileManager.default.removeItem(atPath: directory.path + "/out") }
        guard outcome.status == 0 || outcome.status == 3 else { return (outcome, [:]) }
        return (
            outcome,
            try directory.files(below: "out").filter {
                !["run.json", "ro-crate-metadata.json"].contains($0.key)
            }
        )
    }

    @Test(arguments: [
        "  - clean: unicode",
        "  - clean: whitespace\n  - clean: duplicates\n    unit: line\n    min_length: 0",
    ]) func itGivesTheSameFiles(_ stages: String) throws {
        let directory = try corpus(stages)
        let reference = try run(directory, ["--workers", "1", "--no-store"])
        #expect(reference.outcome.status == 3, "\(reference.outcome.errors)")
        #expect((reference.files["documents.jsonl"]?.count ?? 0) > 4 << 20)
        for arguments in [
            ["--workers", "2", "--no-store"], ["--workers", "5", "--no-store"],
            ["--workers", "3", "--no-store", "--slice-size", "20KiB"],
            // What is made beforehand does not fit into so little.
            ["--workers", "2", "--no-store", "--memory", "64MiB"],
            ["--workers", "2", "--no-store", "--isolate"],
            ["--workers", "3", "--store", directory.path + "/store"],
            ["--workers", "3", "--store", directory.path + "/store", "--rehash"],
        ] {
            let (outcome, files) = try run(directory, arguments)
            #expect(outcome.status == 3, "\(arguments): \(outcome.errors)")
            if !arguments.contains("64MiB") {
                #expect(files.keys.sorted() == reference.files.keys.sorted())
            }
            for (name, data) in reference.files
            where !arguments.contains("64MiB") || name.hasSuffix(".jsonl") {
                #expect(files[name] == data, "\(name) differs: \(arguments)")
            }
        }
    }

    /// An error that is met while the file is still being read is reported like any other.
    @Test func anErrorInWhatIsMadeBeforehand() throws {
        let directory = try corpus("  - clean: unicode", stop: true)
        // A control character of its own is no JSON.
        let path = directory.path + "/in/large.jsonl"
        var text = try String(contentsOfFile: path, encoding: .utf8)
        let mark = try #require(text.range(of: "The odd one."))
        text.replaceSubrange(mark, with: "The odd one\u{1}")
        try text.write(toFile: path, atomically: false, encoding: .utf8)
        let messages = try [1, 2, 5].map { workers in
            let (outcome, _) = try run(directory, ["--workers", "\(workers)", "--no-store"])
            #expect(outcome.status == 1, "\(workers): \(outcome.errors)")
            return outcome.errors
        }
        #expect(messages[0].contains("'in/large.jsonl', line 201"), "\(messages[0])")
        #expect(Set(messages).count == 1, "\(messages)")
    }
}
