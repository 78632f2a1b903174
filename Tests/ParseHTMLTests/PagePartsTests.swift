import ParseHTML
import Quern
import QuernTesting
import Testing

/// What belongs to a text and is set like something else, and the other way round.
@Suite struct PagePartsTests {
    private static let sentences = [
        "The dam in the valley held through the night, said Ada Lind, who runs it for the district of Ostrow, and nobody had to leave.",
        "Rain is expected to end on Friday, and the gates will then be opened by degrees, one after the other, until the lake is low.",
        "Fish have come back to the lake, anglers say, and the oldest of them remember when it was last so, some forty years ago.",
        "The bakers of the town have put up their prices, as flour now has to come by the road over the hills and not by the ferry.",
        "Two of the mills will be repaired before the winter, at the cost of the owners, who have asked the council for a loan.",
    ]

    /// Paragraphs by their numbers, from 1.
    private static func paragraphs(_ range: ClosedRange<Int>) -> (html: String, lines: [String]) {
        NumberedParagraphs.of(sentences, range)
    }

    private func lines(of page: String) throws -> [String] {
        try NumberedParagraphs.lines(of: page)
    }

    /// Pictures and boxes part a text into elements of one class; the longest of them is not all of it.
    @Test(arguments: ["article-body", "RichText", "rich-text", "entry-content"])
    func partsOfOneClass(name: String) throws {
        let (first, last) = (Self.paragraphs(1...8), Self.paragraphs(9...10))
        for (one, two) in [(first, last), (last, first)] {
            let page =
                "<main><h1>Dam</h1><div class='x'><div class='\(name)'>\(one.html)</div><figure><img src='a'></figure><h2>What comes next</h2><div class='\(name)'>\(two.html)</div></div></main>"
            #expect(try lines(of: page) == one.lines + ["What comes next"] + two.lines)
        }
        // A paragraph behind the text is about who wrote it, and behind a linked heading the next article begins.
        let about =
            "<p>Ada Lind writes about dams and mills, and has lived in the valley for all of her long life.</p>"
        for behind in [
            "<div class='\(name)'>\(about)</div>",
            "<h2><a href='/next'>The pears</a></h2><div class='\(name)'>\(last.html)</div>",
        ] {
            let page = "<main><h1>Dam</h1><div class='\(name)'>\(first.html)</div>\(behind)</main>"
            #expect(try lines(of: page) == first.lines)
        }
        // Of two whole articles only one is the page's.
        let (own, other) = (Self.paragraphs(1...9), Self.paragraphs(10...11))
        let page =
            "<title>The dam held again</title><article class='\(name)'><h1>The dam held again</h1>\(own.html)</article><article class='\(name)'><h1>Of mills</h1>\(other.html)</article>"
        #expect(try lines(of: page) == own.lines)
    }

    @Test(
        arguments: [
            ("<p>Dear friends,</p>", "<p>Yours</p>", ["Dear friends,"]),
            ("<p>各乡镇人民政府，县直有关单位：</p>", "", ["各乡镇人民政府，县直有关单位："]),
            ("<p>Statement by the mayor:</p>", "", ["Statement by the mayor:"]),
            (
                "<p><strong>Why did you leave the bank?</strong></p>",
                "<p><strong>And then?</strong></p>", ["Why did you leave the bank?"]
            ),
            ("<p><strong>Operator</strong></p>", "<p><strong>Operator</strong></p>", ["Operator"]),
            // Who wrote it, and when, is no part of it.
            ("<p>By Ada Lind,</p>", "", []), ("<p>Photo: Bo Ek / Valley Post,</p>", "", []),
            ("<p>OSTROW, Norland,</p>", "", []), ("<p>Last updated:</p>", "", []),
            ("<p>来源：</p>", "", []), ("<p>Listen now!</p>", "", []),
            ("<p><strong>Ada Lind</strong></p>", "<p><b>The plan</b></p>", []),
            ("<p><strong>By Ada Lind</strong></p>", "<p><strong>The mills</strong></p>", []),
            ("<p><strong>5 March 2024</strong></p>", "<p><strong>The mills</strong></p>", []),
            ("<p>Ada Lind</p>", "<p><strong>The mills</strong></p>", []),
            ("<p><strong>澎湃新闻记者 林艾达</strong></p>", "<p><strong>磨坊</strong></p>", []),
            ("<p>Share this:</p>", "", []),
        ] as [(String, String, [String])]) func openings(
            first: String, between: String, expected: [String]
        ) throws
    {
        let (one, two) = (Self.paragraphs(1...4), Self.paragraphs(5...8))
        let page =
            "<article><h1>Dam</h1><div class='article-body'>\(first)\(one.html)\(between)\(two.html)</div></article>"
        let found = try lines(of: page)
        #expect(Array(found.prefix { $0 != one.lines[0] }) == expected)
        #expect(found.contains(two.lines[3]))
    }

