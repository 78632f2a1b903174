internal import Quern

/// The state of a search for documents that are alike: who is kept so far, and the comparison of two sets.
struct AlikeDocuments {
    let records: DocumentRecords
    let order: RankOrder
    let threshold: Double
    private(set) var survivors: [UInt32]
    private(set) var similarities: [UInt32]
    private var wide: Bool
    /// The document whose set is in the table.
    private var loaded = -1
    private var words: [UInt32] = []
    private var size = 0
    private var slots: [UInt64] = []
    private var mask = 0
    private var buffer: [UInt32] = []

    init(records: DocumentRecords, order: RankOrder, survivors: [UInt32], threshold: Double) {
        self.records = records
        self.order = order
        self.survivors = survivors
        self.threshold = threshold
        similarities = [UInt32](repeating: 0, count: survivors.count)
        wide = records.bandCount == 0
    }

    @inline(__always)
    func isKept(_ rank: Int) -> Bool { survivors[rank] == UInt32(rank) }

    /// How many shingles are known of a document.
    @inline(__always)
    func size(of rank: Int) -> Int { range(of: rank).count / (wide ? 2 : 1) }

    /// Everything is alike when nothing is asked.
    mutating func mergeAll() {
        for rank in survivors.indices.dropFirst() where isKept(rank) { survivors[rank] = 0 }
    }

    private func range(of rank: Int) -> Range<Int> {
        let document = order.document(at: rank)
        let start = document == 0 ? 0 : Int(records.setEnds[document - 1])
        return start..<Int(records.setEnds[document])
    }

    /// Compares a document with an earlier one, and lets it go when they are alike.
    mutating func mergeIfAlike(_ rank: Int, into earlier: Int) throws -> Bool {
        try load(rank)
        let range = range(of: earlier)
        let limits = (
            records.limits[order.document(at: rank)], records.limits[order.document(at: earlier)]
        )
        var buffer = buffer
        self.buffer = []
        let similarity = try records.sets.withValues(range, &buffer) { other -> Double in
            self.similarity(
                to: other, limit: min(limits.0, limits.1), isComplete: limits.0 <= limits.1)
        }
        self.buffer = buffer
        guard similarity >= threshold else { return false }
        survivors[rank] = UInt32(earlier)
        similarities[rank] = max(1, UInt32((similarity * 1_000_000).rounded()))
        return true
    }

    /// Calls `body` with the set of a document, two words a hash.
    mutating func withWords(of rank: Int, _ body: (UnsafeBufferPointer<UInt32>) -> Void) throws {
        var buffer = buffer
        self.buffer = []
        try records.sets.withValues(range(of: rank), &buffer) { body($0) }
        self.buffer = buffer
    }

    /// Puts the set of a document into the table.
    private mutating func load(_ rank: Int) throws {
        guard loaded != rank else { return }
        loaded = rank
        words = try records.sets.withValues(range(of: rank), &buffer) { words -> [UInt32] in
            Array(words)
        }
        size = words.count / (wide ? 2 : 1)
        var capacity = 16
        while capacity < size * 2 { capacity *= 2 }
        mask = capacity - 1
        if slots.count < capacity {
            slots = [UInt64](repeating: 0, count: capacity)
        } else {
            slots.withUnsafeMutableBufferPointer { $0[..<capacity].update(repeating: 0) }
        }
        let step = wide ? 2 : 1
        slots.withUnsafeMutableBufferPointer { slots in
            words.withUnsafeBufferPointer { words in
                for index in stride(from: 0, to: words.count, by: step) {
                    let hash = Self.hash(words, index, wide)
                    var slot = Int(truncatingIfNeeded: hash >> 3) & mask
                    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
                    slots[slot] = hash
                }
            }
        }
    }

    /// A hash of a set; never 0, which marks empty slots.
    @inline(__always)
    static func hash(
        _ words: UnsafeBufferPointer<UInt32>, _ index: Int, _ wide: Bool
    ) -> UInt64 {
        wide
            ? UInt64(words[index]) | UInt64(words[index + 1]) << 32
            : UInt64(words[index]) | 1 << 32
    }

    /// The similarity (Jaccard) of the set in the table to another one; of samples, that of their parts up to a limit.
    ///
    /// - Parameter isComplete: whether all of the set in the table is up to the limit.
    private func similarity(
        to other: UnsafeBufferPointer<UInt32>, limit: UInt32, isComplete: Bool
    ) -> Double {
        var common = 0
        var theirs = 0
        let step = wide ? 2 : 1
        slots.withUnsafeBufferPointer { slots in
            for index in stride(from: 0, to: other.count, by: step) {
                if !wide, other[index] > limit { continue }
                theirs += 1
                let hash = Self.hash(other, index, wide)
                var slot = Int(truncatingIfNeeded: hash >> 3) & mask
                while slots[slot] != 0 {
                    if slots[slot] == hash {
                        common += 1
                        break
                    }
                    slot = (slot + 1) & mask
                }
            }
        }
        let ours = isComplete ? size : words.count { $0 <= limit }
        let union = ours + theirs - common
        return union == 0 ? 0 : Double(common) / Double(union)
    }
}
