import QuernText

/// Where the main text begins and ends within its element.
extension MainText {
    /// Short blocks before the first sentence and behind the last one are furniture, but for the lines that follow it in
    /// the same element: its last words, a signature, who helped.
    mutating func trimEdges() {
        dropClaims()
        let blocks = page.blocks
        guard
            var first = blocks.indices.first(where: { verdicts[$0] == .keep && isPlainProse($0) }),
            var last = blocks.indices.last(where: { verdicts[$0] == .keep && isPlainProse($0) })
        else { return }
        // Sentences full of links may be furniture at the ends of the text, unless they are paragraphs like the others.
        let (start, stop) = (first, last)
        first = blocks.indices[..<start].first { isLinkedProse($0, like: start) } ?? start
        last = blocks.indices[stop...].last { isLinkedProse($0, like: stop) } ?? stop
        let end = last == stop ? lastWords(after: last) : last
        let links = listsOfLinks(after: end)
        let opening = opening(before: start)
        for index in blocks.indices where verdicts[index] == .keep {
            let (block, kind) = (blocks[index], blocks[index].kind)
            // Commands that install what is described come before all sentences about it.
            let isBeginning = kind == .heading || kind == .code && block.linked == 0
            if index < first, !isBeginning, index < opening { verdicts[index] = .edge }
            if index < min(start, opening), kind == .paragraph, !isProse[index] {
                verdicts[index] = .edge
            }
            if index > end, kind == .item, block.plain < 40, links.contains(list(around: block)) {
                verdicts[index] = .edge
            }
        }
        // What names a list, a table or code stays with it; all other lines behind the text go.
        var isNamed = false
        for index in blocks.indices[(end + 1)...].reversed() where verdicts[index] == .keep {
            switch blocks[index].kind {
            case .row, .code, .item: isNamed = true
            case .paragraph where isTitleOfTable(blocks[index]):
                if !isNamed { verdicts[index] = .edge }
            case .heading, .paragraph:
                if !isNamed || !isLead(index) { verdicts[index] = .edge }
                isNamed = false
            default:
                verdicts[index] = .edge
                isNamed = false
            }
        }
    }

    /// Paragraphs that claim rights or disclaim them, behind all others: they stand under every text of a site.
    private mutating func dropClaims() {
        let prose = page.blocks.indices.filter { verdicts[$0] == .keep && isProse[$0] }
        // A page that is about nothing else is about that.
        guard prose.count > 2 else { return }
        for index in prose.suffix(3).reversed() {
            guard page.blocks[index].kind == .paragraph, claimsRights(page.blocks[index]) else {
                return
            }
            verdicts[index] = .edge
        }
    }

    private func claimsRights(_ block: PageBlock) -> Bool {
        // Asked of the ends of all pages: few begin with one of these bytes, or end in `reserved`.
        let isReserved = page.bytes[block.start..<block.end].suffix(10).contains(
            where: { $0 == 0x76 })
        guard
            [0x43, 0x63, 0xC2, 0x41, 0x61, 0xE7, 0xE5, 0xE9].contains(page.bytes[block.start])
                || isReserved && block.count < 200
        else { return false }
        let text = String(decoding: page.bytes[block.start..<block.end].prefix(400), as: UTF8.self)
        let small = text.lowercased()
        let isClaim =
            small.hasPrefix("copyright ") || small.hasPrefix("©") || small.hasPrefix("all rights")
        if isClaim {
            return [
                "all rights reserved", "may not be published", "may not be reproduced",
                "without permission",
            ].contains { small.contains($0) }
        }
        if isReserved, block.count < 200, small.contains("©") {
            return small.contains("all rights reserved")
        }
        return ["特别声明：", "免责声明：", "版权声明：", "郑重声明："].contains { text.hasPrefix($0) }
    }

    /// Whether all that a short block says is that an advertisement comes, or the text goes on behind one.
    func announcesAdvertising(_ block: PageBlock) -> Bool {
        // All of these end in a letter, or have marks around them, and most paragraphs do not.
        guard block.count <= 60, block.kind == .paragraph,
            case let last = page.bytes[block.end - 1],
            last >= 0x80 || last | 0x20 >= 0x61 || [0x2A, 0x2D, 0x29].contains(last)
        else { return false }
        let text = String(decoding: page.bytes[block.start..<block.end], as: UTF8.self)
        let small = text.lowercased()
        // `- Advertisement -`, `[Advertisement]`
        guard [0x28, 0x2A, 0x2D, 0x5B, 0xE2].contains(page.bytes[block.start]) else {
            return Self.announcements.contains(small)
        }
        let words = small.drop { !$0.isLetter }
        let length = words.lastIndex { $0.isLetter }.map { words[...$0] } ?? ""
        return Self.announcements.contains(String(length))
    }

