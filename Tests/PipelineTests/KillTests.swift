import Foundation
import TestSupport
import Testing

/// A run may be ended at any moment: what has a final name is whole, and the next run brings the same bytes as if
/// nothing had happened.
@Suite(.serialized) struct KillTests {
    private static let arguments =
        ["run", "grind.yaml", "--out", "out/x", "--quiet", "--workers", "2"]
        + IncrementProject.smallSlices

    /// A run that is left to itself.
    private struct Background {
        let process = Process()
        private let scratch: TemporaryDirectory

        init(_ arguments: [String], in folder: String) throws {
            scratch = try TemporaryDirectory()
            process.executableURL = URL(fileURLWithPath: QuernProcess.binary)
            process.arguments = arguments
            process.currentDirectoryURL = URL(fileURLWithPath: folder)
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle(forWritingAtPath: try scratch.write("err", ""))
            try process.run()
        }

        func signal(_ number: Int32, after seconds: Double) {
            Thread.sleep(forTimeInterval: seconds)
            if process.isRunning { kill(process.processIdentifier, number) }
        }

        func end() throws -> (status: Int32, isSignal: Bool, errors: String) {
            process.waitUntilExit()
            return (
                process.terminationStatus, process.terminationReason == .uncaughtSignal,
                try scratch.text("err")
            )
        }
    }

    /// Corpora that differ in some documents, and the files that an undisturbed run makes of each.
    private struct Variants {
        let project: IncrementProject
        private var corpora: [String] = []
        private(set) var references: [[String: Data]] = []
        /// How long a run from nothing takes, and one after an earlier one.
        private(set) var seconds = 0.0
        private(set) var warmSeconds = 0.0

        init(records: Int, seed: UInt64) throws {
            project = try IncrementProject(records: records, seed: seed)
            let text = try project.text("in/a.jsonl")
            var corpus = CorpusGenerator(seed: seed + 1)
            for variant in 0..<3 {
                var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                if variant > 0 {
                    for _ in 0..<4 { lines.remove(at: corpus.number(0..<lines.count / 2)) }
                    lines.insert(
                        contentsOf: corpus.records(3, "new\(variant)").split(separator: "\n"),
                        at: corpus.number(0..<lines.count / 2))
                }
                corpora.append(lines.joined(separator: "\n"))
                try use(variant)
                let outcome = try QuernProcess.run(
                    KillTests.arguments + ["--no-store"], in: project.folder)
                #expect([0, 3].contains(outcome.status), "\(outcome.errors)")
                references.append(try project.files())
            }
            try forget()
            func time(_ variant: Int) throws -> Double {
                try use(variant)
                let took = try ContinuousClock().measure {
                    _ = try QuernProcess.run(KillTests.arguments, in: project.folder)
                }
                return Double(took.components.attoseconds) / 1e18 + Double(took.components.seconds)
            }
            seconds = try time(0)
            warmSeconds = try min(time(1), time(2))
            try forget()
        }

        func use(_ variant: Int) throws { try project.write("in/a.jsonl", corpora[variant]) }

        /// Removes the store and what has been written.
        func forget() throws {
            for name in ["out", ".quern"] where project.directory.exists("project/" + name) {
                try FileManager.default.removeItem(atPath: project.folder + "/" + name)
            }
        }

