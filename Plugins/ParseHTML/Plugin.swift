public import Quern

/// Parsers of HTML pages.
public struct ParseHTMLPlugin: Plugin {
    public let name = "ParseHTML"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [HTMLParser.self]

    public init() {}
}
