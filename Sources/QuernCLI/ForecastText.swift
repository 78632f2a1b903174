import Quern

/// What a run would compute and why, for people and for programs.
struct ForecastText {
    let plan: Plan
    let forecast: Forecast
    let runDirectory: String

    /// What stands above the stages.
    var lines: [String] {
        var lines: [String] = []
        if forecast.isUnchanged {
            return ["work: nothing to do; '\(runDirectory)' is what this run would give"]
        }
        let chain = forecast.stages.filter { $0.slices > 0 || $0.isAtLeast }
        let most = chain.map(\.slices).max() ?? 0
        if chain.isEmpty {
            lines.append(
                "work: no stage; the store has all, and the files of the run are written anew")
        } else {
            let bytes = chain.map(\.bytes).max() ?? 0
            let least = chain.contains(where: \.isAtLeast) ? "at least " : ""
            lines.append(
                "work: \(least)\(most) of \(forecast.slices) slices (\(RunSummary.size(bytes)) of \(RunSummary.size(forecast.bytes)))"
            )
        }
        if forecast.hasLastRun {
            let changes =
                forecast.inputs
                + forecast.removed.map { "the stage '\($0)' is gone" }
            if !changes.isEmpty {
                lines.append("since the run in '\(runDirectory)':")
                lines += changes.map { "  " + $0 }
            }
        } else {
            lines.append("'\(runDirectory)' holds no run to compare with")
        }
        return lines
    }

    /// What a stage would do; empty when nothing.
    func remark(_ position: Int) -> String {
        let stage = forecast.stages[position]
        let reasons = reasons(position).joined(separator: "; ")
        if !plan.chain(holds: position) {
            return stage.reasons.isEmpty ? "" : " — " + reasons
        }
        if stage.slices == 0, !stage.isAtLeast { return "" }
        var text = " — "
        if stage.isAtLeast {
            text += "\(stage.slices) of \(forecast.slices) slices or more, as the survey decides"
        } else {
            text +=
                stage.slices == forecast.slices
                ? "all \(forecast.slices) slices" : "\(stage.slices) of \(forecast.slices) slices"
        }
        return text + (reasons.isEmpty ? "" : ": " + reasons)
    }

    /// Why a stage would run.
    func reasons(_ position: Int) -> [String] {
        let stage = forecast.stages[position]
        if !stage.reasons.isEmpty { return stage.reasons }
        guard plan.chain(holds: position), stage.slices > 0 || stage.isAtLeast else { return [] }
        if !forecast.hasLastRun { return [] }
        if let cause = (0..<position).last(where: { !forecast.stages[$0].reasons.isEmpty }) {
            return ["follows '\(plan.stages[cause].label)'"]
        }
        // A stage between a kept point and the one that changed has to be run again to get there.
        if let next = forecast.stages.indices.first(where: {
            $0 > position && !forecast.stages[$0].reasons.isEmpty
        }), forecast.inputs.isEmpty {
            return ["nothing is kept between it and '\(plan.stages[next].label)'"]
        }
        return forecast.inputs.isEmpty ? ["not in the store"] : forecast.inputs
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("unchanged")
            json.boolean(forecast.isUnchanged)
            json.key("slices")
            json.integer(forecast.slices)
            json.key("inputs")
            json.array { json in for change in forecast.inputs { json.string(change) } }
            json.key("removed")
            json.array { json in for label in forecast.removed { json.string(label) } }
            json.key("stages")
            json.array { json in
                for (position, stage) in forecast.stages.enumerated() {
                    json.object { json in
                        json.key("label")
                        json.string(plan.stages[position].label)
                        json.key("slices")
                        json.integer(stage.slices)
                        json.key("at_least")
                        json.boolean(stage.isAtLeast)
                        json.key("reasons")
                        json.array { json in
                            for reason in reasons(position) { json.string(reason) }
                        }
                    }
                }
            }
        }
    }
}

extension Plan {
    /// Whether a stage parses, cleans or tags.
    func chain(holds position: Int) -> Bool {
        switch stages[position].kind {
        case .parse, .clean, .tag: true
        case .index, .export: false
        }
    }
}
