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
        "updated", "on", "Staff", "ÖI", "作者", "",
    ]
    private static let marks = [", ", ",", "; ", ";", " and ", " & ", " ", " | ", " - ", ":"]

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
    @Test(arguments: [
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
        ("By Ada Lind", ["Ada Lind"]),
    ]) func eastAsian(text: String, names: [String]) {
        #expect(Byline.names(in: text, isDeclared: false) == names)
    }
}
