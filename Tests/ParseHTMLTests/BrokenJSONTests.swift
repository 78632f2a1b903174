import Quern
import Testing

@testable import ParseHTML

/// Structured data that are no JSON, as templates leave them.
@Suite struct BrokenJSONTests {
    private func page(_ json: String) -> String {
        "<title>The weir holds</title><script type='application/ld+json'>\(json)</script><h1>The weir holds</h1><p>Text"
    }

    /// `«` and `»` in the following.
    private static let start = #"{"@type":"NewsArticle","headline":"#
    private static let end = #""datePublished":"2024-03-12","author":{"name":"Ada Lind"}}"#

    @Test(arguments: [
        // Quotes that nobody escaped, also before what might end a string.
        #"«"The "old" weir",»"#, #"«"The "old", "new" and "wide" weir",»"#,
        #"«"He said: "the weir"",  »"#, #"«"Weir","keywords":["a "b" c","d"],»"#,
        // Escapes that JSON has not.
        #"«"The miller\'s \weir \u00",»"#,
        // Commas and values.
        #"«"Weir" »"#, #"«"Weir",, "x":, "y":undefined, "z", »"#,
        #"«"Weir","keywords":["a",,"b",],»"#,
        // Cut off, escaped once more, wrapped, and several values.
        #"[«"Weir",»"#, #"[«"Weir",»,{"description":"The weir"#, #"&«"Weir",»"#,
        "//<![CDATA[\n«\"The \"old\" weir\",»//]]>",
        #"{"@type":"WebSite","name":"Post"} «"Weir",»"#,
        #"{"@type":"WebSite","name":"The "Post""},«"Weir",»;"#,
    ]) func mended(template: String) throws {
        var json = template.replacing("«", with: Self.start).replacing("»", with: Self.end)
        if json.hasPrefix("&") { json = String(json.dropFirst()).replacing("\"", with: "&quot;") }
        let found = try read(page(json))
        #expect(found.authors == ["Ada Lind"] && found.date == "2024-03-12", "\(json)")
        #expect(found["found_in"]?.record?["date"] == "json-ld")
    }

    /// Where a sentence is written like a key, nothing behind it is believed.
    @Test func lost() throws {
        let json =
            #"{"@type":"Article","headline":"He said "no", "author": is a key","author":{"name":"Ada Lind"}}"#
        #expect(try read(page(json)).authors == [])
    }

    /// What is cut off within a name is none.
    @Test func halves() throws {
        let found = try read(page(Self.start + #""Weir","author":{"name":"Ada Li"#))
        #expect(found.authors == [])
    }

    /// What nests without end, or has more quotes than text, takes no longer than its length.
    @Test(arguments: [
        "[", #"{"a":"#, #"" "#, #"","#, "{}", "[}]", #"\q"#, "x,", #"{"a":"b"c","#,
    ]) func hostile(piece: String) throws {
        let json = #"{"a":""# + String(repeating: piece, count: 300_000 / piece.utf8.count)
        #expect(try read(page(json)).title == "The weir holds")
        #expect(try read(page(String(json.dropFirst(6)))).title == "The weir holds")
    }

    /// Works of other kinds are the page where they have its title and no article does.
    @Test(arguments: [
        "Chapter", "ShortStory", "CriticReview", "PodcastEpisode", "VideoObject", "Dataset",
        "ClaimReview", "SoftwareApplication",
    ]) func kinds(type: String) throws {
        let work =
            #"{"@type":"\#(type)","name":"The weir holds","datePublished":"2024-03-12","author":{"name":"Ada Lind"}}"#
        let found = try read(page(work))
        #expect(found.authors == ["Ada Lind"] && found.date == "2024-03-12")
        let article =
            #"{"@type":"NewsArticle","headline":"The weir holds","datePublished":"2024-03-10"}"#
        guard ["PodcastEpisode", "VideoObject", "Dataset", "ClaimReview"].contains(type) else {
            return
        }
        for both in ["[\(work),\(article)]", "[\(article),\(work)]"] {
            let found = try read(page(both))
            #expect(found.authors == [] && found.date == "2024-03-10")
        }
        // Who the page itself names.
        let shown = try read(page(work).replacing("<p>", with: "<p class=byline>By Bo Hall</p><p>"))
        #expect(shown.authors == ["Bo Hall"])
        let other = work.replacing("The weir", with: "The mill")
        #expect(try read(page(other)).authors == [])
    }

    /// Works that the page lists or has in it: what else they say is their own.
    @Test func partsOfPages() throws {
        for type in ["Chapter", "ShortStory", "CriticReview"] {
            for name in ["", #""name":"The mill","#] {
                let part = #"{"@type":"\#(type)",\#(name)"author":{"name":"Bo Hall"}}"#
                #expect(try read(page(part)).authors == [])
            }
        }
        let program =
            #"{"@type":"SoftwareApplication","name":"The weir holds","description":"Run it.","datePublished":"2012-01-01","publisher":{"name":"Gate Soft"}}"#
        let day = "<time datetime=2024-03-05>5 March 2024</time><p>"
        let found = try read(page(program).replacing("<p>", with: day))
        #expect(found.date == "2024-03-05" && found.source != "Gate Soft")
        #expect(found["description"]?.string != "Run it.")
    }

    /// Whose claim it is that a page checks.
    @Test func claims() throws {
        let json = #"""
            {"@type":"ClaimReview","name":"The weir holds","author":{"name":"Ada Lind"},\#
            "itemReviewed":{"@type":"CreativeWork","author":{"name":"Bo Hall"}}}
            """#
        let found = try read(page(json))
        #expect(found.authors == ["Ada Lind"])
    }
}
