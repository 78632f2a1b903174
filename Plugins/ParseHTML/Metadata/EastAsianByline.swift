import QuernText

/// Names of authors in bylines written in Chinese, Japanese or Korean.
///
/// A label stands before the names, with a colon or a stroke (`作者：`, `文/`), and other labels may follow in the same line;
/// newspapers and jobs stand beside the names (`本报记者 张三`, `홍길동 기자`). Names have no capitals to be known by; that of a person is
/// short and begins with a surname. What is declared as an author stays as it is where it does not read like that.
enum EastAsianByline {
    /// The names in a text; nil when it is to be read like one in Latin letters.
    ///
    /// - Parameter isDeclared: as for ``Byline/names(in:isDeclared:)``.
    static func names(in text: String, isDeclared: Bool) -> [String]? {
        guard hasEastAsian(text[...]) else { return nil }
        let text = text.split(separator: " ").filter { !$0.contains("@") }.joined(separator: " ")
        if let label = authorLabel(in: text) {
            let rest = beforeOtherLabels(text[label.upperBound...])
            guard isEastAsian(rest) else {
                return Byline.names(in: String(rest), isDeclared: isDeclared)
            }
            return names(inLine: rest, from: .label)
        }
        let line = beforeOtherLabels(text[...])
        if line.allSatisfy({ marks.contains($0) || brackets.contains($0) }) { return [] }
        guard isEastAsian(line) else { return nil }
        if isDeclared { return names(inLine: line, from: .declaration) }
        return furniture.contains { text.contains($0) } ? [] : names(inLine: line, from: .byline)
    }

    /// Whether a text has a label for authors.
    static func isLabelled(_ text: String) -> Bool {
        hasEastAsian(text[...]) && authorLabel(in: text) != nil
    }

    /// Whether a text is the name of a reporter and nothing else: `김하늘 기자`.
    static func isReporter(_ text: String) -> Bool {
        guard text.utf8.count < 32, text.hasSuffix(" 기자") else { return false }
        let name = String(text.dropLast(3))
        return isKoreanName(name) && !ranks.contains(name)
    }

    /// What reporters are, written like names: trainees, seniors, specialists, honorary ones, those of a desk.
    private static let ranks: Set<String> = [
        "인턴", "선임", "전문", "명예", "현장", "문화", "연예", "연합", "정치", "주재", "지역", "노동", "인터넷", "전속", "민간",
    ]

    /// The reporters that a story names at its beginning, in brackets: `新华社巴黎12月9日电（记者唐霁）`.
    static func reporters(in text: String) -> [String] {
        let start = String(text.prefix(120))
        guard hasEastAsian(start[...]) else { return [] }
        for bracket in ["（", "(", "【", "〔", "[", "［"] {
            guard let found = range(of: bracket, in: start[...]) else { continue }
            let inside = start[found.upperBound...].prefix { !"）)】〕]］".contains($0) }
            // In the midst of a text, one word may stand for another like that.
            let isCredit =
                start[..<found.lowerBound].count < 4
                && (inside.hasPrefix("文/") || inside.hasPrefix("文／"))
            guard isCredit || reporterWords.contains(where: { inside.contains($0) }) else {
                continue
            }
            let people = names(inLine: inside, from: .byline).filter(looksLikePerson)
            if !people.isEmpty { return people }
        }
        return []
    }

