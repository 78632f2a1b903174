import Foundation
import TestSupport
import Testing

/// The account of a run is told five times: `ledger.csv`, the ledger in `run.json`, the printed table, the
/// quarantine and the exported documents. They agree, on every pipeline that ships and on planted cases.
@Suite struct LedgerTests {
    struct Row: Equatable {
        var documentsIn = 0
        var made = 0
        var out = 0
        var dropped: [String: Int] = [:]
        var merged = 0
        var quarantined = 0
        var passedOver = 0

        var lost: Int { dropped.values.reduce(0, +) + merged + quarantined }
    }

    /// Fields of a line, which may be quoted.
    private static func fields(_ line: Substring) -> [String] {
        var fields = [""]
        var isQuoted = false
        for character in line.unicodeScalars {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: fields.append("")
            default: fields[fields.count - 1].unicodeScalars.append(character)
            }
        }
        return fields
    }

    private static func csv(_ text: String) throws -> [(stage: String, kind: String, row: Row)] {
        var rows: [(stage: String, kind: String, row: Row)] = []
        for line in text.split(separator: "\n").dropFirst() {
            let fields = fields(line)
            let count = try #require(Int(fields[4]))
            if fields[2] == "in" { rows.append((fields[0], fields[1], Row(documentsIn: count))) }
            let last = rows.count - 1
            #expect(rows[last].stage == fields[0])
            switch fields[2] {
            case "in": break
            case "made": rows[last].row.made = count
            case "out": rows[last].row.out = count
            case "dropped": rows[last].row.dropped[fields[3]] = count
            case "merged": rows[last].row.merged = count
            case "quarantined": rows[last].row.quarantined = count
            case "passed over": rows[last].row.passedOver = count
            default: Issue.record("an unknown outcome: \(line)")
            }
        }
        return rows
    }

    /// Checks a run directory against what was printed.
    static func reconcile(_ directory: String, printed: String) throws {
        func text(_ name: String) throws -> String {
            String(
                decoding: try Data(contentsOf: URL(fileURLWithPath: directory + "/" + name)),
                as: UTF8.self)
        }
        let rows = try csv(try text("ledger.csv"))
        let record = try #require(
            try JSONSerialization.jsonObject(with: Data(text("run.json").utf8)) as? [String: Any])
        let recorded = try #require(record["ledger"] as? [[String: Any]])
        #expect(recorded.count == rows.count)
        let hasMade = rows.contains { $0.row.made > 0 }
        var handedOn: Int?
        for (row, told) in zip(rows, recorded) {
            #expect(row.row.documentsIn + row.row.made == row.row.out + row.row.lost, "\(row)")
            #expect(row.row.passedOver <= row.row.out)
            // Every stage is given what the one before it handed on, every index and export what the
            // last cleaner or tagger did.
            if let handedOn { #expect(row.row.documentsIn == handedOn, "\(row)") }
            if row.kind != "index", row.kind != "export" { handedOn = row.row.out }
            #expect(told["stage"] as? String == row.stage)
            #expect(told["in"] as? Int == row.row.documentsIn)
            #expect(told["out"] as? Int == row.row.out)
            #expect(told["made"] as? Int ?? 0 == row.row.made)
            #expect(told["dropped"] as? [String: Int] == row.row.dropped)
            #expect(told["merged"] as? Int == row.row.merged)
            #expect(told["quarantined"] as? Int == row.row.quarantined)
            let counts = told["counts"] as? [String: Int]
            #expect(counts?["when: does not hold"] ?? 0 == row.row.passedOver)
            // The printed table.
            let line = try #require(
                printed.split(separator: "\n").first {
                    $0.hasPrefix("  " + row.stage + " ")
                }, "\(row.stage) is not in the table")
            let numbers = line.dropFirst(row.stage.count + 2).split(separator: " ").map { Int($0) }
            #expect(
                numbers == [row.row.documentsIn] + (hasMade ? [row.row.made] : []) + [
                    row.row.out, row.row.dropped.values.reduce(0, +),
                    row.row.merged, row.row.quarantined,
                ])
            for (reason, count) in row.row.dropped {
                #expect(printed.contains("  dropped \(count) by '\(row.stage)': \(reason)\n"))
            }
            if row.row.passedOver > 0 {
                #expect(
                    printed.contains(
                        "  passed over \(row.row.passedOver) by '\(row.stage)': its 'when' does not hold\n"
                    ))
            }
        }
        let counts = try #require(record["counts"] as? [String: Int])
        #expect(counts["documents"] == handedOn)
        try reconcileFiles(directory, rows, record, text)
    }

    private static func reconcileFiles(
        _ directory: String, _ rows: [(stage: String, kind: String, row: Row)],
        _ record: [String: Any], _ text: (String) throws -> String
    ) throws {
        let quarantine = try text("quarantine.jsonl").split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        for row in rows {
            #expect(
                quarantine.filter { $0["stage"] as? String == row.stage }.count
                    == row.row.quarantined)
        }
        #expect(quarantine.count == rows.map(\.row.quarantined).reduce(0, +))
        let stages = try #require(record["stages"] as? [[String: Any]])
        for (stage, row) in zip(stages, rows) where stage["kind"] as? String == "export" {
            let parameters = try #require(stage["parameters"] as? [String: Any])
            guard let name = parameters["to"] as? String else { continue }
            let written = row.row.out - row.row.passedOver
            switch stage["name"] as? String {
            case "jsonl":
                #expect(try text(name).split(separator: "\n").count == written, "\(row)")
            case "csv":
                // Line breaks inside quotes are no ends of records.
                var isQuoted = false
                var records = 0
                for byte in try text(name).utf8 {
                    if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
                    if byte == 0x0A, !isQuoted { records += 1 }
                }
                #expect(records - 1 == written, "\(row)")
            default: break
            }
        }
    }

    @Test(arguments: GoldenTests.pipelines, [1, 3]) func pipelinesThatShip(
        pipeline: String, workers: Int
    ) throws {
        let directory = try TemporaryDirectory()
        let outcome = try QuernProcess.run(
            [
                "run", Project.root + "/pipelines/" + pipeline, "--out", directory.path + "/run",
                "--workers", String(workers), "--store", directory.path + "/store",
            ], in: directory.path)
        #expect(outcome.status == 0 || outcome.status == 3, "\(outcome.errors)")
        try Self.reconcile(directory.path + "/run", printed: outcome.output)
    }

    /// A reason is what somebody wrote, not how the program notes which stage is meant.
    @Test func reasonsOfScoresAreAsWritten() throws {
        let directory = try TemporaryDirectory()
        try directory.write("in/a.txt", "one two")
        try directory.write(
            "p.yaml",
            "quern: 1\nname: p\ninputs:\n  - path: in/*\nstages:\n  - parse: text\n  - clean: length\n    min_words: 1\n  - clean: keep\n    where: score(\"length.words\") > 3\n  - export: jsonl\n"
        )
        #expect(try QuernProcess.run(["run", "p.yaml"], in: directory.path).status == 0)
        let why = try QuernProcess.run(["why", "out/p", "a"], in: directory.path)
        #expect(
            why.output.contains(
                "does not hold: score(\"length.words\") > 3 (score(\"length.words\") is 2.0)"),
            "\(why.output)")
        #expect(try !directory.text("out/p/ledger.csv").contains(", 1)"))
    }

    /// An element that gives nothing is a document that is dropped, whether others of its file give something or not.
    @Test func elementsWithoutText() throws {
        let directory = try TemporaryDirectory()
        try directory.write("in/a.xml", "<S><A><T>One</T><X>Back.</X></A><A><T>Two</T></A></S>")
        try directory.write("in/b.xml", "<S><A><T>Three</T></A><A><T>Four</T></A></S>")
        try directory.write(
            "p.yaml",
            "quern: 1\nname: p\ninputs:\n  - path: in/*\nstages:\n  - parse: xml\n    document: //A\n    text: //X\n    title: //T\n  - export: jsonl\n"
        )
        let outcome = try QuernProcess.run(["run", "p.yaml"], in: directory.path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        try Self.reconcile(directory.path + "/out/p", printed: outcome.output)
        let ledger = try directory.text("out/p/ledger.csv")
        #expect(ledger.contains("parse: xml,parse,in,,4\n"), "\(ledger)")
        #expect(ledger.contains("parse: xml,parse,dropped,no text,3\n"), "\(ledger)")
    }

    /// Conditions on cleaners and exports, records that are bad, empty files, a cleaner that fails.
    @Test func everythingAtOnce() throws {
        let directory = try TemporaryDirectory()
        var lines: [String] = []
        for index in 0..<200 {
            switch index % 10 {
            case 0: lines.append("{broken")
            case 1: lines.append("{\"text\": \"too short\"}")
            case 2:
                lines.append(
                    "{\"text\": \"a, b, \\\"c\\\"\\nand d of \(index)\", \"language\": \"de\"}")
            default:
                lines.append("{\"text\": \"one two three four \(index)\", \"language\": \"en\"}")
            }
        }
        try directory.write("in/a.jsonl", lines.joined(separator: "\n"))
        try directory.write("in/b.jsonl", "")
        try directory.write(
            "grind.yaml",
            """
            quern: 1
            name: grind
            inputs:
              - path: in/*
            stages:
              - parse: jsonl
              - clean: whitespace
                when: language == "de"
              - clean: length
                min_words: 4
              - tag: stats
                when: language == "en"
              - export: jsonl
              - export: jsonl
                as: German
                to: de.jsonl
                when: language == "de"
              - export: csv
                when: language == "en"
            """)
        for arguments in [["--workers", "1"], ["--workers", "2", "--slice-size", "1KiB"], []] {
            let outcome = try QuernProcess.run(
                ["run", "grind.yaml", "--out", "run-\(arguments.count)"] + arguments,
                in: directory.path)
            #expect(outcome.status == 3, "\(outcome.errors)")
            try Self.reconcile(directory.path + "/run-\(arguments.count)", printed: outcome.output)
        }
        #expect(
            try directory.text("run-0/ledger.csv").contains(
                "German,export,passed over,when: does not hold,140\n"))
    }
}
