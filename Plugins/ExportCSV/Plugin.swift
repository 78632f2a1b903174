public import Quern

/// The module's stages.
public struct ExportCSVPlugin: Plugin {
    public let name = "ExportCSV"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [CSVExporter.self]

    public init() {}
}
