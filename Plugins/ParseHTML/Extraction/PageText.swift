import Quern
import QuernText

/// All text of a page that a browser may show, in blocks with blank lines between, with a map to the page.
///
/// White space is collapsed as browsers do it, `br` breaks a line, items of lists and rows of tables
/// stand on lines of their own, cells have ` | ` between them, and `pre` stays as it is. Scripts, styles and
/// other elements that are never shown give nothing.
struct PageText {
    let tree: HTMLTree
    private(set) var bytes: [UInt8] = []
    private(set) var map = SourceMap.Builder()
    var blocks: [PageBlock] = []
    private(set) var spans: [PageSpan] = []
    /// The elements in document order, without inline ones.
    private(set) var order: [Int32] = []
    private(set) var zones: PageZones

    private var blockStart = -1
    private var lastGroup: Int32 = -1
    /// The cell of a table that was written last.
    private var lastCell = 0
    /// Whether a row of the table at hand has had two cells.
    private var isInTable = false
    private var linkDepth = 0
    private var strongDepth = 0
    private var preDepth = 0
    /// A space or line break that comes before the next character: its place in the page; -1 when there is none.
    private var pendingSpace = -1
    private var pendingSpaceEnd = 0
    private var pendingBreak = -1
    private var linkStart = 0
    private var strongStart = 0
    private var linked = 0
    private var strong = 0
    /// Lists and tables that are open.
    private var groups: [Int32] = []
    private var openSpans: [PageSpan] = []

    /// The longest part of a sentence, in bytes of the page, that is passed over where it is hidden. A longer one may be the rest
    /// of a text, which a click shows.
    private static let longestUnseen = 160

    init(_ tree: HTMLTree, _ vocabulary: ZoneVocabulary) {
        self.tree = tree
        zones = PageZones(tree, vocabulary)
        bytes.reserveCapacity(tree.bytes.count / 8 + 64)
        map.reserve(tree.bytes.count / 256 + 16)
        walk()
    }

    // MARK: Walking

    private mutating func walk() {
        guard tree.body >= 0 else { return }
        let root = tree.body
        var at = root
        var zone: Int32 = -1
        // Zones of the open elements, for those that have one.
        var zoneStack: [(node: Int, zone: Int32)] = [(at, zone)]
        var openNode = at
        order.append(Int32(at))
        at = Int(tree.nodes[at].firstChild)
        guard at >= 0 else { return }
        while true {
            let node = tree.nodes[at]
            var descends = false
            switch node.kind {
            case .text: text(at, openNode, zone)
            case .element where node.isForeign || node.tag.isNeverShown && !tree.isShadow(at): break
            case .element:
                descends = node.firstChild >= 0
                let isBlock = node.tag.isBlock
                if isBlock {
                    order.append(Int32(truncatingIfNeeded: at))
                    flush()
                    if descends { openNode = at }
                }
                if node.attributeCount > 0 || isBlock {
                    let isInside = !isBlock && (blockStart >= 0 || node.tag.isPhrase)
                    let inner = zones.enter(at, in: zone, insideParagraph: isInside)
                    if inner != zone, !isBlock, blockStart >= 0 || preDepth > 0,
                        zones[inner].kind == .hidden,
                        tree.range(of: at).count <= Self.longestUnseen
                    {
                        // What readers do not see does not part the sentence that they see.
                        descends = false
                        if pendingSpace < 0, preDepth == 0, let space = tree.lastSpace(in: at) {
                            (pendingSpace, pendingSpaceEnd) = (space, space + 1)
                        }
                    } else if inner != zone, descends {
                        if !isBlock { flush() }
                        zone = inner
                        zoneStack.append((at, inner))
                    }
                }
                enter(at, node.tag)
            default: break
            }
            if descends {
                at = Int(node.firstChild)
                continue
            }
            if node.kind == .element { leave(at, node.tag) }
            while tree.nodes[at].next < 0 {
                at = Int(tree.nodes[at].parent)
                let tag = tree.nodes[at].tag
                if tag.isBlock || zoneStack.last?.node == at { flush() }
                if zoneStack.last?.node == at {
                    zoneStack.removeLast()
                    zone = zoneStack.last?.zone ?? -1
                }
                leave(at, tag)
                if at == root { return }
                if tag.isBlock { openNode = blockAncestor(of: at, root) }
            }
            at = Int(tree.nodes[at].next)
        }
    }

    private func blockAncestor(of node: Int, _ root: Int) -> Int {
        var at = Int(tree.nodes[node].parent)
        while at != root, at > 0, !tree.nodes[at].tag.isBlock { at = Int(tree.nodes[at].parent) }
        return max(at, 0)
    }

