/// A pipeline that has been checked: stages resolved, parameters decoded, layers matched, resources
/// read, fingerprints computed. No document has been read yet.
public struct Plan: Sendable {
    public internal(set) var declaration: PipelineDeclaration
    public let stages: [PlannedStage]
    /// What was worth saying but stopped nothing.
    public let warnings: [Diagnostic]
    /// The forms of archives and compressed files that inputs may have.
    let containers: [any Container.Type]

    // Asked for every slice, so found out once.

    /// The stages between the parser and the folds.
    let chain: Range<Int>
    /// The positions of the stages that need a survey.
    let surveys: [Int]
    /// The positions up to which a segment is worth keeping: before a survey, after a stage that is
    /// dear or is declared to be, and at the chain's end.
    let keptPoints: [Int]

    init(
        declaration: PipelineDeclaration, stages: [PlannedStage], warnings: [Diagnostic],
        containers: [any Container.Type] = []
    ) {
        self.declaration = declaration
        self.stages = stages
        self.warnings = warnings
        self.containers = containers
        let end = stages.firstIndex { $0.isFold } ?? stages.count
        let surveys = stages.indices.filter { stages[$0].needsSurvey }
        chain = 0..<end
        self.surveys = surveys
        // A pipeline that has no stages is refused, and has a plan until then.
        keptPoints = (1..<max(1, end + 1)).filter { point in
            point == end || surveys.contains(point) || stages[point - 1].isKept
        }
    }

    public var name: String { declaration.name }
    public var parser: PlannedStage { stages[0] }
    var folds: Range<Int> { chain.upperBound..<stages.count }

    /// SHA-256 over the fingerprints of all stages.
    public var fingerprint: String {
        Fingerprint.sha256(Array(stages.map(\.fingerprint).joined(separator: "\n").utf8))
    }
}

/// One stage of a plan, ready to work.
public struct PlannedStage: Sendable {
    public let position: Int
    public let kind: StageKind
    public let name: String
    /// What ledgers and messages call it: `as:`, or `clean: length`.
    public let label: String
    public let stage: any Stage
    /// What it reads and writes in this pipeline.
    public let layers: LayerContract
    public let onError: ErrorPolicy
    public let condition: Condition?
    /// `deadline:` and `memory:`; no part of the fingerprint, because they change no result.
    public let limits: StageLimits
    /// `keep:`, whether what the chain has made up to here, this stage included, is to be stored.
    public let isKept: Bool
    public let version: Int
    public let plugin: (name: String, version: String)
    /// Every parameter in effect, in canonical form.
    public let parameters: Metadata
    /// What the stage declares of its parameters, with the values that they have by themselves.
    let declaredParameters: [ParameterDescription]
    /// The files that it read while it prepared.
    public let files: [StageFile]
    public var resources: [Resource] { files.map(\.resource) }
    /// Hash of name, versions, parameters and resources; never of paths, labels or spelling.
    public let fingerprint: String
    public let location: SourceLocation

    /// What conditions of later stages can ask for.
    var scoring: ScoringStage {
        ScoringStage(
            position: position, label: label, name: name,
            scores: type(of: stage).description.scores.map {
                .init(name: $0.name, stage: stage)
            })
    }

    var needsSurvey: Bool { (stage as? any SurveyCleaner)?.surveys ?? false }
    var isFold: Bool { kind == .index || kind == .export }
}

/// How much a stage may take for one document; for a parser, one record.
public struct StageLimits: Sendable, Hashable {
    /// How long it may work.
    public var deadline: TimeSpan?
    /// By how much its process may grow meanwhile.
    public var memory: ByteSize?

    public var isEmpty: Bool { deadline == nil && memory == nil }
}

/// A file that a stage read while it prepared.
public struct StageFile: Sendable {
    public let resource: Resource
    /// Where it was read, as seen from the working directory.
    public let path: String
    /// The path as the pipeline gives it.
    public let declaredPath: String
    /// Whether no run keeps a copy of it.
    var isSecret = false
}

/// What happens to a document on which a stage fails.
public enum ErrorPolicy: String, Sendable, CaseIterable {
    case quarantine, drop, stop
}
