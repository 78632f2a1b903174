internal import QuernEncoding

/// The text of an HTML block: no tags, no comments, no scripts and styles.
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
                at = verbatimEnd(bytes, at, end) ?? end
                run = at
                continue
            }
            if space != 0 {
                if text.end > start {
                    text.write([space], for: lines.source(at..<at), in: source)
                }
                space = 0
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
