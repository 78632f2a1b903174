public import Quern

/// How varied the words are.
public struct LexicalDiversity: Question {
    @Parameter(
        "Fields of the metadata by which documents are grouped; 'document' is each by itself; all together without it."
    ) public var by: [String] = []
    @Parameter(
        "Only documents for which this holds: 'date >= 2024-01-01 and source == \"Xinhua\"'.")
    public var `where`: Condition? = nil
    @Parameter("What of a token is counted: word, or lemma, stem or tag where the corpus has them.")
    public var attribute = QuerySyntax.defaultAttribute
    @Parameter("Whether words that differ in case only are different.") public var caseSensitive =
        false
    @Parameter("The window of MATTR, in words.", in: 2...1_000_000) public var mattrWindow = 100
    @Parameter("The type-token ratio at which MTLD begins a new factor.", in: 0.01...0.99)
    public var mtldThreshold = 0.72
    @Parameter("The words that HD-D draws.", in: 2...10_000) public var hddDraws = 42
    @Parameter("How many rows to show; 0 is all.", in: 0...) public var limit = 100

    public static let name = "lexdiv"
    public static let summary = "Measures how varied the words are: TTR, MATTR, MTLD, HD-D."
    public static let positional: [String] = []

    public init() {}

    public func answer(_ corpus: CorpusReader) throws -> Table {
        let selection = try Selection(self.where, named: "where", in: corpus)
        let vocabulary = try Vocabulary(attribute, caseSensitive: caseSensitive, in: corpus)
        let groups = try Grouping(selection, by: by, in: corpus).groups
        var table = Table(
            "Lexical diversity (\(attribute))",
            columns: by.map { .init($0) } + [
                .init("tokens", .integer), .init("types", .integer),
                .init("ttr", .number(places: 4)),
                .init("mattr", .number(places: 4)), .init("mtld", .number(places: 4)),
                .init("hdd", .number(places: 4)),
            ])
        let shown = limit == 0 ? groups.count : min(limit, groups.count)
        var buffer: [UInt32] = []
        for group in groups.prefix(shown) {
            var words: [UInt32] = []
            words.reserveCapacity(group.selection.tokenCount)
            for document in group.selection.documents {
                vocabulary.keys(in: corpus.documents.tokens(of: document), into: &buffer)
                words += buffer
            }
            let measure = DiversityMeasure(words)
            table.add(
                group.values.map { .text($0) } + [
                    .integer(measure.tokens), .integer(measure.types), .optional(measure.ttr),
                    .optional(measure.mattr(window: mattrWindow)),
                    .optional(measure.mtld(threshold: mtldThreshold)),
                    .optional(measure.hdd(draws: hddDraws)),
                ])
        }
        if selection.tokenCount == 0 { table.rows = [] }
        table.notes = [
            "TTR falls with the length of the text; MATTR has a window of \(mattrWindow) words, MTLD a threshold of \(Drawing.label(mtldThreshold)), HD-D draws \(hddDraws). Shorter texts have no MATTR or HD-D."
        ]
        if shown < groups.count {
            table.notes.append(
                "The first \(FixedNumber.grouped(shown)) of \(FixedNumber.count(groups.count, "group")); limit 0 shows all."
            )
        }
        if !by.isEmpty {
            table.picture = .bars(
                table.rows.prefix(40).map { row in
                    let name = by.indices.map { index -> String in
                        if case .text(let text) = row[index] { text } else { "" }
                    }.joined(separator: ", ")
                    if case .number(let mtld) = row[by.count + 4] { return (name, mtld) }
                    return (name, 0)
                }, unit: "MTLD", places: 2)
        }
        return table
    }
}
