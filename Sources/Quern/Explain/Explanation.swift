/// The life of one document in a run.
public struct Explanation: Sendable {
    public internal(set) var id: DocumentID
    public let origin: Origin
    /// As the pipeline left it, or as it was when it left the pipeline.
    public internal(set) var document: Document
    /// The text as the parser first made it.
    public let firstText: String
    /// Maps the last text to the first one.
    var mapToFirstText: SourceMap
    public internal(set) var steps: [Step]
    public internal(set) var fate: Fate = .kept
    /// The document that stands for this one, when it was merged.
    public internal(set) var survivor: Survivor?

    public var title: String? { document.metadata.title }

    /// What one stage did.
    public struct Step: Sendable {
        /// The stage's position in the plan.
        public let position: Int
        /// The stage's label.
        public let stage: String
        public let kind: StageKind
        /// False when the stage's `when:` did not hold.
        public internal(set) var isApplied = true
        /// The stage's `when:`; see ``Condition/written``.
        public internal(set) var condition: String?
        /// How the document left the stage.
        public internal(set) var outcome = Outcome.handedOn
        public internal(set) var edits: [Edit] = []
        /// The edits as a word diff; each excerpt names its edits by their positions.
        public internal(set) var excerpts: [(excerpt: WordDiff.Excerpt, edits: Range<Int>)] = []
        public internal(set) var metadata: [MetadataChange] = []
        /// What this stage added, by layer.
        public internal(set) var added: [LayerChange] = []
        /// What went with text that this stage removed, by layer.
        public internal(set) var lost: [LayerChange] = []
        public internal(set) var scores: [JudgedScore] = []
        /// How the stage divided the document, if it did.
        public internal(set) var division: Division?

        /// Whether the stage left the document as it was.
        public var isQuiet: Bool {
            edits.isEmpty && metadata.isEmpty && added.isEmpty && lost.isEmpty && division == nil
        }
    }

    public enum Outcome: Sendable, Hashable {
        case handedOn, dropped, merged, quarantined, divided
    }

    /// A document's division into parts.
    public struct Division: Sendable {
        /// The part that is explained, counted from 1; nil when it is the whole.
        public let number: Int?
        /// The identities of the parts.
        public let parts: [DocumentID]
        /// Where the text of the part comes from, in bytes of the resource; nil for the whole.
        public let source: Range<Int>?
    }

    public struct Edit: Sendable {
        public let rule: Rule
        /// Bytes of the resource, or of what was decoded where the document's origin says that something had to be.
        public let source: [Range<Int>]
        /// Bytes of the first text.
        let first: [Range<Int>]
        public let before: String
        public let after: String
    }

    /// A field that a stage set, changed (then both values are there) or removed.
    public struct MetadataChange: Sendable {
        public let name: String
        public let old: Metadata.Value?
        public let new: Metadata.Value?
    }

    public struct LayerChange: Sendable {
        public let layer: String
        public let annotations: [Annotation]
        /// What the annotations span.
        public let texts: [String]
    }

    /// A number by which a stage decided, beside what it was compared to.
    public struct JudgedScore: Sendable {
        public let name: String
        public let value: Double
        public let limits: [Limit]
        public let decides: ScoreDescription.Decision

        public struct Limit: Sendable {
            /// The parameter that holds the limit.
            public let parameter: String
            public let value: Double
            /// Whether the parameter holds the least value that passes; else the greatest.
            public let isLeast: Bool
            public let isMet: Bool
        }

        public var isMet: Bool { limits.allSatisfy(\.isMet) }
    }

    public enum Fate: Sendable {
        case kept
        case dropped(DroppedDocument)
        case quarantined(QuarantinedRecord)
        /// A stage made documents of its parts.
        case divided([DocumentID])
    }

    /// A document that stands for others.
    public struct Survivor: Sendable {
        public let id: DocumentID
        public let title: String?
        public let origin: Origin
        /// What became of it itself.
        public let fate: Fate

        /// Whether it came through to the end itself.
        public var isKept: Bool { if case .kept = fate { true } else { false } }

        /// What a sentence about it ends with where it did not come through: `, which was not kept either`.
        package var ending: String {
            switch fate {
            case .kept: ""
            case .divided(let parts): ", which was divided into \(Explanation.listed(parts))"
            case .dropped, .quarantined: ", which was not kept either"
            }
        }
    }

    /// `d0#1 to d0#4`
    package static func listed(_ parts: [DocumentID]) -> String {
        guard let first = parts.first, let last = parts.last else { return "no documents" }
        return parts.count > 1 ? "\(first) to \(last)" : "\(first)"
    }

    /// The stage at which the document left the pipeline, if it did.
    public var lastStep: Step? { steps.last { $0.outcome != .handedOn } }
}

extension PlannedStage {
    /// A document's scores of this stage, beside what they were compared to.
    func judged(_ scores: [Score]) -> [Explanation.JudgedScore] {
        let declared = type(of: stage).description.scores
        return scores.filter { $0.stage == position }.map { score in
            let description = declared.first { $0.name == score.name }
            var limits: [Explanation.JudgedScore.Limit] = []
            if let name = description?.atLeast, let limit = parameters[name]?.double {
                limits.append(
                    .init(parameter: name, value: limit, isLeast: true, isMet: score.value >= limit)
                )
            }
            if let name = description?.atMost, let limit = parameters[name]?.double {
                limits.append(
                    .init(
                        parameter: name, value: limit, isLeast: false, isMet: score.value <= limit))
            }
            return .init(
                name: score.name, value: score.value, limits: limits,
                decides: description?.decides ?? .work)
        }
    }
}

extension Metadata.Value {
    /// A whole or other number.
    var double: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }
}
