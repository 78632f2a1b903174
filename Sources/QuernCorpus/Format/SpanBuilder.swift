/// The spans of one layer in one slice, in order.
final class SpanBuilder: @unchecked Sendable {
    /// Five numbers a span: first token, tokens, first byte in the text, bytes, and label and id by number.
    let starts = NumberList()
    let lengths = NumberList()
    let byteStarts = NumberList()
    let byteLengths = NumberList()
    let labels = NumberList()
    let ids = NumberList()
    let labelTable = WordTable(capacity: 16)
    let idTable = WordTable(capacity: 16)
    /// Whether every span begins and ends with its tokens.
    var isAligned = true
    /// The spans behind the last word of their document, whose first token is the next document's, and these documents.
    let strays = NumberList()
    let strayDocuments = NumberList()

    /// Notes that the span to be added next lies behind all words of a document.
    ///
    /// - Parameter document: its number in the slice.
    func noteStray(of document: Int) {
        strays.append(UInt32(starts.count))
        strayDocuments.append(UInt32(document))
    }

    func add(
        tokens: Range<Int>, bytes: Range<Int>, label: String, id: String, isAligned: Bool
    ) {
        starts.append(UInt32(tokens.lowerBound))
        lengths.append(UInt32(tokens.count))
        byteStarts.append(UInt32(truncatingIfNeeded: bytes.lowerBound))
        byteLengths.append(UInt32(truncatingIfNeeded: bytes.count))
        labels.append(UInt32(labelTable.number(label)))
        ids.append(UInt32(idTable.number(id)))
        if !isAligned { self.isAligned = false }
    }
}
