/// What differs between two documents besides their texts.
public struct ContentChange: Sendable {
    public struct Field: Sendable {
        public let name: String
        public let old: Metadata.Value?
        public let new: Metadata.Value?
    }

    public struct Layer: Sendable {
        public let name: String
        /// Annotations of this text, label, id and attributes that only one document has, or has more often; both
        /// are empty when they only stand at other places.
        public let removed: [DocumentContent.Mark]
        public let added: [DocumentContent.Mark]
    }

    /// Sorted by name.
    public let metadata: [Field]
    /// Sorted by name.
    public let layers: [Layer]

    public init(_ old: DocumentContent, _ new: DocumentContent) {
        metadata = Set((old.metadata.fields + new.metadata.fields).map(\.name)).sorted()
            .compactMap { name in
                let (before, after) = (old.metadata[name], new.metadata[name])
                return Self.isSame(before, after) ? nil : Field(name: name, old: before, new: after)
            }
        layers = Set((old.layers + new.layers).map(\.name)).sorted().compactMap { name in
            let before = old.layers.first { $0.name == name }?.annotations ?? []
            let after = new.layers.first { $0.name == name }?.annotations ?? []
            if before == after { return nil }
            return Layer(
                name: name, removed: Self.more(in: before, than: after),
                added: Self.more(in: after, than: before))
        }
    }

    /// Whole numbers may have been read from, or written as, decimal ones.
    private static func isSame(_ old: Metadata.Value?, _ new: Metadata.Value?) -> Bool {
        guard let old, let new else { return old == nil && new == nil }
        return JSONWriter.text { $0.value(old) } == JSONWriter.text { $0.value(new) }
    }

    private struct Name: Hashable {
        let text: String
        let label: String
        let id: String
        let attributes: Metadata

        init(_ mark: DocumentContent.Mark) {
            (text, label, id, attributes) = (mark.text, mark.label, mark.id, mark.attributes)
        }
    }

    private static func more(
        in marks: [DocumentContent.Mark], than others: [DocumentContent.Mark]
    ) -> [DocumentContent.Mark] {
        var counts: [Name: Int] = [:]
        for mark in others { counts[Name(mark), default: 0] += 1 }
        return marks.filter { mark in
            let count = counts[Name(mark), default: 0]
            counts[Name(mark)] = count - 1
            return count <= 0
        }
    }
}
