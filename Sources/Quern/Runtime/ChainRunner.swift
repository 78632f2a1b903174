/// Runs stages of a plan over slices; holds what all workers share.
struct ChainRunner: Sendable {
    let plan: Plan
    var inventory: Inventory
    /// Records above this size, in bytes, are quarantined unread.
    let recordLimit: Int
    /// What passes of this run leave for each other.
    let memory: SegmentMemory
    /// What runs leave for each other; nil when there is no store.
    var store: SegmentStore?
    /// What the last run in the directory left of its folds; nil when there is no store.
    var keptFolds: KeptFolds?
    var keys = SliceKeys()
    let effort = Effort()
    /// Set when what failed in runs before is tried again.
    var retry: Retry?
    /// What surveys may take.
    var surveySpace = SurveySpace()
    /// What surveys found, by stage position.
    var findings: [Int: any SurveySummary] = [:]
    /// The first slice whose segment is still wanted after a survey; those before have been folded.
    var firstWanted = 0
    /// The stages that look back and need no survey, by position.
    var lookbacks: [Int: any Lookback] = [:]
    /// The worker processes that stages run in; nil when they run here.
    var pool: WorkerPool?
    /// Notes what stages are given; in worker processes.
    var watch: WorkWatch?
    /// Sees every document after every stage; for `quern why`.
    var observer: (@Sendable (Observation) -> Void)?

    enum Observation {
        /// With the text and the map as the parser first made them.
        case parsed(Document, firstText: String, firstMap: SourceMap)
        case worked(Document, stage: Int)
        /// The stage's `when:` did not hold.
        case passedOver(Document, stage: Int)
        case dropped(DroppedDocument, Document)
        /// Several documents were made of one, which the stage had kept.
        case divided(Document, into: [Document], stage: Int)
        case quarantined(QuarantinedRecord)
    }

    var emptyLedger: Ledger { Ledger(stages: plan.stages.map { ($0.label, $0.kind) }) }

    func work(on segment: inout Segment, of slice: Slice, stages: Range<Int>) throws {
        for position in stages {
            try Task.checkCancellation()
            let stage = plan.stages[position]
            effort.add(segment.documents.count, at: position)
            switch stage.stage {
            case let cleaner as any Cleaner: try clean(&segment, stage, by: cleaner)
            case let cleaner as any LookbackCleaner where lookbacks[position] != nil:
                try clean(&segment, of: slice.index, stage, lookingBack: cleaner)
            case let cleaner as any SurveyCleaner:
                try clean(&segment, stage, survey: cleaner)
            case let cleaner as any BatchCleaner:
                try clean(&segment, stage, batch: cleaner)
            case let divider as any Divider:
                try divide(&segment, stage, divider)
            case let tagger as any Tagger:
                try tag(&segment, stage) { try tagger.tag($0, into: &$1, in: $2) }
            case let tagger as any BatchTagger:
                try tag(&segment, stage, batch: tagger)
            default: break
            }
        }
    }
}

/// A stage failed and its pipeline says `on_error: stop`.
struct StageFailure: Error, CustomStringConvertible {
    let stage: String
    let resource: String
    let line: Int
    let error: String

    var description: String {
        "'\(stage)' failed on '\(resource)', line \(line), and its 'on_error' is stop: \(error)"
    }
}
