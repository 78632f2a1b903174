/// A summary whose type only its stage knows.
struct SurveySummaryBox: SurveySummary {
    private var summary: any SurveySummary

    init() { summary = NoSummary() }
    init(_ summary: some SurveySummary) { self.summary = summary }

    mutating func merge(_ other: SurveySummaryBox) {
        func join<S: SurveySummary>(_ mine: S) -> any SurveySummary {
            guard let theirs = other.summary as? S else { return mine }
            var sum = mine
            sum.merge(theirs)
            return sum
        }
        summary = summary is NoSummary ? other.summary : join(summary)
    }

    func withSummary<C: SurveyCleaner>(of cleaner: C, _ body: (C.Summary) throws -> Void) throws {
        try body(summary as? C.Summary ?? C.Summary())
    }

    func concluded(by cleaner: some SurveyCleaner) -> SurveySummaryBox {
        func conclude<C: SurveyCleaner>(_ cleaner: C) -> SurveySummaryBox {
            SurveySummaryBox(cleaner.conclude(summary as? C.Summary ?? C.Summary()))
        }
        return conclude(cleaner)
    }
}

struct NoSummary: SurveySummary {
    mutating func merge(_ other: NoSummary) {}
}

extension ChainRunner {
    /// Summarises one slice for the survey of a stage, and leaves its segment in the store.
    func summary(of slice: Slice, for stage: PlannedStage) throws -> SurveySummaryBox {
        let segment = try segment(of: slice, upTo: stage.position)
        func summarise<C: SurveyCleaner>(_ cleaner: C) throws -> SurveySummaryBox {
            var summary = C.Summary()
            let context = StageContext(label: stage.label)
            let layers = stage.layers
            for document in segment.documents
            where stage.condition?.holds(for: document.metadata) ?? true {
                // A document that cannot be surveyed is met again, and quarantined, when it
                // is cleaned.
                var document = document
                try? document.seeing(only: layers) {
                    try cleaner.survey($0, into: &summary, in: context)
                }
            }
            return SurveySummaryBox(summary)
        }
        guard let cleaner = stage.stage as? any SurveyCleaner else { return SurveySummaryBox() }
        let summary = try summarise(cleaner)
        store.keep(segment, slice: slice.index, upTo: stage.position)
        return summary
    }
}
