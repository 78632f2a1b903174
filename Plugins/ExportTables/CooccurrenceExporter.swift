public import Quern
public import QuernCorpus

/// Writes which people, organisations or concepts occur together, as `quern cooccurrence` answers it.
///
/// With a name that ends in `.graphml` or `.gexf` the file is a network.
public struct CooccurrenceExporter: TableExporter {
    @Parameter(
        "The file to write: a table as .csv, .json or .txt, a picture as .svg, a network as .graphml or .gexf."
    )
    public var to: OutputPath = "cooccurrence.csv"
    @Parameter(
        "What a word is: a run of letters and digits, the same with Unicode's rules, or an annotation of the layer tokens."
    )
    public var words = WordCut.alphanumeric
    /// Its parameters are this stage's, too.
    public var question = Cooccurrence()

    public static let description = StageDescription(
        "cooccurrence", "Writes which people, organisations or concepts occur together.")

    public init() {}

    public var layers: LayerContract {
        let unit = ["document", "paragraphs"].contains(question.within) ? [] : [question.within]
        return LayerContract(reads: question.layers + unit)
    }
}
