import Quern
import Testing

@testable import ParseHTML

/// Small pages of our own, one for each rule.
@Suite struct PageMetadataTests {
    // MARK: - Addresses

    @Test(arguments: [
        ("<link rel='canonical alternate' href='https://a.example/x'>", "https://a.example/x"),
        ("<link rel=CANONICAL href='//a.example/x'>", "https://a.example/x"),
        ("<link rel=canonical href='/x'>", "https://mill.example/x"),
        (
            "<link rel=canonical href='/go?u=https://o.example/'>",
            "https://mill.example/go?u=https://o.example/"
        ),
        ("<base href='https://b.example/k/'><link rel=canonical href=/x>", "https://b.example/x"),
        // What templates leave behind.
        ("<link rel=canonical href='null'>", nil), ("<link rel=canonical href='//'>", nil),
        ("<link rel=canonical href='www.o.example/x'>", nil),
        ("<meta property=og:url content='mill.example'>", nil),
        ("<meta property=og:url content='false'>", nil),
        (
            "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":\"Dam\"},{\"@type\":\"NewsArticle\",\"url\":\"https://s.example/other\"}]</script>",
            nil
        ),
        ("<link rel=canonical href='#'>", nil), ("<link rel=canonical href='javascript:x'>", nil),
        ("<link rel=canonical href=''>", nil),
        (
            "<script type='application/ld+json'>{\"@type\":\"Article\",\"url\":\"https://l.example/p\"}</script>",
            "https://l.example/p"
        ),
        (
            "<script type='application/ld+json'>{\"@type\":\"WebPage\",\"mainEntityOfPage\":{\"@id\":\"https://l.example/q\"}}</script>",
            "https://l.example/q"
        ),
    ]) func addresses(head: String, address: String?) throws {
        #expect(try read(head, from: "https://mill.example/dir/page?z=1").url == address)
    }

