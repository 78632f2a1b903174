public import Quern

/// The module's stages.
public struct ParseNewsPlugin: Plugin {
    public let name = "ParseNews"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [NewsParser.self]

    public init() {}
}
