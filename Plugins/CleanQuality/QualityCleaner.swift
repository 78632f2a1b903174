public import Quern
internal import QuernText

/// Drops documents that are no running text: the quality rules of the Gopher paper.
///
/// Rae et al., Scaling Language Models (arXiv 2112.11446), appendix A.1.1, with its thresholds, read as datatrove reads
/// them; `scripts/compare-datatrove` compares the values. A proper word is one with a character that is no symbol;
/// counts of words and mean lengths are of proper words, shares of words are of all. Rules are tried in the
/// order of the parameters, and the first one that a document fails is its reason. Stop words are English by default, so
/// give others for other languages, or null for `min_stop_words`.
public struct QualityCleaner: Cleaner {
    @Parameter("Fewest proper words; null for no limit.", in: 0...) var minWords: Int? = 50
    @Parameter("Most proper words.", in: 0...) var maxWords: Int? = 100_000
    @Parameter("Least mean length of proper words, in characters.", in: 0...)
    var minMeanWordLength: Double? = 3
    @Parameter("Greatest mean length of proper words.", in: 0...)
    var maxMeanWordLength: Double? = 10
    @Parameter("Most `#` for each word.", in: 0...) var maxHashes: Double? = 0.1
    @Parameter("Most ellipses, `...` or `…`, for each word.", in: 0...)
    var maxEllipses: Double? = 0.1
    @Parameter("Greatest share of lines that begin with `•` or `-`.", in: 0...)
    var maxBulletLines: Double? = 0.9
    @Parameter("Greatest share of lines that end in an ellipsis.", in: 0...)
    var maxEllipsisLines: Double? = 0.3
    @Parameter("Least share of words with a letter.", in: 0...)
    var minAlphabeticWords: Double? = 0.8
    @Parameter("Fewest different stop words.", in: 0...) var minStopWords: Int? = 2
    @Parameter("The stop words, as they stand in texts: capitals matter.")
    var stopWords = ["the", "be", "to", "of", "and", "that", "have", "with"]
    var counting = Counting()

    private var lookup = StopWords([])

    public static let description = StageDescription(
        "quality", "Drops documents that are no running text (Gopher's rules).",
        scores: [
            ScoreDescription("words", atLeast: "min_words", atMost: "max_words"),
            ScoreDescription(
                "mean_word_length", atLeast: "min_mean_word_length",
                atMost: "max_mean_word_length"),
            ScoreDescription("hashes", atMost: "max_hashes"),
            ScoreDescription("ellipses", atMost: "max_ellipses"),
            ScoreDescription("bullet_lines", atMost: "max_bullet_lines"),
            ScoreDescription("ellipsis_lines", atMost: "max_ellipsis_lines"),
            ScoreDescription("alphabetic_words", atLeast: "min_alphabetic_words"),
            ScoreDescription("stop_words", atLeast: "min_stop_words"),
        ],
        examples: [
            Example("A caption", [:], "A robot. /CFP", drops: "fewer than 50 words"),
            Example(
                "Running text", ["min_words": 10],
                "The dam of Ostrow held through the night, and by noon the river had fallen.",
                gives: "The dam of Ostrow held through the night, and by noon the river had fallen."
            ),
            Example(
                "Symbols alone are no words", ["min_words": 5], "The dam -- of *** Ostrow",
                drops: "fewer than 5 words"),
            Example(
                "A list of teasers", ["min_words": 5],
                "The river rose ...\nThe dam of Ostrow held ...\nMore to come",
                drops: "more than 0.1 ellipses for each word"),
            Example(
                "A table of numbers", ["min_words": 5, "min_mean_word_length": 1],
                "the flow of March 310 312 305 298 301 299",
                drops: "less than 0.8 of the words have a letter"),
            Example(
                "Another language has other stop words",
                ["min_words": 5, "stop_words": .list(["der", "die", "und", "ist"])],
                "Der Damm von Ostrow ist sicher, und der Fluss fällt.",
                gives: "Der Damm von Ostrow ist sicher, und der Fluss fällt."),
            Example(
                "Which are counted as often as they differ", ["min_words": 5],
                "The mill of Ostrow, the pride of Ostrow, the last of Ostrow: OF COURSE",
                gives: "The mill of Ostrow, the pride of Ostrow, the last of Ostrow: OF COURSE"),
            Example(
                "Hashtags", ["min_words": 3], "#dam #river #ostrow night",
                drops: "more than 0.1 # for each word"),
            Example("No text", [:], "", drops: "fewer than 50 words"),
            Example(
                "Limits that nothing meets are a mistake", ["min_words": 9, "max_words": 3], "",
                fails: "'min_words' is 9 and 'max_words' is 3"),
        ])

