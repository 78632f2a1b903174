public import Quern

/// Keeps the documents for which a condition holds and drops all others.
///
/// The ledger counts the dropped ones by the part of the condition that did not hold: of parts joined by `and`, the first.
/// Counts that the condition looked at are noted as scores. A test of something that a document has not is false, except
/// `!=` and `is missing`; so a document without a date is not kept by `date >= 2024-01-01`.
public struct KeepCleaner: Cleaner {
    @Parameter("The condition: fields of the metadata, counts, scores of stages before, layers.")
    var `where`: Condition

    public static let description = StageDescription(
        "keep", "Keeps the documents for which a condition holds.", version: 3,
        scores: SelectionScores.descriptions,
        examples: [
            Example(
                "All parts hold",
                ["where": #"language == "en" and words > 3 and date >= 2024-01-01"#],
                "The mill grinds again.", metadata: ["language": "en", "date": "2024-09-04"],
                gives: "The mill grinds again."),
            Example(
                "One does not", ["where": #"language == "en" and words > 100"#],
                "The mill grinds.", metadata: ["language": "en"],
                drops: "does not hold: words > 100"),
            Example(
                "What is missing makes a test false", ["where": "date >= 2024"], "The mill.",
                drops: "does not hold: date >= 2024"),
            Example(
                "Unless it is asked for", ["where": "date is missing or date == 2024-09"],
                "The mill.",
                gives: "The mill."),
            Example(
                "One of several", ["where": #"source in ["Mill Post", "Valley Times"]"#], "x",
                metadata: ["source": "Mill Post"], gives: "x"),
            Example(
                "A text is no number", ["where": #"words > "100""#], "x",
                fails: "'words' is a number, and \"100\" is text"),
            Example(
                "A date is no number", ["where": "date > 5"], "x",
                fails: "'date' is a date, and 5 is a number"),
            Example(
                "A slip in a function", ["where": "cuont(people) > 1"], "x",
                fails: "there is no function 'cuont'"),
        ])

    public init() {}

    public var layers: LayerContract { LayerContract(reads: `where`.layers) }

    public mutating func prepare(in context: PreparationContext) throws {
        `where` = try `where`.resolved(in: context)
    }

    public func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        let judgement = `where`.judge(document, explaining: false)
        SelectionScores.note(judgement, in: context)
        return judgement.holds
            ? .keep : .drop(reason: "does not hold: \(judgement.part)", detail: judgement.values)
    }
}

/// The counts that conditions look at, as scores.
enum SelectionScores {
    static let descriptions = ["words", "characters", "bytes", "lines", "paragraphs"].map {
        ScoreDescription($0, decides: .work)
    }

    static func note(_ judgement: Condition.Judgement, in context: StageContext) {
        for count in judgement.counts { context.score(count.name, Double(count.value)) }
    }
}
