/// The values of one field of metadata, document by document.
final class ColumnWriter {
    let name: String
    private let texts = WordTable(capacity: 64)
    private var tags: [UInt8] = []
    private var values: [UInt64] = []

    init(_ name: String) { self.name = name }

    /// Documents before `document` that have not been mentioned have no value.
    private func fill(to document: Int) {
        while tags.count < document {
            tags.append(0)
            values.append(0)
        }
    }

    func add(_ tag: RowWriter.Tag, _ value: UInt64, of document: Int) {
        fill(to: document)
        tags.append(tag.rawValue)
        values.append(value)
    }

    func add(_ tag: RowWriter.Tag, _ text: UnsafeRawBufferPointer, of document: Int) {
        add(tag, UInt64(texts.number(text)), of: document)
    }

    /// Kind (8 bytes): 1 texts, 2 whole numbers, 3 mixed. Texts: a sorted lexicon, and for each document the rank of its
    /// text + 1, or 0 when it has none. Whole numbers: the least (8 bytes), and for each document how much greater its
    /// number is, + 1, or 0. Mixed: the lexicon, for each document what it has, and 8 bytes: the rank of a text or of
    /// JSON, a whole number, an IEEE 754 double, or 0 or 1.
    func write(documents: Int, to section: inout SectionBytes) {
        fill(to: documents)
        let used = tags.reduce(UInt8(0)) { $0 | 1 << $1 } & ~1
        let order = (0..<texts.count).sorted { texts.precedes($0, $1) }
        var ranks = [UInt64](repeating: 0, count: texts.count)
        for (rank, number) in order.enumerated() { ranks[number] = UInt64(rank) }
        let sorted = order.map { ArraySlice(Array(texts.bytes($0))) }
        func isText(_ tag: UInt8) -> Bool {
            tag == RowWriter.Tag.string.rawValue || tag == RowWriter.Tag.json.rawValue
        }
        if used == 1 << RowWriter.Tag.string.rawValue || used == 0 {
            section.fixed(1)
            SortedLexicon.write(sorted, to: &section)
            let ids = zip(tags, values).map { $0 == 0 ? 0 : Int(ranks[Int($1)]) + 1 }
            PackedArray.write(ids, most: sorted.count, to: &section)
            return
        }
        if used == 1 << RowWriter.Tag.integer.rawValue {
            let numbers = zip(tags, values).filter { $0.0 != 0 }.map {
                Int(Int64(bitPattern: $0.1))
            }
            let (least, most) = (numbers.min() ?? 0, numbers.max() ?? 0)
            let (range, overflows) = most.subtractingReportingOverflow(least)
            if !overflows, range < 1 << 50 {
                section.fixed(2)
                section.fixed(bits: UInt64(bitPattern: Int64(least)))
                let offsets = zip(tags, values).map {
                    $0 == 0 ? 0 : Int(Int64(bitPattern: $1)) - least + 1
                }
                PackedArray.write(offsets, most: range + 1, to: &section)
                return
            }
        }
        section.fixed(3)
        SortedLexicon.write(sorted, to: &section)
        PackedArray.write(tags, most: 7, to: &section)
        for (tag, value) in zip(tags, values) {
            section.fixed(bits: isText(tag) ? ranks[Int(value)] : value)
        }
    }
}
