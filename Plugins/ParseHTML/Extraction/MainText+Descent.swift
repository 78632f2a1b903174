/// How far the search for the element of the text goes down: a part of a text that is most of it is not all of it.
extension MainText {
    /// Whether what a child with nine tenths of the sentences leaves behind is furniture, as far as can be told.
    ///
    /// - Parameters:
    ///   - isCertain: whether the element says in plain words that it holds the text.
    ///   - parts: for each element, how many parts of a text there are in it.
    func mayDescend(
        to child: Int, isCertain: Bool, _ sums: [Int32], parts: () -> [Int32]
    ) -> Bool {
        if isCertain, leavesText(child, sums) { return false }
        return !isBetweenParagraphs(child, sums) && !isOneOfSections(child, parts)
    }

    /// Whether an element is one that says in plain words that it holds the text.
    func isCertain(_ element: Int) -> Bool { zones.certainHints.contains(Int32(element)) }

    /// Whether sentences stand before an element, or two paragraphs, a list or an element of its class with two paragraphs behind it: who
    /// wrote the text is told in a `div` of its own behind it, and what readers are asked to do in a last paragraph.
    private func leavesText(_ element: Int, _ sums: [Int32]) -> Bool {
        let tag = tree.nodes[element].tag
        let classes = tree.attributeRange(.classes, of: element).map { tree.bytes[$0] }
        var isBehind = false
        var paragraphs = 0
        var at = Int(tree.nodes[Int(tree.nodes[element].parent)].firstChild)
        for _ in 0..<Self.mostSiblings where at >= 0 {
            if at == element {
                isBehind = true
            } else if sums[at] > 0 {
                if !isBehind { return true }
                if tree.isElement(at, .p) {
                    if !isNoteOfFeed(at) { paragraphs += 1 }
                    if paragraphs > 1 { return true }
                } else if tree.nodes[at].tag.isPartOfText, tree.first(.a, within: at) == nil {
                    return true
                }
                if let classes, !classes.isEmpty, tree.isElement(at, tag),
                    let others = tree.attributeRange(.classes, of: at),
                    tree.bytes[others].elementsEqual(classes),
                    tree.firstHeading(in: at, amongFirst: 12) == nil, hasTwoParagraphs(at)
                {
                    return true
                }
            }
            at = Int(tree.nodes[at].next)
        }
        return false
    }

    /// Whether a paragraph is the one that feeds have under each article: `The post The weir appeared first on Valley Post.`
    private func isNoteOfFeed(_ paragraph: Int) -> Bool {
        guard tree.range(of: paragraph).count < 2000 else { return false }
        let text = tree.text(of: paragraph)
        return text.hasPrefix("The post ") && text.contains("appeared first on")
    }

    /// Whether paragraphs of prose stand before an element and behind it, three at least, beside it in an element of their own; the heading
    /// of the page is not in it.
    private func isBetweenParagraphs(_ element: Int, _ sums: [Int32]) -> Bool {
        let parent = Int(tree.nodes[element].parent)
        guard parent > 0, parent != tree.body else { return false }
        var isBehind = false
        var (before, behind) = (0, 0)
        var at = Int(tree.nodes[parent].firstChild)
        for _ in 0..<Self.mostSiblings where at >= 0 {
            if at == element {
                if before == 0 { return false }
                isBehind = true
            } else if sums[at] > 0 && tree.isElement(at, .p) && !isNoteOfFeed(at)
                || behind > 0 && isList(at)
            {
                if isBehind { behind += 1 } else { before += 1 }
                if isBehind, before + behind > 2 { return !beginsWithTitle(element) }
            }
            at = Int(tree.nodes[at].next)
        }
        return false
    }

    /// Whether an element is a list without links.
    private func isList(_ node: Int) -> Bool {
        (tree.isElement(node, .ul) || tree.isElement(node, .ol)) && tree.holdsWords(node)
            && tree.first(.a, within: node) == nil
    }

    private func beginsWithTitle(_ element: Int) -> Bool {
        guard let heading = tree.firstHeading(in: element, amongFirst: 12) else { return false }
        return tree.nodes[heading].tag == .h1 || title.map { isTitle(heading, $0) } ?? false
    }

