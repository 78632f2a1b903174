import Foundation
import TestSupport
import Testing

/// A stage that makes several documents of one: the account balances, and everything else that a run promises holds.
@Suite struct DivisionTests {
    private func corpus(_ chunk: String = "by: sentences") throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        for number in 0..<30 {
            let sentences = (0..<(number % 5)).map { "Sentence \($0) of  text \(number) says Øre." }
            try directory.write("in/t\(number).txt", sentences.joined(separator: " ") + " \n")
        }
        try write(chunk, to: directory)
        return directory
    }

    private func write(_ chunk: String, to directory: TemporaryDirectory) throws {
        try directory.write(
            "p.yaml",
            """
            quern: 1
            name: p
            inputs:
              - path: in/*
            stages:
              - parse: text
              - clean: whitespace
              - clean: chunk
                \(chunk)
              - clean: drop
                where: chunk == 3
              - clean: sample
                count: 20
              - export: jsonl
            """)
    }

    private func run(_ directory: TemporaryDirectory, _ options: String...) throws
        -> QuernProcess.Outcome
    {
        let outcome = try QuernProcess.run(["run", "p.yaml"] + options, in: directory.path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome
    }

    @Test func theLedgerCountsWhatWasMade() throws {
        let directory = try corpus()
        let outcome = try run(directory)
        // Six files hold nothing; the others have 1, 2, 3 and 4 sentences six times each.
        #expect(
            outcome.output.contains(
                """
                  stage              in  made  out  dropped  merged  quarantined
                  parse: text        30     0   24        6       0            0
                  clean: whitespace  24     0   24        0       0            0
                  clean: chunk       24    36   60        0       0            0
                  clean: drop        60     0   48       12       0            0
                  clean: sample      48     0   20       28       0            0
                  export: jsonl      20     0   20        0       0            0
                """), "\(outcome.output)")
        try LedgerTests.reconcile(directory.file("out/p"), printed: outcome.output)
        let ledger = try directory.text("out/p/ledger.csv")
        #expect(
            ledger.contains(
                "clean: chunk,clean,in,,24\nclean: chunk,clean,made,,36\nclean: chunk,clean,out,,60\n"
            ))
        #expect(try directory.text("out/p/run.json").contains("\"in\":24,\"out\":60,\"made\":36,"))
        #expect(
            try directory.text("out/p/METHODS.md").contains(
                "In 24, out 60; made 36 more by division"))
    }

    @Test func bytesDoNotDependOnTheWay() throws {
        let directory = try corpus()
        _ = try run(directory)
        let wanted = try directory.text("out/p/documents.jsonl")
        for options in [
            ["--workers", "4", "--slice-size", "1KiB"], ["--isolate"], ["--no-store"],
        ] {
            let other = try QuernProcess.run(
                ["run", "p.yaml", "--out", "out/other"] + options, in: directory.path)
            #expect(other.status == 0, "\(other.errors)")
            #expect(try directory.text("out/other/documents.jsonl") == wanted, "\(options)")
        }
        // What the store kept gives the same.
        try write("by: sentences\n    size: 2", to: directory)
        _ = try run(directory)
        #expect(try directory.text("out/p/documents.jsonl") != wanted)
        try write("by: sentences", to: directory)
        _ = try run(directory)
        #expect(try directory.text("out/p/documents.jsonl") == wanted)
        let verified = try QuernProcess.run(["verify", "out/p"], in: directory.path)
        #expect(verified.status == 0 && verified.output.contains("identical"), "\(verified.errors)")
    }

    @Test func aSurvivorThatWasDividedIsSaidToBe() throws {
        let directory = try TemporaryDirectory()
        for name in ["a", "b"] {
            try directory.write("in/\(name).txt", "The dam holds. The river fell.")
        }
        try directory.write(
            "p.yaml",
            "quern: 1\nname: p\ninputs:\n  - path: in/*\nstages:\n  - parse: text\n  - clean: duplicates\n    by: text\n  - clean: chunk\n    by: sentences\n  - export: jsonl\n"
        )
        _ = try run(directory)
        let a = try QuernProcess.run(["why", "out/p", "a"], in: directory.path)
        let id = String(a.output.prefix { $0 != " " })
        let b = try QuernProcess.run(["why", "out/p", "b"], in: directory.path)
        #expect(b.status == 0, "\(b.errors)")
        #expect(b.output.contains(", which was divided into \(id)#1 to \(id)#2\n"), "\(b.output)")
        let json = try QuernProcess.run(
            ["why", "out/p", "b", "--format", "json"], in: directory.path)
        #expect(
            json.output.contains("\"kept\":false,\"parts\":[\"\(id)#1\",\"\(id)#2\"]"),
            "\(json.output)")
    }

    @Test func partsAndWholesAreExplained() throws {
        let directory = try corpus()
        _ = try run(directory)
        let whole = try QuernProcess.run(["why", "out/p", "t4"], in: directory.path)
        #expect(whole.status == 0, "\(whole.errors)")
        let id = String(whole.output.prefix { $0 != " " })
        #expect(
            whole.output.contains(
                "divided by 'clean: chunk': its parts are the documents \(id)#1 to \(id)#4"),
            "\(whole.output)")
        let part = try QuernProcess.run(["why", "out/p", "\(id)#3"], in: directory.path)
        #expect(part.output.hasPrefix("\(id)#3  (no title)"))
        #expect(part.output.contains("     part     3 of 4, from bytes 66–98\n"), "\(part.output)")
        #expect(
            part.output.contains("  dropped by 'clean: drop': holds: chunk == 3 (chunk is 3)"),
            "\(part.output)")
        let none = try QuernProcess.run(["why", "out/p", "\(id)#9"], in: directory.path)
        #expect(none.status != 0)
        let json = try QuernProcess.run(
            ["why", "out/p", "\(id)#2", "--format", "json"], in: directory.path)
        #expect(
            json.output.contains("\"part\":{\"number\":2,\"of\":4,\"source\":[33,65]}"),
            "\(json.output)")
    }

    @Test func otherParametersAreTriedByRunningAgain() throws {
        let directory = try corpus()
        _ = try run(directory)
        let told = try QuernProcess.run(
            ["whatif", "out/p", "chunk.size=4"], in: directory.path)
        #expect(told.status == 0, "\(told.errors)")
        #expect(told.output.contains("Found by running the chain again"))
    }
}
