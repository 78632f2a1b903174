import QuernText

/// Boxes between the paragraphs of a text that lead elsewhere or ask for something.
extension MainText {
    /// A box between paragraphs that holds nothing but linked headings and lines and a label such as `Lire aussi`.
    mutating func dropLinkedBoxes(_ container: Int) {
        guard let first = isProse.indices.first(where: { verdicts[$0] == .keep && isProse[$0] }),
            let last = isProse.indices.last(where: { verdicts[$0] == .keep && isProse[$0] })
        else { return }
        let headings = (first..<last).filter {
            verdicts[$0] != .zone && isLinkedHeading(page.blocks[$0])
        }
        // Links before every few paragraphs are the headings of what these are about.
        var runs: [Range<Int>] = []
        for index in headings where index >= runs.last?.upperBound ?? first && runs.count < 2 {
            if let run = cards(from: index, first..<last + 1) { runs.append(run) }
        }
        if runs.count > 1 { runs = [] }
        for inner in runs.joined() where verdicts[inner] == .keep { verdicts[inner] = .links }
        for index in headings {
            if verdicts[index] == .keep,
                let box = box(around: index, container, first..<last + 1)
            {
                for inner in box { verdicts[inner] = .links }
            }
        }
    }

    /// Up to four links in a row between paragraphs, each of which holds a heading and more and leads elsewhere, from the first block on.
    private func cards(from index: Int, _ text: Range<Int>) -> Range<Int>? {
        guard let start = card(around: index, text), isPlainProse(before: start.lowerBound, text)
        else { return nil }
        var end = start.upperBound
        for _ in 0..<4 {
            guard end < text.upperBound else { return nil }
            if isPlainProse(end) || verdicts[end] == .zone { break }
            guard let next = card(around: end, text) else { return nil }
            end = next.upperBound
        }
        return end < text.upperBound && isPlainProse(end) ? start.lowerBound..<end : nil
    }

    private func isPlainProse(before index: Int, _ text: Range<Int>) -> Bool {
        index > text.lowerBound && verdicts[index - 1] == .keep && isPlainProse(index - 1)
    }

