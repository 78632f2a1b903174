internal import QuernEncoding

/// The text of an HTML block: no tags, no comments, no scripts and styles. Cells have ` | ` between them, and what is a block
/// stands on lines of its own.
///
/// This is no HTML parser; a page goes to `parse: html`.
enum HTMLText {
    static func write(
        _ bytes: UnsafeBufferPointer<UInt8>, _ lines: JoinedLines, into text: inout MappedText,
        from source: UnsafeBufferPointer<UInt8>
    ) {
        var scan = RawTagScan()
        let start = text.place
        var at = 0
        var run = 0
        /// White space that has been passed over: 0x20, 0x0A, or 0 for none.
        var space: UInt8 = 0
        var row = Row()
        func flush(_ end: Int) {
            if run < end { text.write(source, lines.source(run..<end)) }
        }
        while at < bytes.count {
            let byte = bytes[at]
            if ASCII.isSpace(byte) {
                flush(at)
                var isBreak = false
                while at < bytes.count, ASCII.isSpace(bytes[at]) {
                    if bytes[at] == 0x0A { isBreak = true }
                    at += 1
                }
                if space != 0x0A { space = isBreak ? 0x0A : 0x20 }
                run = at
                continue
            }
            if byte == UInt8(ascii: "<"), let end = scan.end(bytes, at: at) {
                flush(at)
                switch HTMLBlock.role(ofTagAt: at, in: bytes) {
                case .cell: row.cell += 1
                case .row:
                    row = Row()
                    space = 0x0A
                case .block: if row.cell < 0 || row.written == row.cell { space = 0x0A }
                case .inline: break
                }
                at = verbatimEnd(bytes, at, end) ?? end
                run = at
                continue
            }
            let separator = row.separator()
            // Between cells it takes the place of white space.
            if space != 0, separator.first != 0x20, text.end > start {
                text.write([space], for: lines.source(at..<at), in: source)
            }
            space = 0
            if !separator.isEmpty {
                text.write(separator, for: lines.source(at..<at), in: source)
            }
            if byte == UInt8(ascii: "&"),
                let found = CharacterReference(bytes, at: at, before: bytes.count)
            {
                flush(at)
                text.write(Array(found.text.utf8), for: lines.source(at..<found.end), in: source)
                at = found.end
                run = at
                continue
            }
            at += 1
        }
        flush(at)
    }

    /// A row of a table, of which some cells have been read.
    private struct Row {
        /// The cell at hand, and the last one with text, from 0; -1 before the first.
        var cell = -1
        var written = -1

        /// What has to stand before the first text of a cell, so that it keeps its column.
        mutating func separator() -> [UInt8] {
            guard cell > written else { return [] }
            let isFirst = written < 0
            let marks = String(repeating: " | ", count: isFirst ? cell : cell - written).utf8
            written = cell
            return Array(isFirst ? marks.dropFirst() : marks[...])
        }
    }

    /// The end of a script or style, of whose start tag the end is known.
    private static func verbatimEnd(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
    ) -> Int? {
        for (open, close) in [("<script", "</script>"), ("<style", "</style>")]
            as [(StaticString, StaticString)]
        where HTMLBlock.matches(open, bytes, start..<bytes.count, at: start) {
            var at = end
            while at < bytes.count {
                if HTMLBlock.matches(close, bytes, at..<bytes.count, at: at) {
                    return at + close.utf8CodeUnitCount
                }
                at += 1
            }
            return bytes.count
        }
        return nil
    }
}
