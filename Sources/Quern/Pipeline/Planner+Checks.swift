extension Planner {
    /// Parse first, and once; indexes and exports last.
    func checkOrder(_ declaration: PipelineDeclaration, into report: inout [Diagnostic]) {
        let stages = declaration.stages
        guard let first = stages.first else {
            report.append(
                .error(
                    "the pipeline has no stages",
                    at: SourceLocation(file: declaration.file, offset: 0),
                    hints: ["begin with one: 'stages:' and below it '- parse: text'"]))
            return
        }
        if first.kind != .parse {
            report.append(
                .error(
                    "the first stage must be a parser, and '\(first.kind.rawValue): \(first.name)' is none",
                    at: first.kindLocation,
                    hints: ["parse stages: " + registry.names(.parse).joined(separator: ", ")]))
        }
        for stage in stages.dropFirst() where stage.kind == .parse {
            report.append(
                .error(
                    "only the first stage can be a parser", at: stage.kindLocation,
                    related: [.init("the first stage is here", at: first.kindLocation)]))
        }
        guard let fold = stages.firstIndex(where: { $0.kind == .index || $0.kind == .export })
        else {
            report.append(
                .warning(
                    "nothing is indexed or exported; the run will leave only its record",
                    at: first.kindLocation, hints: ["add a stage such as '- export: jsonl'"]))
            return
        }
        for stage in stages[fold...] where stage.kind == .clean || stage.kind == .tag {
            report.append(
                .error(
                    "'\(stage.kind.rawValue): \(stage.name)' stands after documents were handed out",
                    at: stage.kindLocation,
                    hints: ["move it above the first index or export stage"],
                    related: [
                        .init(
                            "'\(stages[fold].kind.rawValue): \(stages[fold].name)' hands them out here",
                            at: stages[fold].kindLocation)
                    ]))
        }
    }

    /// Labels name rows of the ledger, so they must differ.
    func checkLabels(_ stages: [PlannedStage], into report: inout [Diagnostic]) {
        var seen: [String: SourceLocation] = [:]
        for stage in stages {
            if let first = seen[stage.label] {
                report.append(
                    .error(
                        "two stages are called '\(stage.label)'", at: stage.location,
                        hints: ["give one of them another name with 'as:'"],
                        related: [.init("the first one is here", at: first)]))
            } else {
                seen[stage.label] = stage.location
            }
        }
    }

    /// No two stages write one file, and none writes a file that every run has.
    func checkOutputs(_ stages: [PlannedStage], into report: inout [Diagnostic]) {
        var written: [String: PlannedStage] = [:]
        for stage in stages {
            for parameter in stage.declaredParameters where parameter.type == .output {
                guard let path = stage.parameters[parameter.name]?.string else { continue }
                if RunDirectory.isOwn(path) {
                    report.append(
                        .error(
                            "'\(parameter.name)' of '\(stage.label)' cannot be '\(path)', which every run writes itself",
                            at: stage.location))
                } else if let other = written[path] {
                    report.append(
                        .error(
                            "'\(stage.label)' and '\(other.label)' both write '\(path)'",
                            at: stage.location,
                            hints: ["give one of them another '\(parameter.name)'"],
                            related: [.init("the other one is here", at: other.location)]))
                } else if let other = written.first(where: {
                    path.hasPrefix($0.key + "/") || $0.key.hasPrefix(path + "/")
                }) {
                    report.append(
                        .error(
                            "'\(path)' of '\(stage.label)' and '\(other.key)' of '\(other.value.label)' would be a file and a folder of one name",
                            at: stage.location))
                } else {
                    written[path] = stage
                }
            }
        }
    }

    /// Every layer that is read has been written by a stage before.
    func checkLayers(_ stages: [PlannedStage], into report: inout [Diagnostic]) {
        var written: [String] = []
        for stage in stages {
            for layer in stage.layers.reads where !written.contains(layer) {
                var hints: [String] = []
                if let later = stages.first(where: {
                    $0.position > stage.position && $0.layers.writes.contains(layer)
                }) {
                    hints.append("'\(later.label)' writes it, but comes later; move it up")
                } else {
                    let writers = registry.entries.filter {
                        $0.type.description.writes.contains(layer)
                    }.map(\.label)
                    if !writers.isEmpty {
                        hints.append("stages that write it: " + writers.joined(separator: ", "))
                    }
                    if let near = Suggestion.closest(to: layer, among: written) {
                        hints.append("did you mean '\(near)'?")
                    }
                }
                if !written.isEmpty {
                    hints.append("layers written before: " + written.joined(separator: ", "))
                }
                report.append(
                    .error(
                        "'\(stage.label)' reads the layer '\(layer)', which no stage before it writes",
                        at: stage.location, hints: hints))
            }
            if let condition = stage.condition {
                for (layer, place) in zip(condition.layers, condition.layerPlaces)
                where !written.contains(layer) {
                    report.append(
                        .error(
                            "'when' of '\(stage.label)' looks at the layer '\(layer)', which no stage before it writes",
                            at: place,
                            hints: [
                                Suggestion.hint(
                                    for: layer, among: written, called: "layers written before")
                            ]))
                }
            }
            for layer in stage.layers.writes where !written.contains(layer) {
                written.append(layer)
            }
        }
    }
}
