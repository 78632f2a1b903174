public import Quern
internal import QuernText

/// Annotates who is what where: a person, their role, an organisation, as they stand beside each other.
///
/// From the layers of people and organisations and the roles of the rule file of `tag: people`. For precision:
/// appositions (`Mara Lindqvist, an economist at the Norrby Institute`), roles before a name (`Norrby
/// Institute economist Mara Lindqvist`, `the director of the institute, …`), and verbs such as `heads`. One
/// relation a mention; what a text says over two sentences is not found. English.
public struct RelationsTagger: Tagger {
    @Parameter("The rule file of 'tag: people', for its roles and titles.") var rules: ResourcePath
    @Parameter("The layer to write.") var layer = "relations"
    @Parameter("The layer of people, written by 'tag: people'.") var people = "people"
    @Parameter("The layer of organisations, written by 'tag: organisations'.")
    var organisations = "organisations"

    public static let description = StageDescription(
        "relations", "Annotates people with their roles in organisations.", version: 1,
        reads: ["people", "organisations"], writes: ["relations"],
        examples: [
            Example(
                "Without the layers of people and organisations there is nothing to relate",
                ["rules": "people.yaml"],
                "Mara Lindqvist, an economist at the Norrby Institute, left.",
                resources: ["people.yaml": "roles: economist"], annotates: ["relations": []])
        ])

    private var compiled: NameRules?

    public init() {}

    public var layers: LayerContract {
        LayerContract(reads: [people, organisations], writes: [layer])
    }

    public mutating func prepare(in context: PreparationContext) throws {
        compiled = try NameRules(try context.decode(NameRuleFile.self, from: rules))
    }

    public func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        let who = document.annotations[people]
        let places = document.annotations[organisations]
        guard let compiled, !who.isEmpty, !places.isEmpty else { return }
        let text = TokenizedText(document.text)
        func tokens(_ annotations: [Annotation]) -> [(tokens: Range<Int>, annotation: Annotation)] {
            annotations.compactMap { annotation in
                let first = text.index(atOrAfter: annotation.range.lowerBound)
                let next = text.index(atOrAfter: annotation.range.upperBound)
                return first < next ? (first..<next, annotation) : nil
            }
        }
        let persons = tokens(who)
        let located = tokens(places)
        let finder = RelationFinder(
            text: text, rules: compiled, people: persons.map(\.tokens),
            organisations: located.map(\.tokens))
        tags.annotate(
            layer,
            finder.find().map { relation in
                let person = persons[relation.person].annotation
                let organisation = located[relation.organisation].annotation
                let role = text.range(relation.role)
                var attributes = Metadata()
                attributes["person"] = Self.part(person.range, person.id)
                attributes["role"] = Self.part(role, text.normalized(relation.role))
                attributes["organisation"] = Self.part(organisation.range, organisation.id)
                let start = min(
                    person.range.lowerBound, organisation.range.lowerBound, role.lowerBound)
                let end = max(
                    person.range.upperBound, organisation.range.upperBound, role.upperBound)
                return Annotation(
                    start..<end, label: "affiliation", id: person.id, attributes: attributes)
            })
    }

    private static func part(_ range: Range<Int>, _ id: String) -> Metadata.Value {
        var record = Metadata()
        record["id"] = .string(id)
        record["start"] = .integer(range.lowerBound)
        record["end"] = .integer(range.upperBound)
        return .record(record)
    }
}
