internal import ArgumentParser
import Quern

struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Shows what a run would compute, and why; runs nothing.",
        discussion: """
            Inputs are compared with the store, and the pipeline with the run in the run directory. For each stage the \
            slices are named for which it would be run, and what is different about it: 'min_words: 40 → 60'.
            """)

    @OptionGroup var pipeline: PipelineOptions

    @Option(name: .long, help: "How the result is printed.")
    var format: OutputFormat = .text

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "The run directory to compare with; out/NAME without it.", valueName: "directory"),
        completion: .directory)
    var out: String?

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let plan = try pipeline.plan()
        let inputs = try Inputs(of: plan.declaration)
        Console.report(plan.warnings)
        var options = RunOptions(
            outputDirectory: out ?? "out/\(plan.name)", storeDirectory: store.directory(for: plan))
        options.rehashes = store.rehash
        let forecast = ForecastText(
            plan: plan, forecast: try await Run(plan, options: options).forecast(),
            runDirectory: options.outputDirectory)
        try Console.print(
            format == .json ? json(plan, inputs, forecast) : text(plan, inputs, forecast))
    }

    private func text(_ plan: Plan, _ inputs: Inputs, _ forecast: ForecastText) -> String {
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
        lines += [""] + forecast.lines + ["", "stages:"]
        for stage in plan.stages {
            let standard = "\(stage.kind.rawValue): \(stage.name)"
            lines.append(
                "  \(stage.position + 1). \(stage.label)\(stage.label == standard ? "" : " (\(standard))")\(forecast.remark(stage.position))"
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
                lines.append("       when \(condition.written)")
            }
            if stage.onError != .quarantine {
                lines.append("       on error: \(stage.onError.rawValue)")
            }
            lines.append("       fingerprint \(stage.fingerprint.prefix(12))")
        }
        return lines.joined(separator: "\n")
    }

    private func json(_ plan: Plan, _ inputs: Inputs, _ forecast: ForecastText) -> String {
        JSONWriter.text { json in
            json.object { json in
                json.key("name")
                json.string(plan.name)
                json.key("fingerprint")
                json.string(plan.fingerprint)
                json.key("inputs")
                json.array { json in for file in inputs.files { json.string(file.name) } }
                json.key("work")
                forecast.write(to: &json)
                json.key("stages")
                json.array { json in
                    for stage in plan.stages { RecordedStage(stage).write(to: &json) }
                }
            }
        }
    }
}
