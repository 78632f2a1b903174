import Quern
import QuernText

/// Days of publication and of change, and what of a page is no part of its article.
extension PageReader {
    var propertyDate: CalendarDay? {
        for name in ["datepublished", "datecreated"] {
            for property in evidence.properties
            where property.name == name && !isApart(property.node) {
                if let day = shownDay(property.node) { return day }
            }
        }
        return nil
    }

    func shownDay(_ node: Int) -> CalendarDay? {
        publicationDay(shownIn: node) ?? tree.attribute(.datetime, of: node).flatMap(day)
            ?? tree.attribute(.content, of: node).flatMap(day)
            ?? seenDay(tree.text(of: node), of: node)
            ?? stampedDay(node)
    }

    /// The day of the seconds that an element has for scripts: `data-timestamp="1709673082"`.
    private func stampedDay(_ node: Int) -> CalendarDay? {
        let first = Int(tree.nodes[node].firstAttribute)
        for index in first..<first + Int(tree.nodes[node].attributeCount)
        where tree.attributes[index].name == .other {
            let start = Int(tree.attributes[index].valueStart)
            let value = start..<Int(tree.attributes[index].valueEnd)
            // Names that the tree does not know stand before their values.
            let before = tree.bytes[max(start - 48, 0)..<start]
            guard value.count == 10 || value.count == 13,
                let space = before.lastIndex(where: { $0 <= 0x20 })
            else { continue }
            let name = String(
                decoding: before[(space + 1)...].prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self
            ).lowercased()
            // Others are those of the end of a sale, of an event, or of the moment.
            guard
                ["data-timestamp", "data-time", "data-date"].contains(name)
                    || ["data-publish", "data-created"].contains(where: { name.hasPrefix($0) })
                        && !name.hasPrefix("data-publisher")
            else { continue }
            let text = String(decoding: tree.bytes[value], as: UTF8.self)
            if let day = DateText.ofSeconds(text) { return day }
        }
        return nil
    }

    /// The first day in a text for readers, as its language writes days; none of an event, but where it is called that of publication, too.
    private func seenDay(_ text: String, of node: Int? = nil) -> CalendarDay? {
        let language = language
        let found = DateText.first(
            in: text, monthFirst: isMonthFirst(in: text),
            shortYears: language != nil && language != "en",
            language: language)
        return found.flatMap { isOfEvent($0, text, node) ? nil : $0 }
    }

    /// The day that readers see where it is called that of publication, which counts before what machines read; not when it
    /// can be read in two ways.
    private func publicationDay(shownIn node: Int) -> CalendarDay? {
        guard tree.range(of: node).count < 1000 else { return nil }
        let text = tree.text(of: node)
        guard DateWords.isPublication(text.lowercased()), !DateWords.isAboutChange(text) else {
            return nil
        }
        let day = DateText.first(in: text, monthFirst: true)
        return day == DateText.first(in: text, monthFirst: false) ? day : nil
    }

    /// The first `time` element behind the heading, or at all; one that is called updated only where there is no other.
    var timeDate: CalendarDay? {
        var changed: CalendarDay?
        let start = headingNode?.node ?? -1
        let times = evidence.times.filter { $0 > start } + evidence.times.filter { $0 < start }
        for node in times where !isApart(node) {
            guard let day = shownDay(node), !isOfEvent(day, tree.text(of: node), node) else {
                continue
            }
            if !isChange(node), !isCalledChange(node) { return day }
            if changed == nil { changed = day }
        }
        return changed
    }

    /// The day that stands behind the heading, where the page declares another one.
    ///
    /// It counts when it is called the day of publication, by words or by the class of its element; or when it is the
    /// declared day of change and is not called that, so that readers must take it for the page's date. Else
    /// declarations count.
    var shownInstead: CalendarDay? {
        guard let declared = best(.published, day) ?? data.published.flatMap(day),
            // What follows a heading of lower level may belong to a part of the page.
            let heading = headingNode, tree.isElement(heading.node, .h1)
        else { return nil }
        for (node, text, _) in textsAfterHeading where text.utf8.count <= NearbyTexts.longest {
            guard let day = seenDay(text) else { continue }
            // A single day between them is the time zone in which the page shows the same moment.
            guard abs(day.number - declared.number) > 1, !isApart(node) else { return nil }
            if isOfChange(text) { return nil }
            let small = text.lowercased()
            let isPublication = DateWords.isPublication(small) || isCalledPublication(node)
            return isPublication || day == modified ? day : nil
        }
        // Further down, only what calls itself so.
        for node in evidence.dateParts where tree.range(of: node).count < 2000 {
            let text = tree.text(of: node)
            guard text.utf8.count <= 100, DateWords.isPublication(text.lowercased()),
                !isOfChange(text),
                let day = seenDay(text), !isApart(node)
            else { continue }
            return day
        }
        return nil
    }

