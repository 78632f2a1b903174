public import Quern

/// Parsers of PDF files.
public struct ParsePDFPlugin: Plugin {
    public let name = "ParsePDF"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = []

    public init() {}
}
