public import Quern

/// The module's stages.
public struct TagDictionaryPlugin: Plugin {
    public let name = "TagDictionary"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [DictionaryTagger.self]

    public init() {}
}
