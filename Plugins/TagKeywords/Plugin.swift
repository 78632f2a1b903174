public import Quern

/// The module's stages.
public struct TagKeywordsPlugin: Plugin {
    public let name = "TagKeywords"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [TFIDFCleaner.self, KeywordsTagger.self]

    public init() {}
}
