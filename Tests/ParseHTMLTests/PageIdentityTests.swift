import Quern
import Testing

@testable import ParseHTML

/// What a page says of itself, and not of another page or of its site.
@Suite struct PageIdentityTests {
    private func read(_ page: String) throws -> Metadata {
        var page = page
        return try page.withUTF8 { bytes in
            var metadata = Metadata()
            PageMetadata.read(
                try TreeBuilder.tree(of: bytes), from: "page.html", into: &metadata)
            return metadata
        }
    }

    private func script(_ json: String) -> String {
        "<script type='application/ld+json'>\(json)</script>"
    }

    private static let other = """
        {"@type":"NewsArticle","headline":"Mill burns","url":"https://x.example/mill","datePublished":"2019-01-01",\
        "keywords":"fire","author":{"name":"Bo Hall"}}
        """
    private static let own = """
        {"@type":"NewsArticle","headline":"Dam holds","url":"https://x.example/dam","datePublished":"2024-03-04",\
        "author":{"name":"Ada Lind"}}
        """

    /// Of several articles in structured data, the page is the one with its address or its title.
    @Test(arguments: [
        "<link rel=canonical href='https://www.x.example/dam?a=1'>",
        "<title>Dam holds - X</title>", "<meta property=og:title content='Dam holds'>",
    ]) func whichArticleIsThePage(head: String) throws {
        for json in ["[\(Self.other),\(Self.own)]", "[\(Self.own),\(Self.other)]"] {
            let found = try read("\(head)\(script(json))<p>Text")
            #expect(found.authors == ["Ada Lind"] && found.date == "2024-03-04", "\(json)")
            // Without an address it may be another item of the same page.
            if head.contains("canonical") { #expect(found["tags"] == nil) }
        }
        let two = try read("\(head)\(script(Self.other))\(script(Self.own))<p>Text")
        #expect(two.authors == ["Ada Lind"] && two.date == "2024-03-04" && two.title == "Dam holds")
    }

    /// A theme and a plugin may both describe the page, each in part.
    @Test func itemsOfOnePage() throws {
        let whole = """
            {"@type":"NewsArticle","headline":"Bridge across the river opens in May","author":{"name":"Anna Lind"},"keywords":"a,b",\
            "datePublished":"2024-03-01"}
            """
        let part =
            "{\"@type\":\"Article\",\"url\":\"https://a.example/b/amp\",\"dateModified\":\"2024-05-01\"}"
        for json in ["[\(whole),\(part)]", "[\(part),\(whole)]"] {
            let found = try read(
                "<link rel=canonical href='https://a.example/b'><title>Bridge opens</title>\(script(json))<p>Text"
            )
            #expect(found.authors == ["Anna Lind"] && found["tags"] == ["a", "b"])
            #expect(found.date == "2024-03-01")
        }
        let list = """
            {"@type":"CollectionPage","url":"https://a.example/b","name":"Bridge opens","datePublished":"2024-03-01"}
            """
        #expect(
            try read("<link rel=canonical href='https://a.example/b'>\(script(list))<p>Text").date
                == "2024-03-01")
    }

    /// One that is alone is believed, whatever address it gives: pages have several.
    @Test func aLoneArticleIsThePage() throws {
        let found = try read(
            "<link rel=canonical href='https://x.example/amp/mill'>\(script(Self.other))<p>Text")
        #expect(found.authors == ["Bo Hall"] && found.date == "2019-01-01")
    }

    /// What readers wrote about a thing, teasers in a list and the site itself give no day and nobody.
    @Test(arguments: [
        """
        {"@type":"Product","name":"Hand mill","review":[{"@type":"Review","author":{"name":"Bo Hall"},"datePublished":"2023-01-01"}]}
        """,
        """
        {"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Mill","datePublished":"2019-01-01"}]}
        """,
        "{\"@type\":\"WebSite\",\"name\":\"X\",\"datePublished\":\"2001-01-01\"}",
    ]) func othersAreNotThePage(json: String) throws {
        let found = try read("<title>News of the week</title>\(script(json))<p>Text")
        #expect(found.date == nil && found.authors.isEmpty)
    }

