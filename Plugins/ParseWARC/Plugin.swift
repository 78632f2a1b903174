public import Quern

/// Parsers of web archives.
public struct ParseWARCPlugin: Plugin {
    public let name = "ParseWARC"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [WARCParser.self]

    public init() {}
}
