import TestSupport
import Testing

@testable import Quern

@Suite struct ReadingTaskTests {
    private func file(_ folder: TemporaryDirectory, lines: Int, name: String = "large.txt") throws
        -> String
    {
        let path = folder.file(name)
        let file = try OutputFile(name: name, path: path)
        for line in 0..<lines { try file.write("Line \(line) of the ledger of the mill.\n") }
        _ = try file.finish()
        return path
    }

    @Test func findsHashAndCuts() async throws {
        let folder = try TemporaryDirectory()
        let path = try file(folder, lines: 20_000)
        let digest = try ResourceReader.digest(ofFileAt: path)
        let size = SliceSize(target: 10_000)
        for cutting in [nil, size] {
            let found = try await ReadingTask(ofFileAt: path, cutting: cutting).value
            #expect(found.sha256 == digest.sha256 && found.status == digest.status)
            #expect(found.size == digest.size)
            #expect(found.cuts.last?.offset == cutting.map { _ in digest.size })
        }
    }

    @Test func saysWhatIsWrongWithTheFile() async {
        await #expect(throws: FileError.self) {
            try await ReadingTask(ofFileAt: "/no/such/file").value
        }
    }

    /// With two workers, the largest file is not read to its end at first: what is known of it by then holds, and in the end all is
    /// known that one worker knows.
    @Test(arguments: [nil, SliceSize(target: 50_000), SliceSize(target: 32 << 20)])
    func inventoriesAreTheSameHoweverManyRead(size: SliceSize?) async throws {
        let folder = try TemporaryDirectory()
        let files = try [("a.txt", 10), ("b.csv", 300_000), ("c.txt", 310_000), ("d.txt", 20)].map {
            Inputs.File(path: try file(folder, lines: $0.1, name: $0.0), name: $0.0)
        }
        for files in [files, Array(files[2...]), Array(files[..<2])] {
            func take(_ workers: Int) async throws -> Inventory {
                try await Inventory.take(
                    files,
                    framing: { name, _ in name == "b.csv" ? .records(LineRecords()) : .lines },
                    size: size, workers: workers)
            }
            func shown(_ slices: [Slice]) -> [String] {
                slices.map { "\($0.index) \($0.parts)" }
            }
            var (one, two) = (try await take(1), try await take(2))
            #expect(one.isRead && !two.isRead)
            let beginning = shown(two.slices)
            #expect(Array(shown(one.slices).prefix(beginning.count)) == beginning)
            var found: [Slice] = []
            await two.forEachSliceWhileReading {
                found.append($0)
                return true
            }
            #expect(Array(shown(one.slices).prefix(found.count)) == shown(found))
            if size?.target != 32 << 20 { #expect(found.count > 10) }
            try await one.readTheRest()
            try await two.readTheRest()
            #expect(two.isRead)
            #expect(one.files.map(\.sha256) == two.files.map(\.sha256))
            #expect(one.inputs.map(\.cuts) == two.inputs.map(\.cuts))
            #expect(shown(one.slices) == shown(two.slices))
        }
    }

    /// What one sees at the beginning must be what another reads to the end.
    @Test func aFileThatChangesMeanwhile() async throws {
        let folder = try TemporaryDirectory()
        let path = try file(folder, lines: 300_000)
        var inventory = try await Inventory.take(
            [Inputs.File(path: path, name: "large.txt")], framing: { _, _ in .lines }, size: nil,
            workers: 2)
        _ = try file(folder, lines: 300_001)
        inventory.inputs[0].reading = ReadingTask(ofFileAt: path, cutting: inventory.sliceSize)
        await #expect(throws: InputChanged.self) { try await inventory.readTheRest() }
    }
}

/// Lines, as records that could be anything.
private struct LineRecords: RecordCutter {
    var name: String { "line" }
    mutating func scan(_ bytes: UnsafeRawBufferPointer, endRecord: (Int) -> Void) {
        for (index, byte) in bytes.enumerated() where byte == 0x0A { endRecord(index + 1) }
    }
}
