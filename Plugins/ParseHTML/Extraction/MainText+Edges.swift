import QuernText

/// Where the main text begins and ends within its element.
extension MainText {
    /// Short blocks before the first sentence and behind the last one are furniture, but for the lines that follow it in
    /// the same element: its last words, a signature, who helped.
    mutating func trimEdges() {
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
        for index in blocks.indices where verdicts[index] == .keep {
            let (block, kind) = (blocks[index], blocks[index].kind)
            if index < first, kind != .heading { verdicts[index] = .edge }
            if index < start, kind == .paragraph, !isProse[index] { verdicts[index] = .edge }
            if index > end, kind == .item, block.plain < 40, links.contains(list(around: block)) {
                verdicts[index] = .edge
            }
        }
        // What names a list, a table or code stays with it; all other lines behind the text go.
        var isNamed = false
        for index in blocks.indices[(end + 1)...].reversed() where verdicts[index] == .keep {
            switch blocks[index].kind {
            case .row, .code, .item: isNamed = true
            case .heading, .paragraph:
                if !isNamed || !isLead(index) { verdicts[index] = .edge }
                isNamed = false
            default:
                verdicts[index] = .edge
                isNamed = false
            }
        }
    }

    /// The last of the lines that follow the last sentence in the same element.
    private func lastWords(after last: Int) -> Int {
        var end = last
        for index in page.blocks.indices[(last + 1)...] where verdicts[index] == .keep {
            guard isBeside(last, index), !isFurniture(page.blocks[index]) else { break }
            end = index
        }
        return end
    }

    /// Whether a heading, or a line that ends in a colon, leads to what stands behind it, and not to buttons.
    private func isLead(_ index: Int) -> Bool {
        let block = page.blocks[index]
        guard block.linked == 0, block.count < 200,
            block.kind == .heading || page.bytes[block.end - 1] == 0x3A
        else { return false }
        return !namesButton(block)
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

    private func isPlainProse(_ index: Int) -> Bool {
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
    private func isSibling(_ one: Int, _ other: Int) -> Bool {
        let (one, other) = (page.blocks[one].node, page.blocks[other].node)
        return tree.nodes[one].tag == .p && tree.nodes[other].tag == .p
            && tree.nodes[one].parent == tree.nodes[other].parent
    }

    /// Whether a block is a paragraph without links in the same element as another one.
    private func isBeside(_ before: Int, _ index: Int) -> Bool {
        let (block, other) = (page.blocks[index], page.blocks[before])
        guard block.kind == .paragraph, block.linked == 0 else { return false }
        return block.node == other.node || isSibling(index, before)
    }

    /// Whether a short line leads over to buttons, or claims rights.
    private func isFurniture(_ block: PageBlock) -> Bool {
        let text = String(decoding: page.bytes[block.start..<block.end], as: UTF8.self)
        let small = text.lowercased()
        return text.hasSuffix(":") || text.hasPrefix("©") || small.hasPrefix("copyright")
            || small.hasPrefix("all rights reserved") || small.hasPrefix("advertisement")
    }
}
