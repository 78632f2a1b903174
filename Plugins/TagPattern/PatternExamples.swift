internal import Quern

/// The examples of `tag: pattern`.
enum PatternExamples {
    static let all = [
        Example(
            "Words, a gap, and a name for a part",
            [
                "rules": [
                    .record([
                        "label": "appointment",
                        "tokens": [
                            .record(["word": ["appoint*", "named"]]), .record(["gap": 2]),
                            .record(["look": "title", "repeat": "+", "name": "who"]),
                            .record(["word": "as"]),
                        ],
                    ])
                ]
            ],
            "The council appointed the engineer Orla Venn as warden, and named nobody else.",
            annotates: ["pattern": ["appointed the engineer Orla Venn as=appointment"]]),
        Example(
            "Numbers, in words and figures, and counts",
            [
                "counts": "sizes",
                "rules": [
                    .record([
                        "label": "size",
                        "tokens": [
                            .record(["look": "number", "repeat": "+"]),
                            .record(["word": "megawatt*"]),
                        ],
                    ]),
                    .record([
                        "label": "shout",
                        "tokens": [.record(["look": ["upper", "alpha"], "min_length": 4])],
                    ]),
                ],
            ],
            "From 2.5 megawatts to twelve hundred Megawatt. FLOOD in MW.",
            sets: ["sizes": .record(["size": 2, "shout": 1])],
            annotates: [
                "pattern": [
                    "2.5 megawatts=size", "twelve hundred Megawatt=size", "FLOOD=shout",
                ]
            ]),
        Example(
            "A pattern of spaCy's", ["spacy": "laws.json"],
            "The River Act and the act; a Mill act.",
            resources: [
                "laws.json":
                    #"[{"label": "LAW", "pattern": [{"IS_TITLE": true, "OP": "+"}, {"LOWER": {"IN": ["act", "law"]}}], "id": "act"}]"#
            ],
            annotates: ["pattern": ["The River Act=LAW#act", "Mill act=LAW#act"]]),
        Example(
            "All matches", ["spacy": "a.json", "keep": "all"], "a a b",
            resources: ["a.json": #"{"A": [[{"LOWER": "a", "OP": "+"}]]}"#],
            annotates: ["pattern": ["a a=A", "a=A", "a=A"]]),
        Example(
            "What spaCy needs a model for", ["spacy": "a.json"], "",
            resources: ["a.json": #"{"A": [[{"POS": "NOUN"}]]}"#],
            fails: "'POS' is not supported: only a model of spaCy's knows it"),
        Example(
            "Nothing in, nothing out",
            ["rules": [.record(["tokens": [.record(["word": "a"])]])]], "",
            annotates: ["pattern": []]),
    ]
}
