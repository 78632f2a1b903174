internal import Quern

/// Finds all documents that are alike, and misses none: an inverted index over the rarest shingles of each (the prefix filter of
/// Chaudhuri, Ganti and Kaushik 2006, and Bayardo, Ma and Srikant 2007).
///
/// Two sets whose similarity is at least t share at least t of the larger one, so of the rarest 1 - t of each, and one more, they
/// must have one in common. How often a shingle occurs is counted in a table that may count too much, which changes the order
/// and nothing else; a shingle that it has once occurs once. So documents with enough shingles of their own are
/// done with at once, and the index holds shingles that occur again. Its memory grows with those: about 30 bytes each.
struct PrefixSearch {
    private var counts: [UInt8]
    private let shift: UInt64
    private var tokens = KeyIndex()
    /// The last posting of every shingle, and of every posting the one before it.
    private var heads: [Int32] = []
    private var postings: [(rank: UInt32, before: Int32)] = []

    static func search(_ alike: inout AlikeDocuments) throws {
        var search = PrefixSearch(
            shingles: alike.records.sets.count / 2, memory: alike.records.memory)
        try search.count(alike.records)
        try search.run(&alike)
    }

    private init(shingles: Int, memory: Int) {
        var bits: UInt64 = 12
        while 1 << bits < shingles * 2, 1 << (bits + 1) <= max(memory, 1 << 14) { bits += 1 }
        counts = [UInt8](repeating: 0, count: 1 << bits)
        shift = 64 - bits
    }

    private mutating func count(_ records: DocumentRecords) throws {
        let shift = shift
        try counts.withUnsafeMutableBufferPointer { counts in
            try records.sets.forEachChunk { _, words in
                for index in stride(from: 1, to: words.count, by: 2) {
                    let hash = UInt64(words[index]) << 32 | UInt64(words[index - 1])
                    let slot = Int(hash >> shift)
                    if counts[slot] != .max { counts[slot] += 1 }
                }
            }
        }
    }

    private mutating func run(_ alike: inout AlikeDocuments) throws {
        var keys: [UInt64] = []
        var candidates: [UInt32] = []
        var seen = [UInt32](repeating: .max, count: alike.survivors.count)
        for rank in alike.survivors.indices where alike.isKept(rank) {
            let size = alike.size(of: rank)
            // A little less, so that rounding does not ask for one too many.
            let prefix = size - Int((alike.threshold * Double(size) - 1e-9).rounded(.up)) + 1
            keys.removeAll(keepingCapacity: true)
            var own = 0
            try alike.withWords(of: rank) { words in
                for index in stride(from: 0, to: words.count, by: 2) {
                    let hash = AlikeDocuments.hash(words, index, true)
                    let count = counts[Int(hash >> shift)]
                    if count > 1 {
                        keys.append(UInt64(count) << 56 | hash >> 8)
                    } else {
                        own += 1
                        if own == prefix { return }
                    }
                }
            }
            guard own < prefix else { continue }
            keys.sort()
            keys.removeLast(max(0, keys.count - (prefix - own)))
            candidates.removeAll(keepingCapacity: true)
            for key in keys {
                guard let token = tokens.number(of: key) else { continue }
                var posting = heads[token]
                while posting >= 0 {
                    let (earlier, before) = postings[Int(posting)]
                    posting = before
                    if seen[Int(earlier)] == UInt32(rank) { continue }
                    seen[Int(earlier)] = UInt32(rank)
                    let other = alike.size(of: Int(earlier))
                    if Double(min(size, other)) >= alike.threshold * Double(max(size, other)) - 1e-9
                    {
                        candidates.append(earlier)
                    }
                }
            }
            candidates.sort()
            var isMerged = false
            for earlier in candidates where !isMerged {
                isMerged = try alike.mergeIfAlike(rank, into: Int(earlier))
            }
            if !isMerged { add(keys, of: rank) }
        }
    }

    private mutating func add(_ keys: [UInt64], of rank: Int) {
        for key in keys {
            let (token, isNew) = tokens.insert(key)
            if isNew { heads.append(-1) }
            postings.append((UInt32(rank), heads[token]))
            heads[token] = Int32(postings.count - 1)
        }
    }
}
