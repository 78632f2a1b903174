import Quern

/// Cuts documents in two, and does what it should not to those that hold the marker.
struct PlantedDivider: Divider {
    @Parameter("What it does to a marked document.") var fault = Fault.none
    @Parameter("The word that marks a document.") var marker = "PLANTED"

    static let description = StageDescription(
        "planted_halves",
        "Cuts documents in two, and does what it should not to those that hold the marker.",
        scores: [ScoreDescription("length")])

    func parts(of document: Document, in context: StageContext) throws -> [DocumentPart] {
        let end = document.text.utf8.count
        context.score("length", Double(end))
        if document.text.contains(marker), fault == .scoreTwice {
            context.score("length", Double(end))
        }
        return [DocumentPart(0..<(end / 2)), DocumentPart((end / 2)..<end)]
    }
}