    private static let announcements: Set<String> = [
        "advertisement", "advertisements", "advertisement - scroll to continue",
        "sponsored content", "scroll to continue", "scroll down to continue",
        "scroll to continue with content",
        "article continues below this ad", "story continues below this ad",
        "continues below this ad", "article continues after ad", "story continues after ad",
        "story continues below advertisement", "story continues below", "article continues below",
        "article continues after advertisement", "article continues below advertisement",
        "continue reading below", "anzeige", "werbung", "publicité", "publicidad", "pubblicità",
        "publicidade", "advertentie", "reklama", "реклама", "广告", "広告", "광고",
    ]

    /// Whether a heading, or a line that ends in a colon, leads to what stands behind it, and not to buttons.
    private func isLead(_ index: Int) -> Bool {
        let block = page.blocks[index]
        guard block.linked == 0, block.count < 200,
            block.kind == .heading || page.bytes[block.end - 1] == 0x3A
        else { return false }
        return !namesButton(block)
    }

    /// Whether a block is the title of a table or a listing: what leads to that stands before the title.
    private func isTitleOfTable(_ block: PageBlock) -> Bool {
        guard block.linked == 0, block.count < 400 else { return false }
        var at = block.node
        for _ in 0..<4 where at > 0 {
            if [.caption, .figcaption].contains(tree.nodes[at].tag) || tree.isCalledTitleOfTable(at)
            {
                return tree.isTitleOfTable(at)
            }
            at = Int(tree.nodes[at].parent)
        }
        return false
    }

    /// Whether a word of a block is one for what pages offer beside their text.
    func namesButton(_ block: PageBlock) -> Bool {
        let text = String(decoding: page.bytes[block.start..<block.end], as: UTF8.self)
        return text.lowercased().split { !$0.isLetter }.contains {
            Self.buttons.contains(String($0))
        }
    }

    private static let buttons: Set<String> = [
        "share", "sharing", "tags", "tagged", "filed", "related", "read", "advertisement", "follow",
        "newsletter", "subscribe", "contact", "categories", "topics", "login", "comments", "shop",
        "latest", "news", "like", "more", "trending", "popular", "sign", "menu", "navigation",
        "sitemap", "download", "print", "sections", "reply", "report",
        "teilen", "verwandte", "weitere", "mehr", "schlagwörter", "kommentare", "drucken",
        "partager", "lire", "articles", "commentaires", "compartir", "relacionados", "etiquetas",
        "condividi", "correlati", "leggi", "delen", "gerelateerd", "compartilhe",
    ]

    /// The lists behind the text whose short parts are links that went, or the days and topics of what they lead to.
    private func listsOfLinks(after end: Int) -> Set<Int> {
        var counts: [Int: (links: Int, others: Int)] = [:]
        for index in page.blocks.indices[(end + 1)...] {
            let block = page.blocks[index]
            let list = list(around: block)
            guard list >= 0 else { continue }
            if block.linked * 2 > block.count, verdicts[index] != .keep || block.kind == .heading {
                counts[list, default: (0, 0)].links += 1
            } else if verdicts[index] == .keep, block.plain < 40 {
                counts[list, default: (0, 0)].others += 1
            }
        }
        return Set(counts.filter { $0.value.links > 2 && $0.value.links >= $0.value.others }.keys)
    }

    /// The list that a block stands in; -1 when there is none.
    private func list(around block: PageBlock) -> Int {
        var at = block.node
        for _ in 0..<8 where at > 0 {
            if [.ul, .ol, .dl].contains(tree.nodes[at].tag) { return at }
            at = Int(tree.nodes[at].parent)
        }
        return -1
    }

    func isPlainProse(_ index: Int) -> Bool {
        isProse[index] && page.blocks[index].linked * 3 <= page.blocks[index].count
    }

    private func isLinkedProse(_ index: Int, like other: Int) -> Bool {
        guard verdicts[index] == .keep, isProse[index], isSibling(index, other) else {
            return false
        }
        let classes = [index, other].map {
            tree.attributeRange(.classes, of: page.blocks[$0].node).map { Array(tree.bytes[$0]) }
        }
        return classes[0] == classes[1]
    }

    /// Whether two blocks are paragraphs of one element.
    func isSibling(_ one: Int, _ other: Int) -> Bool {
        let (one, other) = (page.blocks[one].node, page.blocks[other].node)
        return tree.nodes[one].tag == .p && tree.nodes[other].tag == .p
            && tree.nodes[one].parent == tree.nodes[other].parent
    }
}
