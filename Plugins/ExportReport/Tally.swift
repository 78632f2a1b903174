/// Values that add up.
protocol Summable: Sendable {
    mutating func add(_ other: Self)
    /// What is lost to the count when the value finds no room.
    var weight: Int { get }
}

extension Int: Summable {
    mutating func add(_ other: Int) { self += other }
    var weight: Int { self }
}

/// Sums by key, for a bounded number of keys: those that came first.
///
/// Parts are merged in slice order, and each holds its keys in the order of its documents, so which keys
/// are "first" depends on the order of the corpus alone. A key is either counted wholly or not at all.
struct Tally<Key: Hashable & Sendable, Value: Summable>: Sendable {
    private(set) var entries: [(key: Key, value: Value)] = []
    /// The weight of what found no room.
    private(set) var lost = 0
    private var places: [Key: Int] = [:]
    private let limit: Int

    init(limit: Int = .max) { self.limit = limit }

    /// Returns where the key stands; nil when there is no room for it.
    @discardableResult
    mutating func add(_ value: Value, to key: Key) -> Int? {
        if let place = places[key] {
            entries[place].value.add(value)
            return place
        }
        guard entries.count < limit else {
            lost += value.weight
            return nil
        }
        places[key] = entries.count
        entries.append((key, value))
        return entries.count - 1
    }

    mutating func merge(_ other: Tally) {
        lost += other.lost
        for entry in other.entries { add(entry.value, to: entry.key) }
    }

    subscript(key: Key) -> Value? { places[key].map { entries[$0].value } }
}

/// Something that annotations name: a concept, a person, a place.
struct Named: Hashable, Sendable {
    let layer: String
    let label: String
    /// The id, or the text where there is none.
    let id: String
}

/// How often something is named, and how to call it.
struct NamedCount: Summable {
    /// The lexicon's name for it, or the longest form in the texts.
    var name: String
    var isGivenName: Bool
    var documents: Int
    var mentions: Int

    var weight: Int { mentions }

    mutating func add(_ other: NamedCount) {
        documents += other.documents
        mentions += other.mentions
        if other.outranks(self) {
            name = other.name
            isGivenName = other.isGivenName
        }
    }

    /// Given names before found ones, long before short, then by bytes: the same whatever the order.
    private func outranks(_ other: NamedCount) -> Bool {
        if isGivenName != other.isGivenName { return isGivenName }
        let (mine, theirs) = (name.utf8.count, other.name.utf8.count)
        return mine != theirs ? mine > theirs : name.utf8.lexicographicallyPrecedes(other.name.utf8)
    }
}

/// A month of something: the something's place in its tally, and the month's number.
struct NamedMonth: Hashable, Sendable {
    let place: Int
    let month: Int
}

/// The first few of many.
struct Examples<Element: Sendable>: Summable {
    var count: Int
    var first: [Element]
    static var limit: Int { 5 }

    var weight: Int { count }

    mutating func add(_ other: Examples) {
        count += other.count
        first += other.first.prefix(max(0, Self.limit - first.count))
    }
}
