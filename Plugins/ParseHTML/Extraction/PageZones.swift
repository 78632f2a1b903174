/// A part of a page that says of itself what it is: a menu, a footer, comments.
struct Zone {
    enum Kind: UInt8, CaseIterable {
        case none
        case navigation, footer, header, related, aside, comments, sharing, signup, consent,
            advertising, paywall
        case overlay, hidden, byline, labels, form, caption, anchor

        /// What rules call it.
        var name: String { Self.names[Int(rawValue)] }
        // Spelling out a case by its type's description, for every block, was a tenth of reading a page.
        private static let names = allCases.map { "\($0)" }
    }

    var kind: Kind
    var node: Int
    /// The zone that it lies in; -1 when it lies in none.
    var parent: Int32
    /// Whether only a modifier of a class says so, as in `section--ads`: that it has such a part, as often as not.
    var isModifier = false
    /// Whether its id is a word for what stands beside the text, and nothing else: an id is given to one element, and with
    /// a purpose.
    var isNamed = false
    /// Whether it is a menu, or something like it, that is not shown until it is wanted.
    var isHidden = false
    /// Whether it lies beyond the edge of the screen, or is cut to a point.
    var isOffScreen = false
    /// Whether it is hidden from those alone who have the page read to them, and no icon.
    var isUnspoken = false
    /// Whether it is hidden by itself, and not because it is something that is, and may be shown on a click.
    var isPanel = false
    /// The value of its class, as a range of the page.
    var classes = 0..<0
    /// Bytes of its text: all, those of links, and those of sentences.
    var count = 0
    var linked = 0
    var prose = 0
    /// Whether it is not what it says, as it holds the page's main text.
    var isRevoked = false
}

/// The zones of a page, found from elements, roles, class names, identifiers and styles.
struct PageZones {
    private let tree: HTMLTree
    private let vocabulary: ZoneVocabulary
    private(set) var zones: [Zone] = []
    /// Elements that say that they hold the main text.
    private(set) var hints: [Int32] = []
    /// Those of them that are certain to mean it.
    private(set) var certainHints: [Int32] = []
    /// Fields for an address of mail, and those of which one is chosen.
    private(set) var fields: [Int32] = []
    private var headingChecks = 0
    private var classReadings = ValueMemo(ZoneVocabulary.Reading())

    init(_ tree: HTMLTree, _ vocabulary: ZoneVocabulary) {
        self.tree = tree
        self.vocabulary = vocabulary
    }

    subscript(zone: Int32) -> Zone {
        get { zones[Int(zone)] }
        set { zones[Int(zone)] = newValue }
    }

    /// The zone of an element: one that it begins, or the one that it lies in.
    ///
    /// - Parameter insideParagraph: words of a sentence stay in it whatever their class says, unless they
    ///   are not shown, or are the mark by which a heading is linked to.
    mutating func enter(_ node: Int, in zone: Int32, insideParagraph: Bool) -> Int32 {
        var found = Zone(kind: .none, node: node, parent: zone)
        read(&found)
        let kind = found.kind
        if kind == .none || insideParagraph && kind != .hidden && kind != .anchor { return zone }
        // Readers see what those who listen hear in other words beside it: the figures of a price, a formula, a word with a drop cap.
        if found.isUnspoken, hasSpokenTwin(node) { return zone }
        if zone >= 0, zones[Int(zone)].kind == kind,
            kind != .aside || isPart(found, of: zones[Int(zone)])
        {
            return zone
        }
        zones.append(found)
        return Int32(zones.count - 1)
    }

    /// Whether an element beside the text that lies in another one is a part of it, as its class says, which begins like that of the
    /// other. A `sidebar` in a `content-sidebar-wrap` is judged alone, as the outer one may not be what it is called.
    private func isPart(_ inner: Zone, of outer: Zone) -> Bool {
        if inner.classes.isEmpty || outer.classes.isEmpty { return inner.classes.isEmpty }
        let families = tree.bytes[outer.classes].split { $0 <= 0x20 }
        return tree.bytes[inner.classes].split { $0 <= 0x20 }.contains { name in
            families.contains { name.starts(with: $0) }
        }
    }

