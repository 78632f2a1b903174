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
            if index < first, kind != .heading, index < opening { verdicts[index] = .edge }
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
        // Asked of the ends of all pages: few begin with one of these bytes.
        guard [0x43, 0x63, 0xC2, 0x41, 0x61, 0xE7, 0xE5, 0xE9].contains(page.bytes[block.start])
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
        return ["特别声明：", "免责声明：", "版权声明：", "郑重声明："].contains { text.hasPrefix($0) }
    }

    /// The first of the lines right before the first sentence, in the same element, that belong to it: whom a letter is to, a first
    /// question or speaker that others follow, the question of a first answer. Lines with names and days end otherwise.
    private func opening(before start: Int) -> Int {
        var first = start
        for index in page.blocks.indices[..<start].suffix(4).reversed() {
            let block = page.blocks[index]
            guard verdicts[index] == .keep, block.linked == 0, block.count < 200,
                !namesButton(block)
            else { break }
            if block.kind == .item {
                guard tree.nodes[block.node].tag == .dt,
                    isAnswer(page.blocks[first])
                else { break }
            } else {
                guard isSibling(index, first),
                    opensText(block) || isStrong(block) && recursLater(block, than: start)
                else { break }
            }
            first = index
        }
        return first
    }

    /// Whether a block stands in what a list of questions answers.
    private func isAnswer(_ block: PageBlock) -> Bool {
        tree.nodes[block.node].tag == .dd
            || tree.nodes[Int(tree.nodes[block.node].parent)].tag == .dd
    }

    /// Whether a line says to whom the text is, or who says it and on what occasion, and ends accordingly.
    private func opensText(_ block: PageBlock) -> Bool {
        let text = String(decoding: page.bytes[block.start..<block.end], as: UTF8.self)
        guard let end = text.last, ":,!：，！".contains(end) else { return false }
        let first = text.lowercased().prefix { $0.isLetter }
        if Self.salutations.contains(String(first)) { return true }
        return ":：".contains(end)
            && ["各", "尊敬", "同志们", "朋友们", "女士们", "敬爱", "亲爱"].contains { text.hasPrefix($0) }
    }

    private static let salutations: Set<String> = [
        "dear", "ladies", "friends", "mr", "mrs", "ms", "madam", "sir", "gentlemen", "colleagues",
        "honourable", "honorable", "excellencies", "your", "fellow", "statement", "remarks",
        "whereas", "liebe", "lieber", "sehr", "geehrte", "verehrte", "cher", "chers", "chère",
        "chères", "ami", "amis", "mesdames", "messieurs", "estimado", "estimada", "estimados",
        "queridos", "querida", "querido", "señoras", "caro", "cara", "cari", "care", "gentili",
        "egregi", "prezados", "prezado", "beste", "geachte", "kære", "kära", "kjære", "szanowni",
        "drodzy", "уважаемые", "дорогие",
    ]

    private func isStrong(_ block: PageBlock) -> Bool {
        block.kind == .paragraph && block.strong * 10 >= block.count * 9
    }

    /// Whether a line in bold is a question and others follow between the sentences, or a speaker who speaks again.
    private func recursLater(_ block: PageBlock, than start: Int) -> Bool {
        let text = page.bytes[block.start..<block.end]
        return page.blocks.indices[(start + 1)...].prefix(200).contains {
            let other = page.blocks[$0]
            guard verdicts[$0] == .keep, other.count < 200, isStrong(other), isSibling($0, start)
            else { return false }
            return isQuestion(block) && isQuestion(other)
                || page.bytes[other.start..<other.end].elementsEqual(text)
        }
    }

    /// A box between paragraphs that holds nothing but linked headings and lines and a label such as `Lire aussi`.
    mutating func dropLinkedBoxes(_ container: Int) {
        guard let first = isProse.indices.first(where: { verdicts[$0] == .keep && isProse[$0] }),
            let last = isProse.indices.last(where: { verdicts[$0] == .keep && isProse[$0] })
        else { return }
        for index in first..<last
        where verdicts[index] == .keep && isLinkedHeading(page.blocks[index]) {
            guard let box = box(around: index, container, first..<last + 1) else { continue }
            for inner in box { verdicts[inner] = .links }
        }
    }

    /// Whether all of a heading leads to another page.
    private func isLinkedHeading(_ block: PageBlock) -> Bool {
        guard block.kind == .heading, block.linked == block.count, block.count > 0 else {
            return false
        }
        guard let link = tree.first(.a, within: headingNode(block)) ?? linkAround(block),
            let address = tree.attributeRange(.href, of: link)
        else { return false }
        return !tree.bytes[address].contains(UInt8(ascii: "#"))
    }

    private func linkAround(_ block: PageBlock) -> Int? {
        var at = block.node
        for _ in 0..<4 where at > 0 {
            if tree.nodes[at].tag == .a { return at }
            at = Int(tree.nodes[at].parent)
        }
        return nil
    }

    /// The blocks of the outermost element around one that has no sentences and a label that says where its links lead.
    private func box(around index: Int, _ container: Int, _ text: Range<Int>) -> [Int]? {
        var at = Int(tree.nodes[headingNode(page.blocks[index])].parent)
        var found: [Int]?
        for _ in 0..<4 where at > 0 && at != container {
            var inside: [Int] = []
            for step in [-1, 1] {
                var near = step < 0 ? index : index + 1
                while text.contains(near), inside.count < 24, isInside(page.blocks[near].node, at) {
                    inside.append(near)
                    near += step
                }
            }
            let isBox = inside.allSatisfy {
                let block = page.blocks[$0]
                return !isProse[$0] && block.kind != .code
                    && (block.linked * 2 > block.count || announcesLinks(block))
            }
            if !isBox || inside.count >= 24 { break }
            if inside.contains(where: { $0 < index && announcesLinks(page.blocks[$0]) }) {
                found = inside.filter { verdicts[$0] == .keep }
            }
            at = Int(tree.nodes[at].parent)
        }
        return found
    }

    /// Whether all that a short block says is that links to other articles come.
    private func announcesLinks(_ block: PageBlock) -> Bool {
        guard block.linked == 0, block.count <= 60 else { return false }
        let text = String(decoding: page.bytes[block.start..<block.end], as: UTF8.self)
        let words = text.lowercased().filter { $0.isLetter || $0 == " " }
        return Self.linkLabels.contains(words.split(separator: " ").joined(separator: " "))
    }

    private static let linkLabels: Set<String> = [
        "related", "related articles", "related stories", "related story", "related article",
        "related content", "related coverage", "recommended", "recommended stories",
        "recommended articles", "read also", "also read", "read more", "see also", "more on this",
        "more on this story", "lire aussi", "à lire aussi", "mehr zum thema", "lesen sie auch",
        "lea también", "lea además", "leia também", "leggi anche", "lees ook", "читайте также",
        "相关阅读", "相关新闻", "延伸阅读", "関連記事",
    ]

    /// Whether all that a short block says is that an advertisement comes, or the text goes on behind one.
    func announcesAdvertising(_ block: PageBlock) -> Bool {
        // All of these end in a letter, and most paragraphs do not.
        guard block.count <= 60, block.kind == .paragraph,
            case let last = page.bytes[block.end - 1], last >= 0x80 || last | 0x20 >= 0x61
        else { return false }
        let text = String(decoding: page.bytes[block.start..<block.end], as: UTF8.self)
        return Self.announcements.contains(text.lowercased())
    }

    private static let announcements: Set<String> = [
        "advertisement", "advertisements", "advertisement - scroll to continue",
        "sponsored content",
        "story continues below advertisement", "story continues below", "article continues below",
        "article continues after advertisement", "article continues below advertisement",
        "continue reading below", "anzeige", "werbung", "publicité", "publicidad", "pubblicità",
        "publicidade", "advertentie", "reklama", "реклама", "广告", "広告", "광고",
    ]

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
