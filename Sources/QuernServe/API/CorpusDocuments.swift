import Quern
import QuernCorpus

extension CorpusReader {
    /// A document whole, for runs that have no full-text index; nil when there is none of this id.
    func indexedDocument(_ id: String) throws -> IndexedDocument? {
        guard let number = documents.document(withID: id) else { return nil }
        let text = try text(of: number)
        let length = text.utf8.count
        let fields = documents.metadata(of: number).fields.filter { $0.name != "title" }
        let metadata = fields.map { (name: $0.name, value: $0.value.plainText) }
        var shown: [(name: String, spans: [IndexedDocument.Span])] = []
        for name in layerNames where name != "paragraphs" {
            guard let layer = layer(name) else { continue }
            var spans: [IndexedDocument.Span] = []
            for span in layer.spans(inDocument: number) {
                let range = layer.byteRange(of: span)
                guard range.upperBound <= length, !range.isEmpty else { continue }
                spans.append(
                    .init(range: range, label: layer.label(of: span), id: layer.id(of: span)))
            }
            if !spans.isEmpty { shown.append((name, spans)) }
        }
        return IndexedDocument(
            id: id, title: documents.metadata(of: number).title ?? "", text: text,
            metadata: metadata.filter { $0.name == "date" }
                + metadata.filter { $0.name == "source" }
                + metadata.filter { $0.name != "date" && $0.name != "source" },
            resource: documents.resource(of: number), resourceHash: "",
            range: documents.byteRange(of: number), layers: shown, matches: [])
    }

    /// The bytes in a document's text that came from bytes of its resource; nil when that cannot be told, as for a
    /// document whose bytes had to be decoded.
    func textRange(ofSource source: Range<Int>, inDocument id: String) -> Range<Int>? {
        guard let number = documents.document(withID: id) else { return nil }
        let tokens = documents.tokens(of: number)
        let whole = documents.byteRange(of: number)
        func place(_ token: Int) -> Range<Int> {
            sourceRange(of: byteRange(ofToken: token), in: number)
        }
        // Tokens stand in the order of their source.
        var (low, high) = (tokens.lowerBound, tokens.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if place(middle).upperBound <= source.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < tokens.upperBound, place(low) != whole, place(low).overlaps(source) else {
            return nil
        }
        var end = low + 1
        while end < tokens.upperBound, place(end).lowerBound < source.upperBound { end += 1 }
        return byteRange(ofTokens: low..<end)
    }
}
