import Quern
import TestSupport
import Testing

@testable import ParseHTML

/// Days as they are written in many languages, and what is said beside them.
@Suite struct PageDateTests {
    private func date(_ page: String) throws -> String? {
        var page = "<title>Flood in Ostrow</title>" + page
        return try page.withUTF8 { bytes in
            var metadata = Metadata()
            PageMetadata.read(try TreeBuilder.tree(of: bytes), from: "page.html", into: &metadata)
            return metadata.date
        }
    }

    private func shown(_ text: String, language: String = "und") throws -> String? {
        try date("<html lang=\(language)><h1>Flood in Ostrow</h1><div>\(text)</div><p>Text.</p>")
    }

    @Test(arguments: [
        "Selasa, 4 Maret 2025 10:15 WIB", "04 Mar 2025", "4 Mac 2025", "4hb Mac 2025",
        "Marso 4, 2025", "ika-4 ng Marso 2025", "Ngày 4 tháng 3 năm 2025", "4 Tháng Ba, 2025",
        "Tháng Ba 4, 2025", "4 मार्च 2025, 10:15 IST", "४ मार्च २०२५", "৪ মার্চ ২০২৫", "4 மார்ச், 2025",
        "الثلاثاء 4 مارس 2025", "4 آذار 2025", "٤ مارس، ٢٠٢٥", "4 آذار/مارس 2025", "٤/٣/٢٠٢٥",
        "4\u{200F}/3\u{200F}/2025", "4 במרץ 2025", "4 מרץ 2025", "4. ožujka 2025.",
        "4. marta 2025.",
        "4. март 2025.", "4. marca 2025", "2025 m. kovo 4 d.", "2025. gada 4. martā",
        "2025. március 4.", "2025. márc. 4., kedd", "4. märts 2025", "4 de març del 2025",
        "4 mars, 2025", "4 наурыз 2025", "2025 ж. 4 наурыз", "4 mart 2025-ci il", "4 მარტი, 2025",
        "2025 թ. մարտի 4", "2025eko martxoaren 4a", "4 มีนาคม 2568", "4 มี.ค. 2568 10:15 น.",
        "4 มีนาคม พ.ศ. 2568", "๔ มีนาคม ๒๕๖๘", "04/03/2568 10:15", "۱۴ اسفند ۱۴۰۳",
        "14 اسفند 1403", "۱۴۰۳/۱۲/۱۴", "۴ مارس ۲۰۲۵", "令和7年3月4日", "掲載日：令和７年３月４日", "民國114年3月4日",
        "中華民國 114 年 3 月 4 日", "２０２５年３月４日", "2025-Mar-04", "4 – Mar – 2025",
    ]) func languages(text: String) throws {
        #expect(DateText.first(in: text, monthFirst: false)?.iso == "2025-03-04")
        #expect(try shown(text) == "2025-03-04")
    }

    @Test(arguments: [
        ("1 كانون الثاني 2025", "2025-01-01"), ("1 تشرين الأول 2024", "2024-10-01"),
        ("4 d’abril de 2025", "2025-04-04"), ("3 d'agost del 2025", "2025-08-03"),
        ("4. listopada 2025.", "2025-10-04"), ("4 listopada 2025 r.", "2025-11-04"),
        ("12 tháng 11 năm 2025", "2025-11-12"), ("4 Tháng Mười Một, 2025", "2025-11-04"),
        ("4 Tháng Mười, 2025", "2025-10-04"), ("4 Des 2025", "2025-12-04"),
        ("4. des. 2025", "2025-12-04"), ("4 ian. 2025", "2025-01-04"),
        ("令和元年5月1日", "2019-05-01"), ("平成31年4月30日", "2019-04-30"),
        // The Persian year begins with spring; 1403 is a leap year, 1404 is none.
        ("۱ فروردین ۱۴۰۰", "2021-03-21"), ("۳۰ اسفند ۱۴۰۳", "2025-03-20"),
        ("۱ فروردین ۱۴۰۴", "2025-03-21"), ("۱ مهر ۱۴۰۴", "2025-09-23"), ("۳۰ اسفند ۱۴۰۴", nil),
        // No days: words of other languages, other calendars, years of other things.
        ("about 4 des 2025 habitants", nil), ("4 mac 2025 models", nil), ("Mac 4, 2025", nil),
        ("mars and mei, 2025", nil), ("Version 3.2.11", nil), ("4 رمضان 1446", nil),
        ("1446/09/04", nil), ("٤/٩/١٤٤٦", nil), ("25680304", nil), ("R7.3.4", nil),
        ("tháng 3 năm 2025", nil), ("In 2012 many came", nil), ("2012 March 40", nil),
        ("in 2012 March 4, 2025", "2025-03-04"), ("令和7年度", nil), ("第7年3月4日", nil),
        ("No digits at all", nil),
    ]) func days(text: String, day: String?) {
        #expect(DateText.first(in: text, monthFirst: true)?.iso == day)
    }

