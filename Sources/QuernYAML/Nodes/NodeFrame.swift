import Quern

/// A list or mapping that is being read.
struct NodeFrame {
    let isMapping: Bool
    let location: SourceLocation
    let anchor: String?
    /// Whether this is, or stands inside, a key that is a list or mapping: one error is enough.
    let isInKey: Bool
    var items: [Node] = []
    var entries: [Node.Entry] = []
    /// The key whose value comes next.
    var key: Key?
    var size = NodeSize(depth: 1)
    /// Where each key stands in `entries`; made when there are many.
    private var index: [String: Int]?

    struct Key {
        let text: String
        let location: SourceLocation
        /// A key that is an error, whose value is read and left out.
        let isDropped: Bool
    }

    init(isMapping: Bool, location: SourceLocation, anchor: String?, isInKey: Bool) {
        self.isInKey = isInKey
        self.isMapping = isMapping
        self.location = location
        self.anchor = anchor
    }

    var expectsKey: Bool { isMapping && key == nil }

    /// Where a key was given before.
    ///
    /// Keys are compared as text, so that composed and decomposed spellings of one letter are the
    /// same key, as they are to whoever puts keys into a dictionary.
    func first(_ key: String) -> SourceLocation? {
        if let index { return index[key].map { entries[$0].keyLocation } }
        return entries.first { $0.key == key }?.keyLocation
    }

    mutating func append(_ node: Node, _ size: NodeSize) {
        self.size.add(size)
        guard isMapping else { return items.append(node) }
        guard let key else { return }
        self.key = nil
        if key.isDropped { return }
        if index == nil, entries.count == 16 {
            index = Dictionary(
                entries.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
        }
        index?[key.text] = entries.count
        self.size.text += key.text.utf8.count
        entries.append(Node.Entry(key: key.text, keyLocation: key.location, value: node))
    }

    var node: Node { Node(isMapping ? .mapping(entries) : .sequence(items), at: location) }
}

/// How much a node holds, aliases followed.
struct NodeSize {
    var nodes = 1
    /// Bytes of keys and scalars.
    var text = 0
    /// Levels of lists and mappings; 0 for a scalar.
    var depth = 0

    mutating func add(_ inner: NodeSize) {
        nodes += inner.nodes
        text += inner.text
        depth = max(depth, inner.depth + 1)
    }
}
