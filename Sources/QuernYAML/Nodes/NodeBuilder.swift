import Quern

/// Builds nodes from events and checks what YAML allows and Quern does not.
///
/// Errors that leave the structure clear are collected and the reading goes on; the others are
/// thrown and end it.
struct NodeBuilder {
    private(set) var errors: ErrorList
    private(set) var root: Node?
    private let file: SourceFile
    private let limits: YAMLLimits
    private var frames: [NodeFrame] = []
    private var anchors: [String: Anchor] = [:]
    /// The anchors' names in file order, for suggestions.
    private var anchorNames: [String] = []
    /// What aliases have added to the nodes that are written out.
    private var aliased = NodeSize(nodes: 0)

    private struct Anchor {
        let node: Node
        let size: NodeSize
    }

    init(_ file: SourceFile, limits: YAMLLimits) {
        self.file = file
        self.limits = limits
        errors = ErrorList(limit: limits.errors)
    }

    mutating func take(_ event: YAMLEvent) throws(Diagnostics) {
        let location = SourceLocation(file: file, offset: event.offset, length: event.length)
        switch event.content {
        case .streamStart, .streamEnd, .documentEnd: break
        case .documentStart:
            if let root { throw secondDocument(location, after: root) }
        case .scalar(let text, let style, let properties):
            take(text, style, properties, location)
        case .sequenceStart(_, let properties):
            check(properties.tag, for: .list, at: location)
            open(isMapping: false, location, properties)
        case .mappingStart(_, let properties):
            check(properties.tag, for: .mapping, at: location)
            open(isMapping: true, location, properties)
        case .sequenceEnd, .mappingEnd:
            guard let frame = frames.popLast() else { return }
            complete(frame.node, frame.size, anchor: frame.anchor)
        case .alias(let name): try alias(name, location)
        }
    }

    private mutating func take(
        _ text: String, _ style: YAMLEvent.ScalarStyle, _ properties: YAMLEvent.Properties,
        _ location: SourceLocation
    ) {
        check(properties.tag, for: .text, at: location)
        // A tag says that this is text, as quotes do.
        let isPlain = style == .plain && properties.tag == nil
        let node = Node(.scalar(text, isPlain: isPlain), at: location)
        complete(node, NodeSize(text: text.utf8.count), anchor: properties.anchor)
    }

    private mutating func open(
        isMapping: Bool, _ location: SourceLocation, _ properties: YAMLEvent.Properties
    ) {
        let parent = frames.last
        let isKey = parent?.expectsKey ?? false
        let isInKey = parent?.isInKey ?? false
        if isKey, !isInKey { keyIsNoText(location) }
        frames.append(
            NodeFrame(
                isMapping: isMapping, location: location, anchor: properties.anchor,
                isInKey: isKey || isInKey))
    }

    /// Puts a node that is complete where it belongs.
    private mutating func complete(_ node: Node, _ size: NodeSize, anchor: String?) {
        if let anchor, anchors.updateValue(Anchor(node: node, size: size), forKey: anchor) == nil {
            anchorNames.append(anchor)
        }
        let top = frames.count - 1
        guard top >= 0 else {
            root = node
            return
        }
        if frames[top].expectsKey {
            frames[top].key = key(node)
        } else {
            frames[top].append(node, size)
        }
    }

    // MARK: Keys

    private mutating func key(_ node: Node) -> NodeFrame.Key {
        guard case .scalar(let text, let isPlain) = node.content else {
            return NodeFrame.Key(text: "", location: node.location, isDropped: true)
        }
        var isDropped = true
        if isPlain, text.isEmpty {
            errors.add(.error("expected a key before ':'", at: node.location))
        } else if isPlain, text == "<<" {
            errors.add(
                .error(
                    "merge keys, '<<', are not supported", at: node.location,
                    hints: [
                        "write the keys out, or use an alias for a whole value; as text: '\"<<\"'"
                    ]))
        } else if let first = frames[frames.count - 1].first(text) {
            errors.add(
                .error(
                    "key \(quoted(text)) is given twice", at: node.location,
                    hints: ["remove one of the two"],
                    related: [.init("first given here", at: first)]))
        } else {
            isDropped = false
        }
        return NodeFrame.Key(text: text, location: node.location, isDropped: isDropped)
    }

