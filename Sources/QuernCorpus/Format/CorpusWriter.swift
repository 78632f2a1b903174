public import Quern

/// Writes a corpus file: the indexer uses it, and exporters that ask a corpus which they make in scratch space.
///
/// The bytes depend on the documents and their order alone, not on how they were sliced.
public struct CorpusWriter {
    private let pipeline: String
    private let options: CorpusOptions
    private let sink: (UnsafeRawBufferPointer) throws -> Void
    private let flush: () throws -> Void
    private let attributes: [AttributeWriter]
    private let title = AttributeWriter("title")
    private let gaps = GapWriter()
    private let documents = DocumentWriter()
    private var layers: [LayerWriter] = []
    /// Numbers of slices that are in memory; they go to a scratch file when they take more than `memory` bytes.
    private var held: [NumberList] = []
    private var heldBytes = 0
    private var spill: SpillFile?
    private let memory: Int

    /// - Parameters:
    ///   - pipeline: the name that the file bears.
    ///   - memory: about how many bytes the numbers of tokens may take; more go to a scratch file.
    ///   - sink: takes the bytes of the file in order.
    public init(
        pipeline: String, _ options: CorpusOptions, memory: Int = 256 << 20,
        sink: @escaping (UnsafeRawBufferPointer) throws -> Void
    ) {
        self.pipeline = pipeline
        self.options = options
        self.memory = memory
        self.sink = sink
        flush = {}
        attributes = Self.attributes(options)
    }

    /// Writes a file of the caller's own, such as one in scratch space.
    ///
    /// - Throws: ``StageError`` when it cannot be created.
    public init(
        path: String, pipeline: String, _ options: CorpusOptions, memory: Int = 256 << 20
    ) throws {
        self.pipeline = pipeline
        self.options = options
        self.memory = memory
        let file = try FileSink(path: path)
        sink = { try file.append($0) }
        flush = { try file.flush() }
        attributes = Self.attributes(options)
    }

    private static func attributes(_ options: CorpusOptions) -> [AttributeWriter] {
        let names =
            ["word"] + (options.words == .layer ? CorpusOptions.tokenAttributes : [])
        return names.map { AttributeWriter($0) }
    }

    /// What a worker makes of the documents of a slice.
    public func partial(of documents: [Document]) throws -> PartialCorpus {
        try PartialCorpus(of: documents, options)
    }

    /// Adds the corpus of the next slice.
    ///
    /// - Throws: ``StageError`` when there are too many tokens for one file.
    public mutating func add(_ partial: PartialCorpus) throws {
        let start = attributes[0].tokenCount
        let firstDocument = documents.count
        guard start + partial.attributes[0].builder.stream.count <= CorpusFormat.mostTokens else {
            throw StageError(
                "a corpus can have \(CorpusFormat.mostTokens) tokens, and here are more; divide the documents "
                    + "over several pipelines")
        }
        for (writer, attribute) in zip(attributes, partial.attributes) {
            writer.add(attribute.builder)
        }
        title.add(partial.title)
        documents.add(partial, gaps: gaps.add(partial))
        for (name, spans) in partial.layers {
            let writer: LayerWriter
            if let known = layers.first(where: { $0.name == name }) {
                writer = known
            } else {
                writer = LayerWriter(name)
                layers.append(writer)
            }
            writer.add(spans, from: start, document: firstDocument)
        }
        let lists = attributes.flatMap(\.lastLists) + title.lastLists + gaps.lastLists
        held += lists
        heldBytes += lists.reduce(0) { $0 + $1.bytes.count }
        if heldBytes > memory {
            let file = try spill ?? SpillFile()
            spill = file
            for attribute in attributes { attribute.spill = file }
            title.spill = file
            try file.take(held)
            held = []
            heldBytes = 0
        }
    }

    /// Writes the file.
    ///
    /// - Returns: the digest of its content, 64 hex digits.
    public mutating func finish() throws -> String {
        var file = try CorpusFileWriter(sink: sink)
        // What no token has is no attribute.
        let used = attributes.filter { $0.name == "word" || $0.hasValues }
        var about = SectionBytes()
        about.text(pipeline)
        about.text(options.words.rawValue)
        about.varint(used.count)
        for attribute in used { about.text(attribute.name) }
        let layers = layers.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        about.varint(layers.count)
        for layer in layers { about.text(layer.name) }
        try file.write("about", about)
        for attribute in used {
            try attribute.write(documentEnds: documents.tokenEnds, to: &file)
        }
        try title.write(documentEnds: documents.titleEnds, to: &file)
        try gaps.write(words: attributes[0], documents: documents, to: &file)
        try documents.write(gapRanks: gaps.ranks, to: &file)
        for (index, layer) in layers.enumerated() {
            var section = SectionBytes()
            layer.write(to: &section)
            try file.write("layer.\(index)", section)
        }
        let digest = try file.finish()
        try flush()
        return digest
    }
}
