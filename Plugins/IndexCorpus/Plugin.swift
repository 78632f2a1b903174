public import Quern

/// The module's stages.
public struct IndexCorpusPlugin: Plugin {
    public let name = "IndexCorpus"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [CorpusIndexer.self]

    public init() {}
}
