/// What a stage says of itself: its name, what it reads and writes, and examples.
public struct StageDescription: Sendable {
    /// The name in the pipeline file, lower case with underscores.
    public let name: String
    /// One sentence.
    public let summary: String
    /// Changes whenever the stage's results do; part of the fingerprint.
    public let version: Int
    /// Layers that must have been written before.
    public let reads: [String]
    /// Layers that it writes.
    public let writes: [String]
    /// Fields of the metadata that it sets, where what it sets depends neither on parameters nor on what a file calls its columns; empty where
    /// it does.
    public let sets: [String]
    /// The numbers by which it decides, each with the parameters that it is compared to.
    public let scores: [ScoreDescription]
    public let examples: [Example]

    public init(
        _ name: String, _ summary: String, version: Int = 1, reads: [String] = [],
        writes: [String] = [], sets: [String] = [], scores: [ScoreDescription] = [],
        examples: [Example] = []
    ) {
        self.name = name
        self.summary = summary
        self.version = version
        self.reads = reads
        self.writes = writes
        self.sets = sets
        self.scores = scores
        self.examples = examples
    }
}

/// A number by which a stage decides, with the parameters that it is compared to.
public struct ScoreDescription: Sendable, Hashable {
    public let name: String
    /// The parameter that holds the least value that passes; nil when there is none.
    public let atLeast: String?
    /// The parameter that holds the greatest value that passes; nil when there is none.
    public let atMost: String?
    public let decides: Decision

    /// What hangs on whether a score passes.
    public enum Decision: Sendable, Hashable {
        /// The stage keeps a document exactly when all of its scores of this kind pass, and these
        /// parameters do nothing else; `quern whatif` relies on it, and checks it.
        case keeping
        /// The stage does its work on a document only when the score passes, and keeps it in any case.
        case work
    }

    public init(
        _ name: String, atLeast: String? = nil, atMost: String? = nil, decides: Decision = .keeping
    ) {
        self.name = name
        self.atLeast = atLeast
        self.atMost = atMost
        self.decides = decides
    }
}

/// A small input with what a stage makes of it: documentation, and a test.
///
/// Every example of every registered stage is run by one test. What is not stated is not checked.
public struct Example: Sendable {
    public let title: String
    /// Parameters, as values or as YAML-like text.
    public let parameters: [(name: String, value: Metadata.Value)]
    /// The text of the document, or the bytes of the record for a parser.
    public let input: String
    /// Metadata that the document has before.
    public let metadata: Metadata
    /// Other documents of the corpus, for stages with a survey.
    public let corpus: [String]
    /// Files that the stage reads, by path.
    public let resources: [(path: String, text: String)]
    public let expectation: Expectation

    public struct Expectation: Sendable {
        /// The text afterwards.
        public var text: String?
        /// The texts of all documents that a parser makes.
        public var texts: [String]?
        /// The reason for dropping the document.
        public var drops: String?
        /// Fields that the document has afterwards, each with exactly this value.
        public var metadata: Metadata = Metadata()
        /// Annotations of a layer, each as its text or as `text=label` or `text=label#id`.
        public var annotations: [(layer: String, spans: [String])] = []
        /// The error that quarantines the record or document begins with this.
        public var fails: String?
    }

    public init(
        _ title: String, _ parameters: KeyValuePairs<String, Metadata.Value> = [:], _ input: String,
        metadata: Metadata = Metadata(), corpus: [String] = [],
        resources: KeyValuePairs<String, String> = [:], gives text: String? = nil,
        documents texts: [String]? = nil, drops: String? = nil, sets: Metadata = Metadata(),
        annotates: KeyValuePairs<String, [String]> = [:], fails: String? = nil
    ) {
        self.title = title
        self.parameters = parameters.map { ($0.key, $0.value) }
        self.input = input
        self.metadata = metadata
        self.corpus = corpus
        self.resources = resources.map { ($0.key, $0.value) }
        expectation = Expectation(
            text: text, texts: texts, drops: drops, metadata: sets,
            annotations: annotates.map { ($0.key, $0.value) }, fails: fails)
    }
}
