/// Packs the positions of words, one word after the other.
///
/// A list: number of positions shifted left by one, with 1 when the word is dense, and number of documents
/// (variable-length numbers). Then, for a word that is not dense, of B whole blocks of 128 positions: B last positions (4 bytes
/// each), B widths, B bounds and, when positions are left, one more bound (1 byte each); then B blocks of 128 steps from one
/// position to the next, minus one, the first from -1, packed in so many bits; then the steps that are left, as
/// variable-length numbers. For a dense word, of blocks of 128 documents: widths, bounds, and in every block 128
/// numbers of instances. A bound is the highest saturation that a document which the block has to do with can give.
struct PostingsWriter {
    private(set) var bytes: [UInt8] = []
    private var drained = 0
    private let tokenCount: Int
    private let documentEnds: [Int]
    private let norms: [Double]

    private var isDense = false
    private var expected = 0
    private var positions: [UInt32] = []

    init(tokenCount: Int, documentEnds: [Int]) {
        self.tokenCount = tokenCount
        self.documentEnds = documentEnds
        let average = Double(documentEnds.last ?? 0) / Double(max(documentEnds.count, 1))
        var start = 0
        norms = documentEnds.map { end in
            defer { start = end }
            return BM25.norm(length: end - start, average: average)
        }
    }

    var total: Int { drained + bytes.count }

    mutating func drain(_ body: (UnsafeRawBufferPointer) throws -> Void) rethrows {
        try bytes.withUnsafeBytes(body)
        drained += bytes.count
        bytes.removeAll(keepingCapacity: true)
    }

    static func isDense(_ count: Int, of tokens: Int) -> Bool {
        count >= CorpusFormat.leastDense && count >= (tokens - 1) / CorpusFormat.denseShare + 1
    }

    mutating func begin(_ count: Int) {
        positions.removeAll(keepingCapacity: true)
        positions.reserveCapacity(count)
        expected = count
        isDense = Self.isDense(count, of: tokenCount)
    }

    /// Adds the positions of a slice that begins at `start`.
    mutating func add(_ part: UnsafeBufferPointer<UInt32>, from start: Int) {
        let start = UInt32(start)
        for position in part { positions.append(position &+ start) }
    }

    mutating func end() {
        positions.withUnsafeBufferPointer { positions in
            if isDense { endDense(positions) } else { endSparse(positions) }
        }
    }

    private mutating func varint(_ value: Int) {
        var rest = UInt64(value)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Calls `body` with every document that has positions, its first one and their number.
    @inline(__always)
    private func forEachDocument(
        _ positions: UnsafeBufferPointer<UInt32>,
        _ body: (_ document: Int, _ first: Int, _ count: Int) -> Void
    ) {
        documentEnds.withUnsafeBufferPointer { ends in
            var index = 0
            var document = 0
            while index < positions.count {
                let position = Int(positions[index])
                if ends[document] <= position {
                    // The next document is likely; a far one is found by doubling the step.
                    var step = 1
                    while document + step < ends.count, ends[document + step] <= position {
                        document += step
                        step *= 2
                    }
                    var high = min(document + step, ends.count - 1)
                    document += 1
                    while document < high {
                        let middle = (document + high) >> 1
                        if ends[middle] <= position { document = middle + 1 } else { high = middle }
                    }
                }
                let first = index
                let end = ends[document]
                repeat { index &+= 1 } while index < positions.count && Int(positions[index]) < end
                body(document, first, index &- first)
            }
        }
    }

    private mutating func endSparse(_ positions: UnsafeBufferPointer<UInt32>) {
        let block = CorpusFormat.postingBlock
        let blocks = positions.count / block
        let bounded = (positions.count + block - 1) / block
        var bounds = [UInt8](repeating: 0, count: bounded)
        var documents = 0
        forEachDocument(positions) { document, first, count in
            documents += 1
            let bound = BM25.bound(BM25.saturation(count, norms[document]))
            for index in (first / block)...((first + count - 1) / block) where bounds[index] < bound
            {
                bounds[index] = bound
            }
        }
        varint(positions.count << 1)
        varint(documents)
        guard blocks > 0 else {
            // A list without whole blocks is found by its words alone.
            bytes.append(contentsOf: bounds)
            var last = -1
            for position in positions {
                varint(Int(position) - last - 1)
                last = Int(position)
            }
            return
        }
        for index in 1...blocks {
            withUnsafeBytes(of: positions[index * block - 1].littleEndian) {
                bytes.append(contentsOf: $0)
            }
        }
        var widths: [Int] = []
        var last: UInt32 = .max
        for index in 0..<blocks {
            var all: UInt32 = 0
            for place in (index * block)..<((index + 1) * block) {
                all |= positions[place] &- last &- 1
                last = positions[place]
            }
            widths.append(32 - all.leadingZeroBitCount)
        }
        for width in widths { bytes.append(UInt8(width)) }
        bytes.append(contentsOf: bounds)
        last = .max
        for index in 0..<blocks {
            pack(widths[index]) { place in
                let position = positions[index * block + place]
                defer { last = position }
                return UInt64(position &- last &- 1)
            }
        }
        for place in (blocks * block)..<positions.count {
            varint(Int(positions[place] &- last &- 1))
            last = positions[place]
        }
    }

    private mutating func endDense(_ positions: UnsafeBufferPointer<UInt32>) {
        let block = CorpusFormat.postingBlock
        let blocks = (documentEnds.count + block - 1) / block
        var frequencies = [UInt32](repeating: 0, count: blocks * block)
        var bounds = [UInt8](repeating: 0, count: blocks)
        var documents = 0
        forEachDocument(positions) { document, _, count in
            documents += 1
            frequencies[document] = UInt32(count)
            bounds[document / block] = max(
                bounds[document / block], BM25.bound(BM25.saturation(count, norms[document])))
        }
        varint(positions.count << 1 | 1)
        varint(documents)
        var widths: [Int] = []
        for index in 0..<blocks {
            let all = frequencies[(index * block)..<((index + 1) * block)].reduce(0, |)
            widths.append(32 - all.leadingZeroBitCount)
        }
        for width in widths { bytes.append(UInt8(width)) }
        bytes.append(contentsOf: bounds)
        for index in 0..<blocks {
            pack(widths[index]) { UInt64(frequencies[index * block + $0]) }
        }
    }

    /// 128 numbers of a width, which fill 16 bytes for each bit of it.
    @inline(__always)
    private mutating func pack(_ width: Int, _ value: (Int) -> UInt64) {
        var held: UInt64 = 0
        var heldBits = 0
        for place in 0..<CorpusFormat.postingBlock {
            held |= value(place) << UInt64(heldBits)
            heldBits += width
            if heldBits >= 32 {
                withUnsafeBytes(of: UInt32(truncatingIfNeeded: held).littleEndian) {
                    bytes.append(contentsOf: $0)
                }
                held >>= 32
                heldBits -= 32
            }
        }
    }
}
