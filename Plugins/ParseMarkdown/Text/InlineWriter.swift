internal import Quern
internal import QuernEncoding

/// Writes what an ``InlineScanner`` has found as text, and says where links and code stand in it.
struct InlineWriter {
    private let scan: InlineScanner
    private let lines: JoinedLines
    private let showsImageTexts: Bool

    init(_ scan: InlineScanner, _ lines: JoinedLines, showsImageTexts: Bool) {
        self.scan = scan
        self.lines = lines
        self.showsImageTexts = showsImageTexts
    }

    func write(
        into text: inout MappedText, from source: UnsafeBufferPointer<UInt8>
    ) -> [(MarkdownLayer, Annotation)] {
        // Where each span begins and ends in the text; -1 until that is known.
        var starts: [Int: [Int]] = [:]
        var ends: [Int: [Int]] = [:]
        var hiddenUntil: [Int: Int] = [:]
        for (index, span) in scan.spans.enumerated() {
            if case .hidden = span.kind {
                if !showsImageTexts || isNote(span) {
                    hiddenUntil[span.nodes.lowerBound] = max(
                        hiddenUntil[span.nodes.lowerBound] ?? 0, span.nodes.upperBound)
                }
            } else {
                starts[span.nodes.lowerBound, default: []].append(index)
                ends[span.nodes.upperBound, default: []].append(index)
            }
        }
        var places = [(start: Int, end: Int)](repeating: (-1, -1), count: scan.spans.count)
        var skipUntil = 0
        for (index, node) in scan.nodes.enumerated() {
            for span in ends[index] ?? [] { places[span].end = text.end }
            for span in starts[index] ?? [] { places[span].start = text.place }
            if let until = hiddenUntil[index] { skipUntil = max(skipUntil, until) }
            if index >= skipUntil { write(node, into: &text, from: source) }
        }
        for span in ends[scan.nodes.count] ?? [] { places[span].end = text.end }
        return scan.spans.enumerated().compactMap { index, span in
            let (start, end) = places[index]
            guard start >= 0, start < end else { return nil }
            switch span.kind {
            case .link(let url):
                return (.links, Annotation(start..<end, attributes: ["url": .string(url)]))
            case .code: return (.code, Annotation(start..<end, attributes: ["inline": true]))
            case .hidden: return nil
            }
        }
    }

    /// References to notes are hidden in any case; images begin with `!`.
    private func isNote(_ span: InlineSpan) -> Bool {
        scan.bytes[scan.nodes[span.nodes.lowerBound].range.lowerBound] == UInt8(ascii: "[")
    }

    private func write(
        _ node: InlineNode, into text: inout MappedText, from source: UnsafeBufferPointer<UInt8>
    ) {
        switch node.kind {
        case .text: text.write(source, lines.source(node.range))
        case .delimiter(let start, let end):
            let range = node.range.lowerBound + start..<node.range.upperBound - end
            text.write(source, lines.source(range))
        case .space: text.write([0x20], for: lines.source(node.range), in: source)
        case .lineBreak: text.write([0x0A], for: lines.span(node.range), in: source)
        case .replacement(let index):
            text.write(
                Array(scan.replacements[index].utf8), for: lines.source(node.range), in: source)
        case .nothing: break
        }
    }
}