    /// Whether an element is a section of a text, and others stand beside it: they begin with headings of one level that are not the
    /// title, and hold sentences, a list, code or a table.
    ///
    /// Columns and boxes beside a text have headings, too: sections are three or more, and of one class if they have any.
    private func isOneOfSections(_ element: Int, _ parts: () -> [Int32]) -> Bool {
        let tag = tree.nodes[element].tag
        guard tag == .section || tag == .div, let heading = firstHeading(in: element)
        else { return false }
        let level = tree.nodes[heading].tag
        let classes = tree.attributeRange(.classes, of: element).map { tree.bytes[$0] }
        let hasClass = classes.map { !$0.isEmpty } ?? false
        var (alike, earlier) = ([Int](), [Int]())
        var hasHeading = false
        // The section before the first heading.
        var opening = -1
        var isBehind = false
        var at = Int(tree.nodes[Int(tree.nodes[element].parent)].firstChild)
        for _ in 0..<Self.mostSiblings where at >= 0 {
            if at == element {
                isBehind = true
            } else if tree.isElement(at, tag) {
                let isSection =
                    firstHeading(in: at).map { tree.nodes[$0].tag == level } ?? false
                let others = tree.attributeRange(.classes, of: at).map { tree.bytes[$0] }
                let isAlike =
                    hasClass
                    ? others.map { $0.elementsEqual(classes!) } ?? false
                    : others.map(\.isEmpty) ?? true
                if isAlike {
                    // What stands before the first heading may be a section, too.
                    if isSection || tag == .section { alike.append(at) }
                    if !isSection, !isBehind, tag == .section { opening = at }
                    hasHeading = hasHeading || isSection
                } else if isSection, !isBehind {
                    earlier.append(at)
                }
            }
            at = Int(tree.nodes[at].next)
        }
        if alike.isEmpty && earlier.isEmpty || title.map({ isTitle(heading, $0) }) == true {
            return false
        }
        let parts = parts()
        alike.removeAll { parts[$0] == 0 }
        if alike.count > 1, hasHeading, !isCalledLayout(element),
            alike.contains(where: hasTwoParagraphs) || alike.contains(opening)
        {
            return true
        }
        // Ingredients before directions: below the page's heading, and no column beside the text, which would be links.
        return level != .h1 && earlier.contains { parts[$0] > 1 } && isBehindTitle(element)
    }

    /// Whether an element has a class of those that all parts of a page may have.
    private func isCalledLayout(_ element: Int) -> Bool {
        guard let classes = tree.attributeRange(.classes, of: element) else { return false }
        return [
            "col", "column", "columns", "cell", "block", "box", "panel", "portlet", "module",
            "widget",
        ].contains { CleanText.hasWord($0, tree.bytes, classes) }
    }

    /// Whether there are two paragraphs of prose in an element, code, or a table of three rows.
    private func hasTwoParagraphs(_ element: Int) -> Bool {
        var (paragraphs, rows) = (0, 0)
        for (index, block) in page.blocks.enumerated()
        where isPart(index) && effectiveZone(block) < 0 && isInside(block.node, element) {
            switch block.kind {
            case .code: return true
            case .row: rows += 1
            case .item: break
            default: paragraphs += 1
            }
            if paragraphs > 1 || rows > 2 { return true }
        }
        return false
    }

    /// Whether a block is of a text, whatever its length: a sentence, or a line of a list, code or a table that is no link.
    func isPart(_ index: Int) -> Bool {
        let block = page.blocks[index]
        switch block.kind {
        case .item, .row, .code: return block.linked * 2 <= block.count
        default: return isProse[index]
        }
    }

    private func firstHeading(in element: Int) -> Int? {
        tree.firstHeading(in: element, amongFirst: 4)
    }

    private func isTitle(_ heading: Int, _ title: String) -> Bool {
        guard tree.range(of: heading).count < 4000 else { return false }
        return TitleText.isLike(
            CleanText.words(tree.text(of: heading)), CleanText.words(title))
    }

    /// Whether the heading of the page stands somewhere before an element.
    private func isBehindTitle(_ element: Int) -> Bool {
        guard let title else { return false }
        let start = tree.nodes[element].start
        return page.blocks.lazy.filter { tree.nodes[$0.node].tag == .h1 }.prefix(8).contains {
            tree.nodes[$0.node].start < start && isTitle($0.node, title)
        }
    }
}
