import Quern

/// The scores that a stage declares, in words.
enum ScoreText {
    /// `words, at least min_words and at most max_words`
    static func sentence(_ score: ScoreDescription) -> String { sentence(score) { $0 } }

    static func markdown(_ score: ScoreDescription) -> String { sentence(score) { "`\($0)`" } }

    private static func sentence(
        _ score: ScoreDescription, _ quoted: (String) -> String
    ) -> String {
        let bounds =
            (score.atLeast.map { ["at least " + quoted($0)] } ?? [])
            + (score.atMost.map { ["at most " + quoted($0)] } ?? [])
        // What is noted for others to ask for, and compared to nothing.
        if bounds.isEmpty { return quoted(score.name) }
        let what = score.decides == .keeping ? "for a document to be kept" : "for the stage to work"
        return quoted(score.name) + ", " + bounds.joined(separator: " and ") + " " + what
    }

    /// `words 12, below min_words 40`
    static func judged(_ score: Explanation.JudgedScore) -> String {
        var text = "\(score.name) \(number(score.value))"
        for limit in score.limits {
            let relation = limit.isMet ? "" : limit.isLeast ? "below " : "above "
            text += ", \(relation)\(limit.parameter) \(number(limit.value))"
        }
        return text
    }

    /// A whole number without a point, others with at most four decimals.
    static func number(_ value: Double) -> String {
        if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
        let rounded = (value * 10_000).rounded() / 10_000
        return "\(rounded)"
    }

    static func write(_ score: ScoreDescription, to json: inout JSONWriter) {
        json.object { json in
            json.key("name")
            json.string(score.name)
            if let least = score.atLeast {
                json.key("at_least")
                json.string(least)
            }
            if let most = score.atMost {
                json.key("at_most")
                json.string(most)
            }
            json.key("decides")
            json.string(score.decides == .keeping ? "keeping" : "work")
        }
    }
}
