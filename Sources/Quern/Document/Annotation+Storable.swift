extension AnnotationSet: Storable {
    public func encode(to encoder: inout ByteEncoder) {
        encoder.list(layers) { encoder, layer in
            encoder.name(layer.name)
            var last = 0
            encoder.list(layer.annotations) { encoder, annotation in
                // A layer is sorted by start, so the steps are small.
                encoder.integer(Int(annotation.start) - last)
                encoder.integer(Int(annotation.end) - Int(annotation.start))
                last = Int(annotation.start)
                encoder.name(annotation.label)
                encoder.name(annotation.id)
                annotation.attributes.encode(to: &encoder)
            }
        }
    }

    public init(from decoder: inout ByteDecoder) throws {
        self.init()
        for _ in 0..<(try decoder.length()) {
            let name = try decoder.name()
            var last = 0
            let annotations = try decoder.list { decoder in
                let start = last &+ (try decoder.integer())
                let end = start &+ (try decoder.integer())
                guard start >= 0, end >= start, end <= UInt32.max else {
                    throw DamagedBytes(offset: 0)
                }
                last = start
                let label = try decoder.name()
                let id = try decoder.name()
                return Annotation(
                    start..<end, label: label, id: id, attributes: try Metadata(from: &decoder))
            }
            add(annotations, to: name)
        }
    }
}
