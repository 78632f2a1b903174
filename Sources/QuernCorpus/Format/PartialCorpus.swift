public import Quern
internal import QuernText

/// A corpus of the documents of one slice, made on a worker: what ``CorpusWriter`` merges.
public final class PartialCorpus: @unchecked Sendable {
    /// Words first, then what the tokens' annotations say.
    private(set) var attributes: [(name: String, builder: AttributeBuilder)]
    let title = AttributeBuilder(capacity: 1 << 8)
    /// What stands between words; number 0 is a space, which is not noted where it stands.
    let gaps = WordTable(capacity: 1 << 8)
    /// The tokens that something else than a space follows, and its number.
    let gapPlaces = NumberList(capacity: 1 << 10)
    let gapNumbers = NumberList(capacity: 1 << 10)
    private(set) var layers: [(name: String, spans: SpanBuilder)] = []
    private(set) var documents: [DocumentEntry] = []
    private(set) var rows = RowWriter()

    struct DocumentEntry {
        /// The first token of the next document in this slice, of its text and of its title.
        var tokenEnd: Int
        var titleEnd: Int
        var textLength: Int
        /// What stands before the first word.
        var leadGap: Int
    }

    private let options: CorpusOptions
    private let cutter: WordCutter
    /// What stands before the first word of the document at hand.
    private var pendingLead = 0

    /// - Parameter documents: the documents of a slice, in order.
    /// - Throws: ``StageError`` when a document has no tokens where the words are those of a layer.
    public init(of documents: [Document], _ options: CorpusOptions) throws {
        self.options = options
        cutter = WordCutter(options.words)
        attributes = [("word", AttributeBuilder())]
        if options.words == .layer {
            attributes += CorpusOptions.tokenAttributes.map { ($0, AttributeBuilder()) }
        }
        _ = gaps.number(" ")
        self.documents.reserveCapacity(documents.count)
        for document in documents { try add(document) }
        for attribute in attributes { attribute.builder.finish() }
        title.finish()
    }

    private func add(_ document: Document) throws {
        var text = document.text
        let words = attributes[0].builder
        let first = words.stream.count
        let tokens =
            options.words == .layer ? document.annotations[CorpusOptions.tokenLayer] : []
        let lead = text.withUTF8 { bytes in
            options.words == .layer ? addTokens(tokens, bytes) : addWords(bytes)
        }
        pendingLead = lead
        for attribute in attributes { attribute.builder.endDocument() }
        addTitle(document.metadata.title ?? "")
        addSpans(of: document, from: first)
        self.documents.append(
            DocumentEntry(
                tokenEnd: words.stream.count, titleEnd: title.stream.count,
                textLength: text.utf8.count, leadGap: lead))
        rows.add(document, fields: options.fields)
    }

