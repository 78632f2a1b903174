public import Quern

/// Writes JSON Lines: one document a line, in canonical form.
///
/// Members stand in a fixed order (`id`, `text`, `metadata`, `annotations`, `scores`, `origin`), names inside them are
/// sorted, offsets are UTF-8 bytes of `text`; `origin.start` and `origin.end` are bytes of the resource.
public struct JSONLinesExporter: Exporter {
    @Parameter("The file, in the run directory.") var to: OutputPath = "documents.jsonl"
    @Parameter("Whether to write the text.") var text = true
    @Parameter("The fields of metadata to write: `all`, `none`, or a list.") var metadata:
        [String] = ["all"]
    @Parameter("The layers to write: `all`, `none`, or a list.") var annotations: [String] = ["all"]
    @Parameter(
        "Whether to write the numbers by which stages decided, each with its stage's place in the pipeline, from 1."
    )
    var scores = false
    @Parameter("Whether to say where the document came from.") var origin = true
    @Parameter("Other names for members and fields: `date: published`.") var map:
        ParameterMap<String> = [:]

    public static let description = StageDescription(
        "jsonl", "Writes JSON Lines: one document a line, in canonical form.")

    private var names: [String: String] = [:]
    /// The fields and layers to write; nil for all.
    private var fields: Set<String>?
    private var layerNames: Set<String>?
    private var writesFields = true
    private var writesLayers = true

    /// The members that every document has.
    private struct Keys {
        let id, text, metadata, annotations, scores, origin: JSONKey
        let start = JSONKey("start")
        let end = JSONKey("end")

        init(_ name: (String) -> String) {
            id = JSONKey(name("id"))
            text = JSONKey(name("text"))
            metadata = JSONKey(name("metadata"))
            annotations = JSONKey(name("annotations"))
            scores = JSONKey(name("scores"))
            origin = JSONKey(name("origin"))
        }
    }

    public init() {}

    public var layers: LayerContract {
        LayerContract(reads: annotations.filter { $0 != "all" && $0 != "none" })
    }

    public mutating func prepare(in context: PreparationContext) throws {
        context.doubtFields(metadata, of: "metadata")
        for entry in map.entries { names[entry.key] = entry.value }
        fields = Self.wanted(of: metadata)
        layerNames = Self.wanted(of: annotations)
        writesFields = metadata != ["none"]
        writesLayers = annotations != ["none"]
    }

    public func partial(of slice: FoldSlice, in context: StageContext) throws -> [UInt8] {
        var json = JSONWriter()
        // The slice's own, because workers that count references to the same ones wait for each other.
        let keys = Keys(name)
        var resource = ResourceMembers()
        var fieldKeys = FieldKeys()
        let documents = slice.documents.span
        var room = 8192
        for index in documents.indices { room += documents[index].text.utf8.count * 17 / 16 + 640 }
        // Some bytes need escapes; a buffer that is too small is copied as a whole.
        json.reserve(room)
        for index in documents.indices {
            write(documents[index], keys, &resource, &fieldKeys, to: &json)
            json.newline()
        }
        return json.bytes
    }

    public func open(in context: OutputContext) throws -> OutputFile { try context.createFile(to) }
    public func add(_ partial: [UInt8], to output: inout OutputFile) throws {
        try output.write(partial)
    }
    public func finish(_ output: consuming OutputFile, in context: OutputContext) throws {}

    private static func wanted(of list: [String]) -> Set<String>? {
        list.contains("all") ? nil : Set(list).subtracting(["none"])
    }

    private func name(_ name: String) -> String { names.isEmpty ? name : names[name] ?? name }

    /// The members that say which resource documents come from: many in a row come from one.
    private struct ResourceMembers {
        private var resource: Resource?
        private var json: [UInt8] = []

