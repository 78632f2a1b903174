internal import Synchronization

/// Keeps segments between the passes of one run, in memory, up to a limit, and forgets the rest.
///
/// A segment that is not there is read from the store or made again from its slice, which gives the same
/// result.
final class SegmentMemory: Sendable {
    private struct State {
        var segments: [Int: (stage: Int, segment: Segment, weight: Int)] = [:]
        var weight = 0
    }

    private let state = Mutex(State())
    private let limit: Int

    /// - Parameter limit: bytes, about.
    init(limit: Int) { self.limit = limit }

    /// - Parameter stage: the position up to which the chain has been run.
    func take(slice: Int, upTo stage: Int) -> Segment? {
        state.withLock { state in
            guard let kept = state.segments[slice], kept.stage == stage else { return nil }
            // Every segment is asked for once a pass; it can go as soon as it is handed out.
            state.segments[slice] = nil
            state.weight -= kept.weight
            return kept.segment
        }
    }

    /// Whether it is of no use to keep more.
    var isFull: Bool { state.withLock { $0.weight >= limit / 2 } }

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
