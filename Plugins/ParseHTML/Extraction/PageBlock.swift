/// A piece of a page's text that stands for itself: a paragraph, a heading, an item of a list, a row of a table.
struct PageBlock {
    enum Kind: UInt8 {
        case paragraph, heading, item, quotation, code, row, caption, control
    }

    /// UTF-8 offsets in the page's text.
    var start: Int
    var end: Int
    /// The element that it stands in directly.
    var node: Int
    var kind: Kind
    /// How many of its bytes are in links.
    var linked = 0
    /// How many of its bytes are in bold or emphasised parts.
    var strong = 0
    /// The zone it lies in; -1 when it lies in none.
    var zone: Int32
    /// The list or table that it is a part of, or -1; parts of one stand on lines of their own.
    var group: Int32

    var count: Int { end - start }
    var plain: Int { count - linked }
}

/// A link, a quotation or another piece of structure, by its place in the page's text.
struct PageSpan {
    enum Kind: UInt8, CaseIterable { case link, heading, list, quotation, table, code }
    var kind: Kind
    var start: Int
    var end: Int
    var node: Int
}
