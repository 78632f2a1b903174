/// One document on its way through a pipeline.
///
/// Offsets are UTF-8 byte offsets of ``text``. Text changes only through ``edit(as:_:)``, which keeps
/// the source map, the annotations and the history true. Annotations are written by taggers and
/// parsers through ``Tags``; no public member of a document adds one, so that a cleaner cannot.
public struct Document: Sendable {
    public let id: DocumentID
    public let origin: Origin
    public private(set) var text: String
    /// UTF-8 offset in ``text`` → byte range in the origin.
    public private(set) var sourceMap: SourceMap
    public var metadata: Metadata
    public private(set) var annotations = AnnotationSet()
    public private(set) var history = History()
    /// The numbers by which stages decided about the document, in the order of the stages.
    public package(set) var scores: [Score] = []
    /// The stage at work, by its position in the plan; set by the runtime.
    package var stage = 0
    /// Tells the document that a stage is given from all others; set by the runtime.
    var visit: UInt64 = 0

    package init(
        id: DocumentID, origin: Origin, text: String, sourceMap: SourceMap, metadata: Metadata,
        stage: Int = 0
    ) {
        self.id = id
        self.origin = origin
        self.text = text
        self.sourceMap = sourceMap
        self.metadata = metadata
        self.stage = stage
    }

    /// A document as it was before it was stored.
    init(
        stored id: DocumentID, origin: Origin, text: String, sourceMap: SourceMap,
        metadata: Metadata, annotations: AnnotationSet, history: History, scores: [Score]
    ) {
        self.init(id: id, origin: origin, text: text, sourceMap: sourceMap, metadata: metadata)
        self.annotations = annotations
        self.history = history
        self.scores = scores
    }

    /// Changes the text.
    ///
    /// - Parameters:
    ///   - rule: the rule that the history names for edits that name none themselves.
    ///   - body: collects the edits, from left to right.
    /// - Throws: ``EditError`` when edits overlap, reach beyond the text or cut a character; the
    ///   document is then as it was.
    public mutating func edit(
        as rule: Rule, _ body: (inout TextEdits) throws -> Void
    ) throws {
        var edits = TextEdits(rule: rule)
        try body(&edits)
        guard !edits.isEmpty else { return }
        let length = text.utf8.count
        let edited = try edits.apply(to: &text)
        sourceMap = sourceMap.composed(with: edits.map(overTextOf: length))
        annotations.follow(edits)
        history.append(edits, by: stage)
        text = edited
    }

