public import Quern

/// Writes the texts of all documents into one plain file, in order, and nothing else.
///
/// For tools that read text, such as those that train language models, and for lists of lines. A text that does not end with `end`
/// gets it, so that with the default every document begins on a line of its own.
public struct TextExporter: Exporter {
    @Parameter("The file, in the run directory.") var to: OutputPath = "documents.txt"
    @Parameter(
        #"What ends every document, unless its text ends so: "\n\n" for a blank line between them."#
    )
    var end = "\n"

    public static let description = StageDescription(
        "text", "Writes the texts of all documents into one plain file, in order.")

    public init() {}

    /// The texts themselves: copying them into one would take longer than all else.
    public func partial(of slice: FoldSlice, in context: StageContext) throws -> [String] {
        slice.documents.map(\.text)
    }

    public func open(in context: OutputContext) throws -> OutputFile { try context.createFile(to) }

    public func add(_ partial: [String], to output: inout OutputFile) throws {
        for text in partial {
            try output.write(text)
            if !hasEnd(text) { try output.write(end) }
        }
    }

    /// Whether the bytes end so; for texts, é and é may be the same.
    private func hasEnd(_ text: String) -> Bool {
        text.utf8.reversed().starts(with: end.utf8.reversed())
    }

    public func finish(_ output: consuming OutputFile, in context: OutputContext) throws {}
}
