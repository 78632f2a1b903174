import Quern

/// What a page says about itself.
///
/// The precedence of sources is declared here and nowhere else; `found_in` says for title, authors and date which it
/// was.
enum PageMetadata {
    /// Sets what the page tells: title, authors, date and so on.
    static func read(_ tree: HTMLTree, into metadata: inout Metadata) {
        let evidence = PageEvidence(tree)
        let reader = PageReader(tree, evidence, StructuredData(tree, evidence.scripts))
        var sources = Metadata()
        if let (title, source) = first(reader.titles) {
            metadata.title = title
            sources["title"] = .string(source)
        }
        if let (authors, source) = first(reader.authors) {
            metadata.authors = authors
            sources["authors"] = .string(source)
        }
        if let (date, source) = first(reader.dates) {
            metadata.date = date.iso
            sources["date"] = .string(source)
        }
        metadata.language = reader.language
        metadata.source = reader.site
        metadata.url = reader.address
        metadata["description"] = reader.description.map { .string($0) }
        if let modified = reader.modified { metadata["date_modified"] = .string(modified.iso) }
        let tags = reader.tags
        if !tags.isEmpty { metadata["tags"] = .list(tags.map { .string($0) }) }
        if !sources.isEmpty { metadata["found_in"] = .record(sources) }
    }

    private static func first<Value>(
        _ sources: [(name: String, find: () -> Value?)]
    ) -> (value: Value, source: String)? {
        for source in sources {
            if let value = source.find() { return (value, source.name) }
        }
        return nil
    }
}

/// Answers questions from what one pass over the page has found.
struct PageReader {
    let tree: HTMLTree
    let evidence: PageEvidence
    let data: StructuredData

    init(_ tree: HTMLTree, _ evidence: PageEvidence, _ data: StructuredData) {
        self.tree = tree
        self.evidence = evidence
        self.data = data
    }

    // MARK: - Precedence

    /// The heading is what readers see; titles in the head are often written for search engines.
    var titles: [(name: String, find: () -> String?)] {
        [
            ("h1", { heading }),
            ("json-ld", { data.headline.map { TitleText.cleaned($0, sites: sites) } }),
            ("meta", { best(.title).map { TitleText.cleaned($0, sites: sites) } }),
            ("title", { titleElement.map { TitleText.cleaned($0, sites: sites) } }),
        ]
    }

    /// Structured data name people; `meta` elements, too, but sometimes the site's owner or agency; what the page
    /// shows needs guessing.
    var authors: [(name: String, find: () -> [String]?)] {
        [
            ("json-ld", { declared(data.authors) }),
            ("meta", { metaAuthors }),
            ("microdata", { propertyAuthors }),
            ("rel=author", { linkAuthors }),
            ("byline", { bylineAuthors }),
            ("text", { textAuthors }),
            // Names that are no person's, such as the site's own, where nobody else is named.
            ("json-ld", { anyone(data.authors) }),
            ("meta", { anyone(evidence[.author].sorted { $0.rank < $1.rank }.prefix(1).map(\.text)) }),
        ]
    }

    /// What says that it is the day of publication, then what the page shows, then the day of the last change.
    var dates: [(name: String, find: () -> DateText.Day?)] {
        [
            ("meta", { best(.published, day) }),
            ("json-ld", { data.published.flatMap(day) }),
            ("microdata", { propertyDate }),
            ("url", { address.flatMap(DateText.inAddress) }),
            ("time", { timeDate }),
            ("dateline", { shownDate }),
            ("text", { textDate }),
            ("modified", { modified }),
        ]
    }

    var modified: DateText.Day? { best(.modified, day) ?? data.modified.flatMap(day) }

    var site: String? { best(.site) ?? data.site }

    var description: String? { best(.description) ?? data.description }

    var address: String? {
        [evidence.canonical, best(.url)].compactMap(\.self).first { $0.contains("://") }
    }

    /// The language alone, without country: `en` of `en-US`.
    var language: String? {
        for tag in [evidence.language, best(.language), data.language].compactMap(\.self) {
            let primary = tag.utf8.prefix { ($0 | 0x20) &- 0x61 < 26 }
            if (2...3).contains(primary.count), tag.utf8.count == primary.count
                || [0x2D, 0x5F, 0x2C].contains(tag.utf8.dropFirst(primary.count).first ?? 0)
            {
                return String(decoding: primary.map { $0 | 0x20 }, as: UTF8.self)
            }
        }
        return nil
    }

    var tags: [String] {
        let metas = evidence[.tags]
        guard let rank = metas.map(\.rank).min() else { return Self.words(data.tags) }
        return Self.words(metas.filter { $0.rank == rank }.map(\.text))
    }

    private static func words(_ lists: [String]) -> [String] {
        var words: [String] = []
        for list in lists {
            for word in list.utf8.split(separator: UInt8(ascii: ",")) {
                let word = CleanText.collapsed(String(decoding: word, as: UTF8.self))
                if !word.isEmpty, words.count < 100, !words.contains(word) { words.append(word) }
            }
        }
        return words
    }

