import Quern
import Testing

@testable import ParseHTML

/// Lines beside the heading in which more than names stands.
@Suite struct BylineLineTests {
    private func authors(_ line: String, head: String = "", language: String = "en") throws
        -> [String]
    {
        try read(
            "<html lang=\(language)><title>The dam holds</title>\(head)<article><h1>The dam holds</h1>\(line)<p>Text.</p></article>"
        ).authors
    }

    @Test(arguments: [
        // A day before the word, and what comes behind the name.
        "<p class=meta>March 12, 2024 by <a>Ada Lind</a> Leave a Comment</p>",
        "<p>March 12, 2024 <i>by</i> <a>Ada Lind</a> <a>Leave a Comment</a></p>",
        "<div>Tuesday, 12 March 2024 at 10:14 by Ada Lind</div>",
        "<div>Mar 12, 2024 by Ada Lind, in <a>News</a></div>",
        "<div>12. März 2024 von Ada Lind</div>",
        // The word in a block of its own.
        "<div><div>By</div><div><a href=/p>Ada Lind</a></div></div>",
        "<dl><dt>Author:<dd>Ada Lind</dl>",
        // Others without a name.
        "<p class=byline>By Ada Lind & 1 more</p>", "<p class=byline>Ada Lind and 3 others</p>",
        // What she is.
        "<div class=byline><a>Ada Lind</a><span>Journalist</span></div>",
        "<div class=author><b>Ada Lind</b><b class=author__role>Windmüllerin</b></div>",
        "<p class=byline>Ada Lind, verslaggever</p>",
        "<p class=byline>By Ada Lind<br>Published by Valley Post</p>",
    ]) func one(line: String) throws {
        #expect(try authors(line) == ["Ada Lind"])
    }

    @Test(arguments: [
        "<div class=byline>By Ada Lind<br>By Bo Hall</div>",
        "<div class=byline>By Ada Lind<br>By Bo Hall<br>12 March 2024</div>",
    ]) func lines(line: String) throws {
        #expect(try authors(line) == ["Ada Lind", "Bo Hall"])
    }

    @Test(arguments: [
        "<p class=byline>By Web Desk</p>", "<p class=byline>Newsroom</p>",
        "<p class=byline>By Redaktion</p>", "<p>March 12, 2024 by the council</p>",
        "<table><tr><th>Author<th>Book Title</table>", "<ul><li>Author<li>Most Recent</ul>",
        "<div>By</div><p>The mill was built by Bo Hall.</p>",
        "<p>In the year before March 12, 2024 by Lake Ostrow</p>",
        "<p>12 May 2024 by Close Of Business</p>",
        "<p>One.</p><p>Two.</p><p>Three.</p><p>12 May 2024 by Old Ostrow</p>",
        // Words that stand before others than names.
        "<table><tr><th>Door<td>Solid Oak</table>", "<div>Par</div><div>Seventy Two</div>",
        "<div><span>Sort</span> <div>By</div> <div>Most Recent</div></div>",
        "<div>Organised</div><div>By</div><div>Ostrow Millers Club</div>",
        "<h3>Author</h3><p>Department Of Mills</p>", "<ul><li>Author:<li>Publication Year</ul>",
    ]) func nobody(line: String) throws {
        #expect(try authors(line) == [])
    }

    /// Words that lead to a name in the language of the page alone.
    @Test func languages() throws {
        let von = "<p>Von</p><p>Ada Lind</p>"
        #expect(try authors(von, language: "de") == ["Ada Lind"])
        #expect(try authors(von, language: "nl") == [])
        let line = "<dl><dt>Von<dd>Berlin Hauptbahnhof<dt>Nach<dd>Hamburg Altona</dl>"
        #expect(try authors(line, language: "de") == [])
        let list = "<div>Von</div><ul><li><a>Ada Lind</a></ul>"
        #expect(try authors(list, language: "de") == ["Ada Lind"])
        let noun = "<div>Autor</div><div><a href=/a>Ada Lind</a></div>"
        #expect(try authors(noun, language: "de") == ["Ada Lind"])
    }

    /// A name of two elements, whose second is a job elsewhere.
    @Test func surnames() throws {
        #expect(
            try authors("<p class=byline><span>Ada</span> <span>Coach</span></p>") == ["Ada Coach"])
        #expect(
            try authors("<p class=byline><i>Mary Ann</i> <i>Trainer</i></p>")
                == ["Mary Ann Trainer"])
        #expect(
            try authors("<p class=byline><i>Mary Jane</i> <i class=author-title>Watson</i></p>")
                == ["Mary Jane Watson"])
    }

    /// A newspaper and the portal where it is read.
    @Test func houses() throws {
        let head = "<meta property=og:article:author content='밸리뉴스 | 네이버'>"
        #expect(try authors("", head: head, language: "ko") == [])
        #expect(try authors("<p class=byline>김하늘 기자</p>", head: head, language: "ko") == ["김하늘"])
        #expect(try authors("<p><em>김하늘 기자</em></p>", head: head, language: "ko") == ["김하늘"])
        #expect(try authors("<p><em>인턴 기자</em></p>", language: "ko") == [])
        let other = "<meta name=author content='Ada Lind | Reuters'>"
        #expect(try authors("", head: other) == ["Ada Lind"])
    }
}
