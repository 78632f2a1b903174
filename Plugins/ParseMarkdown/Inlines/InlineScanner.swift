internal import QuernText

/// Finds markup within a leaf: the second phase of CommonMark's algorithm, with GFM's strikethrough.
///
/// Works on the leaf's bytes, its lines joined by LF. Everything that could be searched again and again
/// is searched once: runs of backticks by length, ends of comments, openers of emphasis.
struct InlineScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let definitions: LinkDefinitions
    /// In a cell of a table, a stroke is written `\|` even within code.
    let isCell: Bool
    private(set) var nodes: [InlineNode] = []
    private(set) var replacements: [String] = []
    private(set) var spans: [InlineSpan] = []

    private var emphasis = EmphasisStack()
    private var brackets: [Bracket] = []
    /// Links do not nest: brackets below this place can begin none.
    private var inactiveBelow = 0
    private var tags = RawTagScan()
    /// Where the last run of so many backticks begins.
    private var lastBackticks: [Int: Int]?
    private var textStart = 0

    private struct Bracket {
        var node: Int
        var isImage: Bool
        var delimiter: Int
        /// The place behind it.
        var end: Int
    }

    init(
        _ bytes: UnsafeBufferPointer<UInt8>, _ definitions: LinkDefinitions, isCell: Bool
    ) {
        self.bytes = bytes
        self.definitions = definitions
        self.isCell = isCell
        scan()
    }

    private mutating func scan() {
        var at = 0
        while at < bytes.count {
            let next: Int?
            switch bytes[at] {
            case 0x0A: next = lineBreak(at)
            case UInt8(ascii: "\\"): next = backslash(at)
            case UInt8(ascii: "`"): next = backticks(at)
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): next = delimiter(at)
            case UInt8(ascii: "["): next = openBracket(at, isImage: false)
            case UInt8(ascii: "!") where at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "["):
                next = openBracket(at, isImage: true)
            case UInt8(ascii: "]"): next = closeBracket(at)
            case UInt8(ascii: "<"): next = angle(at)
            case UInt8(ascii: "&"): next = reference(at)
            default: next = nil
            }
            if let next {
                at = next
                textStart = next
            } else {
                at += 1
            }
        }
        flush(before: bytes.count)
        trimEnd()
        emphasis.resolve(above: -1, &nodes)
    }

    /// Notes the text up to a place.
    private mutating func flush(before end: Int) {
        if textStart < end { nodes.append(InlineNode(kind: .text, range: textStart..<end)) }
        textStart = end
    }

    private mutating func add(_ kind: InlineNode.Kind, _ range: Range<Int>) -> Int {
        flush(before: range.lowerBound)
        nodes.append(InlineNode(kind: kind, range: range))
        textStart = range.upperBound
        return range.upperBound
    }

    /// Takes white space from the end of the text so far; says how many spaces it was.
    @discardableResult
    private mutating func trimEnd() -> Int {
        guard let last = nodes.indices.last, case .text = nodes[last].kind else { return 0 }
        var end = nodes[last].range.upperBound
        while end > nodes[last].range.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 {
            end -= 1
        }
        let count = nodes[last].range.upperBound - end
        nodes[last].range = nodes[last].range.lowerBound..<end
        return count
    }

    // MARK: - One kind after the other

    private mutating func lineBreak(_ at: Int) -> Int {
        flush(before: at)
        let spaces = trimEnd()
        return add(spaces >= 2 ? .lineBreak : .space, at..<at + 1)
    }

    private mutating func backslash(_ at: Int) -> Int? {
        guard at + 1 < bytes.count else { return nil }
        if bytes[at + 1] == 0x0A {
            _ = add(.nothing, at..<at + 1)
            return add(.lineBreak, at + 1..<at + 2)
        }
        guard ASCII.isPunctuation(bytes[at + 1]) else { return nil }
        _ = add(.nothing, at..<at + 1)
        return add(.text, at + 1..<at + 2)
    }

    private mutating func backticks(_ at: Int) -> Int? {
        let length = BlockStart.run(of: UInt8(ascii: "`"), bytes, at..<bytes.count)
        let content = at + length
        guard let close = closingBackticks(length, from: content) else {
            return add(.text, at..<content)
        }
        var (start, end) = (content, close)
        if end - start >= 2, isSpace(start), isSpace(end - 1),
            (start..<end).contains(where: { !isSpace($0) })
        {
            start += 1
            end -= 1
        }
        _ = add(.nothing, at..<start)
        let first = nodes.count
        for place in start..<end {
            if bytes[place] == 0x0A {
                _ = add(.space, place..<place + 1)
            } else if isCell, bytes[place] == UInt8(ascii: "\\"), place + 1 < end,
                bytes[place + 1] == UInt8(ascii: "|")
            {
                _ = add(.nothing, place..<place + 1)
            }
        }
        flush(before: end)
        spans.append(InlineSpan(kind: .code, nodes: first..<nodes.count))
        return add(.nothing, end..<close + length)
    }

    private func isSpace(_ at: Int) -> Bool { bytes[at] == 0x20 || bytes[at] == 0x0A }

    private mutating func closingBackticks(_ length: Int, from start: Int) -> Int? {
        let last =
            lastBackticks
            ?? {
                var last: [Int: Int] = [:]
                var at = start
                while at < bytes.count {
                    let run = BlockStart.run(of: UInt8(ascii: "`"), bytes, at..<bytes.count)
                    if run > 0 { last[run] = at }
                    at += max(run, 1)
                }
                return last
            }()
        lastBackticks = last
        guard let limit = last[length], limit >= start else { return nil }
        var at = start
        while at <= limit {
            let run = BlockStart.run(of: UInt8(ascii: "`"), bytes, at..<bytes.count)
            if run == length { return at }
            at += max(run, 1)
        }
        return nil
    }

    private mutating func delimiter(_ at: Int) -> Int? {
        let mark = bytes[at]
        let length = BlockStart.run(of: mark, bytes, at..<bytes.count)
        let end = at + length
        let before = Surroundings(bytes, before: at)
        let after = Surroundings(bytes, at: end)
        let isLeft = !after.isSpace && (!after.isMark || before.isSpace || before.isMark)
        let isRight = !before.isSpace && (!before.isMark || after.isSpace || after.isMark)
        var canOpen = isLeft
        var canClose = isRight
        if mark == UInt8(ascii: "_") {
            canOpen = isLeft && (!isRight || before.isMark)
            canClose = isRight && (!isLeft || after.isMark)
        }
        if mark == UInt8(ascii: "~"), length > 2 { return add(.text, at..<end) }
        _ = add(.delimiter(usedAtStart: 0, usedAtEnd: 0), at..<end)
        emphasis.push(
            node: nodes.count - 1, mark: mark, length: length, canOpen: canOpen, canClose: canClose)
        return end
    }

    private mutating func openBracket(_ at: Int, isImage: Bool) -> Int? {
        let end = at + (isImage ? 2 : 1)
        _ = add(.text, at..<end)
        brackets.append(
            Bracket(
                node: nodes.count - 1, isImage: isImage, delimiter: emphasis.top, end: end))
        return end
    }

    private mutating func closeBracket(_ at: Int) -> Int? {
        guard let opener = brackets.popLast() else { return nil }
        let isNote = bytes[opener.end] == UInt8(ascii: "^") && !opener.isImage
        if isNote, at > opener.end + 1, definitions.isNote(bytes[opener.end + 1..<at]) {
            let end = add(.nothing, at..<at + 1)
            spans.append(InlineSpan(kind: .hidden, nodes: opener.node..<nodes.count))
            emphasis.drop(above: opener.delimiter)
            return end
        }
        let isActive = opener.isImage || brackets.count >= inactiveBelow
        inactiveBelow = min(inactiveBelow, brackets.count)
        guard isActive, let link = target(of: opener, closedAt: at) else { return nil }
        let end = add(.nothing, at..<link.end)
        emphasis.resolve(above: opener.delimiter, &nodes)
        nodes[opener.node].kind = .nothing
        if opener.isImage {
            spans.append(InlineSpan(kind: .hidden, nodes: opener.node..<nodes.count))
        } else {
            spans.append(
                InlineSpan(kind: .link(link.destination), nodes: opener.node..<nodes.count))
            inactiveBelow = brackets.count
        }
        return end
    }

    /// What stands behind a closing bracket, or what its text is the label of.
    private func target(
        of opener: Bracket, closedAt at: Int
    ) -> (destination: String, end: Int)? {
        if let found = LinkScan.target(bytes, at: at + 1) {
            return (LinkScan.text(bytes, found.destination), found.end)
        }
        if let (label, end) = LinkScan.label(bytes, at: at + 1) {
            return definitions.destination(of: bytes[label]).map { ($0, end) }
        }
        // `[label][]` or `[label]`
        guard let (label, end) = LinkScan.label(bytes, at: opener.end - 1), end == at + 1,
            let destination = definitions.destination(of: bytes[label])
        else { return nil }
        let isCollapsed =
            at + 2 < bytes.count && bytes[at + 1] == UInt8(ascii: "[")
            && bytes[at + 2] == UInt8(ascii: "]")
        return (destination, isCollapsed ? at + 3 : at + 1)
    }

    private mutating func angle(_ at: Int) -> Int? {
        if let address = RawTagScan.address(bytes, at: at) {
            _ = add(.nothing, at..<at + 1)
            _ = add(.text, address.range)
            let text = String(decoding: bytes[address.range], as: UTF8.self)
            spans.append(
                InlineSpan(
                    kind: .link(address.isMail ? "mailto:" + text : text),
                    nodes: nodes.count - 1..<nodes.count))
            return add(.nothing, address.range.upperBound..<address.range.upperBound + 1)
        }
        guard let end = tags.end(bytes, at: at) else { return nil }
        let isBreak =
            HTMLBlock.matches("<br", bytes, at..<end, at: at)
            && !ASCII.isLetter(bytes[at + 3]) && !ASCII.isDigit(bytes[at + 3])
        return add(isBreak ? .lineBreak : .nothing, at..<end)
    }

    private mutating func reference(_ at: Int) -> Int? {
        guard let found = CharacterReference(bytes, at: at, before: bytes.count) else { return nil }
        replacements.append(found.text)
        return add(.replacement(replacements.count - 1), at..<found.end)
    }
}

/// What a character beside a run of marks is.
private struct Surroundings {
    let isSpace: Bool
    /// Punctuation or a symbol.
    let isMark: Bool

    init(_ bytes: UnsafeBufferPointer<UInt8>, before at: Int) {
        // The edge of a text counts as white space.
        self.init(at > 0 ? UTF8Scan.scalar(bytes, before: at).0 : 0x20)
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) {
        self.init(at < bytes.count ? UTF8Scan.scalar(bytes, at: at).0 : 0x20)
    }

    private init(_ scalar: UInt32) {
        if let byte = UInt8(exactly: scalar), byte < 0x80 {
            isSpace = ASCII.isSpace(byte)
            isMark = ASCII.isPunctuation(byte)
        } else {
            isSpace = CharacterClass.whiteSpace.contains(scalar)
            isMark = !isSpace && !CharacterClass.wordCharacters.contains(scalar)
        }
    }
}
