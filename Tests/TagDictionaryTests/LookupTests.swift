import Quern
import QuernTesting
import QuernYAML
import TagDictionary
import Testing

func dictionary(
    _ files: [(path: String, text: String)],
    _ parameters: [(name: String, value: Metadata.Value)] = []
) throws -> StageHarness<DictionaryTagger> {
    try StageHarness(
        DictionaryTagger.self,
        [("dictionary", .list(files.map { .string($0.path) }))] + parameters, resources: files,
        reader: { try YAML.node(of: $0) })
}

/// The ids of what was found, in order of place.
func found(
    _ text: String, _ files: [(path: String, text: String)],
    _ parameters: [(name: String, value: Metadata.Value)] = []
) throws -> [String] {
    try dictionary(files, parameters).tag(.sample(text)).annotations["dictionary"].map(\.id)
}

/// The places of runs of letters and apostrophes: quanteda's tokens without punctuation, for these texts.
private func words(_ text: String) -> [Annotation] {
    var words: [Annotation] = []
    var start: Int?
    for (index, byte) in (Array(text.utf8) + [0x20]).enumerated() {
        let isWord = (0x61...0x7A).contains(byte | 0x20) || byte == 0x27
        if isWord, start == nil { start = index }
        if !isWord, let begin = start {
            words.append(Annotation(begin..<index))
            start = nil
        }
    }
    return words
}

/// The cases of quanteda's tests (tests/testthat/test-tokens_lookup.R) and of the examples in its help for
/// `tokens_lookup`, with names of our own; the expected values are those that stand there.
@Suite("tag: dictionary counts as quanteda does")
struct QuantedaTests {
    private static let texts = [
        "The Ostrow Union is bordered by the Amber Ocean and the Grey Ocean.",
        "The High Court of the Ostrow Union is seldom in a ostrow unio.",
        "It's Arsen versus Selby Ostrow, union the announcer.",
        "We need Selby Unity in the Federal Republic of Garm today.",
        "Ostrow unionhood is a good unio.",
        "luv the ostrow union XXOO!",
    ]

    private func counts(
        _ yaml: String, _ category: String, _ rule: String
    ) throws -> [Int] {
        let stage = try dictionary(
            [("d.yaml", yaml)], [("case", .string(rule)), ("tokens", "words")])
        return try Self.texts.map { text in
            var document = Document.sample(text)
            try document.annotate("words", words(text))
            let record = try stage.tag(document).metadata["dictionary_count"]?.record
            return record?[category]?.integer ?? -1
        }
    }

    @Test("values of several words")
    func severalWords() throws {
        let yaml = """
            Countries: [Ostrow Union, Federal Republic of Garm]
            oceans: [Amber Ocean, Grey Ocean]
            team: [Selby Ostrow, Arsen]
            """
        #expect(try counts(yaml, "Countries", "exact") == [1, 1, 0, 1, 0, 0])
        #expect(try counts(yaml, "team", "exact") == [0, 0, 2, 0, 0, 0])
        // 'Selby Ostrow union': values of two categories share a word.
        #expect(try counts(yaml, "Countries", "ignore") == [1, 1, 1, 1, 0, 1])
        #expect(try counts(yaml, "team", "ignore") == [0, 0, 2, 0, 0, 0])
    }

    @Test("wildcards in values of several words")
    func wildcards() throws {
        let yaml = """
            Countries: [Ostrow Union, Federal * of *]
            oceans: ['* Ocean']
            team: [Selby *, Arsen]
            """
        #expect(try counts(yaml, "Countries", "exact") == [1, 1, 0, 1, 0, 0])
        #expect(try counts(yaml, "oceans", "exact") == [2, 0, 0, 0, 0, 0])
        #expect(try counts(yaml, "team", "exact") == [0, 0, 2, 1, 0, 0])
    }

