import ParseHTML
import Quern
import QuernTesting
import TestSupport
import Testing

/// What holds for every page: the text leads back to its bytes, and no page takes long.
@Suite struct PageLawTests {
    private func parse(
        _ page: [UInt8], _ parameters: [(name: String, value: Metadata.Value)] = []
    ) throws -> [Document] {
        try StageHarness(HTMLParser.self, parameters).parse(page, name: "page.html")
    }

    private static let words = [
        "dam", "lake", "gate", "Ostrow", "Lind,", "rain.", "Fluß", "вода", "湖水", "– and", "(north)",
        "12",
    ]
    private static let markup = [
        "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<div>", "</div>", "<li>", "<ul>", "</ul>",
        "<br>",
        "<table><tr><td>", "</table>", "<td>", "<h2>", "</h2>", "<a href=x>", "</a>", "<pre>",
        "</pre>",
        "<span>", "</span>", "<blockquote>", "</blockquote>", "<!-- c -->", "<div hidden>",
        "<script>x</script>",
        "<nav>", "</nav>", "<div class=\"comments\">", "<img src=x>", " ", "\n", "  ",
    ]

    @Test(arguments: [1 as UInt64, 2, 3, 4, 5, 6, 7, 8]) func textIsTheBytesOfThePage(seed: UInt64)
        throws
    {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<12 {
            var page = ""
            for _ in 0..<Int.random(in: 1...80, using: &random) {
                if Int.random(in: 0..<3, using: &random) == 0 {
                    page += Self.markup.randomElement(using: &random) ?? ""
                } else {
                    page += (Self.words.randomElement(using: &random) ?? "") + " "
                }
            }
            let bytes = Array(page.utf8)
            for favour in ["balance", "recall"] {
                for document in try parse(
                    bytes, [("favour", .string(favour)), ("links", true), ("title", true)])
                {
                    // What stands in a table and not in a cell comes before it, as in browsers.
                    #expect(document.originsAscend(within: bytes.count) || page.contains("<t"))
                    let text = Array(document.text.utf8)
                    for offset in text.indices {
                        let origin = document.sourceMap.originRange(of: offset..<(offset + 1))
                        // Breaks and cell marks are inserted, and a space may stand for many.
                        if text[offset] == 0x0A || text[offset] == 0x20 || text[offset] == 0x7C {
                            continue
                        }
                        #expect(
                            origin.count == 1 && bytes[origin.lowerBound] == text[offset], "\(page)"
                        )
                    }
                }
            }
        }
    }

    @Test func referencesLeadBackToTheirSpelling() throws {
        let page = "<p>Lind &amp; S&ouml;hne, 5 &#8364;.</p>"
        let document = try #require(try parse(Array(page.utf8)).first)
        #expect(document.text == "Lind & Söhne, 5 €.")
        for (sign, spelling) in [("&", "&amp;"), ("ö", "&ouml;"), ("€", "&#8364;")] {
            let start = try #require(document.text.utf8.firstRange(of: Array(sign.utf8)))
            let offset = document.text.utf8.distance(
                from: document.text.utf8.startIndex, to: start.lowerBound)
            let origin = document.sourceRange(of: offset..<(offset + sign.utf8.count))
            #expect(String(decoding: Array(page.utf8)[origin], as: UTF8.self) == spelling)
        }
    }

    @Test func encodingsLeadBackToThePage() throws {
        var page = Array("<meta charset=windows-1251><p>".utf8)
        let start = page.count
        page += [0xC2, 0xEE, 0xE4, 0xE0]
        let document = try #require(try parse(page + Array("</p>".utf8)).first)
        #expect(document.text == "Вода")
        #expect(document.sourceRange(of: 0..<8) == start..<(start + 4))
    }

    // MARK: Pages that are none

    /// Pages that would be slow or deep, with what their text begins with.
    private static let bombs: [(name: String, page: String)] = [
        ("deep", String(repeating: "<div>", count: 100_000) + "water"),
        (
            "deep and closed",
            String(repeating: "<i><div>", count: 10_000) + "water"
                + String(repeating: "</div></i>", count: 10_000)
        ),
        ("unclosed links", String(repeating: "<a href=x>", count: 10_000) + "water"),
        ("formatting", String(repeating: "<b class=1><i><p>", count: 5_000) + "water"),
        ("formatting of many kinds", (0..<4_000).map { "<b id=\($0)><p>" }.joined() + "water"),
        ("attributes", "<p " + String(repeating: "a=1 ", count: 300_000) + ">water"),
        ("references", String(repeating: "&amp;&notit;&", count: 20_000) + "water"),
        ("tables", String(repeating: "<table><tr><td>", count: 5_000) + "water"),
        ("fostered", "<table>" + String(repeating: "<b>x<tr>", count: 5_000) + "water"),
        ("lists", String(repeating: "<ul><li>", count: 10_000) + "water"),
        (
            "end tags",
            String(repeating: "<x>", count: 5_000) + String(repeating: "</y></p>", count: 5_000)
                + "water"
        ),
        ("ends without names", String(repeating: "</>", count: 100_000) + "water"),
        ("scripts", "water<script><!--" + String(repeating: "<", count: 200_000)),
        ("comments", "water" + String(repeating: "<!--", count: 100_000)),
        ("zeros", "water" + String(repeating: "\0", count: 10_000)),
        ("classes", String(repeating: "<div class='comment share ad'>", count: 10_000) + "water"),
        ("spans", String(repeating: "<span><blockquote>", count: 10_000) + "water"),
    ]

    @Test(arguments: bombs.indices) func bombsAreRead(index: Int) throws {
        let (name, page) = Self.bombs[index]
        let start = ContinuousClock.now
        let documents = try parse(Array(page.utf8), [("encoding", "utf-8")])
        #expect(documents.first?.text.contains("water") == true, "\(name)")
        // A release build takes a hundredth of the time of a debug build on a busy machine.
        let took = ContinuousClock.now - start
        #expect(took < .seconds(60), "\(name): \(took)")
    }

    @Test func tooLargeAPage() throws {
        let page = [UInt8](repeating: 0x78, count: 1_000_001)
        #expect {
            _ = try parse(page, [("max_megabytes", 1)])
        } throws: { error in
            (error as? StageError)?.message
                == "the page has 1000001 bytes, and at most 1 MB were expected; raise 'max_megabytes', or leave it out "
                + "of the inputs"
        }
    }
}
