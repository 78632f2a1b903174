/// What other parameters would have changed about a run: which documents would enter it, and which leave.
///
/// Where the parameters are thresholds of scores that the run kept, the answer is computed from those; a document
/// that would pass meets the later stages, which are then run for it. Otherwise the whole chain is run again
/// beside the old one. Nothing is written but segments of the run as it was.
public struct WhatIf: Sendable {
    let plan: Plan
    let edited: Plan
    let options: RunOptions
    let recorded: [String: String]?

    /// - Parameters:
    ///   - plan: as the run had it.
    ///   - edited: the same stages with other parameters.
    ///   - recorded: the inputs that the run had, SHA-256 by name; nil for all that are there.
    public init(
        _ plan: Plan, edited: Plan, options: RunOptions, recorded: [String: String]? = nil
    ) {
        self.plan = plan
        self.edited = edited
        self.options = options
        self.recorded = recorded
    }

    /// How an answer was found.
    public enum Way: Sendable, Hashable {
        /// From the scores of these names.
        case scores([String])
        /// By running the chain again, for this reason.
        case rerun(String)
        /// Without looking, for this reason: no document can enter or leave.
        case nothing(String)
    }

    /// Where a document ends.
    public enum End: Sendable, Hashable {
        case kept
        case dropped(stage: Int, reason: String, detail: String)
        case merged(stage: Int, reason: String, survivor: DocumentID)
        case quarantined(stage: Int, error: String)
        /// Its parts are documents from then on.
        case divided(stage: Int)
        /// The parser makes no such document.
        case absent

        /// The stage at which the document leaves; nil when it does not.
        public var stage: Int? {
            switch self {
            case .kept: nil
            case .absent: 0
            case .dropped(let stage, _, _), .merged(let stage, _, _), .quarantined(let stage, _),
                .divided(let stage):
                stage
            }
        }
    }

    /// A document that would end elsewhere.
    public struct Movement: Sendable {
        public let id: DocumentID
        public let title: String?
        public let origin: Origin
        public let before: End
        public let after: End
        /// The scores that decide, beside the new limits; empty when the document was run again.
        public let scores: [Explanation.JudgedScore]
    }

    /// Documents that would move, the first few of ``count``.
    public struct Movements: Sendable {
        public internal(set) var first: [Movement] = []
        public internal(set) var count = 0
    }

    public struct Answer: Sendable {
        public internal(set) var way: Way
        public internal(set) var entering = Movements()
        public internal(set) var leaving = Movements()
        /// Documents that are kept in neither case, but would leave at another stage.
        public internal(set) var elsewhere = Movements()
        /// Documents that stay, with another text, other metadata or annotations; nil when scores told the
        /// answer, because thresholds change nothing else.
        public internal(set) var changed: Int?
        /// Documents that were run through later stages because they would pass.
        public internal(set) var followed = 0
        /// Documents kept, before and after.
        public internal(set) var kept = (before: 0, after: 0)
        /// Documents that left at each stage, before and after.
        public internal(set) var lost: [(before: Int, after: Int)]
        public internal(set) var changedInputs: [String] = []
        public internal(set) var missingInputs: [String] = []
    }

    /// - Parameter limit: how many documents of each sort are listed.
    public func answer(limit: Int) async throws -> Answer {
        guard let parser = plan.parser.stage as? any Parser else {
            throw RunFailure(description: "the plan has no parser")
        }
        let changed = plan.stages.indices.filter {
            plan.stages[$0].fingerprint != edited.stages[$0].fingerprint
        }
        guard let first = changed.first else {
            return unmoved("the run had these values already")
        }
        guard first < plan.chain.upperBound else {
            return unmoved("'\(plan.stages[first].label)' decides about no document")
        }
        let files = try Inputs(of: plan.declaration).files.filter {
            recorded == nil || recorded?[$0.name] != nil
        }
        var corpus = Corpus(plan: plan, files: files, parser: parser, options: options)
        var runner = try await corpus.runner()
        runner.store = corpus.openStore()
        defer { _ = runner.store?.finishWriting() }
        let executor = SliceExecutor(
            workers: options.workers, byteBudget: options.memory.bytes / 32)
        if !plan.surveys.isEmpty { try await runner.survey(with: executor) { _, _ in } }
        var again = ChainRunner(
            plan: edited, inventory: runner.inventory, recordLimit: options.recordLimit,
            memory: SegmentMemory(limit: 0))
        var answer: Answer
        switch thresholds(of: changed) {
        case .scores(let thresholds):
            again.findings = runner.findings
            let judge = ScoreJudge(thresholds: thresholds)
            let (base, other) = (runner, again)
            do {
                answer = try await compare(runner, executor, limit) { slice in
                    try judge.movements(of: slice, base, other)
                }
                answer.way = .scores(thresholds.flatMap(\.names))
            } catch is UnexplainedDecision {
                answer = try await rerun(
                    runner, &again, executor, limit,
                    "its scores do not account for all of the stage's decisions", first)
            }
        case .rerun(let reason):
            answer = try await rerun(runner, &again, executor, limit, reason, first)
        }
        if let recorded {
            answer.changedInputs = runner.inventory.files.filter {
                recorded[$0.name] != $0.sha256
            }.map(\.name)
            let here = Set(files.map(\.name))
            answer.missingInputs = recorded.keys.filter { !here.contains($0) }.sorted()
        }
        return answer
    }

