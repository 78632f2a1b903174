import QuernText

extension HTMLTree {
    /// How many cells right before one have nothing in them, so that it keeps its column.
    ///
    /// - Parameter last: the cell at which to stop; nil for the start of the row.
    func emptyCells(before cell: Int, after last: Int?) -> Int {
        if cell == last { return 0 }
        var at = last.map { Int(nodes[$0].next) } ?? Int(nodes[Int(nodes[cell].parent)].firstChild)
        var count = 0
        while at >= 0, at != cell {
            if isCell(at) { count = hasText(at) ? 0 : count + 1 }
            at = Int(nodes[at].next)
        }
        return at == cell ? count : 0
    }

    /// Whether another cell of the row behind one has text in it: a lone one is no row of a table, but the layout of a page.
    func hasNextCell(_ cell: Int) -> Bool {
        var at = Int(nodes[cell].next)
        while at >= 0 {
            if isCell(at), hasText(at) { return true }
            at = Int(nodes[at].next)
        }
        return false
    }

    private func isCell(_ node: Int) -> Bool { nodes[node].tag == .td || nodes[node].tag == .th }

    /// Whether there is anything but white space in an element.
    private func hasText(_ element: Int) -> Bool {
        var at = Int(nodes[element].firstChild)
        while at >= 0 {
            let node = nodes[at]
            if node.kind == .text {
                let text = LineScan.trimmed(bytes, Int(node.start)..<Int(node.end))
                if !text.isEmpty, !bytes[text].elementsEqual("&nbsp;".utf8) { return true }
            }
            if node.firstChild >= 0, !node.isForeign, !node.tag.isNeverShown {
                at = Int(node.firstChild)
                continue
            }
            while nodes[at].next < 0 {
                at = Int(nodes[at].parent)
                if at == element { return false }
            }
            at = Int(nodes[at].next)
        }
        return false
    }

    /// Whether a long cell has paragraphs in it that two breaks part, as in tables by which old pages are laid out.
    private func hasParagraphs(_ cell: Int) -> Bool {
        guard range(of: cell).count >= 500, isBesideLinksAlone(cell) else { return false }
        var at = Int(nodes[cell].firstChild)
        var isBehindBreak = false
        for _ in 0..<64 where at >= 0 {
            let node = nodes[at]
            if isElement(at, .br) {
                if isBehindBreak { return true }
                isBehindBreak = true
            } else if node.kind == .element
                || node.kind == .text
                    && bytes[Int(node.start)..<Int(node.end)].contains(where: { $0 > 0x20 })
            {
                isBehindBreak = false
            }
            at = Int(node.next)
        }
        return false
    }

    /// Whether all other cells of a row have nothing in them but links, as menus beside a text do.
    private func isBesideLinksAlone(_ cell: Int) -> Bool {
        var at = Int(nodes[Int(nodes[cell].parent)].firstChild)
        for _ in 0..<8 {
            if at < 0 { return true }
            if at != cell, isCell(at), hasText(at), first(.a, within: at) == nil { return false }
            at = Int(nodes[at].next)
        }
        return false
    }

    /// The length of a space at a place by which a paragraph may be indented, or that makes one that is empty; 0 when none
    /// stands there.
    func indent(_ at: Int, _ end: Int) -> Int {
        if bytes[at] == 0xC2, at + 1 < end, bytes[at + 1] == 0xA0 { return 2 }
        guard at + 2 < end, bytes[at + 1] == 0x80 else { return 0 }
        return bytes[at] == 0xE3 && bytes[at + 2] == 0x80
            || bytes[at] == 0xE2 && (0x80...0x8A).contains(bytes[at + 2]) ? 3 : 0
    }

    /// The white space that an element ends with, if it does.
    func lastSpace(in element: Int) -> Int? {
        guard let content = contentRange(of: element), let last = content.last, bytes[last] <= 0x20
        else { return nil }
        return last
    }

    /// Whether a template is shown in place of the element that it stands in.
    func isShadow(_ node: Int) -> Bool {
        nodes[node].tag == .template && attributeRange(.shadowRootMode, of: node) != nil
    }

