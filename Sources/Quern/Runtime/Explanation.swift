/// The life of one document in a run.
public struct Explanation: Sendable {
    public let id: DocumentID
    public let origin: Origin
    /// As the pipeline left it, or as it was when it left the pipeline.
    public internal(set) var document: Document
    /// The text as the parser first made it.
    public let firstText: String
    public internal(set) var steps: [Step]
    public internal(set) var fate: Fate

    /// What one stage did.
    public struct Step: Sendable {
        public let stage: String
        public let kind: StageKind
        /// False when the stage's `when:` did not hold.
        public var isApplied = true
        public let edits: [Edit]
        /// Fields that it set or changed.
        public let metadata: [Metadata.Field]
        /// Fields that it removed.
        public let removedMetadata: [String]
        /// Annotations that it added, by layer.
        public let annotations: [(layer: String, annotations: [Annotation], texts: [String])]
    }

    public struct Edit: Sendable {
        public let rule: Rule
        /// Bytes of the resource.
        public let source: [Range<Int>]
        public let before: String
        public let after: String
    }

    public enum Fate: Sendable {
        case kept
        case dropped(DroppedDocument)
        case quarantined(QuarantinedRecord)
    }
}

/// Runs one document through a plan again, watching.
public struct Explainer: Sendable {
    private let plan: Plan
    private let options: RunOptions

    public init(_ plan: Plan, options: RunOptions) {
        self.plan = plan
        self.options = options
    }

    /// What was found under a name.
    public struct Findings: Sendable {
        public var explanations: [Explanation] = []
        /// Records that gave no document.
        public var quarantined: [QuarantinedRecord] = []
        /// Inputs, by name with SHA-256, as they are now.
        public var inputs: [Resource] = []
    }

    /// Explains the documents that a name means: an id, a file name or a path, or else words of the text.
    ///
    /// - Parameter limit: how many documents at the most.
    public func explain(_ name: String, limit: Int = 5) async throws -> Findings {
        guard let parser = plan.parser.stage as? any Parser else { return Findings() }
        let files = try Inputs(of: plan.declaration).files
        let inventory = try await Inventory.take(
            files, framing: parser.framing, size: options.sliceSize, workers: options.workers)
        try inventory.hashTheRest()
        var runner = ChainRunner(
            plan: plan, inventory: inventory, recordLimit: options.recordLimit,
            memory: SegmentMemory(limit: options.memory.bytes / 4))
        let executor = SliceExecutor(workers: options.workers)
        let wanted = try await find(name, runner, executor, limit)
        var findings = Findings()
        findings.inputs = inventory.inputs.map(\.resource)
        findings.quarantined = wanted.quarantined
        if !wanted.documents.isEmpty {
            try await runner.survey(with: executor) { _, _ in }
        }
        for (slice, ids) in wanted.documents {
            findings.explanations += try watch(ids, in: slice, &runner)
        }
        return findings
    }

    private struct Wanted: Sendable {
        var documents: [(slice: Slice, ids: Set<DocumentID>)] = []
        var quarantined: [QuarantinedRecord] = []
    }

    /// Parses everything and looks for the name: ids first, then file names, then words.
    private func find(
        _ name: String, _ runner: ChainRunner, _ executor: SliceExecutor, _ limit: Int
    ) async throws -> Wanted {
        var exact = Wanted()
        var loose = Wanted()
        func matches(_ resource: String) -> Bool {
            resource == name || Path.name(resource) == name || resource.hasSuffix("/" + name)
        }
        try await executor.run(
            runner.inventory.slices, work: { ($0, try runner.segment(of: $0, upTo: 1)) },
            consume: { slice, segment in
                let ids = segment.documents.filter {
                    $0.id.text == name || matches($0.origin.resource.name)
                }
                if !ids.isEmpty {
                    exact.documents.append((slice, Set(ids.prefix(limit).map(\.id))))
                }
                exact.quarantined += segment.quarantined.filter { matches($0.resource) }
                if exact.documents.isEmpty, loose.documents.count < limit {
                    let ids = segment.documents.filter { $0.text.contains(name) }.map(\.id)
                    if !ids.isEmpty { loose.documents.append((slice, Set(ids.prefix(limit)))) }
                }
            })
        let isExact = !exact.documents.isEmpty || !exact.quarantined.isEmpty
        var wanted = isExact ? exact : loose
        wanted.documents = Array(wanted.documents.prefix(limit))
        return wanted
    }

