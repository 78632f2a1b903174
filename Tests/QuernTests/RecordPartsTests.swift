import Foundation
import TestSupport
import Testing

@testable import Quern

/// The small parts that records are made of.
@Suite struct RecordPartsTests {
    @Test(arguments: [
        (0.0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"),
        (951_868_799.9, "2000-02-29T23:59:59Z"), (4_107_542_400, "2100-03-01T00:00:00Z"),
        (-1, "1969-12-31T23:59:59Z"), (1_795_309_416, "2026-11-22T01:03:36Z"),
    ]) func timesOfDay(_ seconds: Double, _ text: String) {
        #expect(WallClock.text(seconds) == text)
    }

    @Test(arguments: [
        (
            #"{"a":[],"b":{},"c":"{,:}\"","d":[1,{"e":2}]}"#, 1,
            "{\n  \"a\": [],\n  \"b\": {},\n  \"c\": \"{,:}\\\"\",\n  \"d\": [1,{\"e\":2}]\n}"
        ),
        (#"[[1],[2,3]]"#, 2, "[\n  [\n    1\n  ],\n  [\n    2,\n    3\n  ]\n]"),
        (#"[]"#, 5, "[]"),
    ]) func linesOfJSON(_ json: String, _ depth: Int, _ expected: String) {
        let lines = JSONLayout.lines(Array(json.utf8), depth: depth)
        #expect(String(decoding: lines, as: UTF8.self) == expected)
    }

    @Test func layoutChangesNoValue() throws {
        var random = SeededGenerator(seed: 5)
        func value(_ depth: Int) -> Metadata.Value {
            switch Int.random(in: 0..<(depth > 3 ? 3 : 5), using: &random) {
            case 0: return .integer(Int.random(in: -9...9, using: &random))
            case 1: return .boolean(Bool.random(using: &random))
            case 2:
                return .string(
                    ["\"", "\\", "{[,:]}", "é\n", ""].randomElement(using: &random) ?? "")
            case 3:
                return .list(
                    (0..<Int.random(in: 0...3, using: &random)).map { _ in value(depth + 1) })
            default:
                var record = Metadata()
                for name in ["\"b", "a", "c\\"] where Bool.random(using: &random) {
                    record[name] = value(depth + 1)
                }
                return .record(record)
            }
        }
        for _ in 0..<500 {
            let value = value(0)
            let json = Array(JSONWriter.text { $0.value(value) }.utf8)
            let lines = JSONLayout.lines(json, depth: Int.random(in: 0...4, using: &random))
            let read = try lines.withUnsafeBytes { buffer in
                var scanner = JSONScanner(buffer)
                return try scanner.value()
            }
            #expect(read == value)
        }
    }

    /// What is written is read back, from both files.
    @Test func recordsAreReadBack() throws {
        var record = RunRecord()
        record.pipeline.name = "p"
        record.pipeline.variables = ["b": "2", "a": "1"]
        record.stages = [RecordedStage()]
        record.stages[0].parameters = ["x": 1.5, "list": ["a"]]
        record.stages[0].when = "a == 1"
        record.ledger = Ledger(stages: [("parse: x", .parse), ("clean: y", .clean)])
        record.ledger.rows[0].records = 3
        record.ledger.rows[1].dropped = ["too \"short\"": 2]
        record.ledger.rows[1].edits = ["rule": Ledger.EditTally(reason: "why", edits: 4)]
        record.outputs = [
            RecordedOutput(path: "i", sha256: "a", size: 1, content: "b"),
            RecordedOutput(path: "o", sha256: "c", size: 2),
        ]
        record.timings.seconds = 2
        let bytes = record.bytes(.record)
        let read = try value(bytes)
        #expect(try RunRecord.read(read, at: "").bytes(.record) == bytes)
        let lock = String(decoding: record.bytes(.lock), as: UTF8.self)
        #expect(lock.contains(#"{"path":"i","content":"b"}"#))
        #expect(lock.contains(#"{"path":"o","sha256":"c","size":2}"#))
        for word in ["timings", "platform", "variables", "workers", "\"file\"", "copies"] {
            #expect(!lock.contains(word))
        }
    }

    private func value(_ bytes: [UInt8]) throws -> Metadata.Value {
        try bytes.withUnsafeBytes { buffer in
            var scanner = JSONScanner(buffer)
            return try scanner.value() ?? ""
        }
    }

    @Test(arguments: [
        (#"{"format":"2"}"#, "'format' is no whole number"),
        (#"{"format":2,"quern":1}"#, "'quern' is no text"),
        (#"{"format":2,"quern":"x","pipeline":[]}"#, "'pipeline' is no object"),
        (#"{"format":2,"quern":"x","pipeline":{}}"#, "'pipeline.name' is missing"),
    ]) func whatIsWrongWithARecord(_ json: String, _ problem: String) throws {
        let value = try value(Array(json.utf8))
        #expect {
            try RunRecord.read(value, at: "")
        } throws: { error in
            "\(error)" == problem
        }
    }

    @Test(arguments: [
        ("a b", "a%20b"), ("a/b.txt", "a/b.txt"), ("é#?%", "%C3%A9%23%3F%25"), ("a:b", "a%3Ab"),
        ("~-_.", "~-_."),
    ]) func identifiersInCrates(_ path: String, _ identifier: String) {
        #expect(Crate.identifier(path) == identifier)
    }

    @Test(arguments: [
        ("plain", "`plain`"), ("a `b`", "`` a `b` ``"), ("``", "``` `` ```"), ("a\nb", "`a b`"),
        (" ", "`   `"),
    ]) func codeInMarkdown(_ text: String, _ code: String) {
        #expect(Markdown.code(text) == code)
    }

    @Test func textInMarkdown() {
        #expect(
            Markdown.escaped("*a* _b_ [c](d)\n# <e> | `f` \\")
                == "\\*a\\* \\_b\\_ \\[c\\](d) \\# \\<e\\> \\| \\`f\\` \\\\")
        #expect(MethodsText.number(1_234_567) == "1,234,567")
        #expect(MethodsText.number(999) == "999")
        #expect(MethodsText.number(-1000) == "-1,000")
    }

    @Test func theFirstDifference() {
        func difference(_ a: Metadata.Value, _ b: Metadata.Value) -> ValueDifference? {
            ValueDifference(a, b)
        }
        let base: Metadata.Value = .record(["a": 1, "b": .list([.record(["c": "x"]), 2])])
        #expect(difference(base, base) == nil)
        #expect(
            difference(base, .record(["a": 1, "b": .list([.record(["c": "y"]), 3])]))
                == ValueDifference(path: "b[0].c", old: "\"x\"", new: "\"y\""))
        #expect(
            difference(base, .record(["a": 1, "b": .list([.record(["c": "x"])])]))
                == ValueDifference(path: "b[1]", old: "2", new: nil))
        #expect(
            difference(base, .record(["a": 1, "b": .list([.record(["c": "x"]), 2]), "d": true]))
                == ValueDifference(path: "d", old: nil, new: "true"))
        // Equal for Swift, other bytes.
        #expect(difference("é", "e\u{301}") != nil)
        #expect(difference(1, 1.0) == nil)
        let long = String(repeating: "a", count: 300)
        let found = difference(.string(long + "b"), .string(long + "c"))
        #expect(found?.old?.hasSuffix("ab\"") == true)
        #expect(found?.old?.hasPrefix("…aaa") == true)
    }

    @Test func linesOfFiles() throws {
        let directory = try TemporaryDirectory()
        var random = SeededGenerator(seed: 9)
        for size in [0, 1, 100, 262_143, 262_144, 262_145, 700_000] {
            let bytes = (0..<size).map { _ -> UInt8 in
                UInt8.random(in: 0...40, using: &random) == 0 ? 0x0A : 0x61
            }
            let file = try directory.write("x", .init(bytes))
            let reader = try LineReader(path: file)
            var lines: [[UInt8]] = []
            while let line = try reader.next() { lines.append(line) }
            var expected = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(
                Array.init)
            if expected.last == [] { expected.removeLast() }
            #expect(lines == expected)
        }
    }
}
