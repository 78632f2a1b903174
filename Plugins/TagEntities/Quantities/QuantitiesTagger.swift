public import Quern
internal import QuernText

/// Annotates numbers that measure something, with unit, qualifier and value.
///
/// Counts (`more than 500,000 new cars`), money, percentages and measures. The value is the number
/// meant (`2.3 million` is 2300000); a range has `value` and `upper`, a list with `respectively` a list of
/// values. A deadline right behind (`by 2027`) and what a percentage is measured against (`year on year`)
/// belong to it. Dates, years, times, ordinals, telephone numbers, versions and codes (`5G`, `14th`,
/// `Boeing 737`) are no quantities.
public struct QuantitiesTagger: Tagger {
    @Parameter("The rule file: qualifiers, currencies, units of measure and more.") var rules:
        ResourcePath
    @Parameter("The layer to write.") var layer = "quantities"

    public static let description = StageDescription(
        "quantities", "Annotates numbers with units and qualifiers, money and percentages.",
        version: 1,
        writes: ["quantities"],
        examples: [
            Example(
                "Counts, money, percentages, measures", ["rules": "words.yaml"],
                "Over 2.3 million cars cost $4.5 billion, up 5.2 percent year on year, after 12 km.",
                resources: ["words.yaml": sample],
                annotates: [
                    "quantities": [
                        "Over 2.3 million cars=count", "$4.5 billion=money",
                        "up 5.2 percent year on year=percent",
                        "12 km=measure",
                    ]
                ]),
            Example(
                "A list with its deadline", ["rules": "words.yaml"],
                "to 12,000 and 80,000, respectively, by 2027.",
                resources: ["words.yaml": sample],
                annotates: ["quantities": ["12,000 and 80,000, respectively, by 2027=count"]]),
            Example(
                "What is none", ["rules": "words.yaml"],
                "On March 5, 2024 at 08:33 the 14th session saw 5G, \"33618\", Boeing 737, COVID-19 and 010-8888.",
                resources: ["words.yaml": sample], annotates: ["quantities": []]),
        ])

    private static let sample = """
        qualifiers: over; up
        directions: up
        currencies: {$: USD}
        measures: {km: km}
        comparisons: [year on year]
        """

    private var compiled: QuantityRules?

    public init() {}

    public var layers: LayerContract { LayerContract(writes: [layer]) }

    public mutating func prepare(in context: PreparationContext) throws {
        compiled = try QuantityRules(try context.decode(QuantityRuleFile.self, from: rules))
    }

    public func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        guard let compiled else { return }
        let text = TokenizedText(document.text)
        tags.annotate(
            layer,
            QuantityFinder(text, compiled).find().map { quantity in
                var attributes = Metadata()
                attributes["value"] =
                    quantity.values.count == 1
                    ? quantity.values[0].value : .list(quantity.values.map(\.value))
                attributes["upper"] = quantity.upper?.value
                attributes["unit"] = quantity.unit.map(Metadata.Value.string)
                attributes["qualifier"] = quantity.qualifier.map(Metadata.Value.string)
                attributes["comparison"] = quantity.comparison.map(Metadata.Value.string)
                attributes["by"] = quantity.deadline.map(Metadata.Value.integer)
                return Annotation(
                    text.range(quantity.tokens), label: quantity.kind.rawValue,
                    attributes: attributes)
            })
    }
}
