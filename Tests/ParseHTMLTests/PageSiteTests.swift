import Quern
import Testing

@testable import ParseHTML

/// The site of a page, its address and its tags.
@Suite struct PageSiteTests {
    private static let text = "<p>The mill stands by the river, and the river is high.</p>"

    // MARK: - Names

    /// A heading is the page's, although the title ends in it and begins with the name of the site.
    @Test(arguments: [
        (
            "<title>Valley District Council - Bin collection</title><h2 class=site-name><a href='/'>Valley District Council</a></h2><h1>Bin collection</h1>",
            "Bin collection"
        ),
        (
            "<link rel=canonical href='https://ostrowuniversity.example/e'><title>Ostrow University | Exams</title><meta property=og:title content='Ostrow University'><h1>Exams</h1>",
            "Exams"
        ),
        (
            "<title>Reviews - Hand mill</title><h1>Hand mill</h1><h2><a href=#r>Reviews</a></h2>",
            "Hand mill"
        ),
        (
            "<title>What readers say - Old mills</title><h1>Old mills</h1><h2>What readers say</h2>",
            "Old mills"
        ),
        (
            "<title>Rust on the gate - Millers' Board</title><h1>Millers' Board</h1><h1>Rust on the gate</h1>",
            "Rust on the gate"
        ),
    ]) func headingsStay(page: String, title: String) throws {
        #expect(try read(page + Self.text).title == title)
    }

    @Test(arguments: [
        ("<title>New rules for wells - Mill Post</title><h1>New rules for wells</h1>", "Mill Post"),
        (
            "<title>New rules | Water | Mill Post</title><h1>New rules</h1>", "Mill Post"
        ),
        // Sections and slogans, and titles that are not the heading.
        (
            "<title>New rules for wells | Local News</title><h1>New rules for wells</h1>",
            "millpost.example"
        ),
        (
            "<title>New rules for wells | Things To Do</title><h1>New rules for wells</h1>",
            "millpost.example"
        ),
        ("<title>Rules | Mill Post</title><h1>New for wells</h1>", "millpost.example"),
        (
            "<title>New rules for wells | Example</title><h1>New rules for wells</h1>",
            "millpost.example"
        ),
        // Some set the page behind the site.
        ("<title>Film Gang » Old Mills</title><h1>Film Gang</h1>", "millpost.example"),
        ("<title>Water Board</title><h1>Water Board</h1>", "millpost.example"),
        ("<title>Mill | Water Board</title><h1>Water Board</h1>", "millpost.example"),
        (
            "<meta property=og:site_name content=Post><title>New rules | Water Board</title><h1>New rules</h1>",
            "Post"
        ),
    ]) func namesInTitles(page: String, site: String) throws {
        let head = "<link rel=canonical href='https://www.millpost.example/a'>"
        #expect(try read(head + page + Self.text).source == site)
    }

    /// Hosts with a hyphen in their name, and those of a part of a site.
    @Test(arguments: [
        ("mill-post.example", "Mill Post", "Mill Post"),
        ("news.mill.example", "News", "news.mill.example"),
        ("news.mill.example", "Mill", "Mill"),
        ("mill2025.example", "Mill 2025", "mill2025.example"),
    ]) func hosts(host: String, end: String, site: String) throws {
        let head = "<link rel=canonical href='https://\(host)/a'><title>New rules | \(end)</title>"
        #expect(try read(head + "<h1>New rules</h1>" + Self.text).source == site)
    }

    // MARK: - Addresses

    /// Other names of the first page, and parts of it.
    @Test(arguments: [
        "/index.php", "/home", "/Home.aspx", "/default.asp", "/#rye", "/?p=1", "/?page=rye", "/1",
        "/index.html#rye", "/",
    ]) func firstPages(path: String) throws {
        let head =
            "<link rel=canonical href='https://post.example/'><meta property=og:url content='https://post.example\(path)'>"
        #expect(try read(head + Self.text).url == "https://post.example/")
    }

    @Test(arguments: [
        ("<link rel=canonical href='//post.example/x'>", "https://post.example/x"),
        (
            "<base href='https://post.example/k/'><link rel=canonical href='mill/rye.html'>",
            "https://post.example/k/mill/rye.html"
        ),
        (
            "<base href='https://post.example'><link rel=canonical href='./rye-prices'>",
            "https://post.example/rye-prices"
        ),
        (
            "<link rel=canonical href='https://post.example/'><meta property=og:url content='https://www.post.example/rye'>",
            "https://www.post.example/rye"
        ),
        // Templates' leavings, other hosts, and first pages.
        ("<link rel=canonical href='//x'>", nil),
        ("<link rel=canonical href='mill/rye.html'>", nil),
        ("<base href='https://post.example/'><link rel=canonical href='null'>", nil),
        ("<base href='https://post.example/'><link rel=canonical href='www.o.example/x'>", nil),
        ("<base href='https://post.example/'><link rel=canonical href='javascript:a.b'>", nil),
        ("<base href='/k/'><link rel=canonical href='mill/rye.html'>", nil),
        (
            "<link rel=canonical href='https://post.example/'><meta property=og:url content='https://o.example/rye'>",
            "https://post.example/"
        ),
        (
            "<link rel=canonical href='https://post.example/'><meta property=og:url content='https://post.example'>",
            "https://post.example/"
        ),
        (
            "<link rel=canonical href='https://post.example/a'><meta property=og:url content='https://post.example/rye'>",
            "https://post.example/a"
        ),
    ]) func addresses(head: String, address: String?) throws {
        #expect(try read(head + Self.text).url == address)
    }

