import TestSupport
import Testing

@testable import Quern

struct DiskQueueTests {
    @Test func waitingReportsTheFirstError() throws {
        let folder = try TemporaryDirectory()
        let queue = DiskQueue()
        queue.add(try folder.write("a.txt", "a"))
        try queue.wait()
        queue.add(folder.file("gone.txt"))
        queue.add(folder.file("gone, too.txt"))
        queue.add(try folder.write("b.txt", "b"))
        #expect {
            try queue.wait()
        } throws: {
            "\($0)".contains("'\(folder.file("gone.txt"))'")
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