    @Test("values of one word in several categories count in each")
    func overlapping() throws {
        let yaml = [
            (
                "d.yaml",
                "Countries: Unio*\noceans: '*ey'\nconsoles: ['?box', Ninten*]\nswords: '*n'\n"
            )
        ]
        // The Ostrow Union and the Grey Ocean
        #expect(
            try found("The Ostrow Union and the Grey Ocean.", yaml) == [
                "Countries", "swords", "oceans", "swords",
            ])
        #expect(
            try found("the High Court of a Ostrow unio", yaml, [("case", "exact")]) == [])
    }

    @Test("a category counts a word once, and the longest of its values that share words")
    func nestedInCategory() throws {
        #expect(try found("A B C", [("d.yaml", "key: [A B, A B C]")]) == ["key"])
        #expect(try found("A B C", [("d.yaml", "key: [B C, A B C]")]) == ["key"])
        #expect(try found("a b a", [("d.yaml", "key: [a b, b a]")]) == ["key"])
        #expect(try found("a b a", [("d.yaml", "x: a b\ny: b a")]) == ["x", "y"])
        // Partly overlapping values of two categories count even in the scope of the dictionary.
        #expect(
            try found("a b a", [("d.yaml", "x: a b\ny: b a")], [("nested", "dictionary")])
                == ["x", "y"])
        #expect(try found("a", [("d.yaml", "x: [a, 'a*', '*']")]) == ["x"])
    }

    @Test(
        "levels of a nested dictionary",
        arguments: [
            ([1], ["US", "US", "US"], ["Europe", "Europe", "Europe", "Europe"]),
            (
                [2], ["Countries", "oceans", "oceans"],
                ["Countries", "Countries", "oceans", "oceans"]
            ),
            (
                [1, 2], ["US.Countries", "US.oceans", "US.oceans"],
                ["Europe.Countries", "Europe.Countries", "Europe.oceans", "Europe.oceans"]
            ),
            ([3], [], ["west", "east"]),
            (
                [1, 3], ["US", "US", "US"], ["Europe", "Europe", "Europe.west", "Europe.east"]
            ),
            (
                [2, 3], ["Countries", "oceans", "oceans"],
                ["Countries", "Countries", "oceans.west", "oceans.east"]
            ),
        ])
    func levels(_ levels: [Int], _ first: [String], _ second: [String]) throws {
        let yaml = """
            US:
              Countries: States
              oceans: [Atlantic, Pacific]
            Europe:
              Countries: [Britain, Ireland]
              oceans: {west: Irish Sea, east: English Channel}
            """
        let parameters = [("levels", Metadata.Value.list(levels.map { .integer($0) }))]
        let texts = [
            "The United States has the Atlantic Ocean and the Pacific Ocean.",
            "Britain and Ireland have the Irish Sea and the English Channel.",
        ]
        #expect(try found(texts[0], [("d.yaml", yaml)], parameters) == first)
        #expect(try found(texts[1], [("d.yaml", yaml)], parameters) == second)
    }
}

@Suite("tag: dictionary")
struct DictionaryTests {
    @Test("the examples hold")
    func examples() {
        for type in TagDictionaryPlugin().stages {
            #expect(ExampleRunner(reader: { try YAML.node(of: $0) }).failures(of: type) == [])
        }
    }

    @Test("wildcards stand for characters of words, in any script")
    func characters() throws {
        let file = [("d.tsv", "m?ll\ta\n*ström\tb\nг*д\tc\n?\td\n*-altitude\te\n#flood*\tf\n")]
        #expect(try found("Mill MÜLL mll", file) == ["a", "a"])
        #expect(try found("Nordström STRÖM", file) == ["b", "b"])
        #expect(try found("город ГОД", file) == ["c", "c"])
        #expect(try found("é", file) == ["d"])
        #expect(try found("low-altitude low‑altitude altitude", file) == ["e", "e"])
        #expect(try found("#floods floods", file) == ["f"])
    }

    @Test(
        "what is written together must stand together, and punctuation and blank lines keep words apart"
    )
    func gaps() throws {
        let file = [("d.tsv", "R&D\ta\nriver bank\tb\ncan't\tc\n:)\td\n北京\te\n")]
        #expect(try found("R&D r & d R&DX", file) == ["a"])
        #expect(try found("river bank, river\nbank, river, bank", file) == ["b", "b"])
        #expect(try found("river\n\nbank", file) == [])
        #expect(try found("Can’t", file) == ["c"])
        #expect(try found("fine :) : )", file) == ["d"])
        #expect(try found("我在北京住", file) == ["e"])
    }

    @Test("weights, case of one value, and the value that matched")
    func weights() throws {
        let yaml = """
            case: ignore
            categories:
              mood:
                weight: 0.5
                values: [good, {value: goo*, weight: 3}, {value: US, case: exact, weight: -1}]
            """
        let document = try dictionary(
            [("d.yaml", yaml)], [("values", true), ("figures", ["weight"])]
        ).tag(.sample("Good goods for us and US."))
        let shown = document.annotations["dictionary"].map { annotation in
            annotation.attributes.fields.map(\.value.plainText).joined(separator: " ")
        }
        #expect(shown == ["good 0.5", "goo* 3.0", "US -1.0"])
        #expect(document.metadata["dictionary_weight"]?.record?["mood"] == .number(2.5))
    }

    @Test("texts that are no texts, and a dictionary of wildcards, cost little")
    func hostile() throws {
        let file = [("d.tsv", "*a*b*c*\tx\n*z?*?z*\ty\n? ?? * *\tz\naa*\tw\n")]
        let long = String(repeating: "a", count: 300_000)
        #expect(try found(long, file) == [])
        #expect(try found("", file) == [])
        #expect(try found("\u{0}", file) == [])
        let many = String(repeating: "aab ", count: 20_000)
        #expect(try found(many, file).count == 20_000)
    }
}
