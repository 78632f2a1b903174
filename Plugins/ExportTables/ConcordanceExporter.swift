public import Quern
public import QuernCorpus

/// Writes every hit of a query with what stands around it, as `quern kwic` answers it.
///
/// A file holds all hits: `limit` is 0 here.
public struct ConcordanceExporter: TableExporter {
    @Parameter(
        "The file to write: a table as .csv, .json or .txt, a picture as .svg, a network as .graphml or .gexf."
    )
    public var to: OutputPath = "concordance.csv"
    @Parameter(
        "What a word is: a run of letters and digits, the same with Unicode's rules, or an annotation of the layer tokens."
    )
    public var words = WordCut.alphanumeric
    /// Its parameters are this stage's, too.
    public var question = Concordance()

    public static let description = StageDescription(
        "concordance", "Writes every hit of a query with what stands around it.")

    public init() { question.limit = 0 }
}
