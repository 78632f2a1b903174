import TestSupport
import Testing

@testable import Quern

@Suite struct HashingTaskTests {
    private func file(_ folder: TemporaryDirectory, lines: Int) throws -> String {
        let path = folder.file("large.txt")
        let file = try OutputFile(name: "large.txt", path: path)
        for line in 0..<lines { try file.write("Line \(line) of the ledger of the mill.\n") }
        _ = try file.finish()
        return path
    }

    @Test func findsTheHashOfTheFile() async throws {
        let folder = try TemporaryDirectory()
        let path = try file(folder, lines: 20_000)
        let found = try await HashingTask(ofFileAt: path).value
        #expect(found == (try ResourceReader.digest(ofFileAt: path)))
    }

    @Test func saysWhatIsWrongWithTheFile() async {
        await #expect(throws: FileError.self) {
            try await HashingTask(ofFileAt: "/no/such/file").value
        }
    }

    /// A large file is cut by one worker and hashed by another, and comes out as when one does both.
    @Test func inventoriesAreTheSameHoweverManyRead() async throws {
        let folder = try TemporaryDirectory()
        let path = try file(folder, lines: 300_000)
        func take(_ workers: Int) async throws -> Inventory {
            let inventory = try await Inventory.take(
                [Inputs.File(path: path, name: "large.txt")], framing: { _, _ in .lines },
                size: SliceSize(), workers: workers)
            try await inventory.hashTheRest()
            return inventory
        }
        let (one, two) = (try await take(1), try await take(2))
        #expect(one.files.map(\.sha256) == two.files.map(\.sha256))
        #expect(one.files.first?.sha256.utf8.count == 64)
        #expect(one.slices.map(\.parts.first?.range) == two.slices.map(\.parts.first?.range))
    }
}
