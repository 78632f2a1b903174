internal import ArgumentParser
import Quern

struct WhatIfCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "whatif",
        abstract: "Tells which documents other parameters would let in or out.",
        discussion: """
            quern whatif RUN 'clean: length.min_words=60' lists the documents that would enter the run and those \
            that would leave it. The stage is named by its label, or by its name when only one stage has that. \
            Thresholds are tried on the numbers that the run has scored; for other parameters the chain is run again, \
            and the answer says so. Nothing of the run is changed.
            """)

    @Argument(help: "The run directory.", completion: .directory)
    var directory: String

    @Argument(
        help: ArgumentHelp(
            "What to set; several settings are tried together.", valueName: "stage.parameter=value")
    )
    var settings: [String]

    @Option(name: .long, help: "How the answer is printed.")
    var format: OutputFormat = .text

    @Option(name: .long, help: "List at most so many documents of each sort.")
    var limit = 20

    @OptionGroup var store: StoreOptions

    func validate() throws {
        if settings.isEmpty {
            throw ValidationError("say what to set, such as 'clean: length.min_words=60'")
        }
        if limit < 0 { throw ValidationError("--limit must be 0 or more, not \(limit)") }
    }

    func run() async throws {
        let run = try RecordedRun(directory: directory)
        let work = try PastWork(run, store: store)
        let parsed = try settings.map { try WhatIfSetting($0, in: work.plan) }
        try Self.checkOnce(parsed, work.plan)
        let declaration = work.plan.declaration.setting(
            parsed, in: CommandEnvironment.registry)
        let edited = try work.recorded.planner.plan(declaration)
        let question = WhatIf(
            work.plan, edited: edited, options: work.options, recorded: run.inputHashes)
        let answer = try await question.answer(limit: limit)
        work.warn(changed: answer.changedInputs, missing: answer.missingInputs)
        let report = WhatIfReport(
            plan: work.plan, edited: edited, settings: parsed, answer: answer)
        try Console.print(format == .json ? report.json : report.text)
    }

    private static func checkOnce(_ settings: [WhatIfSetting], _ plan: Plan) throws {
        for (index, setting) in settings.enumerated() {
            guard
                settings[..<index].contains(where: {
                    $0.position == setting.position && $0.key == setting.key
                })
            else { continue }
            throw Diagnostics(
                .error(
                    "'\(setting.key)' of '\(plan.stages[setting.position].label)' is set twice",
                    at: setting.keyLocation))
        }
    }
}
