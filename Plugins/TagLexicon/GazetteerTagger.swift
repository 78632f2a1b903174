public import Quern
public import QuernText

/// Annotates every occurrence of the phrases of one or more lexicons.
///
/// Lexicons are YAML files or lists of lines; the reference and `LexiconYAMLReader` and
/// `LexiconTableReader` say what they may hold. Hundreds of thousands of phrases cost no more time per
/// byte of text than a hundred.
public struct GazetteerTagger: Tagger {
    @Parameter(
        "Lexicons: YAML files (.yaml, .yml, .json), or lists (.tsv, .txt): a phrase on each line, or columns phrase, id, label, parent."
    ) var lexicon: [ResourcePath]
    @Parameter("The layer to write.") var layer = "gazetteer"
    @Parameter("The label of entries that have none of their own.") var label = ""
    @Parameter(
        "Case, where lexicons do not say: 'smart' finds 'clean energy' in any case, 'Beijing' as it is or all in capitals."
    ) var `case` = PhraseCase.smart
    @Parameter("Of overlapping phrases, the leftmost and longest, or all.") var overlap =
        PhraseTable.Overlap.longest
    @Parameter(
        "White space in a phrase: any run of spaces with at most one line break, or exactly as written."
    )
    var spaces = PhraseSpaces.any
    @Parameter(
        "Diacritics of Latin and Greek letters: as in the phrase, or ignored, so that Zürich, Zurich and ZURICH are one."
    )
    var diacritics = PhraseDiacritics.exact
    @Parameter(
        "Inflected forms: none, or english plurals of phrases in the singular (possessives are always found)."
    )
    var inflection = PhraseInflection.none

    public static let description = StageDescription(
        "gazetteer", "Annotates the phrases of lexicons.", version: 1, writes: ["gazetteer"],
        examples: [
            Example(
                "Entries with ids, variants and a hierarchy",
                ["lexicon": "policy.yaml", "label": "concept"],
                "Artificial intelligence needs chips. AI and large\nlanguage models do too.",
                resources: ["policy.yaml": policy],
                annotates: [
                    "gazetteer": [
                        "Artificial intelligence=concept#ai", "AI=concept#ai",
                        "large\nlanguage models=concept#llm",
                    ]
                ]),
            Example(
                "Whole words only, and the longest of overlapping phrases",
                ["lexicon": "places.txt"],
                "New York, York, New Yorkers, York_2",
                resources: ["places.txt": "York\nNew York\n"],
                annotates: ["gazetteer": ["New York", "York"]]),
            Example(
                "All overlapping phrases", ["lexicon": "places.txt", "overlap": "all"],
                "New York", resources: ["places.txt": "York\nNew York\n"],
                annotates: ["gazetteer": ["New York", "York"]]),
            Example(
                "Columns; case as written",
                ["lexicon": "units.tsv", "case": "exact", "layer": "units"],
                "5 MW is not 5 mW",
                resources: ["units.tsv": "phrase\tid\tlabel\nMW\tmegawatt\tpower\n"],
                annotates: ["units": ["MW=power#megawatt"]]),
            Example(
                "Capitals in a phrase must be capitals in the text", ["lexicon": "places.txt"],
                "BEIJING, Beijing, beijing; US and us", resources: ["places.txt": "Beijing\nUS\n"],
                annotates: ["gazetteer": ["BEIJING", "Beijing", "US"]]),
            Example(
                "Diacritics ignored, in phrases and in texts",
                ["lexicon": "places.txt", "diacritics": "ignore"],
                "Zurich, ZÜRICH and Łódź", resources: ["places.txt": "Zürich\nLodz\n"],
                annotates: ["gazetteer": ["Zurich", "ZÜRICH", "Łódź"]]),
            Example(
                "Plurals and possessives", ["lexicon": "terms.txt", "inflection": "english"],
                "Water mills, the mill's wheel, factories, policemen and LLMs; a news agency",
                resources: ["terms.txt": "water mill\nmill\nfactory\npoliceman\nLLM\nnews"],
                annotates: [
                    "gazetteer": ["Water mills", "mill", "factories", "policemen", "LLMs", "news"]
                ]),
            Example(
                "Unknown parents are errors", ["lexicon": "policy.yaml"], "",
                resources: [
                    "policy.yaml":
                        "- {id: technology, name: Technology}\n- {id: ai, name: AI, parent: tecnology}"
                ],
                fails: "did you mean 'technology'?"),
            Example(
                "Nothing in, nothing out", ["lexicon": "places.txt"], "",
                resources: ["places.txt": "Beijing"], annotates: ["gazetteer": []]),
        ])

    private static let policy = """
        - id: ai
          name: artificial intelligence
          variants: [AI]
          children:
            - id: llm
              name: large language model
              variants: [large language models, LLM]
        """

    private var compiled: Lexicon?

    public init() {}

    public var layers: LayerContract { LayerContract(writes: [layer]) }

    public mutating func prepare(in context: PreparationContext) throws {
        var collector = LexiconCollector(
            spaces: spaces, diacritics: diacritics, inflection: inflection)
        for path in lexicon {
            let opened = try context.open(path)
            let isYAML = [".yaml", ".yml", ".json"].contains { path.path.hasSuffix($0) }
            if isYAML {
                do {
                    LexiconYAMLReader(label: label, rule: `case`)
                        .read(try context.node(of: opened), into: &collector)
                } catch let diagnostics as Diagnostics {
                    for problem in diagnostics.all { collector.report(problem) }
                }
            } else {
                LexiconTableReader(file: opened.file, label: label, rule: `case`).read(
                    into: &collector)
            }
        }
        let compiled = try collector.finish()
        if compiled.entries.isEmpty {
            context.warn("the lexicons hold no entries, so nothing will be found")
        }
        self.compiled = compiled
    }

    public func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        guard let compiled else { return }
        let found = compiled.table.matches(in: document.text, overlap)
        guard !found.isEmpty else { return }
        var annotations: [Annotation] = []
        annotations.reserveCapacity(found.count)
        for match in found {
            let entry = compiled.entries[Int(match.value)]
            // Two spellings of one entry, or one phrase listed twice.
            var last = annotations.count - 1
            while last >= 0, annotations[last].range == match.range,
                annotations[last].id != entry.id || annotations[last].label != entry.label
            { last -= 1 }
            if last >= 0, annotations[last].range == match.range { continue }
            annotations.append(
                Annotation(
                    match.range, label: entry.label, id: entry.id, attributes: entry.attributes))
        }
        tags.annotate(layer, annotations)
    }
}

extension PhraseCase: ParameterValue {}
extension PhraseSpaces: ParameterValue {}
extension PhraseTable.Overlap: ParameterValue {}

/// Whether diacritics make a difference.
enum PhraseDiacritics: String, CaseIterable, Sendable, ParameterValue { case exact, ignore }

/// Which inflected forms of phrases are found.
enum PhraseInflection: String, CaseIterable, Sendable, ParameterValue { case none, english }
