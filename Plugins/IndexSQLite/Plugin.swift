public import Quern

/// The module's stages.
public struct IndexSQLitePlugin: Plugin {
    public let name = "IndexSQLite"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [FulltextIndexer.self]
    public var readers: [any IndexReader.Type] { [FulltextReader.self] }

    public init() {}
}
