/// Gathers the spans of one layer.
final class LayerWriter {
    let name: String
    private var starts: [UInt32] = []
    private var lengths: [UInt32] = []
    private var byteStarts: [UInt32] = []
    private var byteLengths: [UInt32] = []
    private var labels: [UInt32] = []
    private var ids: [UInt32] = []
    private let labelTable = WordTable(capacity: 16)
    private let idTable = WordTable(capacity: 16)
    private var isAligned = true
    private var strays: [UInt32] = []
    private var strayDocuments: [UInt32] = []

    init(_ name: String) { self.name = name }

    /// - Parameters:
    ///   - start: the position of the slice's first token.
    ///   - document: the number of its first document.
    func add(_ spans: SpanBuilder, from start: Int, document: Int) {
        for index in 0..<spans.strays.count {
            strays.append(spans.strays[index] + UInt32(starts.count))
            strayDocuments.append(spans.strayDocuments[index] + UInt32(document))
        }
        let labelNumbers = (0..<spans.labelTable.count).map {
            UInt32(labelTable.number(spans.labelTable.bytes($0)))
        }
        let idNumbers = (0..<spans.idTable.count).map {
            UInt32(idTable.number(spans.idTable.bytes($0)))
        }
        for index in 0..<spans.starts.count {
            starts.append(spans.starts[index] + UInt32(start))
            lengths.append(spans.lengths[index])
            byteStarts.append(spans.byteStarts[index])
            byteLengths.append(spans.byteLengths[index])
            labels.append(labelNumbers[Int(spans.labels[index])])
            ids.append(idNumbers[Int(spans.ids[index])])
        }
        if !spans.isAligned { isAligned = false }
    }

    /// First tokens, numbers of tokens, a ``LayerForm`` (8 bytes) and, when not all begin and end with their tokens,
    /// first bytes and numbers of bytes; where there are strays, which they are and their documents; then a lexicon of
    /// labels with what each span has, and one of ids.
    func write(to section: inout SectionBytes) {
        PackedArray.write(starts, to: &section)
        PackedArray.write(lengths, to: &section)
        let form: LayerForm = isAligned ? .aligned : strays.isEmpty ? .bytes : .bytesAndStrays
        section.fixed(form.rawValue)
        if form != .aligned {
            PackedArray.write(byteStarts, to: &section)
            PackedArray.write(byteLengths, to: &section)
        }
        if form == .bytesAndStrays {
            PackedArray.write(strays, to: &section)
            PackedArray.write(strayDocuments, to: &section)
        }
        for (table, values) in [(labelTable, labels), (idTable, ids)] {
            let order = (0..<table.count).sorted { table.precedes($0, $1) }
            var ranks = [UInt32](repeating: 0, count: table.count)
            for (rank, number) in order.enumerated() { ranks[number] = UInt32(rank) }
            SortedLexicon.write(order.map { ArraySlice(Array(table.bytes($0))) }, to: &section)
            PackedArray.write(values.map { ranks[Int($0)] }, to: &section)
        }
    }
}

/// What a layer says of its spans beside their tokens.
enum LayerForm: Int {
    /// Bytes of every span: not all begin and end with their tokens.
    case bytes = 0
    /// Nothing: every span begins and ends with its tokens.
    case aligned = 1
    /// Bytes, and the documents of spans behind the last word of a text, which their tokens cannot tell.
    case bytesAndStrays = 2
}
