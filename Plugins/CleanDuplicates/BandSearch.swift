internal import Quern

/// Finds documents that may be alike by the keys of their bands, and compares those.
///
/// One band after the other: keys and ranks of all documents, sorted, put the documents that share a key side by side. When
/// that takes more than there is memory, keys are taken in several portions.
struct BandSearch {
    /// In larger groups of documents that share a key, each is compared with the first and the last few before it.
    ///
    /// So a flood of documents that share keys costs linear time. What is alike to one of a large group
    /// is so to its first documents, or shares keys in other bands too.
    private static let smallGroup = 16
    private static let reach = 4

    static func search(_ alike: inout AlikeDocuments) throws {
        var pairs = PairSorter(
            memory: alike.records.memory / 4,
            makeFile: { [records = alike.records] in try records.makeFile() })
        try collect(alike, into: &pairs)
        var current = -1
        var isDecided = false
        try pairs.forEachPair { pair in
            let (rank, earlier) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
            if rank != current { (current, isDecided) = (rank, false) }
            if isDecided || !alike.isKept(earlier) { return }
            isDecided = try alike.mergeIfAlike(rank, into: earlier)
        }
    }

    private static func collect(_ alike: AlikeDocuments, into pairs: inout PairSorter) throws {
        let records = alike.records
        var portionBits: UInt64 = 0
        while records.count * 16 >> portionBits > records.memory, portionBits < 16 {
            portionBits += 1
        }
        var entries: [UInt64] = []
        var spare: [UInt64] = []
        for band in records.bands {
            for portion in 0..<(UInt64(1) << portionBits) {
                entries.removeAll(keepingCapacity: true)
                entries.reserveCapacity(records.count >> portionBits)
                try band.forEachValue { document, key in
                    if portionBits > 0, UInt64(key) >> (32 - portionBits) != portion { return }
                    let rank = alike.order.rank(of: document)
                    if alike.isKept(rank) { entries.append(UInt64(key) << 32 | UInt64(rank)) }
                }
                RadixSort.sort(&entries, spare: &spare, from: alike.order.isIdentity ? 32 : 0)
                try pair(entries, into: &pairs)
            }
        }
    }

    private static func pair(_ entries: [UInt64], into pairs: inout PairSorter) throws {
        var start = 0
        while start < entries.count {
            let key = entries[start] >> 32
            var end = start + 1
            while end < entries.count, entries[end] >> 32 == key { end += 1 }
            defer { start = end }
            guard end - start > 1 else { continue }
            for index in (start + 1)..<end {
                let rank = entries[index] << 32
                func add(_ range: Range<Int>) throws {
                    for other in range { try pairs.add(rank | entries[other] & 0xFFFF_FFFF) }
                }
                if end - start <= smallGroup {
                    try add(start..<index)
                } else {
                    let first = min(index, start + reach)
                    try add(start..<first)
                    try add(max(first, index - reach)..<index)
                }
            }
        }
    }
}

/// Sorts pairs and leaves out repeats; what does not fit into memory goes to a scratch file in sorted runs.
struct PairSorter {
    private var pairs: [UInt64] = []
    private var spare: [UInt64] = []
    private let limit: Int
    private var runs: [Column<UInt64>] = []
    private var file: ScratchFile?
    private let makeFile: () throws -> ScratchFile

    init(memory: Int, makeFile: @escaping () throws -> ScratchFile) {
        limit = max(1 << 10, memory / 16)
        self.makeFile = makeFile
    }

    mutating func add(_ pair: UInt64) throws {
        if pairs.count >= limit { try shrink() }
        pairs.append(pair)
    }

    private mutating func shrink() throws {
        sort()
        guard pairs.count > limit / 2 else { return }
        let file = try self.file ?? makeFile()
        self.file = file
        var run = Column<UInt64>()
        pairs.withUnsafeBufferPointer { run.append(contentsOf: $0) }
        try run.spill(to: file)
        runs.append(run)
        pairs.removeAll(keepingCapacity: true)
    }

    private mutating func sort() {
        RadixSort.sort(&pairs, spare: &spare)
        var kept = 0
        for index in pairs.indices where index == 0 || pairs[index] != pairs[kept - 1] {
            pairs[kept] = pairs[index]
            kept += 1
        }
        pairs.removeLast(pairs.count - kept)
    }

    /// Calls `body` with every pair once, in order.
    mutating func forEachPair(_ body: (UInt64) throws -> Void) throws {
        sort()
        guard !runs.isEmpty else {
            for pair in pairs { try body(pair) }
            return
        }
        var last = Column<UInt64>()
        pairs.withUnsafeBufferPointer { last.append(contentsOf: $0) }
        var readers = (runs + [last]).map { RunReader($0) }
        var before: UInt64?
        while true {
            var least: (pair: UInt64, reader: Int)?
            for index in readers.indices {
                guard let pair = try readers[index].peek() else { continue }
                if least.map({ pair < $0.pair }) ?? true { least = (pair, index) }
            }
            guard let least else { return }
            readers[least.reader].position += 1
            if least.pair != before { try body(least.pair) }
            before = least.pair
        }
    }
}

/// Reads a sorted run, some thousand pairs at a time.
private struct RunReader {
    private let run: Column<UInt64>
    private var buffer: [UInt64] = []
    private var start = 0
    var position = 0

    init(_ run: Column<UInt64>) { self.run = run }

    mutating func peek() throws -> UInt64? {
        guard position < run.count else { return nil }
        if position >= start + buffer.count {
            start = position
            var spare: [UInt64] = []
            buffer = try run.withValues(
                position..<min(position + (1 << 13), run.count), &spare
            ) { pairs -> [UInt64] in Array(pairs) }
        }
        return buffer[position - start]
    }
}
