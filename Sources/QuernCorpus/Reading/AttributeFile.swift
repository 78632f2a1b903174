internal import QuernText

/// The sections of one attribute, opened: lexicon, order, stream and lists of positions.
final class AttributeFile: Sendable {
    let name: String
    let typeCount: Int
    let tokenCount: Int
    let classCount: Int
    /// The first id of each run of ids that occur equally often, and how often that is.
    private let runFirsts: PackedArray
    private let runTokens: PackedArray
    /// The documents of the ids that occur more than once.
    private let documentCounts: PackedArray
    private let groups: PackedArray
    nonisolated(unsafe) private let blob: UnsafeRawBufferPointer
    /// Ids by folded bytes, then by bytes; and the class of each id.
    let order: PackedArray
    let classes: PackedArray
    let blockStarts: PackedArray
    let codes: CodeReader
    let lists: PackedArray
    nonisolated(unsafe) let postings: UnsafeRawBufferPointer
    /// Which positions lie in which document.
    let documents: DocumentPlaces
    // Keeps the memory of all addresses.
    private let file: MappedFile

    init(_ name: String, in sections: CorpusSections, _ documents: DocumentPlaces) throws {
        self.name = name
        self.documents = documents
        file = sections.file
        var lexicon = try sections.cursor("\(name).lexicon")
        typeCount = try lexicon.fixed()
        runFirsts = try PackedArray(&lexicon)
        runTokens = try PackedArray(&lexicon)
        documentCounts = try PackedArray(&lexicon)
        groups = try PackedArray(&lexicon)
        let size = try lexicon.fixed()
        blob = UnsafeRawBufferPointer(start: try lexicon.raw(size), count: size)
        let group = CorpusFormat.lexiconGroup
        guard typeCount <= UInt32.max, groups.count == (typeCount + group - 1) / group,
            runFirsts.count == runTokens.count
        else { throw lexicon.damage }
        var orders = try sections.cursor("\(name).order")
        order = try PackedArray(&orders)
        classes = try PackedArray(&orders)
        guard order.count == typeCount, classes.count == typeCount else { throw orders.damage }
        var blocks = try sections.cursor("\(name).blocks")
        tokenCount = try blocks.fixed()
        let bitCount = try blocks.fixed()
        let lengths = try (0...CorpusFormat.longestCode).map { _ in try blocks.varint() }
        try blocks.align()
        blockStarts = try PackedArray(&blocks)
        let stream = try sections.bytes("\(name).stream")
        guard let code = PrefixCode(counts: lengths), code.symbolCount == typeCount,
            tokenCount <= CorpusFormat.mostTokens, bitCount <= stream.count * 8,
            blockStarts.count
                == (tokenCount + CorpusFormat.streamBlock - 1) / CorpusFormat.streamBlock,
            tokenCount == 0 || typeCount > 0, tokenCount == documents.tokenCount
        else { throw blocks.damage }
        // A section is followed by eight bytes at least.
        let start = stream.baseAddress ?? UnsafeRawPointer(bitPattern: 8)!
        codes = CodeReader(code, bits: start, bitCount: bitCount)
        var list = try sections.cursor("\(name).lists")
        lists = try PackedArray(&list)
        classCount = lists.count
        postings = try sections.bytes("\(name).postings")
    }

    // MARK: Words

    /// The bytes of a word; none for an id that there is not.
    @inline(__always)
    func bytes(_ id: Int) -> UnsafeRawBufferPointer {
        guard UInt(bitPattern: id) < UInt(bitPattern: typeCount) else {
            return UnsafeRawBufferPointer(start: nil, count: 0)
        }
        let group = CorpusFormat.lexiconGroup
        var place = groups[id / group]
        for _ in 0..<(id % group) {
            let length = varint(blob, &place)
            place = min(place &+ length, blob.count)
        }
        let length = varint(blob, &place)
        guard place >= 0, length <= blob.count - place else {
            return UnsafeRawBufferPointer(start: nil, count: 0)
        }
        return UnsafeRawBufferPointer(rebasing: blob[place..<(place + length)])
    }

    @inline(__always)
    func length(_ id: Int) -> Int { bytes(id).count }

    func frequency(_ id: Int) -> Int {
        guard (0..<typeCount).contains(id) else { return 0 }
        return runTokens[runFirsts.firstIndex(above: id, in: 0..<runFirsts.count) - 1]
    }

    func documentFrequency(_ id: Int) -> Int {
        guard (0..<typeCount).contains(id) else { return 0 }
        return id < documentCounts.count ? documentCounts[id] : 1
    }

    // MARK: Order

    /// The places in the order whose words are equal to `folded` without case.
    func places(folded: [UInt8]) -> Range<Int> {
        var (low, high) = (0, typeCount)
        var form: [UInt8] = []
        while low < high {
            let middle = (low + high) / 2
            fold(order[middle], into: &form)
            if form.lexicographicallyPrecedes(folded) { low = middle + 1 } else { high = middle }
        }
        guard low < typeCount else { return low..<low }
        fold(order[low], into: &form)
        guard form == folded else { return low..<low }
        return low..<end(ofClass: classes[order[low]], from: low)
    }

    /// The places whose folded words begin with `folded`.
    func places(foldedPrefix prefix: [UInt8]) -> Range<Int> {
        func firstPlace(_ isBeyond: ([UInt8]) -> Bool) -> Int {
            var (low, high) = (0, typeCount)
            var form: [UInt8] = []
            while low < high {
                let middle = (low + high) / 2
                fold(order[middle], into: &form)
                if isBeyond(form) { high = middle } else { low = middle + 1 }
            }
            return low
        }
        let low = firstPlace { !$0.lexicographicallyPrecedes(prefix) }
        let high = firstPlace { !$0.lexicographicallyPrecedes(prefix) && !$0.starts(with: prefix) }
        return low..<max(low, high)
    }

    private func fold(_ id: Int, into form: inout [UInt8]) {
        form.removeAll(keepingCapacity: true)
        CaseFolding.append(bytes(id), to: &form)
    }

    /// The places of a class's words.
    func places(ofClass number: Int) -> Range<Int> {
        var (low, high) = (0, typeCount)
        while low < high {
            let middle = (low + high) / 2
            if classes[order[middle]] < number { low = middle + 1 } else { high = middle }
        }
        return low..<end(ofClass: number, from: low)
    }

    private func end(ofClass number: Int, from start: Int) -> Int {
        var end = start
        while end < typeCount, classes[order[end]] == number { end += 1 }
        return end
    }

    /// How many tokens the words of a class are.
    func classFrequency(_ number: Int) -> Int { PostingList(self, class: number).count }

    // MARK: Stream

    /// Calls `body` with the ids of the tokens in a range, in order; stops when it says false.
    @inline(__always)
    func forEachID(in range: Range<Int>, _ body: (Int, Int) -> Bool) {
        let range = range.clamped(to: 0..<tokenCount)
        guard !range.isEmpty else { return }
        let block = CorpusFormat.streamBlock
        var position = range.lowerBound & ~(block - 1)
        var bit = blockStarts[position / block]
        while position < range.lowerBound {
            _ = codes.next(&bit)
            position &+= 1
        }
        while position < range.upperBound {
            if !body(position, codes.next(&bit)) { return }
            position &+= 1
        }
    }

    /// The id of one token.
    @inline(__always)
    func id(at position: Int) -> Int {
        guard position < tokenCount else { return 0 }
        let block = CorpusFormat.streamBlock
        var bit = blockStarts[position / block]
        for _ in 0..<(position & (block - 1)) { _ = codes.next(&bit) }
        return codes.next(&bit)
    }
}
