/// Words in blocks of their own behind which a name follows in the next one.
extension PageReader {
    /// Short texts around the heading, where one that is nothing but `By` has the next one behind it.
    var labelledTexts: [NearbyTexts.Found] {
        let texts = textsAroundHeading
        return texts.indices.map { index in
            guard index + 1 < texts.count,
                case (let label, let next) = (texts[index], texts[index + 1]),
                next.node > label.node, next.text.utf8.count <= 100, !next.isPiece,
                labels(label, next)
            else { return texts[index] }
            return (next.node, label.text + " " + next.text, false)
        }
    }

    /// Whether a text is such a word and not the head of a column, a day of the week, or a part of `Sort by`.
    private func labels(_ label: NearbyTexts.Found, _ next: NearbyTexts.Found) -> Bool {
        if Byline.isNounForAuthor(label.text) {
            if isCell(label.node) {
                // `Author` and `Book Title` are columns of a table.
                let isPair =
                    Self.pairs[tree.nodes[label.node].tag]?.contains(tree.nodes[next.node].tag)
                    == true
                return isPair && followsDirectly(next.node, label.node)
                    && !next.text.hasSuffix(":")
                    && (label.text.hasSuffix(":")
                        || tree.nodes[label.node].tag != tree.nodes[next.node].tag)
            }
            return !isCell(next.node) && (isLink(next) || isInAuthorClass(next.node))
        }
        return Byline.isLead(label.text, language: language) && !isCell(label.node)
            && (!isCell(next.node) || isLink(next)) && !hasWordBefore(label.node)
    }

    private static let pairs: [HTMLTag: Set<HTMLTag>] = [
        .dt: [.dd], .th: [.td], .td: [.td],
    ]

    private func followsDirectly(_ node: Int, _ other: Int) -> Bool {
        var next = Int(tree.nodes[other].next)
        while next >= 0, tree.nodes[next].kind != .element { next = Int(tree.nodes[next].next) }
        return next == node
    }

    /// Whether an element is a cell, an item of a list or a label, or stands right in one.
    private func isCell(_ node: Int) -> Bool {
        var at = node
        for _ in 0..<3 where at >= 0 {
            switch tree.nodes[at].tag {
            case .td, .th, .dt, .dd, .li, .label: return true
            default: at = Int(tree.nodes[at].parent)
            }
        }
        return false
    }

    /// Whether all of a text is a link.
    private func isLink(_ found: NearbyTexts.Found) -> Bool {
        let link = tree.isElement(found.node, .a) ? found.node : tree.first(.a, within: found.node)
        return link.map { CleanText.collapsed(tree.text(of: $0)) == found.text } ?? false
    }

    private func isInAuthorClass(_ node: Int) -> Bool {
        var at = node
        for _ in 0..<3 where at >= 0 && at != tree.body {
            if let range = tree.attributeRange(.classes, of: at), range.count <= 400,
                CleanText.hasWord("author", tree.bytes, range)
                    || CleanText.hasWord("byline", tree.bytes, range)
                    || CleanText.hasWord("autor", tree.bytes, range)
            {
                return true
            }
            at = Int(tree.nodes[at].parent)
        }
        return false
    }

    /// Whether a single word stands before an element, and not the heading: `Sort`, `Organised`, `Powered`.
    private func hasWordBefore(_ node: Int) -> Bool {
        for before in stride(from: node - 1, to: max(node - 60, 0), by: -1)
        where tree.nodes[before].kind == .text {
            let parent = Int(tree.nodes[before].parent)
            guard parent >= 0, !tree.nodes[parent].tag.isNeverShown,
                tree.range(of: before).count < 200,
                case let text = CleanText.collapsed(tree.text(of: before)), !text.isEmpty
            else { continue }
            if let heading = headingNode?.node,
                tree.range(of: heading).contains(Int(tree.nodes[before].start))
            {
                return false
            }
            return !text.contains(" ") && text.contains(where: \.isLetter)
        }
        return false
    }
}
