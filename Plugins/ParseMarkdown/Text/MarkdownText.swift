internal import Quern
internal import QuernEncoding

/// Turns the blocks of a Markdown text into text without markup, with the layers that the markup gave.
struct MarkdownText {
    private let source: UnsafeBufferPointer<UInt8>
    private let definitions: LinkDefinitions
    private let lists: [MarkdownList]
    private let showsImageTexts: Bool
    private(set) var text: MappedText
    private(set) var layers: [MarkdownLayer: [Annotation]] = [:]
    /// The text of the first heading.
    private(set) var firstHeading: String?

    /// What is open around the place at hand.
    private struct Frame {
        /// Line breaks between its parts.
        var breaks: Int
        var hasContent = false
        var start: Int?
    }
    private var frames = [Frame(breaks: 2)]

    init(_ blocks: BlockScanner, showsImageTexts: Bool) {
        source = blocks.bytes
        definitions = blocks.definitions
        lists = blocks.lists
        self.showsImageTexts = showsImageTexts
        text = MappedText(reserving: blocks.bytes.count)
        for event in blocks.events {
            switch event {
            case .open(let kind): open(kind)
            case .close(let kind): close(kind)
            case .leaf(let leaf): write(leaf)
            }
        }
    }

    private mutating func open(_ kind: Container.Kind) {
        switch kind {
        case .list(let index): frames.append(Frame(breaks: lists[index].isLoose ? 2 : 1))
        case .item: frames.append(Frame(breaks: frames[frames.count - 1].breaks))
        case .quotation, .note: frames.append(Frame(breaks: 2))
        }
    }

    private mutating func close(_ kind: Container.Kind) {
        guard let frame = frames.popLast(), let start = frame.start, start < text.end else {
            return
        }
        switch kind {
        case .list(let index):
            layers[.lists, default: []].append(
                Annotation(
                    start..<text.end, label: lists[index].isOrdered ? "ordered" : "unordered"))
        case .quotation:
            layers[.quotations, default: []].append(Annotation(start..<text.end))
        case .item, .note: break
        }
    }

    private mutating func write(_ leaf: Leaf) {
        // A part that is the first of its list or item stands as far apart as that one does.
        text.separate(frames.last { $0.hasContent }?.breaks ?? 0)
        let start = text.place
        switch leaf.kind {
        case .paragraph:
            var lines = leaf.lines
            if !frames[frames.count - 1].hasContent, let first = lines.first {
                lines[0] = withoutTaskBox(first)
            }
            write(lines, isCell: false)
        case .heading(let level):
            write(leaf.lines, isCell: false)
            if text.end > start {
                layers[.headings, default: []].append(
                    Annotation(
                        start..<text.end, label: "h\(level)", attributes: ["level": .integer(level)]
                    ))
                if firstHeading == nil {
                    firstHeading = String(decoding: text.bytes[start...], as: UTF8.self)
                }
            }
        case .code(let language): writeCode(leaf.lines, language, from: start)
        case .html: writeHTML(leaf.lines)
        case .table: writeTable(leaf.lines, from: start)
        }
        guard text.end > start else { return }
        for index in frames.indices {
            frames[index].hasContent = true
            if frames[index].start == nil { frames[index].start = start }
        }
    }

    /// A task's `[ ]` or `[x]` is markup.
    private func withoutTaskBox(_ line: Range<Int>) -> Range<Int> {
        guard frames.count > 2, line.count >= 4, source[line.lowerBound] == UInt8(ascii: "["),
            [0x20, 0x58, 0x78].contains(source[line.lowerBound + 1]),
            source[line.lowerBound + 2] == UInt8(ascii: "]"), source[line.lowerBound + 3] == 0x20
        else { return line }
        return line.lowerBound + 4..<line.upperBound
    }

