import Quern

/// The reference of stages, made from their declarations.
enum StageReference {
    static func list(_ entries: [StageRegistry.Entry]) -> String {
        var lines: [String] = []
        for kind in StageKind.allCases {
            let ofKind = entries.filter { $0.kind == kind }
            guard !ofKind.isEmpty else { continue }
            if !lines.isEmpty { lines.append("") }
            lines.append(kind.rawValue)
            var table = TextTable(["", ""], numbersFrom: 2, hasHeader: false)
            for entry in ofKind { table.add([entry.name, entry.type.description.summary]) }
            lines += table.lines.map { "  " + $0 }
        }
        return lines.joined(separator: "\n")
    }

    static func text(_ entry: StageRegistry.Entry) -> String {
        let description = entry.type.description
        var lines = ["\(entry.label)", "  \(description.summary)", ""]
        lines.append(
            "  plugin \(entry.plugin.name) \(entry.plugin.version), stage version \(description.version)"
        )
        if !description.reads.isEmpty {
            lines.append("  reads layers: " + description.reads.joined(separator: ", "))
        }
        if !description.writes.isEmpty {
            lines.append("  writes layers: " + description.writes.joined(separator: ", "))
        }
        if !description.sets.isEmpty {
            lines.append("  sets metadata: " + description.sets.joined(separator: ", "))
        }
        if !description.scores.isEmpty {
            lines.append(
                "  scores: " + description.scores.map(ScoreText.sentence).joined(separator: "; "))
        }
        let parameters = entry.parameters
        if !parameters.isEmpty { lines += ["", "  parameters"] }
        for (name, parameter) in withParts(parameters) {
            lines.append("    \(name): \(signature(parameter))")
            lines.append("        \(parameter.help)")
        }
        for example in description.examples {
            lines += ["", "  example: \(example.title)"]
            for parameter in example.parameters {
                lines.append(
                    "    \(parameter.name): \(JSONWriter.text { $0.value(parameter.value) })")
            }
            lines.append("    in:  \(quoted(example.input))")
            lines += outcomes(example).map { "    \($0)" }
        }
        return lines.joined(separator: "\n")
    }

    /// Parameters, each followed by those that it is made of: `density.headings`, `routes[].glob`.
    private static func withParts(
        _ parameters: [ParameterDescription], of owner: String = ""
    ) -> [(name: String, parameter: ParameterDescription)] {
        parameters.flatMap { parameter in
            let name = owner + parameter.name
            var (type, path) = (parameter.type, name)
            while true {
                switch type {
                case .optional(let inner): type = inner
                case .list(let inner): (type, path) = (inner, path + "[]")
                case .map(let inner): (type, path) = (inner, path + ".NAME")
                case .record(let parts):
                    return [(name, parameter)] + withParts(parts, of: path + ".")
                default: return [(name, parameter)]
                }
            }
        }
    }

    private static func outcomes(_ example: Example) -> [String] {
        let expected = example.expectation
        var lines: [String] = []
        if let text = expected.text { lines.append("out: \(quoted(text))") }
        if let texts = expected.texts { lines += texts.map { "out: \(quoted($0))" } }
        if let reason = expected.drops { lines.append("dropped: \(reason)") }
        if let error = expected.fails { lines.append("error: \(error)") }
        for field in expected.metadata.fields {
            lines.append("\(field.name): \(field.value.plainText)")
        }
        for (layer, spans) in expected.annotations {
            lines.append("\(layer): \(spans.joined(separator: " | "))")
        }
        return lines
    }

    private static func quoted(_ text: String) -> String { JSONWriter.text { $0.string(text) } }

    private static func signature(_ parameter: ParameterDescription) -> String {
        var text = parameter.type.short
        if let bounds = parameter.bounds { text += ", \(bounds)" }
        if parameter.isRequired {
            text += " (required)"
        } else if let value = parameter.defaultValue {
            text += " = \(JSONWriter.text { $0.value(value) })"
        }
        return text
    }

