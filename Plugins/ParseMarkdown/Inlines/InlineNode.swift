/// A piece of a paragraph, heading or cell.
struct InlineNode {
    enum Kind {
        /// The range as it stands.
        case text
        /// A line break that means a space.
        case space
        /// A line break that is meant.
        case lineBreak
        /// Markup.
        case nothing
        /// What a reference stands for; ``InlineScanner/replacements`` has it.
        case replacement(Int)
        /// Asterisks, underscores or tildes, of which so many are markup.
        case delimiter(usedAtStart: Int, usedAtEnd: Int)
    }

    var kind: Kind
    /// In the leaf's own bytes.
    var range: Range<Int>
}

/// A span of nodes that is a link, an image or a listing within a line.
struct InlineSpan {
    enum Kind {
        case link(String)
        case code
        /// Not shown: an image, a reference to a note.
        case hidden
    }

    var kind: Kind
    /// Places in the list of nodes.
    var nodes: Range<Int>
}

/// A run of asterisks, underscores or tildes that may begin or end emphasis.
struct EmphasisDelimiter {
    var node: Int
    var mark: UInt8
    /// The length of the run as it was written; the rule of three looks at it.
    var length: Int
    var count: Int
    var canOpen: Bool
    var canClose: Bool
    var previous: Int
    var next: Int
}
