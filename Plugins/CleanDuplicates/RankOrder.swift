internal import Quern

/// The order in which documents may survive: every document has a rank, and of duplicates the lowest rank stays.
///
/// It is the order of what `keep` asks for, then that of the input, whatever the order in which slices were merged.
struct RankOrder: Sendable {
    /// Nil when documents are in order already.
    private let ranks: [UInt32]?
    private let documents: [UInt32]?

    init(of records: DocumentRecords) throws {
        let count = records.count
        var positions = Self.positions(of: records.blocks, count: count)
        if records.ranks.count > 0 {
            var keyed: [(value: UInt64, position: UInt32, document: UInt32)] = []
            keyed.reserveCapacity(count)
            try records.ranks.forEachValue { document, value in
                keyed.append((value, positions?[document] ?? UInt32(document), UInt32(document)))
            }
            keyed.sort { ($0.value, $0.position) < ($1.value, $1.position) }
            positions = [UInt32](repeating: 0, count: count)
            for (rank, key) in keyed.enumerated() { positions?[Int(key.document)] = UInt32(rank) }
        }
        ranks = positions
        var inverse: [UInt32]?
        if let positions {
            inverse = [UInt32](repeating: 0, count: count)
            for document in 0..<count { inverse?[Int(positions[document])] = UInt32(document) }
        }
        documents = inverse
    }

    var isIdentity: Bool { ranks == nil }

    @inline(__always)
    func rank(of document: Int) -> Int { ranks.map { Int($0[document]) } ?? document }

    @inline(__always)
    func document(at rank: Int) -> Int { documents.map { Int($0[rank]) } ?? rank }

    /// The place of every document in the input; nil when that is its number.
    private static func positions(of blocks: [DocumentRecords.Block], count: Int) -> [UInt32]? {
        func precedes(_ one: DocumentRecords.Block, _ other: DocumentRecords.Block) -> Bool {
            if one.resource.utf8.elementsEqual(other.resource.utf8) {
                return one.start < other.start
            }
            return one.resource.utf8.lexicographicallyPrecedes(other.resource.utf8)
        }
        let isOrdered = zip(blocks, blocks.dropFirst()).allSatisfy { !precedes($1, $0) }
        if isOrdered { return nil }
        let ends = blocks.dropFirst().map(\.first) + [count]
        let order = blocks.indices.sorted {
            precedes(blocks[$0], blocks[$1]) || (!precedes(blocks[$1], blocks[$0]) && $0 < $1)
        }
        var positions = [UInt32](repeating: 0, count: count)
        var next: UInt32 = 0
        for block in order {
            for document in blocks[block].first..<ends[block] {
                positions[document] = next
                next += 1
            }
        }
        return positions
    }
}