    /// Without an address of its own, a page does not know what others are meant from.
    @Test func addressesOfFiles() throws {
        #expect(try read("<link rel=canonical href='/x'>").url == nil)
        #expect(
            try read("<link rel=canonical href='https://a.example/x'>").url == "https://a.example/x"
        )
    }

    @Test func languageOfXHTML() throws {
        #expect(try read("<html xml:lang='de-AT'><p>x").language == "de")
    }

    /// What browsers and search engines forgive.
    @Test(arguments: [
        "//<![CDATA[\n{\"@type\": \"Article\", \"headline\": \"Rye, oats\"}\n//]]>",
        "{\"@type\": \"Article\", \"headline\": \"Rye, oats\", \"keywords\": [\"a\",],\n};",
        "[{\"@type\": \"Article\", \"headline\": \"Rye,\n oats\"},]",
    ]) func structuredDataWithMistakes(script: String) throws {
        #expect(
            try read("<script type='application/ld+json'>\(script)</script><title>x</title>").title
                == "Rye, oats")
    }

    // MARK: - Titles

    @Test(arguments: [
        // The heading is what readers see, when the titles in the head agree with it.
        (
            "<title>Mills of the Norra valley: best guide 2024</title><h1>The mills of the Norra valley</h1>",
            "The mills of the Norra valley"
        ),
        // A heading that says something else is a slogan or the site's name.
        (
            "<title>Rye prices rise | Mill Post</title><h1>Grinding news since 1911</h1>",
            "Rye prices rise"
        ),
        (
            "<meta property='og:site_name' content='Mill Post'><meta property='og:title' content='Rye prices rise - Mill Post'><h1>Mill Post</h1>",
            "Rye prices rise"
        ),
        // Without evidence, a hyphen is a part of the title.
        ("<title>Rye - a history of bread</title>", "Rye - a history of bread"),
        (
            "<link rel=canonical href='https://www.millpost.example/a'><title>Mill Post: Rye – Mill Post</title>",
            "Mill Post: Rye"
        ),
        (
            "<title>Mill Post | Rye prices rise in the valley again</title><meta property='og:site_name' content='Mill Post'>",
            "Rye prices rise in the valley again"
        ),
        (
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Rye &amp; oats\"}</script><title>x</title>",
            "Rye & oats"
        ),
        (
            "<title>Gate control — Docs</title><h1>Gate control<a class=headerlink href=#g>¶</a></h1>",
            "Gate control"
        ),
        // The first of several headings that are as like it.
        ("<title>Docker</title><h1>Docker</h1><h1>Docker Compose</h1>", "Docker"),
        // An element that is the title, where there is no heading; the title's spelling, and nothing of lists or boxes.
        (
            "<title>Old mill reopens in spring</title><div class=t>OLD MILL REOPENS IN SPRING</div>",
            "Old mill reopens in spring"
        ),
        (
            "<title>The old mill reopens in spring - Norra</title><ul><li>The old mill reopens in spring</ul>",
            "The old mill reopens in spring - Norra"
        ),
        // Without a title in the head, the heading is one.
        ("<h1>Gate control</h1>", "Gate control"),
        // A heading of lower level must be the title, or a part of it.
        (
            "<title>How to bake bread at home</title><h2>How to bake</h2>",
            "How to bake bread at home"
        ),
        ("<title>Bread in town</title><h2>More about bread in town</h2>", "Bread in town"),
        (
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Rye is dear\"}</script><title>Rye is dear now | Post</title><h2>Rye is dear now</h2>",
            "Rye is dear"
        ),
        ("<title>Rye is dear now ‹ Mill Post</title><h3>Rye is dear now</h3>", "Rye is dear now"),
        // One word of two is shared by slogans, too.
        (
            "<title>Rye prices rise again</title><h1>Rye news</h1>", "Rye prices rise again"
        ),
        // A heading of lower level, where it has all the words.
        (
            "<title>Mill Post: the rye prices rise</title><h1>Grinding news</h1><h2>The rye prices rise</h2>",
            "The rye prices rise"
        ),
        // Of several headings, the one that is about the same.
        (
            "<title>Oats are back</title><h1>News</h1><h1>Oats are back</h1><h1>Rye is gone</h1>",
            "Oats are back"
        ),
    ]) func titles(_ head: String, _ expected: String) throws {
        #expect(try read(head + "<p>Text.</p>").title == expected)
    }

    // MARK: - Authors

    @Test(arguments: [
        ("<meta name=author content='Ada Lind'>", ["Ada Lind"]),
        ("<meta name=author content='By Ada Lind and Bo Kvist'>", ["Ada Lind", "Bo Kvist"]),
        ("<meta name=author content='Ada Lind, MD, PhD.'>", ["Ada Lind, MD, PhD"]),
        ("<meta name=author content='Ada Lind, Head of Mills and Weirs Editor'>", ["Ada Lind"]),
        ("<meta name=author content='Autor/in: Ada Lind'>", ["Ada Lind"]),
        ("<meta name=author content='作者：林雅'>", ["林雅"]),
        // A job in capitals looks like a degree.
        ("<meta name=author content='Ada Lind, CEO'>", ["Ada Lind"]),
        ("<meta name=author content='Ada Lind, MD, CEO, PhD'>", ["Ada Lind, MD"]),
        (
            "<meta name=author content='Ada Lind, CEO; Bo Kvist, EDITOR'>",
            ["Ada Lind", "Bo Kvist"]
        ),
        (
            "<meta name=author content='admin'><p class=byline>By Ada Lind | March 4, 2024</p>",
            ["Ada Lind"]
        ),
        (
            "<cite class=byline>By <span>ADA LIND and BO KVIST - AP Mill Writers</span></cite>",
            ["ADA LIND", "BO KVIST"]
        ),
        // The site that somebody writes for looks like a degree, too.
        (
            "<meta property='og:site_name' content='VPN'><meta name=author content='Ada Lind, VPN'>",
            ["Ada Lind"]
        ),
        ("<meta name=author content='ada@mill.example'>", []),
        ("<meta property='article:author' content='https://social.example/ada'>", []),
        // Some names are no person's; they count when nobody else is named.
        ("<meta name=author content='riverblogger'>", ["riverblogger"]),
        (
            "<meta name=author content='riverblogger'><a rel=author href=/x>Ada Lind</a>",
            ["Ada Lind"]
        ),
        (
            "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ada Lind'>",
            ["Ada Lind"]
        ),
        (
            "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"BlogPosting\",\"author\":{\"@id\":\"#a\"}},{\"@id\":\"#a\",\"@type\":\"Person\",\"name\":\"Ada Lind\"}]}</script>",
            ["Ada Lind"]
        ),
        (
            "<script type='application/ld+json'>[{\"@type\":[\"Article\"],\"author\":[{\"name\":\"Ada Lind\"},\"Bo Kvist\"]}]</script>",
            ["Ada Lind", "Bo Kvist"]
        ),
        // A line break in a string is an error of JSON, and common.
        (
            "<script type='application/ld+json'>{\"@type\":\"Article\",\"description\":\"a\nb\",\"author\":\"Ada Lind\"}</script>",
            ["Ada Lind"]
        ),
        (
            "<script type='application/ld+json'>{broken</script><p itemprop=author><span itemprop=name>Ada Lind</span> of the Post</p>",
            ["Ada Lind"]
        ),
        ("<h1>Rye</h1><div><span>By</span><span>Ada Lind</span></div>", ["Ada Lind"]),
        (
            "<h1>Rye</h1><div>Written by <a href=/author/a>Ada Lind</a>, <a href=/author/b>Bo Kvist</a></div><div><a href=/author/c>Cy Dahl</a></div>",
            ["Ada Lind", "Bo Kvist"]
        ),
        (
            "<h1>Rye</h1><div class=author><b>Ada Lind</b><i>Former Mill Consultant</i></div>",
            ["Ada Lind"]
        ),
        // Commenters, and authors of other articles, are others.
        ("<h1>Rye</h1><div class=comments><a rel=author href=x>Cy Dahl</a></div>", []),
        (
            "<div class='layout with-sidebar'><h1>Rye</h1><p class=author>Ada Lind</p></div>",
            ["Ada Lind"]
        ),
        ("<p>By the river stands a mill.</p>", []),
        ("<h1>Rye</h1><p>By the river stands a mill.</p>", []),
    ]) func authors(_ page: String, _ expected: [String]) throws {
        #expect(try read("<title>Rye</title>" + page).authors == expected)
    }

    // MARK: - Dates

    /// Longer than a line with a date is.
    private static let longText = String(
        repeating: "The mill stands by the river, and the river is high. ", count: 5)

    @Test(arguments: [
        (
            "<meta property='article:published_time' content='2024-03-04T23:50:00-05:00'>",
            "2024-03-04"
        ),
        ("<meta name='dc:date' content='20240304'>", "2024-03-04"),
        ("<meta property='article:modified_time' content='2024-03-04'>", "2024-03-04"),
        (
            "<meta property='article:modified_time' content='2024-05-01'><time datetime='2024-03-04'>x</time>",
            "2024-03-04"
        ),
        (
            "<script type='application/ld+json'>{\"@type\":\"WebPage\",\"datePublished\":\"2024-03-04\"}</script>",
            "2024-03-04"
        ),
        ("<link rel=canonical href='https://mill.example/2024/03/04/rye'>", "2024-03-04"),
        ("<link rel=canonical href='https://mill.example/2024/03/rye'>", nil),
        (
            "<time class=updated datetime=2024-05-01>x</time><time class=published datetime=2024-03-04>y</time>",
            "2024-03-04"
        ),
        (
            "<time datetime=2024-01-01>x</time><h1>Rye</h1><time datetime=2024-03-04>y</time>",
            "2024-03-04"
        ),
        ("<h1>Rye</h1><div class=comment><time datetime=2024-03-04>y</time></div>", nil),
        ("<abbr class=published title='2024-03-04'>Monday</abbr>", "2024-03-04"),
        (
            "<p class=post-date>Updated: May 1, 2024</p><p class=post-date>March 4, 2024</p>",
            "2024-03-04"
        ),
        ("<div><span>March 4, 2024</span><h1>Rye</h1></div>", "2024-03-04"),
        // What the page shows, and calls so, counts more than what it declares.
        (
            "<meta property='article:published_time' content='2024-03-01'><h1>Rye</h1><p>Published March 4, 2024</p>",
            "2024-03-04"
        ),
        (
            "<meta property='article:published_time' content='2024-03-04'><meta property='article:modified_time' content='2024-05-01'><h1>Rye</h1><p>Updated May 1, 2024</p>",
            "2024-03-04"
        ),
        (
            "<meta property='article:published_time' content='2024-02-29T23:40Z'><h1>Rye</h1><p>Published March 1, 2024</p>",
            "2024-02-29"
        ),
        (
            "<meta property='article:published_time' content='2019-01-01'><h1>Rye</h1><p><span class='release-date'><time>March 4, 2024</time></span></p>",
            "2024-03-04"
        ),
        (
            "<meta property='article:published_time' content='2023-01-01'><meta property='article:modified_time' content='2024-03-04'><h1>Rye</h1><p>March 4, 2024</p>",
            "2024-03-04"
        ),
        (
            "<meta property='article:published_time' content='2024-03-01'><h1>Rye</h1><p>Text</p><div class=published>Published March 4, 2024</div>",
            "2024-03-04"
        ),
        ("<script>let a = {\"publishedAt\": \"2024-03-04T10:00\"}</script>", "2024-03-04"),
        ("<meta name=date content='2024-02-30'>", nil),
        // A line that lies loose beside much else.
        (
            "<h1>Rye</h1><div><small>Monday, 4.3.2024, 19:51</small> \(Self.longText)</div>",
            "2024-03-04"
        ),
        // A sentence of the article is no line with a date.
        ("<h1>Rye</h1><p>On <a href=x>4 March 2024</a> the mill burnt. \(Self.longText)</p>", nil),
        // The foot of the article is a part of it; that of the page is not.
        (
            "<article><h1>Rye</h1><p>Text.</p><footer>4 March 2024</footer></article>", "2024-03-04"
        ),
        (
            "<div class=post><h1>Rye</h1><div class=post-footer>4 March 2024</div></div>",
            "2024-03-04"
        ),
        ("<div><h1>Rye</h1></div><footer>4 March 2024</footer>", nil),
        ("<div><h1>Rye</h1></div><div class=site-footer>4 March 2024</div>", nil),
        // What readers see, and is called so, before what machines read.
        ("<time datetime=2024-05-01>Publié le 4 mars 2024</time>", "2024-03-04"),
        ("<time datetime=2024-04-03>Posted 03/04/2024</time>", "2024-04-03"),
        (
            "<h1>Rye</h1><div>\(Self.longText)<br><br>On <b>4 March 2024</b> the mill burnt</div>",
            nil
        ),
        ("<h1>Rye</h1><span class=meta_time>4 March 2024</span>", "2024-03-04"),
        ("<p class=sometimes>4 March 2024</p>", nil),
    ]) func dates(_ page: String, _ expected: String?) throws {
        #expect(try read("<title>Rye</title>" + page).date == expected)
    }

    @Test(arguments: [
        ("2024-03-04", "2024-03-04"), ("Mon, 04 Mar 2024 10:00:00 GMT", "2024-03-04"),
        ("March 4th, 2024", "2024-03-04"), ("4 Mar. 2024", "2024-03-04"),
        ("4. März 2024", "2024-03-04"),
        ("le 4 mars 2024", "2024-03-04"), ("1er mars 2024", "2024-03-01"),
        ("4 de marzo de 2024", "2024-03-04"),
        ("4 марта 2024 г.", "2024-03-04"), ("4 marca 2024", "2024-03-04"),
        ("2024年3月4日", "2024-03-04"),
        ("2024년 3월 4일", "2024-03-04"), ("04.03.2024", "2024-03-04"), ("3/4/2024", "2024-03-04"),
        ("25/4/2024", "2024-04-25"), ("2024/3/4", "2024-03-04"), ("Sept. 4, 2024", "2024-09-04"),
        ("In 1911 the mill burnt", nil), ("31 April 2024", nil),
        ("version 3.4.2024.1", "2024-04-03"),
        ("12345678901234", nil), ("", nil),
    ]) func daysInText(_ text: String, _ expected: String?) {
        #expect(DateText.first(in: text, monthFirst: true)?.iso == expected)
    }

    @Test func figuresOutsideAmerica() {
        #expect(DateText.first(in: "3/4/2024", monthFirst: false)?.iso == "2024-04-03")
    }

    @Test(arguments: [
        ("Stand: 4.3.24", "2024-03-04"), ("31.12.99", "1999-12-31"),
        ("Montag, 4.3.24, 19:51", "2024-03-04"),
        ("v1.2.10.4", nil), ("127.0.0.1", nil), ("3/4/24", nil), ("4.13.24", nil),
        ("Version 3.10.12", nil), ("siehe Abschnitt 4.1.10", nil),
        ("A long line of text, which has some words more than dates have: 4.3.24", nil),
    ]) func shortYears(_ text: String, _ expected: String?) {
        #expect(DateText.first(in: text, monthFirst: false, shortYears: true)?.iso == expected)
        #expect(DateText.first(in: text, monthFirst: false) == nil)
    }

    /// In English, and where the language is not known, such figures are versions.
    @Test func shortYearsByLanguage() throws {
        let body = "<h1>Rye</h1><p>4.3.24</p>"
        #expect(try read("<html lang=de><body>" + body).date == "2024-03-04")
        #expect(try read("<html lang=en><body>" + body).date == nil)
        #expect(try read(body).date == nil)
    }

    @Test func piecesOfSentencesNameNobody() throws {
        let text = Self.longText
        let page =
            "<title>Rye</title><h1>Rye</h1><div>\(text) The <a href=x>Von Neumann Architecture</a></div>"
        #expect(try read(page).authors.isEmpty)
        let beginning =
            "<title>Rye</title><h1>Rye</h1><div><a href=x>Von Neumann Architecture</a> \(text)</div>"
        #expect(try read(beginning).authors.isEmpty)
    }

    /// In a container of the whole page, any element may be the line with the name.
    @Test func nameInALargeContainer() throws {
        let text = String(repeating: Self.longText, count: 14)
        let page =
            "<title>Rye</title><div><h1>Rye</h1><span>By Ada Lind</span> \(text)</div>"
        #expect(try read(page).authors == ["Ada Lind"])
    }

    // MARK: - The rest

    @Test func otherFields() throws {
        let metadata = try read(
            """
            <html lang="en-GB"><head><title>Rye</title>
            <link rel="canonical" href="https://mill.example/rye">
            <meta name="Description" content="All about  rye &amp; oats">
            <meta property="og:site_name" content="Mill Post">
            <meta property="article:tag" content="rye"><meta property="article:tag" content="bread">
            <meta name="keywords" content="other">
            </head><body><h1>Rye</h1></body></html>
            """)
        #expect(metadata.language == "en")
        #expect(metadata.url == "https://mill.example/rye")
        #expect(metadata["description"] == "All about rye & oats")
        #expect(metadata.source == "Mill Post")
        #expect(metadata["tags"] == ["rye", "bread"])
        #expect(metadata["found_in"] == .record(["title": "h1"]))
    }

    @Test func hostIsTheSiteWithoutAName() throws {
        let page = "<link rel=canonical href='https://www.Mill.example/rye'>"
        #expect(try read(page).source == "mill.example")
        #expect(try read(page + "<meta property=og:site_name content=Post>").source == "Post")
        func host(_ address: String) throws -> String? {
            try read("<link rel=canonical href='\(address)'>").source
        }
        #expect(try host("https://a:b@mill.example:8080?x=1") == "mill.example")
        #expect(try host("file:///home/me/page.html") == nil)
        #expect(try host("https://") == nil)
    }

    @Test func nothingSaysNothing() throws {
        #expect(try read("<p>Text.").isEmpty)
        #expect(try read("").isEmpty)
    }
}
