internal import ArgumentParser
import Quern
import QuernCorpus

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The command that asks one kind of question.
///
/// Its options are the question's parameters: what they are called, which type and default they have and what they mean
/// stands in one place, and the stage of the same name has it from there, too.
struct QuestionCommand<Asked: Question>: ParsableCommand, CustomReflectable {
    private var index = ""
    /// What was given, by the name of the parameter.
    private var given: [String: [String]] = [:]
    private var format = TableFormat.text

    static var configuration: CommandConfiguration {
        let more = Asked.discussion.isEmpty ? "" : Asked.discussion + "\n\n"
        return CommandConfiguration(
            commandName: Asked.name, abstract: Asked.summary,
            discussion: more
                + "The last line of the answer cites it: 'quern verify RUN --citation LINE' asks again and compares."
        )
    }

    init() {}

    // MARK: Options

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
        init(_ name: String) { stringValue = name }
    }

    private static var parameters: [ParameterDescription] { Asked.parameterDescriptions }

    private static func isPositional(_ parameter: ParameterDescription) -> Bool {
        Asked.positional.contains(parameter.name)
    }

    /// What the argument parser looks for options in.
    var customMirror: Mirror {
        var children: [(String?, Any)] = [
            (
                "index",
                Argument<String>(
                    help: ArgumentHelp(
                        "The run directory, or the index file itself.", valueName: "run"),
                    completion: .file())
            )
        ]
        for parameter in Self.parameters where Self.isPositional(parameter) {
            children.append(
                (
                    parameter.name,
                    Argument<[String]>(
                        wrappedValue: [], help: ArgumentHelp(parameter.help))
                ))
        }
        for parameter in Self.parameters where !Self.isPositional(parameter) {
            children.append((parameter.name, Self.option(parameter)))
        }
        children.append(
            (
                "format",
                Option<TableFormat>(
                    wrappedValue: .text, name: .long, help: "How the answer is printed.")
            ))
        return Mirror(self, children: children.map { (label: $0.0, value: $0.1) })
    }

    private static func option(_ parameter: ParameterDescription) -> Any {
        let name: NameSpecification = .customLong(parameter.name.replacing("_", with: "-"))
        if parameter.type == .boolean {
            return Flag<Bool>(
                wrappedValue: false, name: name, help: ArgumentHelp(parameter.help))
        }
        var help = parameter.help
        if let value = parameter.defaultValue, !value.plainText.isEmpty {
            help += " (default: \(value.plainText))"
        }
        return Option<[String]>(
            wrappedValue: [], name: name, parsing: .unconditionalSingleValue,
            help: ArgumentHelp(help, valueName: parameter.type.valueName))
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        index = try container.decode(String.self, forKey: Key("index"))
        format = try container.decode(Option<TableFormat>.self, forKey: Key("format")).wrappedValue
        for parameter in Self.parameters {
            let key = Key(parameter.name)
            if parameter.type == .boolean {
                if try container.decodeIfPresent(Bool.self, forKey: key) == true {
                    given[parameter.name] = ["true"]
                }
            } else if let values = try container.decodeIfPresent([String].self, forKey: key),
                !values.isEmpty
            {
                given[parameter.name] = values
            }
        }
    }

    // MARK: Asking

    func run() throws {
        let question = try QuestionArguments.question(
            Asked.self, given, positional: Asked.positional)
        let index = try CorpusFile.open(self.index)
        let table = try CorpusFile.answer(question, from: index)
        try format.print(table, of: Asked.name)
    }
}

extension ParameterType {
    /// What stands for a value in the help of an option.
    var valueName: String {
        switch self {
        case .integer: "n"
        case .number: "number"
        case .condition: "condition"
        case .resource: "file"
        case .enumeration(let cases): cases.joined(separator: "|")
        case .optional(let type), .list(let type): type.valueName
        default: "text"
        }
    }
}
