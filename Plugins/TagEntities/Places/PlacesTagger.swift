public import Quern
internal import QuernText

/// The rule file of `tag: places`.
struct PlaceRuleFile: ParameterRecord {
    @Parameter("Kinds of places that belong to a name, such as 'County'.") var kinds = WordList()
    @Parameter("Kinds that stand behind a name, such as 'county'.") var smallKinds = WordList()
    @Parameter("Capitalised words that begin no name.") var notFirst = WordList()

    init() {}
}

/// Annotates places by what stands behind their names, so that those are found too that no lexicon
/// has: `Ruili County` as a whole, `Ruili` in `Ruili county`.
public struct PlacesTagger: Tagger {
    @Parameter("The rule file: kinds of places and more.") var rules: ResourcePath
    @Parameter("The layer to write.") var layer = "places"
    @Parameter("Layers whose annotations stand: what overlaps them is not annotated again.")
    var known: [String] = []

    public static let description = StageDescription(
        "places", "Annotates places by words such as 'County' behind their names.", version: 1,
        writes: ["places"],
        examples: [
            Example(
                "Kinds in capitals belong to the name, others do not", ["rules": "words.yaml"],
                "From Minhe County to the Orlin office area; the county of Minhe, a County.",
                resources: ["words.yaml": "kinds: County\nsmall_kinds: office area; county"],
                annotates: ["places": ["Minhe County=place#Minhe County", "Orlin=place#Orlin"]])
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
        let kinds = compiled.kinds.matches(in: document.text)
        guard !kinds.isEmpty else { return }
        let text = TokenizedText(document.text)
        var standing = Standing(document, layers: known)
        var annotations: [Annotation] = []
        var taken = 0
        for match in kinds {
            let kind = text.index(atOrAfter: match.start)
            var start = kind
            while start > taken, kind - start < 4, text[start].gap == 1,
                text[start - 1].kind == .word,
                text[start - 1].isCapital, !text[start - 1].isAllCapitals,
                !English.functionWords.contains(text[start - 1].text),
                !English.isDateWord(text[start - 1].text),
                !compiled.notFirst.contains(text[start - 1].text)
            { start -= 1 }
            let end = match.value == 1 ? text.index(atOrAfter: match.end) : kind
            // A word on top of a capitalised one that is none of a place: "Peking University City".
            guard start < kind, kind <= end else { continue }
            if match.value == 1, let after = text.token(end), after.kind == .word, after.isCapital,
                after.gap == 1,
                !English.functionWords.contains(after.text)
            {
                continue
            }
            let range = text.range(start..<end)
            taken = end
            if standing.overlaps(range) { continue }
            var attributes = Metadata()
            attributes["type"] = .string(document.text(in: match.range).lowercased())
            annotations.append(
                Annotation(
                    range, label: "place", id: text.normalized(start..<end), attributes: attributes)
            )
        }
        tags.annotate(layer, annotations)
    }
}
