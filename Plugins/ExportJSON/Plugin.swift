public import Quern

/// The module's stages.
public struct ExportJSONPlugin: Plugin {
    public let name = "ExportJSON"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = []

    public init() {}
}
