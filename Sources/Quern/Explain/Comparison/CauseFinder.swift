/// Finds out why a document differs between two runs, from its lives in both.
struct CauseFinder {
    let old: RecordedRun
    let new: RecordedRun
    let pipeline: PipelineComparison
    /// Nil when a run's work cannot be done again.
    let oldTracer: LifeTracer?
    let newTracer: LifeTracer?
    let oldLives: [DocumentPlace: TracedLife]
    let newLives: [DocumentPlace: TracedLife]
    /// Why a run's work cannot be done again.
    let whyNot: String?

    /// SHA-256 of an input as it is now.
    private func oldInput(_ name: String) -> String? { oldTracer?.inputs[name] }
    private func newInput(_ name: String) -> String? { newTracer?.inputs[name] }
    private var canTrace: Bool { oldTracer != nil && newTracer != nil }
    /// Positions of the new run's stages that survey the corpus.
    private var surveys: Set<Int> { Set(newTracer?.runner.plan.surveys ?? []) }

    /// Sets the cause of an item, and how it ends where it is missing.
    ///
    /// A side that does not have the document has no place and no hashes.
    func explain(
        _ item: inout RunComparison.Item, _ mine: DocumentPlace?,
        _ myHashes: DocumentContent.Hashes?, _ theirs: DocumentPlace?,
        _ theirHashes: DocumentContent.Hashes?
    ) {
        let (before, after) = (old.inputHashes[item.resource], new.inputHashes[item.resource])
        let isTraceable = canTrace && newInput(item.resource) == after
        let place = theirs ?? mine
        let newLife = place.flatMap { newLives[$0] }
        if mine == nil || theirs == nil { item.end = nil }
        if theirs == nil, let newLife, isTraceable { item.end = end(newLife, new) }
        guard let before else {
            item.cause = .inputAdded(item.resource)
            return
        }
        guard let after else {
            item.cause = .inputRemoved(item.resource)
            return
        }
        // The old plan on the input as it is now: all that the old run had if the input is the same.
        let oldLife = place.flatMap { oldLives[$0] }
        if before != after {
            item.cause = changedInput(
                item.resource, oldLife, newLife, myHashes, theirHashes, isTraceable)
            return
        }
        guard isTraceable, oldInput(item.resource) == before else {
            item.cause = unchecked(
                canTrace ? "'\(item.resource)' has changed since the runs" : whyNot)
            return
        }
        if mine == nil, let oldLife { item.end = end(oldLife, old) }
        guard isTrue(oldLife, myHashes), isTrue(newLife, theirHashes) else {
            item.cause =
                old.record.quern == new.record.quern
                ? .unexplained("running it again does not give the recorded document")
                : .version(old.record.quern, new.record.quern)
            return
        }
        item.cause = divergence(oldLife, newLife)
    }

    private func divergence(_ oldLife: TracedLife?, _ newLife: TracedLife?) -> DifferenceCause {
        let oldLife = oldLife ?? .absent(in: old)
        let newLife = newLife ?? .absent(in: new)
        if let cause = departure(oldLife, newLife) { return cause }
        if let cause = pipeline.divergence(of: oldLife, newLife, surveys: surveys) { return cause }
        return .unexplained("both runs make the same document of it now")
    }

    /// Why one run has lost the document and the other has not, when the stage that lost it has changed and is
    /// to blame: the other run's stage would have kept the same document.
    private func departure(_ oldLife: TracedLife, _ newLife: TracedLife) -> DifferenceCause? {
        let hasNew = newLife.end == .kept
        guard hasNew != (oldLife.end == .kept) else { return nil }
        let (gone, tracer) = hasNew ? (oldLife, newTracer) : (newLife, oldTracer)
        guard let stage = gone.end.stage, stage > 0, stage < gone.states.count,
            let pair = pipeline.pairs.first(where: { (hasNew ? $0.old : $0.new) == stage }),
            let other = hasNew ? pair.new : pair.old, !pair.differences.isEmpty,
            let document = gone.states[stage - 1].document,
            tracer?.runner.keeps(document, at: other) == true
        else { return nil }
        return .stageChanged(pair.label, pair.differences)
    }

