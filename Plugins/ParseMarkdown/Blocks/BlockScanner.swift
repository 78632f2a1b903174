internal import QuernText

/// Finds the blocks of a Markdown text: the first of the two phases of CommonMark's algorithm
/// (specification 0.31, appendix "A parsing strategy"), with the tables and footnotes of GFM.
///
/// Line for line: containers that are open are matched, new ones are begun, the rest belongs to a leaf.
/// Time is linear in the length for a bounded depth, hence ``depthLimit``; what would be nested
/// deeper is text.
struct BlockScanner {
    static let depthLimit = 100

    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var events: [BlockEvent] = []
    private(set) var lists: [MarkdownList] = []
    private(set) var definitions = LinkDefinitions()

    private var containers: [Container] = []
    private var leaf: OpenLeaf?
    private var lastLineIsBlank = false

    /// The place in the line at hand.
    private var place = 0
    private var end = 0
    private var column = 0
    /// Columns of a tab that a container has taken only a part of.
    private var columnsLeft = 0
    /// How many of the open containers the line belongs to.
    private var matched = 0

    private struct OpenLeaf {
        var leaf: Leaf
        /// Of a fenced listing: its mark, length and indent; the length is 0 for indented code.
        var fence: (mark: UInt8, length: Int, indent: Int) = (0, 0, 0)
        var htmlEnd = HTMLBlock.End.blankLine
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Scans the lines from a place to the end of the text.
    mutating func scan(from start: Int) {
        var next = start
        while next < bytes.count {
            place = next
            end = next
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            next = end + 1
            if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { next += 1 }
            line()
        }
        close(to: 0)
    }

    // MARK: - A line

    private mutating func line() {
        column = 0
        columnsLeft = 0
        matched = 0
        while matched < containers.count, continues(containers[matched]) { matched += 1 }
        let belongs = matched == containers.count
        if belongs, let kind = leaf?.leaf.kind, goesOn(kind) { return }
        let opened = beginBlocks(belongs)
        if opened == .leaf {
            lastLineIsBlank = false
            return
        }
        let indent = self.indent
        if indent.isBlank {
            // A blank line of a quotation says nothing about the list around it.
            let isInQuotation = matched > 0 && containers[matched - 1].kind == .quotation
            close(to: matched)
            lastLineIsBlank = !isInQuotation
            return
        }
        if case .paragraph = leaf?.leaf.kind {
            // A paragraph goes on even without the marks of its containers.
            if matched == containers.count {
                leafLine(indent.place)
            } else {
                lazyLine(indent.place)
            }
        } else {
            close(to: matched)
            begin(Leaf(kind: .paragraph, lines: [indent.place..<end]))
        }
        lastLineIsBlank = false
    }

    private mutating func lazyLine(_ start: Int) {
        leaf?.leaf.lines.append(start..<end)
    }

    /// A further line of a paragraph; with the line before it, it may begin a table.
    private mutating func leafLine(_ start: Int) {
        guard let open = leaf, let head = open.leaf.lines.last,
            let columns = TableScan.delimiterColumns(bytes, start..<end),
            TableScan.cells(bytes, head).count == columns
        else {
            leaf?.leaf.lines.append(start..<end)
            return
        }
        leaf?.leaf.lines.removeLast()
        closeLeaf()
        begin(Leaf(kind: .table, lines: [head]))
    }

    /// Whether the line belongs to a container; what of it does is passed over.
    private mutating func continues(_ container: Container) -> Bool {
        let indent = self.indent
        switch container.kind {
        case .list: return true
        case .quotation:
            guard indent.columns < 4, !indent.isBlank, bytes[indent.place] == UInt8(ascii: ">")
            else { return false }
            take(quotationMark: indent)
            return true
        case .item:
            if indent.isBlank {
                if container.childCount == 0, leaf == nil { return false }
                take(columns: indent.columns)
                return true
            }
            guard indent.columns >= container.indent else { return false }
            take(columns: container.indent)
            return true
        case .note:
            if indent.isBlank { return true }
            guard indent.columns >= 4 else { return false }
            take(columns: 4)
            return true
        }
    }