    /// The blocks of a link with an address that holds a heading and another block, all of a few words.
    private func card(around index: Int, _ text: Range<Int>) -> Range<Int>? {
        guard let link = linkAround(page.blocks[index]),
            let address = tree.attributeRange(.href, of: link),
            !tree.bytes[address].contains(UInt8(ascii: "#")), !address.isEmpty
        else { return nil }
        var low = index
        while low > text.lowerBound, index - low < 8, isInside(page.blocks[low - 1].node, link) {
            low -= 1
        }
        var high = index + 1
        while high < text.upperBound, high - index < 8, isInside(page.blocks[high].node, link) {
            high += 1
        }
        let blocks = page.blocks[low..<high]
        let isCard =
            blocks.count > 1 && blocks.count <= 8
            && blocks.contains { $0.kind == .heading }
            && blocks.allSatisfy { $0.linked == $0.count && $0.count < 400 && $0.kind != .code }
        return isCard ? low..<high : nil
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
    func announcesLinks(_ block: PageBlock) -> Bool {
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

    // MARK: Labels

    /// What is left of boxes whose links went: a heading or a label that is all that stays of its element, or a line in bold right
    /// before a list that went whole.
    mutating func dropLabels(_ container: Int) {
        for index in page.blocks.indices.dropLast()
        where verdicts[index] == .keep && verdicts[index + 1] == .links
            && isLabel(page.blocks[index])
        {
            if isAloneInElement(index, container) || leadsToLinks(index) {
                verdicts[index] = .links
            }
        }
    }

    private func isLabel(_ block: PageBlock) -> Bool {
        guard block.count <= 80 else { return false }
        if block.kind == .heading { return headingLevel(block) > 1 }
        return block.kind == .paragraph && block.linked == 0
            && (block.strong * 10 >= block.count * 9 || page.bytes[block.end - 1] == 0x3A)
    }

    /// Whether all else in an element around a block went, and went as links.
    private func isAloneInElement(_ index: Int, _ container: Int) -> Bool {
        let block = page.blocks[index]
        var at = block.kind == .heading ? headingNode(block) : block.node
        for _ in 0..<4 {
            at = Int(tree.nodes[at].parent)
            guard at > 0, at != container, !isInside(container, at) else { return false }
            if index > 0, isInside(page.blocks[index - 1].node, at) { return false }
            var next = index + 1
            while next < page.blocks.count, next - index < 64, verdicts[next] == .links,
                isInside(page.blocks[next].node, at)
            {
                next += 1
            }
            let isWhole =
                next == page.blocks.count || !isInside(page.blocks[next].node, at)
            if !isWhole { return false }
            if next > index + 1 { return areTitles((index + 1)..<next) || announcesLinks(block) }
        }
        return false
    }

    /// Whether links are those of a list, and as long as titles of other pages are: what edits a section is shorter, and so are the
    /// shops of the goods that a heading names.
    private func areTitles(_ blocks: Range<Int>) -> Bool {
        let items = page.blocks[blocks].filter { $0.group >= 0 }
        return !items.isEmpty && items.reduce(0) { $0 + $1.linked } >= items.count * 15
    }

    /// Whether a list is right behind the element of a line in bold, and all of it went as links.
    private func leadsToLinks(_ index: Int) -> Bool {
        let block = page.blocks[index]
        guard block.kind == .paragraph, block.strong * 10 >= block.count * 9 else { return false }
        let list = page.blocks[index + 1].group
        guard list >= 0, tree.nodes[Int(list)].tag != .table,
            tree.nodes[Int(list)].parent == tree.nodes[block.node].parent
        else { return false }
        return page.blocks.indices[(index + 1)...].prefix(64).prefix {
            isInside(page.blocks[$0].node, Int(list))
        }.allSatisfy { verdicts[$0] == .links }
    }

    // MARK: Sign-up

    /// Boxes between paragraphs that ask for an address, or for an opinion: the field and the few lines around it.
    mutating func dropSignups(_ container: Int) {
        if zones.fields.isEmpty { return }
        guard let first = isProse.indices.first(where: { verdicts[$0] == .keep && isProse[$0] }),
            let last = isProse.indices.last(where: { verdicts[$0] == .keep && isProse[$0] })
        else { return }
        let place = [first, last].map { tree.nodes[page.blocks[$0].node].start }
        for field in zones.fields {
            let start = tree.nodes[Int(field)].start
            guard start > place[0], start < place[1], isInside(Int(field), container),
                let box = signup(around: Int(field), container, first..<last + 1)
            else { continue }
            for index in box where verdicts[index] == .keep {
                verdicts[index] = .zone
                zoneKinds[index] = .signup
            }
        }
    }

    private func signup(around field: Int, _ container: Int, _ text: Range<Int>) -> Range<Int>? {
        let isChoice = tree.attribute(.type, of: field, is: "radio")
        // A question without a button of its own may be one of many, which are the text.
        if isChoice, !isSent(field) { return nil }
        var at = Int(tree.nodes[field].parent)
        var found: Range<Int>?
        for _ in 0..<8 where at > 0 && at != container {
            defer { at = Int(tree.nodes[at].parent) }
            if !tree.nodes[at].tag.isBlock { continue }
            let place = tree.range(of: at)
            let inside = page.blocks.indices.filter {
                let node = page.blocks[$0].node
                return node == at
                    || node > at && place.contains(Int(tree.nodes[node].start))
            }
            guard let low = inside.first, let high = inside.last else { continue }
            let kept = inside.filter { verdicts[$0] == .keep }
            let count = kept.reduce(0) { $0 + page.blocks[$1].count }
            guard kept.count <= 4, count <= 400, low > text.lowerBound, high < text.upperBound - 1,
                high - low < 40, !kept.contains(where: isOfText),
                !hasLikeNeighbour(at, isChoice: isChoice)
            else { break }
            if kept.contains(where: { isChoice || offersLetters(page.blocks[$0]) }) {
                found = low..<high + 1
            }
        }
        return found
    }

    /// Whether a block is more than the few words around a field are.
    private func isOfText(_ index: Int) -> Bool {
        let block = page.blocks[index]
        return block.plain >= 100 || [.code, .row, .item].contains(block.kind)
    }

    /// Whether an answer is chosen in a form that has a button for it.
    private func isSent(_ field: Int) -> Bool {
        var at = field
        for _ in 0..<12 where at > 0 {
            if tree.nodes[at].tag == .form || tree.nodes[at].tag == .fieldset {
                return tree.first(.button, within: at) != nil && tree.first(.pre, within: at) == nil
            }
            at = Int(tree.nodes[at].parent)
        }
        return false
    }

    /// Whether an element beside one is written like it and holds sentences, or is another question of several.
    private func hasLikeNeighbour(_ element: Int, isChoice: Bool) -> Bool {
        func classes(_ node: Int) -> [UInt8] {
            tree.attributeRange(.classes, of: node).map { Array(tree.bytes[$0]) } ?? []
        }
        let (tag, own) = (tree.nodes[element].tag, classes(element))
        var like: Set<Int> = []
        var at = Int(tree.nodes[Int(tree.nodes[element].parent)].firstChild)
        for _ in 0..<Self.mostSiblings where at >= 0 {
            if at != element, tree.isElement(at, tag), classes(at) == own { like.insert(at) }
            at = Int(tree.nodes[at].next)
        }
        if like.isEmpty || isChoice { return !like.isEmpty }
        return page.blocks.indices.contains { index in
            isProse[index] && verdicts[index] == .keep
                && like.contains { isInside(page.blocks[index].node, $0) }
        }
    }

    /// Whether a line has a word of those that ask readers for their address.
    private func offersLetters(_ block: PageBlock) -> Bool {
        let text = String(decoding: page.bytes[block.start..<block.end], as: UTF8.self)
        return text.lowercased().split { !$0.isLetter }.contains {
            Self.letterWords.contains(String($0))
        }
    }

    private static let letterWords: Set<String> = [
        "newsletter", "newsletters", "inbox", "subscribe", "subscriber", "subscribers", "signup",
        "sign", "join", "digest", "alerts", "updates", "briefing", "abonnieren", "anmelden",
        "posteingang", "postfach", "abmeldung", "abonnez", "inscrivez", "inscription", "suscríbete",
        "suscribirse",
        "suscríbase", "boletín", "iscriviti", "assine", "inscreva", "inschrijven",
        "nieuwsbrief", "подписаться", "рассылка",
    ]
}
