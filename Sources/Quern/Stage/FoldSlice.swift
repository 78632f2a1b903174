/// What an indexer or exporter sees of one slice.
public struct FoldSlice: Sendable {
    /// The documents that came through, in order.
    public let documents: [Document]
    /// The documents that did not, in order.
    public let dropped: [DroppedDocument]

    package init(documents: [Document], dropped: [DroppedDocument]) {
        self.documents = documents
        self.dropped = dropped
    }
}

/// A document that a stage dropped or merged.
public struct DroppedDocument: Sendable {
    public let id: DocumentID
    public let origin: Origin
    public let title: String?
    /// The label of the stage, such as `clean: length`.
    public let stage: String
    public let reason: String
    public let detail: String
    /// The document that stands for this one, when it was merged.
    public let survivor: DocumentID?
    /// The numbers by which stages decided about the document, in the order of the stages.
    public let scores: [Score]

    package init(
        id: DocumentID, origin: Origin, title: String?, stage: String, reason: String,
        detail: String, survivor: DocumentID?, scores: [Score] = []
    ) {
        self.id = id
        self.origin = origin
        self.title = title
        self.stage = stage
        self.reason = reason
        self.detail = detail
        self.survivor = survivor
        self.scores = scores
    }
}

/// What an indexer or exporter can reach when it begins and ends.
public struct OutputContext {
    /// The pipeline's name and description.
    public let pipeline: String
    public let pipelineDescription: String?
    /// The stages of the pipeline, in order.
    public let stages: [StageSummary]
    /// The ledger of the stages before this one; complete when ``FoldingStage/finish(_:in:)`` is called.
    public let ledger: Ledger
    package let directory: StagingDirectory

    package init(
        pipeline: String, pipelineDescription: String?, stages: [StageSummary], ledger: Ledger,
        directory: StagingDirectory
    ) {
        self.pipeline = pipeline
        self.pipelineDescription = pipelineDescription
        self.stages = stages
        self.ledger = ledger
        self.directory = directory
    }

    /// Creates a file of the run. It appears under its name when the whole run has succeeded.
    public func createFile(_ path: OutputPath) throws -> OutputFile {
        try directory.createFile(path)
    }

    /// A place for a file that a library writes by itself.
    public func reservePath(_ path: OutputPath) throws -> String {
        try directory.reservePath(path)
    }

    /// A place for a file that is needed while the run goes on, and is none of what it leaves.
    public func scratchPath(_ name: String) throws -> String { try directory.scratchPath(name) }

    /// Says what a file holds, apart from its bytes: for files that hold the same in different bytes, such as
    /// databases, of which every version of a library writes others.
    ///
    /// - Parameter digest: SHA-256 of the content in lower-case hex digits, such as of all rows; `quern.lock`
    ///   has it in place of the file's own.
    public func note(content digest: String, of path: OutputPath) {
        directory.note(content: digest, of: path.path)
    }

    /// One stage of a plan, in words.
    public struct StageSummary: Sendable {
        public let kind: StageKind
        public let name: String
        public let label: String

        package init(kind: StageKind, name: String, label: String) {
            self.kind = kind
            self.name = name
            self.label = label
        }
    }
}
