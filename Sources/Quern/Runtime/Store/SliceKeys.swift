internal import Synchronization

/// What is known of slices' contents, shared by all workers.
final class SliceKeys: Sendable {
    private let state = Mutex(State())

    private struct State: Sendable {
        /// Content hashes of a slice's parts.
        var contents: [Int: [String]] = [:]
        /// What surveys decided about a slice, by the position of the stage.
        var decisions: [Place: String] = [:]
    }

    private struct Place: Hashable {
        let slice: Int
        let stage: Int
    }

    func contents(_ slice: Int) -> [String]? { state.withLock { $0.contents[slice] } }

    func note(_ contents: [String], of slice: Int) {
        state.withLock { $0.contents[slice] = contents }
    }

    func decisions(_ slice: Int, _ stage: Int) -> String? {
        state.withLock { $0.decisions[Place(slice: slice, stage: stage)] }
    }

    func note(_ decisions: String, of slice: Int, _ stage: Int) {
        state.withLock { $0.decisions[Place(slice: slice, stage: stage)] = decisions }
    }
}
