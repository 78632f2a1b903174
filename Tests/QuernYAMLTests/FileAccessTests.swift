import Quern
import QuernYAML
import Testing

struct FileAccessTests {
    /// The folder of these tests, whose files are at hand.
    private var folder: String {
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            .joined(separator: "/")
    }

    @Test func `files and names are read from disk`() throws {
        let bytes = try FileAccess.disk.read(#filePath)
        #expect(String(decoding: bytes, as: UTF8.self).contains("struct FileAccessTests"))
        let names = FileAccess.disk.names(folder)
        #expect(names.contains("FileAccessTests.swift"))
        #expect(names == names.sorted())
        #expect(FileAccess.disk.names(folder + "/absent").isEmpty)
    }

    @Test func `a missing pipeline is an error with a near name`() {
        let error = #expect(throws: Diagnostics.self) {
            try PipelineReader().read(path: folder + "/FileAcessTests.swift")
        }
        #expect(
            error?.description == """
                error: pipeline '\(cut(folder + "/FileAcessTests.swift"))' cannot be read: there is \
                no such file
                  did you mean '\(folder)/FileAccessTests.swift'?
                """)
    }

    @Test func `a folder is no pipeline`() {
        let error = #expect(throws: Diagnostics.self) { try PipelineReader().read(path: folder) }
        #expect(error?.description.hasSuffix("cannot be read: it is a folder") == true)
    }

    /// Long names are cut in messages.
    private func cut(_ path: String) -> String {
        path.utf8.count > 60 ? String(path.prefix(60)) + "…" : path
    }
}
