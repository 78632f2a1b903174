/// Titles without the names of sites.
enum TitleText {
    private static let separators = [
        " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " › ", " ‹ ", " · ", " • ", " ~ ", " / ",
    ]

    /// What stands without spaces between a title and the name of its site, where they are not written in Latin letters.
    private static let closeSeparators = ["__", "--", "_", "-", "|", "｜"]

    /// Words at the end of names of sites in such scripts: 新华网, 中国政府网站, 朝日新聞.
    private static let siteEndings = [
        "网", "網", "网站", "網站", "频道", "頻道", "新闻", "新聞", "日报", "日報", "晚报", "晚報", "时报", "時報", "早报",
        "周刊", "杂志", "雜誌",
        "在线", "门户", "论坛", "論壇", "博客", "客户端", "电视台", "传媒", "ニュース", "オンライン", "뉴스", "일보", "신문",
    ]

    /// What is longer, in bytes, is no title but a page that does not close it.
    static let longest = 2000

    /// A heading without the mark by which it can be linked to, as documentation has it.
    static func withoutMark(_ heading: String) -> String {
        var scalars = Substring(heading).unicodeScalars
        while let last = scalars.last, ["¶", "§", "#", "🔗", " "].contains(last) {
            scalars.removeLast()
        }
        return String(scalars)
    }

    /// A title without a name of its site at its end or beginning.
    ///
    /// A part goes when it is the site's name, or is a piece of it or holds it. Behind a stroke, `»`, `«`, `‹` or `::`, which
    /// hardly stand in titles themselves, a last part of few words goes without evidence; so does one behind an underscore in
    /// titles that are not written in Latin letters, or one that ends as names of sites there do.
    ///
    /// - Parameter sites: names of the site, and of its host.
    static func cleaned(_ title: String, sites: [String]) -> String {
        guard title.utf8.count <= longest else { return title }
        var title = title
        let keys = sites.map(CleanText.key).filter { !$0.isEmpty }
        // Where the site comes first, the end is what the page is about.
        var isSiteFirst = false
        for _ in 0..<3 {
            guard let last = lastSplit(title), let first = firstSplit(title) else { break }
            if isSite(last.tail, keys, isClose: last.isClose) {
                title = last.head
            } else if keys.contains(CleanText.key(first.head)) {
                title = first.tail
                isSiteFirst = true
            } else if isSiteName(last),
                !isSiteFirst || last.mark == " | " && CleanText.pieceCount(last.head) > 1
            {
                title = last.head
            } else if isSite(first.head, keys, isClose: first.isClose) {
                title = first.tail
            } else {
                break
            }
        }
        return title
    }

    /// What stands before and behind the last mark of a title, which is most often the name of the site.
    static func end(of title: String) -> (head: String, tail: String)? {
        lastSplit(title).map { ($0.head, $0.tail) }
    }

    /// All that stands before and behind the marks of a title, and before and behind a colon with spaces around it.
    static func ends(of title: String) -> [(head: String, tail: String, isColon: Bool)] {
        var ends = splits(title).prefix(20).map { mark in
            let end = split(title, at: mark)
            return (head: end.head, tail: end.tail, isColon: false)
        }
        if let colon = title.firstRange(of: " : ") {
            ends.append(
                (String(title[..<colon.lowerBound]), String(title[colon.upperBound...]), true))
        }
        return ends
    }

    /// A title and its parts between marks, and behind a colon.
    static func parts(_ title: String) -> [String] {
        var parts = [title]
        var start = 0
        for (place, mark) in splits(title) + [(title.utf8.count, "")] where place >= start {
            let part = String(decoding: title.utf8.prefix(place).dropFirst(start), as: UTF8.self)
            parts.append(part)
            if let colon = part.utf8.firstIndex(of: 0x3A) {
                parts.append(String(part[part.utf8.index(after: colon)...]))
            }
            start = place + mark.utf8.count
        }
        return parts
    }

    /// - Parameter isClose: whether no spaces stand between the part and the rest, so that a piece of the name of the site is
    ///   rather a place.
    private static func isSite(_ part: String, _ keys: [[UInt8]], isClose: Bool) -> Bool {
        let part = CleanText.key(part)
        guard !part.isEmpty else { return true }
        return keys.contains { key in
            key == part || (part.count >= 4 && !isClose && contains(key, part))
                || (key.count >= 4 && contains(part, key))
        }
    }

