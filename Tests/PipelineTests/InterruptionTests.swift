import Foundation
import Quern
import TestSupport
import Testing

/// What time decided, or who interrupted a run, is never taken for what a document is.
@Suite struct InterruptionTests {
    /// A folder with PDF files and a program in the place of poppler's: it gives the last line of a file as its text, and as long
    /// as there is a file `hold`, it says that it has begun and waits.
    private static func folder(_ stages: String) throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        for name in ["pdftotext", "pdfinfo"] {
            try directory.write(
                "bin/" + name,
                """
                #!/bin/sh
                case "$1" in -v) echo "$0 version 1.0" >&2; exit;; esac
                if [ -e hold ]; then : > begun; while [ -e hold ]; do sleep 0.05; done; fi
                tail -n 1

                """)
            chmod(directory.file("bin/" + name), 0o755)
        }
        for number in 0..<4 {
            try directory.write(
                "in/\(number).pdf", "%PDF-1.4\nThe mill of \(number) grinds rice.\n")
        }
        try write(stages, to: directory)
        return directory
    }

    private static func write(_ stages: String, to directory: TemporaryDirectory) throws {
        try directory.write(
            "p.yaml", "quern: 1\nname: p\ninputs:\n  - path: in/*\nstages:\n" + stages)
    }

    private func quern(
        _ arguments: [String], _ directory: TemporaryDirectory
    ) throws -> QuernProcess.Outcome {
        try QuernProcess.run(
            arguments, in: directory.path,
            environment: ["PATH": directory.file("bin") + ":/usr/bin:/bin"])
    }

    /// Starts a run, and interrupts it when one of its programs has begun to wait.
    private func interrupt(_ directory: TemporaryDirectory) throws {
        try directory.write("hold", "")
        let outcome = try QuernProcess.launch(
            "/bin/sh",
            [
                "-c",
                """
                "$0" run p.yaml --quiet --workers 2 & run=$!
                while [ ! -e begun ]; do sleep 0.02; kill -0 $run || exit 1; done
                kill -TERM $run
                wait $run
                """, QuernProcess.binary,
            ], in: directory.path,
            environment: ["PATH": directory.file("bin") + ":/usr/bin:/bin"])
        #expect(
            [130, 128 + SIGTERM].contains(outcome.status), "\(outcome.status) \(outcome.errors)")
        try FileManager.default.removeItem(atPath: directory.file("hold"))
    }

    @Test(arguments: ["", "  - clean: duplicates\n"])
    func interruptedParsers(more: String) throws {
        let directory = try Self.folder(
            "  - parse: pdf\n    info: false\n" + more + "  - export: jsonl\n")
        try interrupt(directory)
        let outcome = try quern(["run", "p.yaml"], directory)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let lines = try directory.text("out/p/documents.jsonl").split(separator: "\n")
        #expect(lines.count == 4)
    }

    /// The one that is asked alone has closed its output and not yet ended.
    @Test func interruptedPrograms() throws {
        let directory = try Self.folder(
            """
              - parse: lines
              - tag: exec
                command: [sh, program.sh]
              - export: jsonl

            """)
        try FileManager.default.removeItem(atPath: directory.file("in"))
        try directory.write("in/a.txt", "The mill.\nThe stop.\n")
        try directory.write(
            "program.sh",
            """
            while read -r line; do
                id=${line#*'"id":"'}
                case $line in
                    *stop*)
                        if [ -e hold ]; then
                            [ -e once ] || { : > once; exit 1; }
                            exec 1>&-
                            : > begun
                            sleep 100
                        fi ;;
                    '') continue ;;
                esac
                echo "{\\"id\\": \\"${id%%'"'*}\\"}"
            done

            """)
        try interrupt(directory)
        let outcome = try quern(["run", "p.yaml"], directory)
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    /// A survey that is interrupted leaves nothing out.
    @Test func interruptedSurveys() async throws {
        let run = try PlantedRun(
            ["a.txt": "The mill."],
            "  - parse: text\n  - clean: interrupted\n  - export: jsonl\n")
        await #expect(throws: CancellationError.self) { _ = try await run.record("out") }
    }

    @Test(arguments: [["run", "p.yaml"], ["run", "p.yaml", "--isolate"], ["retry", "out/p"]])
    func aLongerDeadlineTriesAgain(_ arguments: [String]) throws {
        func stages(_ deadline: String) -> String {
            "  - parse: pdf\n    info: false\n    deadline: \(deadline)\n  - clean: whitespace\n  - export: jsonl\n"
        }
        let directory = try Self.folder(stages("500ms"))
        try directory.write("hold", "")
        let isolation = arguments.filter { $0 == "--isolate" }
        let first = try quern(["run", "p.yaml"] + isolation, directory)
        #expect(first.status == 3, "\(first.errors)")
        let quarantine = try directory.text("out/p/quarantine.jsonl").split(separator: "\n")
        #expect(quarantine.count == 4)
        #expect(
            quarantine.allSatisfy { $0.contains("took longer than 500ms and was ended") },
            "\(quarantine)")
        try FileManager.default.removeItem(atPath: directory.file("hold"))
        try Self.write(stages("100s"), to: directory)
        let second = try quern(arguments, directory)
        #expect(second.status == 0, "\(second.output) \(second.errors)")
        let lines = try directory.text("out/p/documents.jsonl").split(separator: "\n")
        #expect(lines.count == 4)
    }
}
