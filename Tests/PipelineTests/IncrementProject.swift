import Foundation
import TestSupport
import Testing

/// A project with a corpus, run again and again with one store.
final class IncrementProject {
    let directory: TemporaryDirectory
    private var freshRuns = 0

    /// What `quern run --format json` says.
    struct Report {
        let status: Int32
        let isUnchanged: Bool
        let documents: Int
        /// By the stage's label.
        let computed: [String: Int]
        /// Documents that the parser was given, in this run or an earlier one.
        let parsed: Int
        let errors: String

        var most: Int { computed.values.max() ?? 0 }
        /// The share of the corpus that the stage with the most work had to do.
        var share: Double { Double(most) / Double(max(1, parsed)) }
    }

    init() throws { directory = try TemporaryDirectory() }

    /// A small project with stages on both sides of a survey and one of each kind of output, cut into many slices
    /// when it is run with ``smallSlices``.
    convenience init(records: Int, seed: UInt64) throws {
        try self.init()
        var corpus = CorpusGenerator(seed: seed)
        try write("in/a.jsonl", corpus.records(records * 2 / 3, "a"))
        try write("in/b.jsonl", corpus.records(records / 3, "b"))
        try write("names.txt", "Ada Lind\nLarkholm\nmiller\n")
        try write(
            "grind.yaml",
            """
            quern: 1
            name: grind
            inputs:
              - path: in/*.jsonl
            stages:
              - parse: jsonl
              - clean: whitespace
              - clean: recurring_lines
                min_documents: 20
                min_share: 0
              - tag: gazetteer
                lexicon: names.txt
              - index: fulltext
                to: index.sqlite
              - export: jsonl
              - export: totals
                to: deep/totals.json
                sum: [views]

            """)
    }

    static let smallSlices = ["--slice-size", "8KiB"]

    var folder: String { directory.path + "/project" }

    func isFile(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
            && !isDirectory.boolValue
    }

    func write(_ name: String, _ text: String) throws {
        try directory.write("project/" + name, text)
    }
    func text(_ name: String) throws -> String { try directory.text("project/" + name) }

    func replace(_ old: String, by new: String, in name: String = "grind.yaml") throws {
        let text = try text(name)
        #expect(text.contains(old))
        try write(name, text.replacingOccurrences(of: old, with: new))
    }

    /// Runs with the store that lies beside the pipeline.
    @discardableResult
    func run(_ arguments: [String] = [], out: String = "out/x") throws -> Report {
        let outcome = try QuernProcess.run(
            ["run", "grind.yaml", "--format", "json", "--out", out] + arguments, in: folder)
        guard
            let summary = try? JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
                as? [String: Any],
            let stages = summary["ledger"] as? [[String: Any]]
        else {
            Issue.record("no summary: \(outcome.errors) \(outcome.output)")
            throw CocoaError(.fileReadCorruptFile)
        }
        return Report(
            status: outcome.status, isUnchanged: summary["unchanged"] as? Bool ?? false,
            documents: summary["documents"] as? Int ?? -1,
            computed: summary["computed"] as? [String: Int] ?? [:],
            parsed: stages.first?["in"] as? Int ?? 0, errors: outcome.errors)
    }

    /// The files of a run but for its record, which tells the time.
    func files(_ out: String = "out/x") throws -> [String: Data] {
        var files = try directory.files(below: "project/" + out)
        files["run.json"] = nil
        files["ro-crate-metadata.json"] = nil
        return files
    }

    /// Runs, and compares every file with that of a run without a store.
    @discardableResult
    func runChecked(
        _ arguments: [String] = [], _ place: SourceLocation = #_sourceLocation
    ) throws -> Report {
        let report = try run(arguments)
        freshRuns += 1
        let out = "out/fresh\(freshRuns)"
        let fresh = try run(["--no-store"] + arguments, out: out)
        #expect(fresh.status == report.status, sourceLocation: place)
        #expect(fresh.documents == report.documents, sourceLocation: place)
        let expected = try files(out)
        let found = try files()
        #expect(found.keys.sorted() == expected.keys.sorted(), sourceLocation: place)
        for (name, data) in expected {
            #expect(found[name] == data, "\(name) differs", sourceLocation: place)
        }
        #expect(!report.errors.contains("damaged"), "\(report.errors)", sourceLocation: place)
        return report
    }
}

/// Documents made of seeded random numbers.
struct CorpusGenerator {
    private var random: SeededGenerator
    private static let words = [
        "mill", "grain", "river", "été", "谷物", "stone", "flour", "miller", "the", "of", "wheel",
        "water", "Ada Lind", "Larkholm", "“dust”", "sack", "rye", "barley", "a", "and",
    ]

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }

    mutating func sentence(_ count: Int) -> String {
        (0..<count).map { _ in Self.words[number(0..<Self.words.count)] }.joined(separator: " ")
    }

    /// A text with a line that many documents have, and sometimes one that hardly any has.
    mutating func text() -> String {
        var lines = [sentence(number(3..<40)) + ".", sentence(number(3..<40)) + "\u{A0}\u{200B} ."]
        if number(0..<5) == 0 { lines.insert("Share this page", at: number(0..<3)) }
        if number(0..<9) == 0 { lines.append("Read \(number(1..<999)) times") }
        return lines.joined(separator: "\n\n")
    }

    /// A line of JSON; now and then one that is broken.
    mutating func record(_ name: String) -> String {
        if number(0..<200) == 0 { return "{\"id\": \"\(name)\", \"text\": broken\n" }
        let text = text().replacingOccurrences(of: "\n", with: "\\n")
        return
            "{\"id\":\"\(name)\",\"date\":\"202\(number(0..<5))-0\(number(1..<10))-11\",\"views\":\(number(0..<900)),\"text\":\"\(text)\"}\n"
    }

    mutating func records(_ count: Int, _ prefix: String) -> String {
        (0..<count).map { record("\(prefix)-\($0)") }.joined()
    }
}
