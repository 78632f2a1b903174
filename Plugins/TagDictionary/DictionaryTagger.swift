public import Quern
internal import QuernText

/// Annotates and counts the categories of dictionaries, as content analysis does it.
///
/// A dictionary has categories, which may nest, and values: words in which `*` is any number of characters and `?` is one
/// (`econom*`), or several words (`interest rate*`). It is in Quern's YAML, quanteda's YAML, LIWC's format, Yoshikoder's, or
/// columns between tabs; `docs/guides/dictionaries-and-patterns.md` shows each. Values match whole words; what counts where
/// values overlap is as in quanteda's `tokens_lookup`. White space in a value stands for any but a blank line, and
/// punctuation between words keeps a value from matching.
///
/// Words are those of UAX #29, with hyphens and with `#` and `@` in front as part of them. A layer of tokens can be
/// used instead. Annotations have the category's path as their id (`economy.trade`) and its first part as their label.
public struct DictionaryTagger: Tagger {
    @Parameter(
        "Dictionaries: .yaml (Quern's or quanteda's), .dic (LIWC), .ykd (Yoshikoder), .tsv (value, category, weight)."
    ) var dictionary: [ResourcePath]
    @Parameter("The format, where the names of files do not tell it.") var format =
        DictionaryFormat.auto
    @Parameter("The layer to write.") var layer = "dictionary"
    @Parameter("Case, where a dictionary does not say: ignored, or as written.") var `case` =
        CaseRule.ignore
    @Parameter("The levels of nested categories to use, the top being 1; without any, all.")
    var levels: [Level] = []
    @Parameter(
        "Where a longer value keeps shorter ones inside it from counting: in its category, or in the whole dictionary."
    ) var nested = NestedScope.category
    @Parameter(
        "What to set in the metadata, as LAYER_FIGURE: the count of each category, its count per 1,000 words, the sum of its weights; the number of words, of words in no category."
    ) var figures: [DictionaryFigure] = [.count]
    @Parameter("Whether categories that do not occur have a 0.") var zeros = true
    @Parameter("Whether annotations say which value matched, and its weight.") var values = false
    @Parameter(
        "A layer of tokens to use, such as 'tokens'; without it, words are found by rules.")
    var tokens: String? = nil

    public static let description = StageDescription(
        "dictionary", "Annotates and counts the categories of dictionaries.",
        writes: ["dictionary"], examples: DictionaryExamples.all)

    private var compiled: CompiledDictionary?
    private var policy = LookupPolicy(scope: .category, values: [])
    /// The first part of each category's path.
    private var labels: [String] = []

    public init() {}

    public var layers: LayerContract {
        LayerContract(reads: tokens.map { [$0] } ?? [], writes: [layer])
    }

    public mutating func prepare(in context: PreparationContext) throws {
        let collector = try DictionaryFormat.read(
            dictionary, as: format, isExact: `case` == .exact, in: context)
        let compiled = CompiledDictionary(collector, levels: levels.map(\.number))
        if compiled.values.isEmpty {
            context.warn(
                collector.values.isEmpty
                    ? "the dictionaries hold no values, so nothing will be found"
                    : "no category has a level that is wanted, so nothing will be found")
        }
        labels = compiled.categories.map { name in
            String(name.prefix { $0 != "." })
        }
        policy = LookupPolicy(scope: nested, values: compiled.values)
        self.compiled = compiled
    }

    public func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        guard let compiled else { return }
        var text = document.text
        let given = tokens.map { document.annotations[$0].map(\.range) }
        let (words, hits) = text.withUTF8 { bytes in
            let words =
                given.map { TextTokens($0, in: bytes) } ?? TextTokens(bytes, ValueMatcher.rules)
            return (words, compiled.matcher.hits(words, in: bytes))
        }
        let kept = policy.kept(of: hits, tokenCount: words.count)
        var annotations: [Annotation] = []
        annotations.reserveCapacity(kept.count)
        for hit in kept {
            let value = compiled.values[Int(hit.value)]
            let category = Int(value.category)
            var attributes = Metadata()
            if values {
                attributes["value"] = .string(value.text)
                if compiled.hasWeights { attributes["weight"] = .number(value.weight) }
            }
            annotations.append(
                Annotation(
                    Int(words[hit.token].start)..<Int(words[hit.token + hit.length - 1].end),
                    label: labels[category], id: compiled.categories[category],
                    attributes: attributes))
        }
        tags.annotate(layer, annotations)
        let counts = DictionaryCounts(kept, words, compiled)
        for figure in figures {
            tags.metadata["\(layer)_\(figure.rawValue)"] = counts.value(of: figure, zeros: zeros)
        }
    }
}

/// A level of nested categories.
struct Level: ParameterValue {
    let number: Int

    static var parameterType: ParameterType { .integer }

    static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> Level? {
        guard let number = Int.decode(node, as: name, into: &report) else { return nil }
        guard number >= 1 else {
            report.append(name.mismatch("1, which is the top, or more", node))
            return nil
        }
        return Level(number: number)
    }

    var canonical: Metadata.Value? { .integer(number) }
}

/// Whether case matters.
enum CaseRule: String, Sendable, CaseIterable, ParameterValue { case ignore, exact }