    /// Whether a button is all of a heading: a click on the question, or on the name of a section, shows what it is about.
    func isHeadingButton(_ node: Int) -> Bool {
        guard nodes[node].tag == .button, nodes[Int(nodes[node].parent)].tag.isHeading,
            range(of: node).count < 1000
        else { return false }
        let text = text(of: node)
        return text.utf8.count >= 24 || text.hasSuffix("?") || text.hasSuffix("？")
    }

    /// Whether an `a` leads anywhere: it may be a place to be led to, or the heading of an answer that a click shows.
    func isLink(_ node: Int) -> Bool {
        guard let address = attributeRange(.href, of: node) else {
            let isPlace = has(.name, node) || has(.id, node) && isInHeading(node)
            return !isPlace && !isQuestion(node)
        }
        return !isOfScript(address) || !isQuestion(node)
    }

    /// Whether an address is for a script alone, or within the page.
    private func isOfScript(_ address: Range<Int>) -> Bool {
        bytes[address].starts(with: "#".utf8) || bytes[address].starts(with: "javascript:".utf8)
    }

    private func isInHeading(_ node: Int) -> Bool {
        var at = Int(nodes[node].parent)
        for _ in 0..<2 where at > 0 && !nodes[at].tag.isHeading { at = Int(nodes[at].parent) }
        return at > 0 && nodes[at].tag.isHeading
    }

    /// Whether a question and its answer stand in an element of their own, unlike those of a table of contents.
    private func hasAnswer(_ node: Int) -> Bool {
        var at = Int(nodes[node].parent)
        for _ in 0..<2 where at > 0 && range(of: at).count < range(of: node).count + 120 {
            at = Int(nodes[at].parent)
        }
        guard at > 0, nodes[at].tag != .body, range(of: at).count >= range(of: node).count + 120
        else { return false }
        // What holds more than that is no single answer.
        var inner = after(at, within: at)
        for _ in 0..<100 {
            guard let current = inner else { return true }
            if current != node, nodes[current].tag == .a,
                attributeRange(.href, of: current).map(isOfScript) ?? true
            {
                return false
            }
            inner = after(current, within: at)
        }
        return false
    }

    /// Whether an element is a question that is set as a heading, or has its answer beside it, or opens it.
    private func isQuestion(_ node: Int) -> Bool {
        guard range(of: node).count < 1000,
            isInHeading(node) || has(.ariaExpanded, node) || hasAnswer(node)
        else { return false }
        let text = text(of: node)
        return text.hasSuffix("?") || text.hasSuffix("？")
    }

    /// Whether a caption is that of a table or a listing, which stay in the text, and of no picture.
    func isTitleOfTable(_ caption: Int) -> Bool {
        let parent = Int(nodes[caption].parent)
        guard parent > 0 else { return false }
        if nodes[caption].tag == .caption, nodes[parent].tag == .table {
            return !hasPicture(parent)
        }
        // What has more parts than a table and lines over and under it is a text with tables in it.
        var children: [Int] = []
        var at = Int(nodes[parent].firstChild)
        for _ in 0..<24 where at >= 0 && children.count < 6 {
            if nodes[at].kind == .element { children.append(at) }
            at = Int(nodes[at].next)
        }
        guard at < 0, let place = children.firstIndex(of: caption) else { return false }
        let beside = [place - 1, place + 1].filter(children.indices.contains).map { children[$0] }
        return beside.contains(where: holdsTable) && !children.contains(where: hasPicture)
    }

    /// Whether the class of an element may say that it is the title of a table or a listing, and of no picture.
    func isCalledTitleOfTable(_ node: Int) -> Bool {
        guard let classes = attributeRange(.classes, of: node), classes.count <= 400,
            CleanText.hasWord("caption", bytes, classes),
            !["credit", "photo", "image", "picture", "wp"].contains(where: {
                CleanText.hasWord($0, bytes, classes)
            })
        else { return false }
        if ["table", "code", "listing"].contains(where: { CleanText.hasWord($0, bytes, classes) }) {
            return true
        }
        // Tables without headings over their columns lay out pages.
        let table = first(.table, within: Int(nodes[node].parent))
        return table.map(hasHeaderRow) ?? true
    }

