import Quern

/// The text that a page holds for scripts alone, as `articleBody` of its structured data: what applications load shows none without them.
struct EmbeddedArticle {
    let text: String
    /// Into the page.
    let map: SourceMap

    /// In bytes; less is a summary.
    private static let least = 200
    /// How deep structured data are looked into.
    private static let deepest = 32

    init?(_ tree: HTMLTree) {
        for (index, node) in tree.nodes.enumerated()
        where node.kind == .element && node.tag == .script
            && tree.attribute(.type, of: index, is: "application/ld+json")
        {
            guard let range = tree.contentRange(of: index) else { continue }
            let bytes = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: tree.bytes[range]))
            var scanner = JSONScanner(bytes)
            var map: SourceMap.Builder? = SourceMap.Builder()
            guard let body = try? Self.body(&scanner, 0),
                let text = try? scanner.content(of: body, into: &map), let map,
                !Self.isMarkup(text)
            else { continue }
            self.text = text
            self.map = SourceMap(verbatim: range.count, from: range.lowerBound)
                .composed(with: map.build())
            return
        }
        return nil
    }

    /// Whether a text is source of a page, or of what makes one.
    private static func isMarkup(_ text: String) -> Bool {
        text.utf8.contains(UInt8(ascii: "<"))
            || ["&lt;", "&quot;", "&amp;", "&#", "[vc_"].contains { text.contains($0) }
    }

    /// The first text in a value, between its quotes.
    private static func body(
        _ scanner: inout JSONScanner, _ depth: Int
    ) throws(JSONError) -> Range<Int>? {
        var isFirst = true
        switch try scanner.peek() {
        case .object where depth < deepest:
            try scanner.beginObject()
            while let key = try scanner.nextKey(first: isFirst) {
                isFirst = false
                let name = try scanner.content(of: key)
                // Lists are of other pages.
                if name == "itemListElement" || name == "blogPost" || name == "hasPart" {
                    _ = try scanner.skipValue()
                    continue
                }
                let isBody = name == "articleBody"
                if isBody, try scanner.peek() == .string {
                    let body = try scanner.skipString()
                    if body.count >= least { return body }
                } else if let body = try self.body(&scanner, depth + 1) {
                    return body
                }
            }
        case .array where depth < deepest:
            try scanner.beginArray()
            while try scanner.nextElement(first: isFirst) {
                isFirst = false
                if let body = try body(&scanner, depth + 1) { return body }
            }
        default: _ = try scanner.skipValue()
        }
        return nil
    }
}

extension SourceMap.Builder {
    /// Adds another map behind this one.
    mutating func append(_ other: SourceMap) {
        other.forEachPiece { length, origin, textUnit, originUnit in
            appendRun(
                text: textUnit, origin: originUnit, count: length / textUnit, from: origin)
        }
    }
}
