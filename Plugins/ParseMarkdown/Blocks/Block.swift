/// A heading, a paragraph, a listing or another block without blocks in it.
struct Leaf {
    enum Kind {
        case paragraph
        case heading(level: Int)
        /// The language is the first word behind a fence, a range of the text.
        case code(language: Range<Int>)
        case html
        case table
    }

    var kind: Kind
    /// The lines, without what belongs to the containers around them; ranges of the text.
    var lines: [Range<Int>]
}

/// What a document is made of, in its order.
enum BlockEvent {
    case open(Container.Kind)
    case close(Container.Kind)
    case leaf(Leaf)
}

/// A block with blocks in it.
struct Container {
    enum Kind: Equatable {
        case quotation
        /// The number is the list's place in ``BlockScanner/lists``.
        case list(Int)
        case item
        /// A note at the foot: `[^1]: …`.
        case note
    }

    var kind: Kind
    /// Of an item: the columns by which its content is set in.
    var indent = 0
    var childCount = 0
}

/// A list as a whole.
struct MarkdownList {
    /// `-`, `+` or `*`; of ordered lists, `.` or `)` behind the number.
    var marker: UInt8
    var isOrdered: Bool
    /// Whether blank lines stand between its items or the blocks in them.
    var isLoose = false
}
