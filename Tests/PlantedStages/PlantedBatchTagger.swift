import Quern

/// Counts words of many documents together, and does what it should not when one holds the marker.
struct PlantedBatchTagger: BatchTagger {
    @Parameter("What it does when a document is marked.") var fault = Fault.none
    @Parameter("The word that marks a document.") var marker = "PLANTED"
    @Parameter("A file that says that it has been done once.") var flag = ""

    static let description = StageDescription(
        "planted_batch",
        "Counts words of many documents together, and does what it should not when one holds the marker."
    )

    func answers(
        to documents: [Document], in context: StageContext
    ) throws -> [Result<Int, any Error>] {
        documents.map { document in
            context.count("documents answered")
            return Result {
                if document.text.contains(marker) { try fault.strike(flag: flag) }
                return document.text.split(separator: " ").count
            }
        }
    }

    func tag(
        _ document: Document, with answer: Int, into tags: inout Tags, in context: StageContext
    ) throws {
        tags.metadata["words"] = .integer(answer)
    }
}
