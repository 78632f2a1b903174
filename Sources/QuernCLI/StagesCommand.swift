internal import ArgumentParser
import Quern

struct StagesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stages", abstract: "Lists the stages of this binary, or explains one.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, markdown }

    @Argument(help: "A stage: 'length', 'clean.length' or 'clean: length'.")
    var stage: String?

    @Option(name: .long, help: "How the result is printed.")
    var format: Format = .text

    func run() throws {
        let registry = CommandEnvironment.registry
        var entries = registry.entries
        if let stage { entries = try Self.find(stage, in: registry) }
        switch format {
        case .json: try Console.print(StageReference.json(entries))
        case .markdown: try Console.print(StageReference.markdown(entries))
        case .text:
            try Console.print(
                stage == nil
                    ? StageReference.list(entries)
                    : entries.map(StageReference.text).joined(separator: "\n\n"))
        }
    }

    static func find(_ wanted: String, in registry: StageRegistry) throws -> [StageRegistry.Entry] {
        let parts = wanted.split(whereSeparator: { ".: ".contains($0) }).map(String.init)
        let found = registry.entries.filter {
            parts.count == 2
                ? $0.kind.rawValue == parts[0] && $0.name == parts[1] : $0.name == wanted
        }
        if !found.isEmpty { return found }
        if let kind = StageKind(rawValue: wanted) {
            return registry.entries.filter { $0.kind == kind }
        }
        throw Diagnostics(
            .error(
                "there is no stage '\(wanted)'",
                hints: [
                    Suggestion.hint(
                        for: parts.last ?? wanted, among: registry.entries.map(\.name),
                        called: "stages")
                ]))
    }
}
