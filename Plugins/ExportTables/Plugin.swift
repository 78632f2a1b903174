public import Quern

/// The module's stages.
public struct ExportTablesPlugin: Plugin {
    public let name = "ExportTables"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [
        ConcordanceExporter.self, FrequenciesExporter.self, CollocatesExporter.self,
        KeynessExporter.self,
        DispersionExporter.self, TrendsExporter.self, LexicalDiversityExporter.self,
        CooccurrenceExporter.self,
    ]

    public init() {}
}