    /// The input of the document is another one; the stages may have a part in it all the same.
    private func changedInput(
        _ resource: String, _ oldLife: TracedLife?, _ newLife: TracedLife?,
        _ myHashes: DocumentContent.Hashes?, _ theirHashes: DocumentContent.Hashes?,
        _ isTraceable: Bool
    ) -> DifferenceCause {
        guard isTraceable, oldLife != nil || newLife != nil,
            !pipeline.hasSameStages || !surveys.isEmpty, isTrue(newLife, theirHashes)
        else { return .inputChanged(resource) }
        // What the old stages make of the new input tells the two causes apart.
        if isTrue(oldLife, theirHashes) { return .inputChanged(resource) }
        let cause = divergence(oldLife, newLife)
        return isTrue(oldLife, myHashes) ? cause : .inputAnd(resource, cause)
    }

    /// Whether a life ends as the run's documents say.
    private func isTrue(_ life: TracedLife?, _ hashes: DocumentContent.Hashes?) -> Bool {
        guard let document = life?.last.document else { return hashes == nil }
        return DocumentContent(document).hashes == hashes
    }

    /// What the records alone allow for.
    private func unchecked(_ reason: String?) -> DifferenceCause {
        let changed = pipeline.pairs.filter { !$0.isSame }.map { "'\($0.label)'" }
        let why = reason.map { " (not checked: \($0))" } ?? ""
        if !changed.isEmpty {
            return .unchecked(
                "one of the stages that differ: \(changed.joined(separator: ", "))\(why)")
        }
        if old.record.quern != new.record.quern {
            return .version(old.record.quern, new.record.quern)
        }
        return .unchecked("no stage differs; a survey, or a stage that is not deterministic?\(why)")
    }

    private func end(_ life: TracedLife, _ run: RecordedRun) -> (stage: String, text: String)? {
        func label(_ stage: Int) -> String {
            stage < run.record.stages.count ? run.record.stages[stage].label : ""
        }
        switch life.end {
        case .kept, .absent: return nil
        case .dropped(let stage, let reason, let detail):
            return (label(stage), "dropped: \(reason)\(detail.isEmpty ? "" : " (\(detail))")")
        case .merged(let stage, let reason, let survivor):
            return (label(stage), "merged: \(reason), in favour of \(survivor)")
        case .divided(let stage): return (label(stage), "divided into parts")
        case .quarantined(let stage, let error):
            return (label(stage), "in quarantine: \(error)")
        }
    }
}

extension TracedLife {
    /// The life of a document that a run never had, as long as its chain.
    static func absent(in run: RecordedRun) -> TracedLife {
        let chain = run.record.stages.prefix { $0.kind != .index && $0.kind != .export }.count
        return TracedLife(states: Array(repeating: .gone, count: chain), end: .absent)
    }
}

extension ChainRunner {
    /// Whether a stage is known to let a document pass.
    func keeps(_ document: Document, at position: Int) -> Bool {
        let stage = plan.stages[position]
        guard stage.condition?.holds(for: document) ?? true else { return true }
        var document = document
        let context = StageContext(label: stage.label)
        func judge(_ cleaner: some SurveyCleaner) throws -> Verdict {
            var verdict = Verdict.keep
            let found = stage.needsSurvey ? findings[position] : SurveySummaryBox()
            guard let found = found as? SurveySummaryBox else { return verdict }
            try found.withSummary(of: cleaner) { summary in
                verdict = try cleaner.clean(&document, given: summary, in: context)
            }
            return verdict
        }
        switch stage.stage {
        case let cleaner as any Cleaner:
            return (try? cleaner.clean(&document, in: context)) == .keep
        case let cleaner as any SurveyCleaner: return (try? judge(cleaner)) == .keep
        // A cleaner that is asked about many documents at once cannot be asked about one in passing.
        default: return stage.kind != .clean
        }
    }
}
