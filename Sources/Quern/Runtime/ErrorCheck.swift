/// Fails a run that quarantines more documents than `max_errors:` allows.
///
/// Slices are counted in their order, so a run fails at the same slice whatever the number of workers.
struct ErrorCheck {
    let limit: ErrorLimit?
    private var kinds: [Kind] = []
    private var first: [String] = []
    private var quarantined = 0

    /// Documents that failed in one way.
    private struct Kind {
        let stage: String
        let error: String
        var count = 1
    }

    init(_ limit: ErrorLimit?) { self.limit = limit }

    /// - Parameter documents: those of this slice and of all before, whatever became of them.
    mutating func add(_ records: [QuarantinedRecord], documents: Int) throws {
        guard let limit else { return }
        for record in records { note(record) }
        if limit.isExceeded(by: quarantined, of: documents, isAtEnd: false) {
            throw failure(limit, documents, isAtEnd: false)
        }
    }

    func finish(documents: Int) throws {
        if let limit, limit.isExceeded(by: quarantined, of: documents, isAtEnd: true) {
            throw failure(limit, documents, isAtEnd: true)
        }
    }

    /// Whether a run that was made under another limit keeps this one too.
    func allows(_ result: RunResult) -> Bool {
        guard let limit else { return true }
        return !limit.isExceeded(
            by: result.quarantined, of: result.ledger.rows.first?.documentsIn ?? 0, isAtEnd: true)
    }

    /// How many ways to fail are told apart; a message may name its document, and every one is then new.
    private static let kindLimit = 1000
    private static let shown = 3

    private mutating func note(_ record: QuarantinedRecord) {
        quarantined += 1
        let error = QuarantineEntry.shortened(record.message)
        if first.count < Self.shown {
            first.append("\(record.resource), line \(record.line): \(error)")
        }
        if let index = kinds.firstIndex(where: { $0.error == error && $0.stage == record.stage }) {
            kinds[index].count += 1
        } else if kinds.count < Self.kindLimit {
            kinds.append(Kind(stage: record.stage, error: error))
        }
    }

    private func failure(_ limit: ErrorLimit, _ documents: Int, isAtEnd: Bool) -> RunFailure {
        let of = isAtEnd ? "\(documents) documents" : "the first \(documents) documents"
        var lines = [
            "\(quarantined) of \(of) failed, more than 'max_errors: \(limit)' allows; nothing was written"
        ]
        // Of two equally frequent ones, the one that came first.
        let frequent = kinds.enumerated().sorted {
            ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
        }
        for (_, kind) in frequent.prefix(Self.shown) {
            lines.append("\(kind.count) by '\(kind.stage)': \(kind.error)")
        }
        lines.append(first.count == 1 ? "it was:" : "the first were:")
        lines += first
        return RunFailure(description: lines.joined(separator: "\n  "))
    }
}
