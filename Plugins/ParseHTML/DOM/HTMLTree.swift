import QuernText

/// A node of a page, in a flat array; numbers of other nodes are positions in it.
struct HTMLNode {
    enum Kind: UInt8 { case document, element, text, comment }

    /// Where the start tag, the text or the comment stands in the page.
    var start: UInt32
    var end: UInt32
    /// Where the element ends: behind its end tag, or where it was closed without one.
    var close: UInt32
    var firstAttribute: UInt32 = 0
    var attributeCount: UInt32 = 0
    var parent: Int32 = -1
    var firstChild: Int32 = -1
    var lastChild: Int32 = -1
    var next: Int32 = -1
    var previous: Int32 = -1
    var kind: Kind
    var tag: HTMLTag = .other
    /// Whether it is of SVG or MathML.
    var isForeign = false
}

/// A page as a tree: nodes and attributes in two arrays over the page's bytes.
///
/// Texts and values are places in the page until somebody asks for them. Going through the tree needs no
/// recursion: ``after(_:within:)`` is the next node in document order. Valid while the bytes are.
struct HTMLTree {
    /// The page in UTF-8.
    let bytes: UnsafeBufferPointer<UInt8>
    var nodes: [HTMLNode] = []
    var attributes: [HTMLAttribute] = []
    /// The `head` and `body` elements; -1 where there is none.
    var head = -1
    var body = -1

    /// The document, whose children are comments and `html`.
    static let root = 0

    init(empty bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    // MARK: Going through it

    /// The next node in document order that lies inside `ancestor`; nil when there is none.
    @inline(__always)
    func after(_ node: Int, within ancestor: Int = root) -> Int? {
        if nodes[node].firstChild >= 0 { return Int(nodes[node].firstChild) }
        return behind(node, within: ancestor)
    }

    /// The next node in document order that does not lie inside `node`.
    @inline(__always)
    func behind(_ node: Int, within ancestor: Int = root) -> Int? {
        var node = node
        while node != ancestor, node >= 0 {
            if nodes[node].next >= 0 { return Int(nodes[node].next) }
            node = Int(nodes[node].parent)
        }
        return nil
    }

    /// The first element of a kind inside `ancestor`.
    func first(_ tag: HTMLTag, within ancestor: Int = root) -> Int? {
        var node: Int? = ancestor
        while let at = node {
            if nodes[at].tag == tag, nodes[at].kind == .element { return at }
            node = after(at, within: ancestor)
        }
        return nil
    }

    /// The first heading inside an element, if it is among so many nodes there.
    func firstHeading(in element: Int, amongFirst count: Int) -> Int? {
        var at = after(element, within: element)
        for _ in 0..<count {
            guard let node = at else { return nil }
            if nodes[node].kind == .element, nodes[node].tag.isHeading { return node }
            at = after(node, within: element)
        }
        return nil
    }

    func isElement(_ node: Int, _ tag: HTMLTag) -> Bool {
        nodes[node].kind == .element && nodes[node].tag == tag
    }

    // MARK: Attributes

    /// The value's place in the page, as it is written; nil when the element has no such attribute.
    @inline(__always)
    func attributeRange(_ name: HTMLAttributeName, of node: Int) -> Range<Int>? {
        let first = Int(nodes[node].firstAttribute)
        for index in first..<(first &+ Int(nodes[node].attributeCount))
        where attributes[index].name == name {
            return Int(attributes[index].valueStart)..<Int(attributes[index].valueEnd)
        }
        return nil
    }

    func has(_ name: HTMLAttributeName, _ node: Int) -> Bool {
        attributeRange(name, of: node) != nil
    }

    /// The value with its character references decoded.
    func attribute(_ name: HTMLAttributeName, of node: Int) -> String? {
        attributeRange(name, of: node).map {
            CharacterReferences.decoded(bytes, $0, inAttribute: true)
        }
    }

    /// Whether the value is this word, in any case of ASCII letters and without white space around it.
    func attribute(_ name: HTMLAttributeName, of node: Int, is word: StaticString) -> Bool {
        guard var range = attributeRange(name, of: node) else { return false }
        while !range.isEmpty, bytes[range.lowerBound] <= 0x20 { range.removeFirst() }
        while !range.isEmpty, bytes[range.upperBound - 1] <= 0x20 { range.removeLast() }
        guard range.count == word.utf8CodeUnitCount else { return false }
        for index in 0..<range.count {
            let byte = bytes[range.lowerBound + index]
            let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
            if small != word.utf8Start[index] { return false }
        }
        return true
    }

    // MARK: Text

    /// The text inside a node, white space collapsed to single spaces and none at its ends; without scripts
    /// and styles, unless the node itself is one, which is given as it is.
    ///
    /// - Parameter isSkipped: asked of the elements inside; those for which it is true are passed over.
    func text(of node: Int, skipping isSkipped: (Int) -> Bool = { _ in false }) -> String {
        let tag = nodes[node].tag
        if tag == .script || tag == .style {
            guard let range = contentRange(of: node) else { return "" }
            return String(decoding: bytes[range], as: UTF8.self)
        }
        var text: [UInt8] = []
        var needsSpace = false
        var at: Int? = node
        while let current = at {
            let kind = nodes[current].kind
            if kind == .element,
                nodes[current].tag == .script || nodes[current].tag == .style
                    || current != node && isSkipped(current)
            {
                at = behind(current, within: node)
                continue
            }
            if kind == .text {
                let range = Int(nodes[current].start)..<Int(nodes[current].end)
                let part = UnsafeBufferPointer(rebasing: bytes[range])
                if UTF8Scan.firstIndex(of: UInt8(ascii: "&"), in: part, from: 0) == nil {
                    Self.append(part, to: &text, &needsSpace)
                } else {
                    var part = CharacterReferences.decoded(bytes, range, inAttribute: false)
                    part.withUTF8 { Self.append($0, to: &text, &needsSpace) }
                }
            } else if kind == .element, nodes[current].tag == .br || nodes[current].tag.isSpecial {
                needsSpace = !text.isEmpty
            }
            at = after(current, within: node)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Adds a piece of text, with one space for white space.
    private static func append(
        _ part: UnsafeBufferPointer<UInt8>, to text: inout [UInt8], _ needsSpace: inout Bool
    ) {
        text.reserveCapacity(text.count + part.count + 1)
        for byte in part {
            if byte <= 0x20 {
                needsSpace = !text.isEmpty
            } else {
                if needsSpace { text.append(0x20) }
                needsSpace = false
                text.append(byte)
            }
        }
    }

    /// The place of an element's content when that is one piece of text, as that of scripts is.
    func contentRange(of node: Int) -> Range<Int>? {
        let child = Int(nodes[node].firstChild)
        guard child >= 0, nodes[child].kind == .text else { return nil }
        return Int(nodes[child].start)..<Int(nodes[child].end)
    }

    /// Where an element stands in the page, from its start tag to behind its end tag.
    func range(of node: Int) -> Range<Int> {
        let start = Int(nodes[node].start)
        return start..<max(start, Int(nodes[node].close))
    }
}
