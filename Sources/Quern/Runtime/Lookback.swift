internal import Dispatch
internal import Synchronization

/// A stage that looks back over the slices before.
protocol Lookback: Sendable {
    /// Wakes all that wait for their turn, with a `CancellationError`.
    func cancel()
}

/// What a stage knows of the slices before, and whose turn it is.
final class LookbackDriver<C: LookbackCleaner>: Lookback {
    private struct State {
        var past: C.Past
        /// The slice that is to be decided about next.
        var next = 0
        var waiting: [Int: DispatchSemaphore] = [:]
        var isCancelled = false
    }

    private let state: Mutex<State>

    init(_ cleaner: C, in space: SurveySpace) {
        let past = cleaner.makePast(in: space)
        state = Mutex(State(past: past))
    }

    /// Decides about a slice when all slices before it have been decided about; waits until then.
    func decide(_ notes: inout C.Notes, about slice: Int, by cleaner: C) throws {
        try waitForTurn(of: slice)
        try state.withLock { state in
            if state.isCancelled { throw CancellationError() }
            try cleaner.decide(&notes, given: &state.past)
            state.next += 1
            state.waiting.removeValue(forKey: state.next)?.signal()
        }
    }

    private func waitForTurn(of slice: Int) throws {
        let turn = try state.withLock { state -> DispatchSemaphore? in
            if state.isCancelled { throw CancellationError() }
            precondition(slice >= state.next, "a slice is decided about once")
            if state.next == slice { return nil }
            let turn = DispatchSemaphore(value: 0)
            state.waiting[slice] = turn
            return turn
        }
        turn?.wait()
    }

    func cancel() {
        state.withLock { state in
            state.isCancelled = true
            for turn in state.waiting.values { turn.signal() }
            state.waiting = [:]
        }
    }
}

extension ChainRunner {
    /// Has the last stages that would survey the corpus look back instead, where they can.
    ///
    /// Only the last: what a survey after them finds would have to be found in the same pass. Not with a store, where a slice
    /// that is known already is to need no other; nor with worker processes, which know nothing of each other's slices.
    mutating func lookBack() {
        guard store == nil, pool == nil else { return }
        var last: [(position: Int, cleaner: any LookbackCleaner)] = []
        for position in plan.surveys.reversed() {
            guard let cleaner = plan.stages[position].stage as? any LookbackCleaner,
                cleaner.canLookBack
            else { break }
            last.append((position, cleaner))
        }
        // Surveys have the space one after the other; these have it at the same time.
        let space = surveySpace.part(last.count)
        for (position, cleaner) in last {
            lookbacks[position] = Self.driver(of: cleaner, in: space)
        }
    }

    func cancelLookbacks() {
        for lookback in lookbacks.values { lookback.cancel() }
    }

    private static func driver(
        of cleaner: some LookbackCleaner, in space: SurveySpace
    ) -> any Lookback {
        LookbackDriver(cleaner, in: space)
    }

    func clean<C: LookbackCleaner>(
        _ segment: inout Segment, of slice: Int, _ stage: PlannedStage, lookingBack cleaner: C
    ) throws {
        guard let lookback = lookbacks[stage.position] as? LookbackDriver<C> else {
            preconditionFailure("'\(stage.label)' has the driver of another stage")
        }
        var notes = cleaner.makeNotes()
        try forEachSurveyed(&segment, by: stage) { document, context in
            try cleaner.note(document, in: &notes, in: context)
        }
        do { try lookback.decide(&notes, about: slice, by: cleaner) } catch let error as StageError
        {
            throw RunFailure(description: "'\(stage.label)' failed: \(error)")
        }
        // What may still change would be copied for every document.
        let decided = notes
        try clean(&segment, stage) { try cleaner.clean(&$0, by: decided, in: $1) }
    }
}
