public import Quern
import QuernHTML

/// Writes one HTML page about a corpus: what is in it, when, who and what it names, what was removed
/// and dropped and why.
///
/// The page stands alone: no scripts, no other files, nothing fetched. It holds no time and no version, so that the
/// same corpus gives the same bytes. ``Summary`` says what bounds its memory; where a bound was
/// reached, the page says so.
public struct ReportExporter: Exporter {
    @Parameter("The file to write.") var to: OutputPath = "report.html"
    @Parameter("The heading; the pipeline's name when not given.") var title: String? = nil
    @Parameter(
        "The layers whose annotations are counted as concepts and names: a list, `none`, or `all` for every "
            + "layer whose annotations have ids.") var annotations: [String] = ["all"]
    @Parameter("How many concepts, names and sources each table shows.", in: 1...200) var top = 15
    @Parameter("How many documents are listed, from the start of the corpus.", in: 0...10_000)
    var documents = 200

    public static let description = StageDescription(
        "report", "Writes one self-contained HTML page about the corpus and what was done to it.")

    public init() {}

    public var layers: LayerContract {
        LayerContract(reads: annotations.filter { $0 != "all" && $0 != "none" })
    }

    /// The layers to count; nil for all with ids.
    private var selection: Set<String>? {
        annotations.contains("all") ? nil : Set(annotations).subtracting(["none"])
    }

    /// What a report knows of one slice.
    public struct Partial: Sendable {
        let summary: Summary
    }

    /// The summary so far, and the file for the page.
    public struct Output {
        var summary: Summary
        let file: OutputFile
    }

    public func partial(of slice: FoldSlice, in context: StageContext) -> Partial {
        var summary = Summary(listing: documents, bounded: false)
        let layers = selection
        for document in slice.documents { summary.add(document, layers: layers) }
        for dropped in slice.dropped { summary.add(dropped) }
        return Partial(summary: summary)
    }

    public func open(in context: OutputContext) throws -> Output {
        Output(
            summary: Summary(listing: documents, bounded: true), file: try context.createFile(to))
    }

    public func add(_ partial: Partial, to output: inout Output) {
        output.summary.merge(partial.summary)
    }

    public func finish(_ output: consuming Output, in context: OutputContext) throws {
        let page = Page(
            summary: output.summary, title: title ?? context.pipeline,
            description: context.pipelineDescription, stages: context.stages.map(\.label),
            ledger: context.ledger, top: top)
        try output.file.write(page.html.markup)
    }
}
