public import Quern
public import QuernCorpus

/// Writes how often words, runs of words or the spans of a layer occur, as `quern freq` answers it.
public struct FrequenciesExporter: TableExporter {
    @Parameter(
        "The file to write: a table as .csv, .json or .txt, a picture as .svg, a network as .graphml or .gexf."
    )
    public var to: OutputPath = "frequencies.csv"
    @Parameter(
        "What a word is: a run of letters and digits, the same with Unicode's rules, or an annotation of the layer tokens."
    )
    public var words = WordCut.alphanumeric
    /// Its parameters are this stage's, too.
    public var question = Frequencies()

    public static let description = StageDescription(
        "frequencies", "Writes how often words, runs of words or the spans of a layer occur.",
        version: 2)

    public init() {}

    public var layers: LayerContract { LayerContract(reads: question.layer.map { [$0] } ?? []) }
}
