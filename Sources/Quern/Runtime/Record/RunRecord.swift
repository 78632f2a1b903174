/// What a run leaves about itself: enough for someone else to get the same bytes.
///
/// `run.json` holds all of it, `quern.lock` what does not depend on where and how the run was carried out.
/// The members of both, and their JSON Schemas, come from the `fields` of the parts.
public struct RunRecord: Sendable {
    public static let fileName = "run.json"
    public static let lockName = "quern.lock"
    /// Changes when a reader of the record must.
    public static let format = 2

    public internal(set) var format = Self.format
    /// The version of Quern.
    public internal(set) var quern = QuernVersion.current
    public internal(set) var pipeline = RecordedPipeline()
    public internal(set) var stages: [RecordedStage] = []
    public internal(set) var counts = RecordedCounts()
    /// Records above this size, in bytes, were quarantined unread.
    public internal(set) var recordLimit = 0
    public internal(set) var ledger = Ledger(stages: [])
    public internal(set) var inputs: [RecordedFile] = []
    public internal(set) var outputs: [RecordedOutput] = []
    /// SHA-256 of `quern.lock`.
    public internal(set) var lock = ""
    /// What is kept of the pipeline beside the outputs.
    public internal(set) var copies: [RecordedCopy] = []
    public internal(set) var platform = RecordedPlatform()
    public internal(set) var execution = RecordedExecution()
    public internal(set) var timings = RecordedTimings()
}

extension RunRecord: Recorded {
    static let fields: [RecordField<RunRecord>] = [
        RecordField("format", "The version of this format.", \.format),
        RecordField("quern", "The version of Quern.", \.quern),
        RecordField("pipeline", "The pipeline.", \.pipeline),
        RecordField("stages", "The stages, in order.", \.stages),
        RecordField("counts", "How much there was.", \.counts),
        RecordField(
            "record_limit", "Records of more bytes than this were quarantined unread.",
            \.recordLimit),
        RecordField("ledger", "What became of the documents, stage by stage.", \.ledger),
        RecordField("inputs", "The files that were read, sorted by path.", \.inputs),
        RecordField("outputs", "The files that the run wrote.", \.outputs),
        RecordField(
            "lock", "SHA-256 of quern.lock, by which a run can be cited.", \.lock, lock: .never,
            pattern: RecordPattern.sha256),
        RecordField(
            "copies", "Copies of the pipeline's files in the run directory.", \.copies,
            lock: .never),
        RecordField("platform", "What the run was carried out on.", \.platform, lock: .never),
        RecordField(
            "execution", "How the run was carried out; changes no output.", \.execution,
            lock: .never),
        RecordField("timings", "When, and how long it took.", \.timings, lock: .never),
    ]

    /// The bytes of `run.json` or `quern.lock`: canonical JSON, a line for each stage, input and output.
    func bytes(_ form: RecordForm) -> [UInt8] {
        var json = JSONWriter()
        write(to: &json, as: form)
        return JSONLayout.lines(json.bytes, depth: 2) + [0x0A]
    }

    /// The JSON Schema of `run.json` (draft 2020-12).
    public static var schema: JSONSchema {
        schema(.record).document(
            id: "urn:quern:schema:run:\(format)", title: "The record of a Quern run")
    }

    /// The JSON Schema of `quern.lock` (draft 2020-12).
    public static var lockSchema: JSONSchema {
        schema(.lock).document(
            id: "urn:quern:schema:lock:\(format)",
            title: "The deterministic part of the record of a Quern run")
    }
}

/// The pipeline of a recorded run.
public struct RecordedPipeline: Sendable {
    public internal(set) var name = ""
    public internal(set) var description: String?
    /// The plan's fingerprint.
    public internal(set) var fingerprint = ""
    /// The pipeline file, relative to the run directory.
    public internal(set) var file = ""
    /// SHA-256 of the pipeline file as it was.
    public internal(set) var sha256 = ""
    public internal(set) var inputs: [RecordedInput] = []
    /// Every variable with the value that was used.
    public internal(set) var variables = Metadata()
}