    private func addTitle(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            guard let base = bytes.baseAddress else { return }
            let count = bytes.count
            cutter.forEachWord(bytes) { start, end in
                title.add(base + start, end - start, readable: count - start)
            }
        }
        title.endDocument()
    }

    /// - Returns: the number of what stands before the first word.
    private func addWords(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let base = bytes.baseAddress else { return gaps.number("") }
        let (words, count) = (attributes[0].builder, bytes.count)
        let (first, stream) = (words.stream.count, words.stream)
        var lead = 0
        var last = 0
        cutter.forEachWord(bytes) { start, end in
            if start &- last != 1 || base[last] != 0x20 || stream.count == first {
                let gap = gaps.number(base + last, start &- last, readable: count &- last)
                if stream.count == first {
                    lead = gap
                } else if gap != 0 {
                    gapPlaces.append(UInt32(truncatingIfNeeded: stream.count &- 1))
                    gapNumbers.append(UInt32(truncatingIfNeeded: gap))
                }
            }
            words.add(base + start, end &- start, readable: count &- start)
            last = end
        }
        return closeText(bytes, last, first, lead)
    }

    private func closeText(
        _ bytes: UnsafeBufferPointer<UInt8>, _ last: Int, _ first: Int, _ lead: Int
    ) -> Int {
        let stream = attributes[0].builder.stream
        let rest = gaps.number(
            UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[last...]))
        if stream.count == first { return rest }
        if rest != 0 {
            gapPlaces.append(UInt32(truncatingIfNeeded: stream.count - 1))
            gapNumbers.append(UInt32(truncatingIfNeeded: rest))
        }
        return lead
    }

    /// The same with words that a layer gives; of those that overlap the first counts, and empty ones do not.
    private func addTokens(
        _ tokens: [Annotation], _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        guard let base = bytes.baseAddress else { return gaps.number("") }
        let words = attributes[0].builder
        let (first, count) = (words.stream.count, bytes.count)
        var (lead, last) = (0, 0)
        for token in tokens {
            let (start, end) = (token.range.lowerBound, token.range.upperBound)
            guard start >= last, end > start, end <= count else { continue }
            let gap = gaps.number(base + last, start - last, readable: count - last)
            if words.stream.count == first {
                lead = gap
            } else if gap != 0 {
                gapPlaces.append(UInt32(truncatingIfNeeded: words.stream.count - 1))
                gapNumbers.append(UInt32(truncatingIfNeeded: gap))
            }
            words.add(base + start, end - start, readable: count - start)
            for (name, builder) in attributes.dropFirst() {
                builder.add(token.attributes[name]?.plainText ?? "")
            }
            last = end
        }
        return closeText(bytes, last, first, lead)
    }

    // MARK: Spans

    private func spans(_ name: String) -> SpanBuilder {
        if let known = layers.first(where: { $0.name == name }) { return known.spans }
        let new = SpanBuilder()
        layers.append((name, new))
        return new
    }

    private func addSpans(of document: Document, from first: Int) {
        let names = document.annotations.layers.filter {
            $0.name != CorpusOptions.tokenLayer && options.layers?.contains($0.name) ?? true
        }
        let hasParagraphs = names.contains { $0.name == CorpusOptions.paragraphLayer }
        if !hasParagraphs { addParagraphs(from: first) }
        guard !names.isEmpty else { return }
        let places = tokenPlaces(from: first)
        for layer in names {
            let builder = spans(layer.name)
            for annotation in layer.annotations {
                let range = annotation.range
                // The tokens that share a byte with the annotation.
                let lower = Self.firstIndex(in: places.ends, above: range.lowerBound)
                let upper =
                    range.isEmpty
                    ? lower
                    : max(lower, Self.firstIndex(in: places.starts, above: range.upperBound - 1))
                let isAligned =
                    lower < upper && places.starts[lower] == range.lowerBound
                    && places.ends[upper - 1] == range.upperBound
                if lower == places.ends.count { builder.noteStray(of: documents.count) }
                builder.add(
                    tokens: (first + lower)..<(first + upper), bytes: range,
                    label: annotation.label, id: annotation.id, isAligned: isAligned)
            }
        }
    }

    /// Where the document's tokens begin and end in its text.
    private func tokenPlaces(from first: Int) -> (starts: [Int], ends: [Int]) {
        let words = attributes[0].builder
        var (starts, ends): ([Int], [Int]) = ([], [])
        var place = gaps.length(pendingLead)
        var exception = firstException(at: first)
        for token in first..<words.stream.count {
            starts.append(place)
            place += words.words.length(Int(words.stream[token]))
            ends.append(place)
            if exception < gapPlaces.count, Int(gapPlaces[exception]) == token {
                place += gaps.length(Int(gapNumbers[exception]))
                exception += 1
            } else {
                place += 1
            }
        }
        return (starts, ends)
    }

    private func firstException(at token: Int) -> Int {
        var (low, high) = (0, gapPlaces.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(gapPlaces[middle]) < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func firstIndex(in values: [Int], above value: Int) -> Int {
        var (low, high) = (0, values.count)
        while low < high {
            let middle = (low + high) / 2
            if values[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// A paragraph ends where a gap has two line feeds.
    private func addParagraphs(from first: Int) {
        let builder = spans(CorpusOptions.paragraphLayer)
        let end = attributes[0].builder.stream.count
        var start = first
        for exception in firstException(at: first)..<gapPlaces.count {
            guard gaps.isBlankLine(Int(gapNumbers[exception])) else { continue }
            let next = Int(gapPlaces[exception]) + 1
            if start < next {
                builder.add(tokens: start..<next, bytes: 0..<0, label: "", id: "", isAligned: true)
            }
            start = next
        }
        if start < end {
            builder.add(tokens: start..<end, bytes: 0..<0, label: "", id: "", isAligned: true)
        }
    }
}

extension WordTable {
    /// Whether a gap has an empty line: two line feeds with nothing but spaces between.
    func isBlankLine(_ number: Int) -> Bool {
        var feeds = 0
        for byte in bytes(number) {
            if byte == 0x0A {
                feeds += 1
                if feeds == 2 { return true }
            } else if byte != 0x20, byte != 0x09, byte != 0x0D {
                feeds = 0
            }
        }
        return false
    }
}
