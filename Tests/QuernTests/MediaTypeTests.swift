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
        ("WARC/1.1\nWARC-Type: warcinfo\n", "application/warc"),
        ("WARC/1.0 is a format.\n", "text/plain"), ("WARC/ and ARC\n", "text/plain"),
        ("WARC/1.0", "text/plain"),
    ]) func byTheirBeginning(text: String, type: String) {
        let found = Array(text.utf8).withUnsafeBytes { MediaType.of("x", $0) }
        #expect(found.essence == type)
    }

    /// Anything is called a text; what can hardly be one is told by its bytes, and what only speaks of it is a text.
    @Test(arguments: [
        ("<!DOCTYPE html>\n<p>The mill.", "text/html"),
        ("\u{FEFF}\n<!doctype HTML PUBLIC", "text/html"),
        ("<HTML>\n<p>", "text/html"), ("<html lang='en'><p>", "text/html"),
        ("<htmlarea> is an element.", "text/plain"), ("<head> comes first.", "text/plain"),
        ("A page begins with <!DOCTYPE html> and <html>.", "text/plain"), ("<p>Tea", "text/plain"),
        ("{\"a\": 1}\n{\"a\": 2}\n", "application/jsonl"), ("{\"a\": {}}\r\n", "application/jsonl"),
        ("{\"a\": 1}\nis an object.\n", "text/plain"), ("{}\n{}\n", "text/plain"),
        ("{a}\n{b}\n", "text/plain"), ("{\"a\" or b}\n{\"c\"}\n", "text/plain"),
        ("{\"a\": \"", "text/plain"), ("{\n\"a\": 1}\n", "text/plain"),
        ("[{\"a\": 1}]", "text/plain"),
        ("{\"a\": \"" + String(repeating: "Tea ", count: 2000), "application/jsonl"),
        ("{\"a\" " + String(repeating: "Tea ", count: 2000), "text/plain"),
        ("WARC/1.0 is a format.\n", "text/plain"), ("WARC/1.0\r\n", "application/warc"),
        ("%PDF-1.4\n", "application/pdf"), ("", "text/plain"),
    ]) func calledText(text: String, type: String) {
        for name in ["x.txt", "in/x.TXT"] {
            let found = Array(text.utf8).withUnsafeBytes { MediaType.of(name, $0) }
            #expect(found.essence == type)
        }
        if type == "text/html" || type == "application/jsonl" {
            let other = Array(text.utf8).withUnsafeBytes { MediaType.of("x.log", $0) }
            #expect(other.essence == "text/plain")
        }
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
