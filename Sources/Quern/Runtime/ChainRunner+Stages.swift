internal import Synchronization

/// Cleaning and tagging: one stage at a time, over every document of a segment.
extension ChainRunner {
    func clean(
        _ segment: inout Segment, _ stage: PlannedStage, survey cleaner: some SurveyCleaner
    ) throws {
        let found =
            stage.needsSurvey ? findings[stage.position] as? SurveySummaryBox : SurveySummaryBox()
        guard let found else { return }
        try found.withSummary(of: cleaner) { summary in
            try clean(&segment, stage) { try cleaner.clean(&$0, given: summary, in: $1) }
        }
    }

    func clean(_ segment: inout Segment, _ stage: PlannedStage, by cleaner: some Cleaner) throws {
        try clean(&segment, stage) { try cleaner.clean(&$0, in: $1) }
    }

    /// Tells the visits of this process apart, those of one stage to one slice by the lower half of a number.
    private static let visits = Atomic<UInt64>(0)

    func clean(
        _ segment: inout Segment, _ stage: PlannedStage,
        _ body: (inout Document, StageContext) throws -> Verdict
    ) throws {
        let collector = EditCollector()
        let layers = stage.layers
        var visit = Self.visits.add(1 << 32, ordering: .relaxed).newValue
        try forEachDocument(of: &segment, stage) { document, text, context in
            // Identity and origin of a document do not change, so it is another one that has another number.
            visit += 1
            document.visit = visit
            let steps = document.history.steps.count
            let verdict = try document.seeing(only: layers) { try body(&$0, context) }
            guard document.visit == visit, document.history.steps.count >= steps else {
                throw StageError("it replaced the document by another one")
            }
            // Only what the stage does to the end counts.
            collector.note(document, since: steps, text)
            collector.commit()
            if case .keep = verdict, document.text.isEmpty, !text.isEmpty {
                context.count("texts left empty")
            }
            return verdict
        }
        segment.ledger.rows[stage.position].edits = collector.tallies
    }

    func tag(
        _ segment: inout Segment, _ stage: PlannedStage,
        _ body: (Document, inout Tags, StageContext) throws -> Void
    ) throws {
        let layers = stage.layers
        let allowed = layers.writes
        var written: [String: Int] = [:]
        try forEachDocument(of: &segment, stage) { document, _, context in
            var tags = Tags()
            try document.seeing(only: layers) { try body($0, &tags, context) }
            for layer in tags.layerNames where !allowed.contains(layer) {
                throw StageError("it writes the layer '\(layer)', which it does not declare")
            }
            try document.apply(tags)
            for layer in tags.layers { written[layer.name, default: 0] += layer.annotations.count }
            return .keep
        }
        segment.ledger.rows[stage.position].annotations = written
    }

    /// Has every document replaced by its parts.
    func divide(
        _ segment: inout Segment, _ stage: PlannedStage, _ divider: some Divider
    ) throws {
        // By the documents that the stage has worked on and kept, in their order.
        var divisions: [[Document]] = []
        // What else the stage did may still be refused, and the document with it.
        var latest: [Document] = []
        try forEachDocument(of: &segment, stage) { document, _, context in
            latest = try divider.documents(of: &document, in: context)
            return latest.isEmpty ? .drop(reason: "nothing in it to keep") : .keep
        } whenKept: {
            divisions.append(latest)
        }
        var next = divisions.makeIterator()
        var documents: [Document] = []
        documents.reserveCapacity(segment.documents.count)
        for document in segment.documents {
            // Those for which the stage's condition did not hold still bear the mark of an earlier one.
            guard document.stage == stage.position, let parts = next.next() else {
                documents.append(document)
                continue
            }
            // The numbers by which the stage decided came to the whole after it was divided.
            documents += parts.map { part in
                var part = part
                part.scores = document.scores
                return part
            }
            observer?(
                .divided(
                    document, into: Array(documents.suffix(parts.count)), stage: stage.position))
        }
        segment.ledger.rows[stage.position].made += documents.count - segment.documents.count
        segment.ledger.rows[stage.position].documentsOut +=
            documents.count - segment.documents.count
        segment.documents = documents
    }

