import Quern
import Testing

@testable import ParseHTML

/// Which of the days on a page is its own, and in which order its figures are to be read.
@Suite struct PageDayTests {
    private static let text = String(
        repeating: "<p>The mill stands by the river, and the river is high this year.</p>", count: 3
    )

    private func date(
        _ line: String, head: String = "", behind: String = "", from place: String = "page.html"
    ) throws -> String? {
        var page =
            "\(head)<title>The dam holds</title><article><h1>The dam holds</h1>\(line)\(Self.text)\(behind)</article>"
        return try page.withUTF8 { bytes in
            var metadata = Metadata()
            PageMetadata.read(try TreeBuilder.tree(of: bytes), from: place, into: &metadata)
            return metadata.date
        }
    }

    // MARK: - Orders

    @Test(arguments: [
        ("<p>05/03/2024</p>", "<html lang=en><meta property=og:locale content=en_GB>"),
        ("<p>05/03/2024</p>", "<link rel=canonical href='https://www.post.co.uk/a'>"),
        ("<p>05/03/2024</p>", "<link rel=canonical href='https://post.in/a'>"),
        ("<p>05/03/2024</p>", "<link rel=canonical href='https://post.com.au/a'>"),
        ("<p>05/03/2024</p>", "<link rel=canonical href='https://post.nz/a'>"),
        ("<p>05/03/2024</p>", "<html lang=en><link rel=canonical href='https://post.ie/a'>"),
        ("<p>Publié le 05/03/2024</p>", ""),
        ("<p>Publicado el 05/03/2024</p>", "<html lang=en-US>"),
        ("<p>Aktualisiert am 05/03/2024</p>", "<html lang=en>"),
        ("<p>05/03/2024</p><ul><li>Other, 28/02/2024</ul>", "<html lang=en-US>"),
        ("<p>05/03/2024</p><ul><li>Dam, 5 March 2024</ul>", ""),
        ("<p>05-03-2024</p><ul><li>Other, 28-02-2024</ul>", ""),
        ("<div class=date>05/03/2024</div><time datetime=2024-03-05></time>", ""),
        (
            "",
            "<meta name=date content='05/03/2024'><link rel=canonical href='https://post.co.uk/a'>"
        ),
    ]) func dayFirst(line: String, head: String) throws {
        #expect(try date(line, head: head) == "2024-03-05")
    }

    /// Nothing says that it is another than America's order, or as much that it is.
    @Test(arguments: [
        ("<p>05/03/2024</p>", ""), ("<p>05/03/2024</p>", "<html lang=en-US>"),
        ("<p>05/03/2024</p>", "<html lang=en-US><link rel=canonical href='https://post.in/a'>"),
        ("<p>05/03/2024</p>", "<link rel=canonical href='https://uk.post.example/a'>"),
        (
            "<p>05/03/2024</p><ul><li>Other, 02/28/2024</ul>",
            "<link rel=canonical href='https://post.in/a'>"
        ),
        ("<p>05/03/2024</p><ul><li>Other, 02/28/2024<li>13/01/2024</ul>", ""),
        ("<p>05/03/2024</p><ul><li>Dam, 5 March 2023<li>3 May 2024</ul>", ""),
        ("<p>Posted 05/03/2024</p><ul><li>1/28/03/2024<li>28/13/2024</ul>", ""),
        ("<p>05/03/2024</p><script>'28/02/2024'</script>", ""),
    ]) func monthFirst(line: String, head: String) throws {
        #expect(try date(line, head: head) == "2024-05-03")
    }

    @Test(arguments: [
        ("on 05/03/2024, 10:15", [5, 3, 2024]), ("5-3-2024", [5, 3, 2024]), ("2024-03-05", []),
        ("5/3-2024", []), ("1/5/3/2024", []), ("5/3/2024/1", []), ("5/3/24", []), ("1/2", []),
        ("/05/03/2024/", [5, 3, 2024]), ("5 /3/2024", []), ("15/3/20245", []), ("", []),
        ("1/2 5/3/2024", [5, 3, 2024]),
    ]) func figures(text: String, numbers: [Int]) {
        #expect(DateText.figures(text.utf8).flatMap { [$0.first, $0.second, $0.year] } == numbers)
    }

    // MARK: - Sentences

    @Test(arguments: [
        "The election will be held on 12 May 2025.", "Ada died on March 1, 1999.",
        "The 12 councils will meet on 12 May 2025!", "Ada starb am 1. März 1999.",
        "Ada est morte le 1 mars 1999.", "选举将于2025年5月12日在全市各投票站举行。",
        "“The mill will close on 12 May 2025.”",
        "The mill was closed on 12 May 2025: nobody came.",
        "The mill will close on 2025-05-12.", "The frantic council met on 12 May 2025.",
    ]) func sentences(text: String) throws {
        #expect(try date("", behind: "<p>\(text)</p>") == nil)
    }

    /// Lines with a day that end in a full stop, too.
    @Test(arguments: [
        "Ostrow, 12 May 2025.", "Bonn, am 12. Mai 2025.", "Paris, le lundi 12 mai 2025.",
        "This article was first written on 12 May 2025.", "Posted on 12 May 2025.",
        "For immediate release on 12 May 2025.", "This page was generated on 12 May 2025.",
        "These terms are effective from 12 May 2025.",
        "The report was published on 12 May 2025.", "By Ada Lind on 12 May 2025.",
        "This page was last edited on 12 May 2025, at 10:00.", "12. svibnja 2025.",
        "Mis en ligne le 12 mai 2025.", "2025年5月12日に公開しました。ご覧ください。", "The dam on 12 May 2025",
        "This story appeared in the print of 12 May 2025.",
        "A version of this ran in the Post on 12 May 2025.",
        "This sermon was preached in the old church on 12 May 2025.",
        "The resolution was adopted by the council on 12 May 2025.",
        "Dieser Text lief am 12. Mai 2025 in der Sendung.",
        "Cet article est paru dans la Poste le 12 mai 2025.",
        "Ostrow in Norland, near the river, May 12, 2025: the company will build it.",
        "Ostrow in Norland, near the river, 12 May 2025 – the company will build it.",
    ]) func linesWithDays(text: String) throws {
        #expect(try date("<p>\(text)</p>") == "2025-05-12")
    }