    /// Whether the line is one more of a leaf that swallows lines: code, HTML, a table. Given the leaf itself, it would copy all its
    /// lines for every one that is added.
    private mutating func goesOn(_ kind: Leaf.Kind) -> Bool {
        let indent = self.indent
        guard let open = leaf?.fence, let htmlEnd = leaf?.htmlEnd else { return false }
        switch kind {
        case .code where open.length > 0:
            if indent.columns < 4,
                let fence = BlockStart.fence(bytes, indent.place..<end),
                fence.mark == open.mark, fence.length >= open.length,
                BlockStart.isBlank(bytes, fence.rest)
            {
                closeLeaf()
            } else {
                take(columns: min(open.indent, indent.columns))
                leaf?.leaf.lines.append(place..<end)
            }
        case .code:
            guard indent.columns >= 4 || indent.isBlank else { return false }
            take(columns: min(4, indent.columns))
            leaf?.leaf.lines.append(place..<end)
            // Blank lines at its end are none of it, but may set items of a list apart.
            lastLineIsBlank = indent.isBlank
            return true
        case .html:
            if htmlEnd == .blankLine, indent.isBlank { return false }
            leaf?.leaf.lines.append(place..<end)
            if HTMLBlock.ends(htmlEnd, bytes, place..<end) { closeLeaf() }
        case .table:
            if indent.isBlank || indent.columns >= 4 || isStart(indent.place) { return false }
            leaf?.leaf.lines.append(indent.place..<end)
        default: return false
        }
        lastLineIsBlank = false
        return true
    }

    /// Whether a line that could be a row of a table begins another block.
    private func isStart(_ start: Int) -> Bool {
        let rest = start..<end
        return bytes[start] == UInt8(ascii: ">") || BlockStart.heading(bytes, rest) != nil
            || BlockStart.fence(bytes, rest) != nil || BlockStart.isThematicBreak(bytes, rest)
            || HTMLBlock.start(bytes, rest, interruptsParagraph: true) != nil
            || ListMarker(bytes, rest) != nil
    }

    // MARK: - New blocks

    private enum Opened { case nothing, container, leaf }

    /// Begins the blocks that the line begins.
    private mutating func beginBlocks(_ belongs: Bool) -> Opened {
        var opened = Opened.nothing
        while true {
            let indent = self.indent
            if indent.isBlank { return opened }
            var isInParagraph = false
            if opened == .nothing, case .paragraph = leaf?.leaf.kind { isInParagraph = true }
            if indent.columns >= 4 {
                if isInParagraph { return opened }
                close(to: matched)
                take(columns: 4)
                begin(Leaf(kind: .code(language: 0..<0), lines: [place..<end]))
                return .leaf
            }
            let rest = indent.place..<end
            if beginLeaf(rest, indent.columns, isInParagraph, belongs && opened == .nothing) {
                return .leaf
            }
            guard containers.count < Self.depthLimit else { return opened }
            if bytes[indent.place] == UInt8(ascii: ">") {
                close(to: matched)
                take(quotationMark: indent)
                open(.quotation)
            } else if !beginItem(indent, isInParagraph, belongs && opened == .nothing),
                !beginNote(indent)
            {
                return opened
            }
            opened = .container
        }
    }

    /// Begins a leaf that is more than a paragraph.
    private mutating func beginLeaf(
        _ rest: Range<Int>, _ indent: Int, _ isInParagraph: Bool, _ belongs: Bool
    ) -> Bool {
        if let heading = BlockStart.heading(bytes, rest) {
            close(to: matched)
            emit(Leaf(kind: .heading(level: heading.level), lines: [heading.content]))
        } else if let fence = BlockStart.fence(bytes, rest) {
            close(to: matched)
            begin(Leaf(kind: .code(language: BlockStart.firstWord(bytes, fence.rest)), lines: []))
            leaf?.fence = (fence.mark, fence.length, indent)
        } else if let htmlEnd = HTMLBlock.start(bytes, rest, interruptsParagraph: isInParagraph) {
            close(to: matched)
            begin(Leaf(kind: .html, lines: [rest]))
            leaf?.htmlEnd = htmlEnd
            if HTMLBlock.ends(htmlEnd, bytes, rest) { closeLeaf() }
        } else if isInParagraph, belongs, let level = BlockStart.underline(bytes, rest),
            let text = textOfParagraph()
        {
            leaf = nil
            emit(Leaf(kind: .heading(level: level), lines: text))
        } else if BlockStart.isThematicBreak(bytes, rest) {
            close(to: matched)
            closeList()
            noteChild()
        } else {
            return false
        }
        return true
    }

