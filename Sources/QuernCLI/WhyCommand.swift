internal import ArgumentParser
import Quern
import QuernYAML

struct WhyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Tells a document's whole life in a run.",
        discussion: """
            The document is named by its id, its file name, or words that occur in it. Its stages are run again on \
            the same input, with the pipeline as the run recorded it.
            """)

    @Argument(help: "The run directory.", completion: .directory)
    var run: String

    @Argument(help: "An id, a file name, or words of the text.")
    var document: String

    func run() async throws {
        Console.print("not yet")
    }
}
