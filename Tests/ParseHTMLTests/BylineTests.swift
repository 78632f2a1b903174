import TestSupport
import Testing

@testable import ParseHTML

/// Whatever a byline says, its names are found in a bounded number of steps.
@Suite struct BylineTests {
    /// What bylines are made of: words that are names, jobs, degrees or several of these, and what stands between.
    private static let words = [
        "Ada", "Lind", "Ada Lind", "de", "CEO", "CTO", "MD", "Ph.D.", "HEAD", "Editor", "editor",
        "by", "By", "By:", "von", "und", "and", "&", "et", "ada@mill.example", "(", ")", "4",
        "March",
        "updated", "on", "Staff", "ÖI", "作者", "作者：", "文/", "张三", "欧阳修", "本报记者", "责任编辑", "武汉报道",
        "山田 太郎",
        "山田太郎", "홍길동", "기자", "（", "",
    ]
    private static let marks = [
        ", ", ",", "; ", ";", " and ", " & ", " ", " | ", " - ", ":", "、", "：", "／", "\u{3000}",
        "）",
    ]

    @Test(arguments: [1 as UInt64, 2, 3, 4]) func namesAreFoundInAnyText(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<2000 {
            var text = ""
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                text += Self.words.randomElement(using: &random) ?? ""
                text += Self.marks.randomElement(using: &random) ?? ""
            }
            for isDeclared in [true, false] {
                for name in Byline.names(in: text, isDeclared: isDeclared) {
                    #expect(
                        !name.isEmpty && !name.hasPrefix(" ") && !name.hasSuffix(","), "\(text)")
                }
            }
        }
    }

    /// Chinese, Japanese and Korean have no capitals, and jobs and other labels stand in the same line.
    @Test(arguments: bylines) func eastAsian(text: String, names: [String]) {
        #expect(Byline.names(in: text, isDeclared: false) == names)
    }

    /// What a field for authors says stays, where it is no list of people.
    @Test(arguments: declared) func declaredEastAsian(text: String, names: [String]) {
        #expect(Byline.names(in: text, isDeclared: true) == names)
    }

    /// Words before names in other languages; short ones, which may be names or begin a sentence, only with a colon.
    @Test(arguments: [
        ("Oleh: Ada Lind", ["Ada Lind"]), ("Penulis: Ada Lind", ["Ada Lind"]),
        ("Текст: Ада Линд", ["Ада Линд"]), ("Текст: Ада Линд Фото: Бо Халл", ["Ада Линд"]),
        ("بقلم: أحمد سالم", ["أحمد سالم"]), ("بقلم أحمد سالم", ["أحمد سالم"]),
        ("كتب: أحمد سالم", ["أحمد سالم"]), ("YAZAR: Ada Lind", ["Ada Lind"]),
        ("Tác giả: Nguyễn Văn An", ["Nguyễn Văn An"]), ("Szerző: Lind Ada", ["Lind Ada"]),
        ("Teksti: Ada Lind, kuvat: Bo Hall", ["Ada Lind"]), ("a cura di Ada Lind", ["Ada Lind"]),
        ("Auteur : Ada Lind", ["Ada Lind"]), ("מאת עדה לינד", ["עדה לינד"]),
        ("Publié le 4 mars 2025 par Ada Lind", ["Ada Lind"]),
        ("Publié le 04/03/2025 à 10h15 | par | Ada Lind", ["Ada Lind"]),
        ("Publié par Ada Lind le 4 mars 2025", ["Ada Lind"]),
        ("By Lind Maja 4.3.2025", ["Lind Maja"]), ("By Ada Lind March 4, 2025", ["Ada Lind"]),
        ("Posted on March 4, 2025 by Ada Lind in Mills", ["Ada Lind"]),
        ("Veröffentlicht am 4. März 2025 von Ada Lind und Bo Hall", ["Ada Lind", "Bo Hall"]),
        ("Por Ada Lind, da Redação", ["Ada Lind"]),
        ("Por Ada Lind e Bo Hall, de Ostrow", ["Ada Lind", "Bo Hall"]),
        ("Por Ada Lind, Bo da Silva", ["Ada Lind", "Bo da Silva"]),
    ]) func openings(text: String, names: [String]) {
        #expect(Byline.hasOpening(text))
        #expect(Byline.names(in: text, isDeclared: false) == names)
    }

    @Test(arguments: [
        "Oleh Lind", "Tekst", "Autorka Ada Lind", "Testo Lind", "Reporter Ada Lind", "Byron Lind",
        "Published three papers by Ada Lind", "Posted notes by the river", "كتب أحمد سالم",
    ]) func noOpenings(text: String) {
        #expect(!Byline.hasOpening(text))
    }

    private static let bylines: [(String, [String])] = [
        ("作者：李在山", ["李在山"]), ("2019-09-26 12:11 来源：河谷日报 作者：李在山 责任编辑：张三", ["李在山"]),
        ("责任编辑：韩保林 PK155", []), ("[责任编辑：韩保林]", []), ("责编：Demi Xia", []),
        ("作者：Demi Xia", ["Demi Xia"]),
        ("王文 | 中央大学重阳金融研究院执行院长", ["王文"]), ("本报记者 张三 李四", ["张三", "李四"]),
        ("文/图 刘玺东 易赛楠", ["刘玺东", "易赛楠"]),
        ("【文/河谷网专栏作者 王文】", ["王文"]), ("记者陈智 整合", ["陈智"]), ("张三、欧阳修", ["张三", "欧阳修"]), ("作者：未知", []),
        ("当前位置", []), ("我已授权", []), ("中国广州发布 关注", ["中国广州发布"]), ("超级感悟：", []),
        ("记者陳大文／台北報導", ["陳大文"]),
        ("홍길동 기자", ["홍길동"]), ("고규홍 나무 칼럼니스트", ["고규홍"]), ("著者：山田 太郎", ["山田 太郎"]),
        ("茉莉·西尔斯", ["茉莉·西尔斯"]),
        ("（记者张三 通讯员李四 武汉报道）", ["张三", "李四"]), ("記者王小明／高雄報導", ["王小明"]),
        ("문화부 이영희 기자", ["이영희"]), ("홍길동 선임기자", ["홍길동"]), ("홍길동 기자 hong@mill.example", ["홍길동"]),
        ("新河报记者 陆一夫 编辑 刘晓阳", ["陆一夫"]), ("By 王小明", ["王小明"]), ("Von 李伟 Müller", ["李伟 Müller"]),
        ("この記事を書いた人", []), ("作者：时间的朋友", ["时间的朋友"]), ("作者：阿文", ["阿文"]),
        ("By Ada Lind", ["Ada Lind"]),
    ]

    private static let declared: [(String, [String])] = [
        ("山田太郎、佐藤花子", ["山田太郎", "佐藤花子"]), ("山田 太郎, 佐藤 花子", ["山田 太郎", "佐藤 花子"]),
        ("マイケル ジョンソン", ["マイケル ジョンソン"]), ("東洋新聞 デジタル編集部", ["東洋新聞 デジタル編集部"]),
        ("株式会社 水車", ["株式会社 水車"]), ("阿里巴巴 技术团队", ["阿里巴巴 技术团队"]), ("工藤博文", ["工藤博文"]),
        ("高橋 博文", ["高橋 博文"]), ("김 민지", ["김 민지"]), ("마이클 존슨", ["마이클 존슨"]), ("교수신문", ["교수신문"]),
        ("文春オンライン編集部", ["文春オンライン編集部"]), ("人民日报评论部", ["人民日报评论部"]), ("张三、李四", ["张三", "李四"]),
        ("편집국, 디지털팀", ["편집국, 디지털팀"]), ("Taro Yamada 山田太郎", ["Taro Yamada 山田太郎"]),
        ("摄影师小林", ["摄影师小林"]), ("By Li Wei (李伟)", ["Li Wei (李伟)"]),
    ]
}
