/// From prose and zones to the element that holds the main text, and what belongs to it outside.
extension MainText {
    /// The element that holds the main text.
    func chooseContainer() -> Int {
        let sums = self.sums { prose[$0] }
        guard tree.body >= 0 else { return 0 }
        let total = Int(sums[tree.body])
        var at = tree.body
        // An element that says so, and holds most of the text, is believed; one that says so in plain words, and is
        // the only one, need not hold that much, as teasers around a short article can be longer than it.
        let certain = zones.certainHints.filter { Int(sums[Int($0)]) >= 300 }
        if let outermost = certain.first, Int(sums[Int(outermost)]) * 10 > total * 4,
            certain.allSatisfy({ isInside(Int($0), Int(outermost)) })
        {
            at = widened(Int(outermost), sums)
        } else {
            for hint in zones.hints.reversed() where Int(sums[Int(hint)]) * 10 > total * 7 {
                at = widened(Int(hint), sums)
                break
            }
        }
        lazy var parts = self.sums { isPart($0) ? 1 : 0 }
        var isCertain = isCertain(at)
        var mayChooseArticle = true
        while true {
            let sum = Int(sums[at])
            var best = -1
            var node = tree.after(at, within: at)
            // Children, looking through inline elements.
            while let child = node {
                if tree.nodes[child].kind == .element, tree.nodes[child].tag.isBlock {
                    if Int(sums[child]) * 10 >= sum * 9, sum > 0 {
                        best = child
                        break
                    }
                    node = tree.behind(child, within: at)
                } else {
                    node = tree.after(child, within: at)
                }
            }
            if best < 0 || tree.nodes[best].tag.isPartOfText || widened(best, sums) != best
                || !mayDescend(to: best, isCertain: isCertain, sums, parts: { parts })
            {
                guard mayChooseArticle, let article = articleOfTitle(within: at, sums) else {
                    return at
                }
                mayChooseArticle = false
                best = article
            }
            isCertain = self.isCertain(best) || isCertain && sums[best] == sums[at]
            at = best
        }
    }

    /// What the blocks count that stand in each element, its own and those of the elements in it, without those in zones.
    func sums(_ count: (Int) -> Int) -> [Int32] {
        var sums = [Int32](repeating: 0, count: tree.nodes.count)
        for (index, block) in page.blocks.enumerated() {
            let count = count(index)
            if count > 0, effectiveZone(block) < 0 { sums[block.node] += Int32(count) }
        }
        for node in page.order.reversed() where Int(node) != tree.body {
            var parent = Int(tree.nodes[Int(node)].parent)
            let sum = sums[Int(node)]
            if sum == 0 { continue }
            // Inline elements between are no containers.
            while parent > 0, !tree.nodes[parent].tag.isBlock {
                parent = Int(tree.nodes[parent].parent)
            }
            sums[max(parent, 0)] += sum
        }
        return sums
    }

    /// An element that says that it holds the text, or its parent where that has others of the same class with sentences in them:
    /// pictures and boxes stand between the parts of a text. Articles of one class are articles of their own.
    func widened(_ hint: Int, _ sums: [Int32]) -> Int {
        let tag = tree.nodes[hint].tag
        let parent = Int(tree.nodes[hint].parent)
        guard tag != .article, tag != .main, parent >= 0, hint != tree.body,
            let classes = tree.attributeRange(.classes, of: hint), !classes.isEmpty,
            zones.hints.contains(Int32(hint))
        else { return hint }
        var at = Int(tree.nodes[parent].firstChild)
        var isBehind = false
        var hasTwin = false
        for _ in 0..<Self.mostSiblings where at >= 0 {
            if at == hint {
                isBehind = true
            } else if tree.nodes[at].tag.isHeading, tree.first(.a, within: at) != nil {
                // The next article begins here.
                return hint
            } else if sums[at] > 0, tree.isElement(at, tag),
                let other = tree.attributeRange(.classes, of: at),
                tree.bytes[other].elementsEqual(tree.bytes[classes])
            {
                // A lone paragraph behind the text is about who wrote it as often as not.
                hasTwin = hasTwin || !isBehind || hasTwoSentences(at)
            }
            at = Int(tree.nodes[at].next)
        }
        return hasTwin ? parent : hint
    }

    private func hasTwoSentences(_ node: Int) -> Bool {
        page.blocks.indices.lazy.filter { isProse[$0] && isInside(page.blocks[$0].node, node) }
            .prefix(2).count == 2
    }

    /// How many elements beside one are looked at; texts have fewer parts.
    static let mostSiblings = 400

