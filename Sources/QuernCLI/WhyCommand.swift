internal import ArgumentParser
import Quern
import QuernHTML

struct WhyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Tells a document's whole life in a run.",
        discussion: """
            The document is named by its id or the beginning of it, its file's path or name (the extension can \
            be left out), or words that occur in it, also when it was dropped. Its stages are run again on the \
            same input, with the pipeline as the run recorded it; nothing is sampled. When several documents are \
            meant, they are listed, and the exit code is 1.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, html
    }

    @Argument(help: "The run directory.", completion: .directory)
    var directory: String

    @Argument(help: "An id, a file name, or words of the text.")
    var document: String

    @Option(name: .long, help: "How it is told; html is one page that shows the original, marked.")
    var format = Format.text

    @Option(
        name: .long,
        help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"),
        completion: .file())
    var out: String?

    @Option(name: .long, help: "List at most so many documents when several are meant.")
    var limit = 20

    @OptionGroup var store: StoreOptions

    func validate() throws {
        if document.isEmpty {
            throw ValidationError("name a document: an id, a file name, or words")
        }
        if limit < 1 { throw ValidationError("--limit must be 1 or more, not \(limit)") }
    }

    func run() async throws {
        let work = try PastWork(RecordedRun(directory: directory), store: store)
        let explainer = Explainer(work.plan, options: work.options, recorded: work.run.inputHashes)
        let found = try await explainer.explain(document, limit: limit)
        work.warn(changed: found.changedInputs, missing: found.missingInputs)
        guard !found.isEmpty else {
            throw RunFailure(
                description: """
                    no document of this run is called '\(document)', comes from a file of that name, or holds \
                    these words
                    """)
        }
        let isAmbiguous = found.explanations.isEmpty && found.count > 0
        switch format {
        case .json: try deliver(ExplanationJSON.text(found))
        case .text: try deliver(text(found, isAmbiguous))
        case .html:
            if isAmbiguous {
                Console.note(CandidateText.text(found, document))
            } else {
                try deliver(ExplanationPage(found, pipeline: work.plan.name).html.markup)
            }
        }
        if isAmbiguous {
            throw RunFailure(
                description:
                    "'\(document)' means \(found.count) documents; name one of them by its id")
        }
    }

    private func text(_ found: Explainer.Findings, _ isAmbiguous: Bool) -> String {
        var texts = found.quarantined.map(ExplanationText.text)
        texts += found.skipped.map { "\($0.resource)\n  gave no document: \($0.reason)" }
        texts += found.explanations.map { ExplanationText(of: $0).text }
        if isAmbiguous { texts.append(CandidateText.text(found, document)) }
        let more = found.count - found.explanations.count
        if !isAmbiguous, more > 0 {
            texts.append("… and \(more) more with this id; --limit \(found.count) shows them")
        }
        return texts.joined(separator: "\n\n")
    }

    private func deliver(_ text: String) throws {
        guard let out else { return try Console.print(text) }
        // A page that is being looked at is replaced whole.
        let part = out + ".part"
        let file = try OutputFile(name: out, path: part)
        try file.write(text + "\n")
        _ = try file.finish()
        try POSIXFile.rename(part, to: out)
    }
}
