import Foundation
import TestSupport
import Testing

/// Promise 5: the files of a run do not depend on how it was carried out.
@Suite struct SameBytesTests {
    /// A corpus of many small records in files of different sizes, with bad ones among them.
    private static func corpus() throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        var state: UInt64 = 7
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let words = ["mill", "grain", "river", "été", "谷物", "stone", "flour", "Share", "the", "of"]
        for file in 0..<7 {
            var text = ""
            for record in 0..<(50 + 400 * (file % 3)) {
                if next(97) == 0 {
                    text += "{\"text\": broken\n"
                    continue
                }
                let body = (0..<(5 + next(120))).map { _ in words[next(words.count)] }.joined(
                    separator: " ")
                text +=
                    "{\"id\":\"\(file)-\(record)\",\"date\":\"2024-0\(1 + next(9))-01\",\"text\":\"\(body)\\n\\nShare this page\\n\\n\(body.prefix(40))\"}\n"
            }
            try directory.write("in/\(file).jsonl", text)
        }
        try directory.write(
            "grind.yaml",
            """
            quern: 1
            name: grind
            inputs:
              - path: in/*.jsonl
            stages:
              - parse: jsonl
              - clean: unicode
              - clean: recurring_lines
                min_documents: 5
              - clean: length
                min_words: 20
              - export: jsonl
            """)
        return directory
    }

    private static let namesTheLimit = ["quern.lock", "METHODS.md"]

    private func outputs(
        _ directory: TemporaryDirectory, _ arguments: [String],
        _ environment: [String: String] = [:]
    ) throws -> [String: Data] {
        let outcome = try QuernProcess.run(
            ["run", "grind.yaml", "--out", "out/x"] + arguments, in: directory.path,
            environment: environment)
        #expect(outcome.status == 3, "\(outcome.errors)")
        var files = try directory.files(below: "out/x")
        // The record tells the time; everything else must be the same.
        files["run.json"] = nil
        files["ro-crate-metadata.json"] = nil
        return files
    }

    @Test func workersSlicesAndMemory() throws {
        let directory = try Self.corpus()
        let reference = try outputs(directory, ["--workers", "1"])
        #expect(
            reference.keys.sorted() == [
                "METHODS.md", "documents.jsonl", "ledger.csv", "pipeline/grind.yaml",
                "quarantine.jsonl",
                "quern.lock",
            ])
        #expect((reference["documents.jsonl"]?.count ?? 0) > 100_000)
        for arguments in [
            ["--workers", "2"], ["--workers", "3"], ["--workers", "8"],
            ["--workers", "2", "--slice-size", "64KiB"],
            ["--workers", "3", "--slice-size", "4KiB"], ["--slice-size", "16MiB"],
            ["--memory", "64MiB", "--slice-size", "8KiB"],
        ] {
            let files = try outputs(directory, arguments)
            for (name, data) in reference {
                // The limit on records depends on the memory, and the lock names it.
                if arguments.contains("--memory"), Self.namesTheLimit.contains(name) { continue }
                #expect(files[name] == data, "\(name) differs with \(arguments)")
            }
        }
    }

    /// Threads and worker processes; with a survey, whose findings every worker is told.
    @Test func workerProcesses() throws {
        let directory = try Self.corpus()
        let reference = try outputs(directory, ["--workers", "1", "--no-store"])
        for arguments in [
            ["--isolate", "--no-store", "--workers", "1"],
            ["--isolate", "--no-store", "--workers", "3", "--slice-size", "64KiB"],
            ["--isolate", "--store", "cold", "--workers", "2"],
            ["--isolate", "--store", "cold", "--workers", "2", "--rehash"],
        ] {
            let files = try outputs(directory, arguments)
            for (name, data) in reference {
                #expect(files[name] == data, "\(name) differs with \(arguments)")
            }
        }
    }

    @Test(arguments: ["notes", "sci-tech-policy", "talks"])
    func workerProcessesOnShippedPipelines(name: String) throws {
        let directory = try TemporaryDirectory()
        var runs: [[String: Data]] = []
        for arguments in [[], ["--isolate"]] {
            let outcome = try QuernProcess.run(
                ["run", Project.root + "/pipelines/\(name).yaml", "--no-store", "--out", "out"]
                    + arguments,
                in: directory.path)
            #expect([0, 3].contains(outcome.status), "\(outcome.errors)")
            // Two records tell the time, and an index of SQLite is compared by rows elsewhere.
            runs.append(
                try directory.files(below: "out").filter {
                    !["run.json", "ro-crate-metadata.json"].contains($0.key) && !$0.key.hasSuffix(".sqlite")
                })
        }
        #expect(runs[0].count > 3)
        #expect(runs[0] == runs[1])
    }

    /// A large input is hashed while its first slices are worked on, when there is more than one worker.
    @Test func aLargeInput() throws {
        let directory = try Self.corpus()
        let line =
            "{\"text\":\"" + String(repeating: "grain from the mill by the river, ", count: 90)
            + "\"}\n"
        try directory.write("in/large.jsonl", String(repeating: line, count: 3000))
        let reference = try outputs(directory, ["--workers", "1"])
        #expect(
            String(decoding: reference["documents.jsonl"] ?? Data(), as: UTF8.self).contains(
                "\"sha256\":\"\"") == false)
        for arguments in [
            ["--workers", "2"], ["--workers", "4", "--slice-size", "64KiB", "--memory", "64MiB"],
        ] {
            let files = try outputs(directory, arguments)
            for (name, data) in reference {
                // The limit on records depends on the memory, and the lock names it.
                if arguments.contains("--memory"), Self.namesTheLimit.contains(name) { continue }
                #expect(files[name] == data, "\(name) differs with \(arguments)")
            }
        }
    }

    @Test func localeTimeZoneHashSeedAndPlace() throws {
        let directory = try Self.corpus()
        let reference = try outputs(directory, [])
        for environment in [
            ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu"], ["SWIFT_DETERMINISTIC_HASHING": "1"],
            ["LANG": "C", "TZ": "America/St_Johns"],
        ] {
            let files = try outputs(directory, [], environment)
            for (name, data) in reference {
                #expect(files[name] == data, "\(name) differs with \(environment)")
            }
        }
        let elsewhere = try TemporaryDirectory()
        let outcome = try QuernProcess.run(
            ["run", directory.path + "/grind.yaml", "--out", elsewhere.path + "/x"],
            in: elsewhere.path)
        #expect(outcome.status == 3)
        let files = try elsewhere.files(below: "x")
        for (name, data) in reference {
            #expect(files[name] == data, "\(name) differs from elsewhere")
        }
    }

    @Test func orderOfCreation() throws {
        let directory = try Self.corpus()
        let reference = try outputs(directory, [])
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.path + "/in")
            .sorted().reversed()
        for name in names {
            let data = FileManager.default.contents(atPath: directory.path + "/in/" + name)
            try FileManager.default.removeItem(atPath: directory.path + "/in/" + name)
            try directory.write("in/" + name, data ?? Data())
        }
        let files = try outputs(directory, [])
        for (name, data) in reference { #expect(files[name] == data, "\(name) differs") }
    }
}
