/// What is kept where little is found.
extension MainText {
    /// Whether most of what stands outside of an element, and in no zone, is links.
    private func areLinks(outside element: Int) -> Bool {
        var (linked, all) = (0, 0)
        for index in page.blocks.indices where verdicts[index] != .zone {
            let block = page.blocks[index]
            if isInside(block.node, element) { continue }
            linked += block.linked
            all += block.count
        }
        return linked * 2 > all
    }

    /// The `article` that has the heading of the page and all sentences that are kept, where most of what stands beside it leads
    /// elsewhere.
    private func articleOfHeading() -> Int? {
        guard let heading = page.blocks.first(where: { headingLevel($0) == 1 }) else { return nil }
        var at = heading.node
        while at > 0, tree.nodes[at].tag != .article { at = Int(tree.nodes[at].parent) }
        guard at > 0 else { return nil }
        let areInside = page.blocks.indices.allSatisfy {
            verdicts[$0] != .keep || !isProse[$0] || isInside(page.blocks[$0].node, at)
        }
        return areInside && areLinks(outside: at) ? at : nil
    }

    var keptCount: Int {
        page.blocks.indices.reduce(0) { $0 + (verdicts[$1] == .keep ? page.blocks[$1].count : 0) }
    }

    var keepsProse: Bool {
        page.blocks.indices.contains { verdicts[$0] == .keep && isProse[$0] }
    }

    /// Where less is left than is believed, as in listings and very short pages, keeps what is in no zone; of a page
    /// whose article has the heading and a sentence, and that has links beside it, only what is in that article. Where that is headings alone, the teasers of a listing; and where it is nothing, all that
    /// a browser shows.
    mutating func fallBack() {
        guard keptCount < options.minLength else { return }
        let article = keepsProse ? articleOfHeading() : nil
        for index in page.blocks.indices
        where article.map({ isInside(page.blocks[index].node, $0) }) ?? true {
            switch verdicts[index] {
            case .outside, .links, .short, .edge: verdicts[index] = .keep
            default: break
            }
        }
        if keptCount > 0, keptCount < options.minLength, !keepsProse {
            for index in page.blocks.indices where zoneKinds[index] == .related {
                verdicts[index] = .keep
            }
        }
        if keptCount > 0 { return }
        for index in page.blocks.indices
        where zoneKinds[index] != .hidden && zoneKinds[index] != .form {
            if verdicts[index] != .table { verdicts[index] = .keep }
        }
    }
}
