public import Quern
internal import QuernText

/// The rule file of `tag: places`.
struct PlaceRuleFile: ParameterRecord {
    @Parameter("Kinds of places that belong to a name, such as 'County'.") var kinds = WordList()
    @Parameter("Kinds that stand behind a name, such as 'county'.") var smallKinds = WordList()
    @Parameter("Capitalised words that begin no name.") var notFirst = WordList()

    init() {}
}

/// Annotates places by the lists that ship and by what stands behind their names, so that those are found
/// too that no list has: `Ruili County` as a whole, `Ruili` in `Ruili county`.
///
/// The lists have countries, regions, states and cities in English; a city that may be somebody's name
/// (`Austin`) counts behind a word like `in` or before a state. A place inside a longer name (`Boston
/// Globe`) is none. Several names of one country have one id.
public struct PlacesTagger: Tagger {
    @Parameter("The rule file: kinds of places and more.") var rules: ResourcePath
    @Parameter("Whether the lists of countries, regions, states and cities that ship are used.")
    var names = true
    @Parameter("The layer to write.") var layer = "places"
    @Parameter("Layers whose annotations stand: what overlaps them is not annotated again.")
    var known: [String] = []

    public static let description = StageDescription(
        "places", "Annotates places by lists and by words such as 'County' behind them.",
        version: 2,
        writes: ["places"],
        examples: [
            Example(
                "Kinds in capitals belong to the name, others do not", ["rules": "words.yaml"],
                "From Minhe County to the Orlin office area; the county of Minhe, a County.",
                resources: ["words.yaml": "kinds: County\nsmall_kinds: office area; county"],
                annotates: ["places": ["Minhe County=place#Minhe County", "Orlin=place#Orlin"]]),
            Example(
                "Names of the lists, one id for each", ["rules": "words.yaml"],
                "The U.S. and France met in Austin. Austin, who read the Boston Sentinel, was in Ostrow, CA.",
                resources: ["words.yaml": "kinds: County"],
                annotates: [
                    "places": [
                        "U.S.=place#United States", "France=place#France", "Austin=place#Austin",
                        "Ostrow=place#Ostrow", "CA=place#CA",
                    ]
                ]),
            Example(
                "Without the lists", ["rules": "words.yaml", "names": false],
                "France and Minhe County.",
                resources: ["words.yaml": "kinds: County"],
                annotates: ["places": ["Minhe County=place#Minhe County"]]),
        ])

    private struct Compiled {
        var kinds: PhraseTable
        var notFirst: Set<String>
    }

    private var compiled: Compiled?

    public init() {}

    public var layers: LayerContract {
        LayerContract(reads: known.filter { $0 != layer }, writes: [layer])
    }

    public mutating func prepare(in context: PreparationContext) throws {
        let file = try context.decode(PlaceRuleFile.self, from: rules)
        var builder = PhraseTable.Builder()
        for (list, value) in [(file.kinds, UInt32(1)), (file.smallKinds, 0)] {
            for phrase in list.words {
                do throws(PhraseTable.PhraseError) {
                    try builder.add(phrase, value: value, case: .exact)
                } catch {
                    throw StageError("the kind '\(phrase)' cannot be looked for: \(error.rawValue)")
                }
            }
        }
        compiled = Compiled(kinds: builder.build(), notFirst: file.notFirst.set)
    }

    public func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        guard let compiled else { return }
        let text = TokenizedText(document.text)
        let finder = PlaceFinder(text: text, notFirst: compiled.notFirst, usesLists: names)
        var standing = Standing(document, layers: known)
        var annotations: [Annotation] = []
        for place in finder.find(compiled.kinds.matches(in: document.text)) {
            let range = text.range(place.tokens)
            if standing.overlaps(range) { continue }
            var attributes = Metadata()
            attributes["type"] = .string(place.type)
            annotations.append(
                Annotation(range, label: "place", id: place.id, attributes: attributes))
        }
        tags.annotate(layer, annotations)
    }
}
