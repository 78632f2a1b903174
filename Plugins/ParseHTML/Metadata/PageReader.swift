import Quern

/// Answers questions from what one pass over the page has found.
final class PageReader {
    let tree: HTMLTree
    let evidence: PageEvidence
    let data: StructuredData
    /// The address under which the page was found; nil when nobody says.
    let place: String?

    init(
        _ tree: HTMLTree, _ evidence: PageEvidence, _ data: StructuredData, place: String? = nil
    ) {
        self.tree = tree
        self.evidence = evidence
        self.data = data
        self.place = place
    }

    // MARK: - Precedence

    /// The heading is what readers see; titles in the head are often written for search engines.
    var titles: [(name: String, find: () -> String?)] {
        [
            ("heading", { [self] in standIn?.text }),
            (
                "h1",
                { [self] in
                    headingNode.flatMap {
                        tree.isElement($0.node, .h1) ? withoutKicker($0.node, $0.text) : nil
                    }
                }
            ),
            (
                "json-ld",
                { [self] in data.headline.map { TitleText.cleaned($0, sites: foreignNames) } }
            ),
            ("meta", { [self] in best(.title).map { TitleText.cleaned($0, sites: foreignNames) } }),
            ("heading", { [self] in headingNode?.text }),
            (
                "title",
                { [self] in titleElement.map { TitleText.cleaned($0, sites: foreignNames) } }
            ),
        ]
    }

    /// Structured data name people; `meta` elements, too, but sometimes the site's owner or agency; what the page
    /// shows needs guessing.
    var authors: [(name: String, find: () -> [String]?)] {
        [
            ("json-ld", { [self] in data.isNamedByWork ? nil : declared(data.authors) }),
            ("meta", { [self] in metaAuthors }),
            ("microdata", { [self] in propertyAuthors }),
            ("rel=author", { [self] in linkAuthors }),
            ("byline", { [self] in bylineAuthors }),
            ("text", { [self] in textAuthors }),
            ("label", { [self] in labelledAuthors }),
            ("json-ld", { [self] in declared(data.authors) }),
            // Names that are no person's, such as the site's own, where nobody else is named.
            ("microdata", { [self] in anyone(propertyTexts) }),
            ("json-ld", { [self] in anyone(data.authors) }),
            (
                "meta",
                { [self] in
                    anyone(authorValues.sorted { $0.rank < $1.rank }.prefix(1).map(\.text))
                }
            ),
        ]
    }

    /// What the page shows as its day where that contradicts what it declares; what says that it is the day of
    /// publication; then what the page shows, then the day of the last change.
    var dates: [(name: String, find: () -> CalendarDay?)] {
        [
            ("shown", { [self] in shownInstead }),
            ("meta", { [self] in best(.published, day) }),
            ("json-ld", { [self] in data.published.flatMap(day) }),
            ("microdata", { [self] in propertyDate }),
            ("url", { [self] in address.flatMap(DateText.inAddress) }),
            ("time", { [self] in timeDate }),
            ("dateline", { [self] in shownDate }),
            ("url", { [self] in address.flatMap(DateText.inFolders) }),
            ("text", { [self] in textDate }),
            ("script", { [self] in scriptDate }),
            ("modified", { [self] in modified }),
            ("label", { [self] in labelledDate }),
            ("json-ld", { [self] in data.workDay.flatMap(day) }),
        ]
    }

    /// On these days readers are to come; the page was written before.
    lazy var eventDays: [CalendarDay] = data.eventDays.compactMap(day)

    var modified: CalendarDay? { best(.modified, day) ?? data.modified.flatMap(day) }

    /// The host of the address, without `www`.
    lazy var host: String? = {
        guard let address, address.hasPrefix("http://") || address.hasPrefix("https://"),
            let authority = address.utf8.split(separator: 0x2F).dropFirst().first
        else { return nil }
        let marks = Array(":?#".utf8)
        let ending = authority.suffix(
            from: authority.lastIndex(of: 0x40).map { authority.index(after: $0) }
                ?? authority.startIndex)
        let name = String(decoding: ending.prefix { !marks.contains($0) }, as: UTF8.self)
            .lowercased()
        let host = name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
        return host.isEmpty ? nil : host
    }()

