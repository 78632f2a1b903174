import ParseHTML
import Quern
import QuernTesting
import Testing

/// Small pages of our own, one for each way in which pages are laid out.
@Suite struct MainTextTests {
    static let dam =
        "The dam in the valley held through the night, said Ada Lind, who runs it for the district of Ostrow."
    static let rain =
        "Rain is expected to end on Friday, and the gates will then be opened by degrees, one after the other."
    static let fish =
        "Fish have come back to the lake, anglers say, and the oldest of them remember when it was last so."
    static let bread =
        "The bakers of the town have put up their prices, as flour now has to come by the road over the hills."

    private func text(of page: String) throws -> String {
        try #require(
            try StageHarness(HTMLParser.self).parse(Array(page.utf8), name: "page.html").first
        ).text
    }

    /// Paragraphs, as many and as long as an article has.
    private static func article(_ count: Int) -> (html: String, text: String) {
        let lines = (1...count).map { "Part \($0). \(dam) \(rain)" }
        return (lines.map { "<p>\($0)</p>" }.joined(), lines.joined(separator: "\n\n"))
    }

    /// A paragraph that stood there before is a teaser, unless all is wanted; what is quoted twice is answered twice.
    @Test func repeatedParagraphs() throws {
        let (html, body) = Self.article(6)
        let page =
            "<article><h1>Dam</h1><p>\(Self.fish)</p>\(html)<p>\(Self.fish)</p><p>\(Self.bread)</p></article>"
        #expect(try text(of: page) == "\(Self.fish)\n\n\(body)\n\n\(Self.bread)")
        let all = try StageHarness(HTMLParser.self, [("favour", "recall")])
            .parse(Array(page.utf8), name: "page.html").first?.text
        #expect(all == "\(Self.fish)\n\n\(body)\n\n\(Self.fish)\n\n\(Self.bread)")
        let quote = "<blockquote>\(Self.fish)</blockquote>"
        #expect(
            try text(
                of: "<article><h1>Dam</h1>\(quote)\(html)\(quote)<p>\(Self.bread)</p></article>")
                == "\(Self.fish)\n\n\(body)\n\n\(Self.fish)\n\n\(Self.bread)")
    }

    /// A cell of two paragraphs is one cell.
    @Test func cellsOfSeveralParagraphs() throws {
        let (html, body) = Self.article(6)
        let table = """
            <table><tr><th>Name</th><th>Address</th></tr><tr><td>Ada Lind</td><td>Street 1<br><br>Ostrow</td></tr>
            <tr><td>Bo<br><br>Hall</td><td>Street 2</td></tr></table>
            """
        #expect(
            try text(of: "<article><h1>Dam</h1>\(html)\(table)<p>\(Self.fish)</p></article>")
                == "\(body)\n\nName | Address\nAda Lind | Street 1 Ostrow\nBo Hall | Street 2\n\n\(Self.fish)"
        )
        // And takes no longer for that.
        let pieces = (0..<20_000).map { "\($0)<br><br>" }.joined()
        let row = "<tr><td>\(pieces)</td>\(String(repeating: "<td></td>", count: 20_000))</tr>"
        #expect(try text(of: "<table>\(row)</table>").hasSuffix("19999"))
    }

    /// A value stays in its column, whatever is empty before it.
    @Test func emptyCells() throws {
        let (html, body) = Self.article(6)
        let table = """
            <table><tr><th></th><th>2020</th><th>2021</th></tr><tr><td>Rain</td><td></td><td>40</td></tr>
            <tr><td>Snow</td><td>&nbsp;</td><td>7</td></tr><tr><td>Fog</td><td>-</td><td></td></tr>
            <tr><td></td><td> </td><td>9</td></tr></table>
            """
        #expect(
            try text(of: "<article><h1>Dam</h1>\(html)\(table)<p>\(Self.fish)</p></article>")
                == "\(body)\n\n| 2020 | 2021\nRain |  | 40\nSnow |  | 7\nFog | -\n|  | 9\n\n\(Self.fish)"
        )
        // Cells that hold more than a line are not empty, and rows of many cells take their time.
        let rich =
            "<table><tr><td>Rain<ul><li>heavy</li></ul></td><td>40</td><td>50</td></tr></table>"
        #expect(
            try text(of: "<article><h1>Dam</h1>\(html)\(rich)<p>\(Self.fish)</p></article>")
                == "\(body)\n\nRain\n\nheavy\n\n40 | 50\n\n\(Self.fish)")
        let many = String(repeating: "<td><p>x</p><td>y", count: 20_000)
        let long = try text(of: "<article><h1>Dam</h1>\(html)<table><tr>\(many)</table></article>")
        #expect(long.utf8.count < 400_000)
        // Cells by which a page is laid out are no columns.
        let layout = "<table><tr><td></td><td>\(Self.fish)</td></tr></table>"
        #expect(
            try text(of: "<article><h1>Dam</h1>\(html)\(layout)</article>")
                == "\(body)\n\n\(Self.fish)")
    }

    @Test func leadBesideTheText() throws {
        let (html, body) = Self.article(12)
        let page = """
            <div class=page><p>\(Self.bread)</p><h1>The dam holds</h1><p class=date>4 March</p><p>\(Self.fish)</p>
            <div class=text>\(html)</div></div>
            """
        #expect(try text(of: page) == "\(Self.fish)\n\n\(body)")
    }

    @Test func leadInTheHeaderOfTheArticle() throws {
        let (html, body) = Self.article(12)
        let page = """
            <header><p>\(Self.bread)</p></header>
            <article><header><h1>The dam holds</h1><p>\(Self.fish)</p><p>4 March</p></header>\(html)</article>
            """
        #expect(try text(of: page) == "\(Self.fish)\n\n\(body)")
    }

    @Test func lastWords() throws {
        let page = """
            <div class=text><p>\(Self.dam)</p><p>\(Self.rain)</p><p>Water: 12 m</p><p>Ada</p>
            <p><a href=/all>All articles</a></p></div><p>Powered by the mill</p>
            """
        #expect(try text(of: page) == "\(Self.dam)\n\n\(Self.rain)\n\nWater: 12 m\n\nAda")
    }

    /// What leads over to buttons, or is a box of its own, ends the text.
    @Test(arguments: [
        "<p>Share this:</p><p>Loading</p>", "<p>© 2024 Valley Post</p>", "<p>Advertisement</p>",
        "<div>Rating: 4.5</div><p>12 readers like it</p>", "<h3>Poll</h3><p>Yes</p><p>No</p>",
    ]) func noLastWords(_ end: String) throws {
        let page = "<div class=text><p>\(Self.dam)</p><p>\(Self.rain)</p>\(end)</div>"
        #expect(try text(of: page) == "\(Self.dam)\n\n\(Self.rain)")
    }

    @Test func lastLinesBetweenBreaks() throws {
        let page =
            "<div><p>News</p>\(Self.dam)<br><br>\(Self.rain)<br><br>Repeat chorus<br><br></div>"
        #expect(try text(of: page) == "\(Self.dam)\n\n\(Self.rain)\n\nRepeat chorus")
    }

    @Test func listIsNoContainer() throws {
        let steps = (1...6).map { "<li>Step \($0). \(Self.dam)</li>" }.joined()
        let page = "<div class=text><p>\(Self.rain)</p><ol>\(steps)</ol><p>\(Self.fish)</p></div>"
        let found = try text(of: page)
        #expect(found.hasPrefix(Self.rain) && found.hasSuffix(Self.fish))
    }

    /// Documentation and papers name sections after their headings, whatever these are about.
    @Test(arguments: ["related-work", "search", "comments", "share-count", "navigation"])
    func sectionNamedAfterItsHeading(id: String) throws {
        let heading = id.replacing("-", with: " ").uppercased()
        func page(_ before: String) -> String {
            """
            <main><section id="\(before)"><h2>The mill</h2><p>\(Self.dam) \(Self.bread)</p></section>
            <section id="\(id)"><h2>\(heading)</h2><p>\(Self.rain)</p></section>
            <section><h2>Sources</h2><p>\(Self.fish) \(Self.bread)</p></section></main>
            """
        }
        #expect(try text(of: page("the-mill")).contains("\(heading)\n\n\(Self.rain)"))
        // Where no other section is named like that, it is what its id says.
        #expect(try !text(of: page("part-1")).contains(Self.rain))
        // Nor where the one beside it is furniture, too.
        #expect(try !text(of: page("related")).contains(Self.rain))
    }

    @Test func idsOfHeadingsAreTheirWords() throws {
        let page =
            "<article><p>\(Self.dam)</p><h2 id=nav_share_menu>Share the menu</h2><p>\(Self.rain)</p></article>"
        #expect(try text(of: page) == "\(Self.dam)\n\nShare the menu\n\n\(Self.rain)")
    }

    /// What an element has, or has not, does not make it furniture; nor does a modifier by which much of a page has advertising.
    @Test(arguments: [
        "section has-ads", "section--ads", "section section--with-sidebar", "no-sidebar",
        "has-related-posts", "with-right-sidebar", "no-comments-area",
    ]) func modifiersOfWhatHoldsText(classes: String) throws {
        let page = """
            <div class="\(classes)"><p>\(Self.dam)</p></div><div class="\(classes)"><p>\(Self.rain)</p></div>
            <div><p>\(Self.fish)</p></div>
            """
        #expect(try text(of: page) == "\(Self.dam)\n\n\(Self.rain)\n\n\(Self.fish)")
    }

    @Test(arguments: [
        "class='card card--related'", "class='field field--name-related-articles'", "class=promo",
        "class=author-bio", "class='box box--ads' role=complementary", "class=no-print",
    ]) func furnitureBetween(attributes: String) throws {
        let (html, body) = Self.article(3)
        let card = "<div \(attributes)><h4>Fish</h4><p>\(Self.fish)</p></div>"
        #expect(
            try text(of: "<div>\(html)\(card)\(card)<p>\(Self.bread)</p></div>")
                == "\(body)\n\n\(Self.bread)")
    }

    /// A class of many paragraphs is judged by all of them.
    @Test func paywalledParagraphs() throws {
        let page = """
            <div><p>\(Self.dam)</p><p class=paywall>\(Self.rain)</p><p class=paywall>\(Self.fish)</p>
            <p class=paywall>\(Self.bread)</p></div>
            """
        #expect(
            try text(of: page)
                == [Self.dam, Self.rain, Self.fish, Self.bread].joined(separator: "\n\n"))
    }

    @Test func asideLongerThanTheArticle() throws {
        let (html, _) = Self.article(3)
        for furniture in [
            "aside", "nav", "div id=related_posts", "div id=sidebar class=sidebar",
            "div class=sidebar id=sidebar",
        ] {
            let page =
                "<main><h1>Lake</h1><p>\(Self.fish)</p><p>\(Self.bread)</p></main><\(furniture)>\(html)"
            #expect(try text(of: page) == "\(Self.fish)\n\n\(Self.bread)", "\(furniture)")
        }
    }

    /// Pages that load the next article at the end of one have several, and one title.
    @Test func articleOfTheTitle() throws {
        let (html, body) = Self.article(3)
        let page = """
            <title>The dam holds</title><main>
            <article><h2>The dam holds</h2>\(html)</article><article><h2>Fish are back</h2>\(html) <p>\(Self.fish)</article>
            <article><h2>Bread is dear</h2>\(html) <p>\(Self.bread)</article></main>
            """
        #expect(try text(of: page) == body)
        // Where none has the title, as on the page of a blog, all are its text.
        let blog = try text(of: page.replacing("<title>The dam holds", with: "<title>Valley blog"))
        #expect(blog.contains(Self.fish) && blog.contains(Self.bread))
    }

    /// Chapters of a text, and answers to a post, are no articles of their own.
    @Test func articlesThatBelongTogether() throws {
        let (html, _) = Self.article(3)
        let chapters = """
            <title>The mills of Ostrow</title><main><article><h1>The mills of Ostrow</h1>\(html)</article>
            <article><h2>The wheel</h2>\(html) <p>\(Self.fish)</article></main>
            """
        #expect(try text(of: chapters).contains(Self.fish))
        let posts = """
            <title>Wet cellars in town</title><main><article><h3>Wet cellars in town</h3>\(html)</article>
            <article><h3>Re: Wet cellars in town</h3>\(html) <p>\(Self.fish)</article></main>
            """
        #expect(try text(of: posts).contains(Self.fish))
    }

    /// A panel that opens on a click is text, whatever it is called; words for search engines are not.
    @Test func hiddenPanels() throws {
        let answers = "<p>\(Self.fish)</p><p>\(Self.bread)</p><p>\(Self.rain)</p>"
        for panel in [
            "class=faq-drawer style='display:none'", "class=dropdown-content aria-hidden=true",
        ] {
            let page = "<main><p>\(Self.dam)</p><div \(panel)>\(answers)</div></main>"
            #expect(try text(of: page).contains(Self.bread), "\(panel)")
        }
        let words = (1...60).map { "<li>mill number \($0)</li>" }.joined()
        let page =
            "<main><p>\(Self.dam)</p><div class=tags style='display:none'>\(words)</div><p>\(Self.rain)</p></main>"
        #expect(try text(of: page) == "\(Self.dam)\n\n\(Self.rain)")
    }

    /// Whoever breaks into a site hides words and links there that search engines are to find.
    @Test(arguments: [
        "display:none", "VISIBILITY : HIDDEN !important",
    ])
    func hiddenWords(style: String) throws {
        let (html, body) = Self.article(4)
        let words = (1...2000).map { "cheap mill \($0) wheel" }.joined(separator: " ")
        let chinese = (1...2000).map { _ in "水车 " }.joined()
        for spam in [words, "<p>\(words)</p><p>\(words)</p>", chinese] {
            #expect(
                try text(of: "<div class=post>\(html)</div><div style='\(style)'>\(spam)</div>")
                    == body)
        }
        // Sentences that a click shows stay, in Thai too, where no marks end them.
        let thai = (1...300).map { _ in "กังหันน้ำ" }.joined()
        for panel in [Self.article(9).text, thai] {
            let page = "<div class=post>\(html)<div style='\(style)'><p>\(panel)</p></div></div>"
            #expect(try text(of: page).hasSuffix(panel.suffix(40)))
        }
    }

    /// What lies beyond the edge of every screen is for search engines, even in sentences; it is text where there is no other.
    @Test(arguments: [
        ("position:absolute; left:-9999px", false), ("position:fixed;top:-1000em", false),
        ("Position: absolute; TOP : -999px", false), ("position:absolute;left:-40px", true),
        ("overflow:hidden;height:0;width:0", false),
        ("HEIGHT:1px; width:1px; overflow:hidden", false),
        ("left:-9999px", true), ("position:relative;left:-9999px", true),
        ("height:0;width:0", true), ("height:0;overflow:hidden", true),
        ("line-height:0;overflow:hidden", true), ("background-position:absolute", true),
    ]) func offScreen(style: String, stays: Bool) throws {
        let (html, body) = Self.article(4)
        let spam = "<p>\(Self.fish) <a href=/x>cheap mills</a></p><p>\(Self.bread)</p>"
        let page = "<div>\(html)<div style=\"\(style)\">\(spam)</div></div>"
        #expect(try text(of: page).contains(Self.bread) == stays)
        // One of several pages of it has no links to other sites.
        let panel = page.replacing("<a href=/x>cheap mills</a>", with: "\(Self.rain)")
        #expect(try text(of: panel).contains(Self.bread))
        if !stays {
            #expect(try text(of: page) == body)
            #expect(try text(of: "<div style='\(style)'>\(html)</div>") == body)
        }
    }

    /// What follows the name of the site is not the lead.
    @Test func slogan() throws {
        let (html, body) = Self.article(12)
        let page = """
            <title>The dam holds</title><div><h1>Valley Post</h1><p>\(Self.fish)</p></div>
            <div class=text>\(html)</div>
            """
        #expect(try text(of: page) == body)
    }

    @Test func headerOfACard() throws {
        let (html, body) = Self.article(3)
        let card = "<article class=card><header><h3>Fish</h3><p>\(Self.fish)</p></header></article>"
        #expect(try text(of: "<main><div>\(html)</div>\(card)\(card)</main>") == body)
    }

    /// Hidden or not, a menu is a menu.
    @Test func hiddenMenu() throws {
        let page = """
            <div id=wm-ipp-base style="display:none"><p>\(Self.fish) \(Self.bread) \(Self.fish)</p></div>
            <article><p>\(Self.dam)</p><p>\(Self.rain)</p></article>
            """
        #expect(try text(of: page) == "\(Self.dam)\n\n\(Self.rain)")
    }

    /// Paragraphs that are mostly links, and sentences for all that; what leads away from the page is none.
    @Test(arguments: [
        (
            "<p>I was shown <a href=/1>how the district keeps the gates of the dam</a> and then told of <a href=/2>what the millers of the valley think of it</a> by Ada Lind.</p>",
            true
        ),
        (
            "<p>Earlier this week, the district announced plans for <a href=/1>a new dam of five years and a probationary period for those who run it</a>.</p>",
            true
        ),
        (
            "<p>Read also: <a href=/1>What the millers of the valley think of the dam, and why?</a></p>",
            false
        ),
        (
            "<p><a href=/1>What the millers of the valley think of the dam, and of us</a> is what we asked them.</p>",
            false
        ),
        (
            "<p>This site uses Millwall to keep spam off its pages. <a href=/1>Learn how what you say of the valley and its dams is used</a>.</p>",
            false
        ),
    ]) func sentencesAroundLinks(paragraph: String, stays: Bool) throws {
        let page = "<div class=text><p>\(Self.dam)</p>\(paragraph)<p>\(Self.rain)</p></div>"
        #expect(try text(of: page).utf8.split(separator: 0x0A).count == (stays ? 3 : 2))
    }

    /// An interview asks the same of several; a copy of an article for another width of screen goes with its headings.
    @Test func repeatedQuestions() throws {
        let question =
            "What do you expect of the dam, and of those who run it, in the coming winter?"
        let page = """
            <div class=text><p><b>\(question)</b></p><p>\(Self.dam)</p><p><b>\(question)</b></p><p>\(Self.rain)</p></div>
            """
        let expected = [question, Self.dam, question, Self.rain].joined(separator: "\n\n")
        #expect(try text(of: page) == expected)
        let copies = "\(page)<div><p><b>\(question)</b></p><p>\(Self.dam)</p></div>"
        #expect(try text(of: copies) == expected)
    }

    /// A list at the end, a part of which is a link, and a line in bold that comes again.
    @Test func listsAtTheEnd() throws {
        let list = """
            <ul><li>200 g of flour<li><a href=/1>Butter of the valley, from the mill</a><li>2 eggs<li>A pinch of salt</ul>
            """
        let page = "<div class=text><p>\(Self.dam)</p><p>\(Self.rain)</p>\(list)</div>"
        #expect(
            try text(of: page).hasSuffix(
                "\n\n200 g of flour\nButter of the valley, from the mill\n2 eggs\nA pinch of salt"))
        let call =
            "<p><b>Subscribe to the letter of the mill, which comes out every week of the year</b></p>"
        let calls = "<div class=text>\(call)<p>\(Self.dam)</p>\(call)<p>\(Self.rain)</p></div>"
        #expect(try text(of: calls).utf8.split(separator: 0x0A).count == 3)
    }

    /// The heading of a page is the first that is called like it; what follows may be, too.
    @Test func titleOnce() throws {
        let page =
            "<title>Gates</title><h2>Gates</h2><h3>Gates</h3><p>\(Self.dam)</p><p>\(Self.rain)</p>"
        #expect(try text(of: page) == "Gates\n\n\(Self.dam)\n\n\(Self.rain)")
    }

    /// What readers do not see goes, and the sentence that it stands in stays one; what they see stays, whoever else hears it.
    @Test(arguments: [
        (
            "<p>Read the <a href=x>minutes<span class='sr-only'> (opens in a new window)</span></a> before you come, said the mayor.</p>",
            "Read the minutes before you come, said the mayor."
        ),
        (
            "<p>The price is <span aria-hidden='true'>$9.99</span><span class='sr-only'>nine dollars</span> for every sack of flour.</p>",
            "The price is $9.99 for every sack of flour."
        ),
        (
            "<p>The mass is <span style='display:none'><math>x</math></span> where the density is large enough.</p>",
            "The mass is where the density is large enough."
        ),
        (
            "<p>Stand by: <i class='material-icons' aria-hidden='true'>schedule</i> five minutes to read all of it.</p>",
            "Stand by: five minutes to read all of it."
        ),
        (
            "<ul><li>Rye<span class=sr-only> (new)</span> is grown</li><li>He paid <span>$12.99</span><span aria-hidden=true>12<sup>99</sup></span> for it</li></ul>",
            "Rye is grown\nHe paid $12.99 for it"
        ),
    ]) func hiddenInsideASentence(html: String, expected: String) throws {
        let (body, text) = Self.article(4)
        #expect(
            try self.text(of: "<article><h1>Dam</h1>\(body)\(html)</article>")
                == "\(text)\n\n\(expected)")
    }

    /// The rest of a text that a click shows is no hidden word.
    @Test func hiddenRestOfAText() throws {
        let rest = String(repeating: "\(Self.bread) ", count: 6)
        let page =
            "<article><h1>Dam</h1><p>\(Self.dam) <span style='display:none'>\(rest)</span></p></article>"
        #expect(try text(of: page).contains(Self.bread))
    }

    /// A heading or a line with a colon stays or goes with what it leads, unless it leads to buttons.
    @Test(arguments: [
        ("<h3>Steps</h3><ol><li>Mix it.</li><li>Bake.</li></ol>", "Steps\n\nMix it.\nBake."),
        (
            "<h2>Key dates</h2><table><tr><td>Flood</td><td>1999</td></tr></table><h2>Appendix</h2><pre>x = 1</pre>",
            "Key dates\n\nFlood | 1999\n\nAppendix\n\nx = 1"
        ),
        ("<p>Ingredients:</p><ul><li>Rye</li></ul>", "Ingredients:\n\nRye"),
        ("<h3>Never miss a story</h3><p>Sign up for our newsletter.</p>", ""),
        ("<h3>Share this</h3><ul><li>Facebook</li><li>Copy link</li></ul>", "Facebook\nCopy link"),
        ("<h2>News</h2><h2>Weather</h2><ul><li>Rain</li></ul>", "Weather\n\nRain"),
        ("<h2>Latest news</h2><ul><li>Bridge</li></ul>", "Bridge"),
        ("<p>Verwandte Artikel:</p><ul><li>Brücke</li></ul>", "Brücke"),
        ("<p>Tagged with:</p><ul><li>Flour</li></ul>", "Flour"),
        ("<h3>Share</h3><p>Tell a friend</p>", ""),
        (
            "<h3>Related</h3><ul><li><a href=1>Mill burns</a></li><li><a href=2>Bread dearer</a></li></ul>",
            ""
        ),
        ("<p>Read more:</p><ul><li><a href=1>Mill burns</a></li></ul>", ""),
        (
            "<aside class='footnote brackets' role='doc-footnote'><p>A note on rye, from the minutes of 1999.</p></aside>",
            "A note on rye, from the minutes of 1999."
        ),
        ("<aside><p>A note on rye, from the minutes of 1999.</p></aside>", ""),
        (
            "<my-card><template shadowrootmode=open><p>What the card says is shown to all who come by.</p></template></my-card>",
            "What the card says is shown to all who come by."
        ),
        (
            "<div><template><p>What no card says is not shown to anybody at all.</p></template></div>",
            ""
        ),
    ]) func endsOfTexts(html: String, expected: String) throws {
        let (body, text) = Self.article(4)
        #expect(
            try self.text(of: "<article><h1>Dam</h1>\(body)\(html)</article>")
                == text + (expected.isEmpty ? "" : "\n\n\(expected)"))
    }

    /// Whether lines of a list or a table are links is asked of all of it.
    @Test func linkedLines() throws {
        let (body, text) = Self.article(4)
        let page = """
            <article><h1>Dam</h1>\(body)<ul><li>500 g rye flour</li><li><a href=/y>Yeast</a></li><li>salt</li></ul>
            <table><tr><th>Country<th>People</tr><tr><td><a>Norway</a><td>5 million</tr>
            <tr><td><a href=s>Sweden</a><td><a href=m>10 million</a></tr></table>
            <dl><dt><a href=p>penstock</a></dt><dd>A gate in a pipe.</dd></dl><p>\(Self.fish)</p></article>
            """
        #expect(
            try self.text(of: page)
                == "\(text)\n\n500 g rye flour\nYeast\nsalt\n\nCountry | People\nNorway | 5 million\nSweden | 10 million\n\npenstock\nA gate in a pipe.\n\n\(Self.fish)"
        )
    }
}
