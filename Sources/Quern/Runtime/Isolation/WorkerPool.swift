internal import Synchronization

/// The worker processes of a run, and what is known of the documents that bring them down.
final class WorkerPool: Sendable {
    private struct State {
        var idle: [WorkerProcess] = []
        var busy: [ObjectIdentifier: WorkerProcess] = [:]
        var isCancelled = false
        /// Workers that ended before their time.
        var losses = 0
        var faults: [Int: SliceFaults] = [:]
        var findings: [Int: [UInt8]] = [:]
    }

    private let state = Mutex(State())
    private let program: WorkerProgram
    private let plan: Plan

    init(_ program: WorkerProgram, for plan: Plan) {
        self.program = program
        self.plan = plan
    }

    /// How many workers ended before their time.
    var losses: Int { state.withLock { $0.losses } }

    /// Ends all workers; none is at work any more.
    func close() {
        let workers = state.withLock { state in
            defer { state.idle = [] }
            return state.idle
        }
        for worker in workers { worker.end() }
    }

    /// Asks a worker that has nothing to do, or a new one.
    ///
    /// - Throws: ``WorkerLoss`` when it does not live to answer; then, and after every other error, it is ended.
    func ask(_ request: WorkerRequest, findings: [Int: any SurveySummary]) throws -> WorkerAnswer {
        let worker =
            try state.withLock { $0.idle.popLast() } ?? WorkerProcess(program, for: plan)
        let encoded = encode(findings)
        try state.withLock { state in
            if state.isCancelled { throw CancellationError() }
            state.busy[ObjectIdentifier(worker)] = worker
        }
        defer { state.withLock { $0.busy[ObjectIdentifier(worker)] = nil } }
        do {
            let answer = try worker.ask(request, findings: encoded)
            state.withLock { $0.idle.append(worker) }
            return answer
        } catch {
            try state.withLock { state in
                if state.isCancelled { throw CancellationError() }
                if error is WorkerLoss { state.losses += 1 }
            }
            throw error
        }
    }

    /// Ends the workers that are at something; whoever waits for them gets a `CancellationError`.
    func cancel() {
        state.withLock { state in
            state.isCancelled = true
            for worker in state.busy.values { worker.kill() }
        }
    }

    /// Every survey is encoded once, however many workers are told.
    private func encode(_ findings: [Int: any SurveySummary]) -> [Int: [UInt8]] {
        state.withLock { state in
            for (stage, found) in findings where state.findings[stage] == nil {
                var encoder = ByteEncoder()
                found.encode(to: &encoder)
                state.findings[stage] = encoder.bytes
            }
            return state.findings
        }
    }

    // MARK: Faults

    /// What is known of a slice's documents.
    func faults(of slice: Int) -> SliceFaults {
        state.withLock { $0.faults[slice] } ?? SliceFaults()
    }

    func note(_ faults: SliceFaults, of slice: Int) { state.withLock { $0.faults[slice] = faults } }
}
