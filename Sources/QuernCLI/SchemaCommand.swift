internal import ArgumentParser
import Quern

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Prints a JSON Schema (draft 2020-12): of pipeline files, or of what runs leave.",
        discussion: """
            The schema of pipelines knows the stages of this binary with their parameters, so that editors \
            complete and check them: quern schema pipeline > pipeline.schema.json
            """)

    enum Subject: String, ExpressibleByArgument, CaseIterable {
        case pipeline, fragment, run, lock
    }

    @Argument(help: "What is described: a pipeline file, a fragment, run.json or quern.lock.")
    var subject: Subject

    func run() throws {
        let registry = CommandEnvironment.registry
        let schema =
            switch subject {
            case .pipeline: PipelineSchema(of: registry).pipeline
            case .fragment: PipelineSchema(of: registry).fragment
            case .run: RunRecord.schema
            case .lock: RunRecord.lockSchema
            }
        var json = JSONWriter()
        schema.write(to: &json)
        try Console.print(String(decoding: JSONLayout.lines(json.bytes), as: UTF8.self))
    }
}
