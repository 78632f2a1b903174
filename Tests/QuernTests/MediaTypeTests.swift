import Testing

@testable import Quern

/// What bytes are whose name does not say it.
@Suite struct MediaTypeTests {
    @Test(arguments: [
        ("{\"a\": 1}\n{\"a\": 2}\n", "application/jsonl"), ("{\"a\": 1}\r\n", "application/jsonl"),
        ("{\"a\":\n 1}\n", "application/json"), ("{\"a\": 1}", "application/json"),
        ("[{\"a\": 1}]", "application/json"), ("\u{FEFF}[\r\n  {\"a\": 1}]", "application/json"),
        ("[1] See above.", "text/plain"),
        ("<rss version='2.0'><channel/></rss>", "application/xml"),
        ("\u{FEFF}<TEI xmlns='http://www.tei-c.org/ns/1.0'>", "application/xml"),
        ("<?xml version='1.0'?><a/>", "application/xml"), ("<p>a</p><head>", "text/html"),
        ("id,text\n1,Tea\n", "text/plain"), ("WARC/1.0\r\n", "application/warc"),
    ]) func byTheirBeginning(text: String, type: String) {
        let found = Array(text.utf8).withUnsafeBytes { MediaType.of("x", $0) }
        #expect(found.essence == type)
    }

    /// Lines of objects are such, whatever they are called.
    @Test(arguments: [
        ("{\"a\": 1}\n{\"a\": 2}\n", "application/jsonl"),
        ("[{\"a\": 1},\n{\"a\": 2}]", "application/json"),
        ("{\n\"a\": 1}\n", "application/json"), ("{\"a\": 1}\nbroken\n", "application/json"),
        ("a", "application/json"),
    ]) func calledJSON(text: String, type: String) {
        let found = Array(text.utf8).withUnsafeBytes { MediaType.of("x.json", $0) }
        #expect(found.essence == type)
    }
}
