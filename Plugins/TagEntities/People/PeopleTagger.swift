public import Quern
internal import QuernText

/// Annotates people by name, with titles and roles, and resolves short forms.
///
/// Made for news in English, and for precision: a name counts by its shape when that is safe (a
/// Chinese family name and given name in Pinyin; a known given name and a family name), else only
/// when a title (`Premier Osei`), a role (`economist Mara Lindqvist`) or an apposition (`Mara
/// Lindqvist, an economist at …`) proves it. A family name alone counts when the whole name stands
/// somewhere in the document, and has that person's id; `PersonRegister` says which of two.
public struct PeopleTagger: Tagger {
    @Parameter("The rule file: titles, roles, family names and more.") var rules: ResourcePath
    @Parameter("Whether the lists of given names and family names that ship are used.")
    var names = true
    @Parameter("The layer to write.") var layer = "people"
    @Parameter("Layers whose annotations stand: what overlaps them is nobody's name.")
    var known: [String] = []
    @Parameter("Metadata fields that hold names of people; they are added to the field 'people'.")
    var fields = ["authors", "photographers", "editors"]

    public static let description = StageDescription(
        "people", "Annotates people by name, with titles and roles, and resolves short forms.",
        version: 3,
        writes: ["people"],
        examples: [
            Example(
                "A title, a short form, and a word that only looks like one",
                ["rules": "people.yaml"],
                "Chinese Vice Premier Wei Dalun spoke. Wei said rivers matter.",
                resources: ["people.yaml": sample], sets: ["people": ["Wei Dalun"]],
                annotates: ["people": ["Wei Dalun=person#Wei Dalun", "Wei=person#Wei Dalun"]]),
            Example(
                "An apposition proves a name of unknown shape", ["rules": "people.yaml"],
                "Mara Lindqvist, an economist at Norrby University, disagreed. Norrby Hall was full.",
                resources: ["people.yaml": sample],
                annotates: ["people": ["Mara Lindqvist=person#Mara Lindqvist"]]),
            Example(
                "Forms of address", ["rules": "people.yaml"], "Ms. Okafor will answer.",
                resources: ["people.yaml": sample], annotates: ["people": ["Okafor=person#Okafor"]]),
            Example(
                "Authors from metadata", ["rules": "people.yaml"], "No name.",
                metadata: ["authors": ["Wei Dalun"]],
                resources: ["people.yaml": sample], sets: ["people": ["Wei Dalun"]],
                annotates: ["people": []]),
            Example(
                "Places and organisations are nobody", ["rules": "people.yaml"],
                "Wei River, Wei Dalun University, May Day and He Said.",
                resources: ["people.yaml": sample],
                annotates: ["people": []]),
        ])

    private static let sample = """
        titles: Vice Premier; Premier
        honorifics: Ms.; Mr.
        roles: economist
        surnames: Wei He
        ambiguous_surnames: He
        syllables: da lun wei
        not_in_names: University River Hall
        """

    private var compiled: NameRules?

    public init() {}

    public var layers: LayerContract {
        LayerContract(reads: known.filter { $0 != layer }, writes: [layer])
    }

    public mutating func prepare(in context: PreparationContext) throws {
        compiled = try NameRules(
            try context.decode(NameRuleFile.self, from: rules), lists: names ? .standard : nil)
    }

    public func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        guard let compiled else { return }
        let text = TokenizedText(document.text)
        var finder = PersonFinder(text, compiled, known: Standing(document, layers: known))
        let (mentions, inText) = finder.find()
        var names = inText
        for field in fields {
            let values = document.metadata[field]
            let given = values?.list?.compactMap(\.string) ?? values?.string.map { [$0] } ?? []
            for name in given where !name.isEmpty && !names.contains(name) { names.append(name) }
        }
        if !names.isEmpty { tags.metadata["people"] = .list(names.map(Metadata.Value.string)) }
        tags.annotate(
            layer,
            mentions.map { mention in
                var attributes = Metadata()
                attributes["title"] = mention.title.map(Metadata.Value.string)
                attributes["role"] = mention.role.map(Metadata.Value.string)
                attributes["organisation"] = mention.organisation.map(Metadata.Value.string)
                let range =
                    text[mention.tokens.lowerBound].start..<text[mention.tokens.upperBound - 1].end
                return Annotation(range, label: "person", id: mention.name, attributes: attributes)
            })
    }
}
