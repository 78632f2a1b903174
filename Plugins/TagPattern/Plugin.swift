public import Quern

/// The module's stages.
public struct TagPatternPlugin: Plugin {
    public let name = "TagPattern"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [RegexTagger.self]

    public init() {}
}
