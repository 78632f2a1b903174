public import Quern
public import QuernCorpus

/// Writes how evenly words are spread over the parts of the corpus, as `quern dispersion` answers it.
public struct DispersionExporter: TableExporter {
    @Parameter(
        "The file to write: a table as .csv, .json or .txt, a picture as .svg, a network as .graphml or .gexf."
    )
    public var to: OutputPath = "dispersion.csv"
    @Parameter(
        "What a word is: a run of letters and digits, the same with Unicode's rules, or an annotation of the layer tokens."
    )
    public var words = WordCut.alphanumeric
    /// Its parameters are this stage's, too.
    public var question = Dispersion()

    public static let description = StageDescription(
        "dispersion", "Writes how evenly words are spread over the parts of the corpus.",
        version: 2)

    public init() {}
}
