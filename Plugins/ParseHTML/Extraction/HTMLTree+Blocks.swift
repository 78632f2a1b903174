extension HTMLTree {
    /// How many cells of a row have nothing in them, so that those behind keep their columns.
    ///
    /// - Parameter last: the cell before which they are; nil for the start of the row.
    func emptyCells(before cell: Int, after last: Int?) -> Int {
        let row = Int(nodes[cell].parent)
        var at = last.map { Int(nodes[$0].next) } ?? Int(nodes[row].firstChild)
        var count = 0
        while at >= 0, at != cell {
            if nodes[at].tag == .td || nodes[at].tag == .th { count += 1 }
            at = Int(nodes[at].next)
        }
        return at == cell ? count : 0
    }

    /// Whether another cell of the row has text directly in it: a lone one is no row of a table, but the layout of a page.
    func hasNextCell(_ cell: Int) -> Bool {
        var at = Int(nodes[cell].next)
        while at >= 0 {
            let node = nodes[at]
            if node.tag == .td || node.tag == .th, node.firstChild >= 0 { return true }
            at = Int(node.next)
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
