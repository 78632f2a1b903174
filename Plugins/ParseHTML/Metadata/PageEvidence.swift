import QuernText

/// What one pass over a page finds that may say something about it.
struct PageEvidence {
    struct Value {
        var text: String
        /// Less is more.
        var rank: Int
        var name: String
    }

    /// By ``MetaNames/Field``.
    private(set) var metas = [[Value]](repeating: [], count: MetaNames.Field.allCases.count)
    private(set) var titleNode: Int?
    private(set) var headings: [Int] = []
    /// Headings of the second and third level.
    private(set) var subheadings: [Int] = []
    private(set) var scripts: [Int] = []
    private(set) var times: [Int] = []
    /// Elements whose class, id or property says that they name authors, or dates.
    private(set) var bylines: [Int] = []
    /// Those of them that words of Spanish and Portuguese alone say so of.
    private(set) var signatures: Set<Int> = []
    private(set) var dateParts: [Int] = []
    private(set) var properties: [(name: String, node: Int)] = []
    private(set) var authorLinks: [Int] = []
    /// Links that are called tags of the page, and not its section.
    private(set) var tagLinks: [Int] = []
    private(set) var canonical: String?
    /// What addresses without a host are meant from.
    private(set) var base: String?
    private(set) var language: String?

    /// More of a kind than this say no more.
    private static let most = 24

    init(_ tree: HTMLTree) {
        var classes = ValueMemo(ClassWords())
        for node in tree.nodes.indices where tree.nodes[node].kind == .element {
            let tag = tree.nodes[node].tag
            switch tag {
            case .meta: meta(node, tree)
            case .title where titleNode == nil && !tree.nodes[node].isForeign: titleNode = node
            case .h1 where headings.count < Self.most: headings.append(node)
            case .h2 where subheadings.count < Self.most, .h3 where subheadings.count < Self.most:
                subheadings.append(node)
            case .script:
                if tree.attribute(.type, of: node, is: "application/ld+json") {
                    scripts.append(node)
                }
            case .time where times.count < Self.most: times.append(node)
            case .html where language == nil:
                language =
                    tree.attribute(.lang, of: node) ?? tree.attribute(.xmlLang, of: node)
            case .base where base == nil: base = tree.attribute(.href, of: node)
            case .link where canonical == nil:
                if let words = tree.attribute(.rel, of: node)?.lowercased(),
                    words.split(separator: " ").contains("canonical")
                {
                    canonical = tree.attribute(.href, of: node)
                }
            default: break
            }
            if tree.nodes[node].attributeCount > 0, tag != .meta, tag != .link, tag != .script,
                tag != .body, tag != .html
            {
                attributes(node, tag, tree, &classes)
            }
        }
    }

    /// Whether the page says that it is in Spanish, Portuguese, Catalan or Galician.
    private var isIberian: Bool {
        guard let language, language.utf8.count < 3 || language.utf8.dropFirst(2).first == 0x2D
        else { return false }
        return ["es", "pt", "ca", "gl"].contains(language.prefix(2).lowercased())
    }

    subscript(field: MetaNames.Field) -> [Value] { metas[field.rawValue] }

    /// How the page calls itself, where structured data need not be asked.
    func page(in tree: HTMLTree, at place: String?) -> StructuredData.Page {
        // Most pages have no more than one item.
        guard !scripts.isEmpty else { return StructuredData.Page() }
        let titles =
            self[.title].map(\.text)
            + (headings + [titleNode].compactMap(\.self))
            .filter { tree.range(of: $0).count < 8000 }.map { tree.text(of: $0) }
        return StructuredData.Page(
            address: canonicalAddress(at: place) ?? self[.url].first?.text,
            titles: Set(
                titles.filter { $0.utf8.count <= TitleText.longest }.flatMap(TitleText.parts).map(
                    CleanText.key
                ).filter { !$0.isEmpty }))
    }

    /// The address that the page says is its own; not the first page of the site, where Open Graph has one of a page there.
    ///
    /// - Parameter place: the address under which the page was found.
    func canonicalAddress(at place: String?) -> String? {
        let url = self[.url].min { $0.rank < $1.rank }?.text
        let declared = base.flatMap { WebAddress.resolved($0, against: place) }
        guard let canonical,
            let address = WebAddress.resolved(canonical, against: declared ?? place ?? url)
                ?? declared.flatMap({ WebAddress.resolved(path: canonical, against: $0) })
        else { return nil }
        if let url, WebAddress.isWhole(url), let page = WebAddress.parts(of: url),
            let found = WebAddress.parts(of: address), found.path.isEmpty,
            WebAddress.isPage(page.path), found.host == page.host
        {
            return url
        }
        return address
    }

    private mutating func meta(_ node: Int, _ tree: HTMLTree) {
        guard let content = tree.attributeRange(.content, of: node), !content.isEmpty else {
            return
        }
        for name in [HTMLAttributeName.property, .name, .itemprop, .httpEquiv] {
            guard let range = tree.attributeRange(name, of: node), range.count <= 40 else {
                continue
            }
            // Some have a space in them.
            let key = String(
                decoding: tree.bytes[range].lazy.filter { $0 != 0x20 }.map {
                    $0 &- 0x41 < 26 ? $0 | 0x20 : $0
                }, as: UTF8.self)
            // Properties of microdata that are said in a meta element.
            if name == .itemprop, ["author", "datepublished", "headline"].contains(key) {
                properties.append((key, node))
                return
            }
            // Dublin Core is written with a colon, too.
            let plain = key.hasPrefix("dc:") || key.hasPrefix("dcterms:") ? Self.dotted(key) : key
            guard let (field, rank) = MetaNames.table[plain],
                metas[field.rawValue].count < 200
            else { continue }
            let text = CleanText.collapsed(
                CharacterReferences.decoded(tree.bytes, content, inAttribute: true))
            if !text.isEmpty {
                metas[field.rawValue].append(Value(text: text, rank: rank, name: plain))
            }
            return
        }
    }