    private func holdsTable(_ element: Int) -> Bool {
        var inner: Int? = element
        for _ in 0..<8 {
            guard let node = inner else { return false }
            if isElement(node, .table) || isElement(node, .pre) { return true }
            inner = after(node, within: element)
        }
        return false
    }

    /// Whether there is a picture at the start of an element.
    private func hasPicture(_ element: Int) -> Bool {
        var inner: Int? = element
        for _ in 0..<32 {
            guard let node = inner else { return false }
            switch nodes[node].tag {
            case .img, .image, .picture, .svg, .video, .iframe, .object, .canvas, .embed:
                return true
            default: inner = after(node, within: element)
            }
        }
        return false
    }

    /// Whether the first row of a table has headings for two columns or more, none of them a link, and what is behind it is not links
    /// alone.
    func hasHeaderRow(_ table: Int) -> Bool {
        var at = after(table, within: table)
        for _ in 0..<24 {
            guard let node = at else { return false }
            if isElement(node, .tr) {
                var headings = 0
                var cell = Int(nodes[node].firstChild)
                for _ in 0..<64 where cell >= 0 {
                    if isElement(cell, .td)
                        || isElement(cell, .th) && first(.a, within: cell) != nil
                    {
                        return false
                    }
                    if isElement(cell, .th), hasText(cell) { headings += 1 }
                    cell = Int(nodes[cell].next)
                }
                return headings > 1 && hasWords(behind: node, within: table)
            }
            at =
                isElement(node, .caption) ? behind(node, within: table) : after(node, within: table)
        }
        return false
    }

    /// Whether a text or an element holds more than white space.
    func holdsWords(_ node: Int) -> Bool {
        guard nodes[node].kind == .text else {
            return nodes[node].kind == .element && hasText(node)
        }
        let text = LineScan.trimmed(bytes, Int(nodes[node].start)..<Int(nodes[node].end))
        return !text.isEmpty && !bytes[text].elementsEqual("&nbsp;".utf8)
    }

    /// Whether there are words in no link behind a row.
    private func hasWords(behind row: Int, within table: Int) -> Bool {
        var at = behind(row, within: table)
        for _ in 0..<400 {
            guard let node = at else { return false }
            if nodes[node].kind == .text, holdsWords(node) { return true }
            at = isElement(node, .a) ? behind(node, within: table) : after(node, within: table)
        }
        return false
    }

    /// Whether a field is for an address of mail, or for one answer of several.
    func asks(_ node: Int) -> Bool {
        attribute(.type, of: node, is: "email") || attribute(.type, of: node, is: "radio")
    }

    /// Whether a `footer` says who is quoted.
    func isInQuotation(_ node: Int) -> Bool {
        let parent = Int(nodes[node].parent)
        return parent > 0
            && (nodes[parent].tag == .blockquote
                || nodes[Int(nodes[parent].parent)].tag == .blockquote)
    }

    /// What a block is, by the elements around it.
    func kind(ofBlock node: Int) -> PageBlock.Kind {
        var at = node
        for _ in 0..<4 {
            switch nodes[at].tag {
            case .h1, .h2, .h3, .h4, .h5, .h6: return .heading
            case .li, .dd, .dt: return .item
            case .blockquote: return .quotation
            case .td, .th, .tr: return at == node && !hasParagraphs(at) ? .row : .paragraph
            case .figcaption, .caption:
                return isTitleOfTable(at) ? .paragraph : .caption
            case .legend: return .caption
            case .button where isHeadingButton(at): return .heading
            case .button, .option, .select, .textarea, .label: return .control
            case .body, .article, .section, .main, .table: return .paragraph
            default: break
            }
            at = Int(nodes[at].parent)
            if at <= 0 { break }
        }
        return .paragraph
    }
}
