public import Quern
internal import QuernText

/// Scores how easily a text reads, by published formulas.
///
/// Words are tokens of letters as `tag: tokens` has them (hyphenated words are one; numbers, marks and addresses are none), sentences those of
/// `tag: sentences`. Syllables are counted by English spelling, so that for other languages only `coleman_liau`, `ari`, `lix` and
/// `rix` mean something; `language` decides which documents get scores. Scores are rounded to two decimals; a text without words has none.
/// Formulas were fitted to passages of a hundred words and more: of a headline they say nothing.
public struct ReadabilityTagger: Tagger {
    @Parameter("Which scores are wanted.") var scores = ReadabilityFormula.allCases
    @Parameter("What stands before the names of the metadata fields.") var prefix = "readability_"
    @Parameter(
        "Whether the counts that scores are made of are noted too: words, sentences, syllables, ….")
    var counts = false
    @Parameter(
        "Languages (BCP 47) that get scores; documents of unknown language do, too. Empty: all.")
    var languages: [String] = ["en"]

    public static let description = StageDescription(
        "readability", "Scores how easily a text reads, by published formulas.", version: 2,
        examples: [
            Example(
                "Scores and what they are made of", ["counts": true],
                "The river turned the old wheel. The miller had remarkable patience with visitors, and he explained everything.",
                sets: [
                    "readability_words": 17, "readability_sentences": 2, "readability_letters": 91,
                    "readability_syllables": 29, "readability_polysyllables": 3,
                    "readability_hard_words": 3,
                    "readability_long_words": 5, "readability_flesch": 53.89,
                    "readability_flesch_kincaid": 7.85,
                    "readability_gunning_fog": 10.46, "readability_smog": 10.13,
                    "readability_coleman_liau": 12.19,
                    "readability_ari": 8.03, "readability_lix": 37.91, "readability_rix": 2.5,
                ]),
            Example(
                "Another language", ["languages": ["en"], "scores": ["lix"], "prefix": ""],
                "Die Mühle steht.",
                metadata: ["language": "de"], sets: [:]),
            Example("No words", [:], "12 – 13.", sets: [:]),
        ])

    public init() {}

    public func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        let language = document.metadata.language
        if let language, !languages.isEmpty,
            !languages.contains(where: { language == $0 || language.hasPrefix($0 + "-") })
        {
            context.count("documents of other languages")
            return
        }
        var text = document.text
        let counted = text.withUTF8 { ReadabilityCounts(of: $0, language: language ?? "en") }
        if counts {
            tags.metadata[prefix + "words"] = .integer(counted.words)
            tags.metadata[prefix + "sentences"] = .integer(counted.sentences)
            tags.metadata[prefix + "letters"] = .integer(counted.letters)
            tags.metadata[prefix + "syllables"] = .integer(counted.syllables)
            tags.metadata[prefix + "polysyllables"] = .integer(counted.polysyllables)
            tags.metadata[prefix + "hard_words"] = .integer(counted.hardWords)
            tags.metadata[prefix + "long_words"] = .integer(counted.longWords)
        }
        for formula in scores {
            if let score = formula.score(counted) {
                tags.metadata[prefix + formula.rawValue] = .number(score)
            }
        }
    }
}