    private mutating func keyIsNoText(_ location: SourceLocation) {
        errors.add(
            .error(
                "a key must be text, not a list or a mapping", at: location,
                hints: ["put the key in quotes if '[' or '{' belongs to it"]))
    }

    // MARK: Tags

    private enum Kind: String {
        case text = "text"
        case list = "a list"
        case mapping = "a mapping"
    }

    private mutating func check(_ tag: String?, for kind: Kind, at location: SourceLocation) {
        guard let tag, tag != "!" else { return }
        let core = "tag:yaml.org,2002:"
        let wanted: Kind? =
            switch tag {
            case core + "str": .text
            case core + "seq": .list
            case core + "map": .mapping
            default: nil
            }
        if wanted == kind { return }
        let written = quoted(tag.hasPrefix(core) ? "!!" + tag.dropFirst(core.count) : tag)
        if let wanted {
            errors.add(
                .error(
                    "tag \(written) wants \(wanted.rawValue), not \(kind.rawValue)", at: location))
        } else {
            errors.add(
                .error(
                    "tag \(written) is not supported", at: location,
                    hints: [
                        "remove the tag: a value's type comes from what it is used for;"
                            + " put the text in quotes if '!' belongs to it"
                    ]))
        }
    }

    // MARK: Aliases

    private mutating func alias(_ name: String, _ location: SourceLocation) throws(Diagnostics) {
        if let frame = frames.last(where: { $0.anchor == name }) {
            throw Diagnostics(
                .error(
                    "alias \(quoted("*" + name)) stands inside the value that it stands for",
                    at: location, related: [.init("the value starts here", at: frame.location)]))
        }
        guard let anchor = anchors[name] else { return unknown(name, location) }
        aliased.nodes += anchor.size.nodes
        aliased.text += anchor.size.text
        let related = Diagnostic.Related(
            "\(quoted("&" + name)) stands for \(anchor.size.nodes) nodes", at: anchor.node.location)
        guard aliased.nodes <= limits.aliasNodes, aliased.text <= limits.aliasBytes else {
            let limit =
                aliased.nodes > limits.aliasNodes
                ? "\(limits.aliasNodes) nodes" : "\(limits.aliasBytes) bytes of text"
            throw Diagnostics(
                .error(
                    "aliases stand for more than \(limit)", at: location,
                    hints: ["write the values out, or put them in a file of their own"],
                    related: [related]))
        }
        guard frames.count + anchor.size.depth <= limits.depth else {
            throw Diagnostics(
                .error(
                    "lists and mappings stand more than \(limits.depth) levels deep inside each"
                        + " other when aliases are followed",
                    at: location, related: [related]))
        }
        if let last = frames.last, last.expectsKey, anchor.node.text == nil {
            keyIsNoText(location)
        }
        complete(Node(anchor.node.content, at: location), anchor.size, anchor: nil)
    }

    private mutating func unknown(_ name: String, _ location: SourceLocation) {
        let names = anchorNames
        errors.add(at: location) {
            .error(
                "no anchor \(quoted("&" + name)) stands before this alias", at: location,
                hints: [
                    hint(for: name, among: names, called: "anchors"),
                    "if '*' belongs to the text, put the text in quotes",
                ])
        }
        complete(Node(.scalar("", isPlain: false), at: location), NodeSize(), anchor: nil)
    }

    private func secondDocument(_ location: SourceLocation, after root: Node) -> Diagnostics {
        Diagnostics(
            .error(
                "a second document starts here, but a file holds one", at: location,
                hints: ["remove the '---', or put the second document in a file of its own"],
                related: [.init("the first document starts here", at: root.location)]))
    }
}
