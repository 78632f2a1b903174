import Quern
import Testing

@testable import ParseHTML

/// Who a page names as its authors, and whom it names for other reasons.
@Suite struct PageAuthorTests {
    private func authors(
        _ line: String, head: String = "", title: String = "The dam holds - Valley Post"
    ) throws -> [String] {
        var page =
            "<title>\(title)</title>\(head)<article><h1>The dam holds</h1>\(line)<p>Text.</p></article>"
        return try page.withUTF8 { bytes in
            var metadata = Metadata()
            PageMetadata.read(try TreeBuilder.tree(of: bytes), from: "page.html", into: &metadata)
            return metadata.authors
        }
    }

    // MARK: - Side by side

    @Test(arguments: [
        "<span class=author>Ada Lind</span><span class=author>Bo Ek</span>",
        "<p class=author>Ada Lind</p>\n<p class=author>Bo Ek</p>",
        "<span class=author-name>Ada Lind</span> <span class=author-name>Bo Ek</span>",
        "<ul class=author-list><li class=author-list__item><a>Ada Lind</a><li class=author-list__item><a>Bo Ek</a></ul>",
        "<div class=byline><div class=byline__name>Ada Lind</div><div class=byline__name>Bo Ek</div></div>",
        "<div class=byline><a>Ada Lind</a><a>Bo Ek</a></div>",
        "<div class=byline>By <a href=/by/ada>Ada Lind</a><span>, </span><a href='/by/bo/'>Bo Ek</a> <time>9 May</time></div>",
        "<div class=a><span class=ltx_role_author>Ada Lind<i>Halven. ada@x.example</i></span><span class=ltx_role_author>Bo Ek</span></div>",
        "<ul class=authors><li>Ada Lind</li><li>Bo Ek</li></ul>",
    ]) func sideBySide(line: String) throws {
        #expect(try authors(line) == ["Ada Lind", "Bo Ek"])
    }

