public import Quern
public import QuernCorpus

/// Writes how often something is said, by day, month, quarter or year, as `quern trends` answers it.
public struct TrendsExporter: TableExporter {
    @Parameter(
        "The file to write: a table as .csv, .json or .txt, a picture as .svg, a network as .graphml or .gexf."
    )
    public var to: OutputPath = "trends.csv"
    @Parameter(
        "What a word is: a run of letters and digits, the same with Unicode's rules, or an annotation of the layer tokens."
    )
    public var words = WordCut.alphanumeric
    /// Its parameters are this stage's, too.
    public var question = Trends()

    public static let description = StageDescription(
        "trends", "Writes how often something is said, by day, month, quarter or year.",
        version: 2)

    public init() {}
}
