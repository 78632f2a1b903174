import QuernText

/// Names of authors in bylines written in Chinese, Japanese or Korean.
///
/// A label stands before the names, with a colon or a stroke (`作者：`, `文/`), and other labels may follow in the same line;
/// newspapers and jobs stand beside the names (`本报记者 张三`, `홍길동 기자`). Names have no capitals to be known by; that of a person is
/// short and begins with a surname.
enum EastAsianByline {
    /// The names in a text; nil when it is not written in one of these languages.
    ///
    /// - Parameter isDeclared: as for ``Byline/names(in:isDeclared:)``.
    static func names(in text: String, isDeclared: Bool) -> [String]? {
        guard hasEastAsian(text[...]) else { return nil }
        if let label = authorLabel(in: text) {
            let rest = beforeOtherLabels(text[label.upperBound...])
            guard isEastAsian(rest) else {
                return Byline.names(in: String(rest), isDeclared: isDeclared)
            }
            return names(inLine: rest, isNamed: true)
        }
        guard isEastAsian(text[...]) else {
            return startsWithOtherLabel(text) ? [] : nil
        }
        let line = beforeOtherLabels(text[...])
        if isDeclared { return names(inLine: line, isNamed: true) }
        return furniture.contains { text.contains($0) } ? [] : names(inLine: line, isNamed: false)
    }

    /// Whether a text has a label for authors.
    static func isLabelled(_ text: String) -> Bool {
        hasEastAsian(text[...]) && authorLabel(in: text) != nil
    }

    /// The reporters that a story names at its beginning, in brackets: `新华社巴黎12月9日电（记者唐霁）`.
    static func reporters(in text: String) -> [String] {
        let start = String(text.prefix(120))
        guard hasEastAsian(start[...]) else { return [] }
        for opening in ["记者", "記者", "文/", "文／", "通讯员", "기자"] {
            for bracket in ["（", "(", "【", "〔", "[", "［"] {
                guard let found = range(of: bracket + opening, in: start[...]) else { continue }
                let inside = start[start.index(after: found.lowerBound)...].prefix {
                    !"）)】〕]］".contains($0)
                }
                let people = (names(in: String(inside), isDeclared: true) ?? [])
                    .filter(looksLikePerson)
                if !people.isEmpty { return people }
            }
        }
        return []
    }

    /// Whether a text is written in these scripts, or most of it is.
    static func isEastAsian(_ text: Substring) -> Bool {
        guard hasEastAsian(text) else { return false }
        var count = 0
        var others = 0
        for scalar in text.unicodeScalars {
            switch Script.of(scalar.value) {
            case .han, .kana, .hangul: count += 1
            case nil: break
            default: others += 1
            }
        }
        // A character is a syllable.
        return count > 0 && count * 3 >= others
    }

    /// Whether a text has a character of the blocks with these scripts and their marks; most texts have none, and are done.
    private static func hasEastAsian(_ text: Substring) -> Bool {
        text.utf8.contains { (0xE3...0xEF).contains($0) }
    }

    /// Two to four characters that begin with a surname, or a foreign name with points in it.
    static func looksLikePerson(_ name: String) -> Bool {
        let letters = name.unicodeScalars.filter { $0 != "·" && $0 != "・" && $0 != "•" }
        let scripts = Set(letters.map { Script.of($0.value) })
        if letters.count < name.unicodeScalars.count {
            return (3...16).contains(letters.count)
                && scripts.isSubset(of: [.han, .kana, .hangul, .latin])
        }
        guard let first = letters.first, (2...4).contains(letters.count) else { return false }
        if scripts == [.han] {
            // Names of four characters have a surname of two, which few people have.
            return letters.count < 4 && surnames.contains(first)
                || letters.count > 2 && doubleSurnames.contains(String(name.prefix(2)))
        }
        return scripts == [.hangul] && koreanSurnames.contains(first)
    }

    // MARK: - Labels

    private static let authorLabels = [
        "作者", "作 者", "著者", "撰文", "撰稿", "撰写", "采写", "採訪", "记者", "記者", "文", "글", "기자",
    ]

    /// What else a line may say, behind the names.
    private static let otherLabels = [
        "责任编辑", "責任編輯", "责编", "責編", "编辑", "編輯", "編集", "来源", "來源", "出处", "出處", "时间", "時間", "日期",
        "发布于", "发布时间", "發布於", "發布時間", "发表于", "发表时间", "發表於", "發表時間", "浏览", "瀏覽", "点击", "點擊", "阅读",
        "閱讀", "校对", "校對", "审核", "審核", "摄影", "攝影",
        "更新", "关注", "字号", "分享", "评论", "評論", "打印", "收藏", "举报", "입력", "수정", "등록", "출처", "사진",
    ]

    /// What stands in parts of pages that are called author, and names nobody.
    private static let furniture = [
        "当前位置", "授权", "扫一扫", "最新文章", "更多", "首页", "登录", "登錄", "注册", "下载", "返回", "搜索", "粉丝", "版权",
        "相关", "推荐", "热门", "声明", "認證", "认证",
    ]

    /// The label for authors that a text has, with the mark behind it.
    private static func authorLabel(in text: String) -> Range<String.Index>? {
        var best: Range<String.Index>?
        for label in authorLabels {
            var rest = text[...]
            while let found = range(of: label, in: rest) {
                rest = text[found.upperBound...]
                let behind = rest.drop { $0 == " " || $0 == "\u{3000}" }
                guard let mark = behind.first, "：:／/".contains(mark) else { continue }
                // `原文：` and `中文/英文` are other words.
                if label.count == 1, found.lowerBound > text.startIndex,
                    case let before = text[text.index(before: found.lowerBound)].unicodeScalars,
                    before.contains(where: { Script.of($0.value) != nil })
                {
                    continue
                }
                if best == nil || found.lowerBound < best!.lowerBound {
                    best = found.lowerBound..<behind.index(after: behind.startIndex)
                }
                break
            }
        }
        return best
    }

