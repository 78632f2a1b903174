/// What a stage can reach while it works on a slice.
public struct StageContext {
    /// The stage's label in this pipeline, such as `clean: length`.
    public let label: String
    package let counters: StageCounters

    /// Notes a number by which the stage decides about the document at hand, such as its count of words.
    ///
    /// The name must be one of the description's ``StageDescription/scores``, and is given once for a
    /// document; a parser, which has no document yet, scores nothing. `quern why` shows the number
    /// beside its thresholds, and `quern whatif` tries other thresholds on it.
    public func score(_ name: String, _ value: Double) { counters.scores.append((name, value)) }

    package init(label: String, counters: StageCounters = StageCounters()) {
        self.label = label
        self.counters = counters
    }

    /// Counts something that the ledger shows under this stage, such as `invalid bytes`.
    public func count(_ name: String, by amount: Int = 1) {
        if amount != 0 { counters.count(name, by: amount) }
    }
}

/// The counts of one stage over one slice; used by one thread.
///
/// What is counted on a document counts when the stage is done with it, so that a document on which it
/// fails leaves no trace.
package final class StageCounters {
    // Asked several times for every document, by one thread, so accesses are not checked.

    @exclusivity(unchecked) package private(set) var counts: [String: Int] = [:]
    /// Of the document at hand.
    @exclusivity(unchecked) private var pending: [(name: String, amount: Int)] = []
    /// Of the document at hand; the runner takes them over.
    @exclusivity(unchecked) package var scores: [(name: String, value: Double)] = []
    package init() {}

    func count(_ name: String, by amount: Int) {
        if let index = pending.lastIndex(where: { $0.name == name }) {
            pending[index].amount += amount
        } else {
            pending.append((name, amount))
        }
    }

    /// The stage is done with the document.
    package func commit() {
        if pending.isEmpty { return }
        for (name, amount) in pending { counts[name, default: 0] += amount }
        pending.removeAll(keepingCapacity: true)
    }

    /// The stage has failed on the document.
    func discard() {
        pending.removeAll(keepingCapacity: true)
        scores.removeAll(keepingCapacity: true)
    }
}

/// What a stage can reach while it prepares: the files it reads.
public struct PreparationContext: Sendable {
    /// Opens a path as the pipeline file means it; the runtime notes content hashes for the
    /// fingerprint.
    package typealias Opener =
        @Sendable (_ path: ResourcePath, _ isSecret: Bool) throws -> OpenedResource
    /// Reads a declaration file (YAML or JSON) into a node.
    package typealias Reader = @Sendable (SourceFile) throws -> Node

    /// Notes the content hash of a file that the stage itself does not read.
    package typealias Noter = @Sendable (ResourcePath) throws -> Void

    package let owner: String
    package let place: SourceLocation?
    /// The folder of the file that declares the stage; relative paths are meant from there.
    public let directory: String
    package let opener: Opener
    package let noter: Noter
    package let reader: Reader
    package let report: PreparationReport
    /// The stages before, with their scores; nil when they are not known.
    package let stagesBefore: [ScoringStage]?
    /// The fields of the metadata that only stages behind say they set, each with the first of them.
    package let fieldsSetLater: [String: String]
    /// The stages that there are, for stages that hand work on to others.
    package let registry: StageRegistry

    package init(
        owner: String, place: SourceLocation?, directory: String, report: PreparationReport,
        opener: @escaping Opener, noter: @escaping Noter, reader: @escaping Reader,
        registry: StageRegistry = .empty, stagesBefore: [ScoringStage]? = nil,
        fieldsSetLater: [String: String] = [:]
    ) {
        self.stagesBefore = stagesBefore
        self.fieldsSetLater = fieldsSetLater
        self.owner = owner
        self.place = place
        self.directory = directory
        self.report = report
        self.registry = registry
        self.opener = opener
        self.noter = noter
        self.reader = reader
    }

    /// Makes the content of a file part of the stage's fingerprint, for files that something else reads, such as
    /// a program; of a folder, that of every file in it. Large files are hashed, not held.
    public func note(_ path: ResourcePath) throws { try noter(path) }

    /// Opens a file that the stage reads.
    ///
    /// - Parameter isSecret: whether the run is to keep no copy of it, as of a key, but its hash alone.
    public func open(_ path: ResourcePath, isSecret: Bool = false) throws -> OpenedResource {
        try opener(path, isSecret)
    }

    /// Warns of names that look like slips in the names of fields that stages agree on (`titel`, `langauge`): no document would have
    /// the field, and nothing else would say so.
    public func doubtFields(_ names: [String], of parameter: String) {
        report.add(
            names.compactMap { name in
                ConditionType.nearlyKnown(name).map {
                    .warning(
                        "'\(parameter)' of '\(owner)' names '\(name)', which is no field that stages agree on",
                        at: place, hints: ["did you mean '\($0)'?"])
                }
            })
    }

    /// Reads a declaration file and decodes it as a record, with the same located errors as the
    /// pipeline file itself.
    public func decode<Value: ParameterRecord>(_ type: Value.Type, from path: ResourcePath) throws
        -> Value
    {
        let resource = try open(path)
        return try decode(type, from: resource)
    }

    public func decode<Value: ParameterRecord>(
        _ type: Value.Type, from resource: OpenedResource
    ) throws -> Value {
        let node = try reader(resource.file)
        var diagnostics: [Diagnostic] = []
        let value = Value.decode(
            node, as: ParameterName(owner: resource.file.path, name: ""), into: &diagnostics)
        report.add(diagnostics.filter { $0.severity != .error })
        let errors = diagnostics.filter { $0.severity == .error }
        guard let value, errors.isEmpty else { throw Diagnostics(errors) }
        return value
    }

    /// Reads a declaration file without decoding it.
    public func node(of resource: OpenedResource) throws -> Node { try reader(resource.file) }

    /// Says something that does not stop the run.
    public func warn(_ message: String, at location: SourceLocation? = nil) {
        report.add([.warning(message, at: location ?? place)])
    }
}

/// Warnings that came up while stages were prepared.
package final class PreparationReport: @unchecked Sendable {
    // Stages are prepared one after the other, by one thread.
    package private(set) var diagnostics: [Diagnostic] = []
    package init() {}
    package func add(_ more: [Diagnostic]) { diagnostics += more }
}

/// A file that a stage reads, whole.
public struct OpenedResource: Sendable {
    public let resource: Resource
    public let file: SourceFile
    /// The absolute or working-directory-relative path that was opened.
    public let path: String

    package init(resource: Resource, file: SourceFile, path: String) {
        self.resource = resource
        self.file = file
        self.path = path
    }

    public var bytes: [UInt8] { file.bytes }
}
