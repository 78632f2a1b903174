/// The element that holds the main text.
extension MainText {
    /// The element that holds the main text.
    func chooseContainer() -> Int {
        var sums = [Int32](repeating: 0, count: tree.nodes.count)
        for (index, block) in page.blocks.enumerated()
        where prose[index] > 0 && effectiveZone(block) < 0 {
            sums[block.node] += Int32(prose[index])
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
        guard tree.body >= 0 else { return 0 }
        let total = Int(sums[tree.body])
        var at = tree.body
        // An element that says so, and holds most of the text, is believed; one that says so in plain words, and is
        // the only one, need not hold that much, as teasers around a short article can be longer than it.
        let certain = zones.certainHints.filter { Int(sums[Int($0)]) >= 300 }
        if let outermost = certain.first, Int(sums[Int(outermost)]) * 10 > total * 4,
            certain.allSatisfy({ isInside(Int($0), Int(outermost)) })
        {
            at = Int(outermost)
        } else {
            for hint in zones.hints.reversed() where Int(sums[Int(hint)]) * 10 > total * 7 {
                at = Int(hint)
                break
            }
        }
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
            if best < 0 || tree.nodes[best].tag.isPartOfText {
                guard mayChooseArticle, let article = articleOfTitle(within: at, sums) else {
                    return at
                }
                mayChooseArticle = false
                best = article
            }
            at = best
        }
    }

    /// The article that has the title of the page, where several stand whole on it, as on pages that load the next one when
    /// readers come to the end.
    private func articleOfTitle(within container: Int, _ sums: [Int32]) -> Int? {
        guard let title = page.title.map(CleanText.key), title.count >= 8 else { return nil }
        var found: [Int] = []
        var headed = 0
        var last = -1
        for node in page.order {
            let node = Int(node)
            guard tree.nodes[node].tag == .article, node != container, sums[node] >= 300,
                isInside(node, container), last < 0 || !isInside(node, last)
            else { continue }
            last = node
            guard let heading = firstHeading(in: node) else { continue }
            headed += 1
            if CleanText.key(tree.text(of: heading)) == title { found.append(node) }
        }
        return found.count == 1 && headed > 1 ? found[0] : nil
    }

    private func firstHeading(in node: Int) -> Int? {
        var at: Int? = tree.after(node, within: node)
        for _ in 0..<60 {
            guard let child = at else { return nil }
            if tree.nodes[child].kind == .element, tree.nodes[child].tag.isHeading { return child }
            at = tree.after(child, within: node)
        }
        return nil
    }

    func isInside(_ node: Int, _ container: Int) -> Bool {
        var at = node
        while at > 0 {
            if at == container { return true }
            at = Int(tree.nodes[at].parent)
        }
        return container == 0
    }

    /// The blocks between the heading of the page and the element that holds the text: many pages have what an article
    /// begins with, its lead, in an element beside the one for the rest.
    func lead(before container: Int) -> Range<Int> {
        guard
            let first = page.blocks.indices.first(where: {
                isInside(page.blocks[$0].node, container)
            })
        else { return 0..<0 }
        for index in page.blocks.indices[..<first].suffix(Self.mostLeadBlocks).reversed()
        where headingLevel(page.blocks[index]) == 1 {
            return index..<first
        }
        return 0..<0
    }

    /// How many blocks there may be from the heading to the element that holds the text: lines of names and dates, buttons
    /// and a picture with its caption, but no list of other articles.
    private static let mostLeadBlocks = 24
}
