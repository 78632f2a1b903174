public import Quern

/// Parsers of JSON.
public struct ParseJSONPlugin: Plugin {
    public let name = "ParseJSON"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [JSONLinesParser.self]

    public init() {}
}