    /// Whether the classes of an element, or of what stands in it, call its day that of publication.
    func isCalledPublication(_ node: Int) -> Bool {
        let range = tree.range(of: node)
        let inside = evidence.dateParts.filter {
            let part = tree.range(of: $0)
            return range.lowerBound <= part.lowerBound && part.upperBound <= range.upperBound
        }
        return ([node] + inside).contains { node in
            guard let classes = tree.attribute(.classes, of: node)?.lowercased() else {
                return false
            }
            return Self.publicationClasses.contains { classes.contains($0) } && !isChange(node)
        }
    }

    private static let publicationClasses = [
        "publish", "pubdate", "pub-date", "release-date", "post-date", "posted-on",
    ]

    /// A day that a script of the page holds under a name for the day of publication.
    var scriptDate: CalendarDay? {
        if let day = accountDay { return day }
        for case let end? in endsOfScriptNames() {
            // Behind the name: quotation marks, escaped or not, and a colon.
            let rest = end..<min(end + 40, tree.bytes.count)
            let text = String(decoding: tree.bytes[rest], as: UTF8.self)
            if let day = DateText.first(in: text, monthFirst: isMonthFirst(in: text)) {
                return day
            }
        }
        return nil
    }

    /// Where each of ``scriptNames`` ends for the first time, in one pass.
    private func endsOfScriptNames() -> [Int?] {
        let bytes = tree.bytes
        var ends = [Int?](repeating: nil, count: Self.scriptNames.count)
        var place = 0
        while let quote = UTF8Scan.firstIndex(of: UInt8(ascii: "\""), in: bytes, from: place) {
            place = quote + 1
            guard place < bytes.count, Self.startsOfScriptNames.contains(bytes[place]) else {
                continue
            }
            for (index, name) in Self.scriptNames.enumerated()
            where ends[index] == nil && bytes[place...].starts(with: name) {
                // What structured data say of other things is no day of the page.
                if let other = data.listings.first(where: { $0.contains(quote) }) {
                    place = other.upperBound
                } else {
                    ends[index] = place + name.count
                }
                break
            }
        }
        return ends
    }

    /// In order of precedence.
    private static let scriptNames = [
        "datePublished", "publishedAt", "published_at", "publishDate", "publish_date",
        "first_published_at",
        "datePosted", "publishedDate", "publicationDate", "published_time",
    ].map { Array($0.utf8) }
    private static let startsOfScriptNames = Set(scriptNames.map { $0[0] })

    /// The day on which an account of WeChat has published the page: scripts write it into the page as "yesterday", from seconds that
    /// one has as `var ct = "1741082400"`. The day is that of China.
    private var accountDay: CalendarDay? {
        guard let name = UTF8Scan.firstRange(of: Self.accountName, in: tree.bytes, from: 0),
            UTF8Scan.firstRange(of: Self.accountText, in: tree.bytes, from: 0) != nil
        else { return nil }
        let digits = tree.bytes[name.upperBound...].prefix { $0 &- 0x30 < 10 }
        guard digits.count == 10, digits.endIndex < tree.bytes.count,
            tree.bytes[digits.endIndex] == UInt8(ascii: "\"")
        else { return nil }
        let seconds = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return CalendarDay(number: (seconds + 8 * 3600) / 86_400)
    }

    private static let accountName = Array("var ct = \"".utf8)
    private static let accountText = Array("id=\"js_content\"".utf8)

    /// Whether the text right before an element says that it is the last change: `Updated <time>`.
    private func isCalledChange(_ node: Int) -> Bool {
        let before = Int(tree.nodes[node].previous)
        guard before >= 0, tree.nodes[before].kind == .text else { return false }
        let text = tree.text(of: before)
        return text.utf8.count <= 40 && DateWords.namesChange(text)
    }

