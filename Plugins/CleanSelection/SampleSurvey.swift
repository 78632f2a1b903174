public import Quern

/// The lowest lots of every group of a corpus.
public struct SampleSurvey: SurveySummary {
    /// A document's lot.
    struct Lot: Sendable, Hashable, Comparable {
        /// Depends on the document's identity.
        let number: UInt64
        /// Depends on where the document stands, and decides between documents of one identity.
        let place: UInt64

        static func < (one: Lot, other: Lot) -> Bool {
            (one.number, one.place) < (other.number, other.place)
        }

        func encode(to encoder: inout ByteEncoder) {
            encoder.fixed(number)
            encoder.fixed(place)
        }

        init(number: UInt64, place: UInt64) { (self.number, self.place) = (number, place) }

        init(from decoder: inout ByteDecoder) throws {
            number = try decoder.fixed()
            place = try decoder.fixed()
        }
    }

    struct Group: Sendable {
        let name: String
        var documents = 0
        /// In ascending order, at most as many as may be kept.
        var lots: [Lot] = []
        /// The highest lot that is kept, once all is known; nil when none is.
        var highest: Lot?
    }

    /// How many documents are kept, of each group or of all.
    var limit = 0
    var isProportional = false
    /// In ascending order of the names' bytes.
    private(set) var groups: [Group] = []

    public init() {}

    private func index(of name: String) -> (index: Int, isThere: Bool) {
        var (low, high) = (0, groups.count)
        while low < high {
            let middle = (low + high) / 2
            if groups[middle].name.utf8.lexicographicallyPrecedes(name.utf8) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return (low, low < groups.count && groups[low].name.utf8.elementsEqual(name.utf8))
    }

    mutating func add(_ lot: Lot, to name: String) {
        let (index, isThere) = index(of: name)
        if !isThere { groups.insert(Group(name: name), at: index) }
        groups[index].documents += 1
        groups[index].insert(lot, limit: limit)
    }

    public mutating func merge(_ other: SampleSurvey) {
        limit = max(limit, other.limit)
        isProportional = isProportional || other.isProportional
        // Both stand in the order of their names.
        var merged: [Group] = []
        merged.reserveCapacity(groups.count + other.groups.count)
        var own = groups[...]
        for group in other.groups {
            while let first = own.first, first.name.utf8.lexicographicallyPrecedes(group.name.utf8)
            { merged.append(own.removeFirst()) }
            let isThere = own.first.map { $0.name.utf8.elementsEqual(group.name.utf8) } ?? false
            var sum = isThere ? own.removeFirst() : Group(name: group.name)
            sum.documents += group.documents
            sum.merge(group.lots, limit: limit)
            merged.append(sum)
        }
        merged.append(contentsOf: own)
        groups = merged
    }

    /// With the highest lot that each group keeps.
    func concluded() -> SampleSurvey {
        var concluded = self
        let shares = isProportional ? proportionalShares() : groups.map { _ in limit }
        for index in groups.indices {
            let count = min(shares[index], groups[index].lots.count)
            concluded.groups[index].highest = count > 0 ? groups[index].lots[count - 1] : nil
        }
        return concluded
    }

    /// Parts of the limit like the groups' parts of the corpus, by the method of the largest remainder.
    private func proportionalShares() -> [Int] {
        let total = groups.reduce(0) { $0 + $1.documents }
        guard total > 0 else { return groups.map { _ in 0 } }
        let wanted = min(limit, total)
        var shares: [Int] = []
        var remainders: [(value: Int, index: Int)] = []
        for (index, group) in groups.enumerated() {
            let (whole, remainder) = total.dividingFullWidth(
                wanted.multipliedFullWidth(by: group.documents))
            shares.append(whole)
            remainders.append((remainder, index))
        }
        remainders.sort { $0.value == $1.value ? $0.index < $1.index : $0.value > $1.value }
        let rest = wanted - shares.reduce(0, +)
        for (_, index) in remainders.prefix(rest) { shares[index] += 1 }
        return shares
    }

    func keeps(_ lot: Lot, of name: String) -> Bool {
        let (index, isThere) = index(of: name)
        guard isThere, let highest = groups[index].highest else { return false }
        return lot <= highest
    }

    // MARK: Store

    public func encode(to encoder: inout ByteEncoder) {
        encoder.count(limit)
        encoder.count(isProportional ? 1 : 0)
        encoder.list(groups) { encoder, group in
            encoder.text(group.name)
            encoder.count(group.documents)
            encoder.list(group.lots) { $1.encode(to: &$0) }
            encoder.optional(group.highest) { $1.encode(to: &$0) }
        }
    }

    public init(from decoder: inout ByteDecoder) throws {
        limit = try decoder.count()
        isProportional = try decoder.count() == 1
        groups = try decoder.list { decoder in
            var group = Group(name: try decoder.text())
            group.documents = try decoder.count()
            group.lots = try decoder.list { try Lot(from: &$0) }
            group.highest = try decoder.optional { try Lot(from: &$0) }
            return group
        }
    }
}

extension SampleSurvey.Group {
    fileprivate mutating func insert(_ lot: SampleSurvey.Lot, limit: Int) {
        if lots.count >= limit, lots.last.map({ lot >= $0 }) ?? true { return }
        var (low, high) = (0, lots.count)
        while low < high {
            let middle = (low + high) / 2
            if lots[middle] <= lot { low = middle + 1 } else { high = middle }
        }
        lots.insert(lot, at: low)
        if lots.count > limit { lots.removeLast() }
    }

    fileprivate mutating func merge(_ other: [SampleSurvey.Lot], limit: Int) {
        var merged: [SampleSurvey.Lot] = []
        merged.reserveCapacity(min(limit, lots.count + other.count))
        var (a, b) = (0, 0)
        while merged.count < limit, a < lots.count || b < other.count {
            if b == other.count || (a < lots.count && lots[a] <= other[b]) {
                merged.append(lots[a])
                a += 1
            } else {
                merged.append(other[b])
                b += 1
            }
        }
        lots = merged
    }
}
