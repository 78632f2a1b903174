import Foundation
import TestSupport
import Testing

/// The store is a convenience: whatever becomes of it, the files of a run are what they are without it.
@Suite struct StoreDamageTests {
    /// What can become of a file.
    private enum Harm: CaseIterable {
        case flippedBit, truncated, emptied, extended, overwritten, swapped, removed
    }

    private static func harm(
        _ kind: Harm, _ path: String, _ other: String, _ random: inout SeededGenerator
    ) throws {
        let url = URL(fileURLWithPath: path)
        var bytes = try Data(contentsOf: url)
        switch kind {
        case .flippedBit where !bytes.isEmpty:
            bytes[Int.random(in: 0..<bytes.count, using: &random)] ^=
                1 << UInt8.random(in: 0..<8, using: &random)
        case .truncated where !bytes.isEmpty:
            bytes = bytes.prefix(Int.random(in: 0..<bytes.count, using: &random))
        case .flippedBit, .truncated, .emptied: bytes = Data()
        case .extended: bytes.append(contentsOf: [0, 1, 2])
        case .overwritten:
            bytes = Data(bytes.map { _ in UInt8.random(in: 0...255, using: &random) })
        case .swapped:
            let theirs = try Data(contentsOf: URL(fileURLWithPath: other))
            try bytes.write(to: URL(fileURLWithPath: other))
            bytes = theirs
        case .removed:
            try FileManager.default.removeItem(at: url)
            return
        }
        try bytes.write(to: url)
    }

    private static func objects(_ project: IncrementProject) throws -> [String] {
        try project.directory.files(below: "project/.quern/objects").keys.sorted().map {
            project.folder + "/.quern/objects/" + $0
        }
    }

