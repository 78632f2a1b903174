internal import ArgumentParser
import Quern
import QuernYAML

/// How output is written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// What every command that reads a pipeline takes.
struct PipelineOptions: ParsableArguments {
    @Argument(help: "The pipeline file.", completion: .file(extensions: ["yaml", "yml"]))
    var pipeline: String

    @Option(
        name: .long, help: ArgumentHelp("Replace the value of a variable.", valueName: "name=value")
    )
    var set: [String] = []

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "Read these files instead of the declared inputs; relative to the working directory, '-' is standard input.",
            valueName: "pattern"))
    var input: [String] = []

    /// Reads and checks the pipeline.
    ///
    /// - Parameter inputs: what is read instead of the declared inputs, unless `--input` is given.
    /// - Throws: ``Diagnostics``, with everything that is wrong.
    func plan(inputs: [InputDeclaration]? = nil) throws -> Plan {
        let (declaration, errors) = PipelineReader(settings: try settings()).load(path: pipeline)
        guard var declaration else { throw Diagnostics(errors) }
        if let inputs { declaration.inputs = inputs }
        if !input.isEmpty {
            declaration.inputs = input.map { InputDeclaration(pattern: $0, baseDirectory: ".") }
        }
        let planner = Planner(
            registry: CommandEnvironment.registry, reader: { try YAML.node(of: $0) })
        do throws(Diagnostics) {
            let plan = try planner.plan(declaration, isComplete: errors.isEmpty)
            if errors.isEmpty { return plan }
            throw Diagnostics(errors)
        } catch {
            if errors.isEmpty { throw error }
            // A value that could not be read at all is wrong once, not twice, and what is missing for
            // that reason is no news.
            let places = Set(errors.compactMap(\.location))
            let more = error.all.filter { found in
                found.severity == .error && found.location.map { !places.contains($0) } ?? false
            }
            throw Diagnostics((errors + more).inFileOrder)
        }
    }

    /// How the worker processes of a run are started: this program, with the same pipeline.
    var workerProgram: WorkerProgram { Self.workerProgram(of: pipeline, settings: set) }

    static func workerProgram(of pipeline: String, settings: [String]) -> WorkerProgram {
        #if os(Linux)
            // The very file that runs, even if another one has its name by now.
            let path = "/proc/self/exe"
        #else
            let path = POSIXFile.realPath(CommandLine.arguments[0]) ?? CommandLine.arguments[0]
        #endif
        return WorkerProgram(
            path: path,
            arguments: ["worker"] + settings.flatMap { ["--set", $0] } + ["--", pipeline])
    }

    private func settings() throws -> [(name: String, value: String)] {
        try set.map { setting in
            guard let equals = setting.firstIndex(of: "="), equals > setting.startIndex else {
                throw Diagnostics(
                    .error(
                        "'--set \(setting)' sets nothing",
                        hints: ["write a name, '=' and a value: --set name=value"]))
            }
            return (String(setting[..<equals]), String(setting[setting.index(after: equals)...]))
        }
    }
}

/// Reads a size given as an argument.
@Sendable func byteSize(_ text: String) throws -> ByteSize {
    guard let size = ByteSize(text: text) else {
        throw ValidationError("'\(text)' is no size; write a number and a unit, such as 512MiB")
    }
    return size
}
