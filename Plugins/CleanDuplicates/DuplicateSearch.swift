internal import Quern

/// Decides, with all documents known, which of them go and into which.
///
/// Documents are taken by rank. One goes when it is a duplicate of one that has been kept, into the first such; so whoever
/// is kept is no duplicate of any other that is. Everything below counts documents by their rank.
struct DuplicateSearch {
    let records: DocumentRecords
    let order: RankOrder
    /// The rank of the survivor of every document; its own when it is kept.
    private(set) var survivors: [UInt32]
    /// In millionths, of documents that go; empty when documents are compared as a whole.
    private(set) var similarities: [UInt32] = []

    init(_ records: DocumentRecords) throws {
        if let failure = records.failure { throw failure }
        records.finish()
        self.records = records
        order = try RankOrder(of: records)
        survivors = (0..<UInt32(records.count)).map { $0 }
    }

    /// Documents with equal keys.
    mutating func findEqual() throws {
        // Some forty bytes for every key that is looked at in one pass.
        var passBits: UInt64 = 0
        while records.count * 40 >> passBits > records.memory, passBits < 12 { passBits += 1 }
        for pass in 0..<(UInt64(1) << passBits) { try findEqual(pass, passBits) }
    }

    private mutating func findEqual(_ pass: UInt64, _ bits: UInt64) throws {
        var groups = WideKeyIndex(capacity: records.count >> bits)
        var least: [UInt32] = []
        func forEach(_ body: (Int, (high: UInt64, low: UInt64)) -> Void) throws {
            try records.keys.forEachChunk { first, chunk in
                for index in stride(from: 0, to: chunk.count, by: 2)
                where bits == 0 || chunk[index] >> (64 - bits) == pass {
                    body(order.rank(of: (first + index) / 2), (chunk[index], chunk[index + 1]))
                }
            }
        }
        if order.isIdentity {
            var survivors = survivors
            self.survivors = []
            try forEach { rank, key in
                let group = groups.insert(key)
                if group.isNew {
                    least.append(UInt32(rank))
                } else {
                    survivors[rank] = least[group.number]
                }
            }
            self.survivors = survivors
            return
        }
        try forEach { rank, key in
            let group = groups.insert(key)
            if group.isNew {
                least.append(UInt32(rank))
            } else {
                least[group.number] = min(least[group.number], UInt32(rank))
            }
        }
        var survivors = survivors
        self.survivors = []
        try forEach { rank, key in survivors[rank] = least[groups.insert(key).number] }
        self.survivors = survivors
    }

    /// Documents that are alike, after those that are equal have been found.
    mutating func findAlike(
        threshold: Double, _ search: (inout AlikeDocuments) throws -> Void
    ) throws {
        var alike = AlikeDocuments(
            records: records, order: order, survivors: survivors, threshold: threshold)
        survivors = []
        if threshold <= 0 {
            alike.mergeAll()
        } else {
            try search(&alike)
        }
        (survivors, similarities) = (alike.survivors, alike.similarities)
        for rank in survivors.indices where similarities[rank] == 0 {
            let equal = Int(survivors[rank])
            guard equal != rank else { continue }
            if survivors[equal] != UInt32(equal) {
                // Whoever equals a document that went goes where it went.
                survivors[rank] = survivors[equal]
                similarities[rank] = similarities[equal]
            } else if threshold > 0 {
                similarities[rank] = 1_000_000
            }
        }
    }
}