    private mutating func enter(_ node: Int, _ tag: HTMLTag) {
        switch tag {
        case .br: lineBreak(node)
        case .a where tree.isLink(node):
            if linkDepth == 0 { linkStart = bytes.count }
            linkDepth += 1
            open(.link, node)
        case .b, .strong, .em, .i:
            if strongDepth == 0 { strongStart = bytes.count }
            strongDepth += 1
        case .pre, .listing, .xmp:
            preDepth += 1
            open(.code, node)
        case .code: if preDepth == 0 { open(.code, node) }
        case .ul, .ol, .dl, .menu, .dir:
            groups.append(Int32(node))
            open(.list, node)
        case .table:
            groups.append(Int32(node))
            open(.table, node)
        case .blockquote: open(.quotation, node)
        case .h1, .h2, .h3, .h4, .h5, .h6: open(.heading, node)
        default: break
        }
    }

    private mutating func leave(_ node: Int, _ tag: HTMLTag) {
        switch tag {
        case .a where tree.isLink(node):
            linkDepth -= 1
            if linkDepth == 0 { endLinked() }
            close(node)
        case .b, .strong, .em, .i:
            strongDepth -= 1
            if strongDepth == 0 { endStrong() }
        case .pre, .listing, .xmp:
            preDepth -= 1
            close(node)
        case .code: if preDepth == 0 { close(node) }
        case .ul, .ol, .dl, .menu, .dir, .table:
            groups.removeLast()
            close(node)
        case .blockquote, .h1, .h2, .h3, .h4, .h5, .h6: close(node)
        default: break
        }
    }

    private mutating func open(_ kind: PageSpan.Kind, _ node: Int) {
        openSpans.append(PageSpan(kind: kind, start: bytes.count, end: 0, node: node))
    }

    private mutating func close(_ node: Int) {
        guard var span = openSpans.last, span.node == node else { return }
        openSpans.removeLast()
        span.end = bytes.count
        // What was before the first character is not part of it, but for the columns of a table.
        while span.start < span.end,
            bytes[span.start] <= 0x20 || span.kind != .table && isSeparator(span.start)
        {
            span.start += bytes[span.start] <= 0x20 ? 1 : 2
        }
        if span.start < span.end { spans.append(span) }
    }

    /// Counts what has been written in a link since it began.
    private mutating func endLinked() {
        if blockStart >= 0 { linked += bytes.count - max(linkStart, blockStart) }
        linkStart = bytes.count
    }

    private mutating func endStrong() {
        if blockStart >= 0 { strong += bytes.count - max(strongStart, blockStart) }
        strongStart = bytes.count
    }

    private func isSeparator(_ place: Int) -> Bool {
        bytes[place] == 0x7C && place + 1 < bytes.count && bytes[place + 1] == 0x20 && place > 0
            && bytes[place - 1] <= 0x20
    }

    // MARK: Blocks

    /// Ends the block at hand.
    private mutating func flush() {
        pendingSpace = -1
        pendingBreak = -1
        guard blockStart >= 0 else { return }
        if linkDepth > 0 { endLinked() }
        if strongDepth > 0 { endStrong() }
        blocks[blocks.count - 1].end = bytes.count
        blocks[blocks.count - 1].linked = linked
        blocks[blocks.count - 1].strong = strong
        linked = 0
        strong = 0
        blockStart = -1
    }

    /// Begins a block, with the blank line or line break before it.
    private mutating func begin(_ node: Int, _ zone: Int32, at place: Int) {
        let kind = preDepth > 0 ? .code : tree.kind(ofBlock: node)
        // A cell beside the one before it, or more of that.
        if kind == .row, let last = blocks.last, last.kind == .row, last.zone == zone,
            last.end == bytes.count, tree.nodes[last.node].parent == tree.nodes[node].parent
        {
            let empty = tree.emptyCells(before: node, after: lastCell)
            let between: [UInt8] = node == lastCell ? [0x20] : [0x20, 0x7C, 0x20]
            for _ in 0...empty {
                bytes.append(contentsOf: between)
                map.appendReplacement(between.count, for: place..<place)
            }
            lastCell = node
            isInTable = true
            (blockStart, linked, strong) = (last.start, last.linked, last.strong)
            if linkDepth > 0 { linkStart = bytes.count }
            if strongDepth > 0 { strongStart = bytes.count }
            return
        }
        let group = kind == .item || kind == .row ? groups.last ?? -1 : -1
        if !bytes.isEmpty {
            let isSameGroup = group >= 0 && group == lastGroup
            bytes.append(0x0A)
            if !isSameGroup {
                bytes.append(0x0A)
                isInTable = false
            }
            map.appendReplacement(isSameGroup ? 1 : 2, for: place..<place)
        }
        lastGroup = group
        blockStart = bytes.count
        if kind == .row {
            let isSameRow = lastCell > 0 && tree.nodes[lastCell].parent == tree.nodes[node].parent
            let last = isSameRow ? lastCell : nil
            lastCell = node
            let isTable = isInTable || tree.hasNextCell(node)
            for count in 0..<(isTable ? tree.emptyCells(before: node, after: last) : 0) {
                bytes.append(contentsOf: count == 0 ? [0x7C, 0x20] : [0x20, 0x7C, 0x20])
                map.appendReplacement(count == 0 ? 2 : 3, for: place..<place)
            }
        }
        if linkDepth > 0 { linkStart = blockStart }
        if strongDepth > 0 { strongStart = blockStart }
        blocks.append(
            PageBlock(
                start: blockStart, end: blockStart, node: node, kind: kind, zone: zone, group: group
            ))
    }