    /// The article that has the title of the page, where several stand whole on it, as on pages that load the next one when
    /// readers come to the end.
    ///
    /// All have headings of one level, and no other heading has the title in it: chapters of a text and answers to a post
    /// are no articles of their own.
    private func articleOfTitle(within container: Int, _ sums: [Int32]) -> Int? {
        guard let title = title.map(CleanText.key), title.count >= 8 else { return nil }
        var found = -1
        var level = 0
        var count = 0
        var last = -1
        for node in page.order {
            let node = Int(node)
            guard tree.nodes[node].tag == .article, node != container, sums[node] >= 300,
                isInside(node, container), last < 0 || !isInside(node, last)
            else { continue }
            last = node
            guard let heading = tree.firstHeading(in: node, amongFirst: 60) else { continue }
            count += 1
            guard count == 1 || tree.nodes[heading].tag.headingLevel == level else { return nil }
            level = tree.nodes[heading].tag.headingLevel
            guard tree.range(of: heading).count < 4000 else { continue }
            let key = CleanText.key(tree.text(of: heading))
            if key == title, found < 0 {
                found = node
            } else if key.count >= title.count, key.suffix(title.count) == title[...] {
                return nil
            }
        }
        return count > 1 && found >= 0 ? found : nil
    }

    func isInside(_ node: Int, _ container: Int) -> Bool {
        var at = node
        while at > 0 {
            if at == container { return true }
            at = Int(tree.nodes[at].parent)
        }
        return container == 0
    }

    /// The prose between the heading of the page and the element that holds the text: many pages have what an article
    /// begins with, its lead, in an element beside the one for the rest.
    ///
    /// - Parameter isInContainer: for each block, whether it stands in that element.
    func lead(before isInContainer: [Bool]) -> Range<Int> {
        guard let title, let first = isInContainer.firstIndex(of: true) else {
            return 0..<0
        }
        var count = 0
        var isBehindHeading = false
        // Where nothing says what the site is called, its name may stand behind the title.
        lazy var keys = TitleText.parts(title).prefix(2).map(CleanText.key)
        for index in page.blocks.indices[..<first].suffix(Self.mostLeadBlocks).reversed() {
            if isProse[index] { count += 1 }
            let block = page.blocks[index]
            guard block.count <= 400, effectiveZone(block) < 0 || headingLevel(block) == 1 else {
                continue
            }
            let text = page.bytes[block.start..<block.end]
            switch headingLevel(block) {
            case 1:
                // The name of the site is a heading, too, and one of a single word may stand anywhere.
                let words = CleanText.words(String(decoding: text, as: UTF8.self))
                return TitleText.isLike(words, CleanText.words(title))
                    && count <= Self.mostLeadParagraphs ? index..<first : 0..<0
            case let level:
                // A headline of another level is the title itself.
                if !isBehindHeading, count > 0, count <= Self.mostLeadParagraphs, !isProse[index],
                    level > 0, text.count >= 8, isLead(index..<first, behind: headingNode(block)),
                    case let key = CleanText.key(String(decoding: text, as: UTF8.self)),
                    key.count >= 8, keys.contains(key), !hasTitle(isInContainer, keys)
                {
                    return index..<first
                }
                isBehindHeading = isBehindHeading || level > 0
            }
        }
        return 0..<0
    }

    /// Whether all sentences among blocks are paragraphs beside a heading, or in the element right behind it.
    private func isLead(_ blocks: Range<Int>, behind heading: Int) -> Bool {
        var next = Int(tree.nodes[heading].next)
        for _ in 0..<8 where next >= 0 && tree.nodes[next].kind != .element {
            next = Int(tree.nodes[next].next)
        }
        return blocks.allSatisfy {
            let node = page.blocks[$0].node
            let parent = Int(tree.nodes[node].parent)
            return !isProse[$0]
                || tree.nodes[node].tag == .p
                    && (parent == Int(tree.nodes[heading].parent) || next > 0 && parent == next)
        }
    }

    /// Whether the headline is in the element that holds the text: what stands before that is none of its own then.
    private func hasTitle(_ isInContainer: [Bool], _ keys: [[UInt8]]) -> Bool {
        page.blocks.indices.lazy.filter { isInContainer[$0] && page.blocks[$0].kind == .heading }
            .prefix(4).contains {
                let block = page.blocks[$0]
                let text = String(decoding: page.bytes[block.start..<block.end], as: UTF8.self)
                return headingLevel(block) == 1
                    || block.count < 400 && keys.contains(CleanText.key(text))
            }
    }

    /// How many blocks there may be from the heading to the element that holds the text: lines of names and dates, buttons
    /// and a picture with its caption, but no list of other articles.
    private static let mostLeadBlocks = 24
    private static let mostLeadParagraphs = 8
}
