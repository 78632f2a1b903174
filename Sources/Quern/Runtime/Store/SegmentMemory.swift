internal import Dispatch
internal import Synchronization

/// Keeps segments between the passes of one run, in memory, up to a limit, and forgets the rest.
///
/// A segment that is not there is read from the store or made again from its slice, which gives the same
/// result.
final class SegmentMemory: Sendable {
    private struct State {
        var segments: [Int: (stage: Int, segment: Segment, weight: Int)] = [:]
        var weight = 0
        /// What is being made beforehand, by slice; signalled when that has ended.
        var begun: [Int: (stage: Int, end: DispatchSemaphore)] = [:]
        /// Whether segments are asked for.
        var isWanted = false
    }

    private let state = Mutex(State())
    private let limit: Int

    /// - Parameter limit: bytes, about.
    init(limit: Int) { self.limit = limit }

    /// Waits while just that segment is being made beforehand.
    ///
    /// - Parameter stage: the position up to which the chain has been run.
    func take(slice: Int, upTo stage: Int) -> Segment? {
        let begun = state.withLock { $0.begun[slice] }
        if let begun, begun.stage == stage {
            begun.end.wait()
            begun.end.signal()
        }
        return state.withLock { state in
            guard let kept = state.segments[slice], kept.stage == stage else { return nil }
            // Every segment is asked for once a pass; it can go as soon as it is handed out.
            state.segments[slice] = nil
            state.weight -= kept.weight
            return kept.segment
        }
    }

    /// Notes that a segment is being made beforehand, so that whoever wants it waits for it; ``end(slice:)`` has to follow.
    ///
    /// - Returns: false when it is not to be made: because it is of no use to keep more, or too late.
    func begin(slice: Int, upTo stage: Int) -> Bool {
        state.withLock { state in
            if state.isWanted || state.weight >= limit - limit / 8 { return false }
            state.begun[slice] = (stage, DispatchSemaphore(value: 0))
            return true
        }
    }

    func end(slice: Int) {
        state.withLock { _ = $0.begun.removeValue(forKey: slice)?.end.signal() }
    }

    /// From now on segments are asked for, and nobody begins to make one beforehand.
    func stopMakingBeforehand() { state.withLock { $0.isWanted = true } }

    func keep(_ segment: Segment, slice: Int, upTo stage: Int) {
        let weight = segment.weight
        state.withLock { state in
            if let old = state.segments[slice] { state.weight -= old.weight }
            guard state.weight + weight <= limit else {
                state.segments[slice] = nil
                return
            }
            state.segments[slice] = (stage, segment, weight)
            state.weight += weight
        }
    }
}
