import Foundation
import TestSupport

/// A pipeline with a Python program in it, and 300 documents.
enum ExecFixture {
    static let hasPython = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

    /// Fails on documents with BAD in them for as long as there is no file `up`; `asked.log` has the documents that
    /// it was asked about.
    private static func program(edits: Bool) -> String {
        let answer =
            edits
            ? #""edits": [{"start": 0, "end": 4, "rule": "head"}]"#
            : #""metadata": {"length": len(document["text"])}"#
        return """
            import json, os, sys
            for line in sys.stdin:
                if not line.strip():
                    continue
                document = json.loads(line)
                with open("asked.log", "a") as log:
                    log.write(document["id"] + "\\n")
                if "BAD" in document["text"] and not os.path.exists("up"):
                    print("the service is down", file=sys.stderr)
                    sys.exit(1)
                print(json.dumps({"id": document["id"], \(answer)}), flush=True)

            """
    }

    static func directory(
        _ stages: String, bad: Set<Int>, edits: Bool = false, count: Int = 300
    ) throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        try directory.write("program.py", program(edits: edits))
        try directory.write(
            "p.yaml", "quern: 1\nname: p\ninputs:\n  - path: in.jsonl\nstages:\n\(stages)\n")
        let lines = (0..<count).map { position in
            let text =
                "\(bad.contains(position) ? "BAD" : "fine") words \(position)\\nthe same line everywhere\\n"
            return
                #"{"id":"d\#(position)","text":"\#(text)\#(String(repeating: "x", count: position))"}"#
        }
        try directory.write("in.jsonl", lines.joined(separator: "\n") + "\n")
        return directory
    }

    static func quern(
        _ arguments: [String], _ directory: TemporaryDirectory
    ) throws -> QuernProcess.Outcome {
        try QuernProcess.run(arguments, in: directory.path)
    }
}
