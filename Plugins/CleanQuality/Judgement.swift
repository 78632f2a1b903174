internal import Quern

/// Which scores a stage computes.
enum ScoreExtent: String, ParameterValue, CaseIterable {
    /// Those up to the rule that drops the document.
    case untilDropped = "until_dropped"
    /// All, also of documents that are dropped.
    case all
}

/// Goes through the rules of a stage, notes the scores, and holds the first rule that drops the document.
struct Judgement {
    private let context: StageContext
    private let extent: ScoreExtent
    private(set) var verdict = Verdict.keep

    init(_ context: StageContext, _ extent: ScoreExtent) {
        self.context = context
        self.extent = extent
    }

    /// Whether no further score is wanted.
    var isDone: Bool { verdict != .keep && extent == .untilDropped }

    /// Judges a number that has an upper limit.
    mutating func score(
        _ name: String, _ value: Double, atMost limit: Double, _ reason: (String) -> String
    ) {
        context.score(name, value)
        if value > limit { drop(limit, value, reason) }
    }

    /// Judges a number that has a lower limit.
    mutating func score(
        _ name: String, _ value: Double, atLeast limit: Double, _ reason: (String) -> String
    ) {
        context.score(name, value)
        if value < limit { drop(limit, value, reason) }
    }

    /// Judges a number that may have two limits.
    mutating func score(
        _ name: String, _ value: Double, atLeast low: Double?, _ belowReason: (String) -> String,
        atMost high: Double?, _ aboveReason: (String) -> String
    ) {
        guard low != nil || high != nil else { return }
        context.score(name, value)
        if let low, value < low {
            drop(low, value, belowReason)
        } else if let high, value > high {
            drop(high, value, aboveReason)
        }
    }

    private mutating func drop(_ limit: Double, _ value: Double, _ reason: (String) -> String) {
        guard verdict == .keep else { return }
        verdict = .drop(
            reason: reason(Self.text(limit)),
            detail: Self.text((value * 10_000).rounded() / 10_000))
    }

    private static func text(_ value: Double) -> String { Metadata.Value.number(value).shortText }
}

extension Metadata.Value {
    /// A number without needless zeros: `3`, `0.16`.
    fileprivate var shortText: String {
        if case .number(let value) = self, value == value.rounded(), abs(value) < 1e15 {
            return String(Int(value))
        }
        return plainText
    }
}
