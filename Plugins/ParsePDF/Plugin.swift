public import Quern

/// The module's stages.
public struct ParsePDFPlugin: Plugin {
    public let name = "ParsePDF"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [PDFParser.self]

    public init() {}
}
