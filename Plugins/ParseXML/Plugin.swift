public import Quern

/// Parsers of XML, TEI among it.
public struct ParseXMLPlugin: Plugin {
    public let name = "ParseXML"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [XMLParser.self]

    public init() {}
}
