/// What a document says, as it was exported or as a chain has made it.
public struct DocumentContent: Sendable {
    public let id: String
    public let text: String
    public let metadata: Metadata
    public let layers: [Layer]
    public let resource: String
    /// Bytes of the resource.
    public let range: Range<Int>

    public var title: String? { metadata.title }

    public struct Layer: Sendable, Hashable {
        public let name: String
        public let annotations: [Mark]
    }

    /// An annotation with its text.
    public struct Mark: Sendable, Hashable {
        public let start: Int
        public let end: Int
        public let text: String
        public let label: String
        public let id: String
        public let attributes: Metadata
    }

    init(_ document: Document) {
        id = document.id.text
        text = document.text
        metadata = document.metadata
        layers = document.annotations.layers.map { layer in
            Layer(
                name: layer.name,
                annotations: layer.annotations.map {
                    Mark(
                        start: $0.range.lowerBound, end: $0.range.upperBound,
                        text: document.text(in: $0.range), label: $0.label, id: $0.id,
                        attributes: $0.attributes)
                })
        }
        resource = document.origin.resource.name
        range = document.origin.range
    }

    /// Reads a line of `export: jsonl`; nil when it is none.
    init?(line: Metadata) {
        guard let id = line["id"]?.string, let text = line["text"]?.string,
            let origin = line["origin"]?.record, let resource = origin["resource"]?.string,
            let start = origin["start"]?.integer, let end = origin["end"]?.integer, start <= end
        else { return nil }
        self.id = id
        self.text = text
        self.resource = resource
        range = start..<end
        metadata = line["metadata"]?.record ?? Metadata()
        layers = (line["annotations"]?.record ?? Metadata()).fields.map { field in
            Layer(
                name: field.name,
                annotations: (field.value.list ?? []).compactMap(\.record).map {
                    Mark(
                        start: $0["start"]?.integer ?? 0, end: $0["end"]?.integer ?? 0,
                        text: $0["text"]?.string ?? "", label: $0["label"]?.string ?? "",
                        id: $0["id"]?.string ?? "",
                        attributes: $0["attributes"]?.record ?? Metadata())
                })
        }
    }

    /// Short names of the parts, by which documents are compared without being kept.
    struct Hashes: Hashable {
        let text: UInt64
        let metadata: UInt64
        let annotations: UInt64
    }

    var hashes: Hashes {
        var metadata = JSONWriter()
        metadata.metadata(self.metadata)
        var annotations = JSONWriter()
        annotations.array { json in
            for layer in layers {
                json.string(layer.name)
                for mark in layer.annotations {
                    json.integer(mark.start)
                    json.integer(mark.end)
                    json.string(mark.label)
                    json.string(mark.id)
                    json.metadata(mark.attributes)
                }
            }
        }
        return Hashes(
            text: Fingerprint.fast(Array(text.utf8)), metadata: Fingerprint.fast(metadata.bytes),
            annotations: Fingerprint.fast(annotations.bytes))
    }
}
