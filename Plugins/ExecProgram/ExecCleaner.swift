public import Quern

/// Edits or drops documents with a program in any language.
///
/// The program reads and answers as that of `tag: exec` does. An answer has the `id` and, as far as there is
/// something to say, `edits` (`[{"start", "end", "text", "rule"}]`: each range is replaced by `text`, or removed
/// without one; `rule` is the name that ledger and history show), `metadata` (fields to set, with null to remove
/// one), `drop` (the reason for dropping the document) with `detail`, or `error`. Edits may come in any order and
/// must not overlap.
public struct ExecCleaner: BatchCleaner {
    @Parameter("The program and its arguments, as a list; paths are relative to the pipeline file.")
    var command: [CommandWord]
    @Parameter("More files and folders on which its answers depend, such as models.") var files:
        [ResourcePath] = []
    @Parameter("Its version; change it when the answers change for another reason than its files.")
    var version: String? = nil
    @Parameter("A command that prints its version.") var versionCommand: [CommandWord]? = nil
    @Parameter("The layers that it sees.") var reads: [String] = []
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
        "exec", "Edits or drops documents with a program in any language, which speaks JSON Lines.",
        examples: [
            Example(
                "A shell script that edits every document in the same way",
                [
                    "command": [
                        "sh", "-c",
                        #"while read -r line; do test -z "$line" || echo '{"id": "sample", "edits": [{"start": 0, "end": 5, "text": "The "}]}'; done"#,
                    ]
                ], "Some mill.", gives: "The mill."),
            Example(
                "A program that drops a document",
                [
                    "command": [
                        "sh", "-c",
                        #"while read -r line; do test -z "$line" || echo '{"id": "sample", "drop": "no news", "detail": "about mills"}'; done"#,
                    ]
                ], "A mill.", drops: "no news"),
        ])

    private var program: Program?

    public init() {}

    public var layers: LayerContract { LayerContract(reads: reads) }
    public var isWorthKeeping: Bool { true }

    public mutating func prepare(in context: PreparationContext) throws {
        let parameters = ProgramParameters(
            command: command, files: files, version: version, versionCommand: versionCommand,
            batch: batch, deadline: deadline, restarts: restarts, offsets: offsets)
        (program, version) = try parameters.prepare(
            layers: reads, members: AnswerReader.cleanerMembers, in: context)
    }

    public func answers(
        to documents: [Document], in context: StageContext
    ) throws -> [Result<ProgramAnswer, any Error>] {
        guard let program else { return [] }
        var answering = Answering(program, about: documents)
        return try answering()
    }

    public func clean(
        _ document: inout Document, with answer: ProgramAnswer, in context: StageContext
    ) throws -> Verdict {
        if let error = answer.error { throw StageError("the program says: \(error)") }
        if let reason = answer.drop { return .drop(reason: reason, detail: answer.detail) }
        let edits = answer.edits.enumerated().sorted {
            let (a, b) = ($0.element.range, $1.element.range)
            return (a.lowerBound, a.upperBound, $0.offset) < (b.lowerBound, b.upperBound, $1.offset)
        }
        try document.edit(as: "exec") { changes in
            for (_, edit) in edits {
                changes.replace(edit.range, with: edit.text, as: edit.rule.map { Rule($0) })
            }
        }
        for field in answer.metadata { document.metadata[field.name] = field.value }
        return .keep
    }
}