    // MARK: - From meta elements

    private func best(_ field: MetaNames.Field) -> String? {
        evidence[field].min { $0.rank < $1.rank }?.text
    }

    private func best<Value>(_ field: MetaNames.Field, _ read: (String) -> Value?) -> Value? {
        let sorted = evidence[field].enumerated().sorted {
            ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
        }
        for value in sorted {
            if let found = read(value.element.text) { return found }
        }
        return nil
    }

    /// Whether figures are written month first: in English, but for its countries that do not.
    private var isMonthFirst: Bool {
        let tag = (evidence.language ?? best(.language) ?? data.language ?? "en").lowercased()
        return tag.hasPrefix("en")
            && !["gb", "au", "nz", "ie", "in", "za"].contains { tag.hasSuffix($0) && tag.utf8.count == 5 }
    }

    func day(_ text: String) -> DateText.Day? { DateText.first(in: text, monthFirst: isMonthFirst) }

    // MARK: - Titles

    private var titleElement: String? {
        evidence.titleNode.map { tree.text(of: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// What the site may be called in titles: its declared names, and those in its address.
    private var sites: [String] {
        var sites = evidence[.site].map(\.text) + [data.site].compactMap(\.self)
        if let address, let host = address.utf8.split(separator: 0x2F).dropFirst().first {
            let labels = host.split(separator: 0x2E).map { String(Substring($0)) }
            // The longest part of a host is its name, and the rest ends and beginnings.
            if let name = labels.max(by: { $0.utf8.count < $1.utf8.count }) { sites.append(name) }
        }
        return sites
    }

    /// The heading that says what the titles in the head say; a single one needs no witness.
    private var heading: String? {
        let witnesses = [best(.title), titleElement, data.headline].compactMap(\.self).map {
            TitleText.cleaned($0, sites: sites)
        }
        let siteKeys = sites.map(CleanText.key)
        var candidates: [(text: String, likeness: Int)] = []
        for node in evidence.headings {
            let text = tree.text(of: node)
            guard !text.isEmpty, text.utf8.count <= 400, !siteKeys.contains(CleanText.key(text)) else {
                continue
            }
            candidates.append((text, witnesses.map { TitleText.likeness(text, $0) }.max() ?? 0))
        }
        // The first of the best: later ones are of other articles on the page.
        let best = candidates.reduce(nil as (text: String, likeness: Int)?) { best, next in
            best.map { $0.likeness >= next.likeness ? $0 : next } ?? next
        }
        guard let best else { return nil }
        if best.likeness >= 50 { return best.text }
        return candidates.count == 1 && CleanText.words(best.text).count >= 3 ? best.text : nil
    }

    // MARK: - Authors

    private func declared(_ texts: [String]) -> [String]? {
        let names = texts.flatMap { Byline.names(in: $0, isDeclared: true) }
        let people = names.filter { !isSite($0) && Byline.looksLikePerson($0, leastWords: 2) }
        return people.isEmpty ? nil : unique(people)
    }

    private func anyone(_ texts: [String]) -> [String]? {
        let names = texts.flatMap { Byline.names(in: $0, isDeclared: true) }
        return names.isEmpty ? nil : unique(names)
    }

    private func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0.lowercased()).inserted }.prefix(50).map(\.self)
    }

    private func isSite(_ name: String) -> Bool {
        let key = CleanText.key(name)
        return sites.contains { CleanText.key($0) == key }
    }

    private var metaAuthors: [String]? {
        var texts = evidence[.author]
        // Yoast writes labels for Twitter's cards.
        for (label, data) in [(MetaNames.Field.label1, MetaNames.Field.data1), (.label2, .data2)] {
            let isAuthor = evidence[label].first.map { Self.authorLabels.contains($0.text.lowercased()) }
            if isAuthor == true, let name = evidence[data].first {
                texts.append(PageEvidence.Value(text: name.text, rank: 100, name: name.name))
            }
        }
        for rank in Set(texts.map(\.rank)).sorted() {
            if let names = declared(texts.filter { $0.rank == rank }.map(\.text)) { return names }
        }
        return nil
    }

    private static let authorLabels: Set<String> = [
        "written by", "geschrieben von", "verfasst von", "écrit par", "escrito por", "scritto da", "geschreven door", "posted by",
    ]

    private func content(of node: Int) -> String {
        tree.attribute(.content, of: node) ?? tree.text(of: node)
    }

    private var propertyAuthors: [String]? {
        let nodes = evidence.properties.filter { $0.name == "author" || $0.name == "creator" }
        return declared(nodes.filter { !isApart($0.node) }.map { namePart(of: $0.node) })
    }

    /// The `name` inside of an author's element, else its text.
    private func namePart(of node: Int) -> String {
        var at: Int? = tree.after(node, within: node)
        while let current = at {
            if tree.nodes[current].kind == .element, tree.attribute(.itemprop, of: current, is: "name") {
                return content(of: current)
            }
            at = tree.after(current, within: node)
        }
        return content(of: node)
    }

