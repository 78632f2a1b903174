import Quern

/// What `quern whatif` prints.
struct WhatIfReport {
    let plan: Plan
    let edited: Plan
    let settings: [WhatIfSetting]
    let answer: WhatIf.Answer

    // MARK: Text

    var text: String {
        var lines = settings.map { setting in
            "\(plan.stages[setting.position].label): \(change(setting))"
        }
        lines += ["", way]
        if case .nothing = answer.way { return lines.joined(separator: "\n") }
        lines += [""] + counts
        if let changed = answer.changed, changed > 0 {
            lines += [
                "",
                "\(Self.documents(changed)) would stay with another text, other metadata or other annotations",
            ]
        }
        lines += [""] + list("would leave", answer.leaving)
        lines += [""] + list("would enter", answer.entering)
        if answer.elsewhere.count > 0 {
            lines += [""] + list("would be left out by another stage", answer.elsewhere)
        }
        return lines.joined(separator: "\n")
    }

    private func change(_ setting: WhatIfSetting) -> String {
        let (old, new) = (plan.stages[setting.position], edited.stages[setting.position])
        func shown(_ value: Metadata.Value?) -> String {
            value.map { value in JSONWriter.text { $0.value(value) } } ?? "none"
        }
        // A former name was replaced by the present one.
        let key =
            old.parameters[setting.key] == nil && new.parameters[setting.key] == nil
            ? new.parameters.fields.first { old.parameters[$0.name] != $0.value }?.name
                ?? setting.key
            : setting.key
        return "\(key) \(shown(old.parameters[key])) → \(shown(new.parameters[key]))"
    }

    private var way: String {
        switch answer.way {
        case .nothing(let reason): return "No document would enter or leave: \(reason)."
        case .rerun(let reason): return "Found by running the chain again, because \(reason)."
        case .scores(let names):
            let scores = names.count == 1 ? "score" : "scores"
            var text =
                "Found from the \(scores) that the run kept: \(names.joined(separator: ", "))."
            if answer.followed > 0 {
                text +=
                    " \(Self.documents(answer.followed)) that would pass or have no score \(answer.followed == 1 ? "was" : "were") run through the later stages."
            }
            return text
        }
    }

    private var counts: [String] {
        var table = TextTable(["stage", "left out", "would be"], numbersFrom: 1)
        for (stage, counts) in zip(plan.stages, answer.lost)
        where counts.before != 0 || counts.after != 0 {
            table.add([stage.label, String(counts.before), String(counts.after)])
        }
        table.add(["(kept)", String(answer.kept.before), String(answer.kept.after)])
        return table.lines.map { "  " + $0 }
    }

    private func list(_ verb: String, _ movements: WhatIf.Movements) -> [String] {
        guard movements.count > 0 else { return ["no document \(verb)"] }
        var table = TextTable(["", "", "", ""], numbersFrom: 4, hasHeader: false)
        for movement in movements.first {
            table.add([
                movement.id.text,
                movement.title.map { ExplanationText.quoted($0, 50) } ?? "(no title)",
                movement.origin.resource.name, reason(movement),
            ])
        }
        var lines = ["\(Self.documents(movements.count)) \(verb):"] + table.lines.map { "  " + $0 }
        let more = movements.count - movements.first.count
        if more > 0 { lines.append("  … and \(more) more; --limit \(movements.count) lists them") }
        return lines
    }

    private func reason(_ movement: WhatIf.Movement) -> String {
        if !movement.scores.isEmpty {
            return movement.scores.filter { !$0.isMet }.map(ScoreText.judged).joined(
                separator: "; ")
        }
        let (before, after) = (end(movement.before), end(movement.after))
        if movement.after == .kept { return "was \(before)" }
        return movement.before == .kept ? after : "\(before) → \(after)"
    }