    @Test func linesCalledMeta() throws {
        let text = "Notes of the mayor, for all who were there on 12 May 2025."
        #expect(try date("<div class=entry-meta><p>\(text)</p></div>") == "2025-05-12")
        #expect(try date("<div class=metal><p>\(text)</p></div>") == nil)
    }

    // MARK: - Places

    /// A footer before the text of an article is a header, but not one behind it, or that of a teaser.
    @Test(arguments: [
        ("<article><footer><div>Submitted by press on 5 March 2024</div></footer>", "2024-03-05"),
        ("<article>\n<!-- x --><footer>5 March 2024</footer>", "2024-03-05"),
        ("<article class=comment><footer>5 March 2024</footer>", nil),
        ("<article><h2><a href=/x>Other</a></h2><footer>5 March 2024</footer>", nil),
        ("<div><footer>5 March 2024</footer>", nil),
        ("<article></article><footer>5 March 2024</footer>", nil),
    ]) func heads(start: String, day: String?) throws {
        var page = "<title>The dam holds</title><main><h1>The dam holds</h1>\(start)\(Self.text)"
        try page.withUTF8 { bytes in
            var metadata = Metadata()
            PageMetadata.read(try TreeBuilder.tree(of: bytes), from: "page", into: &metadata)
            #expect(metadata.date == day)
        }
    }

    /// The day of another page that is announced within the text; a lead that is called a teaser has none.
    @Test func teasers() throws {
        let teaser =
            "<div class=teaser><a href=/x><span class=teaser__date>04.03.2024</span><h3>Fähre</h3></a></div>"
        let head = "<html lang=de>"
        #expect(
            try date("<div>Stand: 05.03.2024 14:03 Uhr</div>", head: head, behind: teaser)
                == "2024-03-05")
        #expect(try date("", head: head, behind: teaser) == nil)
        #expect(
            try date(
                "<div class=teaser><span class=date>04.03.2024</span> <a href=/x>Lind</a></div>")
                == "2024-03-04")
    }

    // MARK: - Names and numbers

    @Test(arguments: [
        "cXenseParse:publishtime", "shareaholic:article_published_time", "iso-8601-publish-date",
        "mediator_published_time", "dc.date.created", "vr:published_time",
        "DCSext.articleFirstPublished",
    ]) func names(name: String) throws {
        #expect(
            try date("", head: "<meta name='\(name)' content='2024-03-05T14:03:00Z'>")
                == "2024-03-05")
    }

    /// Of a paper, the day of its publication before that on which it was put on the net, and the plain one, which may be that of an
    /// issue, behind both.
    @Test(arguments: [
        ("citation_date=2024/06/01 citation_online_date=2024/03/09", "2024-03-09"),
        ("citation_date=2024/03/05", "2024-03-05"),
        ("citation_online_date=2024/03/09 citation_publication_date=2024/03/05", "2024-03-05"),
        ("citation_publication_date=2024/03 citation_online_date=2024/03/09", "2024-03-09"),
    ]) func papers(fields: String, day: String) throws {
        let head = fields.split(separator: " ").map { field in
            let parts = field.split(separator: "=")
            return "<meta name=\(parts[0]) content='\(parts[1])'>"
        }.joined()
        #expect(try date("", head: head) == day)
    }

    @Test(arguments: [
        ("1709640675", "2024-03-05"), ("1709640675000", "2024-03-05"), ("2024030514", nil),
        ("170964067", nil), ("0000000012", nil), ("17096406750", nil), ("9999999999", nil),
    ]) func seconds(text: String, day: String?) {
        // The last is a day far away.
        let found = DateText.ofSeconds(text)
        #expect((text.hasPrefix("99") ? nil : found?.iso) == day)
    }

    @Test func secondsOnPages() throws {
        func json(_ day: String) -> String {
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The dam holds\",\"datePublished\":\(day)}</script>"
        }
        #expect(try date("", head: json("1709640675000")) == "2024-03-05")
        #expect(try date("", head: json("\"1709640675\"")) == "2024-03-05")
        #expect(try date("", head: json("17")) == nil)
        #expect(
            try date("<span class=date data-timestamp='1709640675000'>8 months ago</span>")
                == "2024-03-05")
        for name in [
            "data-time", "data-date", "data-published-at", "DATA-PUBLISHTIME", "data-created",
        ] {
            #expect(
                try date("<span class=date \(name)=1709640675>8 months ago</span>")
                    == "2024-03-05")
        }
        // Other numbers, and a day that readers see.
        for name in [
            "data-updated-time", "data-story", "data-countdown-date", "data-start-time",
            "data-expire-date", "data-now-time", "data-server-time", "data-candidate",
            "x-data-time", "data-publisher-id",
        ] {
            #expect(try date("<span class=date \(name)='1709640675'>8 months ago</span>") == nil)
        }
        #expect(
            try date("<span class=date data-time='1709640675'>4 March 2024</span>") == "2024-03-04")
    }
}