    private static func dotted(_ key: String) -> String {
        String(decoding: key.utf8.map { $0 == 0x3A ? 0x2E : $0 }, as: UTF8.self)
    }

    /// Whether an address has a folder for authors in it.
    private static func leadsToAuthor(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Bool {
        // The end of a name is that of its folder.
        func stands(_ name: StaticString, _ place: Int) -> Bool {
            CleanText.stands(name, bytes, place, range.upperBound)
        }
        return range.contains { place in
            bytes[place] == UInt8(ascii: "/")
                && (stands("/author/", place) || stands("/authors/", place)
                    || stands("/contributor", place))
        }
    }

    private mutating func attributes(
        _ node: Int, _ tag: HTMLTag, _ tree: HTMLTree, _ classes: inout ValueMemo<ClassWords>
    ) {
        let first = Int(tree.nodes[node].firstAttribute)
        for index in first..<first + Int(tree.nodes[node].attributeCount) {
            let attribute = tree.attributes[index]
            let range = Int(attribute.valueStart)..<Int(attribute.valueEnd)
            switch attribute.name {
            case .classes, .id:
                let words = classes.answer(for: range, in: tree.bytes) {
                    ClassWords(tree.bytes, range)
                }
                if words.hasAuthor || words.hasSignature && isIberian, bylines.count < Self.most {
                    bylines.append(node)
                    if !words.hasAuthor { signatures.insert(node) }
                }
                if words.hasDate, dateParts.count < Self.most { dateParts.append(node) }
            case .itemprop, .property:
                guard properties.count < 60, range.count < 60 else { continue }
                var name = String(
                    decoding: tree.bytes[range].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 },
                    as: UTF8.self)
                if let colon = name.lastIndex(of: ":") {
                    name = String(name[name.index(after: colon)...])
                }
                if ["author", "creator", "datepublished", "datecreated", "headline"].contains(name)
                {
                    properties.append((name, node))
                }
            case .href:
                // Pages about an author are linked with the author's name.
                if tag == .a, authorLinks.count < Self.most, range.count < 200,
                    Self.leadsToAuthor(tree.bytes, range)
                {
                    authorLinks.append(node)
                }
            case .rel:
                if tag == .a, authorLinks.last != node, authorLinks.count < Self.most,
                    CleanText.hasWord("author", tree.bytes, range)
                {
                    authorLinks.append(node)
                }
                if tag == .a, tagLinks.count < Self.most, range.count < 60 {
                    // `category tag` is a section.
                    let words = tree.bytes[range].split(separator: 0x20)
                    if words.contains(where: { $0.elementsEqual("tag".utf8) }),
                        !words.contains(where: { $0.elementsEqual("category".utf8) })
                    {
                        tagLinks.append(node)
                    }
                }
            default: break
            }
        }
    }
}

/// Words in a class or id that say what an element holds.
private struct ClassWords {
    private(set) var hasAuthor = false
    /// Words for an author in Spanish and Portuguese, which mean firms elsewhere.
    private(set) var hasSignature = false
    private(set) var hasDate = false

    init() {}

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var at = range.lowerBound
        while at < range.upperBound {
            switch bytes[at] | 0x20 {
            case UInt8(ascii: "a"):
                if CleanText.stands("author", bytes, at, range.upperBound) { hasAuthor = true }
                if CleanText.stands("autor", bytes, at, range.upperBound),
                    Self.isWhole(at..<at + 5, bytes, range)
                {
                    hasSignature = true
                }
            case UInt8(ascii: "f"):
                if CleanText.stands("firma", bytes, at, range.upperBound),
                    Self.isWhole(at..<at + 5, bytes, range)
                {
                    hasSignature = true
                }
            case UInt8(ascii: "b"):
                if CleanText.stands("byline", bytes, at, range.upperBound) { hasAuthor = true }
            case UInt8(ascii: "w"):
                if CleanText.stands("writer", bytes, at, range.upperBound)
                    || CleanText.stands("written", bytes, at, range.upperBound)
                {
                    hasAuthor = true
                }
            case UInt8(ascii: "d"):
                if CleanText.stands("date", bytes, at, range.upperBound),
                    !CleanText.stands("dated", bytes, at, range.upperBound)
                        || CleanText.stands("dateline", bytes, at, range.upperBound)
                {
                    hasDate = true
                }
            case UInt8(ascii: "p"):
                if CleanText.stands("publish", bytes, at, range.upperBound)
                    || CleanText.stands("posted", bytes, at, range.upperBound)
                {
                    hasDate = true
                }
            case UInt8(ascii: "t"):
                if CleanText.stands("timestamp", bytes, at, range.upperBound)
                    || CleanText.stands("time", bytes, at, range.upperBound)
                        && Self.isWhole(at..<at + 4, bytes, range)
                {
                    hasDate = true
                }
            default: break
            }
            at += 1
        }
    }

    /// Whether no letter stands beside a word.
    private static func isWhole(
        _ word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Bool {
        func isLetter(_ at: Int) -> Bool {
            range.contains(at) && (bytes[at] | 0x20) &- 0x61 < 26
        }
        return !isLetter(word.lowerBound - 1) && !isLetter(word.upperBound)
    }
}
