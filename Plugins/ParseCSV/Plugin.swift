public import Quern

/// Parsers of tables of comma- or tab-separated values.
public struct ParseCSVPlugin: Plugin {
    public let name = "ParseCSV"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = []

    public init() {}
}
