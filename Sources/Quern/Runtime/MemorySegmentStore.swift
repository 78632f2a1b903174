internal import Synchronization

/// Keeps segments in memory up to a limit, and forgets the rest.
final class MemorySegmentStore: SegmentStore {
    private struct State {
        var segments: [Int: (stage: Int, segment: Segment)] = [:]
        var weight = 0
    }

    private let state = Mutex(State())
    private let limit: Int

    /// - Parameter limit: bytes, about.
    init(limit: Int) { self.limit = limit }

    func segment(slice: Int, upTo stage: Int) -> Segment? {
        state.withLock { state in
            guard let kept = state.segments[slice], kept.stage == stage else { return nil }
            // Every segment is asked for once a pass; it can go as soon as it is handed out.
            state.segments[slice] = nil
            state.weight -= kept.segment.weight
            return kept.segment
        }
    }

    var isFull: Bool { state.withLock { $0.weight >= limit / 2 } }

    func keep(_ segment: Segment, slice: Int, upTo stage: Int) {
        let weight = segment.weight
        state.withLock { state in
            if let old = state.segments[slice] { state.weight -= old.segment.weight }
            guard state.weight + weight <= limit else {
                state.segments[slice] = nil
                return
            }
            state.segments[slice] = (stage, segment)
            state.weight += weight
        }
    }
}
