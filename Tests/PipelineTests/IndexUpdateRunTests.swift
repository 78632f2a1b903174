import Foundation
import Quern
import TestSupport
import Testing

/// `index: fulltext` with `update: true`, by runs of the real program.
@Suite struct IndexUpdateRunTests {
    private func project() throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        for number in 1...5 {
            try directory.write("seeds/\(number).txt", "Mill \(number) grinds by the river.\n")
        }
        try directory.write(
            "grind.yaml",
            """
            quern: 1
            name: grind
            inputs: [seeds/*.txt]
            stages:
              - parse: text
              - index: fulltext
                update: true

            """)
        return directory
    }

    private func run(_ directory: TemporaryDirectory, _ arguments: String...) throws -> String {
        let outcome = try QuernProcess.run(
            arguments, in: directory.path, environment: ["TMPDIR": directory.path])
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.output
    }

    private func hash(_ directory: TemporaryDirectory, _ file: String) throws -> String {
        Fingerprint.sha256(try POSIXFile.read(directory.file(file)))
    }

    @Test func followsTheCorpusAndCanBeVerified() throws {
        let directory = try project()
        _ = try run(directory, "run", "grind.yaml")
        try directory.write("seeds/0.txt", "A new mill by the sea.\n")
        try directory.write("seeds/3.txt", "The third one has burnt down.\n")
        POSIXFile.remove(directory.file("seeds/5.txt"))
        _ = try run(directory, "run", "grind.yaml")
        _ = try run(directory, "run", "grind.yaml", "--out", "fresh", "--no-store")
        #expect(
            try hash(directory, "out/grind/index.sqlite") != hash(directory, "fresh/index.sqlite"))
        #expect(try run(directory, "verify", "out/grind").contains("index.sqlite"))
        for (query, count) in [("burnt", 1), ("grinds", 3), ("sea", 1), ("mill", 4)] {
            #expect(
                try run(directory, "search", "out/grind", query).hasPrefix("\(count) document"))
        }
    }

    @Test func aFileThatSomebodyChangedIsMadeAnew() throws {
        let directory = try project()
        _ = try run(directory, "run", "grind.yaml")
        var bytes = try POSIXFile.read(directory.file("out/grind/index.sqlite"))
        bytes[bytes.count - 40] ^= 0xFF
        try directory.write("out/grind/index.sqlite", Data(bytes))
        try directory.write("seeds/6.txt", "One more.\n")
        _ = try run(directory, "run", "grind.yaml")
        _ = try run(directory, "run", "grind.yaml", "--out", "fresh", "--no-store")
        #expect(
            try hash(directory, "out/grind/index.sqlite") == hash(directory, "fresh/index.sqlite"))
    }
}
