/// Makes a tree of a page, after the rules of browsers (WHATWG HTML, section 13.2.6).
///
/// What differs from the standard, because text does not need it: `noscript` is raw text; frames and templates
/// are elements like others; forms may be nested; an element deeper than ``depthLimit`` is closed at once, so that what stands in it
/// lies beside it (as in Chromium). With that limit, and one on elements that are reopened, the work is
/// linear in the page's length, and nothing recurses.
struct TreeBuilder {
    enum Mode: UInt8 {
        case beforeHead, head, afterHead, body, table, tableBody, row, cell, caption, columns
    }

    /// How deep elements are nested at most; what is deeper is flattened.
    static let depthLimit = 512
    /// How many nodes a page has at most.
    static let nodeLimit = 4_000_000
    /// How many formatting elements are reopened at most.
    static let formattingLimit = 32

    var tree: HTMLTree
    var tokenizer: HTMLTokenizer
    /// The open elements, and their tags.
    var open: [Int32] = []
    var openTags: [HTMLTag] = []
    /// How many of a tag are open; most look-ups end here.
    var openCount = [Int32](repeating: 0, count: 256)
    /// Elements beyond the limit on depth that were not opened, by tag.
    var flattened = [Int32](repeating: 0, count: 256)
    var flattenedCount = 0
    /// The list of active formatting elements; -1 is a marker.
    var formatting: [Int32] = []
    var mode = Mode.beforeHead
    var isQuirky = true
    /// Whether what is inserted at a table goes before it.
    var isFostering = false
    var seenBody = false

    /// - Throws: ``TooManyNodes`` when the page has more than ``nodeLimit``.
    static func tree(of bytes: UnsafeBufferPointer<UInt8>) throws(TooManyNodes) -> HTMLTree {
        var builder = TreeBuilder(bytes)
        try builder.run()
        return builder.tree
    }

