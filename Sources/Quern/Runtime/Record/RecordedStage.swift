/// A stage of a plan, as `run.json`, `quern.lock` and `quern plan` show it.
public struct RecordedStage: Sendable {
    /// What the ledger calls it.
    public internal(set) var label = ""
    public internal(set) var kind = StageKind.parse
    public internal(set) var name = ""
    public internal(set) var version = 0
    /// The module's name and version.
    public internal(set) var plugin = ""
    /// Every parameter in effect, in canonical form; paths of resources are none.
    public internal(set) var parameters = Metadata()
    public internal(set) var onError = ErrorPolicy.quarantine
    /// The condition of `when:`, in canonical form.
    public internal(set) var when: String?
    /// How long it may work on a document, and by how much its process may grow meanwhile.
    public internal(set) var deadline: String?
    public internal(set) var memory: String?
    /// Whether what the chain had made up to it was to be stored.
    public internal(set) var isKept = false
    /// Layers that it reads, and layers that it writes.
    public internal(set) var reads: [String] = []
    public internal(set) var writes: [String] = []
    /// The files that it read.
    public internal(set) var resources: [RecordedFile] = []
    /// Hash of name, versions, parameters and contents of resources.
    public internal(set) var fingerprint = ""

    init() {}

    public init(_ stage: PlannedStage) {
        label = stage.label
        kind = stage.kind
        name = stage.name
        version = stage.version
        plugin = "\(stage.plugin.name) \(stage.plugin.version)"
        parameters = stage.parameters
        onError = stage.onError
        when = stage.condition?.text
        deadline = stage.limits.deadline?.text
        memory = stage.limits.memory?.text
        isKept = stage.isKept
        reads = stage.layers.reads
        writes = stage.layers.writes
        resources = stage.resources.map(RecordedFile.init)
        fingerprint = stage.fingerprint
    }

    /// The stage as JSON, as in `run.json`.
    public func write(to json: inout JSONWriter) { write(to: &json, as: .record) }
}

extension RecordedStage: Recorded {
    static let fields: [RecordField<RecordedStage>] = [
        RecordField("label", "What the ledger and messages call the stage.", \.label),
        RecordField("kind", "What the stage is for.", \.kind),
        RecordField("name", "The stage's name in the pipeline file.", \.name),
        RecordField("version", "The stage's version.", \.version),
        RecordField("plugin", "The name and version of the module it comes from.", \.plugin),
        RecordField("parameters", "Every parameter in effect, in canonical form.", \.parameters),
        RecordField("on_error", "What becomes of a document on which it fails.", \.onError),
        RecordField("when", "The condition under which it works.", \.when),
        RecordField(
            "deadline", "How long it may work on a document.", \.deadline, lock: .never),
        RecordField(
            "memory", "By how much its process may grow while it works on a document.", \.memory,
            lock: .never),
        RecordField(
            "keep", "Whether what the chain had made up to it was to be stored.", \.isKept,
            lock: .never, written: \.isKept),
        RecordField(
            "reads", "Layers that it reads.", \.reads, written: { !$0.reads.isEmpty }),
        RecordField(
            "writes", "Layers that it writes.", \.writes, written: { !$0.writes.isEmpty }),
        RecordField(
            "resources", "Files that it read.", \.resources, written: { !$0.resources.isEmpty }),
        RecordField(
            "fingerprint", "SHA-256 over name, versions, parameters and contents of resources.",
            \.fingerprint, pattern: RecordPattern.sha256),
    ]
}
