public import Quern

/// Exporters of JSON.
public struct ExportJSONPlugin: Plugin {
    public let name = "ExportJSON"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [JSONLinesExporter.self]

    public init() {}
}
