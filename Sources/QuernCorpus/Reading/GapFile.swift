/// What stands between words, opened, and with it the place of every word in its text.
final class GapFile: Sendable {
    private let words: AttributeFile
    let codes: CodeReader
    private let blockStarts: PackedArray
    private let textStarts: PackedArray
    private let starts: PackedArray
    nonisolated(unsafe) private let blob: UnsafeRawBufferPointer
    private let file: MappedFile

    init(in sections: CorpusSections, words: AttributeFile) throws {
        self.words = words
        file = sections.file
        var cursor = try sections.cursor("gaps")
        let bitCount = try cursor.fixed()
        let lengths = try (0...CorpusFormat.longestCode).map { _ in try cursor.varint() }
        try cursor.align()
        blockStarts = try PackedArray(&cursor)
        textStarts = try PackedArray(&cursor)
        starts = try PackedArray(&cursor)
        let size = try cursor.fixed()
        blob = UnsafeRawBufferPointer(start: try cursor.raw(size), count: size)
        let stream = try sections.bytes("gaps.stream")
        let block = CorpusFormat.gapBlock
        guard let code = PrefixCode(counts: lengths), starts.count > 0,
            code.symbolCount == starts.count - 1, bitCount <= stream.count * 8,
            blockStarts.count == (words.tokenCount + block - 1) / block,
            textStarts.count == blockStarts.count
        else { throw cursor.damage }
        codes = CodeReader(
            code, bits: stream.baseAddress ?? UnsafeRawPointer(bitPattern: 8)!, bitCount: bitCount)
    }

    @inline(__always)
    func length(_ gap: Int) -> Int { max(0, starts[gap &+ 1] - starts[gap]) }

    func wordLength(_ id: Int) -> Int { words.length(id) }

    func bytes(_ gap: Int) -> UnsafeRawBufferPointer {
        let (start, end) = (starts[gap], starts[gap + 1])
        guard start <= end, end <= blob.count else {
            return UnsafeRawBufferPointer(start: nil, count: 0)
        }
        return UnsafeRawBufferPointer(rebasing: blob[start..<end])
    }

    /// Calls `body` with every token of a range: its id, the gap after it, and where it begins in its text; stops when
    /// it says false.
    func forEachToken(
        in range: Range<Int>, _ documents: DocumentTable,
        _ body: (_ position: Int, _ id: Int, _ gap: Int, _ start: Int) -> Bool
    ) {
        let range = range.clamped(to: 0..<words.tokenCount)
        guard !range.isEmpty else { return }
        let block = CorpusFormat.gapBlock
        var document = documents.document(at: range.lowerBound)
        var end = documents.tokens(of: document).upperBound
        // From the start of the text or of the block, whichever is nearer.
        let first = documents.tokens(of: document).lowerBound
        var position = range.lowerBound / block * block
        var bit = blockStarts[position / block]
        var text = textStarts[position / block] - documents.textStart(of: document)
        if first > position {
            while position < first {
                _ = codes.next(&bit)
                position += 1
            }
            text = length(documents.leadGaps[document])
        }
        words.forEachID(in: position..<range.upperBound) { position, id in
            if position == end {
                repeat {
                    document += 1
                    end = documents.tokens(of: document).upperBound
                } while end <= position && document < documents.count
                text = length(documents.leadGaps[document])
            }
            let gap = codes.next(&bit)
            if position >= range.lowerBound, !body(position, id, gap, text) { return false }
            text += words.length(id) + length(gap)
            return true
        }
    }
}
