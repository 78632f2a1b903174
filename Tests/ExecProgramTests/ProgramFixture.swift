import Foundation
import Quern
import QuernTesting
import TestSupport

@testable import ExecProgram

/// A Python program in a folder of its own, and stages that run it.
struct ProgramFixture {
    let folder: TemporaryDirectory

    static let hasPython = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

    /// - Parameter script: `program.py`, written after the imports that all of them need.
    init(_ script: String) throws {
        folder = try TemporaryDirectory()
        try folder.write("program.py", "import json, os, sys, time\n" + script)
    }

    /// A program that answers well, and does something to a text with BAD in it before (`misbehaving`) or
    /// instead (`instead`).
    static func perDocument(misbehaving: String = "pass", instead: String = "") throws -> Self {
        try ProgramFixture(
            """
            for line in sys.stdin:
                if not line.strip():
                    continue
                document = json.loads(line)
                answer = {"id": document["id"], "metadata": {"length": len(document["text"])}}
                if "BAD" in document["text"]:
                    \(misbehaving)
                    \(instead.isEmpty ? "" : instead + "; continue")
                print(json.dumps(answer), flush=True)
            """)
    }

    /// A program that reads a batch and then answers.
    static func perBatch(misbehaving: String) throws -> Self {
        try ProgramFixture(
            """
            batch = []
            for line in sys.stdin:
                if line.strip():
                    batch.append(json.loads(line))
                    continue
                for document in batch:
                    if "BAD" in document["text"]:
                        \(misbehaving)
                print("\\n".join(json.dumps({"id": d["id"], "metadata": {"length": len(d["text"])}}) for d in batch), flush=True)
                batch = []
            """)
    }

    func tagger(
        _ parameters: [(name: String, value: Metadata.Value)] = []
    ) throws -> StageHarness<ExecTagger> {
        try StageHarness(
            ExecTagger.self, [("command", ["python3", "program.py"])] + parameters,
            directory: folder.path)
    }

    func cleaner(
        _ parameters: [(name: String, value: Metadata.Value)] = []
    ) throws -> StageHarness<ExecCleaner> {
        try StageHarness(
            ExecCleaner.self, [("command", ["python3", "program.py"])] + parameters,
            directory: folder.path)
    }

    /// Ten documents; the ones whose positions are given are bad.
    static func documents(bad: Set<Int>, count: Int = 10) -> [Document] {
        (0..<count).map { position in
            .sample(
                bad.contains(position) ? "BAD" : String(repeating: "x", count: position),
                id: "d\(position)")
        }
    }
}

extension [Result<Document, any Error>] {
    /// The positions of the documents that failed, with why; the others must have their lengths.
    var failures: [Int: String] {
        var failures: [Int: String] = [:]
        for (position, result) in enumerated() {
            switch result {
            case .success(let document):
                if document.metadata["length"] != .integer(document.text.utf8.count) {
                    failures[position] = "no length"
                }
            case .failure(let error): failures[position] = "\(error)"
            }
        }
        return failures
    }
}