    /// Whether an element beside another one is only to be heard, or holds a formula that no browser shows as text.
    private func hasSpokenTwin(_ node: Int) -> Bool {
        for twin in [tree.nodes[node].previous, tree.nodes[node].next].map(Int.init)
        where twin >= 0 && tree.nodes[twin].kind == .element && tree.range(of: twin).count < 4000 {
            var reading = ZoneVocabulary.Reading()
            if let classes = tree.attributeRange(.classes, of: twin), classes.count <= 2000 {
                vocabulary.read(tree.bytes, classes, into: &reading)
            }
            if reading.kind == .hidden || tree.first(.math, within: twin) != nil { return true }
        }
        return false
    }

    /// Reads what an element says of itself.
    private mutating func read(_ zone: inout Zone) {
        let node = zone.node
        var reading = ZoneVocabulary.Reading()
        let tag = tree.nodes[node].tag
        switch tag {
        case .body, .html: return
        case .article, .main: reading.isPositive = true
        case .nav, .menu: reading.kind = .navigation
        case .footer where tree.isInQuotation(node): break
        case .footer: reading.kind = .footer
        case .header: reading.kind = .header
        case .aside: reading.kind = .aside
        case .button where tree.isHeadingButton(node): break
        case .form, .button, .select, .textarea, .fieldset, .search: reading.kind = .form
        case .dialog: reading.kind = .overlay
        case .input where fields.count < 16: if tree.asks(node) { fields.append(Int32(node)) }
        case .figcaption: if !tree.isTitleOfTable(node) { reading.kind = .caption }
        default: break
        }
        var isHidden = false
        var isUnspoken = false
        // Footnotes and boxes of documentation, which stand beside the text by their element alone.
        var isNote = false
        let first = Int(tree.nodes[node].firstAttribute)
        for index in first..<(first &+ Int(tree.nodes[node].attributeCount)) {
            let attribute = tree.attributes[index]
            let range = Int(attribute.valueStart)..<Int(attribute.valueEnd)
            switch attribute.name {
            case .classes:
                if tag == .article || tag == .main || range.count > 2000 { continue }
                zone.classes = range
                isNote = isNote || tag == .aside && Self.isNote(tree.bytes, range)
                reading.add(
                    classReadings.answer(for: range, in: tree.bytes) {
                        var reading = ZoneVocabulary.Reading()
                        vocabulary.read(tree.bytes, range, into: &reading)
                        return reading
                    })
                // The authors' own abstract, as publishers of journals call it.
                if reading.kind == .byline, CleanText.hasWord("abstract", tree.bytes, range) {
                    reading.kind = .none
                }
                if reading.kind == .caption,
                    tag == .figcaption || tag == .caption || tree.isCalledTitleOfTable(node),
                    tree.isTitleOfTable(node)
                {
                    reading.kind = .none
                }
                // The class of a heading may say that it is listed.
                if tag.isHeading, reading.kind == .navigation { reading.kind = .none }
            case .id:
                // The id of a heading is made of its words.
                if tag == .article || tag == .main || range.count > 2000 || tag.isHeading
                    || tree.nodes[Int(tree.nodes[node].parent)].tag.isHeading
                {
                    continue
                }
                var named = ZoneVocabulary.Reading()
                vocabulary.read(tree.bytes, range, into: &named)
                if named.kind != .none, isNamedAfterHeading(node) { continue }
                zone.isNamed =
                    (named.kind == .aside || named.kind == .related)
                    && vocabulary.isWord(tree.bytes[range])
                reading.add(named)
            case .hidden: isHidden = true
            case .ariaHidden:
                if tree.attribute(.ariaHidden, of: node, is: "true") { isUnspoken = true }
            case .style:
                switch InlineStyle.visibility(tree.bytes, range) {
                case .shown: break
                case .hidden: isHidden = true
                case .offScreen: (isHidden, zone.isOffScreen) = (true, true)
                }
            case .role:
                readRole(range, into: &reading)
                isNote = isNote || Self.contains(tree.bytes, range, "doc-footnote")
            case .itemprop:
                if Self.contains(tree.bytes, range, "articlebody") {
                    reading.isPositive = true
                    reading.isCertain = true
                }
            default: break
            }
        }
        if reading.kind == .anchor, tag.isBlock { reading.kind = .none }
        if reading.kind == .hidden, CleanText.hasWord("lineno", tree.bytes, zone.classes),
            !isNumbers(node)
        {
            reading.kind = .none
        }
        if isNote, reading.kind == .aside { reading.kind = .none }
        if isHidden || isUnspoken {
            let isIcon = tag != .span || Self.contains(tree.bytes, zone.classes, "icon")
            zone.isUnspoken = !isHidden && !isIcon && reading.kind == .none
            // A menu that opens on a click is a menu first.
            let isMenu = [.navigation, .form, .sharing].contains(reading.kind)
            zone.isHidden = tag.isBlock && isMenu
            zone.isPanel = tag.isBlock && reading.kind == .none && !zone.isOffScreen
            zone.kind = zone.isHidden ? reading.kind : .hidden
            return
        }
        if reading.isPositive {
            hints.append(Int32(node))
            if reading.isCertain { certainHints.append(Int32(node)) }
            if tag == .article || tag == .main { return }
        }
        zone.kind = reading.kind
        zone.isModifier = reading.isModifier
    }

