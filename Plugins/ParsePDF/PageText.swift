import QuernText

/// What `pdftotext` prints: pages, each ended by a form feed.
struct PageText {
    struct Page {
        /// Counted from 1.
        let number: Int
        /// UTF-8 offsets of ``PageText/text``.
        let range: Range<Int>
    }

    /// The pages that have text, joined by empty lines.
    private(set) var text: String
    private(set) var spans: [Page] = []
    /// How many pages there are.
    private(set) var count = 0
    let invalidBytes: Int

    init(_ printed: [UInt8]) {
        let decoded = printed.withUnsafeBufferPointer { TextDecoder(.utf8).decode($0) }
        invalidBytes = decoded.invalidBytes
        var whole = decoded.text
        var joined: [UInt8] = []
        var (spans, count) = ([Page](), 0)
        whole.withUTF8 { bytes in
            joined.reserveCapacity(bytes.count)
            var start = 0
            while start < bytes.count {
                let end = bytes[start...].firstIndex(of: 0x0C) ?? bytes.count
                let page = Self.trimmed(bytes, start..<end)
                // Behind the last form feed there is nothing.
                if end < bytes.count || !page.isEmpty { count += 1 }
                start = end + 1
                if page.isEmpty { continue }
                if !joined.isEmpty { joined += [0x0A, 0x0A] }
                let place = joined.count
                joined += bytes[page]
                spans.append(Page(number: count, range: place..<joined.count))
            }
        }
        text = String(decoding: joined, as: UTF8.self)
        self.spans = spans
        self.count = count
    }

    /// Without empty lines at the start and white space at the end; the first line keeps its indentation.
    private static func trimmed(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Range<Int> {
        let inner = LineScan.trimmed(bytes, range)
        if inner.isEmpty { return inner }
        var start = inner.lowerBound
        while start > range.lowerBound, bytes[start - 1] == 0x20 { start -= 1 }
        return start..<inner.upperBound
    }
}