    private func unmoved(_ reason: String) -> Answer {
        Answer(way: .nothing(reason), lost: plan.stages.map { _ in (0, 0) })
    }

    // MARK: Whether scores suffice

    private enum Means {
        case scores([Threshold])
        case rerun(String)
    }

    private func thresholds(of changed: [Int]) -> Means {
        var thresholds: [Threshold] = []
        for position in changed where position < plan.chain.upperBound {
            let (old, new) = (plan.stages[position], edited.stages[position])
            let description = type(of: old.stage).description
            let keeping = description.scores.filter { $0.decides == .keeping }
            var tried: [String] = []
            let names = Set(old.parameters.fields.map(\.name) + new.parameters.fields.map(\.name))
            for name in names.sorted() where old.parameters[name] != new.parameters[name] {
                guard let score = keeping.first(where: { $0.atLeast == name || $0.atMost == name })
                else { return .rerun("'\(name)' of '\(old.label)' is not compared to a score") }
                if !tried.contains(score.name) { tried.append(score.name) }
                // Without any limit, the stage had no reason to measure.
                let limits = [score.atLeast, score.atMost].compactMap(\.self)
                guard limits.contains(where: { old.parameters[$0] != nil }) else {
                    return .rerun("the run did not measure '\(score.name)' of '\(old.label)'")
                }
            }
            if let survey = plan.surveys.first(where: { $0 >= position }) {
                return .rerun(
                    survey == position
                        ? "'\(old.label)' decides by a survey of the corpus"
                        : "'\(plan.stages[survey].label)' surveys what '\(old.label)' keeps")
            }
            if let divider = plan.stages[position...].first(where: { $0.stage is any Divider }) {
                return .rerun("'\(divider.label)' makes several documents of one")
            }
            thresholds.append(Threshold(position: position, old: old, new: new, names: tried))
        }
        return .scores(thresholds)
    }

    // MARK: Comparing

    /// What one slice has to say.
    struct SliceAnswer: Sendable {
        var movements: [Movement] = []
        var followed = 0
        var changed = 0
        var kept: (before: Int, after: Int)
        var lost: [(before: Int, after: Int)]
    }

    private func compare(
        _ runner: ChainRunner, _ executor: SliceExecutor, _ limit: Int,
        _ work: @escaping @Sendable (Slice) throws -> SliceAnswer
    ) async throws -> Answer {
        var answer = Answer(way: .scores([]), lost: plan.stages.map { _ in (0, 0) })
        try await executor.run(
            runner.inventory.slices, work: work, consume: { answer.add($0, limit: limit) })
        return answer
    }

    private func rerun(
        _ runner: ChainRunner, _ again: inout ChainRunner, _ executor: SliceExecutor, _ limit: Int,
        _ reason: String, _ first: Int
    ) async throws -> Answer {
        if edited.surveys.contains(where: { $0 >= first }) {
            try await again.survey(with: executor) { _, _ in }
        } else {
            again.findings = runner.findings
        }
        let second = again
        var answer = try await compare(runner, executor, limit) { slice in
            try ChainComparison(runner, second).answer(for: slice)
        }
        answer.way = .rerun(reason)
        answer.changed = answer.changed ?? 0
        return answer
    }
}

extension WhatIf.Answer {
    mutating func add(_ slice: WhatIf.SliceAnswer, limit: Int) {
        kept.before += slice.kept.before
        kept.after += slice.kept.after
        for (stage, counts) in slice.lost.enumerated() {
            lost[stage].before += counts.before
            lost[stage].after += counts.after
        }
        for movement in slice.movements {
            if movement.before == .kept {
                leaving.add(movement, limit)
            } else if movement.after == .kept {
                entering.add(movement, limit)
            } else {
                elsewhere.add(movement, limit)
            }
        }
        followed += slice.followed
        if slice.changed > 0 { changed = (changed ?? 0) + slice.changed }
    }
}

extension WhatIf.Movements {
    fileprivate mutating func add(_ movement: WhatIf.Movement, _ limit: Int) {
        count += 1
        if first.count < limit { first.append(movement) }
    }
}
