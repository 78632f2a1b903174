import Quern

/// Reading `stages:`.
extension ReadingSession {
    private static let kinds = StageKind.allCases.map(\.rawValue)
    private static let example = "write '- kind: name', such as '- clean: length'"

    /// Reads the stages of a pipeline or fragment into the list of all stages.
    mutating func stages(_ root: Node, _ folder: String, _ scope: inout Scope) {
        guard let node = root["stages"] else {
            report(
                .error(
                    "there are no stages", at: root.location,
                    hints: ["write 'stages:' and below it a list: '- clean: length'"]))
            return
        }
        guard case .sequence(let items) = node.content, !items.isEmpty else {
            let message =
                node.isNull || node.said == "a list"
                ? "'stages' is empty" : "'stages' must be a list, not \(node.said)"
            report(.error(message, at: node.location, hints: [Self.example]))
            return
        }
        for item in items {
            entries += 1
            if entries > PipelineLimits.stages {
                stop(
                    .error(
                        "the pipeline and its fragments have more than \(PipelineLimits.stages)"
                            + " stages", at: item.location))
            }
            if isStopped { return }
            guard case .mapping(let entries) = item.content else {
                report(
                    .error(
                        "a stage must be a mapping, not \(item.said)", at: item.location,
                        hints: [Self.example, "kinds: " + Self.kinds.joined(separator: ", ")]))
                continue
            }
            if let use = entries.first(where: { $0.key == "use" }) {
                self.use(use, entries, folder, &scope)
            } else {
                stage(item, entries, folder, &scope)
            }
        }
    }

    private mutating func stage(
        _ node: Node, _ entries: [Node.Entry], _ folder: String, _ scope: inout Scope
    ) {
        let kinds = entries.filter { StageKind(rawValue: $0.key) != nil }
        guard let first = kinds.first, let kind = StageKind(rawValue: first.key) else {
            report(noKind(node, entries))
            return
        }
        for second in kinds.dropFirst() {
            report(
                .error(
                    "a stage has one kind, but this one has '\(first.key)' and '\(second.key)'",
                    at: second.keyLocation,
                    hints: ["start another stage with '- \(second.key): …'"],
                    related: [.init("the first kind", at: first.keyLocation)]))
        }
        var label: Node?
        var onError: Node?
        var when: Node?
        var execution: [Node.Entry] = []
        var parameters: [Node.Entry] = []
        for entry in entries where StageKind(rawValue: entry.key) == nil {
            let value = substituted(entry.value, &scope)
            switch entry.key {
            case "as": label = value
            case "on_error": onError = value
            case "when": when = value
            case "with":
                report(
                    .error(
                        "'with' sets the variables of a fragment, but this stage is no 'use:'",
                        at: entry.keyLocation,
                        hints: ["write the stage's parameters beside '\(first.key)'"]))
            case "deadline", "memory", "keep":
                execution.append(
                    Node.Entry(key: entry.key, keyLocation: entry.keyLocation, value: value))
            default:
                checkKeyOfParameter(entry)
                parameters.append(
                    Node.Entry(key: entry.key, keyLocation: entry.keyLocation, value: value))
            }
        }
        let name = substituted(first.value, &scope)
        guard let text = name.text, !text.isEmpty, !name.isNull else {
            report(
                .error(
                    "'\(first.key)' must be followed by the name of a stage, not \(name.said)",
                    at: name.location,
                    hints: [
                        "write '- \(first.key): name' and the parameters below it,"
                            + " in the column of '\(first.key)'"
                    ]))
            return
        }
        stages.append(
            StageDeclaration(
                kind: kind, kindLocation: first.keyLocation, name: text,
                nameLocation: name.location, label: label, onError: onError, when: when,
                execution: execution, parameters: parameters, baseDirectory: folder))
    }

    private mutating func checkKeyOfParameter(_ entry: Node.Entry) {
        if Template.mayHold(entry.key) {
            report(.error("variables can stand in values, not in keys", at: entry.keyLocation))
        }
    }

    private func noKind(_ node: Node, _ entries: [Node.Entry]) -> Diagnostic {
        let known = Self.kinds + ["use"]
        let list = "kinds: " + known.joined(separator: ", ")
        for entry in entries where entry.key.utf8.count <= 100 {
            if let near = Suggestion.closest(to: entry.key, among: known) {
                return .error(
                    "\(quoted(entry.key)) is no kind of stage", at: entry.keyLocation,
                    hints: ["did you mean '\(near)'?  \(list)"])
            }
        }
        return .error(
            "the stage has no kind", at: entries.first?.keyLocation ?? node.location,
            hints: [Self.example, list])
    }
}
