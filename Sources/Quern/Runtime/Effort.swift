internal import Synchronization

/// What a run had to do itself, because the store did not have it.
final class Effort: Sendable {
    private let state = Mutex<[Int: Int]>([:])

    /// Notes that a stage is given documents to work on.
    func add(_ documents: Int, at stage: Int) {
        state.withLock { $0[stage, default: 0] += documents }
    }

    /// Documents that each stage worked on, by position.
    var documents: [Int: Int] { state.withLock { $0 } }
}
