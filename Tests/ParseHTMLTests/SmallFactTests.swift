import Quern
import Testing

@testable import ParseHTML

/// Facts that pages of certain kinds say in a way of their own.
@Suite struct SmallFactTests {
    /// Archives of mail have a name in bold, an address and a day with its hour before the year.
    @Test func archives() throws {
        let page =
            "<title>[mills] Stuck</title><h1>[mills] Stuck</h1> <b>Ada Lind</b> <a href=mailto:x>ada at o.example</a><br> <i>Tue Mar  3 10:14:22 UTC 2009</i><p>Text"
        let found = try read(page)
        #expect(found.authors == ["Ada Lind"] && found.date == "2009-03-03")
        #expect(try read(page.replacing("UTC", with: "+0100")).date == "2009-03-03")
        // Where no day follows, it may be any office.
        let office = "<h1>Contact</h1><b>Head Office</b> <a href=mailto:x>o at o.example</a><br>x"
        #expect(try read(office).authors == [])
    }

    /// The day of an event is none of its page, wherever it is shown.
    @Test(arguments: [
        "<h2>4 March 2025 @ 19:00</h2>", "<time datetime=2025-03-04>4 March</time>",
        "<p class=date>4 March 2025</p>",
    ]) func events(line: String) throws {
        func page(_ type: String) -> String {
            "<script type='application/ld+json'>{\"@type\":\"\(type)\",\"name\":\"Mill Night\",\"startDate\":\"2025-03-04T19:00:00+01:00\"}</script><title>Mill Night</title><main><h1>Mill Night</h1>"
        }
        #expect(try read(page("MusicEvent") + line).date == nil)
        #expect(
            try read(page("Event") + line + "<p class=date>Posted 2 January 2025</p>").date
                == "2025-01-02")
        #expect(try read(page("Thing") + line).date == "2025-03-04")
    }

    /// It may be the day of publication, too.
    @Test(arguments: [
        "<p>Published: 4 March 2025</p>",
        "<time class=published datetime=2025-03-04>4 March</time>",
        "<span class=entry-date>4 March 2025</span>",
    ]) func eventsOfTheDay(line: String) throws {
        let page =
            "<script type='application/ld+json'>{\"@type\":\"Event\",\"name\":\"Mill Night\",\"startDate\":\"2025-03-04\"}</script><title>Mill Night</title><h1>Mill Night</h1>"
        #expect(try read(page + line).date == "2025-03-04")
    }

    @Test func slogans() throws {
        func site(_ title: String) throws -> String? {
            try read(
                "<meta property=og:site_name content='Ostrow Mill - flour for all'><title>\(title)</title>"
            ).source
        }
        #expect(try site("Rye - Ostrow Mill") == "Ostrow Mill")
        #expect(try site("Rye") == "Ostrow Mill - flour for all")
    }

    /// The second of two authors, of whom the first alone is marked.
    @Test(arguments: [
        ("and <a href=/by/bo>Bo Hall</a>", ["Ada Lind", "Bo Hall"]),
        ("and <a href=/agency/vp>Valley Press</a>", ["Ada Lind"]),
        (
            ", <a href=/by/bo>Bo Hall</a> &amp; <a href=/by/cy>Cy Ek</a>",
            ["Ada Lind", "Bo Hall", "Cy Ek"]
        ),
        (", <a href=/topics/water>Water Policy</a>", ["Ada Lind"]),
        ("in <a href=/by/ostrow>Old Ostrow</a>", ["Ada Lind"]),
    ]) func secondAuthor(rest: String, authors: [String]) throws {
        let page = "<h1>Dam</h1><p><a rel=author href=/by/ada>Ada Lind</a> \(rest)</p>"
        #expect(try read(page).authors == authors)
    }

    /// Words that name authors in Spanish and Portuguese, and firms elsewhere.
    @Test func signatures() throws {
        for (language, authors) in [("es", ["Ada Lind"]), ("pt-BR", ["Ada Lind"]), ("de", [])] {
            let page = "<html lang=\(language)><h1>Dam</h1><p class=firma>Ada Lind</p><p>x"
            #expect(try read(page).authors == authors)
        }
    }

    /// The same of others than who has written the page.
    @Test(arguments: [
        "<p>TEXT</p><blockquote><p>Uno.</p><i class=autor>Ada Lind</i></blockquote>",
        "<blockquote><p>Uno.</p><i class=autor>Ada Lind</i></blockquote><p>TEXT</p>",
        "<p>TEXT</p><div class=card><h3><a href=/x>Otra</a></h3><i class=autor>Ada Lind</i></div>",
        "<div class=firma><a href=/f>Firma Ahora</a></div><p>TEXT</p>",
        "<p>TEXT</p><div class=firma>Lind Abogados</div>",
        "<section id=comentarios><i class=autor>Ada Lind</i><p>Bien.</section><p>TEXT</p>",
    ]) func otherSignatures(body: String) throws {
        let text = String(repeating: "Nadie recuerda el molino. ", count: 10)
        let page = "<html lang=es><h1>Dam</h1>\(body.replacing("TEXT", with: text))"
        #expect(try read(page).authors == [])
    }
}