    private func watch(
        _ ids: Set<DocumentID>, in slice: Slice, _ runner: inout ChainRunner
    ) throws -> [Explanation] {
        let log = ObservationLog(ids: ids, plan: plan)
        runner.observer = { log.note($0) }
        defer { runner.observer = nil }
        // Nothing kept from before may be used: it has no observations.
        let fresh = runner.withEmptyStore()
        _ = try fresh.folded(slice)
        return log.explanations
    }
}

extension ChainRunner {
    fileprivate func withEmptyStore() -> ChainRunner {
        var runner = ChainRunner(
            plan: plan, inventory: inventory, recordLimit: recordLimit,
            memory: SegmentMemory(limit: 0))
        runner.findings = findings
        runner.observer = observer
        return runner
    }
}

/// Turns observations into explanations; used by one thread.
private final class ObservationLog: @unchecked Sendable {
    private let ids: Set<DocumentID>
    private let plan: Plan
    private(set) var explanations: [Explanation] = []
    /// The first maps, in the order of the explanations.
    private var maps: [SourceMap] = []

    init(ids: Set<DocumentID>, plan: Plan) {
        self.ids = ids
        self.plan = plan
    }

    func note(_ observation: ChainRunner.Observation) {
        switch observation {
        case .parsed(let document, let firstText, let firstMap):
            guard ids.contains(document.id) else { return }
            var explanation = Explanation(
                id: document.id, origin: document.origin, document: document, firstText: firstText,
                steps: [], fate: .kept)
            explanation.steps.append(
                step(plan.stages[0], before: nil, after: document, firstText, firstMap))
            explanations.append(explanation)
            maps.append(firstMap)
        case .passedOver(let document, let stage):
            guard let index = index(document.id, document.origin) else { return }
            explanations[index].steps.append(
                Explanation.Step(
                    stage: plan.stages[stage].label, kind: plan.stages[stage].kind,
                    isApplied: false,
                    edits: [], metadata: [], removedMetadata: [], annotations: []))
        case .worked(let document, let stage):
            guard let index = index(document.id, document.origin) else { return }
            let known = explanations[index]
            explanations[index].steps.append(
                step(
                    plan.stages[stage], before: known.document, after: document, known.firstText,
                    maps[index]))
            explanations[index].document = document
        case .dropped(let dropped, _):
            if let index = index(dropped.id, dropped.origin) {
                explanations[index].fate = .dropped(dropped)
            }
        case .quarantined(let record):
            let index = explanations.lastIndex {
                $0.id == record.id && $0.origin.resource.name == record.resource
                    && $0.origin.range == record.range
            }
            if let index { explanations[index].fate = .quarantined(record) }
        }
    }

    /// Two records may have one identity, so the place tells them apart.
    private func index(_ id: DocumentID, _ origin: Origin) -> Int? {
        explanations.lastIndex {
            $0.id == id && $0.origin.resource === origin.resource && $0.origin.range == origin.range
        }
    }

    private func step(
        _ stage: PlannedStage, before: Document?, after: Document, _ firstText: String,
        _ firstMap: SourceMap
    ) -> Explanation.Step {
        let base = after.origin.range.lowerBound
        let edits = after.history.entries(from: firstText, firstMap).filter {
            $0.stage == stage.position
        }
        let old = before?.metadata ?? Metadata()
        var added: [(layer: String, annotations: [Annotation], texts: [String])] = []
        for layer in after.annotations.layers where stage.layers.writes.contains(layer.name) {
            let fresh = layer.annotations.count - (before?.annotations[layer.name].count ?? 0)
            if fresh > 0 {
                added.append(
                    (
                        layer.name, layer.annotations,
                        layer.annotations.map { after.text(in: $0.range) }
                    ))
            }
        }
        return Explanation.Step(
            stage: stage.label, kind: stage.kind,
            edits: edits.map {
                .init(
                    rule: $0.rule,
                    source: $0.origin.map { (base + $0.lowerBound)..<(base + $0.upperBound) },
                    before: $0.before, after: $0.after)
            },
            metadata: after.metadata.fields.filter { old[$0.name] != $0.value },
            removedMetadata: old.fields.map(\.name).filter { after.metadata[$0] == nil },
            annotations: added)
    }
}