    public init() {}

    public func parametersMissing(forScore name: String) -> [String] {
        limitsMissing(ofScore: name)
    }

    public mutating func prepare(in context: PreparationContext) throws {
        if let low = minWords, let high = maxWords, low > high {
            throw StageError(
                "'min_words' is \(low) and 'max_words' is \(high): no document meets both")
        }
        if let low = minMeanWordLength, let high = maxMeanWordLength, low > high {
            throw StageError(
                "'min_mean_word_length' is \(low) and 'max_mean_word_length' is \(high): no document meets both"
            )
        }
        if stopWords.count > 10_000 {
            throw StageError("'stop_words' has \(stopWords.count) words, and 10000 are the most")
        }
        lookup = StopWords(stopWords)
        if let least = minStopWords, least > lookup.count {
            throw StageError(
                "'min_stop_words' is \(least), and 'stop_words' has \(lookup.count) different words: no document meets it"
            )
        }
    }

    public func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        var text = document.text
        return text.withUTF8 { bytes in
            var judgement = Judgement(context, counting.scores)
            judge(bytes, &judgement)
            return judgement.verdict
        }
    }

    private func judge(_ bytes: UnsafeBufferPointer<UInt8>, _ judgement: inout Judgement) {
        let counts = WordCounts(bytes, counting.words, minStopWords == nil ? nil : lookup)
        judgement.score(
            "words", Double(counts.proper), atLeast: minWords.map(Double.init),
            { "fewer than \($0) words" }, atMost: maxWords.map(Double.init),
            { "more than \($0) words" })
        if judgement.isDone { return }
        // A text without words has no mean and no shares.
        guard counts.all > 0 else { return }
        let all = Double(counts.all)
        if counts.proper > 0 {
            judgement.score(
                "mean_word_length", Double(counts.properCharacters) / Double(counts.proper),
                atLeast: minMeanWordLength, { "words of less than \($0) characters on average" },
                atMost: maxMeanWordLength, { "words of more than \($0) characters on average" })
            if judgement.isDone { return }
        }
        if let maxHashes {
            let count = SymbolCounts.hashes(bytes)
            judgement.score("hashes", Double(count) / all, atMost: maxHashes) {
                "more than \($0) # for each word"
            }
            if judgement.isDone { return }
        }
        if let maxEllipses {
            let count = SymbolCounts.ellipses(bytes)
            judgement.score("ellipses", Double(count) / all, atMost: maxEllipses) {
                "more than \($0) ellipses for each word"
            }
            if judgement.isDone { return }
        }
        judgeLines(bytes, &judgement)
        if judgement.isDone { return }
        if let minAlphabeticWords {
            judgement.score(
                "alphabetic_words", Double(counts.alphabetic) / all, atLeast: minAlphabeticWords
            ) { "less than \($0) of the words have a letter" }
            if judgement.isDone { return }
        }
        if let minStopWords {
            judgement.score(
                "stop_words", Double(counts.stopWords), atLeast: Double(minStopWords)
            ) { "fewer than \($0) different stop words" }
        }
    }

    private func judgeLines(_ bytes: UnsafeBufferPointer<UInt8>, _ judgement: inout Judgement) {
        guard maxBulletLines != nil || maxEllipsisLines != nil else { return }
        let lines = LineCounts(bytes)
        guard lines.all > 0 else { return }
        if let maxBulletLines {
            judgement.score(
                "bullet_lines", Double(lines.bullets) / Double(lines.all), atMost: maxBulletLines
            ) { "more than \($0) of the lines begin with a bullet" }
            if judgement.isDone { return }
        }
        if let maxEllipsisLines {
            judgement.score(
                "ellipsis_lines", Double(lines.ellipses) / Double(lines.all),
                atMost: maxEllipsisLines
            ) { "more than \($0) of the lines end in an ellipsis" }
        }
    }
}
