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
    /// Bytes of its text: all, and those of sentences.
    var count = 0
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
        let kind = kind(of: node)
        if kind == .none || insideParagraph && kind != .hidden && kind != .anchor { return zone }
        if zone >= 0, zones[Int(zone)].kind == kind { return zone }
        zones.append(Zone(kind: kind, node: node, parent: zone))
        return Int32(zones.count - 1)
    }

    private mutating func kind(of node: Int) -> Zone.Kind {
        var reading = ZoneVocabulary.Reading()
        let tag = tree.nodes[node].tag
        switch tag {
        case .body, .html: return .none
        case .article, .main: reading.isPositive = true
        case .nav, .menu: reading.kind = .navigation
        case .footer: reading.kind = .footer
        case .header: reading.kind = .header
        case .aside: reading.kind = .aside
        case .form, .button, .select, .textarea, .fieldset, .search: reading.kind = .form
        case .dialog: reading.kind = .overlay
        case .figcaption: reading.kind = .caption
        default: break
        }
        let first = Int(tree.nodes[node].firstAttribute)
        for index in first..<(first &+ Int(tree.nodes[node].attributeCount)) {
            let attribute = tree.attributes[index]
            let range = Int(attribute.valueStart)..<Int(attribute.valueEnd)
            switch attribute.name {
            case .classes, .id:
                if tag == .article || tag == .main || range.count > 2000 { continue }
                vocabulary.read(tree.bytes, range, into: &reading)
            case .hidden: return .hidden
            case .ariaHidden:
                if tree.attribute(.ariaHidden, of: node, is: "true") { return .hidden }
            case .style:
                if Self.hides(tree.bytes, range) { return .hidden }
            case .role: readRole(range, into: &reading)
            case .itemprop:
                if Self.contains(tree.bytes, range, "articlebody") {
                    reading.isPositive = true
                    reading.isCertain = true
                }
            default: break
            }
        }
        if reading.kind == .anchor, tag.isBlock { reading.kind = .none }
        if reading.isPositive {
            hints.append(Int32(node))
            if reading.isCertain { certainHints.append(Int32(node)) }
            if tag == .article || tag == .main { return .none }
        }
        return reading.kind
    }

    private func readRole(_ range: Range<Int>, into reading: inout ZoneVocabulary.Reading) {
        let key = HTMLNames.Key(tree.bytes[range])
        switch key {
        case Self.roles.navigation, Self.roles.menubar, Self.roles.menu: reading.kind = .navigation
        case Self.roles.contentinfo: reading.kind = .footer
        case Self.roles.complementary: reading.kind = .aside
        case Self.roles.banner: reading.kind = .header
        case Self.roles.search: reading.kind = .form
        case Self.roles.dialog, Self.roles.alertdialog: reading.kind = .overlay
        case Self.roles.main, Self.roles.article: reading.isPositive = true
        default: break
        }
    }

    private static let roles = (
        navigation: HTMLNames.Key("navigation".utf8), menubar: HTMLNames.Key("menubar".utf8),
        menu: HTMLNames.Key("menu".utf8), contentinfo: HTMLNames.Key("contentinfo".utf8),
        complementary: HTMLNames.Key("complementary".utf8), banner: HTMLNames.Key("banner".utf8),
        search: HTMLNames.Key("search".utf8), dialog: HTMLNames.Key("dialog".utf8),
        alertdialog: HTMLNames.Key("alertdialog".utf8), main: HTMLNames.Key("main".utf8),
        article: HTMLNames.Key("article".utf8)
    )

    /// Whether a style keeps an element from being shown.
    private static func hides(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        contains(bytes, range, "display:none") || contains(bytes, range, "visibility:hidden")
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
