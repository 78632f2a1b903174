public import Quern
public import QuernCorpus

/// Writes a corpus: one file, read in place, in which every word has its positions, and every position its word, its
/// text, its document and its bytes in the resource.
///
/// Questions of corpus linguistics are asked of it: concordances, frequencies, collocates, keyness. The texts are in it,
/// too; they are not stored a second time but given back from the words and what stands between them.
/// `docs/guides/corpus-format.md` says how the file is laid out.
public struct CorpusIndexer: Indexer {
    @Parameter("The file to write.") var to: OutputPath = "corpus.quern"
    @Parameter(
        "What a word is: a run of letters and digits (`don't` is two), the same with Unicode's rules for what does not end a "
            + "word (`don't`, `3.5`), or an annotation of the layer `tokens`, with its lemma, stem and tag."
    ) var words = WordCut.alphanumeric
    @Parameter("The fields of metadata to keep, to select and group by: `all`, `none`, or a list.")
    var metadata: [String] = ["all"]
    @Parameter("The layers to keep: `all`, `none`, or a list. Paragraphs are always there.")
    var annotations: [String] = ["all"]

    public static let description = StageDescription(
        "corpus",
        "Builds a corpus: words with positions, texts, metadata and annotations in one file.",
        version: 1)

    public init() {}

    public var layers: LayerContract {
        LayerContract(
            reads: annotations.filter { $0 != "all" && $0 != "none" }
                + (words == .layer ? ["tokens"] : []))
    }

    /// The file that is being written.
    public struct Output {
        var writer: CorpusWriter
    }

    private var options: CorpusOptions {
        CorpusOptions(
            words: words, fields: Self.selection(metadata), layers: Self.selection(annotations))
    }

    /// The chosen names; nil for all.
    private static func selection(_ names: [String]) -> Set<String>? {
        names.contains("all") ? nil : Set(names).subtracting(["none"])
    }

    public func partial(of slice: FoldSlice, in context: StageContext) throws -> PartialCorpus {
        try PartialCorpus(of: slice.documents, options)
    }

    public func open(in context: OutputContext) throws -> Output {
        let file = try context.createFile(to)
        return Output(
            writer: CorpusWriter(pipeline: context.pipeline, options) { try file.write($0) })
    }

    public func add(_ partial: PartialCorpus, to output: inout Output) throws {
        try output.writer.add(partial)
    }

    public func finish(_ output: consuming Output, in context: OutputContext) throws {
        _ = try output.writer.finish()
    }
}
