/// What a corpus is made of.
public struct CorpusOptions: Sendable {
    public var words: WordCut
    /// The fields of metadata to keep; nil for all.
    public var fields: Set<String>?
    /// The layers to keep; nil for all.
    public var layers: Set<String>?

    public init(
        words: WordCut = .alphanumeric, fields: Set<String>? = nil, layers: Set<String>? = nil
    ) {
        self.words = words
        self.fields = fields
        self.layers = layers
    }

    /// The layer whose annotations are words, and what they say of them.
    static let tokenLayer = "tokens"
    static let tokenAttributes = ["lemma", "stem", "tag"]
    /// The layer of parts of a text between blank lines, which every corpus has.
    static let paragraphLayer = "paragraphs"
}