    // MARK: - Tags

    private static let links =
        "<a rel=tag href=/t/1>#wells</a>, <a rel='nofollow tag' href=/t/2>water</a>"

    @Test(arguments: [
        "<article><h1>Dam</h1>\(text)<footer><ul><li>\(links)</ul></footer></article>",
        "<article><div><h1>Dam</h1></div>\(text)<span>\(links)</span></article>",
    ]) func tagsOfReaders(page: String) throws {
        #expect(try read("<title>Dam</title>" + page)["tags"] == ["wells", "water"])
        let declared = "<title>Dam</title><meta name=keywords content=dams>"
        #expect(try read(declared + page)["tags"] == ["dams"])
    }

    /// Clouds of tags, those of other articles, and sections.
    @Test(arguments: [
        "<article><h1>Dam</h1>\(text)<div class=tagcloud>\(links)</div></article>",
        "<article><h1>Dam</h1>\(text)<div class=related>\(links)</div></article>",
        "<article><h1>Dam</h1>\(text)</article><aside>\(links)</aside>",
        "<article><h1>Dam</h1>\(text)<div><h3>Read next</h3><p>\(links)</p></div></article>",
        "<article><h1>Dam</h1>\(text)<article>\(links)</article></article>",
        "<div class='post hentry'><h1>Dam</h1>\(text)<p>\(links)</p></div>",
        "<article><h1>Dam</h1>\(text)<a rel=tag href='/category/x'>News</a></article>",
        "<article><h1>Dam</h1>\(text)<a rel=tag href='/author/ada/'>Ada</a></article>",
        "<main><h1>Dam</h1><article>\(text)\(links)</article><article>\(text)</article></main>",
        "<article><h1>Dam</h1>\(text)<a rel='category tag' href=/c>News</a></article>",
        "<article><h1>Dam</h1>\(text)<a rel=tagging href=/c>News</a></article>", "<p>\(links)</p>",
    ]) func noTags(page: String) throws {
        #expect(try read("<title>Dam</title>" + page)["tags"] == nil)
    }

    @Test(arguments: [
        ("en", "wells; water", ["wells", "water"]), ("en", "wells；water", ["wells", "water"]),
        ("zh", "水井、河水", ["水井", "河水"]), ("zh", "水井 河水", ["水井", "河水"]),
        ("ar", "سد، ماء", ["سد", "ماء"]), ("zh", "水井，河水", ["水井", "河水"]),
        ("en", "Wells, deep; Water; Dams", ["Wells, deep", "Water", "Dams"]),
        ("en", "Farmer&amp;#039;s market, wells", ["Farmer&#039;s market", "wells"]),
        ("en", "R&amp;D; wells", ["R&D; wells"]), ("en", "Farmer&amp;#039;s", ["Farmer&#039;s"]),
        ("en", "wells, water; dams, gates", ["dams", "gates", "water", "wells"]),
        // Spaces within phrases and names.
        ("en", "old wells", ["old wells"]), ("zh", "iPhone 评测", ["iPhone 评测"]),
        ("ja", "山田 太郎", ["山田 太郎"]), ("zh", "水井 河水, 大坝", ["大坝", "水井 河水"]),
        ("zh", "大坝开裂，居民撤离,水井", ["大坝开裂，居民撤离", "水井"]),
    ]) func lists(language: String, list: String, tags: [String]) throws {
        let page = "<html lang=\(language)><meta name=keywords content='\(list)'>"
        let found = try read(page)["tags"]?.list?.compactMap(\.string)
        #expect(found?.sorted() == tags.sorted())
    }

    /// In structured data a list says itself where a tag ends.
    @Test(arguments: [
        (#"["Ostrow; Norland", "Dams, old"]"#, ["Ostrow; Norland", "Dams, old"]),
        (#""dams, wells""#, ["dams", "wells"]), (#"["dams, wells"]"#, ["dams", "wells"]),
    ]) func listsInData(list: String, tags: [String]) throws {
        let json = #"{"@type":"NewsArticle","headline":"Dam","keywords":\#(list)}"#
        let page = "<title>Dam</title><script type='application/ld+json'>\(json)</script>"
        #expect(try read(page + Self.text)["tags"]?.list?.compactMap(\.string) == tags)
    }
}
