public import Quern

/// The module's stages.
public struct ParseCSVPlugin: Plugin {
    public let name = "ParseCSV"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [CSVParser.self, TSVParser.self]

    public init() {}
}
