public import Quern

/// Writes a SQLite file that answers full-text queries: FTS5 over titles and texts, with metadata
/// and annotations as tables beside it.
///
/// The file needs nothing of Quern's to be read; people open it with other programs, such as the
/// `sqlite3` shell or Datasette. Rows are in the order of the corpus, whatever the slices; offsets count UTF-8 bytes.
///
/// - `documents`: one row a document. `start` and `end` are the bytes of `resource` it came from.
/// - `contents`: for each document its `position` in the corpus, from 1, and SHA-256 of its rows. In a file that was
///   made anew the position is the row; in one that was brought up to date (`update`) rows keep their numbers.
/// - `search`: the words (FTS5, external content): `SELECT … FROM search WHERE search MATCH 'x'`;
///   its `rowid` is that of `documents`.
/// - `metadata`: every other field, a row for each value: list elements one by one, fields of a
///   record as `record.field`, truth values as `true` and `false`.
/// - `annotations`: `start` and `end` in the text, `source_start` and `source_end` in the resource;
///   `attributes` is JSON or NULL.
/// - `facets` and `concepts`: views that count documents by value, and by annotation.
/// - `quern`: the format's version, the pipeline, the tokenizer, the number of documents.
public struct FulltextIndexer: Indexer {
    /// How text is cut into searchable terms.
    public enum Tokenizer: String, ParameterValue, CaseIterable {
        /// Words; case and diacritics do not count.
        case unicode
        /// As `unicode`, and English endings do not count: "announced" finds "announces".
        case porter
        /// Any three characters: finds parts of words, and text in scripts without spaces.
        case trigram

        /// In FTS5's terms.
        var declaration: String {
            switch self {
            case .unicode: "unicode61 remove_diacritics 2"
            case .porter: "porter unicode61 remove_diacritics 2"
            case .trigram: "trigram"
            }
        }
    }

    @Parameter("The file to write.") var to: OutputPath = "index.sqlite"
    @Parameter(
        "How text is cut into terms: words, words without English endings, or any three characters "
            + "(for Chinese, Japanese and Thai, and for parts of words; the file is about three times as large)."
    ) var tokenizer = Tokenizer.unicode
    @Parameter(
        "The fields of metadata to store for filters and facets: `all`, `none`, or a list. Title, date "
            + "and source are always stored.") var metadata: [String] = ["all"]
    @Parameter("The layers to store: `all`, `none`, or a list.") var annotations: [String] = ["all"]

    @Parameter(
        "Whether to bring the index of the last run into the same directory up to date instead of making it anew: "
            + "only documents that are new, changed or gone cost time. It then holds the same, in rows of another order, "
            + "so it is compared by what it holds, not by its bytes.") var update = false

    public static let description = StageDescription(
        "fulltext", "Builds a SQLite full-text index with metadata and annotations as facets.",
        version: 2)

    public init() {}

    public var layers: LayerContract {
        LayerContract(reads: annotations.filter { $0 != "all" && $0 != "none" })
    }

    /// The rows of one slice.
    public struct Partial: Sendable {
        let rows: RowBatch
    }

    /// The file that is being written.
    public struct Output {
        let writer: IndexWriter
    }

    public func partial(of slice: FoldSlice, in context: StageContext) -> Partial {
        Partial(
            rows: RowBatch(
                slice.documents, fields: Self.selection(metadata),
                layers: Self.selection(annotations)))
    }

    /// The chosen names; nil for all.
    private static func selection(_ names: [String]) -> Set<String>? {
        names.contains("all") ? nil : Set(names).subtracting(["none"])
    }

    public func open(in context: OutputContext) throws -> Output {
        try explained {
            let path = try context.reservePath(to)
            if update, let earlier = try context.previousFile(to),
                (try? FulltextReader(path: earlier))?.tokenizer == tokenizer
            {
                try POSIXFile.copy(earlier, to: path)
                return Output(
                    writer: try IndexWriter(
                        updating: path, pipeline: context.pipeline, tokenizer: tokenizer))
            }
            return Output(
                writer: try IndexWriter(
                    path: path, pipeline: context.pipeline, tokenizer: tokenizer))
        }
    }

    public func add(_ partial: Partial, to output: inout Output) throws {
        try explained { try output.writer.add(partial.rows) }
    }

    public func finish(_ output: consuming Output, in context: OutputContext) throws {
        let writer = output.writer
        let digest = try explained { try writer.finish() }
        context.note(content: digest, of: to)
    }

    private func explained<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let failure as SQLiteFailure {
            if failure.isMissingModule {
                throw StageError(
                    "cannot build '\(to.path)': this system's SQLite has no FTS5; install a "
                        + "libsqlite3 that was built with it")
            }
            throw StageError("cannot write the index '\(to.path)': \(failure)")
        }
    }
}
