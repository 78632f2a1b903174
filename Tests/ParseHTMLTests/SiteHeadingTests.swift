import Quern
import Testing

@testable import ParseHTML

/// Pages on which the name of the site, or of a part of it, is a heading of the first level.
@Suite struct SiteHeadingTests {
    private func title(_ head: String, _ body: String) throws -> String? {
        let text = String(repeating: "Nobody remembers when the old mill was built. ", count: 8)
        return try read("\(head)<body>\(body)<p>\(text)</p><h2>More of the weir</h2><p>x").title
    }

    /// Open Graph says what the page is called, and an element of it shows that.
    @Test(arguments: [
        ("The weir is gone - Valley News", "<h1>Valley News</h1><h2>The weir is gone</h2>"),
        (
            "The weir is gone - News - Ostrow Post",
            "<h1><a href=/n>News</a></h1><ul><li><a href=/>Home</a></ul><div class=headline>The weir is gone</div>"
        ),
        (
            "The weir is gone : Ostrow Blogs",
            "<h1><a href=/b>Blogs</a></h1><main><p class=title>The weir is gone</p>"
        ),
        ("The weir is gone : Ostrow Blogs", "<h1>Blogs</h1><p class=headline>The weir is gone</p>"),
    ]) func declared(title: String, body: String) throws {
        let head = "<title>\(title)</title><meta property=og:title content='The weir is gone'>"
        #expect(try self.title(head, body) == "The weir is gone")
    }

    /// Nobody says it, but it is the next heading, and the first one all of the title's end and in the banner of the site.
    @Test func undeclared() throws {
        let head = "<title>Gate of my weir stuck - Millers Board</title>"
        for heading in ["h1", "h2", "h3"] {
            let link = "<\(heading)><a href=/t>Gate of my weir stuck</a></\(heading)>"
            for body in [
                "<div role=banner><h1>Millers Board</h1></div>\(link)",
                "<div id=site-description><h1>Millers Board</h1></div>\(link)",
                "<header><h1>Millers Board</h1></header><main>\(link)",
            ] {
                #expect(try title(head, body) == "Gate of my weir stuck")
            }
        }
    }

    /// An office, a band or a shop that stands below the heading.
    @Test(arguments: [
        "<div class=hero><h1>Contact us</h1></div><div><h3>Friends of the old mill</h3></div>",
        "<header><h1>Contact us</h1></header><h2>Friends of the old mill</h2>",
        "<div role=banner><h1>Contact us</h1></div><p>Friends of the old mill</p>",
    ]) func offices(body: String) throws {
        let head = "<title>Friends of the old mill - Contact us</title>"
        #expect(try title(head, body) == "Contact us")
    }

    @Test func shops() throws {
        let head =
            "<title>Old Mill Shop - Copper kettle</title><meta property=og:title content='Old Mill Shop'>"
        #expect(
            try title(head, "<h1>Copper kettle</h1><p class=brand>Old Mill Shop</p>")
                == "Copper kettle")
    }

    /// The whole of which the next heading is a part.
    @Test(arguments: [
        "<h1>Old mills</h1><h2>What readers say</h2>",
        "<main><header><h1>Old mills</h1></header><h2>What readers say</h2></main>",
        "<article><div><h1>Old mills</h1></div><div><h2>What readers say</h2></div></article>",
    ]) func parts(body: String) throws {
        let head = "<title>What readers say - Old mills</title>"
        #expect(try title(head, body) == "Old mills")
    }

    /// Where the title begins with the site, its end is what the page is called.
    @Test(arguments: [
        "<p class=logo>University of Ostrow</p><h1>Faculty Board</h1><h2>Members</h2>",
        "<p class=logo>University of Ostrow</p><h1>Faculty Board</h1><p>University of Ostrow</p>",
        "<h1>Faculty Board</h1><h2>Members</h2><h3>University of Ostrow</h3>",
        "<h1>Faculty Board</h1><p>\(String(repeating: "The board meets. ", count: 20))</p><h2>University of Ostrow</h2>",
        "<h1>Faculty Board</h1><footer><h2>University of Ostrow</h2></footer>",
    ]) func siteFirst(body: String) throws {
        let head = "<title>University of Ostrow - Faculty Board</title>"
        #expect(try title(head, body) == "Faculty Board")
    }

    /// A site that is known, and a heading that is declared.
    @Test func known() throws {
        let body = "<h1>Faculty Board</h1><h2>University of Ostrow</h2>"
        let page = "<title>University of Ostrow - Faculty Board</title>"
        for head in [
            "<meta property=og:title content='University of Ostrow'><meta property=og:site_name content='University of Ostrow'>",
            "<meta property=og:title content='Faculty Board'>",
        ] {
            #expect(try title(head + page, body) == "Faculty Board")
        }
    }
}