    private static func startsWithOtherLabel(_ text: String) -> Bool {
        let plain = text.drop { "【[（( ".contains($0) }
        return otherLabels.contains { plain.hasPrefix($0) }
    }

    /// A text up to the first label for something else.
    private static func beforeOtherLabels(_ text: Substring) -> Substring {
        var end = text.endIndex
        for label in otherLabels {
            if let found = range(of: label, in: text), found.lowerBound < end {
                end = found.lowerBound
            }
        }
        return text[..<end]
    }

    private static func range(of word: String, in text: Substring) -> Range<String.Index>? {
        let word = Array(word.utf8)
        let place = text.utf8.withContiguousStorageIfAvailable {
            UTF8Scan.firstRange(of: word, in: $0, from: 0)
        }
        guard let place = place ?? nil else { return nil }
        let start = text.utf8.index(text.startIndex, offsetBy: place.lowerBound)
        return start..<text.utf8.index(start, offsetBy: word.count)
    }

    // MARK: - Names

    /// What stands beside names, as a word or at the end of one: `本报记者`.
    private static let roles = [
        "记者", "記者", "通讯员", "通訊員", "评论员", "評論員", "特派员", "特約", "特约", "作者", "编译", "編譯", "整理", "整合",
        "报道",
        "报导", "報道", "報導", "综合", "图", "圖", "文", "摄", "供图", "供稿", "기자", "특파원", "칼럼니스트", "논설위원", "위원",
        "교수", "글", "인턴기자",
    ]

    private static let nobodies: Set<String> = [
        "未知", "佚名", "匿名", "管理员", "小编", "网络", "網路", "网友", "本站", "原创", "编辑", "编辑部", "无", "暂无", "网络整理",
        "本站原创",
    ]

    /// - Parameter isNamed: whether it is certain that the text names authors.
    private static func names(inLine line: Substring, isNamed: Bool) -> [String] {
        let whole = trimmed(line)
        guard !whole.isEmpty, whole.unicodeScalars.count <= 60, !nobodies.contains(whole) else {
            return []
        }
        let marks: Set<Character> = [
            " ", "\u{3000}", "、", "，", ",", "/", "／", "|", "｜", "；", ";", "&",
        ]
        let words = whole.split { marks.contains($0) }.map { withoutRole(trimmed($0)) }
            .filter { !$0.isEmpty }
        let people = words.filter(looksLikePerson)
        // A Japanese name has a space between its parts, and the second one is no name for itself.
        if words.count == 2, people.count < 2, words.allSatisfy({ (1...3).contains($0.count) }),
            whole.contains(" ") || whole.contains("\u{3000}"),
            !whole.unicodeScalars.contains(where: { Script.of($0.value) == .hangul })
        {
            return [words.joined(separator: " ")]
        }
        if !people.isEmpty { return unique(people) }
        // An account or an office, as it calls itself.
        guard let only = words.first, words.count == 1,
            only.unicodeScalars.count <= (isNamed ? 20 : 12), !nobodies.contains(only),
            !(only.hasSuffix("：") || only.hasSuffix(":")) || isNamed
        else { return [] }
        return [only]
    }

    /// A word without a role before or behind a name, or nothing when it is one.
    private static func withoutRole(_ word: String) -> String {
        if roles.contains(word) { return "" }
        if looksLikePerson(word) { return word }
        for role in roles {
            if word.hasSuffix(role) {
                let rest = String(word.dropLast(role.count))
                return looksLikePerson(rest) ? rest : ""
            }
            guard let found = range(of: role, in: word[...]) else { continue }
            let rest = String(word[found.upperBound...])
            if looksLikePerson(rest) { return rest }
        }
        return word
    }

    private static func trimmed(_ text: Substring) -> String {
        let marks = Set("【】[]（）()〔〕［］「」“”\"' \u{3000}\u{A0},，.。|｜-–—")
        var text = text
        while let first = text.first, marks.contains(first) { text.removeFirst() }
        while let last = text.last, marks.contains(last) { text.removeLast() }
        return String(text)
    }

    private static func unique(_ names: [String]) -> [String] {
        names.reduce(into: []) { names, name in
            if !names.contains(name) { names.append(name) }
        }
    }

    /// The surnames that nine in ten Chinese have, in both ways of writing.
    private static let surnames = Set(
        """
        王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾韦夏付方邹熊\
        白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万钱覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申耿关焦俞左柳甘祝包宁尚符舒阮柯纪\
        梅童凌毕单裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿\
        桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝储荀班查\
        張劉陳楊黃趙吳孫馬羅鄭謝許韓鄧馮蕭葉蘇呂盧鍾譚陸賈韋鄒閻龍賀顧龔萬錢湯溫齊喬龐顏莊聶魯關寧紀畢單塗藍華饒陽時農簡車連蘆麥婁竇黨宮費衛應閔\
        鄔邊師欒榮叢鞏遲鄺儲
        """.unicodeScalars)

    private static let doubleSurnames: Set<String> = [
        "欧阳", "歐陽", "上官", "司马", "司馬", "诸葛", "諸葛", "东方", "東方", "皇甫", "尉迟", "公孙", "公孫", "令狐", "宇文",
        "长孙", "慕容",
        "司徒", "夏侯", "端木", "南宫", "呼延", "轩辕",
    ]

    private static let koreanSurnames = Set(
        """
        김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모
        """.unicodeScalars)
}
