internal import Quern

extension TokensTagger {
    static let examples = [
        Example(
            "Words, numbers, marks; full stops of abbreviations", [:],
            "Dr. Kalo's U.S. mill lost 3.5% (1,200 t).",
            annotates: [
                "tokens": [
                    "Dr.=word", "Kalo's=word", "U.S.=word", "mill=word", "lost=word", "3.5=number",
                    "%=symbol",
                    "(=punctuation", "1,200=number", "t=word", ")=punctuation", ".=punctuation",
                ]
            ]),
        Example(
            "Addresses", [:],
            "See https://ostrow.example/a?b=1, mail vera@mill.example! @vera_k :-)",
            annotates: [
                "tokens": [
                    "See=word", "https://ostrow.example/a?b=1=url", ",=punctuation", "mail=word",
                    "vera@mill.example=email", "!=punctuation", "@vera_k=mention",
                    ":-)=emoji",
                ]
            ]),
        Example(
            "Clitics and hyphens taken apart",
            ["clitics": "split", "hyphens": "split", "punctuation": false],
            "They don't re-open it's low-lying gate.",
            annotates: [
                "tokens": ["They", "do", "n't", "re", "open", "it", "'s", "low", "lying", "gate"]
            ]),
        Example(
            "In French", ["clitics": "split", "language": "fr", "punctuation": false],
            "M. Kalo dit qu'il a vu l’eau aujourd'hui.",
            annotates: [
                "tokens": ["M.", "Kalo", "dit", "qu'", "il", "a", "vu", "l’", "eau", "aujourd'hui"]
            ]),
        Example(
            "Numbers with units, dates, times", ["punctuation": false],
            "On 2024-09-04 at 10:30, 60km/h and 5 °C",
            annotates: [
                "tokens": [
                    "On=word", "2024-09-04=number", "at=word", "10:30=number", "60=number",
                    "km/h=word", "and=word",
                    "5=number", "°C=word",
                ]
            ]),
        Example(
            "Chinese and Japanese by dictionary", ["punctuation": false], "我们在北京工作。東京に住む。",
            annotates: ["tokens": ["我们", "在", "北京", "工作", "東京", "に", "住む"]]),
        Example(
            "Chinese by characters", ["unspaced": "characters", "punctuation": false], "我们在北京。",
            annotates: ["tokens": ["我", "们", "在", "北", "京"]]),
        Example(
            "Lexicons that give no lemma for a form", ["lemmas": "forms.tsv"], "",
            resources: ["forms.tsv": "mills\n"], fails: "a line must be a form, a tab, a lemma"),
        Example("Nothing in, nothing out", [:], "", annotates: ["tokens": []]),
    ]
}
