public import Quern

/// The module's stages.
public struct TagLexiconPlugin: Plugin {
    public let name = "TagLexicon"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [GazetteerTagger.self]

    public init() {}
}
