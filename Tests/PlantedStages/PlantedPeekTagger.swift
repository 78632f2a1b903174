import Quern

/// Looks at a layer without saying that it reads it.
struct PlantedPeekTagger: Tagger {
    @Parameter("The layer.") var peek = ""

    static let description = StageDescription(
        "planted_peek", "Looks at a layer without saying that it reads it.")

    func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        tags.metadata["peeked"] = .integer(document.annotations[peek].count)
    }
}
