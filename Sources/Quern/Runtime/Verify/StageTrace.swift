internal import Synchronization

/// Runs slices twice and compares every document after every stage.
struct StageTrace {
    private let plan: Plan
    private let options: RunOptions

    init(_ plan: Plan, options: RunOptions) {
        self.plan = plan
        self.options = options
    }

    /// What one stage made of one document.
    private enum Event {
        case state(Document, stage: Int)
        case dropped(DroppedDocument)
        case quarantined(QuarantinedRecord)
    }

    /// Collects the events of one pass over one slice; used by one thread.
    private final class Log: Sendable {
        private let events = Mutex<[Event]>([])
        func note(_ event: Event) { events.withLock { $0.append(event) } }
        var all: [Event] { events.withLock { $0 } }
    }

    /// - Parameter origin: where a document came from that is known to differ; its slice is looked at first.
    /// - Returns: nil when all passes agree everywhere.
    func firstDifference(
        near origin: (resource: String, range: Range<Int>)?
    ) async throws -> Verification.Cause? {
        // In this process, a stage that is known to bring its process down would end this one.
        let isIsolated = options.isIsolated || !plan.limitedStages.isEmpty
        let files = try Inputs(of: plan.declaration).files
        var inventory = try await Inventory.take(
            files, for: plan, size: options.sliceSize, workers: options.workers)
        try await inventory.readTheRest()
        // Each pass has surveys of its own: they may be what differs.
        var runners: [ChainRunner] = []
        defer { for runner in runners { runner.pool?.close() } }
        for _ in 0..<2 {
            var runner = ChainRunner(
                plan: plan, inventory: inventory, recordLimit: options.recordLimit,
                memory: SegmentMemory(limit: 0))
            if isIsolated { runner.pool = options.workerProgram.map { WorkerPool($0, for: plan) } }
            runners.append(runner)
            try await runner.survey(with: SliceExecutor(workers: options.workers)) { _, _ in }
            runners[runners.count - 1] = runner
        }
        let near = inventory.slices.filter { slice in
            guard let origin else { return false }
            return slice.holds(origin.resource, origin.range, of: inventory)
        }
        let chosen = Set(near.map(\.index))
        let slices = near + inventory.slices.filter { !chosen.contains($0.index) }
        if !isIsolated {
            for slice in slices {
                try Task.checkCancellation()
                if let cause = try difference(in: slice, between: runners[0], and: runners[1]) {
                    return cause
                }
            }
        }
        return try differenceBetweenProcesses(slices, runners[0])
    }

    /// Runs a slice twice in this process.
    private func difference(
        in slice: Slice, between first: ChainRunner, and second: ChainRunner
    ) throws -> Verification.Cause? {
        let logs = try [first, second].map { runner in
            let log = Log()
            var runner = runner
            runner.observer = { Self.note($0, in: log) }
            _ = try runner.segment(of: slice, upTo: plan.chain.upperBound)
            return log.all
        }
        return compare(logs[0], logs[1])
    }

    /// How many other processes a slice is tried in: what depends on the process, such as the order of a hash
    /// table, may come out alike now and then.
    private static let attempts = 3

    /// Runs slices in processes of their own, and where two differ finds out from which stage on.
    private func differenceBetweenProcesses(
        _ slices: [Slice], _ runner: ChainRunner
    ) throws -> Verification.Cause? {
        guard let program = options.workerProgram else { return nil }
        let pools = (0...Self.attempts).map { _ in WorkerPool(program, for: plan) }
        defer { for pool in pools { pool.close() } }
        for slice in slices {
            try Task.checkCancellation()
            for pool in pools.dropFirst() {
                func events(upTo end: Int) throws -> (first: [Event], second: [Event]) {
                    let pair = try [pools[0], pool].map { pool in
                        let segment = try runner.advance(
                            nil, of: slice, stages: 0..<end, in: pool)
                        return Self.events(of: segment, end - 1)
                    }
                    return (pair[0], pair[1])
                }
                let whole = try events(upTo: plan.chain.upperBound)
                guard compare(whole.first, whole.second) != nil else { continue }
                for end in 1...plan.chain.upperBound {
                    let pair = try events(upTo: end)
                    if let cause = compare(pair.first, pair.second) { return cause }
                }
            }
        }
        return nil
    }

