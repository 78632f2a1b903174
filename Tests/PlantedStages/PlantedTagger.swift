import Quern

/// Writes what it should not on documents that hold the marker.
struct PlantedTagger: Tagger {
    @Parameter("What it does to a marked document.") var fault = Fault.none
    @Parameter("The word that marks a document.") var marker = "PLANTED"
    @Parameter("A file that says that it has been done once.") var flag = ""

    static let description = StageDescription(
        "planted", "Writes what it should not on documents that hold the marker.",
        writes: ["planted"])

    func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        context.count("documents seen")
        tags.annotate("planted", Annotation(0..<min(1, document.text.utf8.count), label: "first"))
        guard document.text.contains(marker) else { return }
        try fault.strike(flag: flag)
        switch fault {
        case .hashOrder: tags.metadata["planted"] = .list(Set(0..<64).map(Metadata.Value.integer))
        case .random: tags.metadata["planted"] = .integer(Int.random(in: 0...Int.max))
        case .undeclaredLayer: tags.annotate("secret", Annotation(0..<1))
        case .annotationOutside:
            let end = document.text.utf8.count
            tags.annotate("planted", Annotation(end..<(end + 10)))
        default: break
        }
    }
}
