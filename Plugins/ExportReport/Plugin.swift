public import Quern

/// The module's stages.
public struct ExportReportPlugin: Plugin {
    public let name = "ExportReport"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [ReportExporter.self]

    public init() {}
}