    /// Jobs, topics, newspapers and photographers beside an author; authors of comments and of other articles.
    @Test(arguments: [
        "<span class=author>Ada Lind</span><span class=author>Energy Correspondent</span>",
        "<div class=byline><a href=/by/ada>Ada Lind</a> <a href=/topics/water>Water Policy</a></div>",
        "<div class=byline><a href=/ada>Ada Lind</a> <a href=/water>Water Policy</a></div>",
        "<div class=byline><a href=https://x.example/ada>Ada Lind</a> <a href=https://x.example/water>Water Policy</a></div>",
        "<div class=byline><span>Ada Lind</span><span>New Ostrow</span></div>",
        "<span class=author>Ada Lind</span><span class=author>Valley Post</span>",
        "<span class=author>Ada Lind</span><span class=author>Norland News</span>",
        "<span class=author>Ada Lind</span><span class=author>Ostrow Bureau</span>",
        "<span class=author>Ada Lind</span><span class=author>Photos: Bo Ek</span>",
        "<span class=author>Ada Lind</span> on the dam <span class=author>Bo Ek</span>",
        "<p class=author>Ada Lind</p><div class=comment><p class=author>Bo Ek</p><p class=author>Cy Dahl</p></div>",
        "<p class=author>Ada Lind</p><div class=related><p class=author>Bo Ek</p><p class=author>Cy Dahl</p></div>",
        "<span class=author>Ada Lind</span><span class=author>Ada Lind</span>",
    ]) func notSideBySide(line: String) throws {
        #expect(
            try authors(line, head: "<meta property=og:site_name content='Valley Post'>") == [
                "Ada Lind"
            ])
    }

    @Test func onlyCommentsNameAuthors() throws {
        let line =
            "<div class=comments><p class=author>Bo Ek</p><p class=author>Cy Dahl</p></div>"
        #expect(try authors(line).isEmpty)
    }

    /// Authors of other works; an article about references has one of its own.
    @Test func references() throws {
        #expect(
            try authors("<div class=bibliographic-info><p class=author>Ada Lind</p></div>")
                == ["Ada Lind"])
        let list =
            "<ol class=references><li><span class=author>K. Aldous</span><span class=author>Bo Ek</span></ol>"
        #expect(try authors(list).isEmpty)
        #expect(try authors("<div class='abstract author'><h2>Highlights</h2></div>").isEmpty)
        #expect(try authors("<div class=abstract-authors>Ada Lind</div>") == ["Ada Lind"])
        #expect(try authors("<p class=author>Ada Lind</p>" + list) == ["Ada Lind"])
        var page =
            "<title>The dam holds</title><div class=references><h1>The dam holds</h1><p class=author>Ada Lind</p></div>"
        try page.withUTF8 { bytes in
            var metadata = Metadata()
            PageMetadata.read(try TreeBuilder.tree(of: bytes), from: "page", into: &metadata)
            #expect(metadata.authors == ["Ada Lind"])
        }
    }

    // MARK: - Catalogues

    @Test(arguments: [
        (["Lind, A.", "Ek, B.C."], ["Lind, A.", "Ek, B.C."]),
        (["Lind, A", "Ek, BC"], ["Lind, A", "Ek, BC"]),
        (
            ["van der Meer, Joost", "López García, Ana"],
            ["van der Meer, Joost", "López García, Ana"]
        ),
        (["von Neumann, J.", "Li, Wei"], ["von Neumann, J.", "Li, Wei"]),
        (["Arkwright, Tess", "Smith, John Jr."], ["Arkwright, Tess", "Smith, John Jr."]),
        (["Ada Lind", "Bo Ek"], ["Ada Lind", "Bo Ek"]),
        // Two people, degrees and firms.
        (["Ada Lind, Bo Ek"], ["Ada Lind", "Bo Ek"]), (["Ada Lind, MD"], ["Ada Lind, MD"]),
        (["Ada Lind and Bo Ek"], ["Ada Lind", "Bo Ek"]), (["Ada Lind, Bo"], ["Ada Lind"]),
        (["Lind, Ada"], ["Lind, Ada"]),
    ]) func journals(fields: [String], names: [String]) throws {
        let head = fields.map { "<meta name=citation_author content='\($0)'>" }.joined()
        #expect(try authors("", head: head) == names)
    }

    /// What libraries write, and newspapers with the same names for fields.
    @Test(arguments: [
        ("van der Meer, Joost", ["van der Meer, Joost"]),
        ("Lind, Ada; Ek, B.", ["Lind, Ada", "Ek, B."]),
        ("Ada Lind, Reuters", ["Ada Lind"]), ("Ada Lind, Bo Ek", ["Ada Lind", "Bo Ek"]),
        ("Ada Lind, Editor", ["Ada Lind"]),
    ]) func libraries(field: String, names: [String]) throws {
        #expect(try authors("", head: "<meta name=dc.creator content='\(field)'>") == names)
        let firm = "<meta name=dc.creator content='Acme, Inc.'>"
        #expect(try authors("<p class=byline>By Ada Lind</p>", head: firm) == ["Ada Lind"])
    }

    /// Several fields of newspapers, with an agency each.
    @Test func severalFields() throws {
        let head = "<meta name=DC.creator content='Ada Lind, Reuters'>"
        let other = "<meta name=DC.creator content='Bo Ek, Reuters'>"
        #expect(try authors("", head: head + other) == ["Ada Lind", "Bo Ek"])
    }

    // MARK: - Declared names that are nobody's

    @Test(arguments: ["Super User", "Site Admin", "administrateur"])
    func bylinesBeforeSites(name: String) throws {
        let head = "<meta name=author content='\(name)'>"
        #expect(try authors("<p class=byline>By Ada Lind</p>", head: head) == ["Ada Lind"])
    }

    @Test func superUsersAreNobody() throws {
        #expect(try authors("", head: "<meta name=author content='Super User'>").isEmpty)
        #expect(
            try authors("", head: "<meta name=author content='Valley Post'>") == ["Valley Post"])
        // Her own pages end in her name, and name others whom she quotes.
        let own = "<meta name=author content='Ada Lind'>"
        #expect(
            try authors(
                "<p class=byline>By Bo Ek</p>", head: own, title: "The dam holds | Ada Lind")
                == ["Ada Lind"])
    }

    // MARK: - Lines

    @Test(arguments: [
        (
            "By ZHAO HUANXIN in Harbin and LI JIA in Beijing | China Daily | Updated: 2024-03-05 09:25",
            ["ZHAO HUANXIN", "LI JIA"]
        ),
        (
            "By ADA LIND in New York, BO EK in Beijing and SIV DAHL in London",
            ["ADA LIND", "BO EK", "SIV DAHL"]
        ),
        ("Erstellt von Karin Loose", ["Karin Loose"]),
        ("Verfasst von Karin Loose am 5. März 2024", ["Karin Loose"]),
        ("Interview: Tess Arkwright", ["Tess Arkwright"]),
        ("Interview by Ada Lind", ["Ada Lind"]), ("Analysis by Ada Lind", ["Ada Lind"]),
        ("Opinion by Ada Lind", ["Ada Lind"]), ("Reported by Ada Lind", ["Ada Lind"]),
        ("Guest post by Ada Lind", ["Ada Lind"]), ("Rédigé par Ada Lind", ["Ada Lind"]),
        ("By Ada Lind (People's Daily)", ["Ada Lind"]),
        ("By Ada Lind and Bo Ek (AP)", ["Ada Lind", "Bo Ek"]),
        ("By Ada Lind (Reuters)", ["Ada Lind"]),
        ("Von <em>Ada Lind</em>, ARD-Studio Altenwied", ["Ada Lind"]),
        ("作者:朱喆 选稿:李丹", ["朱喆"]),
        ("By Xinhua writers Ada Lind and Bo Ek", ["Ada Lind", "Bo Ek"]),
        ("By Staff Writer Ada Lind", ["Ada Lind"]), ("By Post Staff Writer Ada Lind", ["Ada Lind"]),
        ("By Reporters Without Borders", ["Reporters Without Borders"]),
        ("By Writers Guild Foundation", ["Writers Guild Foundation"]),
        ("By Norland Writers Guild Foundation", ["Norland Writers Guild Foundation"]),
        ("Ada Lind and agencies", ["Ada Lind"]),
        // Topics behind `in`, another name in brackets, names that are like roles.
        ("Posted by Ada Lind in Mills and Water Policy", ["Ada Lind"]),
        ("Posted by Ada Lind in Mills and Dams", ["Ada Lind"]),
        ("By Ada Lind (Ek)", ["Ada Lind (Ek)"]), ("By Li Wei (李伟)", ["Li Wei (李伟)"]),
        ("By Ada Writer and Bo Ek", ["Ada Writer", "Bo Ek"]),
        ("By Ada Lind and Bo Ek", ["Ada Lind", "Bo Ek"]),
    ]) func lines(line: String, names: [String]) throws {
        #expect(try authors("<p class=byline>\(line)</p>") == names)
    }

    /// Beside a heading, and not in a byline, an interview is as often with somebody.
    @Test func interviews() throws {
        #expect(try authors("<p>Interview: Bo Ek</p><p>By Ada Lind</p>") == ["Ada Lind"])
        #expect(try authors("<p>Interview: Bo Ek</p>").isEmpty)
        #expect(try authors("<p>Verfasst von Ada Lind</p>") == ["Ada Lind"])
        #expect(try authors("<p>Verfasst von der Redaktion</p>").isEmpty)
        #expect(try authors("<p class=byline>Von der Redaktion</p>").isEmpty)
        // A sentence that goes on.
        #expect(try authors("<p>Reported by the authority of the harbour.</p>").isEmpty)
    }
}
