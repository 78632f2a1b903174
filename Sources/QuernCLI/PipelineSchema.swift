import Quern

/// The JSON Schema of pipeline files, made from the declarations of the stages that a binary has.
///
/// A YAML reader has typed plain scalars before a schema sees them, so text may come as a number, a truth value
/// or a date, and any value may be a text with a variable in it.
struct PipelineSchema {
    let registry: StageRegistry

    init(of registry: StageRegistry) { self.registry = registry }

    var pipeline: JSONSchema {
        document(
            "pipeline", title: "A Quern pipeline",
            members: [
                (
                    "quern",
                    JSONSchema(["const": .value(1)]).described("The version of the file format.")
                ),
                (
                    "name",
                    Self.text.with("pattern", .value("^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$|\\$\\{"))
                        .described(
                            "The pipeline's name, and that of the run's folder: letters, digits, '-', '_' and '.'."
                        )
                ),
                ("description", Self.orNothing(Self.text).described("One sentence.")),
                ("inputs", inputs), ("vars", Self.variables), ("max_errors", Self.maxErrors),
                ("stages", stages),
            ], required: ["quern", "name", "stages"])
    }

    /// A file that `use:` puts in.
    var fragment: JSONSchema {
        document(
            "fragment", title: "A fragment of a Quern pipeline",
            members: [("vars", Self.variables), ("stages", stages)], required: ["stages"])
    }

    private func document(
        _ id: String, title: String, members: [(name: String, schema: JSONSchema)],
        required: [String]
    ) -> JSONSchema {
        JSONSchema.object(members, required: required)
            .with("$defs", .named(registry.entries.map { (Self.name($0), stage($0)) }))
            .document(id: "urn:quern:schema:\(id):1", title: title)
    }

    // MARK: Parts

    private var inputs: JSONSchema {
        let path = Self.text.described(
            "A path or a pattern with '*', '?', '[a-z]', '{a,b}' and '**', relative to this file.")
        return Self.orNothing(
            .list(of: .any(of: [path, .object([("path", path)], required: ["path"])]))
        ).described("The files to be read.")
    }

    private static var variables: JSONSchema {
        orNothing(
            JSONSchema.map(of: text).with(
                "propertyNames",
                .schema(JSONSchema(["pattern": .value("^[A-Za-z_][A-Za-z0-9_-]*$")])))
        ).described("Variables with their defaults; '${name}' uses one, --set replaces its value.")
    }

    private static var maxErrors: JSONSchema {
        orNothing(
            .any(of: [
                JSONSchema.type("integer").with("minimum", .value(0)),
                JSONSchema.type("string").with("pattern", .value("^[0-9]+$|^[0-9.]+ *%$|\\$\\{")),
            ])
        ).described(
            "How many documents may be quarantined before the run fails: a count such as 100, or a share such as 5%."
        )
    }

    private var stages: JSONSchema {
        var choices = registry.entries.map { entry in
            JSONSchema(["$ref": .value(.string("#/$defs/\(Self.name(entry))"))])
        }
        choices.append(
            .object(
                [
                    ("use", Self.text.described("A fragment: a file that holds stages.")),
                    (
                        "with",
                        Self.orNothing(.map(of: Self.text)).described("Its variables.")
                    ),
                ], required: ["use"]))
        return JSONSchema.list(of: JSONSchema(["oneOf": .list(choices)]))
            .with("minItems", .value(1))
            .described(
                "The stages, in order: one parser, cleaners and taggers, indexes and exports.")
    }

    private static func name(_ entry: StageRegistry.Entry) -> String {
        "\(entry.kind.rawValue).\(entry.name)"
    }

