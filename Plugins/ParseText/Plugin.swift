public import Quern

/// The module's stages.
public struct ParseTextPlugin: Plugin {
    public let name = "ParseText"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [LinesParser.self, TextParser.self]

    public init() {}
}
