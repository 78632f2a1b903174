public import Quern

/// The module's stages.
public struct ExportTextPlugin: Plugin {
    public let name = "ExportText"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [TextExporter.self]

    public init() {}
}
