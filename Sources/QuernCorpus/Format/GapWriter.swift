internal import Quern

/// Gathers what stands between words, by which texts are given back whole.
final class GapWriter {
    private let table = WordTable(capacity: 256)
    private var counts: [Int] = []
    private var segments: [(partial: PartialCorpus, numbers: NumberList)] = []
    /// The rank of each gap, by its number, when all have been seen.
    private(set) var ranks: [UInt32] = []

    init() {
        _ = table.number(" ")
        counts = [0]
    }

    /// - Returns: the corpus's numbers of the slice's gaps.
    func add(_ partial: PartialCorpus) -> NumberList {
        let numbers = NumberList(capacity: partial.gaps.count)
        for number in 0..<partial.gaps.count {
            let found = table.number(partial.gaps.bytes(number))
            if found == counts.count { counts.append(0) }
            numbers.append(UInt32(found))
        }
        let exceptions = partial.gapNumbers
        for index in 0..<exceptions.count { counts[Int(numbers[Int(exceptions[index])])] += 1 }
        counts[0] += partial.attributes[0].builder.stream.count - exceptions.count
        segments.append((partial, numbers))
        return numbers
    }

    /// The lexicon, the codes, and in blocks of 256 tokens where the codes and where the text begin.
    ///
    /// - Parameter lengths: gives the length in bytes of each word of a slice.
    func write(documents: DocumentWriter, to file: inout CorpusFileWriter) throws {
        let order = (0..<table.count).sorted {
            counts[$0] != counts[$1] ? counts[$0] > counts[$1] : table.precedes($0, $1)
        }
        ranks = [UInt32](repeating: 0, count: table.count)
        for (rank, number) in order.enumerated() { ranks[number] = UInt32(rank) }
        // A gap that stands before texts alone has no frequency, and yet a code.
        let lengths = PrefixCode.counts(of: order.map { counts[$0] + 1 })
        guard let code = PrefixCode(counts: lengths) else {
            throw StageError("the gaps between the words of the corpus cannot be coded")
        }
        let codes = code.codes
        var writer = CodeWriter()
        var (bits, texts): ([Int], [Int]) = ([], [])
        var (total, position, document) = (0, 0, 0)
        var text = 0
        file.begin("gaps.stream")
        let ends = documents.tokenEnds
        func enterDocuments(at position: Int) {
            // A text's first word stands behind what is before it; texts without words are passed over.
            while document < ends.count, ends[document] <= position { document += 1 }
            let start = document == 0 ? 0 : documents.textEnds[document - 1]
            text = start + table.length(documents.leadGap(document))
        }
        for (partial, numbers) in segments {
            let builder = partial.attributes[0].builder
            let own = (0..<numbers.count).map { codes[Int(ranks[Int(numbers[$0])])] }
            let sizes = (0..<numbers.count).map { table.length(Int(numbers[$0])) }
            let wordSizes = (0..<builder.words.count).map { builder.words.length($0) }
            var exception = 0
            for index in 0..<builder.stream.count {
                if position == 0 || position == ends[document] { enterDocuments(at: position) }
                if position & (CorpusFormat.gapBlock - 1) == 0 {
                    bits.append(total + writer.bitCount)
                    texts.append(text)
                }
                var gap = 0
                if exception < partial.gapPlaces.count,
                    Int(partial.gapPlaces[exception]) == index
                {
                    gap = Int(partial.gapNumbers[exception])
                    exception += 1
                }
                writer.append(own[gap])
                text += wordSizes[Int(builder.stream[index])] + sizes[gap]
                position += 1
            }
            total += writer.bytes.count * 8
            try writer.drain { try file.append($0) }
        }
        total += writer.bitCount
        writer.flush()
        try writer.drain { try file.append($0) }
        try file.end()
        var section = SectionBytes()
        section.fixed(total)
        for count in lengths { section.varint(count) }
        section.align()
        PackedArray.write(bits, to: &section)
        PackedArray.write(texts, to: &section)
        var blob = SectionBytes()
        var starts: [Int] = []
        for number in order {
            starts.append(blob.count)
            blob.raw(table.bytes(number))
        }
        starts.append(blob.count)
        PackedArray.write(starts, to: &section)
        section.fixed(blob.count)
        section.raw(blob.bytes)
        try file.write("gaps", section)
    }
}
