/// Finds out why a document differs between two runs, from its lives in both.
struct CauseFinder {
    let old: RecordedRun
    let new: RecordedRun
    let pipeline: PipelineComparison
    let oldInputs: RecordedInputs
    let newInputs: RecordedInputs
    /// Nil when a run's work cannot be done again.
    let oldTracer: LifeTracer?
    let newTracer: LifeTracer?
    /// Whether a run's surveys find again what they found.
    let hasOldCorpus: Bool
    let hasNewCorpus: Bool
    let oldLives: [DocumentPlace: TracedLife]
    let newLives: [DocumentPlace: TracedLife]
    /// What documents that the old run did not keep were merged into, where its inputs are no longer what they were.
    let formerEnds: [DocumentPlace: FormerSurvivors.End]
    /// Why a run's work cannot be done again.
    let whyNot: String?

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
        let oldName = oldInputs.name(of: item.resource)
        let newName = newInputs.name(of: item.resource)
        let before = oldName.flatMap { oldInputs[$0] }
        let after = newName.flatMap { newInputs[$0] }
        let isTraceable = canTrace && newName.flatMap { newTracer?.inputs[$0] } == after
        let newLife = (theirs ?? mine).flatMap { newLives[$0] }
        if mine == nil || theirs == nil { item.end = nil }
        if theirs == nil, let newLife, isTraceable,
            hasNewCorpus || !(newLife.end.stage.map(surveys.contains) ?? false)
        {
            item.end = end(newLife, new)
        }
        guard let before, let oldName else {
            item.cause = .inputAdded(newName ?? item.resource)
            return
        }
        guard let after, let newName else {
            item.cause = .inputRemoved(oldName)
            return
        }
        if before != after {
            // The old plan on the input as it is now.
            let oldLife = (theirs ?? mine).flatMap { oldLives[$0] }
            item.cause = changedInput(
                newName, oldLife, newLife, myHashes, theirHashes, isTraceable)
            return
        }
        guard isTraceable, oldTracer?.inputs[oldName] == before else {
            item.cause = unchecked(canTrace ? "'\(newName)' has changed since the runs" : whyNot)
            return
        }
        // All that the old run had; but what its surveys find may be something else.
        let oldLife = (mine ?? theirs).flatMap { oldLives[$0] }
        let former = theirs.flatMap { formerEnds[$0] }
        if isTrue(newLife, theirHashes), isTrue(oldLife, myHashes) {
            if mine == nil, let oldLife { item.end = end(oldLife, old) }
            item.cause = divergence(oldLife, newLife)
        } else if old.record.quern != new.record.quern, former == nil {
            item.cause = .version(old.record.quern, new.record.quern)
        } else if hasOldCorpus, hasNewCorpus {
            item.cause = .unexplained("running it again does not give the recorded document")
        } else if hasNewCorpus, isTrue(newLife, theirHashes) {
            if let former { item.end = end(former) }
            item.cause = otherCorpus(oldLife, newLife, myHashes, theirHashes, former)
        } else {
            item.cause = unchecked("inputs have changed since the runs", mayBeSurvey: true)
        }
    }

    /// What the old stages make of a document in the corpus as it is now is not what they made of it.
    private func otherCorpus(
        _ oldLife: TracedLife?, _ newLife: TracedLife?, _ myHashes: DocumentContent.Hashes?,
        _ theirHashes: DocumentContent.Hashes?, _ former: FormerSurvivors.End?
    ) -> DifferenceCause {
        let (had, has) = (myHashes != nil, theirHashes != nil)
        let wouldHave = oldLife?.result != nil
        // It would still have it: what the corpus changed about it is not why it is gone.
        if had == wouldHave, wouldHave != has { return divergence(oldLife, newLife) }
        let survey = survey(oldLife, newLife, former)
        // What the old stages make of it now is what the new ones make of it, or at least is there like that.
        if had != has || isTrue(oldLife, theirHashes) { return survey }
        let other = divergence(oldLife, newLife)
        guard case .survey(let label, _, _) = survey else { return survey }
        if case .survey = other { return survey }
        return .surveyAnd(label, other)
    }

    /// The stage of the old run that decided otherwise, because the rest of the corpus was another one.
    private func survey(
        _ oldLife: TracedLife?, _ newLife: TracedLife?, _ former: FormerSurvivors.End?
    ) -> DifferenceCause {
        func label(_ stage: Int) -> String { old.record.stages[stage].label }
        if let former {
            let partner = pipeline.pairs.first { $0.old == former.stage }?.new
            return .survey(
                label(former.stage), old: former.survivor.text,
                new: newLife?.end.survivor(at: partner))
        }
        var stages = oldTracer?.runner.plan.surveys ?? []
        // The one at which it leaves now, if it does.
        if let last = oldLife?.end.stage, stages.contains(last) { stages = [last] }
        guard stages.count == 1 else {
            let labels = stages.map { "'\(label($0))'" }.joined(separator: ", ")
            return .unchecked(
                "one of the stages that survey the corpus, which is another one: \(labels)")
        }
        return .survey(label(stages[0]), old: nil, new: oldLife?.end.survivor(at: stages[0]))
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
        let hasNew = newLife.isKept
        guard hasNew != oldLife.isKept else { return nil }
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
        guard let document = life?.result else { return hashes == nil }
        return DocumentContent(document).hashes == hashes
    }

    /// What the records alone allow for.
    private func unchecked(_ reason: String?, mayBeSurvey: Bool = false) -> DifferenceCause {
        let changed = pipeline.pairs.filter { !$0.isSame }.map { "'\($0.label)'" }
        let why = reason.map { " (not checked: \($0))" } ?? ""
        let survey = mayBeSurvey ? "a survey of the corpus" : ""
        if !changed.isEmpty {
            return .unchecked(
                "\(mayBeSurvey ? survey + ", or " : "")one of the stages that differ: \(changed.joined(separator: ", "))\(why)"
            )
        }
        if mayBeSurvey { return .unchecked(survey + why) }
        if old.record.quern != new.record.quern {
            return .version(old.record.quern, new.record.quern)
        }
        return .unchecked("no stage differs; a survey, or a stage that is not deterministic?\(why)")
    }

    private func end(_ life: TracedLife, _ run: RecordedRun) -> (stage: String, text: String)? {
        func label(_ stage: Int) -> String {
            stage < run.record.stages.count ? run.record.stages[stage].label : ""
        }
        let part = life.whole.map { " as part of \($0)" } ?? ""
        switch life.end {
        case .kept, .absent: return nil
        case .dropped(let stage, let reason, let detail):
            return (
                label(stage), "dropped\(part): \(reason)\(detail.isEmpty ? "" : " (\(detail))")"
            )
        case .merged(let stage, let reason, let survivor):
            return (label(stage), "merged\(part): \(reason), in favour of \(survivor)")
        case .divided(let stage):
            return (
                label(stage),
                life.whole.map { "not among the parts of \($0)" } ?? "divided into parts"
            )
        case .quarantined(let stage, let error):
            return (label(stage), "in quarantine\(part): \(error)")
        }
    }

    /// How a document ended in the old run, when its life there is no longer to be had.
    private func end(_ former: FormerSurvivors.End) -> (stage: String, text: String)? {
        let end = WhatIf.End.merged(
            stage: former.stage, reason: former.reason, survivor: former.survivor)
        return self.end(TracedLife(states: [], end: end), old)
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
