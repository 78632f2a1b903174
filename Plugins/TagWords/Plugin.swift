public import Quern
internal import QuernLinguistics

/// The module's stages.
///
/// Words of scripts without spaces are those of ICU's dictionaries, so its version is part of the plugin's.
public struct TagWordsPlugin: Plugin {
    public let name = "TagWords"
    public let version = "1.0.0+icu\(ICUSegmenter.version)"
    public let stages: [any Stage.Type] = [TokensTagger.self, SentencesTagger.self]

    public init() {}
}