/// A pattern of input files.
public struct RecordedInput: Sendable, Hashable {
    public internal(set) var pattern = ""
    /// The folder that the pattern is relative to, as seen from the run directory.
    public internal(set) var base = "."
}

public struct RecordedCounts: Sendable, Hashable {
    /// Documents that were handed to indexers and exporters.
    public internal(set) var documents = 0
    public internal(set) var quarantined = 0
    public internal(set) var inputs = 0
    /// Of all inputs.
    public internal(set) var bytes = 0
}

public struct RecordedPlatform: Sendable, Hashable {
    public internal(set) var system = QuernVersion.platform
    public internal(set) var compiler = QuernVersion.compiler
}

/// How a run was carried out; no output depends on it.
public struct RecordedExecution: Sendable, Hashable {
    public internal(set) var workers = 1
    /// The memory that the run was allowed, in bytes.
    public internal(set) var memory = 0
    /// The size of slices that was aimed at, in bytes.
    public internal(set) var sliceSize = 0
    /// Whether all stages ran in worker processes.
    public internal(set) var isolated = false
}

public struct RecordedTimings: Sendable, Hashable {
    /// RFC 3339, in UTC.
    public internal(set) var started = ""
    public internal(set) var ended = ""
    public internal(set) var seconds = 0.0
}

extension RecordedPipeline: Recorded {
    static let fields: [RecordField<RecordedPipeline>] = [
        RecordField("name", "The pipeline's name.", \.name),
        RecordField("description", "What it says of itself.", \.description),
        RecordField(
            "fingerprint", "SHA-256 over the fingerprints of all stages.", \.fingerprint,
            pattern: RecordPattern.sha256),
        // The rest depends on places and on spelling.
        RecordField("file", "The file, relative to the run directory.", \.file, lock: .never),
        RecordField(
            "sha256", "SHA-256 of the file.", \.sha256, lock: .never,
            pattern: RecordPattern.sha256),
        RecordField("inputs", "The patterns of the input files.", \.inputs, lock: .never),
        RecordField(
            "variables", "Every variable with the value that was used.", \.variables, lock: .never),
    ]
}

extension RecordedInput: Recorded {
    static let fields: [RecordField<RecordedInput>] = [
        RecordField("pattern", "A path or a pattern; '-' is standard input.", \.pattern),
        RecordField(
            "base", "The folder that it is relative to, as seen from the run directory.", \.base),
    ]
}

extension RecordedCounts: Recorded {
    static let fields: [RecordField<RecordedCounts>] = [
        RecordField(
            "documents", "Documents that were handed to indexers and exporters.", \.documents),
        RecordField("quarantined", "Documents in quarantine.", \.quarantined),
        RecordField("inputs", "Input files.", \.inputs),
        RecordField("bytes", "Bytes of all input files.", \.bytes),
    ]
}

extension RecordedPlatform: Recorded {
    static let fields: [RecordField<RecordedPlatform>] = [
        RecordField("system", "Operating system and processor.", \.system),
        RecordField("compiler", "The compiler of this build.", \.compiler),
    ]
}

extension RecordedExecution: Recorded {
    static let fields: [RecordField<RecordedExecution>] = [
        RecordField("workers", "Slices that were worked on at a time.", \.workers),
        RecordField("memory", "Bytes of memory that the run was allowed.", \.memory),
        RecordField("slice_size", "The size of slices that was aimed at, in bytes.", \.sliceSize),
        RecordField("isolated", "Whether stages ran in worker processes.", \.isolated),
    ]
}

extension RecordedTimings: Recorded {
    static let time = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"
    static let fields: [RecordField<RecordedTimings>] = [
        RecordField("started", "When the run began, in UTC.", \.started, pattern: time),
        RecordField("ended", "When it ended, in UTC.", \.ended, pattern: time),
        RecordField("seconds", "How long it took.", \.seconds),
    ]
}