    /// Whether a part of a page has its id from its heading, and so has one beside it: documentation, wikis and papers
    /// name their sections like that, and one may be about comments or navigation.
    private mutating func isNamedAfterHeading(_ node: Int) -> Bool {
        // No page has as many; who writes them means to have headings read again and again.
        guard headingChecks < 256 else { return false }
        headingChecks += 1
        guard hasIDOfHeading(node) else { return false }
        let siblings = [tree.nodes[node].next, tree.nodes[Int(tree.nodes[node].parent)].firstChild]
        return siblings.contains { first in
            var at = Int(first)
            for _ in 0..<16 where at >= 0 {
                if at != node, tree.isElement(at, tree.nodes[node].tag), isPlain(at),
                    hasIDOfHeading(at)
                {
                    return true
                }
                at = Int(tree.nodes[at].next)
            }
            return false
        }
    }

    /// Whether an element has an id that says nothing.
    private func isPlain(_ node: Int) -> Bool {
        guard let id = tree.attributeRange(.id, of: node) else { return false }
        var reading = ZoneVocabulary.Reading()
        vocabulary.read(tree.bytes, id, into: &reading)
        return reading.kind == .none
    }

    /// Whether the id of an element is its first heading, as far as letters and digits of ASCII go.
    private func hasIDOfHeading(_ node: Int) -> Bool {
        guard let id = tree.attributeRange(.id, of: node), id.count <= 100,
            let heading = tree.firstHeading(in: node, amongFirst: 6),
            tree.range(of: heading).count < 400
        else { return false }
        let key = Self.letters(tree.bytes[id])
        return !key.isEmpty && key == Self.letters(tree.text(of: heading).utf8)
    }

    /// Whether the class or the id of an element has an end that is its first heading, of two words or more, and that has more than words
    /// for furniture: `drug-recommended-dosage`.
    ///
    /// - Parameter isShort: whether a heading of one word is enough.
    func hasNameOfHeading(_ node: Int, isShort: Bool = false) -> Bool {
        guard let heading = tree.firstHeading(in: node, amongFirst: 6),
            tree.range(of: heading).count < 400
        else { return false }
        let text = tree.text(of: heading)
        let key = Self.letters(text.utf8)
        guard key.count >= (isShort ? 3 : 6), isShort || text.contains(" ") else { return false }
        if !isShort, Self.namesOtherPages(text) { return false }
        let values = [HTMLAttributeName.classes, .id].compactMap {
            tree.attributeRange($0, of: node)
        }
        var isNamed = false
        // What is left of all names says whether it is furniture for another reason.
        var rest = ZoneVocabulary.Reading()
        for value in values where value.count <= 400 {
            for name in tree.bytes[value].split(whereSeparator: { $0 <= 0x20 }) {
                var left = name.startIndex..<name.endIndex
                if !vocabulary.isWord(name), let start = Self.start(of: key, atEndOf: name) {
                    isNamed = true
                    left = name.startIndex..<start
                }
                if !left.isEmpty { vocabulary.read(tree.bytes, left, into: &rest) }
            }
        }
        return isNamed && (isShort || rest.kind == .none)
    }

    /// Whether a heading is one for what else there is to read or to buy.
    private static func namesOtherPages(_ heading: String) -> Bool {
        let words = heading.lowercased().split { !$0.isLetter }
        return words.suffix(2).elementsEqual(["for", "you"])
            || words.contains {
                [
                    "product", "products", "reading", "read", "reads", "article", "articles",
                    "story", "stories", "post", "posts", "video", "videos", "links", "news",
                    "books", "courses", "content", "topics", "pages", "sites", "apps", "next",
                ].contains($0)
            }
    }

