/// The members of a JSON object while it is read: of two equal names the last counts, and finding a
/// name again takes no longer in a large object than in a small one.
public struct JSONMembers {
    private var values: [(name: String, value: Metadata.Value?)] = []
    private var places: [String: Int] = [:]
    /// Up to so many members, looking at each is faster than hashing.
    private static let scanned = 16

    public init() {}

    /// Sets a member; nil, which stands for null, leaves it out.
    public mutating func set(_ name: String, _ value: Metadata.Value?) {
        if let place = place(of: name) {
            values[place].value = value
            return
        }
        if values.isEmpty { values.reserveCapacity(8) }
        values.append((name, value))
        if values.count > Self.scanned {
            if places.isEmpty {
                for (place, member) in values.enumerated() { places[member.name] = place }
            } else {
                places[name] = values.count - 1
            }
        }
    }

    private func place(of name: String) -> Int? {
        places.isEmpty ? values.firstIndex { $0.name == name } : places[name]
    }

    public var metadata: Metadata {
        var metadata = Metadata()
        metadata.reserve(values.count)
        for member in values {
            if let value = member.value { metadata.append(member.name, value) }
        }
        return metadata
    }
}
