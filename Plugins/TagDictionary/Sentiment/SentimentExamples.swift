internal import Quern

/// The examples of `tag: sentiment`.
enum SentimentExamples {
    private static let moods = """
        words: {glad: 2, gloomy: -1.5, flood: -1, lol: 2.9}
        intensifiers: {very: 0.293, hardly: -0.293}
        negations: [not, never]
        idioms: {glad rags: 0.5}
        emoji: {"😀": glad face}
        """

    static let all = [
        Example(
            "A negation and an intensifier", ["lexicon": "moods.yaml"],
            "Ostrow is not very glad.", resources: ["moods.yaml": moods],
            sets: [
                "sentiment": .record([
                    "compound": -0.4013, "positive": 0.0, "neutral": 0.597, "negative": 0.403,
                ])
            ]),
        Example(
            "Sentences, their mean, and the words that count",
            ["lexicon": "moods.yaml", "unit": "sentence", "words": "mood_words"],
            "The mill is VERY glad! A flood came. It is Tuesday. 😀",
            resources: ["moods.yaml": moods],
            sets: [
                "sentiment": .record([
                    "units": 4, "mean": 0.2148, "positive": 2, "neutral": 1, "negative": 1,
                ])
            ],
            annotates: [
                "sentiment": [
                    "The mill is VERY glad!=positive", "A flood came.=negative",
                    "It is Tuesday.=neutral", "😀=positive",
                ],
                "mood_words": ["glad!=positive", "flood=negative", "😀=positive"],
            ]),
        Example(
            "Sums of weights in any language, with wildcards",
            ["lexicon": "moods.tsv", "method": "sum"], "Le moulin est très joyeux, pas triste.",
            resources: ["moods.tsv": "joyeu*\t2\ntrist*\t-1.5\n"],
            sets: [
                "sentiment": .record([
                    "sum": 0.5, "positive": 1, "negative": 1, "words": 7, "per_word": 0.0714,
                ])
            ]),
        Example(
            "Nothing in, nothing out", ["lexicon": "moods.yaml"], "",
            resources: ["moods.yaml": moods],
            sets: [
                "sentiment": .record([
                    "compound": 0.0, "positive": 0.0, "neutral": 0.0, "negative": 0.0,
                ])
            ]),
        Example(
            "A weight that is none", ["lexicon": "moods.tsv"], "",
            resources: ["moods.tsv": "glad\tmuch\n"],
            fails: "the weight must be a number, not 'much'"),
    ]
}