        mutating func write(_ resource: Resource, to json: inout JSONWriter) {
            if resource !== self.resource {
                var writer = JSONWriter()
                writer.key("resource")
                writer.string(resource.name)
                writer.key("sha256")
                writer.string(resource.sha256)
                self.resource = resource
                self.json = writer.bytes
            }
            json.raw(self.json)
        }
    }

    /// The keys of metadata in the order in which they are written: many documents in a row have the same fields.
    private struct FieldKeys {
        /// The names of the fields, in the order in which the document has them.
        var names: [String] = []
        /// Where each that is written stands among the document's fields.
        var written: [(place: Int, key: JSONKey)] = []

        func fit(_ fields: [Metadata.Field]) -> Bool {
            if fields.count != names.count { return false }
            // Byte by byte: names that are equal for readers may be written in different ways.
            for place in fields.indices
            where !fields[place].name.utf8.elementsEqual(names[place].utf8) { return false }
            return true
        }
    }

    private func fieldKeys(of metadata: Metadata) -> FieldKeys {
        var keys = FieldKeys(names: metadata.fields.map(\.name))
        for place in metadata.sortedPlaces {
            let field = metadata.fields[place].name
            if let fields, !fields.contains(field) { continue }
            keys.written.append((place, JSONKey(name(field))))
        }
        return keys
    }

    // Inlined, or without borrowing, it would be given a copy of each document.
    @inline(never)
    private func write(
        _ document: borrowing Document, _ keys: borrowing Keys, _ resource: inout ResourceMembers,
        _ fieldKeys: inout FieldKeys, to json: inout JSONWriter
    ) {
        json.object { json in
            json.key(keys.id)
            json.string(document.id.text)
            if text {
                json.key(keys.text)
                json.string(document.text)
            }
            if writesFields {
                json.key(keys.metadata)
                let fields = document.metadata.fields
                if !fieldKeys.fit(fields) { fieldKeys = self.fieldKeys(of: document.metadata) }
                json.object { json in
                    for (place, key) in fieldKeys.written {
                        json.key(key)
                        json.value(fields[place].value)
                    }
                }
            }
            if writesLayers {
                json.key(keys.annotations)
                json.object { json in
                    for layer in document.annotations.layers
                    where layerNames?.contains(layer.name) ?? true {
                        json.key(name(layer.name))
                        write(layer.annotations, of: document, to: &json)
                    }
                }
            }
            if scores {
                json.key(keys.scores)
                write(document.scores, to: &json)
            }
            if origin {
                json.key(keys.origin)
                json.object { json in
                    resource.write(document.origin.resource, to: &json)
                    json.key(keys.start)
                    json.integer(document.origin.range.lowerBound)
                    json.key(keys.end)
                    json.integer(document.origin.range.upperBound)
                    if let decoding = document.origin.decoding {
                        json.key("decoding")
                        json.string(decoding)
                    }
                }
            }
        }
    }

    private func write(_ scores: [Score], to json: inout JSONWriter) {
        json.array { json in
            for score in scores {
                json.object { json in
                    json.key("stage")
                    json.integer(score.stage + 1)
                    json.key("name")
                    json.string(score.name)
                    json.key("value")
                    json.number(score.value)
                }
            }
        }
    }

    private func write(
        _ annotations: [Annotation], of document: borrowing Document, to json: inout JSONWriter
    ) {
        json.array { json in
            for annotation in annotations {
                json.object { json in
                    json.key("start")
                    json.integer(annotation.range.lowerBound)
                    json.key("end")
                    json.integer(annotation.range.upperBound)
                    json.key("text")
                    json.string(document.text(in: annotation.range))
                    if !annotation.label.isEmpty {
                        json.key("label")
                        json.string(annotation.label)
                    }
                    if !annotation.id.isEmpty {
                        json.key("id")
                        json.string(annotation.id)
                    }
                    if !annotation.attributes.isEmpty {
                        json.key("attributes")
                        json.metadata(annotation.attributes)
                    }
                }
            }
        }
    }
}
