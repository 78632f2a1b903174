public import Quern

/// Annotates documents with a program in any language.
///
/// The program reads JSON Lines from its standard input and answers on its standard output, one line for each
/// document and in their order. A document is `{"id", "text", "metadata", "annotations"}`, with the layers of
/// `reads` and no others. An answer has the same `id` and, as far as there is something to say, `annotations`
/// (`{"LAYER": [{"start", "end", "label", "id", "attributes"}]}`), `metadata` (fields to set) or `error` (this
/// document is then treated as `on_error` says). An empty line ends a batch: a program that works document by
/// document passes over it, one that works on batches answers then. Answers must be flushed.
///
/// A program that ends, hangs past `deadline` or prints what is no answer is started again, and the document
/// on which it fails alone is quarantined, with what it printed. The program runs in the folder of the
/// pipeline file; files that its command names are part of the fingerprint, as are `files` and `version`.
/// `docs/guides/programs-as-stages.md` shows one.
public struct ExecTagger: BatchTagger {
    @Parameter("The program and its arguments, as a list; paths are relative to the pipeline file.")
    var command: [CommandWord]
    @Parameter("More files and folders on which its answers depend, such as models.") var files:
        [ResourcePath] = []
    @Parameter("Its version; change it when the answers change for another reason than its files.")
    var version: String? = nil
    @Parameter("A command that prints its version.") var versionCommand: [CommandWord]? = nil
    @Parameter("The layers that it sees.") var reads: [String] = []
    @Parameter("The layers that it may write.") var writes: [String] = []
    @Parameter("How many documents it is given together.", in: 1...100_000, decides: false)
    var batch = 32
    @Parameter("The longest wait for its next answer.", decides: false) var deadline =
        TimeSpan.seconds(60)
    @Parameter(
        "How often a document on which it failed is tried again, alone.", in: 1...100,
        decides: false)
    var restarts = 1
    @Parameter("What its offsets count: UTF-8 bytes, or code points as in Python.") var offsets =
        OffsetUnit.bytes

    public static let description = StageDescription(
        "exec", "Annotates documents with a program in any language, which speaks JSON Lines.",
        examples: [
            Example(
                "A shell script that finds the same in every document",
                [
                    "command": [
                        "sh", "-c",
                        #"while read -r line; do test -z "$line" || echo '{"id": "sample", "annotations": {"tools": [{"start": 2, "end": 6, "label": "mill"}]}, "metadata": {"checked": true}}'; done"#,
                    ], "writes": ["tools"],
                ], "A mill.", sets: ["checked": true], annotates: ["tools": ["mill=mill"]]),
            Example(
                "A program that knows no answer",
                [
                    "command": [
                        "sh", "-c",
                        #"while read -r line; do test -z "$line" || echo '{"id": "sample", "error": "too short"}'; done"#,
                    ]
                ], "A mill.", fails: "the program says: too short"),
        ])

    private var program: Program?

    public init() {}

    public var layers: LayerContract { LayerContract(reads: reads, writes: writes) }
    public var isWorthKeeping: Bool { true }

    public mutating func prepare(in context: PreparationContext) throws {
        let parameters = ProgramParameters(
            command: command, files: files, version: version, versionCommand: versionCommand,
            batch: batch, deadline: deadline, restarts: restarts, offsets: offsets)
        (program, version) = try parameters.prepare(
            layers: reads, members: AnswerReader.taggerMembers, in: context)
    }

    public func answers(
        to documents: [Document], in context: StageContext
    ) throws -> [Result<ProgramAnswer, any Error>] {
        guard let program else { return [] }
        var answering = Answering(program, about: documents)
        return try answering()
    }

    public func tag(
        _ document: Document, with answer: ProgramAnswer, into tags: inout Tags,
        in context: StageContext
    ) throws {
        if let error = answer.error { throw StageError("the program says: \(error)") }
        for layer in answer.annotations { tags.annotate(layer.layer, layer.annotations) }
        for field in answer.metadata {
            if let value = field.value { tags.metadata[field.name] = value }
        }
    }
}
