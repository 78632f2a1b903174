internal import Quern

/// What has been decided about documents that have duplicates; about all others there is nothing to say.
struct DuplicateTable: Sendable {
    enum Fate: Hashable {
        /// It stays, for itself and so many others.
        case survives(Int)
        /// It goes into another; how alike they are, in millionths, and 0 when that was not asked.
        case goes(into: DocumentID, similarity: Int)
    }

    private struct Entry {
        var place: UInt64
        /// The number of the survivor, or `UInt32.max` for a survivor.
        var survivor: UInt32
        var amount: UInt32
    }

    private var index: KeyIndex
    private var entries: [Entry]
    private var idEnds: [UInt32] = []
    private var ids: [UInt8] = []

    func fate(at place: UInt64) -> Fate? {
        guard let number = index.number(of: place) else { return nil }
        let entry = entries[number]
        if entry.survivor == .max { return .survives(Int(entry.amount)) }
        let survivor = Int(entry.survivor)
        let start = survivor == 0 ? 0 : Int(idEnds[survivor - 1])
        let id = String(decoding: ids[start..<Int(idEnds[survivor])], as: UTF8.self)
        return .goes(into: DocumentID(id), similarity: Int(entry.amount))
    }

    init(_ search: DuplicateSearch) throws {
        let (records, order) = (search.records, search.order)
        // How many go into each survivor; then its number among survivors.
        var counts = [UInt32](repeating: 0, count: search.survivors.count)
        var going = 0
        for rank in search.survivors.indices where search.survivors[rank] != UInt32(rank) {
            counts[Int(search.survivors[rank])] += 1
            going += 1
        }
        // Whoever stood for others brings them along.
        try records.others.forEachChunk { _, chunk in
            for index in stride(from: 0, to: chunk.count, by: 2) {
                let rank = order.rank(of: Int(chunk[index]))
                let survivor = Int(search.survivors[rank])
                guard survivor != rank else { continue }
                let sum = UInt64(counts[survivor]) + chunk[index + 1]
                counts[survivor] = UInt32(min(sum, UInt64(DocumentMark.mostOthers)))
            }
        }
        var numbers = counts
        var next: UInt32 = 0
        for rank in numbers.indices where counts[rank] > 0 {
            numbers[rank] = next
            next += 1
        }
        index = KeyIndex(capacity: going + Int(next))
        entries = []
        entries.reserveCapacity(going + Int(next))
        var idRanges = [(start: UInt64, end: UInt64)](repeating: (0, 0), count: Int(next))
        var start: UInt64 = 0
        try records.idEnds.forEachValue { document, end in
            let rank = order.rank(of: document)
            if counts[rank] > 0 { idRanges[Int(numbers[rank])] = (start, end) }
            start = end
        }
        var buffer: [UInt8] = []
        for range in idRanges {
            try records.ids.withValues(Int(range.start)..<Int(range.end), &buffer) {
                ids.append(contentsOf: $0)
            }
            idEnds.append(UInt32(truncatingIfNeeded: ids.count))
        }
        try records.places.forEachValue { document, place in
            let rank = order.rank(of: document)
            let survivor = Int(search.survivors[rank])
            if survivor != rank {
                add(
                    Entry(
                        place: place, survivor: numbers[survivor],
                        amount: search.similarities.isEmpty ? 0 : max(1, search.similarities[rank]))
                )
            } else if counts[rank] > 0 {
                add(Entry(place: place, survivor: .max, amount: counts[rank]))
            }
        }
    }

    private mutating func add(_ entry: Entry) {
        // Places tell documents apart, but for what 64 bits of a hash leave to chance.
        if index.insert(entry.place).isNew { entries.append(entry) }
    }
}

extension DuplicateTable {
    func encode(to encoder: inout ByteEncoder) {
        encoder.list(entries) { encoder, entry in
            encoder.fixed(entry.place)
            encoder.unsigned(UInt64(entry.survivor &+ 1))
            encoder.unsigned(UInt64(entry.amount))
        }
        encoder.data(ids)
        encoder.list(idEnds) { $0.count(Int($1)) }
    }

    init(from decoder: inout ByteDecoder) throws {
        index = KeyIndex()
        entries = []
        for entry in try decoder.list({ decoder in
            Entry(
                place: try decoder.fixed(),
                survivor: UInt32(truncatingIfNeeded: try decoder.unsigned()) &- 1,
                amount: UInt32(truncatingIfNeeded: try decoder.unsigned()))
        }) { add(entry) }
        ids = try decoder.data()
        idEnds = try decoder.list { UInt32(truncatingIfNeeded: try $0.count()) }
        guard (idEnds.last ?? 0) == ids.count,
            zip(idEnds, idEnds.dropFirst()).allSatisfy({ $0 <= $1 }),
            entries.allSatisfy({ $0.survivor == .max || $0.survivor < idEnds.count })
        else { throw DamagedBytes(offset: 0) }
    }
}