    private func end(_ end: WhatIf.End) -> String {
        func label(_ stage: Int) -> String { "'\(plan.stages[stage].label)'" }
        switch end {
        case .kept: return "kept"
        case .absent: return "not there"
        case .dropped(let stage, let reason, let detail):
            let more = detail.isEmpty ? "" : " (\(detail))"
            return "dropped by \(label(stage))\(reason.isEmpty ? "" : ": \(reason)\(more)")"
        case .merged(let stage, _, let survivor):
            return "merged by \(label(stage)) in favour of \(survivor)"
        case .divided(let stage): return "divided by \(label(stage))"
        case .quarantined(let stage, let error):
            return "in quarantine, \(label(stage)) failed: \(error)"
        }
    }

    private static func documents(_ count: Int) -> String {
        count == 1 ? "1 document" : "\(count) documents"
    }

    // MARK: JSON

    var json: String {
        JSONWriter.text { json in
            json.object { json in
                json.key("settings")
                json.array { json in for setting in settings { write(setting, to: &json) } }
                json.key("way")
                writeWay(to: &json)
                // Where nothing moves, nothing was counted.
                var isCounted = true
                if case .nothing = answer.way { isCounted = false }
                json.key("kept")
                if isCounted { Self.write(answer.kept, to: &json) } else { json.null() }
                json.key("stages")
                json.array { json in
                    for (stage, counts) in zip(plan.stages, answer.lost) where isCounted {
                        json.object { json in
                            json.key("stage")
                            json.string(stage.label)
                            json.key("left_out")
                            Self.write(counts, to: &json)
                        }
                    }
                }
                json.key("changed")
                if let changed = answer.changed { json.integer(changed) } else { json.null() }
                for (key, movements) in [
                    ("leaving", answer.leaving), ("entering", answer.entering),
                    ("elsewhere", answer.elsewhere),
                ] {
                    json.key(key)
                    write(movements, to: &json)
                }
            }
        }
    }

    private static func write(_ counts: (before: Int, after: Int), to json: inout JSONWriter) {
        json.object { json in
            json.key("before")
            json.integer(counts.before)
            json.key("after")
            json.integer(counts.after)
        }
    }

    private func write(_ setting: WhatIfSetting, to json: inout JSONWriter) {
        json.object { json in
            json.key("stage")
            json.string(plan.stages[setting.position].label)
            json.key("parameter")
            json.string(setting.key)
            for (key, stage) in [
                ("before", plan.stages[setting.position]),
                ("after", edited.stages[setting.position]),
            ] {
                json.key(key)
                if let value = stage.parameters[setting.key] {
                    json.value(value)
                } else {
                    json.null()
                }
            }
        }
    }

    private func writeWay(to json: inout JSONWriter) {
        json.object { json in
            json.key("by")
            switch answer.way {
            case .nothing(let reason):
                json.string("nothing to do")
                json.key("reason")
                json.string(reason)
            case .rerun(let reason):
                json.string("running the chain again")
                json.key("reason")
                json.string(reason)
            case .scores(let names):
                json.string("scores")
                json.key("scores")
                json.array { json in for name in names { json.string(name) } }
                json.key("run_through_later_stages")
                json.integer(answer.followed)
            }
        }
    }

    private func write(_ movements: WhatIf.Movements, to json: inout JSONWriter) {
        json.object { json in
            json.key("count")
            json.integer(movements.count)
            json.key("documents")
            json.array { json in
                for movement in movements.first {
                    json.object { json in
                        json.key("id")
                        json.string(movement.id.text)
                        json.key("title")
                        if let title = movement.title { json.string(title) } else { json.null() }
                        json.key("resource")
                        json.string(movement.origin.resource.name)
                        json.key("line")
                        json.integer(movement.origin.line)
                        json.key("before")
                        json.string(end(movement.before))
                        json.key("after")
                        json.string(end(movement.after))
                        if !movement.scores.isEmpty {
                            json.key("scores")
                            json.object { json in
                                for score in movement.scores {
                                    json.key(score.name)
                                    json.number(score.value)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