    /// Whether the last part of a title reads like the name of a site, or of a part of one.
    private static func isSiteName(_ title: Split) -> Bool {
        if title.isStrong, CleanText.pieceCount(title.tail) <= 4 { return true }
        // In Chinese, Japanese or Korean the first part may be the name of a column, and is shorter then.
        let length = title.tail.unicodeScalars.count
        guard length <= 20, EastAsianByline.isEastAsian(title.tail[...]),
            EastAsianByline.isEastAsian(title.head[...])
        else { return false }
        return siteEndings.contains { title.tail.hasSuffix($0) }
            && !["联网", "聯網"].contains { title.tail.hasSuffix($0) }
            || title.mark.hasPrefix("_") && length < title.head.unicodeScalars.count
    }

    /// A title divided at a mark.
    private struct Split {
        var head: String
        var tail: String
        var mark: String
        /// Whether the mark hardly stands in titles themselves.
        var isStrong: Bool { [" | ", " :: ", " » ", " « ", " ‹ "].contains(mark) }
        /// Whether no spaces are set beside it, as in `北京-上海`.
        var isClose: Bool { !mark.hasPrefix(" ") }
    }

    private static func contains(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
        guard part.count <= whole.count else { return false }
        return (0...whole.count - part.count).contains { whole[$0...].starts(with: part) }
    }

    private static func lastSplit(_ title: String) -> Split? {
        splits(title).last.map { split(title, at: $0) }
    }

    private static func firstSplit(_ title: String) -> Split? {
        splits(title).first.map { split(title, at: $0) }
    }

    private static func split(_ title: String, at place: (place: Int, separator: String)) -> Split {
        let (place, mark) = place
        return Split(
            head: String(decoding: title.utf8.prefix(place), as: UTF8.self),
            tail: String(decoding: title.utf8.dropFirst(place + mark.utf8.count), as: UTF8.self),
            mark: mark)
    }

    private static func splits(_ title: String) -> [(place: Int, separator: String)] {
        let bytes = Array(title.utf8)
        var found: [(place: Int, separator: String)] = []
        var place = 1
        while place < bytes.count {
            let list: [String]
            switch bytes[place] {
            case 0x20 where place + 1 < bytes.count && !isWordByte(bytes[place + 1]):
                list = separators
            case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "|"), 0xEF:
                list = closeSeparators
            default:
                place += 1
                continue
            }
            if let separator = list.first(where: { bytes[place...].starts(with: $0.utf8) }),
                case let end = place + separator.utf8.count, end < bytes.count,
                bytes[place] == 0x20
                    || separates(separator, bytes[place - 1] >= 0x80, bytes[end] >= 0x80)
            {
                found.append((place, separator))
                if bytes[place] != 0x20 { place = end - 1 }
            }
            place += 1
        }
        return found
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }

    /// Whether a mark without spaces separates parts of a title, and not those of a word.
    ///
    /// - Parameters:
    ///   - before: whether the character before it is not of ASCII.
    ///   - behind: the same of the one behind it.
    private static func separates(_ mark: String, _ before: Bool, _ behind: Bool) -> Bool {
        mark.hasPrefix("-") ? before && behind : before || behind
    }

    /// How like a title a heading must be to be the same: half, but both of two words, as slogans share one of them, too.
    static func leastLikeness(of heading: [[UInt8]]) -> Int { heading.count == 2 ? 100 : 50 }

    /// Whether a heading is a title, or is like it and more than a single word.
    static func isLike(_ heading: [[UInt8]], _ title: [[UInt8]]) -> Bool {
        heading == title
            || heading.count > 1 && likeness(heading, title) >= leastLikeness(of: heading)
    }

    /// The share of the words of the shorter text that stand in the other one, in percent.
    static func likeness(_ a: [[UInt8]], _ b: [[UInt8]]) -> Int {
        let (a, b) = (Set(a), Set(b))
        guard !a.isEmpty, !b.isEmpty else { return 0 }
        return a.intersection(b).count * 100 / min(a.count, b.count)
    }
}