    // MARK: Text

    private mutating func lineBreak(_ node: Int) {
        guard blockStart >= 0 else { return }
        if pendingBreak >= 0 {
            // Two breaks in a row are how old pages make paragraphs.
            flush()
            return
        }
        pendingBreak = Int(tree.nodes[node].start)
        pendingSpace = -1
    }

    private mutating func text(_ node: Int, _ block: Int, _ zone: Int32) {
        let source = tree.bytes
        var at = Int(tree.nodes[node].start)
        let end = Int(tree.nodes[node].end)
        if preDepth > 0 {
            preformatted(at, end, block, zone)
            return
        }
        while at < end {
            let byte = source[at]
            if byte <= 0x20 {
                if byte == 0 {
                    at += 1
                    continue
                }
                if pendingSpace < 0 { pendingSpace = at }
                while at < end, source[at] <= 0x20, source[at] != 0 { at &+= 1 }
                pendingSpaceEnd = at
                continue
            }
            if byte >= 0xC2, byte <= 0xE3, blockStart < 0, case let length = tree.indent(at, end),
                length > 0
            {
                at += length
                continue
            }
            if byte == 0x26,
                let reference = CharacterReferences.reference(
                    source, at: at, end: end, inAttribute: false)
            {
                put(reference, at, block, zone)
                at += reference.length
                continue
            }
            let start = at
            at &+= 1
            // A single space goes with the words around it.
            while at < end {
                let next = source[at]
                if next > 0x20 {
                    if next == 0x26 { break }
                } else if next != 0x20 || at &+ 1 >= end || source[at &+ 1] <= 0x20
                    || source[at &+ 1] == 0x26
                {
                    break
                }
                at &+= 1
            }
            beforeCharacter(start, block, zone)
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<at]))
            map.appendVerbatim(at - start, from: start)
        }
    }

    /// Writes what has to stand before a character: the start of a block, a cell's mark, a break, a space.
    @inline(__always)
    private mutating func beforeCharacter(_ place: Int, _ block: Int, _ zone: Int32) {
        if blockStart < 0 {
            begin(block, zone, at: place)
        } else if pendingBreak >= 0 {
            bytes.append(0x0A)
            map.appendReplacement(1, for: pendingBreak..<pendingBreak)
        } else if pendingSpace >= 0 {
            bytes.append(0x20)
            if pendingSpaceEnd == pendingSpace + 1, tree.bytes[pendingSpace] == 0x20 {
                map.appendVerbatim(1, from: pendingSpace)
            } else {
                map.appendReplacement(1, for: pendingSpace..<max(pendingSpaceEnd, pendingSpace + 1))
            }
        }
        pendingSpace = -1
        pendingBreak = -1
    }

    private mutating func put(
        _ reference: CharacterReferences.Reference, _ at: Int, _ block: Int, _ zone: Int32
    ) {
        if reference.first <= 0x20 {
            if pendingSpace < 0 { pendingSpace = at }
            pendingSpaceEnd = at + reference.length
            return
        }
        if blockStart < 0,
            reference.first == 0xA0 || reference.first == 0x3000
                || (0x2000...0x200A).contains(reference.first)
        {
            return
        }
        beforeCharacter(at, block, zone)
        let start = bytes.count
        CharacterReferences.append(reference.first, to: &bytes)
        if reference.second != 0 { CharacterReferences.append(reference.second, to: &bytes) }
        map.appendReplacement(bytes.count - start, for: at..<(at + reference.length))
    }

    private mutating func preformatted(_ start: Int, _ end: Int, _ block: Int, _ zone: Int32) {
        let source = tree.bytes
        var at = start
        if blockStart < 0 {
            // Lines without anything at the start of `pre` are not shown.
            while at < end, source[at] == 0x0A || source[at] == 0x0D { at += 1 }
            guard source[at..<end].contains(where: { $0 > 0x20 }) else { return }
            begin(block, zone, at: at)
        }
        pendingSpace = -1
        if pendingBreak >= 0 {
            bytes.append(0x0A)
            map.appendReplacement(1, for: pendingBreak..<pendingBreak)
            pendingBreak = -1
        }
        while at < end {
            if source[at] == 0x26,
                let reference = CharacterReferences.reference(
                    source, at: at, end: end, inAttribute: false)
            {
                let length = bytes.count
                CharacterReferences.append(reference.first, to: &bytes)
                if reference.second != 0 {
                    CharacterReferences.append(reference.second, to: &bytes)
                }
                map.appendReplacement(bytes.count - length, for: at..<(at + reference.length))
                at += reference.length
                continue
            }
            let from = at
            at += 1
            while at < end, source[at] != 0x26 { at &+= 1 }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[from..<at]))
            map.appendVerbatim(at - from, from: from)
        }
    }
}