    /// The review that a page about a thing consists of.
    @Test func theReviewOfAThing() throws {
        let json = """
            {"@type":"Product","name":"Hand mill","review":{"@type":"Review","author":{"name":"Ada Lind"},"datePublished":"2023-01-01"}}
            """
        let found = try read("<title>Hand mill</title>\(script(json))<p>Text")
        #expect(found.date == "2023-01-01" && found.authors == ["Ada Lind"])
    }

    /// A script that is no structured data may still hold the day.
    @Test func otherScripts() throws {
        let site = script("{\"@type\":\"WebSite\",\"datePublished\":\"2001-01-01\"}")
        #expect(
            try read("\(site)<script>let a = {\"datePublished\": \"2024-03-04\"}</script>").date
                == "2024-03-04")
    }

    /// The heading of a page is not the name of its site that leads home, where titles begin with that.
    @Test(arguments: [
        (
            "<title>Mill Blog: Flood wall approved</title><h1><a href='/'>Mill Blog</a></h1><h3>Flood wall approved</h3>",
            "Flood wall approved"
        ),
        (
            "<link rel=canonical href='https://www.x.example/a'><title>X Post &raquo; Archive &raquo; Flood wall is approved</title><h1><a href='https://x.example/'>X Post</a></h1><h2>Flood wall is approved</h2>",
            "Flood wall is approved"
        ),
        (
            "<title>Flood wall | X Post</title><h1><a href='/'>X Post</a></h1><h2>Flood wall</h2>",
            "Flood wall"
        ),
        // A heading may lead elsewhere, and a first page is called like its site.
        ("<title>Mill: a wall</title><h1><a href='/wall'>Mill: a wall</a></h1>", "Mill: a wall"),
        ("<title>Mill Blog</title><h1><a href='/'>Mill Blog</a></h1>", "Mill Blog"),
        (
            "<link rel=canonical href='https://x.example/'><title>X and Co | Mills of Ostrow</title><h1><a href='/'>X and Co</a></h1>",
            "X and Co"
        ),
    ]) func namesOfSites(page: String, title: String) throws {
        #expect(try read(page).title == title)
    }

    /// The day of the last change is not that of publication, in whatever order they stand.
    @Test(arguments: [
        "<p>Last updated: 5 June 2024 | Published: 3 May 2024</p>",
        "<p>Published: 3 May 2024 | Last updated: 5 June 2024</p>",
        "<p>Updated 5 June 2024</p><p>Published 3 May 2024</p>",
        "<p>Updated <time datetime=2024-06-05>5 June</time> Published <time datetime=2024-05-03>3 May</time></p>",
        "<dl><dt>Updated<dd>5 June 2024<dt>Published<dd>3 May 2024</dl>",
        "<p>Aktualisiert: 5. Juni 2024 · Veröffentlicht: 3. Mai 2024</p>",
        "<div class=date>Updated 5 June 2024, published 3 May 2024</div>",
        "<p>3 May 2024, updated 5 June 2024</p>",
    ]) func changesAndPublication(line: String) throws {
        #expect(try read("<h1>Flood</h1>\(line)<p>The mill stands.</p>").date == "2024-05-03")
    }

    /// Words that are like those for changes, and days before the word for publication.
    @Test(arguments: [
        "<p>3 May 2024 · Posted by Ada Lind · Updated 5 June 2024</p>",
        "<p>March 3, 2024 by Ada Lind. Posted in Mills. Last updated June 5, 2024.</p>",
        "<div>Match preview</div><div>3 May 2024</div><p>Kick-off: 9 June 2024</p>",
        "<p>Company updates · 3 May 2024</p><p>The bridge · 9 June 2017</p>",
        "<p>Reviews · <time datetime=2024-05-03>3 May</time></p><p><time datetime=2017-06-09>9 June</time></p>",
    ]) func whatIsNoChange(line: String) throws {
        let day = try read("<h1>Flood</h1>\(line)<p>The mill stands.</p>").date
        #expect(day == (line.contains("March") ? "2024-03-03" : "2024-05-03"))
    }

    /// What a title is made of, where the site's name stands in it.
    @Test(arguments: [
        (
            "<link rel=canonical href='https://www.docker.example/x'><title>How Docker networking works | Engineering</title><h1>How Docker networking works</h1>",
            "How Docker networking works"
        ),
        (
            "<meta property=og:site_name content=Acme><title>Acme - Bridge opens | News</title>",
            "Bridge opens"
        ),
        (
            "<meta property=og:site_name content=Rust><title>Rust: the first ten years</title>",
            "Rust: the first ten years"
        ),
        (
            "<link rel=canonical href='https://tools.example/a'><title>htmx | Tool of the day</title><h1><a href='https://htmx.example/'>htmx</a></h1>",
            "htmx"
        ),
        (
            "<link rel=canonical href='https://acme.example/'><title>Acme | Tools for all</title><h1>Welcome</h1>",
            "Acme"
        ),
        ("<title>Acme - Tools for all</title><h1><a href='/'>Acme</a></h1>", "Acme"),
    ]) func namesInTitles(page: String, title: String) throws {
        #expect(try read(page).title == title)
    }

    /// The item of an article says more than that of the page it stands on, whatever the article is called there.
    @Test(arguments: [
        """
        {"@type":"WebPage","url":"https://o.example/mill","mainEntity":{"@type":"NewsArticle","headline":"How friends saved a mill",\
        "author":{"name":"Ada Lind"},"datePublished":"2019-03-03"}}
        """,
        """
        [{"@type":"NewsArticle","headline":"How friends","url":"https://m.example/mill","author":{"name":"Ada Lind"},"datePublished":"2019-03-03"},\
        {"@type":"WebPage","name":"The old mill","url":"https://o.example/mill","author":{"name":"Web Team"}}]
        """,
        """
        {"@type":"PodcastEpisode","name":"The old mill","author":{"name":"Ada Lind"},"datePublished":"2019-03-03"}
        """,
    ]) func articlesBeforePages(json: String) throws {
        let found = try read(
            "<link rel=canonical href='https://o.example/mill'><title>The old mill</title>\(script(json))<h1>The old mill</h1><p>Text"
        )
        #expect(found.date == "2019-03-03")
        if !json.contains("Podcast") { #expect(found.authors == ["Ada Lind"]) }
    }

    @Test func onlyAChange() throws {
        #expect(try read("<h1>Flood</h1><p>Updated 5 June 2024</p><p>x").date == "2024-06-05")
    }

    /// Names as catalogues write them, lines in capitals, and a place behind two names.
    @Test(arguments: [
        (
            "<meta name=citation_author content='Lind, Ada'><meta name=citation_author content='Hall, Bo'>",
            ["Lind, Ada", "Hall, Bo"]
        ),
        ("<meta name=DC.creator content='Lind, Ada; Hall, Bo'>", ["Lind, Ada", "Hall, Bo"]),
        (
            "<meta name=author content='Acme, Inc.'><h1>Dam</h1><p class=byline>By Ada Lind</p>",
            ["Ada Lind"]
        ),
        ("<meta name=author content='ADA LIND, FRSC'>", ["ADA LIND, FRSC"]),
        ("<meta name=author content='Ada Lind, Editor'>", ["Ada Lind"]),
        ("<meta name=author content='ADA LIND AND BO HALL'>", ["ADA LIND", "BO HALL"]),
        (
            "<h1>Dam</h1><p>Von Ada Lind und Bo Hall, Ostrow · 3. Mai 2024</p>",
            ["Ada Lind", "Bo Hall"]
        ),
    ]) func severalAuthors(page: String, authors: [String]) throws {
        #expect(try read(page).authors == authors)
    }
}
