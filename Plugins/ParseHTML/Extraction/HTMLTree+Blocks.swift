import QuernText

extension HTMLTree {
    /// How many cells right before one have nothing in them, so that it keeps its column.
    ///
    /// - Parameter last: the cell at which to stop; nil for the start of the row.
    func emptyCells(before cell: Int, after last: Int?) -> Int {
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

    /// What a block is, by the elements around it.
    func kind(ofBlock node: Int) -> PageBlock.Kind {
        var at = node
        for _ in 0..<4 {
            switch nodes[at].tag {
            case .h1, .h2, .h3, .h4, .h5, .h6: return .heading
            case .li, .dd, .dt: return .item
            case .blockquote: return .quotation
            case .td, .th, .tr: return at == node ? .row : .paragraph
            case .figcaption, .caption, .legend: return .caption
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
