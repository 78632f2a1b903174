public import Quern

/// Runs one stage outside a pipeline: for examples, tests and authors of stages.
public struct StageHarness<S: Stage>: Sendable {
    public let stage: S
    public let label: String

    /// Configures and prepares a stage.
    ///
    /// - Parameters:
    ///   - parameters: values by key, as the pipeline file would have them.
    ///   - resources: files that the stage reads, by path.
    ///   - directory: the folder in which the pipeline file would lie.
    ///   - reader: reads declaration files; pass `YAML.node(of:)` for stages that read YAML.
    ///   - registry: the stages that there are, for stages that hand work on to others.
    /// - Throws: ``Diagnostics`` as the pipeline file would show them.
    public init(
        _ type: S.Type = S.self, _ parameters: [(name: String, value: Metadata.Value)] = [],
        resources: [(path: String, text: String)] = [],
        directory: String = ".",
        reader: @escaping @Sendable (SourceFile) throws -> Node = { _ in
            throw StageError("this harness has no reader for declaration files")
        },
        registry: StageRegistry = .empty
    ) throws {
        var stage = S()
        label = "\(S.description.name)"
        let file = SourceFile(
            path: "example.yaml",
            text: parameters.map { "\($0.name): \($0.value.plainText)" }.joined(separator: "\n"))
        let place = SourceLocation(file: file, offset: 0)
        var report: [Diagnostic] = []
        configureParameters(
            of: stage,
            parameters.map {
                Node.Entry(key: $0.name, keyLocation: place, value: Node($0.value, at: place))
            },
            owner: label, at: place, into: &report)
        let errors = report.filter { $0.severity == .error }
        if !errors.isEmpty { throw Diagnostics(errors) }
        let opener: PreparationContext.Opener = { path, _ in
            guard let found = resources.first(where: { $0.path == path.path }) else {
                throw Diagnostics(.error("cannot read '\(path.path)'", at: path.location))
            }
            let bytes = Array(found.text.utf8)
            return OpenedResource(
                resource: Resource(
                    name: path.path, sha256: Fingerprint.sha256(bytes), size: bytes.count),
                file: SourceFile(path: path.path, bytes: bytes), path: path.path)
        }
        // Files of other programs lie on disk, where those find them.
        let context = PreparationContext(
            owner: label, place: place, directory: directory, report: PreparationReport(),
            opener: opener, noter: { _ in }, reader: reader, registry: registry)
        try stage.prepare(in: context)
        self.stage = stage
    }
}

extension Node {
    /// A value as if it had been written in a file.
    public init(_ value: Metadata.Value, at place: SourceLocation) {
        switch value {
        case .list(let values): self.init(.sequence(values.map { Node($0, at: place) }), at: place)
        case .record(let record):
            self.init(
                .mapping(
                    record.fields.map {
                        Entry(key: $0.name, keyLocation: place, value: Node($0.value, at: place))
                    }), at: place)
        // The one plain scalar that has no value of its own here.
        case .string(let text): self.init(.scalar(text, isPlain: text == "null"), at: place)
        default: self.init(.scalar(value.plainText, isPlain: true), at: place)
        }
    }
}

extension Document {
    /// A document of its own, whose text is its origin.
    public static func sample(
        _ text: String, id: String = "sample", resource: String = "sample.txt",
        metadata: Metadata = Metadata()
    ) -> Document {
        let length = text.utf8.count
        let resource = Resource(
            name: resource, sha256: String(repeating: "0", count: 64), size: length)
        return Document(
            id: DocumentID(id), origin: Origin(resource: resource, range: 0..<length, line: 1),
            text: text,
            sourceMap: SourceMap(verbatim: length), metadata: metadata)
    }

    /// Adds annotations as a tagger would.
    public mutating func annotate(_ layer: String, _ annotations: [Annotation]) throws {
        var tags = Tags()
        tags.annotate(layer, annotations)
        try apply(tags)
    }
}

extension StageHarness where S: Parser {
    /// A part of a record that the parser refused, while it went on behind it.
    public struct Refusal: Equatable {
        /// In bytes of the resource.
        public let range: Range<Int>
        public let line: Int
        public let message: String
    }

    /// The documents of a resource, record by record.
    public func parse(_ bytes: [UInt8], name: String = "sample.txt") throws -> [Document] {
        try parseAll(bytes, name: name).documents
    }

    /// The documents of a resource, and what was refused of records that gave others.
    public func parseAll(
        _ bytes: [UInt8], name: String = "sample.txt"
    ) throws -> (documents: [Document], refusals: [Refusal]) {
        let all = try parseCounting(bytes, name: name)
        return (all.documents, all.refusals)
    }

    /// The same, and what the parser counted for the ledger.
    public func parseCounting(
        _ bytes: [UInt8], name: String = "sample.txt"
    ) throws -> (documents: [Document], refusals: [Refusal], counts: [String: Int]) {
        var refusals: [Refusal] = []
        let type = bytes.withUnsafeBytes { MediaType.of(name, $0) }
        let resource = Resource(
            name: name, sha256: Fingerprint.sha256(bytes), size: bytes.count, mediaType: type)
        var documents = ParsedDocuments()
        let context = StageContext(label: label)
        let framing = stage.framing(of: name, type: type)
        try bytes.withUnsafeBytes { buffer in
            let (header, finding) = try framing.preamble(of: buffer)
            var isHeader = framing.hasHeader
            try framing.forEachRecord(of: buffer) { framed in
                if isHeader {
                    isHeader = false
                    return
                }
                let part = UnsafeRawBufferPointer(rebasing: buffer[framed.content])
                let record = Record(
                    bytes: part, resource: resource, start: framed.content.lowerBound,
                    line: framed.line, isWholeResource: part.count == bytes.count,
                    header: header, finding: finding)
                documents.begin(record, stage: 0)
                try stage.parse(record, into: &documents, in: context)
                refusals += documents.refusals.map {
                    Refusal(range: $0.range, line: $0.line, message: $0.message)
                }
            }
        }
        context.counters.commit()
        return (documents.take(), refusals, context.counters.counts)
    }

