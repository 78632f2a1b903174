public import Quern
internal import QuernText

/// Annotates organisations by their head nouns, so that those are found too that no lexicon has.
///
/// A name is a run of capitalised words around a noun such as `Academy` or `Ministry`, with what `of`
/// and `for` add to it, or before `Co., Ltd.` and its like; or capitalised words that an abbreviation in
/// brackets spells (`Nordic Rivers Watch (NRW)`); or one of some 500 well-known names that ship. Short
/// forms are found again and share the id: abbreviations, and companies without their suffix. Others with
/// neither need a lexicon: see `tag: gazetteer`.
public struct OrganisationsTagger: Tagger {
    @Parameter("The rule file: head nouns, company suffixes and more.") var rules: ResourcePath
    @Parameter("Whether the list of well-known organisations that ships is used.")
    var names = true
    @Parameter("The layer to write.") var layer = "organisations"
    @Parameter("Layers whose annotations stand: what overlaps them is not annotated again.")
    var known: [String] = []

    public static let description = StageDescription(
        "organisations", "Annotates organisations by head nouns, lists and abbreviations.",
        version: 2,
        writes: ["organisations"],
        examples: [
            Example(
                "Head nouns, what 'of' adds, and introduced abbreviations", ["rules": "words.yaml"],
                "The Norrby Academy of Arts and Letters (NAAL) met the Ministry of Trade. NAAL agreed.",
                resources: ["words.yaml": "heads: Academy Ministry"],
                annotates: [
                    "organisations": [
                        "Norrby Academy of Arts and Letters=organisation#Norrby Academy of Arts and Letters",
                        "NAAL=organisation#Norrby Academy of Arts and Letters",
                        "Ministry of Trade=organisation#Ministry of Trade",
                        "NAAL=organisation#Norrby Academy of Arts and Letters",
                    ]
                ]),
            Example(
                "Companies", ["rules": "words.yaml"],
                "Orlin Optics Co., Ltd. and Dolan Inc. merged.",
                resources: ["words.yaml": "suffixes: Co Ltd Inc"],
                annotates: ["organisations": ["Orlin Optics Co., Ltd.", "Dolan Inc."]]),
            Example(
                "Abbreviations spell a name, and short forms have its id", ["rules": "words.yaml"],
                "Nordic Rivers Watch (NRW) sued Orlin Optics Ltd. NRW won, Orlin Optics appealed.",
                resources: ["words.yaml": "suffixes: Ltd"],
                annotates: [
                    "organisations": [
                        "Nordic Rivers Watch=organisation#Nordic Rivers Watch",
                        "NRW=organisation#Nordic Rivers Watch",
                        "Orlin Optics Ltd.=organisation#Orlin Optics Ltd.",
                        "NRW=organisation#Nordic Rivers Watch",
                        "Orlin Optics=organisation#Orlin Optics Ltd.",
                    ]
                ]),
            Example(
                "Well-known names, unless they are not wanted",
                ["rules": "words.yaml", "names": false], "UNESCO and the Ministry of Trade agreed.",
                resources: ["words.yaml": "heads: Ministry"],
                annotates: ["organisations": ["Ministry of Trade"]]),
            Example(
                "A head alone is no name", ["rules": "words.yaml"], "The Academy met.",
                resources: ["words.yaml": "heads: Academy"], annotates: ["organisations": []]),
        ])

    private var compiled: OrganisationRules?

    public init() {}

    public var layers: LayerContract {
        LayerContract(reads: known.filter { $0 != layer }, writes: [layer])
    }

    public mutating func prepare(in context: PreparationContext) throws {
        compiled = OrganisationRules(try context.decode(OrganisationRuleFile.self, from: rules))
    }

    public func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        guard let compiled else { return }
        let text = TokenizedText(document.text)
        var standing = Standing(document, layers: known)
        var annotations: [Annotation] = []
        for mention in OrganisationFinder(text: text, rules: compiled, usesLists: names).find() {
            let range = text.range(mention.tokens)
            if standing.overlaps(range) { continue }
            var attributes = Metadata()
            attributes["abbreviation"] = mention.abbreviation.map(Metadata.Value.string)
            annotations.append(
                Annotation(range, label: "organisation", id: mention.name, attributes: attributes))
        }
        tags.annotate(layer, annotations)
    }
}

/// Annotations of other layers that a stage leaves as they are; asked from left to right.
struct Standing {
    private let ranges: [Range<Int>]
    private var next = 0

    init(_ document: Document, layers: [String]) {
        ranges = layers.flatMap { document.annotations[$0].map(\.range) }
            .sorted {
                $0.lowerBound != $1.lowerBound
                    ? $0.lowerBound < $1.lowerBound : $0.upperBound > $1.upperBound
            }
    }

    /// Whether one of them covers the range, or as much of it as to leave nothing longer.
    mutating func overlaps(_ range: Range<Int>) -> Bool {
        while next < ranges.count, ranges[next].upperBound <= range.lowerBound { next += 1 }
        var index = next
        while index < ranges.count, ranges[index].lowerBound < range.upperBound {
            let other = ranges[index]
            // A longer name around a known one is news: "Chinese Academy of Sciences Press".
            if other.overlaps(range),
                !(range.lowerBound <= other.lowerBound && range.upperBound >= other.upperBound
                    && range.count > other.count)
            {
                return true
            }
            index += 1
        }
        return false
    }
}

extension TokenizedText {
    /// The UTF-8 range of some tokens.
    func range(_ tokens: Range<Int>) -> Range<Int> {
        self[tokens.lowerBound].start..<self[tokens.upperBound - 1].end
    }
}