    /// Applies one stage to every document of a segment and keeps the account.
    ///
    /// - Parameters:
    ///   - body: is given each document, and its text as it is then.
    ///   - whenKept: called after `body` when the document it has worked on stays.
    private func forEachDocument(
        of segment: inout Segment, _ stage: PlannedStage,
        _ body: (inout Document, String, StageContext) throws -> Verdict,
        whenKept: () -> Void = {}
    ) throws {
        let context = StageContext(label: stage.label)
        let counters = context.counters
        // Asked for every document, and what all workers share is better not referred to anew each time.
        let (position, condition, watch, observer) = (
            stage.position, stage.condition, self.watch, self.observer
        )
        let declaredScores = type(of: stage.stage).description.scores
        var row = segment.ledger.rows[stage.position]
        row.documentsIn = segment.documents.count
        // Kept documents move up over the gaps that dropped ones leave.
        var kept = 0
        for index in segment.documents.indices {
            var verdict = Verdict.keep
            let applies = condition?.holds(for: segment.documents[index]) ?? true
            if applies {
                segment.documents[index].stage = position
                let before = segment.documents[index].text
                do {
                    try watch?.begin(segment.documents[index], stage: position)
                    defer { watch?.end() }
                    verdict = try body(&segment.documents[index], before, context)
                    try counters.check(against: declaredScores)
                    counters.commit()
                } catch let error as CancellationError {
                    throw error
                } catch {
                    segment.note(error)
                    counters.discard()
                    let document = segment.documents[index]
                    switch stage.onError {
                    case .stop:
                        throw StageFailure(
                            stage: stage.label, resource: document.origin.resource.name,
                            line: document.origin.line, error: "\(error)")
                    case .drop: verdict = .drop(reason: "error", detail: "\(error)")
                    case .quarantine:
                        row.quarantined += 1
                        let record = QuarantinedRecord(
                            id: document.id, resource: document.origin.resource.name,
                            range: document.origin.range, line: document.origin.line,
                            stage: stage.label, message: "\(error)", text: before)
                        segment.quarantined.append(record)
                        observer?(.quarantined(record))
                        continue
                    }
                }
                if !counters.scores.isEmpty { counters.handOver(to: &segment.documents[index]) }
                observer?(.worked(segment.documents[index], stage: position))
            } else {
                context.count(Ledger.passedOver)
                context.counters.commit()
                observer?(.passedOver(segment.documents[index], stage: stage.position))
            }
            switch verdict {
            case .keep:
                if applies { whenKept() }
                row.documentsOut += 1
                if kept != index {
                    // An array would copy both.
                    segment.documents.withUnsafeMutableBufferPointer { $0.swapAt(kept, index) }
                }
                kept += 1
            case .drop(let reason, let detail):
                row.dropped[reason, default: 0] += 1
                drop(segment.documents[index], stage, reason, detail, nil, &segment)
            case .merge(let survivor, let reason):
                row.merged += 1
                drop(segment.documents[index], stage, reason, "", survivor, &segment)
            }
        }
        segment.documents.removeLast(segment.documents.count - kept)
        row.counts = context.counters.counts
        segment.ledger.rows[stage.position] = row
    }

    private func drop(
        _ document: Document, _ stage: PlannedStage, _ reason: String, _ detail: String,
        _ survivor: DocumentID?, _ segment: inout Segment
    ) {
        segment.dropped.append(
            DroppedDocument(
                id: document.id, origin: document.origin, title: document.metadata.title,
                stage: stage.label, reason: reason, detail: detail, survivor: survivor,
                scores: document.scores))
        observer?(.dropped(segment.dropped[segment.dropped.count - 1], document))
    }
}
