import ParseHTML
import Quern
import QuernTesting
import Testing

/// What parts of a page are called, and what they are.
@Suite struct PageZoneTests {
    private static let (dam, rain) = (MainTextTests.dam, MainTextTests.rain)
    private static let (fish, bread) = (MainTextTests.fish, MainTextTests.bread)

    private static let sentences = [dam, rain, fish, bread]

    private func document(_ page: String) throws -> Document {
        try #require(
            try StageHarness(HTMLParser.self).parse(Array(page.utf8), name: "page.html").first)
    }

    private func lines(_ page: String) throws -> [String] {
        try document(page).text.split(separator: "\n").map(String.init)
    }

    private static func paragraphs(_ count: Int) -> [String] {
        (1...count).map { "Part \($0). \(dam) \(rain)" }
    }

    private static func html(_ paragraphs: [String]) -> String {
        paragraphs.map { "<p>\($0)</p>" }.joined()
    }

    /// `ad` is a word, and two digits of a hash are none.
    @Test(arguments: [
        ("elementor-element-2638ad0", true), ("block-672ad0f3", true), ("ad03f7c", true),
        ("ad728b", false), ("sidebar1a", false), ("Level2Promo", false),
        ("x1ad", true), ("ad-300x250", false), ("ad300x250", false), ("ad2", false),
        ("col2-ad", false), ("ad", false),
    ]) func hashes(name: String, stays: Bool) throws {
        let body = Self.paragraphs(6)
        for attribute in ["class", "id"] {
            let page = """
                <article><h1>Dam</h1>\(Self.html(body))<div \(attribute)="\(name)"><p>\(Self.fish)</p></div>\
                <p>\(Self.bread)</p></article>
                """
            #expect(
                try lines(page) == body + (stays ? [Self.fish] : []) + [Self.bread],
                "\(attribute) \(name)")
        }
    }

    /// Where nothing else is told, sections of one kind are the text, but for what leads elsewhere.
    @Test(arguments: ["legal", "views-row", "cookie-section", "menu", "cmp-text", "node-promoted"])
    func pagesOfSections(name: String) throws {
        let body = Self.paragraphs(6)
        let sections = body.map { "<div class=\(name)><p>\($0)</p></div>" }.joined()
        #expect(
            try lines("<main><h1>Terms</h1><p>\(Self.fish)</p>\(sections)</main>") == [Self.fish]
                + body)
    }

    @Test(arguments: ["related", "share", "newsletter"])
    func whatStandsBesideAShortText(name: String) throws {
        let boxes = Self.sentences.map { "<div class=\(name)><p>\($0)</p></div>" }.joined()
        let page = "<main><h1>Dam</h1><p>Short. \(Self.dam)</p>\(boxes)</main>"
        #expect(try lines(page) == ["Short. \(Self.dam)"])
    }

    /// The header of a section has its heading; the class of a heading says how it looks.
    @Test func headingsOfSections() throws {
        let body = Self.paragraphs(4)
        let parts = body.enumerated().map {
            "<section><header><h2 class=toc>Chapter \($0)</h2></header><p>\($1)</p></section>"
        }
        let page = """
            <main><article><h1>Dam</h1><p>\(Self.fish)</p>\(parts.joined())</article>
            <aside><header><h2>Read next</h2></header><p>\(Self.bread)</p></aside></main>
            """
        #expect(
            try lines(page)
                == [Self.fish] + body.enumerated().flatMap { ["Chapter \($0)", $1] })
    }

    /// The lead in the header of the article, and in that of the page where it has the article's heading.
    @Test func leadInAHeader() throws {
        let body = Self.paragraphs(6)
        let page = """
            <main><header><h1>Dam</h1><p>\(Self.fish)</p></header><div class=text>\(Self.html(body))</div></main>
            """
        #expect(try lines(page) == [Self.fish] + body)
        let other = """
            <header><h2>Valley Post</h2><p>\(Self.bread)</p></header>\(page)
            """
        #expect(try lines(other) == [Self.fish] + body)
    }

    /// `teaser` is what some call the lead: one before the text, and without a link.
    @Test func teaserThatIsALead() throws {
        let body = Self.paragraphs(6)
        func page(_ lead: String, _ end: String = "") -> String {
            "<main><h1>Dam</h1><div class=teaser-text>\(lead)</div><div>\(Self.html(body))</div>\(end)</main>"
        }
        #expect(try lines(page("<p>\(Self.fish)</p>")) == [Self.fish] + body)
        #expect(try lines(page("<p>\(Self.fish) <a href=/fish>Fish</a></p>")) == body)
        let second = "<div class=teaser-text><p>\(Self.bread)</p></div>"
        #expect(try lines(page("<p>\(Self.fish)</p>", second)) == body)
    }

    /// An element that only holds a sidebar is not one, and the sidebar in it is.
    @Test func sidebarInWhatIsCalledLikeIt() throws {
        let body = Self.paragraphs(6)
        let page = """
            <div class=content-sidebar-wrap><main>\(Self.html(body))</main>
            <div class="sidebar sidebar-primary"><p>\(Self.fish)</p></div></div>
            """
        #expect(try lines(page) == body)
        // Parts of a text that is called like a menu belong together, whatever stands around them.
        let parts = body.map { "<div class=row><div class=my-menu-text><p>\($0)</p></div></div>" }
        #expect(try lines("<div class=menu>\(parts.joined())</div>") == body)
    }

    /// A question that a click answers is a heading, whatever is clicked.
    @Test(arguments: [
        "<h3><button>What does it cost?</button></h3>",
        "<h3><a tabindex=0>What does it cost?</a></h3>",
        "<h3><a href='#a'>What does it cost?</a></h3>",
        "<h3><a href='javascript:void(0)'>What does it cost?</a></h3>",
        "<p><a name=cost>What does it cost?</a></p>", "<h3><a id=cost>What does it cost?</a></h3>",
    ]) func questions(question: String) throws {
        let page = """
            <main><h1>Dam</h1><p>\(Self.fish)</p>\(question)<p>\(Self.dam)</p>\(question)<p>\(Self.rain)</p></main>
            """
        let line = "What does it cost?"
        #expect(try lines(page) == [Self.fish, line, Self.dam, line, Self.rain])
    }

    @Test func buttonsAndLinksThatAreNoQuestions() throws {
        let body = Self.paragraphs(4)
        let page = """
            <main><h1>Dam</h1><p>\(Self.fish)</p><h3><button>Share</button></h3>\(Self.html(body))
            <p><a href="#a">To the top</a></p><p>\(Self.dam)</p></main>
            """
        #expect(try lines(page) == [Self.fish] + body + [Self.dam])
    }

    /// A list of questions, each with its answer.
    @Test func questionsWithAnswers() throws {
        let body = Self.paragraphs(4)
        let items = (1...4).map {
            "<li><a href='#'>Does mill \($0) grind?</a><div>Mill \($0) does. \(Self.bread)</div></li>"
        }
        let page = "<main><h1>Dam</h1>\(Self.html(body))<ul>\(items.joined())</ul></main>"
        #expect(
            try lines(page)
                == body
                + (1...4).flatMap { ["Does mill \($0) grind?", "Mill \($0) does. \(Self.bread)"] })
    }

    /// Links to questions further down are links, and so are those by which a script leads elsewhere.
    @Test func tablesOfContents() throws {
        let body = Self.paragraphs(4)
        let page = """
            <main><h1>Dam</h1><p>\(Self.fish)</p><ul><li><a href="#a">What does it cost?</a><li><a href="#b">Who pays?</a></ul>
            <ul><li><a id=x>Fish return</a><li><a href="javascript:go()">Is it dry?</a></ul>\(Self.html(body))</main>
            """
        #expect(try lines(page) == [Self.fish] + body)
    }

    /// Furniture by its names in other languages, and by words written as one.
    @Test(arguments: [
        "noticias-relacionadas", "verwandte-artikel", "a-lire-aussi", "leia-mais", "publicidad",
        "werbung", "reklama",
        "newsletterbox", "cookiebanner", "views", "cmp", "promoted",
    ]) func furniture(name: String) throws {
        let body = Self.paragraphs(6)
        let page = """
            <article><h1>Dam</h1>\(Self.html(body))<div class="\(name)"><p>\(Self.fish)</p></div><p>\(Self.bread)</p></article>
            """
        #expect(try lines(page) == body + [Self.bread])
    }

    // MARK: - Titles

    @Test(arguments: [
        "<h1><span class=kicker>Mills</span>Rye is ground again</h1>",
        "<h1>Rye is ground again <span class=badge>Premium</span></h1>",
        "<h1>Rye is ground again<svg><title>Share icon</title></svg></h1>",
        "<h1>Rye is ground again <button>Copy link</button></h1>",
        "<h1>Rye is ground again <span class=sr-only>(opens in a new window)</span></h1>",
        "<h1>Rye is ground again <i hidden>x</i><i style='display:none'>y</i></h1>",
        "<h1>Rye is gro&shy;und ag&#x200B;ain</h1>",
        "<h1><span class=sr-only>Rye is ground again</span></h1>",
    ]) func headingWithMoreInIt(heading: String) throws {
        let head =
            "<title>Rye is ground again - Post</title><meta property='og:title' content='Rye is ground again'>"
        let page = "\(head)<main>\(heading)<p>\(Self.dam)</p></main>"
        #expect(try document(page).metadata["title"] == "Rye is ground again")
    }

    /// Words of a heading that are formulas, take turns, or explain themselves on a click.
    @Test(arguments: [
        "<h1>Rye is <button>ground</button> again</h1>",
        "<h1><span style='visibility:hidden'>Rye is</span> ground <i hidden>again</i></h1>",
        "<h1>Rye is <math><mi>ground</mi></math> again</h1>",
        "<h1>Rye is <span>ground again</span></h1>",
    ]) func headingWithWordsThatAreNotShown(heading: String) throws {
        let page =
            "<title>Rye is ground again | Post</title><meta property='og:title' content='Rye is'><main>\(heading)<p>\(Self.dam)</p></main>"
        #expect(try document(page).metadata["title"] == "Rye is ground again")
    }

    /// What the head leaves out is part of the title where it is no element of its own.
    @Test func headingThatIsLonger() throws {
        let page = """
            <meta property='og:title' content='Rye is ground'><main><h1>Rye is <em>ground</em> again</h1><p>\(Self.dam)</p></main>
            """
        #expect(try document(page).metadata["title"] == "Rye is ground again")
    }
}