    var description: String? { best(.description) ?? data.description }

    /// The language alone, without country: `en` of `en-US`.
    var language: String? {
        for tag in [evidence.language, best(.language), data.language].compactMap(\.self) {
            let primary = tag.utf8.prefix { ($0 | 0x20) &- 0x61 < 26 }
            // Some write the encoding there.
            if (2...3).contains(primary.count), !primary.elementsEqual("utf".utf8),
                tag.utf8.count == primary.count
                    || [0x2D, 0x5F, 0x2C].contains(tag.utf8.dropFirst(primary.count).first ?? 0)
            {
                return String(decoding: primary.map { $0 | 0x20 }, as: UTF8.self)
            }
        }
        return nil
    }

    // MARK: - From meta elements

    func best(_ field: MetaNames.Field) -> String? {
        evidence[field].min { $0.rank < $1.rank }?.text
    }

    func best<Value>(_ field: MetaNames.Field, _ read: (String) -> Value?) -> Value? {
        let sorted = evidence[field].enumerated().sorted {
            ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
        }
        for value in sorted {
            if let found = read(value.element.text) { return found }
        }
        return nil
    }

    /// Whether figures that can be read in two ways have the month first.
    lazy var isMonthFirst: Bool = findsMonthFirst()

    /// Whether `4.9.24` is a day: where English is written, or the language is not known, it may be the number of a version.
    var hasShortYears: Bool { language.map { $0 != "en" } ?? false }

    // MARK: - Titles