    /// Where the letters begin that a name ends in, whatever marks are between them, if another word or nothing stands before.
    private static func start(
        of key: [UInt8], atEndOf name: Slice<UnsafeBufferPointer<UInt8>>
    ) -> Int? {
        var left = key[...]
        for index in name.indices.reversed() {
            let letter = letters(CollectionOfOne(name[index]))
            if left.isEmpty { return letter.isEmpty ? index : nil }
            if letter.isEmpty { continue }
            guard letter[0] == left.last else { return nil }
            left.removeLast()
        }
        return left.isEmpty ? name.startIndex : nil
    }

    /// Whether nothing that an element is called says that it is furniture.
    func isUnsuspicious(_ node: Int) -> Bool {
        var reading = ZoneVocabulary.Reading()
        for name in [HTMLAttributeName.classes, .id] {
            if let value = tree.attributeRange(name, of: node) {
                vocabulary.read(tree.bytes, value, into: &reading)
            }
        }
        return reading.kind == .none
    }

    /// The letters and digits of ASCII, small; slugs leave out all else, and so does this of headings.
    private static func letters(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        bytes.compactMap {
            let small = $0 &- 0x41 < 26 ? $0 | 0x20 : $0
            return small &- 0x61 < 26 || small &- 0x30 < 10 ? small : nil
        }
    }

    /// Whether there are nothing but numbers in an element: a listing may be called after those of its lines, too.
    private func isNumbers(_ node: Int) -> Bool {
        tree.range(of: node).count <= 20_000
            && tree.text(of: node).utf8.allSatisfy { $0 <= 0x20 || $0 &- 0x30 < 10 }
    }

    private func readRole(_ range: Range<Int>, into reading: inout ZoneVocabulary.Reading) {
        let kind: Zone.Kind
        switch HTMLNames.Key(tree.bytes[range]) {
        case Self.roles.navigation, Self.roles.menubar, Self.roles.menu: kind = .navigation
        case Self.roles.contentinfo: kind = .footer
        case Self.roles.complementary: kind = .aside
        case Self.roles.banner: kind = .header
        case Self.roles.search: kind = .form
        case Self.roles.dialog, Self.roles.alertdialog: kind = .overlay
        case Self.roles.main, Self.roles.article:
            reading.isPositive = true
            return
        default: return
        }
        reading.kind = kind
        reading.isModifier = false
    }

    private static let roles = (
        navigation: HTMLNames.Key("navigation".utf8), menubar: HTMLNames.Key("menubar".utf8),
        menu: HTMLNames.Key("menu".utf8), contentinfo: HTMLNames.Key("contentinfo".utf8),
        complementary: HTMLNames.Key("complementary".utf8), banner: HTMLNames.Key("banner".utf8),
        search: HTMLNames.Key("search".utf8), dialog: HTMLNames.Key("dialog".utf8),
        alertdialog: HTMLNames.Key("alertdialog".utf8), main: HTMLNames.Key("main".utf8),
        article: HTMLNames.Key("article".utf8)
    )

    /// Whether the style of an element keeps it from being shown.
    static func isHiddenByStyle(_ tree: HTMLTree, _ node: Int) -> Bool {
        tree.attributeRange(.style, of: node).map {
            InlineStyle.visibility(tree.bytes, $0) != .shown
        } ?? false
    }

    private static func isNote(_ bytes: UnsafeBufferPointer<UInt8>, _ classes: Range<Int>) -> Bool {
        bytes[classes].split { $0 <= 0x20 }.contains { word in
            ["footnote", "footnotes", "admonition"].contains { word.elementsEqual($0.utf8) }
        }
    }

    /// Whether a value holds a word, whatever its case and white space.
    private static func contains(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ word: StaticString
    ) -> Bool {
        let length = word.utf8CodeUnitCount
        guard range.count >= length else { return false }
        var start = range.lowerBound
        while start + length <= range.upperBound {
            if bytes[start] | 0x20 == word.utf8Start[0] {
                var at = start
                var matched = 0
                while at < range.upperBound, matched < length {
                    let byte = bytes[at]
                    at += 1
                    if byte <= 0x20 { continue }
                    let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
                    if small != word.utf8Start[matched] { break }
                    matched += 1
                }
                if matched == length { return true }
            }
            start += 1
        }
        return false
    }
}
