/// Turns segments into bytes and back.
///
/// A stored segment is independent of where its slice lies: places are counted from the start of the part of
/// the slice, stages are named by position, and text is stored relative to the slice's own bytes. So a slice that
/// moved in its file, or a pipeline whose labels changed, finds its segment again. There are two parts: the account
/// (ledger, dropped documents, quarantine), which a run always needs, and the documents, which it needs only
/// when a stage has to see them.
struct SegmentCoder {
    let plan: Plan
    let inventory: Inventory
    let slice: Slice

    enum Version {
        /// Changes whenever the bytes of a segment do.
        static let current = 3
    }

    // MARK: Account

    func encodeAccount(of segment: Segment) -> [UInt8] {
        var encoder = ByteEncoder()
        segment.ledger.encode(to: &encoder)
        encoder.count(segment.documents.count)
        var places = Places(self)
        encoder.list(segment.dropped) { encoder, dropped in
            encoder.text(dropped.id.text)
            places.encode(dropped.origin, to: &encoder)
            encoder.optional(dropped.title) { $0.text($1) }
            encoder.count(position(ofLabel: dropped.stage))
            encoder.name(dropped.reason)
            encoder.text(dropped.detail)
            encoder.optional(dropped.survivor) { $0.text($1.text) }
            encode(dropped.scores, to: &encoder)
        }
        encoder.list(segment.quarantined) { encoder, record in
            encoder.optional(record.id) { $0.text($1.text) }
            let part = places.part(ofResource: record.resource)
            encoder.count(part)
            let base = slice.parts[part].range.lowerBound
            encoder.count(record.range.lowerBound - base)
            encoder.count(record.range.count)
            encoder.count(record.line - slice.parts[part].firstLine)
            encoder.count(position(ofLabel: record.stage))
            encoder.text(record.message)
            encoder.optional(record.place) { $0.integer($1 - base) }
            encoder.optional(record.text) { $0.text($1) }
        }
        return encoder.bytes
    }

    /// A segment without its documents, and how many they are.
    func decodeAccount(
        _ bytes: UnsafeRawBufferPointer, into ledger: Ledger
    ) throws -> (segment: Segment, documents: Int) {
        var decoder = ByteDecoder(bytes)
        var segment = Segment(ledger: ledger)
        try segment.ledger.decode(from: &decoder)
        let documents = try decoder.count()
        segment.dropped = try decoder.list { decoder in
            let id = DocumentID(try decoder.text())
            let origin = try origin(from: &decoder)
            let title = try decoder.optional { try $0.text() }
            let stage = try label(atPosition: try decoder.count())
            let reason = try decoder.name()
            let detail = try decoder.text()
            let survivor = try decoder.optional { DocumentID(try $0.text()) }
            return DroppedDocument(
                id: id, origin: origin, title: title, stage: stage, reason: reason, detail: detail,
                survivor: survivor, scores: try scores(from: &decoder))
        }
        segment.quarantined = try decoder.list { decoder in
            let id = try decoder.optional { DocumentID(try $0.text()) }
            let part = try part(try decoder.count())
            let start = part.range.lowerBound &+ (try decoder.count())
            let end = start &+ (try decoder.count())
            guard start >= 0, start <= end else { throw DamagedBytes(offset: 0) }
            let line = part.firstLine &+ (try decoder.count())
            let stage = try label(atPosition: try decoder.count())
            let message = try decoder.text()
            let place = try decoder.optional { part.range.lowerBound &+ (try $0.integer()) }
            return QuarantinedRecord(
                id: id, resource: inventory.inputs[part.input].resource.name,
                range: start..<end, line: line, stage: stage, message: message,
                place: place, text: try decoder.optional { try $0.text() })
        }
        guard decoder.isAtEnd else { throw DamagedBytes(offset: bytes.count) }
        return (segment, documents)
    }

    // MARK: Documents

    /// - Parameter sources: the bytes of every part of the slice.
    func encodeDocuments(of segment: Segment, sources: [[UInt8]]) -> [UInt8] {
        var encoder = ByteEncoder()
        encoder.reserve(slice.byteCount / 8)
        var places = Places(self)
        var last: Document?
        encoder.list(segment.documents) { encoder, document in
            encoder.text(document.id.text)
            let part = places.encode(document.origin, to: &encoder)
            let base = slice.parts[part].range.lowerBound
            let range = document.origin.range
            sources[part].withUnsafeBytes { bytes in
                let source = UnsafeRawBufferPointer(
                    rebasing: bytes[(range.lowerBound - base)..<(range.upperBound - base)])
                var text = document.text
                text.withUTF8 {
                    document.sourceMap.encode(text: $0, source: source, to: &encoder)
                }
            }
            document.metadata.encode(to: &encoder)
            document.annotations.encode(to: &encoder)
            // Parts of one document share most of their history.
            document.history.encode(after: last?.history ?? History(), to: &encoder)
            last = document.metadata["part_of"] == nil ? nil : document
            encode(document.scores, to: &encoder)
        }
        return encoder.bytes
    }