    public func parse(_ text: String, name: String = "sample.txt") throws -> [Document] {
        try parse(Array(text.utf8), name: name)
    }
}

extension StageHarness where S: Cleaner {
    public func clean(_ document: Document) throws -> (document: Document, verdict: Verdict) {
        let context = StageContext(label: label)
        return try cleaned(document, context) { try stage.clean(&$0, in: context) }
    }
}

extension StageHarness where S: Divider {
    /// The documents that the stage makes of one.
    public func divide(_ document: Document) throws -> [Document] {
        var document = document
        let context = StageContext(label: label)
        let parts = try stage.documents(of: &document, in: context)
        try context.counters.check(against: S.description.scores)
        return parts
    }
}

extension StageHarness where S: SurveyCleaner {
    /// Cleans a corpus; the survey sees all of it, summarised document by document and merged.
    public func clean(_ corpus: [Document]) throws -> [(document: Document, verdict: Verdict)] {
        let context = StageContext(label: label)
        var summary = stage.begin(in: SurveySpace())
        for document in corpus {
            var one = S.Summary()
            try stage.survey(document, into: &one, in: context)
            summary.merge(one)
        }
        let found = try stage.conclude(summary)
        return try corpus.map { document in
            try cleaned(document, context) { try stage.clean(&$0, given: found, in: context) }
        }
    }
}

extension StageHarness where S: LookbackCleaner {
    /// Cleans a corpus by looking back, slice by slice. What comes out must be what ``clean(_:)`` gives.
    ///
    /// - Throws: ``CannotLookBack`` where a run would turn to the survey.
    public func clean(
        lookingBack slices: [[Document]], in space: SurveySpace = SurveySpace()
    ) throws -> [(document: Document, verdict: Verdict)] {
        let context = StageContext(label: label)
        var past = stage.makePast(in: space)
        return try slices.flatMap { slice in
            var notes = stage.makeNotes()
            for document in slice { try stage.note(document, in: &notes, in: context) }
            try stage.decide(&notes, given: &past)
            return try slice.map { document in
                try cleaned(document, context) { try stage.clean(&$0, by: notes, in: context) }
            }
        }
    }
}

extension StageHarness where S: Tagger {
    public func tag(_ document: Document) throws -> Document {
        var tags = Tags()
        let context = StageContext(label: label)
        try stage.tag(document, into: &tags, in: context)
        return try applying(tags, to: document, context)
    }
}

extension StageHarness {
    /// What a cleaner makes of a document, with the scores that it gave.
    private func cleaned(
        _ document: Document, _ context: StageContext, _ clean: (inout Document) throws -> Verdict
    ) throws -> (document: Document, verdict: Verdict) {
        var document = document
        let verdict = try clean(&document)
        try context.counters.check(against: S.description.scores)
        context.counters.handOver(to: &document)
        return (document, verdict)
    }

    private func applying(
        _ tags: Tags, to document: Document, _ context: StageContext
    ) throws -> Document {
        try context.counters.check(against: S.description.scores)
        var document = document
        context.counters.handOver(to: &document)
        for layer in tags.layerNames where !stage.layers.writes.contains(layer) {
            throw StageError("'\(label)' writes the layer '\(layer)', which it does not declare")
        }
        try document.apply(tags)
        return document
    }
}

extension StageHarness where S: BatchCleaner {
    /// Cleans documents as those of one slice; a document that failed has its error.
    public func clean(
        _ documents: [Document]
    ) throws -> [Result<(document: Document, verdict: Verdict), any Error>] {
        let context = StageContext(label: label)
        return zip(documents, try stage.answers(to: documents, in: context)).map {
            document, answer in
            Result {
                try cleaned(document, context) {
                    try stage.clean(&$0, with: answer.get(), in: context)
                }
            }
        }
    }
}

extension StageHarness where S: BatchTagger {
    /// Tags documents as those of one slice; a document that failed has its error.
    public func tag(_ documents: [Document]) throws -> [Result<Document, any Error>] {
        let context = StageContext(label: label)
        return zip(documents, try stage.answers(to: documents, in: context)).map {
            document, answer in
            Result {
                var tags = Tags()
                try stage.tag(document, with: answer.get(), into: &tags, in: context)
                return try applying(tags, to: document, context)
            }
        }
    }
}

extension StageHarness where S: FoldingStage {
    /// Folds slices of documents into files below a folder, and returns the folder's run directory.
    public func fold(_ slices: [[Document]], into directory: String) throws {
        let staging = try StagingDirectory(runDirectory: directory)
        defer { staging.discard() }
        let context = OutputContext(
            pipeline: "test", pipelineDescription: nil,
            stages: [.init(kind: .parse, name: "text", label: "parse: text")],
            ledger: Ledger(stages: []), directory: staging)
        var output = try stage.open(in: context)
        for slice in slices {
            let partial = try stage.partial(
                of: FoldSlice(documents: slice, dropped: []), in: StageContext(label: label))
            try stage.add(partial, to: &output)
        }
        try stage.finish(output, in: context)
        _ = try staging.finishFiles()
        try staging.publish(last: "run.json", replacing: [])
    }
}