    /// What has become of the documents of a slice.
    private static func events(of segment: Segment, _ stage: Int) -> [Event] {
        segment.documents.map { .state($0, stage: stage) } + segment.dropped.map(Event.dropped)
            + segment.quarantined.map(Event.quarantined)
    }

    private static func note(_ observation: ChainRunner.Observation, in log: Log) {
        switch observation {
        case .parsed(let document, _, _): log.note(.state(document, stage: 0))
        case .worked(let document, let stage): log.note(.state(document, stage: stage))
        // Nothing has happened to the document.
        case .passedOver: break
        case .dropped(let dropped, _): log.note(.dropped(dropped))
        case .divided(_, let parts, let stage):
            for part in parts { log.note(.state(part, stage: stage)) }
        case .quarantined(let record): log.note(.quarantined(record))
        }
    }

    private func compare(_ first: [Event], _ second: [Event]) -> Verification.Cause? {
        for (a, b) in zip(first, second) {
            if let cause = difference(a, b) { return cause }
        }
        guard first.count != second.count else { return nil }
        let rest = first.count > second.count ? first[second.count] : second[first.count]
        return cause(of: rest, ValueDifference(path: "", old: nil, new: nil))
    }

    private func difference(_ a: Event, _ b: Event) -> Verification.Cause? {
        let (old, new) = (value(of: a), value(of: b))
        return ValueDifference(.record(old), .record(new)).flatMap { cause(of: a, $0) }
    }

    /// What happened, as a value whose members are compared one after the other.
    private func value(of event: Event) -> Metadata {
        switch event {
        case .state(let document, let stage):
            var value: Metadata = [
                "stage": .integer(stage), "id": .string(document.id.text),
            ]
            for field in document.state.record?.fields ?? [] { value[field.name] = field.value }
            return value
        case .dropped(let dropped):
            return [
                "stage": .string(dropped.stage), "id": .string(dropped.id.text),
                "dropped": .string(dropped.reason), "detail": .string(dropped.detail),
                "survivor": .string(dropped.survivor?.text ?? ""),
            ]
        case .quarantined(let record):
            return [
                "stage": .string(record.stage), "id": .string(record.id?.text ?? ""),
                "error": .string(record.error),
            ]
        }
    }

    private func cause(of event: Event, _ difference: ValueDifference) -> Verification.Cause {
        var cause = Verification.Cause()
        switch event {
        case .state(let document, let stage):
            cause.stage = plan.stages[stage].label
            cause.document = document.id.text
            cause.place = Self.place(document.origin.resource.name, document.origin.range)
        case .dropped(let dropped):
            cause.stage = dropped.stage
            cause.document = dropped.id.text
            cause.place = Self.place(dropped.origin.resource.name, dropped.origin.range)
        case .quarantined(let record):
            cause.stage = record.stage
            cause.document = record.id?.text
            cause.place = Self.place(record.resource, record.range)
        }
        cause.field = difference.path.isEmpty ? nil : difference.path
        cause.values = (difference.old, difference.new)
        cause.isOfRepetitions = true
        cause.explanation =
            "run twice on the same document, the stage gives two results: it depends on more than the document, its parameters and its resources"
        return cause
    }

    private static func place(_ resource: String, _ range: Range<Int>) -> String {
        "\(resource), bytes \(range.lowerBound)–\(range.upperBound)"
    }
}

extension Slice {
    /// Whether any of a range of a resource is in the slice.
    func holds(_ resource: String, _ range: Range<Int>, of inventory: Inventory) -> Bool {
        parts.contains { part in
            inventory.inputs[part.input].resource.name == resource
                && (part.range.overlaps(range) || part.range.isEmpty)
        }
    }
}