    func isChange(_ node: Int) -> Bool {
        for name in [HTMLAttributeName.classes, .itemprop] {
            if let range = tree.attributeRange(name, of: node),
                CleanText.hasWord("updated", tree.bytes, range)
                    || CleanText.hasWord("modified", tree.bytes, range)
            {
                // `published updated` is one time that is both.
                return !CleanText.hasWord("published", tree.bytes, range)
            }
        }
        return false
    }

    /// A day in an element that is called a date; one that is called the last change only where there is no other.
    var shownDate: CalendarDay? {
        var changed: CalendarDay?
        for node in evidence.dateParts where tree.range(of: node).count < 2000 && !isApart(node) {
            let text = tree.text(of: node)
            guard text.utf8.count <= 200 else { continue }
            // Microformats have the day in the title.
            guard
                let day = seenDay(text, of: node) ?? tree.attribute(.title, of: node).flatMap(day)
                    ?? stampedDay(node),
                !DateWords.beginsWithMembership(text)
            else { continue }
            if let published = dayOfPublication(in: text) { return published }
            if !isChange(node), !isOfChange(text), isBefore(day, changed) { return day }
            if changed == nil { changed = day }
        }
        return changed
    }

    /// Whether a day may be that of publication where one of a change is known: nothing is changed before that.
    private func isBefore(_ day: CalendarDay, _ changed: CalendarDay?) -> Bool {
        changed.map { day.number <= $0.number } ?? true
    }

    /// Whether the first day of a text is that of a change, and not that of publication before it.
    private func isOfChange(_ text: String) -> Bool {
        guard DateWords.isAboutChange(text) else { return false }
        let start = String(DateWords.beforeChange(text.lowercased()))
        return !DateWords.isPublication(start) || seenDay(start) == nil
    }

    /// A day in a short piece of text around the heading; one that is called the last change only where there is no other.
    var textDate: CalendarDay? {
        // The text of such a page may begin with any day.
        if accountDay != nil { return nil }
        var changed: CalendarDay?
        var label = ""
        for (node, text, _) in textsAroundHeading where text.utf8.count <= NearbyTexts.longest {
            let before = label
            let day = seenDay(text)
            label = day == nil && text.utf8.count <= 40 ? text : ""
            guard let day, !isApart(node), !DateWords.beginsWithMembership(text),
                !DateWords.beginsWithMembership(before),
                isCalledMeta(node) || !DateSentence.holdsDay(text)
            else { continue }
            if let published = dayOfPublication(in: text) { return published }
            if !DateWords.beginsWithChange("\(before) \(text)"), isBefore(day, changed) {
                return day
            }
            if changed == nil { changed = day }
        }
        return changed
    }

    /// Whether an element, or one close around it, is called by the word for lines about the page: `entry-meta`.
    private func isCalledMeta(_ node: Int) -> Bool {
        var at = node
        for _ in 0..<3 where at >= 0 && at != tree.body {
            for name in [HTMLAttributeName.classes, .id] {
                guard let range = tree.attributeRange(name, of: at), range.count <= 400 else {
                    continue
                }
                let words = tree.bytes[range].split { ($0 | 0x20) &- 0x61 >= 26 }
                if words.contains(where: { $0.elementsEqual("meta".utf8) }) { return true }
            }
            at = Int(tree.nodes[at].parent)
        }
        return false
    }

    /// The day that follows the word for publication in a text that tells of a change first.
    private func dayOfPublication(in text: String) -> CalendarDay? {
        let small = text.lowercased()
        guard DateWords.beginsWithChange(text), small.utf8.count == text.utf8.count,
            let end = DateWords.endOfPublication(small)
        else { return nil }
        return seenDay(String(decoding: text.utf8.dropFirst(end), as: UTF8.self))
    }

    /// A day behind a label for it in Chinese, Japanese or Korean, wherever it stands: pages of small sites often have no heading to look
    /// beside.
    var labelledDate: CalendarDay? {
        // Where there is a place, the time is that of a meeting.
        let isMeeting = ["地点", "地點", "会场", "會場"].contains {
            UTF8Scan.firstRange(of: Array($0.utf8), in: tree.bytes, from: 0) != nil
        }
        let labels = Self.dateLabels + (isMeeting ? [] : Self.timeLabels)
        var looked = 0
        for node in tree.nodes.indices where tree.nodes[node].kind == .text {
            let range = tree.range(of: node)
            let start = range.drop { tree.bytes[$0] <= 0x20 }
            guard range.count >= 6, range.count <= 400,
                labels.contains(where: { tree.bytes[start].starts(with: $0) })
            else { continue }
            let parent = Int(tree.nodes[node].parent)
            guard parent >= 0, !tree.nodes[parent].tag.isNeverShown else { continue }
            looked += 1
            if looked > 100 { return nil }
            // The day may stand in an element of its own behind the label.
            for place in [node, parent] where tree.range(of: place).count < 1000 {
                let text = tree.text(of: place)
                guard text.utf8.count <= NearbyTexts.longest, let day = seenDay(text) else {
                    continue
                }
                if !isOfChange(text), !isApart(place) { return day }
            }
        }
        return nil
    }