    @Test func firstQuestionsOfAnswers() throws {
        let (one, two) = (Self.paragraphs(1...3), Self.paragraphs(4...6))
        let page =
            "<main><h1>Questions</h1><dl><dt>Who runs the dam</dt><dd>\(one.html)</dd><dt>Where are the mills</dt><dd>\(two.html)</dd></dl></main>"
        #expect(
            try lines(of: page)
                == ["Who runs the dam"] + one.lines + ["Where are the mills"] + two.lines)
    }

    /// The id of a heading's span is made of its words, as that of the heading is.
    @Test(arguments: ["Biography", "Share_of_wind", "Comments", "Related", "Navigation"])
    func headingsWithSpans(id: String) throws {
        let (one, two) = (Self.paragraphs(1...4), Self.paragraphs(5...8))
        let page =
            "<article><h1>Dam</h1>\(one.html)<h2><span id='\(id)'>Of \(id)</span></h2>\(two.html)</article>"
        #expect(try lines(of: page) == one.lines + ["Of \(id)"] + two.lines)
    }

    @Test func listingsOfTeasers() throws {
        let teasers = (1...10).map { number in
            "<div class='teaser'><h2><a href='/\(number)'>Headline \(number)</a></h2><p>\(Self.sentences[number % 5])</p></div>"
        }
        let page =
            "<title>Transport | Post</title><main><h1>Transport</h1>\(teasers.joined())</main>"
        let found = try lines(of: page)
        #expect(found.contains("Headline 10") && found.filter { $0.hasSuffix(".") }.count >= 5)
    }

    /// A sentence in the article of the heading is enough, and what else there is on the page is not its.
    @Test func shortNews() throws {
        let text = "The 8 am ferry from Halven to Sandwick has been cancelled because of fog."
        let rest =
            "<section class='more'><h2>More news</h2><ul><li><a href=/1>Pear harvest fails for the second year</a></li><li><a href=/2>Council to vote on the quay</a></li></ul></section>"
        #expect(
            try lines(of: "<main><article><h1>Ferry</h1><p>\(text)</p></article>\(rest)</main>")
                .filter { $0 != "Ferry" } == [text])
        // What is no list of links is the text's, too.
        let hours =
            "<table><tr><td>Monday</td><td>8 to 12</td></tr><tr><td>Friday</td><td>9 to 11</td></tr></table>"
        #expect(
            try lines(of: "<main><article><h1>Ferry</h1><p>\(text)</p></article>\(hours)</main>")
                .contains("Monday | 8 to 12"))
        // A page without an article of its own keeps all that may be its text.
        #expect(
            try lines(of: "<main><h1>News</h1>\(rest)</main>").contains(
                "Council to vote on the quay"))
    }

    /// An abstract is the authors' own, and no line about them.
    @Test func abstractsOfAuthors() throws {
        let (one, two) = (Self.paragraphs(1...2), Self.paragraphs(3...8))
        let page =
            "<article><h1>Dam</h1><div class='abstract author'><h2>Abstract</h2>\(one.html)</div><div>\(two.html)</div></article>"
        #expect(try lines(of: page) == ["Abstract"] + one.lines + two.lines)
    }

    /// Old pages have the whole text in a cell, with two breaks between paragraphs, beside a menu.
    @Test func cellsByWhichPagesAreLaidOut() throws {
        let (_, body) = Self.paragraphs(1...6)
        let page =
            "<table><tr><td width=150><a href=/>Home</a><br><a href=/n>News</a></td><td>\(body.joined(separator: "<br><br>\n"))</td></tr></table>"
        #expect(try lines(of: page) == body)
    }

    /// A long cell of data stays in its row.
    @Test func longCells() throws {
        let (one, body) = Self.paragraphs(1...6)
        let table =
            "<table><tr><th>Version</th><th>Notes</th></tr><tr><td>2.0</td><td>\(body.joined(separator: "<br><br>"))</td></tr></table>"
        let found = try lines(of: "<article><h1>Dam</h1>\(one)\(table)\(one)</article>")
        #expect(found.contains("2.0 | " + body.joined(separator: " ")))
    }

    @Test func linkedBoxes() throws {
        let (one, two) = (Self.paragraphs(1...4), Self.paragraphs(5...8))
        func page(_ box: String) -> String {
            "<article><h1>Dam</h1>\(one.html)\(box)\(two.html)</article>"
        }
        for box in [
            "<section class='catcher'><span>Lire aussi</span><h4><a href='/i'>Le bac reprend</a></h4></section>",
            "<div><h2>Recommended Stories</h2><ul><li><a href='/1'><h3>Ferry is back</h3></a></li></ul></div>",
        ] { #expect(try lines(of: page(box)) == one.lines + two.lines) }
        // Sections of documentation have their headings linked, to themselves or to the files that they are about.
        for (box, line) in [
            ("<div class='heading'><h2><a href='#install'>Install</a></h2></div>", "Install"),
            ("<div class='heading'><h2><a href='/mill.c'>The mill</a></h2></div>", "The mill"),
            (
                "<div><h2><a href='/k'>Kettle X200</a></h2><p>Read our review</p></div>",
                "Kettle X200"
            ),
        ] { #expect(try lines(of: page(box)).contains(line)) }
    }

    @Test func announcementsOfAdvertising() throws {
        let (one, two) = (Self.paragraphs(1...4), Self.paragraphs(5...8))
        for text in ["Advertisement", "Anzeige", "Story continues below advertisement"] {
            let page = "<article><h1>Dam</h1>\(one.html)<p>\(text)</p>\(two.html)</article>"
            #expect(try lines(of: page) == one.lines + two.lines)
        }
        let page =
            "<article><h1>Dam</h1>\(one.html)<p>Advertisement pays for it.</p>\(two.html)</article>"
        #expect(try lines(of: page) == one.lines + ["Advertisement pays for it."] + two.lines)
    }

    /// Pages that scripts put together hold their text as data, with its bytes; what they show in its place goes.
    @Test func textsOfStructuredData() throws {
        let body = (1...3).map { "Part \($0): \u{201C}\(Self.sentences[$0])\u{201D} Grün." }
        let json = body.joined(separator: "\\n").replacing("ü", with: "\\u00fc")
        func page(_ json: String, _ shown: String) -> String {
            "<title>The dam</title><script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"P\"},{\"@type\":\"NewsArticle\",\"headline\":\"The dam\",\"articleBody\":\"\(json)\"}]}</script>\(shown)<noscript>You need to enable JavaScript.</noscript>"
        }
        let harness = try StageHarness(HTMLParser.self)
        for shown in ["<div id='root'></div>", "<div id='root'>Loading the page…</div>"] {
            let html = page(json, shown)
            let (documents, _, counts) = try harness.parseCounting(Array(html.utf8), name: "a.html")
            let document = try #require(documents.first)
            #expect(document.text == body.joined(separator: "\n"))
            #expect(counts["texts of structured data"] == 1)
            // Every letter has its bytes, also one that is written as an escape.
            let bytes = Array(html.utf8)
            let start = try #require(document.text.utf8.firstIndex(of: UInt8(ascii: "G")))
            let place = document.text.utf8.distance(from: document.text.utf8.startIndex, to: start)
            let source = document.sourceRange(of: place + 2..<place + 4)
            #expect(String(decoding: bytes[source], as: UTF8.self) == "\\u00fc")
        }
        // What is source, or of other pages, is no text.
        let shell = "<div id='root'>Loading</div>"
        #expect(try lines(of: page("<p>" + json + "</p>", shell)) == ["Loading"])
        let list = page(json, shell).replacing("\"@graph\"", with: "\"itemListElement\"")
        #expect(try lines(of: list) == ["Loading"])
        // A page that shows its text is believed, and so is one whose data are a summary.
        let (one, _) = Self.paragraphs(1...6)
        #expect(try lines(of: page(json, "<article><h1>Dam</h1>\(one)</article>")).count == 6)
        #expect(try lines(of: page("A short summary.", "<p>Loading</p>")) == ["Loading"])
    }

    /// What stands under every text of a site, and a text that is about it.
    @Test(arguments: [
        "Copyright 2024 The Ostrow Press. This material may not be published, broadcast, rewritten or redistributed.",
        "特别声明：以上内容（如有图片或视频亦包括在内）为自媒体平台用户上传并发布，本平台仅提供信息存储服务。",
    ]) func claimsOfRights(claim: String) throws {
        let (one, two) = (Self.paragraphs(1...4), Self.paragraphs(5...8))
        func page(_ body: String) -> String { "<article><h1>Dam</h1>\(body)</article>" }
        #expect(
            try lines(of: page(one.html + two.html + "<p>\(claim)</p>")) == one.lines + two.lines)
        let amid = one.html + "<p>\(claim)</p>" + two.html
        #expect(try lines(of: page(amid)) == one.lines + [claim] + two.lines)
        #expect(try lines(of: page("<p>\(claim)</p>")).contains(claim))
    }

    /// A drop cap is seen, and its word is heard beside it.
    @Test func dropCaps() throws {
        let two = Self.paragraphs(1...8)
        let seen = "<span aria-hidden='true'><span class='drop-cap'>T</span>he</span>"
        let heard = "<span class='visually-hidden'>The</span>"
        for start in [seen + heard, heard + seen] {
            let page =
                "<article><h1>Dam</h1><p>\(start) harbour authority has closed the gates for the night, said Ada Lind of Ostrow.</p>\(two.html)</article>"
            #expect(
                try lines(of: page).first
                    == "The harbour authority has closed the gates for the night, said Ada Lind of Ostrow."
            )
        }
    }

    @Test func numbersOfLines() throws {
        let two = Self.paragraphs(1...8)
        for (code, expected) in [
            (
                "<table><tr><td class='linenos'><pre>1\n2</pre></td><td class='code'><pre><code>gauge:\n  rate: 5</code></pre></td></tr></table>",
                ["gauge:", "  rate: 5"]
            ),
            (
                "<pre><span class='linenos'>1</span>gauge:\n<span class='linenos'>2</span>  rate: 5</pre>",
                ["gauge:", "  rate: 5"]
            ),
        ] {
            let page =
                "<article><h1>Dam</h1>\(two.html)\(code)<p>\(Self.sentences[0])</p></article>"
            #expect(try lines(of: page) == two.lines + expected + [Self.sentences[0]])
        }
    }
}