    /// A page with more nodes than a page has.
    struct TooManyNodes: Error { let offset: Int }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        tree = HTMLTree(empty: bytes)
        tokenizer = HTMLTokenizer(bytes)
        tree.nodes.reserveCapacity(bytes.count / 24 + 16)
        tree.nodes.append(
            HTMLNode(start: 0, end: 0, close: UInt32(bytes.count), kind: .document))
        open.reserveCapacity(64)
        openTags.reserveCapacity(64)
    }

    private mutating func run() throws(TooManyNodes) {
        while true {
            let isForeign = !open.isEmpty && tree.nodes[Int(open[open.count - 1])].isForeign
            let token = tokenizer.next(isForeign: isForeign)
            switch token.kind {
            case .text: text(token)
            case .startTag: startTag(token)
            case .endTag: endTag(token)
            case .comment: comment(token)
            case .doctype:
                if open.isEmpty { isQuirky = false }
            case .end:
                // A page without anything still has a head and a body.
                if mode == .beforeHead || mode == .head || mode == .afterHead {
                    enterBody(token.start)
                }
                tree.attributes = tokenizer.attributes
                for node in open { tree.nodes[Int(node)].close = UInt32(token.end) }
                return
            }
            if tree.nodes.count > Self.nodeLimit { throw TooManyNodes(offset: token.start) }
        }
    }

    // MARK: Places

    @inline(__always)
    var current: Int { open.isEmpty ? HTMLTree.root : Int(open[open.count - 1]) }

    @inline(__always)
    var currentTag: HTMLTag { openTags.last ?? .other }

    /// Where the next node goes: into a parent, before one of its children or (-1) at the end.
    func insertionPlace(_ target: Int) -> (parent: Int, before: Int32) {
        guard isFostering, tree.nodes[target].tag.isTableStructure, !tree.nodes[target].isForeign
        else {
            return (target, -1)
        }
        guard let place = openTags.lastIndex(of: .table) else { return (target, -1) }
        let table = Int(open[place])
        let parent = Int(tree.nodes[table].parent)
        if parent >= 0 { return (parent, Int32(table)) }
        return (place > 0 ? Int(open[place - 1]) : HTMLTree.root, -1)
    }

    /// Hangs a node into the tree.
    @inline(__always)
    mutating func attach(_ node: Int, to parent: Int, before: Int32 = -1) {
        tree.nodes.withUnsafeMutableBufferPointer { nodes in
            nodes[node].parent = Int32(parent)
            nodes[node].next = before
            let previous = before >= 0 ? nodes[Int(before)].previous : nodes[parent].lastChild
            nodes[node].previous = previous
            if previous >= 0 {
                nodes[Int(previous)].next = Int32(node)
            } else {
                nodes[parent].firstChild = Int32(node)
            }
            if before >= 0 {
                nodes[Int(before)].previous = Int32(node)
            } else {
                nodes[parent].lastChild = Int32(node)
            }
        }
    }

    /// Takes a node out of the tree.
    mutating func detach(_ node: Int) {
        let (parent, previous, next) = (
            Int(tree.nodes[node].parent), tree.nodes[node].previous, tree.nodes[node].next
        )
        guard parent >= 0 else { return }
        if previous >= 0 {
            tree.nodes[Int(previous)].next = next
        } else {
            tree.nodes[parent].firstChild = next
        }
        if next >= 0 {
            tree.nodes[Int(next)].previous = previous
        } else {
            tree.nodes[parent].lastChild = previous
        }
        tree.nodes[node].parent = -1
        tree.nodes[node].previous = -1
        tree.nodes[node].next = -1
    }

    // MARK: Nodes

    @inline(__always)
    func element(_ token: HTMLToken) -> HTMLNode {
        HTMLNode(
            start: UInt32(truncatingIfNeeded: token.start),
            end: UInt32(truncatingIfNeeded: token.end),
            close: UInt32(truncatingIfNeeded: token.end),
            firstAttribute: UInt32(truncatingIfNeeded: token.firstAttribute),
            attributeCount: UInt32(truncatingIfNeeded: token.attributeCount), kind: .element,
            tag: token.tag)
    }

    /// Adds an element that no tag stands for.
    mutating func implied(_ tag: HTMLTag, at place: Int) {
        insert(
            HTMLNode(
                start: UInt32(place), end: UInt32(place), close: UInt32(place), kind: .element,
                tag: tag))
    }

    /// Adds an element and opens it.
    @discardableResult
    mutating func insert(_ node: HTMLNode) -> Int {
        let number = tree.nodes.count
        tree.nodes.append(node)
        let place = insertionPlace(current)
        attach(number, to: place.parent, before: place.before)
        push(number)
        return number
    }

    /// Opens an element, unless it is too deep.
    @inline(__always)
    mutating func push(_ number: Int) {
        let tag = tree.nodes[number].tag
        if open.count >= Self.depthLimit, !tag.isRawText {
            flattened[Int(tag.rawValue)] += 1
            flattenedCount += 1
            return
        }
        open.append(Int32(truncatingIfNeeded: number))
        openTags.append(tag)
        openCount[Int(tag.rawValue)] += 1
    }

    /// Adds an element without content.
    mutating func insertVoid(_ token: HTMLToken, _ node: HTMLNode? = nil) {
        let number = tree.nodes.count
        tree.nodes.append(node ?? element(token))
        let place = insertionPlace(current)
        attach(number, to: place.parent, before: place.before)
    }

    /// Closes the innermost open element, at a place in the page.
    @inline(__always)
    mutating func pop(_ place: Int) {
        guard let node = open.popLast(), let tag = openTags.popLast() else { return }
        openCount[Int(tag.rawValue)] -= 1
        tree.nodes[Int(node)].close = UInt32(truncatingIfNeeded: place)
        if flattenedCount > 0 {
            // What was flattened was in this element or one inside it.
            flattenedCount = 0
            for index in flattened.indices { flattened[index] = 0 }
        }
    }

    /// Closes elements down to a position of ``open``, which is closed, too; its end tag ends at `end`.
    mutating func pop(to position: Int, at place: Int, end: Int) {
        while open.count > position + 1 { pop(place) }
        pop(end)
    }

    /// Takes one element out of the open ones, wherever it is.
    mutating func close(_ position: Int) {
        openCount[Int(openTags[position].rawValue)] -= 1
        open.remove(at: position)
        openTags.remove(at: position)
    }

    private mutating func comment(_ token: HTMLToken) {
        var node = element(token)
        node.kind = .comment
        node.attributeCount = 0
        node.tag = .other
        insertVoid(token, node)
    }

    // MARK: Text

    private func isBlank(_ token: HTMLToken) -> Bool {
        for at in token.start..<token.end where tree.bytes[at] > 0x20 || tree.bytes[at] == 0 {
            return false
        }
        return true
    }

    private mutating func text(_ token: HTMLToken) {
        // Only white space needs thought: elsewhere, and before the body, it is none.
        switch mode {
        case .body, .cell, .caption: break
        case .beforeHead, .head, .afterHead:
            let tag = currentTag
            if tag == .title || tag == .script || tag == .style || tag == .noscript
                || tag == .noframes
                || tag == .template
            {
                break
            }
            if isBlank(token) {
                if mode == .beforeHead { return }
                break
            }
            enterBody(token.start)
        case .table, .tableBody, .row, .columns:
            if tree.nodes[current].tag.isTableStructure || currentTag == .colgroup, !isBlank(token)
            {
                if mode == .columns {
                    pop(token.start)
                    mode = .table
                }
                isFostering = true
                reopenFormatting(token.start)
                insertText(token)
                isFostering = false
                return
            }
        }
        if !formatting.isEmpty, !open.isEmpty, !tree.nodes[current].isForeign {
            reopenFormatting(token.start)
        }
        insertText(token)
    }

    private mutating func insertText(_ token: HTMLToken) {
        let place = insertionPlace(current)
        let before =
            place.before >= 0
            ? tree.nodes[Int(place.before)].previous : tree.nodes[place.parent].lastChild
        // A stray `<` cuts no text in two.
        if before >= 0, tree.nodes[Int(before)].kind == .text,
            Int(tree.nodes[Int(before)].end) == token.start
        {
            tree.nodes[Int(before)].end = UInt32(truncatingIfNeeded: token.end)
            return
        }
        let number = tree.nodes.count
        tree.nodes.append(
            HTMLNode(
                start: UInt32(truncatingIfNeeded: token.start),
                end: UInt32(truncatingIfNeeded: token.end),
                close: UInt32(truncatingIfNeeded: token.end), kind: .text))
        attach(number, to: place.parent, before: place.before)
    }

    // MARK: Head and body

    mutating func enterHTML(_ place: Int) {
        if open.isEmpty { implied(.html, at: place) }
    }

    mutating func enterHead(_ place: Int) {
        guard mode == .beforeHead else { return }
        enterHTML(place)
        implied(.head, at: place)
        tree.head = current
        mode = .head
    }

    /// Leaves the head, when it is open.
    mutating func leaveHead(_ place: Int) {
        enterHead(place)
        if mode == .head {
            if let position = openTags.lastIndex(of: .head) {
                pop(to: position, at: place, end: place)
            }
            mode = .afterHead
        }
    }

    mutating func enterBody(_ place: Int) {
        leaveHead(place)
        guard mode == .afterHead else { return }
        implied(.body, at: place)
        tree.body = current
        seenBody = true
        mode = .body
    }

    /// The mode that the open elements ask for.
    mutating func resetMode() {
        for tag in openTags.reversed() {
            switch tag {
            case .td, .th: mode = .cell
            case .tr: mode = .row
            case .tbody, .thead, .tfoot: mode = .tableBody
            case .caption: mode = .caption
            case .colgroup: mode = .columns
            case .table: mode = .table
            case .head: mode = .head
            case .body, .template: mode = .body
            default: continue
            }
            return
        }
        mode = seenBody ? .body : .afterHead
    }
}
