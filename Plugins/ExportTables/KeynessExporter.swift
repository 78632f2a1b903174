public import Quern
public import QuernCorpus

/// Writes the words that are more frequent in some documents than in others, as `quern keyness` answers it.
public struct KeynessExporter: TableExporter {
    @Parameter(
        "The file to write: a table as .csv, .json or .txt, a picture as .svg, a network as .graphml or .gexf."
    )
    public var to: OutputPath = "keyness.csv"
    @Parameter(
        "What a word is: a run of letters and digits, the same with Unicode's rules, or an annotation of the layer tokens."
    )
    public var words = WordCut.alphanumeric
    /// Its parameters are this stage's, too.
    public var question = Keyness()

    public static let description = StageDescription(
        "keyness", "Writes the words that are more frequent in some documents than in others.")

    public init() {}
}
