import Quern
import QuernCorpus

/// Makes questions of what was written: on the command line, or in a citation.
enum QuestionArguments {
    /// - Parameter given: values by parameter; lists may be given several times, or with commas.
    /// - Throws: ``Diagnostics`` with all that is wrong, each at its place.
    static func question<Asked: Question>(
        _ type: Asked.Type, _ given: [String: [String]], positional: [String]
    ) throws -> Asked {
        var entries: [Node.Entry] = []
        var missing: [Diagnostic] = []
        for parameter in Asked.parameterDescriptions {
            let isPositional = positional.contains(parameter.name)
            guard let values = given[parameter.name] else {
                if parameter.isRequired { missing.append(error(parameter, isPositional)) }
                continue
            }
            let option =
                isPositional ? parameter.name : "--" + parameter.name.replacing("_", with: "-")
            let location = SourceFile(path: option, text: values.joined(separator: " "))
            let node: Node
            if parameter.type.isList {
                let parts =
                    isPositional
                    ? values
                    : values.flatMap { $0.split(separator: ",").map { String($0).trimmed } }
                node = Node(
                    .sequence(parts.map { scalar($0, option) }),
                    at: SourceLocation(file: location, offset: 0, length: location.bytes.count))
            } else {
                if values.count > 1, !isPositional {
                    throw Diagnostics(
                        .error("\(option) is given \(values.count) times, and once is enough"))
                }
                node = scalar(values.joined(separator: " "), option)
            }
            entries.append(
                Node.Entry(key: parameter.name, keyLocation: node.location, value: node))
        }
        if !missing.isEmpty { throw Diagnostics(missing) }
        return try question(type, entries)
    }

    private static func error(_ parameter: ParameterDescription, _ isPositional: Bool) -> Diagnostic
    {
        let name = isPositional ? parameter.name : "--" + parameter.name.replacing("_", with: "-")
        return .error("\(name) is missing", hints: [parameter.help])
    }

    private static func scalar(_ text: String, _ path: String) -> Node {
        let file = SourceFile(path: path, text: text)
        return Node(
            .scalar(text, isPlain: false),
            at: SourceLocation(file: file, offset: 0, length: file.bytes.count))
    }

    private static func question<Asked: Question>(
        _ type: Asked.Type, _ entries: [Node.Entry]
    ) throws -> Asked {
        let place = SourceLocation(file: SourceFile(path: Asked.name, text: ""), offset: 0)
        var report: [Diagnostic] = []
        let question = Asked.decode(
            Node(.mapping(entries), at: place), as: ParameterName(owner: Asked.name, name: ""),
            into: &report)
        let errors = report.filter { $0.severity == .error }
        guard var question, errors.isEmpty else { throw Diagnostics(errors) }
        Console.report(report)
        try question.prepare { try POSIXFile.read($0.path) }
        return question
    }

    /// The question of a citation.
    static func question<Asked: Question>(
        _ type: Asked.Type, parameters json: String
    ) throws -> Asked {
        var text = json
        let value: Metadata.Value? = try text.withUTF8 { bytes in
            do throws(JSONError) {
                var scanner = JSONScanner(UnsafeRawBufferPointer(bytes))
                let value = try scanner.value()
                try scanner.finish()
                return value
            } catch {
                throw StageError("the parameters in the citation are damaged: \(error)")
            }
        }
        guard let record = value?.record else {
            throw StageError("the parameters in the citation are no JSON object")
        }
        return try question(
            type,
            record.fields.map { field in
                let node = node(field.value, "citation")
                return Node.Entry(key: field.name, keyLocation: node.location, value: node)
            })
    }

    private static func node(_ value: Metadata.Value, _ path: String) -> Node {
        guard let list = value.list else { return scalar(value.plainText, path) }
        return Node(
            .sequence(list.map { node($0, path) }),
            at: SourceLocation(file: SourceFile(path: path, text: ""), offset: 0))
    }
}

extension ParameterType {
    fileprivate var isList: Bool {
        switch self {
        case .list: true
        case .optional(let type): type.isList
        default: false
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
