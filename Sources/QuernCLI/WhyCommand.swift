internal import ArgumentParser
import Quern

struct WhyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Tells a document's whole life in a run.",
        discussion: """
            The document is named by its id, its file name, or words that occur in it. Its stages are run again on \
            the same input, with the pipeline as the run recorded it; nothing is sampled.
            """)

    @Argument(help: "The run directory.", completion: .directory)
    var directory: String

    @Argument(help: "An id, a file name, or words of the text.")
    var document: String

    func validate() throws {
        if document.isEmpty {
            throw ValidationError("name a document: an id, a file name, or words")
        }
    }

    func run() async throws {
        let recorded = try RecordedRun(directory: directory)
        if recorded.inputs.contains(where: { $0.pattern == "-" }) {
            throw RunFailure(
                description: """
                    the run read standard input, which cannot be read again; keep the text in a file \
                    and run with --input FILE to have its documents explained
                    """)
        }
        let plan = try recorded.plan().plan
        var options = RunOptions(outputDirectory: directory)
        options.recordLimit = recorded.recordLimit
        let explainer = Explainer(plan, options: options)
        let found = try await explainer.explain(document)
        for input in found.inputs where recorded.inputHashes[input.name] != input.sha256 {
            Console.report([
                .warning("the input '\(input.name)' is not what it was when the run was made")
            ])
        }
        guard !found.explanations.isEmpty || !found.quarantined.isEmpty else {
            throw RunFailure(
                description: """
                    no document of this run is called '\(document)', comes from a file of that name, or holds \
                    these words
                    """)
        }
        let texts =
            found.quarantined.map(ExplanationText.text)
            + found.explanations.map { ExplanationText(of: $0).text }
        Console.print(texts.joined(separator: "\n\n"))
    }
}