    private mutating func beginItem(
        _ indent: Indent, _ isInParagraph: Bool, _ belongs: Bool
    ) -> Bool {
        guard let marker = ListMarker(bytes, indent.place..<end) else { return false }
        if isInParagraph, belongs, !marker.interruptsParagraph { return false }
        close(to: matched)
        if case .list(let index) = containers.last?.kind, lists[index].marker == marker.mark,
            lists[index].isOrdered == marker.isOrdered
        {
        } else {
            if case .list = containers.last?.kind { close(to: containers.count - 1) }
            lists.append(MarkdownList(marker: marker.mark, isOrdered: marker.isOrdered))
            open(.list(lists.count - 1))
        }
        let width = indent.columns + marker.length
        take(columns: indent.columns)
        place += marker.length
        column += marker.length
        let content = self.indent
        let isCode = content.columns >= 5
        let gap = content.isBlank || isCode ? 1 : content.columns
        take(columns: min(gap, content.columns))
        open(.item)
        containers[containers.count - 1].indent = width + gap
        return true
    }

    private mutating func beginNote(_ indent: Indent) -> Bool {
        guard let label = BlockStart.noteLabel(bytes, indent.place..<end) else { return false }
        close(to: matched)
        definitions.addNote(bytes, label.name)
        take(columns: indent.columns)
        column += label.end - place
        place = label.end
        open(.note)
        return true
    }

    // MARK: - Opening and closing

    private mutating func noteChild() {
        defer { lastLineIsBlank = false }
        guard let last = containers.indices.last else { return }
        if lastLineIsBlank, containers[last].childCount > 0 {
            switch containers[last].kind {
            case .list(let index): lists[index].isLoose = true
            case .item where last > 0:
                if case .list(let index) = containers[last - 1].kind { lists[index].isLoose = true }
            default: break
            }
        }
        containers[last].childCount += 1
    }

    /// Nothing but items stands in a list.
    private mutating func closeList() {
        if case .list = containers.last?.kind {
            events.append(.close(containers.removeLast().kind))
            matched = min(matched, containers.count)
        }
    }

    private mutating func open(_ kind: Container.Kind) {
        if kind != .item { closeList() }
        noteChild()
        containers.append(Container(kind: kind))
        matched = containers.count
        events.append(.open(kind))
    }

    private mutating func begin(_ new: Leaf) {
        closeList()
        noteChild()
        leaf = OpenLeaf(leaf: new)
    }

    private mutating func emit(_ new: Leaf) {
        closeList()
        noteChild()
        events.append(.leaf(new))
    }

    /// Closes the open leaf, and containers until so many are left.
    private mutating func close(to count: Int) {
        closeLeaf()
        while containers.count > count {
            events.append(.close(containers.removeLast().kind))
        }
        matched = min(matched, containers.count)
    }

    private mutating func closeLeaf() {
        guard var open = leaf?.leaf else { return }
        if case .paragraph = open.kind {
            guard let lines = textOfParagraph() else {
                leaf = nil
                return
            }
            open.lines = lines
        }
        if case .code = open.kind, leaf?.fence.length == 0 {
            while let last = open.lines.last, BlockStart.isBlank(bytes, last) {
                open.lines.removeLast()
            }
        }
        leaf = nil
        events.append(.leaf(open))
    }

    /// The lines of the open paragraph without the definitions of links that it begins with; nil
    /// when nothing else is in it.
    private mutating func textOfParagraph() -> [Range<Int>]? {
        guard let lines = leaf?.leaf.lines else { return nil }
        let rest = definitions.takeDefinitions(bytes, lines)
        leaf?.leaf.lines = rest
        return rest.isEmpty ? nil : rest
    }

    // MARK: - Columns

    private struct Indent {
        /// Columns of white space, tabs going to multiples of four.
        var columns: Int
        /// The first byte that is none.
        var place: Int
        var isBlank: Bool
    }

    private var indent: Indent {
        var at = place
        var to = column + columnsLeft
        while at < end {
            if bytes[at] == 0x20 {
                to += 1
            } else if bytes[at] == 0x09 {
                to += 4 - to % 4
            } else {
                break
            }
            at += 1
        }
        return Indent(columns: to - column, place: at, isBlank: at == end)
    }

    /// Passes over columns of white space; of a tab that is more, the rest stays.
    private mutating func take(columns count: Int) {
        var left = count
        let used = min(left, columnsLeft)
        columnsLeft -= used
        column += used
        left -= used
        while left > 0, place < end {
            let width = bytes[place] == 0x09 ? 4 - column % 4 : 1
            place += 1
            if width > left {
                columnsLeft = width - left
                column += left
                return
            }
            column += width
            left -= width
        }
    }

    /// Passes over `>` and a space behind it.
    private mutating func take(quotationMark indent: Indent) {
        take(columns: indent.columns)
        place += 1
        column += 1
        if self.indent.columns > 0 { take(columns: 1) }
    }
}