    /// Whether most letters of a text are of these scripts.
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
        return count > 0 && count >= others
    }

    /// Whether a text has a character of the blocks with these scripts and their marks; most texts have none, and are done.
    private static func hasEastAsian(_ text: Substring) -> Bool {
        text.utf8.contains { (0xE3...0xEF).contains($0) }
    }

    /// Two to four characters that begin with a surname, two short parts with a space or a point between, or a foreign name with
    /// points in it.
    static func looksLikePerson(_ name: String) -> Bool {
        let parts = name.split { " \u{3000}·・•".contains($0) }.map(String.init)
        guard parts.count > 1 else { return isPlainName(name) }
        let isSpaced = name.contains(" ") || name.contains("\u{3000}")
        guard parts.count <= (isSpaced ? 2 : 4), !parts.contains(where: isRole),
            !parts.contains(where: { part in offices.contains { part.hasSuffix($0) } }),
            !(isSpaced && isKoreanName(parts[0]))
        else { return false }
        return parts.allSatisfy { part in
            let scripts = Set(part.unicodeScalars.map { Script.of($0.value) })
            let longest = scripts == [.kana] ? 8 : isSpaced ? 3 : 6
            return part.count <= longest && (isSpaced || part.count > 1)
                && scripts.isSubset(of: [.han, .kana, .hangul])
        }
    }

    private static func isPlainName(_ name: String) -> Bool {
        let letters = name.unicodeScalars
        guard let first = letters.first, (2...4).contains(letters.count), !buttons.contains(name),
            !nobodies.contains(name), !otherLabels.contains(name)
        else { return false }
        let scripts = Set(letters.map { Script.of($0.value) })
        if scripts == [.han] {
            // Names of four characters have a surname of two, which few people have.
            return !offices.contains { name.hasSuffix($0) }
                && (letters.count < 4 && surnames.contains(first)
                    || letters.count > 2 && doubleSurnames.contains(String(name.prefix(2))))
        }
        return isKoreanName(name)
    }

    private static func isKoreanName(_ name: String) -> Bool {
        let letters = name.unicodeScalars
        return (2...4).contains(letters.count)
            && letters.allSatisfy { Script.of($0.value) == .hangul }
            && letters.first.map { koreanSurnames.contains($0) } ?? false
            && !offices.contains { name.hasSuffix($0) }
    }

    // MARK: - Labels

    private static let authorLabels = [
        "作者", "作 者", "著者", "取材・文", "撰文", "撰稿", "撰稿人", "撰写", "采写", "採訪", "记者", "記者", "文", "글", "기자",
    ]

    /// What else a line may say, behind the names, with a colon or a stroke, or as a word.
    private static let otherLabels = [
        "责任编辑", "責任編輯", "责编", "責編", "选稿", "選稿", "编辑", "編輯", "編集", "来源", "來源", "出处", "出處", "发布时间",
        "發布時間",
        "发表时间",
        "發表時間", "更新时间", "更新時間", "时间", "時間", "日期", "浏览", "瀏覽", "点击", "點擊", "阅读", "閱讀", "校对", "校對",
        "审核", "審核", "摄影",
        "攝影", "字号", "评论", "評論", "写真", "撮影", "입력", "수정", "등록", "출처", "사진",
    ]

    /// Buttons beside names.
    private static let buttons: Set<String> = [
        "关注", "關注", "分享", "打印", "收藏", "举报", "订阅", "发布于", "发表于",
    ]

    /// What stands in parts of pages that are called author, and names nobody.
    private static let furniture = [
        "当前位置", "授权", "扫一扫", "最新文章", "更多", "首页", "登录", "登錄", "注册", "下载", "返回", "搜索", "粉丝", "版权",
        "相关", "推荐", "热门", "声明", "認證", "认证", "この記事", "書いた人",
    ]

    private static let labelMarks: Set<Character> = ["：", ":", "／", "/"]

    /// The label for authors that a text has, with the mark behind it.
    private static func authorLabel(in text: String) -> Range<String.Index>? {
        guard text.contains(where: labelMarks.contains) else { return nil }
        var best: Range<String.Index>?
        for label in authorLabels {
            guard let found = labelRange(label, in: text[...]) else { continue }
            // `原文：` and `中文/英文` are other words.
            if label.unicodeScalars.count == 1, found.lowerBound > text.startIndex,
                case let before = text[text.index(before: found.lowerBound)].unicodeScalars,
                before.contains(where: { Script.of($0.value) != nil })
            {
                continue
            }
            if found.lowerBound < best?.lowerBound ?? text.endIndex { best = found }
        }
        return best
    }

    /// A text up to the first label for something else.
    private static func beforeOtherLabels(_ text: Substring) -> Substring {
        guard text.contains(where: labelMarks.contains) else { return text }
        let ends = otherLabels.compactMap { labelRange($0, in: text)?.lowerBound }
        return text[..<(ends.min() ?? text.endIndex)]
    }

    /// Where a label stands first, with the mark behind it.
    private static func labelRange(_ label: String, in text: Substring) -> Range<String.Index>? {
        var rest = text
        while let found = range(of: label, in: rest) {
            rest = text[found.upperBound...]
            let behind = rest.drop { $0 == " " || $0 == "\u{3000}" }
            if let mark = behind.first, labelMarks.contains(mark) {
                return found.lowerBound..<behind.index(after: behind.startIndex)
            }
        }
        return nil
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

    /// What says that a line names authors.
    private enum Evidence {
        /// A field for authors; a label in the line; a part of a page that is called so.
        case declaration, label, byline
    }

    private static let reporterWords = ["记者", "記者", "通讯员", "通訊員", "기자"]

    /// What stands beside names as a word for itself.
    private static let roles: Set<String> = [
        "评论员", "評論員", "特派员", "特約", "特约", "作者", "编译", "編譯", "整理", "整合", "综合", "图", "圖", "文", "摄",
        "供图", "供稿", "取材",
        "特派", "특파원", "칼럼니스트", "논설위원", "위원", "교수", "글", "인턴기자", "선임기자", "작가", "앵커",
    ]

    /// What ends words that name where, or for whom, a story was written.
    private static let reports = ["报道", "报导", "報道", "報導", "摄影报道"]

    private static let nobodies: Set<String> = [
        "未知", "佚名", "匿名", "管理员", "小编", "网络", "網路", "网友", "本站", "原创", "编辑", "编辑部", "无", "暂无", "网络整理",
        "本站原创",
    ]

    private static let marks: Set<Character> = [
        " ", "\u{3000}", "、", "，", ",", "/", "／", "|", "｜", "；", ";", "&", "：", ":",
    ]
    private static let brackets = Set("【】[]（）()〔〕［］「」“”\"'\u{A0}.。-–—")

    private static func isRole(_ word: String) -> Bool {
        roles.contains(word) || reporterWords.contains { word.hasSuffix($0) }
    }

    private static func names(inLine line: Substring, from evidence: Evidence) -> [String] {
        var whole = trimmed(line)
        // `山田 太郎（東洋大学教授） 記者`
        if let bracket = whole.firstIndex(where: { "（(".contains($0) }), evidence != .declaration {
            whole = trimmed(whole[..<bracket])
        }
        while let space = whole.lastIndex(of: " "), isRole(String(whole[space...].dropFirst())) {
            whole = trimmed(whole[..<space])
        }
        guard !whole.isEmpty, whole.unicodeScalars.count <= 80, !nobodies.contains(whole) else {
            return []
        }
        // Somebody whose articles are listed, or a label of something.
        if evidence == .byline, line.hasSuffix("：") || line.hasSuffix(":") { return [] }
        // Who declares several authors says where one ends; elsewhere a space may.
        let isOne =
            evidence == .declaration
            || !whole.split(separator: " ").map(String.init)
                .allSatisfy(isPlainName)
        if isOne, looksLikePerson(whole) { return [whole] }
        // Names with spaces in them stand in lists with other marks.
        let parts = whole.split { marks.contains($0) && $0 != " " && $0 != "\u{3000}" }
            .map { trimmed($0) }.filter { !$0.isEmpty }
        if parts.count > 1, !whole.contains("："), !whole.contains(":"),
            parts.allSatisfy({ looksLikePerson($0) || isShort($0) })
        {
            return unique(parts)
        }
        let (people, areAll) = people(in: whole)
        if !people.isEmpty, areAll || evidence != .declaration { return people }
        if evidence == .declaration { return [whole] }
        // An account or an office, as it calls itself, perhaps beside a button.
        let words = whole.split { marks.contains($0) }.map(String.init)
            .filter { !buttons.contains($0) }
        guard let only = words.first, words.count == 1,
            only.unicodeScalars.count <= (evidence == .label ? 20 : 12)
        else { return [] }
        return [only]
    }

    /// Whether a word may be a Japanese name without a space.
    private static func isShort(_ word: String) -> Bool {
        (3...6).contains(word.count) && !nobodies.contains(word) && !roles.contains(word)
            && word.unicodeScalars.allSatisfy {
                [.han, .kana].contains(Script.of($0.value)) && $0 != "・"
            }
            && !(reporterWords + reports).contains { word.contains($0) }
            && !offices.contains { word.hasSuffix($0) }
    }

    /// The people in a line, by its words, and whether all other words are roles and offices beside them, or long.
    private static func people(in line: String) -> (people: [String], areAll: Bool) {
        var people: [String] = []
        var areAll = true
        for word in line.split(whereSeparator: { marks.contains($0) }).map({ trimmed($0) }) {
            // What follows is about somebody else.
            if otherLabels.contains(word) { break }
            if roles.contains(word) { continue }
            if let role = reporterWords.lazy.compactMap({ range(of: $0, in: word[...]) }).first {
                // `本报记者`, `记者唐霁`, `新华社记者唐霁`, `홍길동기자`.
                people += [word[..<role.lowerBound], word[role.upperBound...]].map(String.init)
                    .filter(looksLikePerson)
            } else if reports.contains(word) {
                if people.count > 1 { people.removeLast() }
            } else if reports.contains(where: { word.hasSuffix($0) }) {
                continue
            } else if looksLikePerson(word) {
                people.append(word)
            } else if word.count <= 4, !offices.contains(where: { word.hasSuffix($0) }) {
                areAll = false
            }
        }
        return (unique(people), areAll)
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while let first = text.first, marks.contains(first) || brackets.contains(first) {
            text.removeFirst()
        }
        while let last = text.last, marks.contains(last) || brackets.contains(last) {
            text.removeLast()
        }
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

    /// What ends names of newspapers and their departments.
    private static let offices = [
        "部", "社", "局", "団", "会", "网", "網", "報", "报", "부", "국", "팀", "신문", "일보", "뉴스", "룸", "기자",
    ]
}
