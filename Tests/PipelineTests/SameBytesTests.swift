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
              - index: fulltext
                to: index.sqlite
              - export: jsonl
              - export: totals
                by: [date.month]
            """)
        return directory
    }

    private static let namesTheLimit = ["quern.lock", "METHODS.md"]

    /// How a run finds the store.
    private enum Store {
        case off
        /// A new one.
        case cold
        /// One that an earlier run has filled.
        case warm(String)
    }

    /// The files of a run, which is made in a place of its own, and the store that it leaves.
    private func outputs(
        _ directory: TemporaryDirectory, _ arguments: [String],
        _ environment: [String: String] = [:], store: Store = .off, from folder: String? = nil,
        _ place: SourceLocation = #_sourceLocation
    ) throws -> (files: [String: Data], store: String) {
        let name = UUID().uuidString
        var path = directory.path + "/store-" + name
        switch store {
        case .warm(let filled): path = filled
        case .off, .cold: break
        }
        var words = ["run", directory.path + "/grind.yaml", "--format", "json"]
        words += ["--out", "out/" + name]
        if case .off = store { words.append("--no-store") } else { words += ["--store", path] }
        let outcome = try QuernProcess.run(
            words + arguments, in: folder ?? directory.path, environment: environment)
        #expect(outcome.status == 3, "\(outcome.errors)", sourceLocation: place)
        if case .warm = store {
            #expect(outcome.output.contains("\"parse: jsonl\":0,"), sourceLocation: place)
        }
        let scratch = (folder ?? directory.path) + "/out/" + name
        var files: [String: Data] = [:]
        for case let file as String in FileManager.default.enumerator(atPath: scratch) ?? .init() {
            // The record and the crate tell the time; everything else must be the same.
            if file == "run.json" || file == "ro-crate-metadata.json" { continue }
            files[file] = FileManager.default.contents(atPath: scratch + "/" + file)
        }
        try FileManager.default.removeItem(atPath: scratch)
        return (files.filter { !$0.key.hasSuffix("pipeline") }, path)
    }

    private func expectSame(
        _ files: [String: Data], _ reference: [String: Data], _ what: String,
        except names: [String] = [], _ place: SourceLocation = #_sourceLocation
    ) {
        #expect(
            files.keys.sorted() == reference.keys.sorted(), "\(what)", sourceLocation: place)
        for (name, data) in reference where !names.contains(name) {
            #expect(files[name] == data, "\(name) differs: \(what)", sourceLocation: place)
        }
    }

    @Test func workersSlicesAndMemory() throws {
        let directory = try Self.corpus()
        let reference = try outputs(directory, ["--workers", "1"]).files
        #expect(
            reference.keys.sorted() == [
                "METHODS.md", "documents.jsonl", "index.sqlite", "ledger.csv",
                "pipeline/grind.yaml",
                "quarantine.jsonl", "quern.lock", "totals.json",
            ])
        #expect((reference["documents.jsonl"]?.count ?? 0) > 100_000)
        for size in [[], ["64KiB"], ["1MiB"], ["16MiB"], ["4KiB"]] {
            let size = size.isEmpty ? [] : ["--slice-size"] + size
            expectSame(
                try outputs(directory, size + ["--workers", "2"]).files, reference,
                "no store, \(size)")
            let cold = try outputs(directory, size + ["--workers", "3"], store: .cold)
            expectSame(cold.files, reference, "a cold store, \(size)")
            for workers in ["1", "2", "8"] {
                expectSame(
                    try outputs(
                        directory, size + ["--workers", workers], store: .warm(cold.store)
                    ).files, reference, "a warm store, \(workers) workers, \(size)")
            }
        }
        // The limit on records depends on the memory, and the lock names it.
        for store in [Store.off, .cold] {
            expectSame(
                try outputs(directory, ["--memory", "64MiB", "--slice-size", "8KiB"], store: store)
                    .files, reference, "little memory", except: Self.namesTheLimit)
        }
    }

    /// Threads and worker processes; with a survey, whose findings every worker is told.
    @Test func workerProcesses() throws {
        let directory = try Self.corpus()
        let reference = try outputs(directory, ["--workers", "1"]).files
        for arguments in [["--workers", "1"], ["--workers", "3", "--slice-size", "64KiB"]] {
            expectSame(
                try outputs(directory, arguments + ["--isolate"]).files, reference,
                "worker processes, \(arguments)")
        }
        // What processes have stored serves threads, and the other way round.
        let cold = try outputs(directory, ["--isolate", "--workers", "2"], store: .cold)
        expectSame(cold.files, reference, "worker processes, a cold store")
        for arguments in [["--isolate"], []] {
            expectSame(
                try outputs(directory, arguments, store: .warm(cold.store)).files, reference,
                "a store that worker processes filled, \(arguments)")
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
                    !["run.json", "ro-crate-metadata.json"].contains($0.key)
                        && !$0.key.hasSuffix(".sqlite")
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
        let reference = try outputs(directory, ["--workers", "1"]).files
        #expect(
            String(decoding: reference["documents.jsonl"] ?? Data(), as: UTF8.self).contains(
                "\"sha256\":\"\"") == false)
        for arguments in [
            ["--workers", "2"], ["--workers", "4", "--slice-size", "64KiB", "--memory", "64MiB"],
        ] {
            let names = arguments.contains("--memory") ? Self.namesTheLimit : []
            let cold = try outputs(directory, arguments, store: .cold)
            expectSame(cold.files, reference, "\(arguments)", except: names)
            expectSame(
                try outputs(directory, arguments, store: .warm(cold.store)).files, reference,
                "a warm store, \(arguments)", except: names)
        }
    }

    @Test func localeTimeZoneHashSeedAndPlace() throws {
        let directory = try Self.corpus()
        let cold = try outputs(directory, [], store: .cold)
        let elsewhere = try TemporaryDirectory()
        for store in [Store.off, .warm(cold.store)] {
            for environment in [
                ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu"],
                ["SWIFT_DETERMINISTIC_HASHING": "1"], ["LANG": "C", "TZ": "America/St_Johns"],
            ] {
                expectSame(
                    try outputs(directory, [], environment, store: store).files, cold.files,
                    "\(environment), \(store)")
            }
            expectSame(
                try outputs(directory, [], store: store, from: elsewhere.path).files, cold.files,
                "from elsewhere, \(store)")
        }
    }

    @Test func orderOfCreation() throws {
        let directory = try Self.corpus()
        let cold = try outputs(directory, [], store: .cold)
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.path + "/in")
            .sorted().reversed()
        for name in names {
            let data = FileManager.default.contents(atPath: directory.path + "/in/" + name)
            try FileManager.default.removeItem(atPath: directory.path + "/in/" + name)
            try directory.write("in/" + name, data ?? Data())
        }
        for store in [Store.off, .warm(cold.store)] {
            expectSame(
                try outputs(directory, [], store: store).files, cold.files,
                "files created in another order, \(store)")
        }
    }
}
