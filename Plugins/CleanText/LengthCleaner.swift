public import Quern
import QuernText

/// Drops documents whose text is too short or too long for what the corpus is about.
///
/// Characters are Unicode code points; words are separated by white space, so that a Chinese
/// sentence is one word.
public struct LengthCleaner: Cleaner {
    @Parameter("Fewest characters to keep.", in: 0...) var minCharacters: Int? = nil
    @Parameter("Most characters to keep.", in: 0...) var maxCharacters: Int? = nil
    @Parameter("Fewest words to keep.", in: 0...) var minWords: Int? = nil
    @Parameter("Most words to keep.", in: 0...) var maxWords: Int? = nil

    public static let description = StageDescription(
        "length", "Drops documents that are too short or too long.",
        scores: [
            ScoreDescription("characters", atLeast: "min_characters", atMost: "max_characters"),
            ScoreDescription("words", atLeast: "min_words", atMost: "max_words"),
        ],
        examples: [
            Example(
                "A caption alone is no article", ["min_words": 5], "A robot. /CFP",
                drops: "fewer than 5 words"),
            Example(
                "Just enough", ["min_words": 3, "max_words": 3], " A\u{A0}robot\u{3000}waves\n",
                gives: " A\u{A0}robot\u{3000}waves\n"),
            Example("Characters, not bytes", ["max_characters": 4], "中文字符", gives: "中文字符"),
            Example("One too many", ["max_characters": 3], "中文字符", drops: "more than 3 characters"),
            Example("One too few", ["min_characters": 5], "中文字符", drops: "fewer than 5 characters"),
            Example("A log file", ["max_words": 2], "one two three", drops: "more than 2 words"),
            Example("No text", ["min_characters": 1], "", drops: "fewer than 1 character"),
            Example("No limit is a mistake", [:], "", fails: "needs at least one limit"),
            Example(
                "So are limits that nothing meets", ["min_words": 9, "max_words": 3], "",
                fails: "'min_words' is 9 and 'max_words' is 3"),
        ])

    public init() {}

    public func parametersMissing(forScore name: String) -> [String] {
        limitsMissing(ofScore: name)
    }

    public mutating func prepare(in context: PreparationContext) throws {
        if minCharacters == nil, maxCharacters == nil, minWords == nil, maxWords == nil {
            throw StageError(
                "needs at least one limit: min_characters, max_characters, min_words or max_words")
        }
        for (what, low, high) in [
            ("characters", minCharacters, maxCharacters), ("words", minWords, maxWords),
        ] {
            if let low, let high, low > high {
                throw StageError(
                    "'min_\(what)' is \(low) and 'max_\(what)' is \(high): no document meets both")
            }
        }
    }

    public func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        let countsCharacters = minCharacters != nil || maxCharacters != nil
        let countsWords = minWords != nil || maxWords != nil
        var text = document.text
        let (characters, words) = text.withUTF8 { bytes in
            (
                countsCharacters ? UTF8Scan.scalarCount(bytes) : 0,
                countsWords ? UTF8Scan.wordCount(bytes) : 0
            )
        }
        // Both are noted before either decides, so that other limits can be tried on them.
        if countsCharacters { context.score("characters", Double(characters)) }
        if countsWords { context.score("words", Double(words)) }
        if countsCharacters {
            let verdict = judge(
                characters, minCharacters ?? 0, maxCharacters ?? Int.max, "character")
            if verdict != .keep { return verdict }
        }
        guard countsWords else { return .keep }
        return judge(words, minWords ?? 0, maxWords ?? Int.max, "word")
    }

    private func judge(_ count: Int, _ low: Int, _ high: Int, _ unit: String) -> Verdict {
        func amount(_ number: Int) -> String { "\(number) \(unit)\(number == 1 ? "" : "s")" }
        if count < low { return .drop(reason: "fewer than \(amount(low))", detail: amount(count)) }
        if count > high { return .drop(reason: "more than \(amount(high))", detail: amount(count)) }
        return .keep
    }
}
