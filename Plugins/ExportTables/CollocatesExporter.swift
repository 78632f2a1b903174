public import Quern
public import QuernCorpus

/// Writes the words that stand near a word more often than by chance, as `quern collocates` answers it.
public struct CollocatesExporter: TableExporter {
    @Parameter(
        "The file to write: a table as .csv, .json or .txt, a picture as .svg, a network as .graphml or .gexf."
    )
    public var to: OutputPath = "collocates.csv"
    @Parameter(
        "What a word is: a run of letters and digits, the same with Unicode's rules, or an annotation of the layer tokens."
    )
    public var words = WordCut.alphanumeric
    /// Its parameters are this stage's, too.
    public var question = Collocates()

    public static let description = StageDescription(
        "collocates", "Writes the words that stand near a word more often than by chance.")

    public init() {}
}
