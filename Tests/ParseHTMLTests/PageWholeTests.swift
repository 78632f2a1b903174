import ParseHTML
import Quern
import QuernTesting
import Testing

/// Texts that come out whole: parts that the longest one does not stand for, short words at the ends, what is shown on a click.
@Suite struct PageWholeTests {
    private static let sentences = [
        "The dam in the valley held through the night, said Ada Lind, who runs it for the district of Ostrow. Nobody had to leave.",
        "Rain is expected to end on Friday, and the gates will then be opened by degrees. The lake will be low by the end of May.",
        "Fish have come back to the lake, anglers say. The oldest of them remember when it was last so, some forty years ago.",
        "The bakers of the town have put up their prices, as flour now has to come by the road. The ferry does not run any more.",
        "Two of the mills will be repaired before the winter, at the cost of the owners. They have asked the council for a loan.",
    ]

    /// Paragraphs by their numbers, from 1.
    private static func paragraphs(_ range: ClosedRange<Int>) -> (html: String, lines: [String]) {
        NumberedParagraphs.of(sentences, range)
    }

    private func lines(of page: String) throws -> [String] {
        try NumberedParagraphs.lines(of: page)
    }

    private let most = paragraphs(2...14)
    private let first = paragraphs(1...1)
    private let last = paragraphs(15...15)

    // MARK: Parts

    @Test func partsThatAreMostOfTheText() throws {
        let (again, more) = (Self.paragraphs(16...16).html, Self.paragraphs(16...16).lines)
        let whole = first.lines + most.lines + last.lines + more
        for page in [
            "<article><div class='entry-content'>\(first.html)<div>\(most.html)</div>\(last.html)\(again)</div></article>",
            "<main><div class='text'>\(first.html)<div>\(most.html)</div>\(last.html)\(again)</div></main>",
            "<div itemprop='articleBody'><div class='a'>\(first.html)</div><div class='b'>\(most.html)</div><div class='b'>\(last.html)\(again)</div></div>",
        ] { #expect(try lines(of: page) == whole) }
        // A box behind the text is no part of it, whatever is around both.
        let box =
            "<div class='box'><p>Ada Lind has written about dams and mills for many years.</p></div>"
        #expect(
            try lines(
                of:
                    "<article><div class='entry-content'><div>\(most.html)</div>\(box)</div></article>"
            )
                == most.lines)
        // Nor is a lone paragraph or another part of its class with a heading, as of builders of pages.
        let ask = "<p>Write to us if you have seen something in the valley.</p>"
        for (part, end) in [
            ("div", ask), ("div class='vc_row'", "<div class='vc_row'><h3>Ask us</h3>\(ask)</div>"),
            ("div class='text'", "<div class='text'>\(ask)</div>"),
            (
                "div",
                "<p>The post <a href='/w'>The weir</a> appeared first on <a href='/'>Valley Post</a>.</p>\(ask)"
            ),
        ] {
            let page =
                "<article><div class='entry-content'><\(part)>\(most.html)</div>\(end)</div></article>"
            #expect(try lines(of: page) == most.lines)
        }
    }

