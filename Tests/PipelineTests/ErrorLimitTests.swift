import Foundation
import TestSupport
import Testing

@testable import Quern

/// `max_errors:` fails a run that would otherwise quarantine too much.
@Suite struct ErrorLimitTests {
    private func directory(_ limit: String, bad: Set<Int>, of count: Int) throws
        -> TemporaryDirectory
    {
        let directory = try TemporaryDirectory()
        try directory.write(
            "p.yaml",
            """
            quern: 1
            name: p
            max_errors: \(limit)
            inputs:
              - path: in.jsonl
            stages:
              - parse: jsonl
              - export: jsonl
            """)
        let lines = (1...count).map { line in
            bad.contains(line) ? "{\"id\":\"\(line)\"}" : "{\"id\":\"\(line)\",\"text\":\"rice\"}"
        }
        try directory.write("in.jsonl", lines.joined(separator: "\n") + "\n")
        return directory
    }

    private func run(_ directory: TemporaryDirectory, _ more: [String] = []) throws
        -> QuernProcess.Outcome
    {
        try QuernProcess.run(["run", "p.yaml"] + more, in: directory.path)
    }

    @Test(arguments: ["2", "20%", "'2'", "100%"]) func withinTheLimit(limit: String) throws {
        let directory = try directory(limit, bad: [3, 7], of: 10)
        #expect(try run(directory).status == 3)
        #expect(directory.exists("out/p/documents.jsonl"))
    }

    @Test func aboveACount() throws {
        let directory = try directory("1", bad: [3, 7], of: 10)
        for workers in ["1", "4"] {
            let outcome = try run(directory, ["--workers", workers])
            #expect(outcome.status == 1)
            #expect(
                outcome.errors == """
                    error: 2 of the first 10 documents failed, more than 'max_errors: 1' allows; nothing was written
                      2 by 'parse: jsonl': there is no member 'text'
                      the first were:
                      in.jsonl, line 3: there is no member 'text'
                      in.jsonl, line 7: there is no member 'text'

                    """)
            #expect(!directory.exists("out/p"))
        }
    }

    /// A share is judged at the end when there are too few documents to judge it before.
    @Test func aboveAShare() throws {
        let outcome = try run(directory("19.5%", bad: [3, 7], of: 10))
        #expect(outcome.status == 1)
        #expect(
            outcome.errors.hasPrefix(
                "error: 2 of 10 documents failed, more than 'max_errors: 19.5%' allows; nothing was written\n"
            ))
    }

    @Test func aRunThatStopsEarly() throws {
        let directory = try directory("5%", bad: Set(1...50), of: 20_000)
        let outcomes = try ["1", "4"].map {
            try run(directory, ["--workers", $0, "--slice-size", "8KiB"]).errors
        }
        #expect(outcomes[0] == outcomes[1])
        #expect(outcomes[0].hasPrefix("error: 50 of the first "))
    }

    /// An unchanged run is not taken over when it is no longer allowed.
    @Test func aStricterLimit() throws {
        let directory = try directory("2", bad: [3, 7], of: 10)
        #expect(try run(directory).status == 3)
        let text = try directory.text("p.yaml")
        try directory.write("p.yaml", text.replacing("max_errors: 2", with: "max_errors: 1"))
        #expect(try run(directory).status == 1)
        #expect(directory.exists("out/p/documents.jsonl"))
    }

    @Test func whatIsNoLimit() throws {
        for limit in ["many", "-1", "101%", "5 percent", "1.5", "[1]"] {
            let outcome = try run(directory(limit, bad: [], of: 1))
            #expect(outcome.status == 2)
            #expect(
                outcome.errors.contains(
                    "p.yaml:3:13: error: 'max_errors' must be a count such as 100 or a share such as 5%, not"
                ))
        }
    }

    @Test(arguments: [
        ("0", 0, 10, false), ("0", 1, 10, true), ("5%", 5, 100, false), ("5%", 6, 100, true),
        ("5%", 6, 99, false), ("0%", 1, 100, true), ("0.5 %", 1, 200, false),
    ]) func limits(text: String, quarantined: Int, documents: Int, isExceeded: Bool) throws {
        let limit = try #require(ErrorLimit(text: text))
        #expect(limit.isExceeded(by: quarantined, of: documents, isAtEnd: false) == isExceeded)
    }
}
