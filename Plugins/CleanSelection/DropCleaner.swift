public import Quern

/// Drops the documents for which a condition holds and keeps all others.
///
/// The ledger counts them by the part of the condition that held: of parts joined by `or`, the first. Counts that the
/// condition looked at are noted as scores. A test of something that a document has not is false, except `!=` and
/// `is missing`; so a document without a date stays.
public struct DropCleaner: Cleaner {
    @Parameter("The condition: fields of the metadata, counts, scores of stages before, layers.")
    var `where`: Condition

    public static let description = StageDescription(
        "drop", "Drops the documents for which a condition holds.", version: 3,
        scores: SelectionScores.descriptions,
        examples: [
            Example(
                "A press release", ["where": #"lower(title) contains "press release""#],
                "The mill.",
                metadata: ["title": "Press Release: a mill"],
                drops: #"holds: lower(title) contains "press release""#),
            Example(
                "Another title", ["where": #"title starts with "Press""#], "The mill.",
                metadata: ["title": "A mill"], gives: "The mill."),
            Example(
                "One of several reasons", ["where": #"words < 2 or text contains "404 not found""#],
                "404 not found", drops: #"holds: text contains "404 not found""#),
            Example(
                "A list is like its members", ["where": #"authors == "Staff""#], "x",
                metadata: ["authors": ["Ada Lind", "Staff"]], drops: #"holds: authors == "Staff""#),
            Example(
                "The count in the text, whatever the source says", ["where": "text.words < 3"],
                "The mill.", metadata: ["words": 900], drops: "holds: text.words < 3"),
            Example("What is missing stays", ["where": "date < 2024"], "x", gives: "x"),
        ])

    public init() {}

    public var layers: LayerContract { LayerContract(reads: `where`.layers) }

    public mutating func prepare(in context: PreparationContext) throws {
        `where` = try `where`.resolved(in: context)
    }

    public func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        let judgement = `where`.judge(document, explaining: true)
        SelectionScores.note(judgement, in: context)
        return judgement.holds
            ? .drop(reason: "holds: \(judgement.part)", detail: judgement.values) : .keep
    }
}