    @Test func sectionsBesideOneThatIsMost() throws {
        func section(_ heading: String, _ body: String, _ attributes: String = "") -> String {
            "<section\(attributes)><h2>\(heading)</h2>\(body)</section>"
        }
        let page =
            "<div role='main'><h1>Gates</h1>\(section("Install", "<pre>weir install</pre>"))\(section("Use", most.html))\(section("Thanks", last.html + first.html))</div>"
        #expect(
            try lines(of: page)
                == ["Install", "weir install", "Use"] + most.lines + ["Thanks"] + last.lines
                + first.lines)
        // Boxes beside a text have a sentence each, and columns of a grid are no sections.
        for (tag, count) in [("section", 1), ("div class='block'", 2), ("div class='col-4'", 2)] {
            let body = (1...count).map { "<p>It will rain for \($0) hours, from the west.</p>" }
                .joined()
            let boxes = ["Weather", "Poll"].map {
                "<\(tag)><h2>\($0)</h2>\(body)</\(tag.prefix { $0 != " " })>"
            }
            let page =
                "<main><h1>Gates</h1><div><\(tag)><h2>Plan</h2>\(most.html)\(most.html.replacing("Part", with: "Piece"))</\(tag.prefix { $0 != " " })>\(boxes.joined())</div></main>"
            #expect(try !lines(of: page).contains("Weather"))
        }
        // Ingredients stand before directions, and a column with a heading beside the text.
        let lead = first.html
        let steps = most.lines.map { "<li>\($0)</li>" }.joined()
        let recipe =
            "<title>Rye bread</title><main><h1>Rye bread</h1>\(lead)<div><div class='ingredients'><h2>Ingredients</h2><ul><li>2 cups rye</li><li>Salt</li><li>Water</li></ul></div><div class='steps'><h2>Directions</h2><ol>\(steps)</ol></div></div></main>"
        #expect(try lines(of: recipe).contains("2 cups rye"))
        for (left, right) in [
            ("div class='l'", "div class='r'"), ("div class='c'", "div class='c'"),
            ("section", "section"),
        ] {
            let column =
                "<title>The dam</title><main><h1>The dam</h1><\(left)><h2>Of dams</h2>\(most.html)</\(left.prefix { $0 != " " })><\(right)><h2>Contact</h2>\(last.html)</\(left.prefix { $0 != " " })></main>"
            #expect(try lines(of: column) == ["Of dams"] + most.lines)
        }
    }

    @Test func leadsBehindOtherHeadlines() throws {
        let lead = "<p class='intro'>\(first.lines[0])</p>"
        for (headline, count) in [
            ("<h2>The weir is gone</h2>", 1), ("<div><h3>The weir is gone</h3></div>", 0),
            ("<div class='t'>The weir is gone</div>", 0),
        ] {
            let page =
                "<title>The weir is gone - Valley Post</title><div>\(headline)\(lead)<div class='text'>\(most.html)</div></div>"
            #expect(try lines(of: page) == first.lines.prefix(count) + most.lines)
        }
        let other =
            "<title>The weir is gone</title><div><h2>Latest news</h2>\(lead)<div class='text'>\(most.html)</div></div>"
        #expect(try lines(of: other) == most.lines)
    }

    // MARK: Zones

    private static let answers = [
        ("When does it run?", "The ferry runs every hour from six in the morning to ten at night."),
        ("What does it cost?", "A crossing costs three crowns."),
        ("May I bring my dog?", "Dogs are welcome on deck as long as they are on a leash."),
    ]

    @Test func shortAnswers() throws {
        let whole = Self.answers.flatMap { [$0, $1] }
        func page(_ item: (String, String) -> String) -> String {
            "<main><h1>Questions</h1>\(first.html)\(Self.answers.map(item).joined())</main>"
        }
        for item: (String, String) -> String in [
            { "<h3>\($0)</h3><div class='body' style='display:none'><p>\($1)</p></div>" },
            {
                "<div class='toggle'><a class='toggle-title' role='button' aria-expanded='false' tabindex='0'>\($0)</a><div class='toggle-content' hidden><p>\($1)</p></div></div>"
            },
            { "<dl><dt>\($0)</dt><dd aria-hidden='true'><p>\($1)</p></dd></dl>" },
        ] { #expect(try lines(of: page(item)) == first.lines + whole) }
        // What has fields, links or no question before it, or lies over the page, stays hidden.
        for item: (String, String) -> String in [
            { "<h3>\($0)</h3><div hidden><p>\($1)</p><input name='a'></div>" },
            { "<h3>\($0)</h3><div hidden><p>\($1) <a href='/'>More</a></p></div>" },
            { "<p>\($0)</p><div hidden><p>\($1)</p></div>" },
            { _, answer in "<h3>Ferry</h3><div hidden><p>\(answer)</p></div>" },
            { _, answer in "<span role='button'>Mail</span><div hidden>\(answer)</div>" },
            {
                "<a href='/q' aria-expanded='false'>\($0)</a><div hidden>\($1)</div>"
            },
            {
                "<p>\($0) <a href='#\($0.count)'>Ferry</a></p><div id='\($0.count)' hidden>\($1)</div>"
            },
            { "<h3>\($0) Cookies</h3><div hidden><p>\($1)</p></div>" },
            { "<h3>\($0)</h3><div class='cookie-banner' hidden><p>\($1)</p></div>" },
            { "<h3>\($0)</h3><div class='sr-only'><p>\($1)</p></div>" },
        ] {
            let found = try lines(of: page(item))
            #expect(!found.contains { $0.hasPrefix("The ferry runs") })
        }
    }

    @Test func sectionsCalledAfterTheirHeadings() throws {
        let headings = ["Storage", "Recommended dosage", "Legal status"]
        func page(_ headings: [String], _ body: String) -> String {
            let sections = headings.enumerated().map { number, heading in
                "<div class='section drug-\(heading.lowercased().replacing(" ", with: "-"))'><h2>\(heading)</h2>\(body.replacing("Part", with: "Part \(number)"))</div>"
            }
            return "<article><h1>Millicin</h1>\(most.html)\(sections.joined())</article>"
        }
        let found = try lines(of: page(headings, last.html))
        #expect(headings.allSatisfy(found.contains))
        // Comments and lists of other pages have headings, too.
        let links = "<ul><li><a href='/1'>Of mills</a></li></ul>"
        #expect(
            try !lines(of: page(["Storage", "Related drugs"], links)).contains("Related drugs"))
        #expect(
            try !lines(of: page(["Storage", "Latest comments"], last.html)).contains(
                "Latest comments"))
        for (name, heading) in [
            ("promo-get-the-app", "Get the app"), ("recommended-products", "Recommended products"),
        ] {
            let box = "<div class='\(name)'><h2>\(heading)</h2>\(last.html)</div>"
            let page =
                "<article><h1>Millicin</h1><div class='s-storage'><h2>Storage</h2>\(most.html)</div>\(box)</article>"
            #expect(try !lines(of: page).contains(heading))
        }
        let market =
            "<article><h1>Mills</h1>\(most.html)<div class='market-share'>\(last.html)</div>\(first.html)</article>"
        #expect(try lines(of: market) == most.lines + last.lines + first.lines)
    }

    @Test func partsForSubscribers() throws {
        func page(_ part: String) -> String {
            "<article><h1>The weir</h1>\(most.html)<div class='paywall'>\(part)</div></article>"
        }
        #expect(
            try lines(of: page(first.html + last.html)) == most.lines + first.lines + last.lines)
        for prompt in [
            "<p>This text is for subscribers of the Valley Post alone. It goes on for them.</p>",
            first.html + "<p><a href='/s'>Read on</a></p>" + last.html,
            first.html + last.html + "<button>Subscribe</button>",
            "<h3>Read on</h3>" + first.html + last.html,
            first.html + "<p>Are you a subscriber of the Valley Post? <a href='/in'>Log in</a></p>",
        ] { #expect(try lines(of: page(prompt)) == most.lines) }
    }

    @Test func slides() throws {
        func page(_ count: Int) -> String {
            let slides = (1...count).map {
                "<figure><img src='\($0)'><figcaption><h2>Place \($0)</h2><p>\(Self.sentences[$0])</p></figcaption></figure>"
            }
            return "<article><h1>Places</h1>\(first.html)\(slides.joined())</article>"
        }
        #expect(
            try lines(of: page(4)) == first.lines
                + (1...4).flatMap { ["Place \($0)", Self.sentences[$0]] })
        #expect(try !lines(of: page(1)).contains(Self.sentences[1]))
        // Teasers have linked pictures or headings.
        for (old, new) in [
            ("<img src='1'>", "<a href='/1'><img src='1'></a>"),
            ("<h2>", "<h2><a href='/1'>"),
        ] {
            let teasers = (1...4).map {
                "<figure><img src='1'><figcaption><h2>Place \($0)</h2><p>\(Self.sentences[$0])</p></figcaption></figure>"
                    .replacing(old, with: new)
            }
            let page = "<article><h1>Places</h1>\(first.html)\(teasers.joined())</article>"
            #expect(try !lines(of: page).contains(Self.sentences[1]))
        }
    }

    @Test func titlesOfTables() throws {
        let table = "<tr><th>Mill</th><th>Dust</th></tr><tr><td>North</td><td>3.4</td></tr>"
        for (html, title) in [
            ("<table><caption>Table 1. Dust</caption>\(table)</table>", "Table 1. Dust"),
            (
                "<figure><figcaption>The gate</figcaption><pre>gate.open(1)</pre></figure>",
                "The gate"
            ),
            (
                "<div><div class='table-caption'>Table 2</div><table>\(table)</table></div>",
                "Table 2"
            ),
        ] {
            let page = "<article><h1>Dust</h1>\(first.html)\(html)\(last.html)</article>"
            #expect(try lines(of: page).contains(title))
        }
        // What leads to a table with a title stays with it behind the last sentence.
        for lead in ["<h2>Results</h2>", "<p>These are the results:</p>"] {
            for body in [
                "<table><caption>Table 1</caption>\(table)</table>",
                "<figure><figcaption>Listing 1</figcaption><pre>gate.open(1)</pre></figure>",
            ] {
                let page = "<article><h1>Dust</h1>\(first.html)\(lead)\(body)</article>"
                let found = try lines(of: page)
                #expect(found.count == (body.hasPrefix("<table") ? 5 : 4))
                #expect(found[1].hasSuffix("esults") || found[1].hasSuffix("esults:"))
            }
        }
        for html in [
            "<div><div class='credit'>Photo: Bo Hall</div><pre>gate.open(1)</pre></div>",
            "<div><div class='photo-caption'>The gate</div><pre>gate.open(1)</pre></div>",
        ] {
            let page = "<article><h1>Dust</h1>\(first.html)\(html)\(last.html)</article>"
            #expect(try lines(of: page) == first.lines + ["gate.open(1)"] + last.lines)
        }
        for html in [
            "<figure><img src='a'><figcaption>The gate</figcaption></figure>",
            "<table><caption>The gate</caption><tr><td><img src='a'></td></tr></table>",
        ] {
            let page = "<article><h1>Dust</h1>\(first.html)\(html)\(last.html)</article>"
            #expect(try lines(of: page) == first.lines + last.lines)
        }
    }

    @Test func tablesOfLinks() throws {
        let row =
            "<tr><td><a href='/1'>North Mill</a></td><td><a href='/2'>Ada Lind</a></td></tr>"
        func page(_ head: String, _ more: String = "") -> String {
            "<article><h1>Mills</h1>\(most.html)<table>\(head)\(row)\(row)\(more)</table>\(last.html)</article>"
        }
        let (head, end) = (
            "<tr><th>Mill</th><th>Owner</th></tr>", "<tr><td>Mill</td><td>Nobody</td></tr>"
        )
        #expect(try lines(of: page(head, end)).contains("North Mill | Ada Lind"))
        #expect(try !lines(of: page(head)).contains("North Mill | Ada Lind"))
        #expect(try lines(of: page("")) == most.lines + last.lines)
    }

    /// A `footer` in a quotation says who is quoted.
    @Test func footersOfQuotations() throws {
        let quotation =
            "<blockquote><p>It was never ours.</p><footer>Mira Toll</footer></blockquote>"
        let page = "<article><h1>Mills</h1>\(most.html)\(quotation)\(last.html)</article>"
        #expect(
            try lines(of: page) == most.lines + ["It was never ours.", "Mira Toll"] + last.lines)
    }

    // MARK: Ends

    @Test(
        arguments: [
            ("<p>It rained.</p><p>It rained and rained.</p>", 2),
            ("<p>“Where were you?”</p><p>“At the weir.”</p>", 2), ("<pre>npm i weir</pre>", 1),
            ("<p>Skip to the main text.</p>", 0), ("<p>Photo by Ada Lind.</p>", 0),
            ("<p>Ada Lind, Ostrow.</p>", 0),
            ("<p>Updated on Monday.</p>", 0), ("<p>5 min read.</p>", 0), ("<p>Listen now!</p>", 0),
        ]) func firstWords(html: String, count: Int) throws
    {
        let page = "<article><h1>The weir</h1><div>\(html)\(most.html)</div></article>"
        let found = try lines(of: page)
        #expect(found.count == most.lines.count + count)
    }

    @Test(
        arguments: [
            ("<h2>Get in touch</h2><p>We are here for you.</p>", 0),
            ("<h2>You need</h2><ul><li>Flour</li></ul><p>That is all.</p>", 3),
            ("<ul><li>Flour</li></ul><p>Did this page help you?</p>", 1),
            ("<p>She asked me:</p><blockquote><p>Why did you come?</p></blockquote>", 2),
            ("<ul><li>Ten years at a mill</li></ul><p>Interested? Write to us.</p>", 2),
            ("<h2>About the author</h2><p>She lives in Ostrow.</p>", 0),
            ("<h2>Follow us</h2><p>We are everywhere.</p>", 0),
            ("<p>For questions:</p><p>Ask the mill.</p>", 0),
            ("<p>The Wire<br>™ &amp; © 2013 Post. All rights reserved.</p>", 0),
        ]) func lastWords(html: String, count: Int) throws
    {
        let page = "<article><h1>The weir</h1>\(most.html)\(html)</article>"
        #expect(try lines(of: page).count == most.lines.count + count)
    }

    @Test func lastWordsOfDivisions() throws {
        let body = most.lines.map { "<div>\($0)</div>" }.joined()
        func page(_ end: String) -> String {
            "<article><h1>The weir</h1><div>\(body)<div>\(end)</div></div></article>"
        }
        #expect(try lines(of: page("Nobody came.")) == most.lines + ["Nobody came."])
        for end in ["Ada Lind", "What do you think?", "Write to us."] {
            #expect(try lines(of: page(end)) == most.lines)
        }
    }

    // MARK: Boxes

    @Test(
        arguments: [
            "<section><h3>Do not miss</h3><ul><li><a href='/x'>The mill that came back</a></li><li><a href='/y'>Why ferries fail</a></li></ul></section>",
            "<p><strong>LEIA TAMBÉM</strong></p><ul><li><a href='/x'>O moinho que voltou</a></li></ul>",
            "<a href='/x'><h2>The mill that came back</h2><p>x.example</p></a>",
            "<p>Article continues below this ad</p>", "<div>- Advertisement -</div>",
            "<p>[Advertisement]</p>", "<div>Scroll to continue</div>",
            "<div><p><b>The valley in your inbox</b></p><p>Join 40,000 readers who get our letter every Friday morning.</p><form><input type='email'><button>Join</button></form></div>",
            "<div><h4>Should it be rebuilt?</h4><form><label><input type='radio'> Yes, at once</label><button>Vote</button></form></div>",
        ]) func boxes(html: String) throws
    {
        let page = "<article><h1>The weir</h1>\(most.html)\(html)\(last.html)</article>"
        #expect(try lines(of: page) == most.lines + last.lines)
    }

    /// Headings with links to edit their sections, and linked ones without more, are the text's.
    @Test(
        arguments: [
            "<div><h2>The flood</h2><a href='/e'>Edit</a></div>",
            "<div><h2>The flood</h2><ul><li><a href='/a'>Amazon</a></li><li><a href='/b'>Post</a></li></ul></div>",
            "<h2>The flood</h2><ul><li><input type='radio'> of 1910</li><li><input type='radio'> of 1920</li></ul>",
            "<div><h2><a href='/flood'>The flood</a></h2></div>", "<h2>The flood</h2>",
            "<section><h2>The flood</h2><p>Mill Lane 4, Ostrow</p><form><input type='email'></form></section>",
            "<div><h2>The flood</h2><input type='radio'><pre>npm i</pre><button>Copy</button></div>",
            "<div><h2>The flood</h2><p>Sign here.</p><input type='email'><pre>npm i</pre></div>",
            "<div><p>The flood</p><label><input type='radio'> Of 1910</label><button>Vote</button></div>",
            "<a href='#flood'><h2>The flood</h2><p>of 1910</p></a>",
        ]) func headings(html: String) throws
    {
        let page = "<article><h1>The weir</h1>\(most.html)\(html)\(last.html)</article>"
        #expect(try lines(of: page).contains("The flood"))
    }

    /// Links with headings before every few paragraphs are what these are about.
    @Test func cardsOfLists() throws {
        func card(_ name: String) -> String {
            "<a href='/\(name)'><h2>\(name)</h2><p>€20 at Millshop</p></a>"
        }
        let page =
            "<article><h1>Gifts</h1>\(first.html)\(card("Kettle"))\(most.html)\(card("Bread"))\(last.html)</article>"
        let found = try lines(of: page)
        #expect(found.contains("Kettle") && found.contains("Bread"))
    }
}