    var titleElement: String? {
        evidence.titleNode.map { tree.text(of: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// What the site may be called in titles: its declared names, headings that lead to its first page, and names in its address.
    lazy var sites: [String] = {
        var sites = evidence[.site].map(\.text) + [data.site].compactMap(\.self)
        sites += evidence.headings.filter(leadsHome).map { CleanText.collapsed(tree.text(of: $0)) }
        // The longest part of a host is its name, and the rest ends and beginnings.
        let labels = host?.utf8.split(separator: 0x2E) ?? []
        if let name = labels.max(by: { $0.count < $1.count }) {
            sites.append(String(Substring(name)))
        }
        return sites
    }()

    /// What a title need not say: the names of the site, but for its first page, which is called like it.
    private lazy var foreignNames: [String] = address.map(isOwnHost) == true ? [] : sites

    /// Whether all of a heading is a link to the first page of the site, and another heading says what the page is called: then
    /// it is the name of the site.
    private func leadsHome(_ heading: Int) -> Bool {
        guard tree.range(of: heading).count < 2000,
            let link = tree.first(.a, within: heading),
            let target = tree.attribute(.href, of: link).map(CleanText.collapsed),
            case let text = tree.text(of: heading), tree.text(of: link) == text,
            ["/", "./", ".", "index.html", "/index.html"].contains(target) || isOwnHost(target)
        else { return false }
        let key = CleanText.key(text)
        let parts = Set(
            ([best(.title), titleElement].compactMap(\.self))
                .filter { $0.utf8.count <= TitleText.longest }
                .flatMap(TitleText.parts).map(CleanText.key).filter { !$0.isEmpty && $0 != key })
        return (evidence.headings + evidence.subheadings).contains { other in
            other != heading && tree.range(of: other).count < 2000
                && parts.contains(CleanText.key(tree.text(of: other)))
        }
    }

    /// Whether an address is that of the page's host, without anything behind it.
    private func isOwnHost(_ address: String) -> Bool {
        guard let host, WebAddress.isWhole(address), let scheme = address.firstRange(of: "://")
        else { return false }
        var rest = address[scheme.upperBound...].lowercased()
        if rest.hasSuffix("/") { rest.removeLast() }
        return rest == host || rest == "www." + host
    }

    /// The heading that says what the titles in the head say. Other headings are slogans, or the site's name.
    ///
    /// One of the first level has at least half of the words of the shorter one. Where there is none, one of the second or third
    /// level has the words of a title, or of a part of it between marks, and three at least; and where there is none of these either,
    /// that may be any element.

    lazy var address: String? =
        evidence.canonicalAddress(at: place)
        ?? [best(.url), data.address].compactMap(\.self).first(where: WebAddress.isWhole)

    lazy var headingNode: (node: Int, text: String)? =
        standIn ?? mainHeading ?? subheading ?? plainHeading
    private lazy var mainHeading: (node: Int, text: String)? = findMainHeading()
    private lazy var standIn: (node: Int, text: String)? = mainHeading.flatMap(standIn)

    private func findMainHeading() -> (node: Int, text: String)? {
        // The first of the best: later ones are of other articles on the page. One that the title begins with is better, as what it
        // ends with may be the name of the site.
        var best: (node: Int, text: String, likeness: Int, isStart: Int)?
        for node in evidence.headings {
            guard let text = headingText(node) else { continue }
            let words = CleanText.words(text)
            let likeness = witnessWords.map { TitleText.likeness(words, $0) }.max() ?? 50
            let least = witnessWords.isEmpty ? 50 : TitleText.leastLikeness(of: words)
            guard likeness >= least else { continue }
            let isStart = witnessWords.contains { $0.starts(with: words) } ? 1 : 0
            if (likeness, isStart) > (best?.likeness ?? 0, best?.isStart ?? 0) {
                best = (node, text, likeness, isStart)
            }
        }
        return best.map { ($0.node, $0.text) }
    }

    private var subheading: (node: Int, text: String)? {
        for node in evidence.subheadings {
            if let text = headingText(node), partOfTitle(text) != nil { return (node, text) }
        }
        return nil
    }

    /// The element of a single piece of text that is most of what the head says, as `<div class="h-title">` of pages without
    /// headings; lesser parts are names of the site. It is written as in the head, because it may be in capitals.
    private var plainHeading: (node: Int, text: String)? {
        let half = (witnesses.map(\.utf8.count).max() ?? 0) / 2
        let lengths = titleParts.keys.filter { $0 > half }
        guard let least = lengths.min(), let most = lengths.max() else { return nil }
        var looked = 0
        for node in tree.nodes.indices where tree.nodes[node].kind == .text {
            let range = tree.range(of: node)
            let parent = Int(tree.nodes[node].parent)
            // Most texts need not be looked at; white space around one and character references make it longer.
            guard range.count >= least, range.count <= most * 2 + 200, parent >= 0,
                !tree.nodes[parent].tag.isNeverShown
            else { continue }
            // It stands before the text, if at all.
            looked += 1
            if looked > 400 { return nil }
            guard let text = headingText(node), text.utf8.count > half,
                let part = partOfTitle(text), !isFurniture(parent)
            else { continue }
            return (parent, part)
        }
        return nil
    }

    /// Whether an element is not shown, or stands where other pages are named: in menus, lists and boxes beside the text.
    func isFurniture(_ node: Int) -> Bool {
        var node = node
        for _ in 0..<40 where node >= 0 {
            switch tree.nodes[node].tag {
            case .body, .html: return false
            case .nav, .aside, .footer, .form, .select, .option, .button, .a, .li, .menu:
                return true
            default: break
            }
            if tree.has(.hidden, node) || PageZones.isHiddenByStyle(tree, node) { return true }
            for name in [HTMLAttributeName.classes, .id] {
                guard let range = tree.attributeRange(name, of: node) else { continue }
                if Self.furnitureWords.contains(where: { CleanText.hasWord($0, tree.bytes, range) })
                {
                    return true
                }
            }
            node = Int(tree.nodes[node].parent)
        }
        return false
    }

    private static let furnitureWords: [StaticString] = [
        "share", "crumb", "menu", "footer", "latest",
    ]

    /// What the head says that the page is called, and parts of it between marks, by the length of their letters and digits.
    private lazy var titleParts: [Int: [(words: [[UInt8]], text: String)]] = {
        var parts: [Int: [(words: [[UInt8]], text: String)]] = [:]
        for part in witnesses.flatMap(TitleText.parts) {
            let words = CleanText.words(part)
            guard words.count >= 3 else { continue }
            parts[CleanText.key(part).count, default: []].append((words, CleanText.collapsed(part)))
        }
        return parts
    }()

    /// The part of what the head says that has the same words.
    private func partOfTitle(_ text: String) -> String? {
        guard let parts = titleParts[CleanText.key(text).count] else { return nil }
        let words = CleanText.words(text)
        return parts.first { $0.words == words }?.text
    }

    /// What the head says that the page is called.
    private lazy var witnesses: [String] = [best(.title), titleElement, data.headline]
        .compactMap(\.self).filter { $0.utf8.count <= TitleText.longest }
        .map { TitleText.cleaned($0, sites: foreignNames) }
    private lazy var witnessWords = witnesses.map(CleanText.words)
    private lazy var siteKeys = sites.map(CleanText.key)

    private func headingText(_ node: Int) -> String? {
        // What is not closed is a heading of all that follows.
        guard tree.range(of: node).count < 8000 else { return nil }
        let text = CleanText.withoutBreakMarks(CleanText.collapsed(shownText(of: node)))
        guard text.utf8.count <= 400 else { return nil }
        let plain = TitleText.withoutMark(text)
        return plain.isEmpty || siteKeys.contains(CleanText.key(plain)) ? nil : plain
    }

    /// What readers see of a heading: no icons, no buttons, nothing for those alone who have it read to them; all of it where
    /// that is nothing, or where the head of the page says all of it.
    ///
    /// - Parameter child: an element to leave out besides.
    private func shownText(of node: Int, without child: Int? = nil) -> String {
        let text = tree.text(of: node) { inner in
            let element = tree.nodes[inner]
            guard element.kind == .element else { return false }
            if inner == child || element.tag == .svg || element.tag == .button { return true }
            if element.attributeCount == 0 { return false }
            var reading = ZoneVocabulary.Reading()
            if let classes = tree.attributeRange(.classes, of: inner), classes.count <= 2000 {
                ZoneVocabulary.shared.read(tree.bytes, classes, into: &reading)
            }
            return reading.kind == .hidden || tree.has(.hidden, inner)
                || PageZones.isHiddenByStyle(tree, inner)
        }
        let whole = tree.text(of: node)
        if child != nil || text == whole { return text }
        // Words that come one after the other, or explain themselves on a click, are hidden or buttons, too.
        return text.isEmpty || isWitnessed(whole) ? whole : text
    }

    /// Whether the head says just this.
    private func isWitnessed(_ text: String) -> Bool {
        let key = CleanText.key(text)
        return witnesses.contains { CleanText.key($0) == key }
    }

    /// A heading without the section's name before it or a badge behind it, when they are elements of their own and the head
    /// gives the title without them.
    private func withoutKicker(_ node: Int, _ text: String) -> String {
        let wanted = [data.headline, best(.title)].compactMap(\.self)
            .map { CleanText.key(TitleText.cleaned($0, sites: foreignNames)) }
        if wanted.isEmpty || isWitnessed(text) { return text }
        var child = Int(tree.nodes[node].firstChild)
        var looked = 0
        while child >= 0, looked < 20 {
            // `Alien 3`: a number is part of a name.
            let isNumbered = tree.text(of: child).contains(where: \.isNumber)
            if tree.nodes[child].kind == .element, !isNumbered {
                let rest = CleanText.collapsed(shownText(of: node, without: child))
                if !rest.isEmpty, wanted.contains(CleanText.key(rest)) {
                    return CleanText.withoutBreakMarks(TitleText.withoutMark(rest))
                }
            }
            child = Int(tree.nodes[child].next)
            looked += 1
        }
        return text
    }

    // MARK: - Texts around the heading

    var nearby: NearbyTexts { NearbyTexts(tree: tree) }

    /// Short texts that follow the heading.
    lazy var textsAfterHeading: [NearbyTexts.Found] = {
        guard let start = headingNode?.node ?? evidence.headings.first else { return [] }
        return nearby.texts(after: start)
    }()

    /// Those, and the ones just before the heading.
    lazy var textsAroundHeading: [NearbyTexts.Found] = {
        textsAfterHeading + (headingNode.map { nearby.texts(before: $0.node) } ?? [])
    }()
}
