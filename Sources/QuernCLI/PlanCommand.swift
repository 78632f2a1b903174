internal import ArgumentParser
import Quern

struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Shows what a run would do: stages, parameters, layers, inputs; runs nothing.")

    @OptionGroup var pipeline: PipelineOptions

    @Option(name: .long, help: "How the result is printed.")
    var format: OutputFormat = .text

    func run() throws {
        let plan = try pipeline.plan()
        let inputs = try Inputs(of: plan.declaration)
        Console.report(plan.warnings)
        Console.print(format == .json ? json(plan, inputs) : text(plan, inputs))
    }

    private func text(_ plan: Plan, _ inputs: Inputs) -> String {
        var lines = [plan.name]
        if let description = plan.declaration.description { lines.append("  " + description) }
        let bytes = inputs.files.reduce(0) { $0 + ((try? POSIXFile.status($1.path))?.size ?? 0) }
        let count = inputs.files.count
        lines += [
            "", "inputs: \(count) \(count == 1 ? "file" : "files"), \(RunSummary.size(bytes))",
        ]
        for file in inputs.files.prefix(5) { lines.append("  " + file.name) }
        if count > 5 { lines.append("  … and \(count - 5) more") }
        for variable in plan.declaration.variables {
            lines.append("variable \(variable.name) = \(variable.value)")
        }
        lines += ["", "stages:"]
        for stage in plan.stages {
            let standard = "\(stage.kind.rawValue): \(stage.name)"
            lines.append(
                "  \(stage.position + 1). \(stage.label)\(stage.label == standard ? "" : " (\(standard))")"
            )
            for field in stage.parameters.sorted {
                lines.append("       \(field.name): \(field.value.plainText)")
            }
            for resource in stage.resources {
                lines.append("       reads \(resource.name) (\(RunSummary.size(resource.size)))")
            }
            let layers = stage.layers
            if !layers.reads.isEmpty {
                lines.append("       reads layers \(layers.reads.joined(separator: ", "))")
            }
            if !layers.writes.isEmpty {
                lines.append("       writes layers \(layers.writes.joined(separator: ", "))")
            }
            if let condition = stage.condition {
                lines.append("       when \(condition.canonical)")
            }
            if stage.onError != .quarantine {
                lines.append("       on error: \(stage.onError.rawValue)")
            }
            if let deadline = stage.limits.deadline {
                lines.append("       deadline \(deadline.text)")
            }
            if let memory = stage.limits.memory {
                lines.append("       memory \(memory.text)")
            }
            if stage.isKept { lines.append("       kept") }
            lines.append("       fingerprint \(stage.fingerprint.prefix(12))")
        }
        return lines.joined(separator: "\n")
    }

    private func json(_ plan: Plan, _ inputs: Inputs) -> String {
        JSONWriter.text { json in
            json.object { json in
                json.key("name")
                json.string(plan.name)
                json.key("fingerprint")
                json.string(plan.fingerprint)
                json.key("inputs")
                json.array { json in for file in inputs.files { json.string(file.name) } }
                json.key("stages")
                json.array { json in
                    for stage in plan.stages { RecordedStage(stage).write(to: &json) }
                }
            }
        }
    }
}
