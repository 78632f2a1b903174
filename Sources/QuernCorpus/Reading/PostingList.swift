/// The head of the positions of one class of words, which are equal without case.
///
/// ``PostingsWriter`` says how a list is laid out. Every address that follows from what a list says is checked against the end of
/// the section once, here.
struct PostingList: Sendable {
    let attribute: AttributeFile
    /// How many positions there are, and in how many documents.
    let count: Int
    let documentCount: Int
    /// Whether there are numbers of instances by document in place of positions.
    let isDense: Bool
    let blockCount: Int
    /// Last positions of the blocks; widths; bounds; the first block.
    nonisolated(unsafe) let lasts: UnsafeRawPointer
    nonisolated(unsafe) let widths: UnsafeRawPointer
    nonisolated(unsafe) let bounds: UnsafeRawPointer
    nonisolated(unsafe) let data: UnsafeRawPointer
    /// Bytes from the first block to the end of the section.
    let dataSize: Int
    private let number: Int

    /// The ids of the class.
    var forms: [Int] { attribute.places(ofClass: number).map { attribute.order[$0] } }

    init(_ attribute: AttributeFile, class number: Int) {
        self.attribute = attribute
        self.number = number
        let bytes = attribute.postings
        let empty = UnsafeRawPointer(
            attribute.postings.baseAddress ?? UnsafeRawPointer(bitPattern: 8)!)
        var place = attribute.lists[number]
        let head = varint(bytes, &place)
        let documents = varint(bytes, &place)
        let isDense = head & 1 != 0
        let count = min(head >> 1, attribute.tokenCount)
        let block = CorpusFormat.postingBlock
        let (blocks, bounded, lastSize): (Int, Int, Int)
        if isDense {
            // Documents never outnumber what the section could hold.
            blocks = min((attribute.documents.count + block - 1) / block, bytes.count)
            (bounded, lastSize) = (blocks, 0)
        } else {
            blocks = count / block
            (bounded, lastSize) = ((count + block - 1) / block, blocks * 4)
        }
        let size = lastSize + blocks + bounded
        guard (0..<attribute.classCount).contains(number), let base = bytes.baseAddress,
            place <= bytes.count, size <= bytes.count - place
        else {
            self.count = 0
            documentCount = 0
            self.isDense = false
            blockCount = 0
            (lasts, widths, bounds, data) = (empty, empty, empty, empty)
            dataSize = 0
            return
        }
        self.count = count
        documentCount = documents
        self.isDense = isDense
        blockCount = blocks
        lasts = base + place
        widths = base + place + lastSize
        bounds = widths + blocks
        data = bounds + bounded
        dataSize = bytes.count - place - size
    }

    @inline(__always)
    func last(_ block: Int) -> UInt32 {
        UInt32(littleEndian: lasts.loadUnaligned(fromByteOffset: block &* 4, as: UInt32.self))
    }

    @inline(__always)
    func width(_ block: Int) -> Int {
        Int(min(widths.load(fromByteOffset: block, as: UInt8.self), 32))
    }

    @inline(__always)
    func bound(_ block: Int) -> UInt8 { bounds.load(fromByteOffset: block, as: UInt8.self) }

    /// Unpacks the 128 numbers of a block that begins at a place in the data; zeros beyond the end.
    @inline(__always)
    func unpack(_ width: Int, at place: Int, into buffer: UnsafeMutablePointer<UInt32>) {
        let block = CorpusFormat.postingBlock
        guard width > 0, place &+ width &* 16 <= dataSize else {
            buffer.update(repeating: 0, count: block)
            return
        }
        let mask: UInt64 = (1 << UInt64(width)) &- 1
        var bit = 0
        let start = data + place
        for index in 0..<block {
            let word = start.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self)
            buffer[index] = UInt32(
                truncatingIfNeeded: (word >> UInt64(truncatingIfNeeded: bit & 7)) & mask)
            bit &+= width
        }
    }
}