        /// Every file under a final name is one that a whole run has made.
        func checkWhatIsVisible(_ place: String) throws {
            for (name, data) in try project.directory.files(below: "project/out/x") {
                if name.hasPrefix(".") { continue }
                if name == "run.json" || name == "ro-crate-metadata.json" {
                    #expect(
                        (try? JSONSerialization.jsonObject(with: data)) != nil,
                        "\(name) is no JSON \(place)")
                } else {
                    #expect(
                        references.contains { $0[name] == data },
                        "\(name) is of no whole run \(place)")
                }
            }
        }

        func checkWhole(_ variant: Int, _ place: String) throws {
            let names = try project.directory.files(below: "project/out/x").keys
            #expect(names.contains("run.json"), "\(place)")
            #expect(!names.contains { $0.hasPrefix(".") }, "\(names.sorted()) \(place)")
            let files = try project.files()
            #expect(files.keys.sorted() == references[variant].keys.sorted(), "\(place)")
            for (name, data) in references[variant] {
                #expect(files[name] == data, "\(name) differs \(place)")
            }
        }
    }

    @Test func killedAtAnyMoment() throws {
        let variants = try Variants(records: 240, seed: 51)
        var random = SeededGenerator(seed: 52)
        var killed = 0
        for round in 0..<400 where killed < 100 {
            // From nothing, from an earlier run, and from what a killed one has left.
            let isCold = round % 4 == 0
            if isCold { try variants.forget() }
            let variant = round % 3
            try variants.use(variant)
            let run = try Background(Self.arguments, in: variants.project.folder)
            // The end, at which files get their names, is looked at more closely.
            let share =
                round % 3 == 0
                ? Double.random(in: 0.6...1, using: &random)
                : Double.random(in: 0...1, using: &random)
            run.signal(SIGKILL, after: (isCold ? variants.seconds : variants.warmSeconds) * share)
            let end = try run.end()
            if end.isSignal { killed += 1 }
            let place = "in round \(round), killed at \(share) of the time"
            try variants.checkWhatIsVisible(place)
            let outcome = try QuernProcess.run(Self.arguments, in: variants.project.folder)
            #expect([0, 3].contains(outcome.status), "\(outcome.errors) \(place)")
            #expect(!outcome.errors.contains("damaged"), "\(place)")
            try variants.checkWhole(variant, place)
        }
        #expect(killed == 100)
    }

    /// Several kills, each in what the one before has left.
    @Test func killedAgainAndAgain() throws {
        let variants = try Variants(records: 240, seed: 53)
        var random = SeededGenerator(seed: 54)
        for round in 0..<4 {
            try variants.use(round % 3)
            for _ in 0..<6 {
                let run = try Background(Self.arguments, in: variants.project.folder)
                run.signal(
                    SIGKILL, after: variants.seconds * Double.random(in: 0.1...0.9, using: &random))
                _ = try run.end()
                try variants.checkWhatIsVisible("in round \(round)")
            }
            let outcome = try QuernProcess.run(Self.arguments, in: variants.project.folder)
            #expect([0, 3].contains(outcome.status), "\(outcome.errors)")
            try variants.checkWhole(round % 3, "in round \(round)")
        }
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGHUP]) func interrupted(signal: Int32) throws {
        let variants = try Variants(records: 240, seed: 55)
        var random = SeededGenerator(seed: 56)
        var interrupted = 0
        // On a busy machine a run may end before its signal comes; the next one gets it sooner.
        var latest = 0.8
        for round in 0..<12 where interrupted < 4 {
            try variants.forget()
            try variants.use(round % 3)
            let run = try Background(Self.arguments, in: variants.project.folder)
            run.signal(
                signal, after: variants.seconds * Double.random(in: 0.05...latest, using: &random))
            let end = try run.end()
            if [0, 3].contains(end.status) {
                latest = max(0.1, latest / 2)
                try variants.checkWhole(round % 3, "in round \(round)")
                continue
            }
            interrupted += 1
            // Before the run begins, the process just ends.
            #expect(
                end.status == 130 && end.errors == "error: interrupted; nothing was written\n"
                    || end.status == 128 + signal && end.errors.isEmpty,
                "\(end.status) \(end.errors)")
            #expect(
                try variants.project.directory.files(below: "project/out").isEmpty,
                "in round \(round)")
            let outcome = try QuernProcess.run(Self.arguments, in: variants.project.folder)
            #expect([0, 3].contains(outcome.status), "\(outcome.errors)")
            try variants.checkWhole(round % 3, "in round \(round)")
        }
        #expect(interrupted == 4)
    }

    @Test(.enabled(if: Sandbox.canMount, "no right to mount a small disk"))
    func aFullDiskForOutputs() throws {
        let variants = try Variants(records: 240, seed: 57)
        try variants.use(0)
        let arguments = ["run", "grind.yaml", "--quiet"] + IncrementProject.smallSlices
        for kilobytes in [40, 120, 260] {
            let outcome = try Sandbox.onSmallDisk(kilobytes: kilobytes) { disk in
                let outcome = try QuernProcess.run(
                    arguments + ["--out", disk + "/run"], in: variants.project.folder)
                #expect(try FileManager.default.contentsOfDirectory(atPath: disk).isEmpty)
                return outcome
            }
            #expect(outcome.status == 1, "\(kilobytes) KiB")
            #expect(
                outcome.errors.contains("No space left on device")
                    || outcome.errors.contains("full"),
                "\(outcome.errors)")
        }
        // What has been computed is not lost.
        let report = try variants.project.run(IncrementProject.smallSlices)
        #expect(report.most < report.parsed)
        try variants.checkWhole(0, "after a full disk")
    }

    // MARK: Two runs at once

    @Test func twoRunsOfOneStore() throws {
        let variants = try Variants(records: 240, seed: 58)
        for round in 0..<6 {
            if round % 2 == 0 { try variants.forget() }
            try variants.use(round % 3)
            var arguments = Self.arguments
            let first = try Background(arguments, in: variants.project.folder)
            arguments[3] = "out/y"
            let second = try Background(arguments, in: variants.project.folder)
            for run in [first, second] {
                let end = try run.end()
                #expect([0, 3].contains(end.status), "\(end.errors)")
            }
            try variants.checkWhole(round % 3, "in round \(round)")
            let others = try variants.project.files("out/y")
            for (name, data) in variants.references[round % 3] {
                #expect(others[name] == data, "\(name) differs in round \(round)")
            }
        }
    }

    @Test func twoRunsToOnePlace() throws {
        let variants = try Variants(records: 240, seed: 59)
        var random = SeededGenerator(seed: 60)
        var refused = 0
        for round in 0..<10 {
            if round % 2 == 0 { try variants.forget() }
            try variants.use(round % 3)
            let first = try Background(Self.arguments, in: variants.project.folder)
            Thread.sleep(
                forTimeInterval: variants.seconds * Double.random(in: 0...0.5, using: &random))
            let second = try Background(Self.arguments, in: variants.project.folder)
            var done = 0
            for run in [first, second] {
                let end = try run.end()
                if [0, 3].contains(end.status) {
                    done += 1
                    continue
                }
                refused += 1
                #expect(end.status == 1)
                #expect(
                    end.errors == """
                        error: another run is writing to 'out/x'; wait until it is done, or give this one another \
                        place with --out

                        """)
            }
            #expect(done >= 1)
            try variants.checkWhole(round % 3, "in round \(round)")
        }
        #expect(refused > 0)
    }
}
