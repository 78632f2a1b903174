import ParseHTML
import Quern
import QuernTesting

/// Paragraphs that tell by their numbers which of them came out.
enum NumberedParagraphs {
    /// `Part 1.`, `Part 2.` and so on, each followed by one of the texts.
    static func of(
        _ texts: [String], _ range: ClosedRange<Int>
    ) -> (html: String, lines: [String]) {
        let lines = range.map { "Part \($0). \(texts[$0 % texts.count])" }
        return (lines.map { "<p>\($0)</p>" }.joined(), lines)
    }

    /// The lines of the text of a page.
    static func lines(of page: String) throws -> [String] {
        let documents = try StageHarness(HTMLParser.self).parse(Array(page.utf8), name: "page.html")
        return (documents.first?.text ?? "").split(separator: "\n").map(String.init)
    }
}
