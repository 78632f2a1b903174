public import Quern

/// The module's stages.
public struct ExportTotalsPlugin: Plugin {
    public let name = "ExportTotals"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [TotalsExporter.self]

    public init() {}
}
