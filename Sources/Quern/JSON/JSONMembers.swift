/// The members of a JSON object while it is read: of two equal names the last counts, and finding a
/// name again takes no longer in a large object than in a small one.
public struct JSONMembers {
    private var fields: [Metadata.Field] = []
    /// The places of those whose value is null, which leaves them out.
    private var nulls: Set<Int> = []
    private var places: [String: Int] = [:]
    /// Up to so many members, looking at each is faster than hashing.
    private static let scanned = 16

    public init() {}

    /// Sets a member; nil, which stands for null, leaves it out.
    public mutating func set(_ name: String, _ value: Metadata.Value?) {
        if let place = place(of: name) {
            fields[place].value = value ?? ""
            note(value, at: place)
            return
        }
        if fields.isEmpty { fields.reserveCapacity(8) }
        fields.append(Metadata.Field(name: name, value: value ?? ""))
        note(value, at: fields.count - 1)
        if fields.count > Self.scanned {
            if places.isEmpty {
                for (place, field) in fields.enumerated() { places[field.name] = place }
            } else {
                places[name] = fields.count - 1
            }
        }
    }

    private mutating func note(_ value: Metadata.Value?, at place: Int) {
        if value == nil { nulls.insert(place) } else if !nulls.isEmpty { nulls.remove(place) }
    }

    private func place(of name: String) -> Int? {
        places.isEmpty ? fields.firstIndex { $0.name == name } : places[name]
    }

    /// All members; none are left then.
    public mutating func take() -> Metadata {
        var fields: [Metadata.Field] = []
        swap(&fields, &self.fields)
        guard !nulls.isEmpty else { return Metadata(unique: fields) }
        return Metadata(
            unique: fields.enumerated().filter { !nulls.contains($0.offset) }.map(\.element))
    }
}