    /// A hash of where the document stands and what it is called, which tells those of a run apart: of one record, of one part that had
    /// to be decoded, and of records that are equal byte for byte (``Fingerprint/fast(_:)``, not of this run alone).
    public var placeHash: UInt64 {
        var hash = origin.resource.nameHash
        hash = (hash ^ UInt64(origin.range.lowerBound)) &* 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ hash >> 29 ^ UInt64(origin.decodedStart)) &* 0x94D0_49BB_1331_11EB
        hash ^= hash >> 31
        return (hash ^ id.text.withUTF8Bytes { Fingerprint.fast($0) }) &* 0xBF58_476D_1CE4_E5B9
    }

    /// A part of the document as a document of its own, with the annotations of that part.
    ///
    /// The history gets one more step, by which the rest of the text goes, so that the origin and the edits still
    /// give every earlier state back.
    func part(
        _ part: DocumentPart, with annotations: AnnotationSet, number: Int, of count: Int
    ) -> Document {
        let (range, length) = (part.range, text.utf8.count)
        var new = Document(
            id: DocumentID("\(id.text)#\(number)"), origin: origin, text: text(in: range),
            sourceMap: sourceMap.part(range), metadata: metadata)
        for field in part.metadata.fields { new.metadata[field.name] = field.value }
        new.metadata["chunk"] = .integer(number)
        new.metadata["chunks"] = .integer(count)
        new.metadata["part_of"] = .string(id.text)
        new.annotations = annotations
        new.history = history
        var rest = TextEdits(rule: Self.partRule)
        rest.remove(0..<range.lowerBound)
        rest.remove(range.upperBound..<length)
        if !rest.isEmpty { new.history.append(rest, by: stage) }
        new.scores = scores
        new.stage = stage
        return new
    }

    /// Where the text of a part that has just been made lies in that of the whole.
    func rangeInWhole(of whole: Document) -> Range<Int> {
        let length = text.utf8.count
        guard history.steps.count > whole.history.steps.count,
            let first = history.steps.last?.edits.edits.first, first.start == 0
        else { return 0..<length }
        return Int(first.end)..<(Int(first.end) + length)
    }

    private static let partRule = Rule("part", reason: "text of other parts")

    /// The bytes of the resource that a range of text came from, counted from the resource's start; all of the
    /// document's bytes where these had to be decoded first.
    public func sourceRange(of range: Range<Int>) -> Range<Int> {
        if origin.decoding != nil { return origin.range }
        let inner = sourceMap.originRange(of: range)
        let base = origin.range.lowerBound
        return (base + inner.lowerBound)..<(base + inner.upperBound)
    }

    /// A part of the text, by UTF-8 offsets; ends inside a character are repaired, ends beyond the
    /// text are taken as its end.
    public func text(in range: Range<Int>) -> String {
        let utf8 = text.utf8
        let range = range.clamped(to: 0..<utf8.count)
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return String(
            decoding: utf8[start..<utf8.index(start, offsetBy: range.count)], as: UTF8.self)
    }

    /// Calls `body` with a document on which only the named layers can be seen; the others follow the
    /// text all the same.
    mutating func seeing<Result>(
        only layers: LayerContract, _ body: (inout Document) throws -> Result
    ) rethrows -> Result {
        guard var hidden = annotations.takeLayers(otherThan: layers) else {
            return try body(&self)
        }
        let steps = history.steps.count
        defer {
            for step in history.steps[min(steps, history.steps.count)...] {
                hidden.follow(step.edits)
            }
            annotations.putBack(hidden)
        }
        return try body(&self)
    }

    /// About how much memory the document takes, in bytes.
    var weight: Int {
        var bytes =
            600 + scores.count * 40 + text.utf8.count + sourceMap.pieceCount * 16 + history.weight
        for field in metadata.fields {
            bytes += 80 + field.name.utf8.count + (field.value.string?.utf8.count ?? 64)
        }
        for layer in annotations.layers { bytes += layer.annotations.count * 160 }
        return bytes
    }

    /// Changes what annotations of a layer say beside their place, label and id.
    ///
    /// The history does not tell of it, as of metadata.
    public mutating func reviseAttributes(
        in layer: String, _ revise: (inout Metadata) throws -> Void
    ) rethrows {
        try annotations.reviseAttributes(in: layer, revise)
    }

    /// Takes over what a tagger or a parser wrote.
    ///
    /// - Throws: ``TagError`` when an annotation lies outside the text or cuts a character.
    package mutating func apply(_ tags: Tags) throws(TagError) {
        for layer in tags.layers {
            let bad = text.withUTF8 { bytes in
                layer.annotations.first { annotation in
                    let (start, end) = (Int(annotation.start), Int(annotation.end))
                    return start > end || end > bytes.count
                        || (start < bytes.count && bytes[start] & 0xC0 == 0x80)
                        || (end < bytes.count && bytes[end] & 0xC0 == 0x80)
                }
            }
            if let bad {
                throw TagError(layer: layer.name, range: bad.range, length: text.utf8.count)
            }
            annotations.add(layer.annotations, to: layer.name)
        }
        for field in tags.metadata.fields { metadata[field.name] = field.value }
    }
}

/// What a tagger adds to a document: annotations and metadata.
public struct Tags: Sendable {
    private(set) var layers: [(name: String, annotations: [Annotation])] = []
    /// Fields to set on the document.
    public var metadata = Metadata()

    public init() {}

    public mutating func annotate(_ layer: String, _ annotation: Annotation) {
        for index in layers.indices where layers[index].name == layer {
            layers[index].annotations.append(annotation)
            return
        }
        layers.append((layer, [annotation]))
    }

    /// Adds many annotations to a layer at once.
    public mutating func annotate(_ layer: String, _ annotations: [Annotation]) {
        guard !annotations.isEmpty else { return }
        for index in layers.indices where layers[index].name == layer {
            layers[index].annotations += annotations
            return
        }
        layers.append((layer, annotations))
    }

    package var layerNames: [String] { layers.map(\.name) }
}

/// An annotation that fits no text; a fault of the stage that made it.
public struct TagError: Error, Sendable, CustomStringConvertible {
    let layer: String
    let range: Range<Int>
    let length: Int

    public var description: String {
        "the annotation \(range.lowerBound)..\(range.upperBound) of layer '\(layer)' lies outside the "
            + "text of \(length) bytes or cuts a character"
    }
}
