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
        let what = score.decides == .keeping ? "for a document to be kept" : "for the stage to work"
        return quoted(score.name) + ", " + bounds.joined(separator: " and ") + " " + what
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