    /// Whatever a text says, it names a day on which there were pages, or none.
    @Test(arguments: [1 as UInt64, 2, 3]) func anyText(seed: UInt64) {
        let words = [
            "4", "04", "3", "25", "2025", "1403", "2568", "20250304", "123456789", "March", "tháng",
            "mười", "hai", "năm", "m", "gada", "令和", "元年", "年", "月", "日", "كانون", "الثاني",
            "اسفند",
            "มี.ค.", "๔", "۱۴", "de", "Des", "listopada", "d’", "\u{200F}", "é", "",
        ]
        let marks = [" ", ".", ". ", "/", "-", ", ", "", "\u{A0}", "　", "–"]
        var random = SeededGenerator(seed: seed)
        for _ in 0..<3000 {
            var text = ""
            for _ in 0..<Int.random(in: 1...9, using: &random) {
                text += words.randomElement(using: &random) ?? ""
                text += marks.randomElement(using: &random) ?? ""
            }
            let limit = Int.random(in: 1...160, using: &random)
            let day = DateText.first(
                in: text, monthFirst: seed == 1, shortYears: seed == 2, language: "ja",
                within: limit)
            if let day { #expect((1980...2100).contains(day.year), "\(text)") }
            _ = DateText.inAddress("https://x.example/\(text)/a")
            _ = DateText.inFolders("https://x.example/\(text)/a")
        }
    }

    /// Figures with two for the year are days where the language is known and is not English.
    @Test(arguments: [
        ("es", "04/03/25 a las 10:15", "2025-03-04"), ("de", "04.03.25, 10:15 Uhr", "2025-03-04"),
        ("ja", "25/03/04", "2025-03-04"), ("ko", "25.03.04 10:15", "2025-03-04"),
        ("en-US", "03/04/25", nil), ("en-GB", "04/03/25", nil), ("es", "1/2/3/25", nil),
        ("ja", "4/3/1", nil),
    ]) func shortYears(language: String, text: String, day: String?) throws {
        #expect(try shown(text, language: language) == day)
    }

    /// A change that stands before the publication.
    @Test(arguments: [
        "Mis à jour le 06/03/2025 à 12h00, publié le 04/03/2025 à 10h15",
        "Publié le 4 mars 2025 à 10h15 - Mis à jour le 6 mars 2025",
        "Обновлено 6 марта 2025, опубликовано 4 марта 2025",
        "更新日：2025年3月6日　公開日：2025年3月4日", "公開日：2025年3月4日　更新日：2025年3月6日",
        "更新时间：2025-03-06 发布时间：2025-03-04", "수정 2025-03-06 입력 2025-03-04",
        "Diperbarui 6 Maret 2025</div><div>4 Maret 2025",
        "Güncelleme: 6 Mart 2025</div><div>4 Mart 2025",
        "Cập nhật: 6/3/2025</div><div>4/3/2025", "Last update: 6 March 2025</div><div>4 March 2025",
    ]) func changes(line: String) throws {
        #expect(try shown(line, language: "fr") == "2025-03-04")
        let box = "<html lang=fr><h1>Flood in Ostrow</h1><div class=date>\(line)</div>"
        if !line.contains("</div>") { #expect(try date(box) == "2025-03-04") }
    }

    /// What is declared, beside what is shown as published or changed.
    @Test(arguments: [
        ("发布时间：2025-03-04 更新时间：2025-05-06", "2025-03-04"),
        ("更新时间：2025-05-06", "2025-01-01"),
        ("Originally published in March 2022. Last updated on May 6, 2025.", "2025-01-01"),
    ]) func declaredAndShown(line: String, day: String) throws {
        let head = "<meta property='article:published_time' content='2025-01-01'>"
        #expect(try date(head + "<h1>Flood in Ostrow</h1><p>\(line)</p>") == day)
    }

    /// The day on which somebody has joined a forum is none of the page.
    @Test(arguments: [
        "<dd><b>Joined:</b> Mon Mar 04, 2019 10:15 am</dd>", "<dt>Joined</dt><dd>4 Mar 2019</dd>",
        "<p>Member since 4 March 2019</p>", "<p>注册时间 2019-3-4</p>",
        "<p>Зарегистрирован: 4 мар 2019</p>",
        "<p class=date>Registered on 4 March 2019</p>",
    ]) func memberships(line: String) throws {
        #expect(try date("<h1>Flood in Ostrow</h1>\(line)<p>» 4 March 2025</p>") == "2025-03-04")
        #expect(try date("<h1>Flood in Ostrow</h1>\(line)") == nil)
        let nurses = "<h1>Flood in Ostrow</h1><p>Registered nurses, 4 March 2025</p>"
        #expect(try date(nurses) == "2025-03-04")
    }

    @Test(arguments: [
        ("202503/04/t20250304_123.html", "2025-03-04"), ("202503/04/123.html", "2025-03-04"),
        ("a/t20250304_123.html", "2025-03-04"), ("n1/2025/0304/c1001-1.html", "2025-03-04"),
        ("news/20250304/abc.html", "2025-03-04"), ("2025-03/04/c_112.htm", "2025-03-04"),
        ("2025/mar/04/council", "2025-03-04"), ("20250304123/a", nil), ("20250304", nil),
        ("a20250304/b", nil), ("2025/1399/b", nil), ("202503/041/b", nil), ("t20250304123_1", nil),
        ("25680304/a", nil), ("2025/mac/04/a", nil), ("2025/0304", nil),
    ]) func addresses(path: String, day: String?) {
        let address = "https://x.example/\(path)"
        #expect((DateText.inAddress(address) ?? DateText.inFolders(address))?.iso == day)
    }

    /// Accounts of WeChat show their day by a script; the text may begin with another.
    @Test func accounts() throws {
        func page(_ script: String, _ id: String) -> String {
            """
            <h1>Flood in Ostrow</h1><em id="publish_time">昨天</em><div id="\(id)"><p>3月1日至2025年3月2日，河水上涨。</p></div>
            <script>\(script)</script>
            """
        }
        // 2025-03-03 at half past four in the afternoon of Greenwich is the next day in China.
        #expect(try date(page("var ct = \"1741019400\";", "js_content")) == "2025-03-04")
        #expect(try date(page("var ct = \"1741019400\";", "content")) == "2025-03-02")
        #expect(try date(page("var ct = \"17410194001\";", "js_content")) == "2025-03-02")
    }
}