    private mutating func writeCode(
        _ lines: [Range<Int>], _ language: Range<Int>, from start: Int
    ) {
        for (index, line) in lines.enumerated() {
            if index > 0, text.end > start {
                let end = lines[index - 1].upperBound
                text.write([0x0A], for: end..<end + 1, in: source)
            }
            text.write(source, line)
        }
        guard text.end > start else { return }
        layers[.code, default: []].append(
            Annotation(
                start..<text.end, label: String(decoding: source[language], as: UTF8.self)))
    }

    private mutating func writeTable(_ lines: [Range<Int>], from start: Int) {
        var columns = 0
        for (row, line) in lines.enumerated() {
            if row > 0 { text.separate(1) }
            let cells = TableScan.cells(source, line)
            if row == 0 { columns = cells.count }
            for (column, cell) in cells.prefix(columns).enumerated() {
                if column > 0, text.end > start || row > 0 {
                    text.write(
                        Array(" | ".utf8), for: cell.lowerBound..<cell.lowerBound, in: source)
                }
                write([cell], isCell: true)
            }
        }
        guard text.end > start else { return }
        layers[.tables, default: []].append(
            Annotation(
                start..<text.end,
                attributes: ["rows": .integer(lines.count), "columns": .integer(columns)]))
    }

    // MARK: - Within a leaf

    private mutating func write(_ lines: [Range<Int>], isCell: Bool) {
        withJoined(lines) { [definitions, showsImageTexts, source] bytes, lines, text in
            let scan = InlineScanner(bytes, definitions, isCell: isCell)
            let writer = InlineWriter(scan, lines, showsImageTexts: showsImageTexts)
            return writer.write(into: &text, from: source)
        }
    }

    private mutating func writeHTML(_ lines: [Range<Int>]) {
        withJoined(lines) { [source] bytes, lines, text in
            HTMLText.write(bytes, lines, into: &text, from: source)
            return []
        }
    }

    /// Calls `body` with the lines as one text and where its parts come from; keeps the annotations that
    /// it gives.
    private mutating func withJoined(
        _ lines: [Range<Int>],
        _ body: (UnsafeBufferPointer<UInt8>, JoinedLines, inout MappedText) -> [(
            MarkdownLayer, Annotation
        )]
    ) {
        let joined = JoinedLines(lines)
        let found: [(MarkdownLayer, Annotation)]
        if lines.count == 1 {
            found = body(UnsafeBufferPointer(rebasing: source[lines[0]]), joined, &text)
        } else {
            var bytes: [UInt8] = []
            for line in lines {
                if !bytes.isEmpty || line != lines[0] { bytes.append(0x0A) }
                bytes.append(contentsOf: source[line])
            }
            found = bytes.withUnsafeBufferPointer { body($0, joined, &text) }
        }
        for (layer, annotation) in found { layers[layer, default: []].append(annotation) }
    }
}

/// The layers that `parse: markdown` writes.
enum MarkdownLayer: String, CaseIterable {
    case headings, lists, tables, code, links
    case quotations = "block_quotations"
}

/// Lines joined by LF, and where they come from.
struct JoinedLines {
    private let lines: [(start: Int, source: Int)]

    init(_ lines: [Range<Int>]) {
        var start = 0
        self.lines = lines.map { line in
            defer { start += line.count + 1 }
            return (start, line.lowerBound)
        }
    }

    /// The place in the source of a place in the joined lines.
    func source(_ place: Int) -> Int {
        var (low, high) = (0, lines.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if lines[middle].start <= place { low = middle } else { high = middle - 1 }
        }
        return lines[low].source + place - lines[low].start
    }

    /// The source of a range that lies within one line.
    func source(_ range: Range<Int>) -> Range<Int> {
        let start = source(range.lowerBound)
        return start..<start + range.count
    }

    /// The source of a range that may span lines.
    func span(_ range: Range<Int>) -> Range<Int> {
        let start = source(range.lowerBound)
        return start..<max(start, range.isEmpty ? start : source(range.upperBound - 1) + 1)
    }
}
