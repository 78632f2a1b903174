public import Quern
internal import QuernText

/// Annotates dates with their ISO 8601 value, absolute ones and ones relative to the document's date.
///
/// English. Days, months, quarters, halves, years, decades, centuries and ranges of them; `last Friday`, `three
/// days ago`, `the past two years`. A weekday alone is the one on or before the document's date, a day
/// without a year the one nearest to it. Without a date of the document relative ones are annotated
/// without a value. `two days earlier` is none: earlier than what, it does not say. A year alone counts
/// behind a word such as `in`; `2000 villages` is none.
public struct DatesTagger: Tagger {
    @Parameter("The layer to write.") var layer = "dates"
    @Parameter("The metadata field with the document's date, ISO 8601.") var field = "date"
    @Parameter("Whether the day stands first in dates such as 03/05/2024.") var dayFirst = false

    public static let description = StageDescription(
        "dates", "Annotates dates with their value, also relative ones.", version: 1,
        writes: ["dates"],
        examples: [
            Example(
                "Absolute dates, and what is none", [:],
                "On March 5, 2024 and 6 April 2023, in 1998 and the 1980s; 2000 villages, May I go.",
                annotates: [
                    "dates": [
                        "March 5, 2024=date#2024-03-05", "6 April 2023=date#2023-04-06",
                        "1998=date#1998", "1980s=date#1980-01-01/1989-12-31",
                    ]
                ]),
            Example(
                "Relative to the document's date, a Wednesday", [:],
                "Last Friday, three days ago, the previous month and on Monday.",
                metadata: ["date": "2024-09-04"],
                annotates: [
                    "dates": [
                        "Last Friday=date#2024-08-30", "three days ago=date#2024-09-01",
                        "previous month=date#2024-08", "Monday=date#2024-09-02",
                    ]
                ]),
            Example(
                "Ranges", [:], "From March 30 to April 2, 2024; 2019-2023.",
                annotates: [
                    "dates": [
                        "March 30 to April 2, 2024=date#2024-03-30/2024-04-02",
                        "2019-2023=date#2019-01-01/2023-12-31",
                    ]
                ]),
        ])

    public init() {}

    public var layers: LayerContract { LayerContract(writes: [layer]) }

    public func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        let finder = DateFinder(
            text: TokenizedText(document.text),
            anchor: document.metadata[field]?.string.flatMap { CalendarDay(iso: $0) },
            order: dayFirst ? .dayFirst : .monthFirst)
        tags.annotate(
            layer,
            finder.find().map { mention in
                var attributes = Metadata()
                attributes["granularity"] = .string(mention.granularity.rawValue)
                if mention.isRelative { attributes["relative"] = .boolean(true) }
                if let span = mention.span {
                    attributes["first"] = .string(span.first.iso)
                    attributes["last"] = .string(span.last.iso)
                }
                return Annotation(
                    finder.text.range(mention.tokens), label: "date",
                    id: mention.span?.value ?? "", attributes: attributes)
            })
    }
}