    func decodeDocuments(_ bytes: UnsafeRawBufferPointer, sources: [[UInt8]]) throws -> [Document] {
        var decoder = ByteDecoder(bytes)
        var last = History()
        let documents = try decoder.list { decoder in
            let id = DocumentID(try decoder.text())
            var part = 0
            let origin = try origin(from: &decoder, part: &part)
            let base = slice.parts[part].range.lowerBound
            let (text, map) = try sources[part].withUnsafeBytes { bytes in
                guard origin.range.upperBound - base <= bytes.count else {
                    throw DamagedBytes(offset: 0)
                }
                let source = UnsafeRawBufferPointer(
                    rebasing: bytes[
                        (origin.range.lowerBound - base)..<(origin.range.upperBound - base)])
                return try SourceMap.decode(source: source, from: &decoder)
            }
            let metadata = try Metadata(from: &decoder)
            let annotations = try AnnotationSet(from: &decoder)
            let history = try History(after: last, from: &decoder)
            last = history
            return Document(
                stored: id, origin: origin, text: text, sourceMap: map, metadata: metadata,
                annotations: annotations, history: history, scores: try scores(from: &decoder))
        }
        guard decoder.isAtEnd else { throw DamagedBytes(offset: bytes.count) }
        return documents
    }

    // MARK: Places

    /// Finds the part that an origin lies in; origins come in the order of the parts, nearly always.
    private struct Places {
        private let coder: SegmentCoder
        private var last = 0

        init(_ coder: SegmentCoder) { self.coder = coder }

        private func resource(_ part: Int) -> Resource {
            coder.inventory.inputs[coder.slice.parts[part].input].resource
        }

        private mutating func part(where matches: (Resource) -> Bool) -> Int {
            let count = coder.slice.parts.count
            for step in 0..<count where matches(resource((last + step) % count)) {
                last = (last + step) % count
                return last
            }
            return 0
        }

        mutating func part(ofResource name: String) -> Int { part { $0.name == name } }

        /// - Returns: the part's position in the slice.
        @discardableResult
        mutating func encode(_ origin: Origin, to encoder: inout ByteEncoder) -> Int {
            let part = part { $0.file == origin.resource.file }
            let place = coder.slice.parts[part]
            encoder.count(part)
            encoder.count(origin.range.lowerBound - place.range.lowerBound)
            encoder.count(origin.range.count)
            encoder.count(origin.line - place.firstLine)
            encoder.optional(origin.decoding) {
                $0.text($1)
                $0.count(origin.decodedStart)
            }
            return part
        }
    }

    private func part(_ index: Int) throws(DamagedBytes) -> Slice.Part {
        guard slice.parts.indices.contains(index) else { throw DamagedBytes(offset: 0) }
        return slice.parts[index]
    }

    private func origin(from decoder: inout ByteDecoder) throws -> Origin {
        var part = 0
        return try origin(from: &decoder, part: &part)
    }

    private func origin(
        from decoder: inout ByteDecoder, part index: inout Int
    ) throws -> Origin {
        index = try decoder.count()
        let part = try part(index)
        let start = part.range.lowerBound &+ (try decoder.count())
        let end = start &+ (try decoder.count())
        guard start >= part.range.lowerBound, start <= end, end <= part.range.upperBound else {
            throw DamagedBytes(offset: 0)
        }
        let line = part.firstLine &+ (try decoder.count())
        let decoded = try decoder.optional { (name: try $0.text(), start: try $0.count()) }
        return Origin(
            resource: inventory.inputs[part.input].resource, range: start..<end, line: line,
            decoding: decoded?.name, decodedStart: decoded?.start ?? 0)
    }

    // MARK: Stages

    private func position(ofLabel label: String) -> Int {
        plan.stages.firstIndex { $0.label == label } ?? 0
    }

    private func label(atPosition position: Int) throws(DamagedBytes) -> String {
        guard plan.stages.indices.contains(position) else { throw DamagedBytes(offset: 0) }
        return plan.stages[position].label
    }

    private func encode(_ scores: [Score], to encoder: inout ByteEncoder) {
        encoder.list(scores) { encoder, score in
            encoder.count(score.stage)
            encoder.name(score.name)
            encoder.number(score.value)
        }
    }

    private func scores(from decoder: inout ByteDecoder) throws -> [Score] {
        try decoder.list { decoder in
            let stage = try decoder.count()
            let name = try decoder.name()
            return Score(stage: stage, name: name, value: try decoder.number())
        }
    }
}
