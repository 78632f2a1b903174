/// The spans of one layer, in the order of the corpus: by first token, longer ones first.
public struct SpanLayer: Sendable {
    /// The layer's name, such as `sentences`.
    public let name: String
    private let starts: PackedArray
    private let lengths: PackedArray
    private let bytes: (starts: PackedArray, lengths: PackedArray)?
    /// The spans behind the last word of their document, and these documents; both ascend.
    private let strays: (spans: PackedArray, documents: PackedArray)?
    private let labelLexicon: SortedLexicon
    private let labelIDs: PackedArray
    private let idLexicon: SortedLexicon
    private let idIDs: PackedArray
    private let gaps: GapFile
    private let documents: DocumentTable
    /// The spans whose document is not the one before's, so that spans of a document can be found.
    private let isFlat: Bool

    init(
        _ name: String, _ cursor: inout SectionCursor, _ documents: DocumentTable, _ gaps: GapFile
    ) throws {
        self.name = name
        self.documents = documents
        self.gaps = gaps
        starts = try PackedArray(&cursor)
        lengths = try PackedArray(&cursor)
        guard let form = LayerForm(rawValue: try cursor.fixed()) else { throw cursor.damage }
        bytes =
            form == .aligned ? nil : (try PackedArray(&cursor), try PackedArray(&cursor))
        strays =
            form == .bytesAndStrays
            ? (try PackedArray(&cursor), try PackedArray(&cursor)) : nil
        labelLexicon = try SortedLexicon(&cursor)
        labelIDs = try PackedArray(&cursor)
        idLexicon = try SortedLexicon(&cursor)
        idIDs = try PackedArray(&cursor)
        let all = [lengths, labelIDs, idIDs] + (bytes.map { [$0.starts, $0.lengths] } ?? [])
        guard all.allSatisfy({ [count = starts.count] in $0.count == count }) else {
            throw cursor.damage
        }
        if let strays, strays.spans.count != strays.documents.count { throw cursor.damage }
        isFlat = (1..<max(1, starts.count)).allSatisfy { [starts, lengths] in
            starts[$0 - 1] + lengths[$0 - 1] <= starts[$0]
        }
    }

    public var count: Int { starts.count }

    /// The tokens that a span shares a byte with; none when it has only signs between words.
    public func range(of span: Int) -> Range<Int> {
        let start = min(starts[span], documents.places.tokenCount)
        return start..<min(start + lengths[span], documents.places.tokenCount)
    }

    /// The bytes of a span in the text of its document.
    public func byteRange(of span: Int) -> Range<Int> {
        if let bytes {
            let start = bytes.starts[span]
            return start..<(start + bytes.lengths[span])
        }
        let tokens = range(of: span)
        guard !tokens.isEmpty else { return 0..<0 }
        let start = gaps.byteRange(tokens.lowerBound, documents).lowerBound
        return start..<max(start, gaps.byteRange(tokens.upperBound - 1, documents).upperBound)
    }

    public func label(of span: Int) -> String { labelLexicon[labelIDs[span]] }
    public func id(of span: Int) -> String { idLexicon[idIDs[span]] }

    /// Labels and ids by rank in the order of their bytes, for counting.
    public var labelCount: Int { labelLexicon.count }
    public var idCount: Int { idLexicon.count }
    public func labelText(_ rank: Int) -> String { labelLexicon[rank] }
    public func idText(_ rank: Int) -> String { idLexicon[rank] }
    public func labelRank(of span: Int) -> Int { labelIDs[span] }
    public func idRank(of span: Int) -> Int { idIDs[span] }

    /// The document that a span lies in.
    public func document(of span: Int) -> Int {
        if let strays {
            let place = strays.spans.firstIndex(above: span - 1, in: 0..<strays.spans.count)
            if place < strays.spans.count, strays.spans[place] == span {
                return strays.documents[place]
            }
        }
        return documents.document(at: starts[span])
    }

    /// The spans of a document.
    public func spans(inDocument document: Int) -> Range<Int> {
        let tokens = documents.tokens(of: document)
        let low = end(ofDocument: document - 1, before: tokens.lowerBound)
        return low..<max(low, end(ofDocument: document, before: tokens.upperBound))
    }

    /// How many spans the documents up to one have, whose last token is before `token`.
    private func end(ofDocument document: Int, before token: Int) -> Int {
        let end = lowerBound(token)
        guard let strays else { return end }
        // The strays of these documents begin at the token or before it, like the next document's first words.
        let place = strays.documents.firstIndex(
            above: document, in: 0..<strays.documents.count)
        return place == 0 ? end : min(max(end, strays.spans[place - 1] + 1), count)
    }

    /// The first span that begins at a token or after it.
    private func lowerBound(_ token: Int) -> Int {
        starts.firstIndex(above: token - 1, in: 0..<count)
    }

    /// The shortest run of spans in which all are that share a token with a range; where spans lie in each other
    /// there may be some in it that share none.
    public func spans(overlapping tokens: Range<Int>) -> Range<Int> {
        guard !tokens.isEmpty, count > 0 else { return 0..<0 }
        let high = lowerBound(tokens.upperBound)
        func overlaps(_ span: Int) -> Bool { range(of: span).overlaps(tokens) }
        if isFlat {
            var low = lowerBound(tokens.lowerBound)
            // Spans without words may stand between.
            while low > 0, starts[low - 1] + lengths[low - 1] > tokens.lowerBound { low -= 1 }
            while low < high, !overlaps(low) { low += 1 }
            return low..<max(low, high)
        }
        // No span reaches beyond its document.
        let document = documents.document(at: tokens.lowerBound)
        var low = lowerBound(documents.tokens(of: document).lowerBound)
        while low < high, !overlaps(low) { low += 1 }
        return low..<max(low, high)
    }
}

extension GapFile {
    /// The bytes of a token in its text.
    func byteRange(_ position: Int, _ documents: DocumentTable) -> Range<Int> {
        var range = 0..<0
        forEachToken(in: position..<(position + 1), documents) { _, id, _, start in
            let from = max(0, start)
            range = from..<(from + wordLength(id))
            return false
        }
        return range
    }
}
