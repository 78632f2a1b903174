public import Quern
public import QuernCorpus

/// Writes how varied the words are: TTR, MATTR, MTLD, HD-D, as `quern lexdiv` answers it.
public struct LexicalDiversityExporter: TableExporter {
    @Parameter(
        "The file to write: a table as .csv, .json or .txt, a picture as .svg, a network as .graphml or .gexf."
    )
    public var to: OutputPath = "lexdiv.csv"
    @Parameter(
        "What a word is: a run of letters and digits, the same with Unicode's rules, or an annotation of the layer tokens."
    )
    public var words = WordCut.alphanumeric
    /// Its parameters are this stage's, too.
    public var question = LexicalDiversity()

    public static let description = StageDescription(
        "lexdiv", "Writes how varied the words are: TTR, MATTR, MTLD, HD-D.", version: 2)

    public init() {}
}