    private func stage(_ entry: StageRegistry.Entry) -> JSONSchema {
        let kind = entry.kind.rawValue
        let summary = entry.type.description.summary
        var members: [(name: String, schema: JSONSchema)] = [
            (kind, JSONSchema(["const": .value(.string(entry.name))]).described(summary)),
            ("as", Self.text.described("Another label for this stage in ledgers and messages.")),
            (
                "on_error",
                JSONSchema.one(of: ErrorPolicy.allCases.map(\.rawValue))
                    .described("What becomes of a document on which the stage fails.")
                    .with("default", .value(.string(ErrorPolicy.quarantine.rawValue)))
            ),
            (
                "when",
                Self.text.described(
                    "A condition on the document: language == \"en\" and date >= 2024-01-01")
            ),
        ]
        members += StageExecution.keys(for: entry).map { ($0, Self.execution($0)) }
        members += Self.members(entry.parameters)
        let required = entry.parameters.filter(\.isRequired).map(\.name)
        return JSONSchema.object(members, required: [kind] + required).described(summary)
    }

    private static func execution(_ key: String) -> JSONSchema {
        switch key {
        case "deadline":
            schema(.duration).described("How long the stage may work on a document.")
        case "memory":
            schema(.byteSize).described(
                "By how much its process may grow while it works on a document.")
        default:
            schema(.boolean).described(
                "Whether to store what the chain has made up to here, this stage included."
            ).with("default", .value(.boolean(false)))
        }
    }

    private static func members(
        _ parameters: [ParameterDescription]
    ) -> [(name: String, schema: JSONSchema)] {
        parameters.flatMap { parameter -> [(name: String, schema: JSONSchema)] in
            var schema = schema(parameter.type, parameter).described(parameter.help)
            if let value = parameter.defaultValue { schema = schema.with("default", .value(value)) }
            return [(parameter.name, schema)]
                + parameter.formerNames.map {
                    (
                        $0,
                        schema.described("Now called '\(parameter.name)'.")
                            .with("deprecated", .value(true))
                    )
                }
        }
    }

    // MARK: Types

    /// - Parameter parameter: whose bounds count; nil inside lists and maps.
    private static func schema(
        _ type: ParameterType, _ parameter: ParameterDescription? = nil
    ) -> JSONSchema {
        switch type {
        case .boolean: return orVariable(.type("boolean"))
        case .integer: return orVariable(bounded(.type("integer"), parameter))
        case .number: return orVariable(bounded(.type("number"), parameter))
        case .string, .pattern, .condition, .resource: return text
        case .byteSize:
            return .any(of: [
                bounded(.type("integer"), parameter),
                JSONSchema.type("string").with("pattern", .value("^[0-9._]+ *[A-Za-z]*$|\\$\\{")),
            ])
        case .duration:
            return .any(of: [
                .type("number"),
                JSONSchema.type("string").with(
                    "pattern", .value("^[0-9.]+ *(ms|s|m|min|h)?$|\\$\\{")),
            ])
        case .output:
            return JSONSchema.type("string").with("pattern", .value("^[^/]"))
        case .enumeration(let cases): return orVariable(.one(of: cases))
        case .list(let element):
            // A single value stands for a list of one.
            let element = schema(element)
            return .any(of: [.list(of: element), element])
        case .map(let element): return .map(of: schema(element))
        case .record(let parameters):
            return .object(
                members(parameters), required: parameters.filter(\.isRequired).map(\.name))
        case .parameters: return .type("object")
        case .optional(let type): return orNothing(schema(type, parameter))
        }
    }

    private static func bounded(
        _ schema: JSONSchema, _ parameter: ParameterDescription?
    ) -> JSONSchema {
        var schema = schema
        func value(_ bound: Double) -> Metadata.Value {
            bound == bound.rounded() && abs(bound) < 1e15 ? .integer(Int(bound)) : .number(bound)
        }
        if let lower = parameter?.lowerBound {
            schema = schema.with("minimum", .value(value(lower)))
        }
        if let upper = parameter?.upperBound {
            schema = schema.with("maximum", .value(value(upper)))
        }
        return schema
    }

    /// Text, which a YAML reader may have taken for something else.
    private static var text: JSONSchema {
        JSONSchema(["type": .value(["string", "number", "boolean"])])
    }

    private static func orVariable(_ schema: JSONSchema) -> JSONSchema {
        .any(of: [schema, JSONSchema.type("string").with("pattern", .value("\\$\\{"))])
    }

    private static func orNothing(_ schema: JSONSchema) -> JSONSchema {
        .any(of: [schema, .type("null")])
    }
}
