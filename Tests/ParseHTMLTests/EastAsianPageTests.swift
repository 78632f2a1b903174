import ParseHTML
import Quern
import QuernTesting
import Testing

/// Pages in scripts without spaces between words, without capitals, and often without headings.
@Suite struct EastAsianPageTests {
    private static let dam = "河谷大坝昨夜安然无恙，奥斯特罗区负责大坝的李在山表示，水位已经开始下降，下游居民可以安心返回家中。"
    private static let rain = "气象部门预计，这场持续多日的降雨将于星期五结束，届时闸门会逐步开启，河谷两岸的道路也将恢复通行。"

    private func document(_ page: String) throws -> Document {
        try #require(
            try StageHarness(HTMLParser.self).parse(Array(page.utf8), name: "page.html").first)
    }

    private func page(_ head: String, _ top: String, _ end: String = "") -> String {
        """
        <html><head>\(head)</head><body><div class=nav><a href=/>首页</a></div>\(top)
        <div class=text><p>　　\(Self.dam)</p><p>&#12288;&emsp;\(Self.rain)</p></div>\(end)</body></html>
        """
    }

    private static let title = "河谷大坝安然无恙：水位开始下降"

    @Test(arguments: [
        ("<title>\(title)_河谷新闻网</title>", ""), ("<title>\(title)-河谷网</title>", ""),
        ("<title>\(title) - 河谷区人民政府门户网站</title>", ""), ("<title>\(title)_要闻_河谷在线</title>", ""),
        ("<title>\(title)--河谷水利学会官网</title>", ""),
        // A part that may be anything goes where the page shows the rest, in whatever element.
        ("<title>\(title) - 河谷生活</title>", "<div class=head>\(title)</div>"),
        ("<title>\(title) 河谷生活</title>", "<h1>\(title)</h1>"),
        ("<title>\(title)|大坝|河谷</title>", "<h2>\(title)</h2>"),
        // A longer heading says more of the title than the name of the site does.
        ("<title>\(title) 国际新闻：河谷社</title>", "<h1>国际新闻：河谷社</h1><h1>\(title)</h1>"),
        ("<meta name=ArticleTitle content='\(title)'><title>河谷</title>", ""),
    ]) func titles(head: String, top: String) throws {
        let document = try document(page(head, top))
        #expect(document.metadata.title == Self.title)
        #expect(document.text == "\(Self.dam)\n\n\(Self.rain)")
    }

    @Test(arguments: [
        // A column before the title, and marks inside of it.
        "快讯|台风登陆河谷", "长江与-Norra-两河", "河谷——大坝", "Redis_哨兵模式", "老磨坊的新生 - 乡村与物联网",
    ]) func wholeTitles(title: String) throws {
        #expect(try document(page("<title>\(title)</title>", "")).metadata.title == title)
    }

    /// Places in a title are no part of the name of the site, and a site may be called after one.
    @Test(arguments: [
        ("奥斯特罗-诺拉城际线开工", "奥斯特罗网"), ("京沪高铁：北京-上海", "上海热线"), ("東京-大阪間の鉄道が再開", "東京新聞"),
        ("서울-부산 철도 재개", "서울신문"),
    ]) func placesInTitles(title: String, site: String) throws {
        let head = "<title>\(title)</title><meta property=og:site_name content='\(site)'>"
        #expect(try document(page(head, "")).metadata.title == title)
    }

    /// Sites of scripts without spaces are called by few pieces, and a name is a piece each.
    @Test func thai() throws {
        let head = "<title>กังหันแห่งหุบเขาโนรา | ข่าวหุบเขาออนไลน์</title>"
        let top = "<h1>ข่าวหุบเขาออนไลน์</h1><p class=author><span>สมชาย</span> <span>ใจดี</span></p>"
        let metadata = try document(page(head, top)).metadata
        #expect(metadata.title == "กังหันแห่งหุบเขาโนรา")
        #expect(metadata.authors == ["สมชาย ใจดี"])
    }

    @Test(arguments: credits) func datesAndAuthors(
        head: String, top: String, date: String?, authors: [String]
    ) throws {
        let metadata = try document(page("<title>\(Self.title)</title>" + head, top)).metadata
        #expect(metadata.date == date)
        #expect(metadata.authors == authors)
    }

    /// Templates declare languages that the text is not in.
    @Test(arguments: [
        ("en", nil), ("zh-CN", "zh"), ("utf-8", nil), ("ja", "ja"), ("ru", nil), ("sr", "sr"),
    ]) func languages(declared: String, language: String?) throws {
        let html = page("", "").replacing("<html>", with: "<html lang=\(declared)>")
        #expect(try document(html).metadata.language == language)
        let english = "<html lang=\(declared)><p>The dam in the valley held through the night.</p>"
        #expect(
            try document(english).metadata.language
                == (["en", "sr"].contains(declared) ? declared : nil))
    }

    /// Lists of other articles behind the text, whose days and topics are no links.
    @Test func daysOfOtherArticles() throws {
        let list = (1...4).map {
            "<li><h4><a href=/\($0)>水库今年第\($0)次向下游放水，渔民表示欢迎</a></h4><div>2024-09-0\($0) 水利</div>"
        }
        let html = page(
            "<title>\(Self.title)</title>", "<h1>\(Self.title)</h1>", "<ul>\(list.joined())</ul>")
        #expect(try document(html).text == "\(Self.dam)\n\n\(Self.rain)")
    }

    private static let credits: [(String, String, String?, [String])] = [
        ("", "<p>发布时间：2024-09-04　来源：河谷网　作者：李在山　责任编辑：张三</p>", "2024-09-04", ["李在山"]),
        ("", "<p>发布时间：<b>2024年9月4日</b></p>", "2024-09-04", []),
        ("<meta name=firstpublishedtime content=2024-09-04-23:59:59>", "", "2024-09-04", []),
        (
            "<meta name=PubDate content='2024-09-04 10:00'><meta name=Author content=李在山>", "",
            "2024-09-04", ["李在山"]
        ),
        (
            "<meta property='weibo: article:create_at' content='2024-09-04 10:00'>", "",
            "2024-09-04", []
        ),
        ("", "<h1>\(title)</h1><p>本报讯（记者 李在山 张三）河谷大坝昨夜安然无恙，水位开始下降。</p>", nil, ["李在山", "张三"]),
        ("", "<h1>\(title)</h1><p class=author>责任编辑：张三</p>", nil, []),
        // When something takes place; what changed, beside what was published.
        ("", "<p>时间：2031年5月20日</p><p>地点：河谷礼堂</p>", nil, []),
        (
            "<meta property=article:modified_time content=2024-02-03>", "<p>发布时间：2009-05-03</p>",
            "2024-02-03", []
        ),
        (
            "", "<h1>\(title)</h1><p class=date>发布时间：2020-05-01　更新时间：2020-05-03</p>", "2020-05-01",
            []
        ),
        // Somebody whose articles are listed has written no others.
        ("", "<h1>\(title)</h1><ul><li><a rel=author href=/a>张三</a>：大坝的历史</ul>", nil, []),
    ]
}
