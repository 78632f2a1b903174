/// A stand-off note on a span of a document's text.
public struct Annotation: Sendable, Hashable {
    /// UTF-8 offsets in the text.
    public var range: Range<Int> { Int(start)..<Int(end) }
    var start: UInt32
    var end: UInt32
    /// What the span is an instance of, such as `place`; may be empty.
    public var label: String
    /// The thing that the span names, such as a lexicon entry; may be empty.
    public var id: String
    /// More, in the order in which the stage gave it.
    public var attributes: Metadata

    public init(
        _ range: Range<Int>, label: String = "", id: String = "", attributes: Metadata = Metadata()
    ) {
        // What fits no text is refused when the document takes the annotation over.
        start = UInt32(exactly: range.lowerBound) ?? .max
        end = UInt32(exactly: range.upperBound) ?? .max
        self.label = label
        self.id = id
        self.attributes = attributes
    }

    /// The order of a layer: by start, longer first, then label and id.
    static func precedes(_ a: Annotation, _ b: Annotation) -> Bool {
        if a.start != b.start { return a.start < b.start }
        if a.end != b.end { return a.end > b.end }
        if a.label != b.label { return a.label < b.label }
        return a.id < b.id
    }
}

/// The layers of one document, sorted by name; each layer is sorted by place.
public struct AnnotationSet: Sendable {
    public struct Layer: Sendable {
        public let name: String
        public internal(set) var annotations: [Annotation]
    }

    public private(set) var layers: [Layer] = []

    public init() {}

    /// The annotations of a layer, in order of place; none when nobody wrote the layer.
    public subscript(layer: String) -> [Annotation] {
        layers.first { $0.name == layer }?.annotations ?? []
    }

    mutating func add(_ annotations: [Annotation], to name: String) {
        guard !annotations.isEmpty else { return }
        if let index = layers.firstIndex(where: { $0.name == name }) {
            layers[index].annotations += annotations
            layers[index].annotations.sort(by: Annotation.precedes)
        } else {
            let sorted = zip(annotations, annotations.dropFirst()).allSatisfy {
                !Annotation.precedes($1, $0)
            }
            let layer = Layer(
                name: name,
                annotations: sorted ? annotations : annotations.sorted(by: Annotation.precedes))
            layers.insert(layer, at: layers.firstIndex { $0.name > name } ?? layers.endIndex)
        }
    }

    /// Places, labels and ids, by which a layer is in order, stay.
    mutating func reviseAttributes(
        in layer: String, _ revise: (inout Metadata) throws -> Void
    ) rethrows {
        guard let index = layers.firstIndex(where: { $0.name == layer }) else { return }
        for place in layers[index].annotations.indices
        where !layers[index].annotations[place].attributes.isEmpty {
            try revise(&layers[index].annotations[place].attributes)
        }
    }

    /// Takes out the layers that are not named; nil when there are none, as nearly always.
    mutating func takeLayers(otherThan names: LayerContract) -> AnnotationSet? {
        func isNamed(_ layer: Layer) -> Bool {
            names.reads.contains(layer.name) || names.writes.contains(layer.name)
        }
        if layers.allSatisfy(isNamed) { return nil }
        var taken = AnnotationSet()
        taken.layers = layers.filter { !isNamed($0) }
        layers.removeAll { !isNamed($0) }
        return taken
    }

    /// Puts layers back that were taken out.
    mutating func putBack(_ taken: AnnotationSet) {
        for layer in taken.layers { add(layer.annotations, to: layer.name) }
    }

    /// Moves every annotation with the text; those whose text is gone go too.
    mutating func follow(_ edits: TextEdits) {
        for index in layers.indices {
            layers[index].annotations = layers[index].annotations.compactMap { old in
                guard let range = edits.moved(old.range) else { return nil }
                if range.isEmpty, !old.range.isEmpty { return nil }
                var new = old
                new.start = UInt32(range.lowerBound)
                new.end = UInt32(range.upperBound)
                return new
            }
        }
        for index in layers.indices {
            // Trimmed to one place, two annotations may have changed their order.
            layers[index].annotations.sort(by: Annotation.precedes)
        }
        layers.removeAll { $0.annotations.isEmpty }
    }
}
