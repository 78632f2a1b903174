import Quern

/// Counts the documents of the corpus, and does what it should not to those that hold the marker.
struct PlantedSurveyCleaner: SurveyCleaner {
    @Parameter("What it does to a marked document in the survey.") var surveyFault = Fault.none
    @Parameter("What it does to a marked document afterwards.") var fault = Fault.none
    @Parameter("The word that marks a document.") var marker = "PLANTED"
    @Parameter("A file that says that it has been done once.") var flag = ""

    static let description = StageDescription(
        "planted_survey",
        "Counts the documents of the corpus, and does what it should not to those that hold the marker."
    )

    struct Summary: SurveySummary {
        var documents = 0
        init() {}
        mutating func merge(_ other: Summary) { documents += other.documents }
        func encode(to encoder: inout ByteEncoder) { encoder.count(documents) }
        init(from decoder: inout ByteDecoder) throws { documents = try decoder.count() }
    }

    func survey(
        _ document: Document, into summary: inout Summary, in context: StageContext
    ) throws {
        if document.text.contains(marker) { try surveyFault.strike(flag: flag) }
        summary.documents += 1
    }

    func clean(
        _ document: inout Document, given corpus: Summary, in context: StageContext
    ) throws -> Verdict {
        if document.text.contains(marker) { try fault.strike(flag: flag) }
        document.metadata["corpus"] = .integer(corpus.documents)
        return .keep
    }
}
