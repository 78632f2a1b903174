public import Quern

/// The module's stages.
public struct ParseJSONPlugin: Plugin {
    public let name = "ParseJSON"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = []

    public init() {}
}
