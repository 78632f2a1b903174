import ParseWARC
import Quern
import QuernTesting
import Testing

@Suite struct WARCParserTests {
    /// Where addresses are asked for, a record without one is not wanted.
    @Test func addresses() throws {
        let file =
            Archive.resource("Without.", url: nil) + Archive.resource("Mill.")
            + Archive.resource("Elsewhere.", url: "http://river.example/a")
        let some = try Archive.parsed(file, [("urls", ["http://mill.example/**"])]).documents
        #expect(some.map(\.text) == ["Mill."])
        let all = try Archive.parsed(file).documents
        #expect(all.map(\.text) == ["Without.", "Mill.", "Elsewhere."])
    }

    /// Heads end at an empty line, whatever the lines end with.
    @Test(arguments: ["\r\n\r\n", "\n\n", "\n\r\n", "\r\n\n"]) func endsOfHeads(end: String) throws
    {
        let file =
            Archive.resource("The mill.").replacing("\r\n\r\nThe", with: end + "The")
            + Archive.resource("The river.") + Archive.resource("The lock.")
        let found = try Archive.parsed(file)
        #expect(found.documents.map(\.text) == ["The mill.", "The river.", "The lock."])
        #expect(found.refusals.isEmpty)
        for document in found.documents {
            #expect(document.origin.range == file.place(of: document.text))
        }
    }
}
