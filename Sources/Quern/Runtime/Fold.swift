/// An indexer or exporter at work: its open files, used by one thread.
protocol OpenFold: AnyObject {
    var stage: PlannedStage { get }
    func add(_ partial: any Sendable) throws
    func finish(in context: OutputContext) throws
}

final class FoldDriver<S: FoldingStage>: OpenFold {
    let stage: PlannedStage
    private let fold: S
    private var output: S.Output?

    init(_ fold: S, _ stage: PlannedStage, in context: OutputContext) throws {
        self.fold = fold
        self.stage = stage
        output = try fold.open(in: context)
    }

    func add(_ partial: any Sendable) throws {
        guard let partial = partial as? S.Partial else {
            throw StageError("a part of its output is not of the kind that it makes")
        }
        try fold.add(partial, to: &output!)
    }

    func finish(in context: OutputContext) throws {
        guard let output else { return }
        self.output = nil
        try fold.finish(output, in: context)
    }
}

/// What one slice gives to all folds of a plan.
struct FoldedSlice: Sendable {
    /// By fold, in plan order.
    var partials: [any Sendable]
    var ledger: Ledger
    var quarantined: [QuarantinedRecord]
    var documents: Int
    var bytes: Int
    /// As ``Segment/isRepeatable``; what was stored is.
    var isRepeatable = true
}

extension ChainRunner {
    /// Makes a slice's segment and what each fold wants of it.
    func folded(_ slice: Slice) throws -> FoldedSlice {
        var sources: [[UInt8]]?
        let key = try key(of: slice, upTo: plan.chain.upperBound, &sources)
        try noteUse(of: slice)
        if let key, let stored = storedFold(of: slice, key) { return stored }
        var segment = try segment(of: slice, upTo: plan.chain.upperBound, &sources)
        sources = nil
        let chainQuarantine = segment.quarantined.count
        var partials: [any Sendable] = []
        for position in plan.folds {
            let stage = plan.stages[position]
            guard let fold = stage.stage as? any FoldingStage else { continue }
            partials.append(try partial(of: &segment, stage, fold))
        }
        if let key, segment.isRepeatable, segment.quarantined.count == chainQuarantine {
            keep(partials, of: segment, slice, key)
        }
        return FoldedSlice(
            partials: partials, ledger: segment.ledger, quarantined: segment.quarantined,
            documents: segment.documents.count, bytes: slice.byteCount,
            isRepeatable: segment.isRepeatable)
    }

    private func partial<S: FoldingStage>(
        of segment: inout Segment, _ stage: PlannedStage, _ fold: S
    ) throws -> any Sendable {
        var context = StageContext(label: stage.label)
        var documents = segment.documents
        if let condition = stage.condition {
            documents.removeAll { !condition.holds(for: $0) }
        }
        defer {
            context.counters.commit()
            segment.ledger.rows[stage.position].counts = context.counters.counts
            let passedOver = segment.documents.count - documents.count
            if passedOver > 0 {
                segment.ledger.rows[stage.position].counts[Ledger.passedOver, default: 0] +=
                    passedOver
            }
            segment.ledger.rows[stage.position].documentsIn = segment.documents.count
            let row = segment.ledger.rows[stage.position]
            segment.ledger.rows[stage.position].documentsOut =
                row.documentsIn - row.quarantined - row.droppedTotal
        }
        do {
            return try fold.partial(
                of: FoldSlice(documents: documents, dropped: segment.dropped), in: context)
        } catch let error as CancellationError {
            throw error
        } catch {
            // One document is at fault; the others must not go with it.
            var good: [Document] = []
            for document in documents {
                do {
                    _ = try fold.partial(
                        of: FoldSlice(documents: [document], dropped: []),
                        in: StageContext(label: stage.label))
                    good.append(document)
                } catch let error as CancellationError {
                    throw error
                } catch {
                    segment.note(error)
                    switch stage.onError {
                    case .stop:
                        throw StageFailure(
                            stage: stage.label, resource: document.origin.resource.name,
                            line: document.origin.line, error: "\(error)")
                    case .drop:
                        segment.ledger.rows[stage.position].dropped["error", default: 0] += 1
                    case .quarantine:
                        segment.ledger.rows[stage.position].quarantined += 1
                        let record = QuarantinedRecord(
                            id: document.id, resource: document.origin.resource.name,
                            range: document.origin.range, line: document.origin.line,
                            stage: stage.label, message: "\(error)", text: document.text)
                        segment.quarantined.append(record)
                        observer?(.quarantined(record))
                    }
                }
            }
            // What was counted in the attempt that failed does not count.
            context = StageContext(label: stage.label)
            return try fold.partial(
                of: FoldSlice(documents: good, dropped: segment.dropped), in: context)
        }
    }
}
