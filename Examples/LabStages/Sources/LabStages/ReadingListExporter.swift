import Quern

/// Writes a list of the documents in Markdown, with the number of hedges in each.
public struct ReadingListExporter: Exporter {
    @Parameter("The file, in the run directory.") var to: OutputPath = "reading-list.md"

    public static let description = StageDescription(
        "reading_list",
        "Writes a list of the documents in Markdown, with the number of hedges in each.",
        reads: ["hedges"])

    public init() {}

    // Runs on any worker: the lines of one slice.
    public func partial(of slice: FoldSlice, in context: StageContext) throws -> String {
        slice.documents.map { document in
            let title = document.metadata.title ?? document.origin.resource.fileName
            let date = document.metadata.date.map { "\($0), " } ?? ""
            return "- \(title) (\(date)\(document.annotations["hedges"].count) hedges)\n"
        }.joined()
    }

    // One thread, in the order of the corpus.
    public func open(in context: OutputContext) throws -> OutputFile {
        let file = try context.createFile(to)
        try file.write("# \(context.pipeline)\n\n")
        return file
    }

    public func add(_ partial: String, to output: inout OutputFile) throws {
        try output.write(partial)
    }
    public func finish(_ output: consuming OutputFile, in context: OutputContext) throws {}
}
