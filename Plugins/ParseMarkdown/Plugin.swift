public import Quern

/// Parsers of Markdown.
public struct ParseMarkdownPlugin: Plugin {
    public let name = "ParseMarkdown"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [MarkdownParser.self]

    public init() {}
}
