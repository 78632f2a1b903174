internal import Quern

/// The examples of `tag: dictionary`.
enum DictionaryExamples {
    private static let sectors = """
        name: Sectors
        categories:
          economy:
            values: [econom*, {value: slump*, weight: -2}]
            categories:
              trade: [export?, "free trade agreement*"]
          health: [clinic*]
        """

    private static let oceans = """
        US:
          Countries: States
          oceans: [Atlantic, Pacific]
        Europe:
          Countries: [Britain, Ireland]
          oceans:
            west: Irish Sea
            east: English Channel
        """

    static let all = [
        Example(
            "Nested categories, wildcards, several words", ["dictionary": "sectors.yaml"],
            "Ostrow's economy needs exports and a free trade agreement. Export, Economic.",
            resources: ["sectors.yaml": sectors],
            sets: [
                "dictionary_count": .record(["economy": 2, "economy.trade": 2, "health": 0])
            ],
            annotates: [
                "dictionary": [
                    "economy=economy#economy", "exports=economy#economy.trade",
                    "free trade agreement=economy#economy.trade", "Economic=economy#economy",
                ]
            ]),
        Example(
            "Figures",
            [
                "dictionary": "sectors.yaml", "zeros": false,
                "figures": ["count", "per_1000", "weight", "words", "unmatched"],
            ],
            "The slump ended; the economy grew.", resources: ["sectors.yaml": sectors],
            sets: [
                "dictionary_count": .record(["economy": 2]),
                "dictionary_per_1000": .record(["economy": 333.3333]),
                "dictionary_weight": .record(["economy": -1.0]), "dictionary_words": 6,
                "dictionary_unmatched": 4,
            ]),
        Example(
            "quanteda's YAML, second level", ["dictionary": "oceans.yaml", "levels": [2]],
            "Britain and Ireland have the Irish Sea and the English Channel.",
            resources: ["oceans.yaml": oceans],
            annotates: [
                "dictionary": [
                    "Britain=Countries", "Ireland=Countries", "Irish Sea=oceans",
                    "English Channel=oceans",
                ]
            ]),
        Example(
            "A longer value hides shorter ones of its own category only",
            ["dictionary": "papers.tsv"], "The New York Times is a New York paper.",
            resources: [
                "papers.tsv": "New York Times\tpaper\nNew York\tcity\nYork\tcity\n"
            ],
            annotates: [
                "dictionary": ["New York Times=paper", "New York=city", "New York=city"]
            ]),
        Example(
            "… or of all categories", ["dictionary": "papers.tsv", "nested": "dictionary"],
            "The New York Times is a New York paper.",
            resources: [
                "papers.tsv": "New York Times\tpaper\nNew York\tcity\nYork\tcity\n"
            ],
            annotates: ["dictionary": ["New York Times=paper", "New York=city"]]),
        Example(
            "LIWC's format", ["dictionary": "mood.dic"], "I can't be happier, kind of.",
            resources: [
                "mood.dic":
                    "%\n1\tpronoun\n2\tnegate\n3\tposemo\n4\ttentat\n%\ni\t1\ncan't\t2\nhapp*\t3\nkind of\t4\n"
            ],
            annotates: [
                "dictionary": ["I=pronoun", "can't=negate", "happier=posemo", "kind of=tentat"]
            ]),
        Example(
            "Yoshikoder's format, case as written", ["dictionary": "law.ykd", "case": "exact"],
            "The Court and the court of law.",
            resources: [
                "law.ykd":
                    "<?xml version=\"1.0\"?><dictionary><cnode name=\"Law\"><pnode name=\"court\"/><cnode name=\"Bodies\"><pnode name=\"Court\"/></cnode></cnode></dictionary>"
            ],
            annotates: ["dictionary": ["Court=Law#Law.Bodies", "court=Law#Law"]]),
        Example(
            "A category that does not exist", ["dictionary": "mood.dic"], "",
            resources: ["mood.dic": "%\n1\tposemo\n%\nhappy\t1\t12\n"],
            fails: "there is no category 12"),
        Example(
            "Nothing in, nothing out", ["dictionary": "papers.tsv"], "",
            resources: ["papers.tsv": "Times\tpaper\n"],
            sets: ["dictionary_count": .record(["paper": 0])], annotates: ["dictionary": []]),
    ]
}
