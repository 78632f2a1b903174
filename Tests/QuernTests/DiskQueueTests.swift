import TestSupport
import Testing

@testable import Quern

struct DiskQueueTests {
    /// The same error every time, although files are asked for side by side.
    @Test func waitingReportsTheErrorOfTheFileAddedFirst() throws {
        let folder = try TemporaryDirectory()
        let written = try folder.write("a.txt", "a")
        for _ in 0..<200 {
            let queue = DiskQueue()
            queue.add(written)
            try queue.wait()
            for name in ["gone.txt", "b.txt", "c.txt", "d.txt"] { queue.add(folder.file(name)) }
            #expect {
                try queue.wait()
            } throws: {
                "\($0)".contains("'\(folder.file("gone.txt"))'")
            }
        }
    }

    /// What has not reached the disk must not take the place of what is there.
    @Test func nothingIsPublishedBeforeItIsOnTheDisk() throws {
        let folder = try TemporaryDirectory()
        let staging = try StagingDirectory(runDirectory: folder.file("run"))
        try staging.createFile("a.txt").write("a")
        let file = try staging.createFile("b.txt")
        // Goes while the run is written; the disk is asked for it and fails.
        POSIXFile.remove(file.path)
        _ = try staging.finishFiles()
        #expect(throws: FileError.self) { try staging.publish(last: "b.txt", replacing: []) }
        #expect(try POSIXFile.list(folder.file("run")).allSatisfy { $0.hasPrefix(".staging-") })
    }
}