    static func markdown(_ entries: [StageRegistry.Entry]) -> String {
        var lines = ["# Stages", "", "Made by `quern stages --format markdown`; do not edit.", ""]
        for entry in entries {
            let description = entry.type.description
            lines += ["## \(entry.label)", "", description.summary, ""]
            if !description.reads.isEmpty {
                lines += ["Reads the layers " + code(description.reads) + ".", ""]
            }
            if !description.writes.isEmpty {
                lines += ["Writes the layers " + code(description.writes) + ".", ""]
            }
            if !description.sets.isEmpty {
                lines += ["Sets the metadata " + code(description.sets) + ".", ""]
            }
            if !description.scores.isEmpty {
                lines += ["Scores every document that it judges:", ""]
                lines += description.scores.map { "- " + ScoreText.markdown($0) }
                lines.append("")
            }
            let parameters = entry.parameters
            if !parameters.isEmpty {
                lines += ["| parameter | type | default | |", "|---|---|---|---|"]
                for (name, parameter) in withParts(parameters) {
                    let type = parameter.type.short + (parameter.bounds.map { ", \($0)" } ?? "")
                    let value =
                        parameter.isRequired
                        ? "required"
                        : parameter.defaultValue.map { value in
                            "`\(JSONWriter.text { $0.value(value) })`"
                        } ?? ""
                    lines.append(
                        "| `\(name)` | \(cell(type)) | \(cell(value)) | \(cell(parameter.help)) |"
                    )
                }
                lines.append("")
            }
            for example in description.examples {
                lines += ["*\(example.title)*", "", "```"]
                for parameter in example.parameters {
                    lines.append(
                        "\(parameter.name): \(JSONWriter.text { $0.value(parameter.value) })")
                }
                lines.append("in:  \(quoted(example.input))")
                lines += outcomes(example)
                lines += ["```", ""]
            }
        }
        return lines.dropLast().joined(separator: "\n")
    }

    private static func code(_ names: [String]) -> String {
        names.map { "`\($0)`" }.joined(separator: ", ")
    }
    private static func cell(_ text: String) -> String {
        text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }

    static func json(_ entries: [StageRegistry.Entry]) -> String {
        JSONWriter.text { json in
            json.array { json in
                for entry in entries {
                    let description = entry.type.description
                    json.object { json in
                        json.key("kind")
                        json.string(entry.kind.rawValue)
                        json.key("name")
                        json.string(entry.name)
                        json.key("summary")
                        json.string(description.summary)
                        json.key("version")
                        json.integer(description.version)
                        json.key("plugin")
                        json.string("\(entry.plugin.name) \(entry.plugin.version)")
                        json.key("reads")
                        json.array { json in for layer in description.reads { json.string(layer) } }
                        json.key("writes")
                        json.array { json in for layer in description.writes { json.string(layer) }
                        }
                        json.key("sets")
                        json.array { json in for field in description.sets { json.string(field) } }
                        json.key("scores")
                        json.array { json in
                            for score in description.scores { ScoreText.write(score, to: &json) }
                        }
                        json.key("parameters")
                        json.array { json in
                            for parameter in entry.parameters { write(parameter, to: &json) }
                        }
                    }
                }
            }
        }
    }

    private static func write(_ parameter: ParameterDescription, to json: inout JSONWriter) {
        json.object { json in
            json.key("name")
            json.string(parameter.name)
            json.key("help")
            json.string(parameter.help)
            json.key("type")
            json.string(parameter.type.short)
            json.key("required")
            json.boolean(parameter.isRequired)
            if let value = parameter.defaultValue {
                json.key("default")
                json.value(value)
            }
            if let bounds = parameter.bounds {
                json.key("bounds")
                json.string(bounds)
            }
            if !parameter.formerNames.isEmpty {
                json.key("former_names")
                json.array { json in for name in parameter.formerNames { json.string(name) } }
            }
        }
    }
}