    @Test func damagedValuesAreMadeAgain() throws {
        let project = try IncrementProject(records: 300, seed: 31)
        let first = try project.run(IncrementProject.smallSlices)
        #expect(first.errors.isEmpty)
        let reference = try project.files()
        var random = SeededGenerator(seed: 32)
        var warnings = 0
        for round in 0..<40 {
            let objects = try Self.objects(project)
            #expect(objects.count > 30)
            var harms: [Harm] = []
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                let kind = Harm.allCases[(round + harms.count) % Harm.allCases.count]
                let path = try #require(objects.randomElement(using: &random))
                let other = try #require(objects.randomElement(using: &random))
                guard project.isFile(path), project.isFile(other) else { continue }
                try Self.harm(kind, path, other, &random)
                harms.append(kind)
            }
            // Into another place, so that the run does something.
            let report = try project.run(IncrementProject.smallSlices, out: "out/r\(round % 2)")
            #expect(report.status == first.status, "\(harms)")
            #expect(report.documents == first.documents, "\(harms)")
            let files = try project.files("out/r\(round % 2)")
            for (name, data) in reference {
                #expect(files[name] == data, "\(name) differs after \(harms)")
            }
            if report.errors.contains("damaged; what") { warnings += 1 }
            try FileManager.default.removeItem(atPath: project.folder + "/out/r\(round % 2)")
        }
        #expect(warnings > 20)
        // What was damaged has been replaced.
        let last = try project.run(IncrementProject.smallSlices, out: "out/last")
        #expect(last.most == 0)
    }

    @Test func warnsOfDamage() throws {
        let project = try IncrementProject(records: 60, seed: 33)
        let first = try project.run()
        let survey = try #require(Self.objects(project).first { $0.hasSuffix(".survey") })
        try Data("no survey".utf8).write(to: URL(fileURLWithPath: survey))
        let report = try project.run(out: "out/y")
        // Entries that were written together share a file.
        #expect(
            report.errors.wholeMatch(
                of:
                    /warning: (1 entry of the store was|[0-9]+ entries of the store were) damaged; what (it|they) held was computed again\n/
            ) != nil, "\(report.errors)")
        #expect(report.status == first.status)
        #expect(try project.run(out: "out/z").errors.isEmpty)
    }

    @Test func damagedMemoryOfInputsAndRuns() throws {
        let project = try IncrementProject(records: 200, seed: 34)
        let first = try project.run(IncrementProject.smallSlices)
        let reference = try project.files()
        // Long enough ago that times are trusted.
        Thread.sleep(forTimeInterval: 0.2)
        #expect(try project.run(IncrementProject.smallSlices).isUnchanged)
        var random = SeededGenerator(seed: 35)
        var computed = 0
        for round in 0..<60 {
            let notes = try project.directory.files(below: "project/.quern/runs").keys.sorted()
            let path =
                round % 2 == 0
                ? project.folder + "/.quern/inputs"
                : project.folder + "/.quern/runs/" + (try #require(notes.first))
            let kind = [
                Harm.flippedBit, .flippedBit, .truncated, .emptied, .overwritten, .extended,
            ][
                round / 2 % 6]
            try Self.harm(kind, path, path, &random)
            let report = try project.run(IncrementProject.smallSlices)
            #expect(report.status == first.status, "\(kind)")
            #expect(report.documents == first.documents, "\(kind)")
            #expect(report.most == 0)
            if !report.isUnchanged { computed += 1 }
            #expect(try project.files() == reference, "\(kind)")
        }
        #expect(computed == 30)
    }

    @Test func anotherVersionIsRefused() throws {
        let project = try IncrementProject(records: 20, seed: 36)
        try project.run()
        try project.write(".quern/format", "quern store 2\n")
        let outcome = try QuernProcess.run(
            ["run", "grind.yaml", "--out", "out/y"], in: project.folder)
        #expect(outcome.status == 1)
        #expect(
            outcome.errors == """
                error: '.quern' is no store that this version of Quern can use; remove it, or choose another one \
                with --store

                """)
        #expect(!project.directory.exists("project/out/y"))
    }

    // MARK: Stores that cannot be written

    @Test(.enabled(if: Sandbox.canDropRights, "setpriv is not here"))
    func aStoreThatMayNotBeWritten() throws {
        let project = try IncrementProject(records: 60, seed: 37)
        try project.run(["--store", "store"])
        let reference = try project.files()
        let manager = FileManager.default
        try manager.copyItem(atPath: QuernProcess.binary, toPath: project.folder + "/quern")
        _ = try Sandbox.shell(
            "chmod -R a+rX,go-w . && chmod a+rwX . && mkdir empty && chmod a-w empty",
            in: project.folder)
        _ = try Sandbox.shell("chmod a+rx '\(project.directory.path)'", in: "/")
        for (store, isNamed) in [("store", "store/objects"), ("empty/store", "empty/store")] {
            _ = try Sandbox.shell(
                "rm -rf open && mkdir open && chmod a+rwx open", in: project.folder)
            if store == "store" {
                // Something to write.
                _ = try Sandbox.shell(
                    "rm -f $(find store/objects -name '*.survey')", in: project.folder)
            }
            let outcome = try Sandbox.shell(
                "setpriv --reuid=65534 --regid=65534 --clear-groups ./quern run grind.yaml --quiet --out open/x --store \(store); code=$?; setpriv --reuid=65534 --regid=65534 --clear-groups ./quern run grind.yaml --out open/y --store \(store); exit $code",
                in: project.folder)
            #expect(outcome.status == 0 || outcome.status == 3, "\(outcome.errors)")
            #expect(
                outcome.errors.contains(
                    "warning: the store could not keep everything: cannot create '\(isNamed)"),
                "\(outcome.errors)")
            #expect(outcome.errors.contains("Permission denied"))
            for out in ["open/x", "open/y"] {
                let files = try project.files(out)
                for (name, data) in reference { #expect(files[name] == data, "\(name) differs") }
            }
        }
    }

    @Test(
        .enabled(if: Sandbox.canMount, "no right to mount a small disk"), arguments: [8, 32, 64])
    func aStoreOnAFullDisk(kilobytes: Int) throws {
        let project = try IncrementProject(records: 600, seed: 38)
        let first = try project.run(["--no-store"])
        let reference = try project.files()
        try Sandbox.onSmallDisk(kilobytes: kilobytes) { disk in
            let arguments = IncrementProject.smallSlices + ["--store", disk + "/store"]
            for round in 0..<2 {
                let report = try project.run(arguments, out: "out/y\(round)")
                #expect(report.status == first.status)
                #expect(
                    report.errors.hasPrefix(
                        "warning: the store could not keep everything: cannot "),
                    "\(report.errors)")
                #expect(report.errors.contains("No space left on device"))
                #expect(report.errors.contains("this run is whole, but the next one computes more"))
                let files = try project.files("out/y\(round)")
                for (name, data) in reference { #expect(files[name] == data, "\(name) differs") }
            }
        }
    }
}