    private static let dateLabels = [
        "发布", "發布", "发表", "發表", "发稿", "公開日", "掲載日", "등록", "입력",
    ].map { Array($0.utf8) }
    private static let timeLabels = ["时间", "時間", "日期"].map { Array($0.utf8) }

    /// Whether an element lies in what is no part of the article: comments, other articles, the foot of the page.
    func isApart(_ node: Int) -> Bool {
        var node = node
        let heading = headingNode.map { Int(tree.nodes[$0.node].start) } ?? -1
        for _ in 0..<40 {
            // What the heading stands in, too, is the article or more, whatever it is called.
            if tree.range(of: node).contains(heading) { return false }
            let tag = tree.nodes[node].tag
            if tag == .nav || tag == .aside || tag == .form { return true }
            var isFoot = tag == .footer
            for name in [HTMLAttributeName.classes, .id] where tag != .body && tag != .html {
                guard let range = tree.attributeRange(name, of: node) else { continue }
                if Self.isApart(tree.bytes, range) || isTeaser(node, range) { return true }
                if CleanText.hasWord("footer", tree.bytes, range) { isFoot = true }
            }
            // The foot of the article, unlike that of the page, is a part of it.
            if isFoot, !isInArticleOfHeading(node), !isHead(node) { return true }
            guard tree.nodes[node].parent >= 0 else { return false }
            node = Int(tree.nodes[node].parent)
        }
        return false
    }

    /// Whether a `footer` is the first of an `article`, before its text, as Drupal has it: then it is a header.
    private func isHead(_ node: Int) -> Bool {
        let article = Int(tree.nodes[node].parent)
        guard tree.isElement(node, .footer), article >= 0, tree.isElement(article, .article) else {
            return false
        }
        var before = Int(tree.nodes[node].previous)
        while before >= 0 {
            if tree.range(of: before).count > 400 || !tree.text(of: before).isEmpty { return false }
            before = Int(tree.nodes[before].previous)
        }
        return tree.range(of: article).count > 2 * tree.range(of: node).count
    }

    /// Whether an element announces another page: it is called a teaser, and has a heading and a link.
    private func isTeaser(_ node: Int, _ classes: Range<Int>) -> Bool {
        CleanText.hasWord("teaser", tree.bytes, classes) && tree.range(of: node).count < 8000
            && tree.firstHeading(in: node, amongFirst: 40) != nil
            && tree.first(.a, within: node) != nil
    }

    /// Whether an element stands in an `article`, or what is called a post or an entry, together with the heading.
    private func isInArticleOfHeading(_ node: Int) -> Bool {
        guard let heading = headingNode.map({ Int(tree.nodes[$0.node].start) }) else {
            return false
        }
        var at = Int(tree.nodes[node].parent)
        for _ in 0..<4 where at >= 0 {
            if tree.range(of: at).contains(heading) {
                if tree.nodes[at].tag == .article { return true }
                guard let range = tree.attributeRange(.classes, of: at), range.count <= 2000,
                    at != tree.body
                else { return false }
                return CleanText.hasWord("post", tree.bytes, range)
                    || CleanText.hasWord("entry", tree.bytes, range)
                    || CleanText.hasWord("article", tree.bytes, range)
            }
            at = Int(tree.nodes[at].parent)
        }
        return false
    }

    static func isApart(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        CleanText.hasWord("comment", bytes, range) || CleanText.hasWord("related", bytes, range)
            || CleanText.hasWord("sidebar", bytes, range)
            || CleanText.hasWord("recent", bytes, range)
            || CleanText.hasWord("popular", bytes, range)
            || CleanText.hasWord("disqus", bytes, range)
            || CleanText.hasWord("reviews", bytes, range)
    }
}