    private var linkAuthors: [String]? {
        let nodes = evidence.authorLinks.filter { !isApart($0) }
        guard let first = nodes.first else { return nil }
        // Authors of one article stand together; further down are those of others.
        let texts = nodes.filter { $0 - first < 40 }.map { tree.text(of: $0) }
        return declared(texts)
    }

    /// Names in elements that are called byline or author, the more exactly called ones first.
    private var bylineAuthors: [String]? {
        var generic: [String]?
        for node in evidence.bylines where !isApart(node) {
            let text = tree.text(of: node)
            guard text.utf8.count <= 160, !text.isEmpty else { continue }
            let names = Byline.names(in: text, isDeclared: false).filter { !isSite($0) }
            guard !names.isEmpty else { continue }
            if Byline.hasOpening(text) || names.allSatisfy({ Byline.looksLikePerson($0, leastWords: 2) }) {
                return unique(names)
            }
            if generic == nil { generic = unique(names) }
        }
        return generic
    }

    /// `By Ada Lind` in a short piece of text soon after the heading.
    private var textAuthors: [String]? {
        for (node, text) in textsAfterHeading where text.utf8.count <= 120 && Byline.hasOpening(text) {
            let names = Byline.names(in: text, isDeclared: false).filter {
                !isSite($0) && Byline.looksLikePerson($0, leastWords: 2)
            }
            if !names.isEmpty, !isApart(node) { return unique(names) }
        }
        return nil
    }

    /// Texts of the blocks that follow the heading, each with its element.
    private var textsAfterHeading: [(node: Int, text: String)] {
        guard let heading = evidence.headings.first else { return [] }
        var texts: [(node: Int, text: String)] = []
        var at: Int? = tree.behind(heading)
        var seen = 0
        var lastParent = -1
        while let node = at, seen < 400, texts.count < 40 {
            seen += 1
            if tree.nodes[node].kind == .text {
                // A name is often in an element of its own beside `By`, so their parent is read.
                let parent = Int(tree.nodes[node].parent)
                let block = blockAround(parent)
                if block != lastParent {
                    lastParent = block
                    let length = tree.range(of: block).count
                    if length < 4000 { texts.append((block, tree.text(of: block))) }
                }
            }
            at = tree.after(node)
        }
        return texts
    }

    private func blockAround(_ node: Int) -> Int {
        var node = node
        while !tree.nodes[node].tag.isSpecial, tree.nodes[node].parent >= 0 {
            node = Int(tree.nodes[node].parent)
        }
        return node
    }

    /// Whether an element lies in what is no part of the article: comments, other articles, the foot of the page.
    private func isApart(_ node: Int) -> Bool {
        var node = node
        for _ in 0..<40 {
            let tag = tree.nodes[node].tag
            if tag == .footer || tag == .nav || tag == .aside || tag == .form { return true }
            for name in [HTMLAttributeName.classes, .id] where tag != .body && tag != .html {
                if let range = tree.attributeRange(name, of: node), Self.isApart(tree.bytes, range) {
                    return true
                }
            }
            guard tree.nodes[node].parent >= 0 else { return false }
            node = Int(tree.nodes[node].parent)
        }
        return false
    }

    private static func isApart(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        CleanText.hasWord("comment", bytes, range) || CleanText.hasWord("related", bytes, range)
            || CleanText.hasWord("sidebar", bytes, range) || CleanText.hasWord("recent", bytes, range)
            || CleanText.hasWord("popular", bytes, range) || CleanText.hasWord("footer", bytes, range)
            || CleanText.hasWord("disqus", bytes, range) || CleanText.hasWord("reviews", bytes, range)
    }

    // MARK: - Dates

    private var propertyDate: DateText.Day? {
        for name in ["datepublished", "datecreated"] {
            for property in evidence.properties where property.name == name && !isApart(property.node) {
                if let day = shownDay(property.node) { return day }
            }
        }
        return nil
    }

    private func shownDay(_ node: Int) -> DateText.Day? {
        tree.attribute(.datetime, of: node).flatMap(day)
            ?? tree.attribute(.content, of: node).flatMap(day) ?? day(tree.text(of: node))
    }

    /// The first `time` element; one that is called updated only where there is no other.
    private var timeDate: DateText.Day? {
        var changed: DateText.Day?
        for node in evidence.times where !isApart(node) {
            guard let day = shownDay(node) else { continue }
            if !isChange(node) { return day }
            if changed == nil { changed = day }
        }
        return changed
    }

    private func isChange(_ node: Int) -> Bool {
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

    private var shownDate: DateText.Day? {
        for node in evidence.dateParts where !isApart(node) && tree.range(of: node).count < 2000 {
            let text = tree.text(of: node)
            if text.utf8.count <= 100, let day = day(text) { return day }
        }
        return nil
    }

    /// A day in a short piece of text soon after the heading.
    private var textDate: DateText.Day? {
        for (node, text) in textsAfterHeading where text.utf8.count <= 100 {
            if let day = day(text), !isApart(node) { return day }
        }
        return nil
    }
}
